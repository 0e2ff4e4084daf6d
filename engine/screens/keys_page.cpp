#include "screens/keys_page.h"

#include <utility>

namespace lantern {

namespace {

constexpr float patience = 30'000;

std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
    return all.empty() ? "no key" : all;
}

std::string quoted(Command command) { return "“" + words_for(command) + "”"; }

}  // namespace

KeysPage::KeysPage(const House& house) : folio_("Keys and buttons", {}, house.comfort(), *house.measure) {
    refresh(house);
}

void KeysPage::refresh(const House& house) {
    bindings_ = house.preferences.bindings;
    folio_.set_comfort(house.comfort());
    lay();
}

void KeysPage::add(Row row, Purpose purpose) {
    rows_.push_back(std::move(row));
    purposes_.push_back(std::move(purpose));
}

void KeysPage::lay() {
    rows_.clear();
    purposes_.clear();
    if (open_) lay_command();
    else lay_all();
    folio_.leaf().set_rows(std::exchange(rows_, {}));
}

void KeysPage::lay_all() {
    for (const Command command : bindable()) {
        Row row = setting(words_for(command), joined(bindings_.names_of(command)));
        row.less = row.more = false;
        add(std::move(row), {Deed::open, command, {}});
    }
    if (!(bindings_ == Bindings())) add(entry("Everything as usual again"), {Deed::all_usual, {}, {}});
}

void KeysPage::lay_command() {
    add(heading(words_for(*open_)), {});
    if (refused_) add(words(told_), {});
    if (listens()) {
        add(words("Press the key or the button for it. One that it has already changes nothing."), {});
        return add(entry("Never mind"), {Deed::never_mind, *open_, {}});
    }
    if (const auto other = bindings_.command_of(clash_); other && !refused_) {
        add(words(clash_ + " is already " + quoted(*other) + "."), {});
        add(entry("Leave it there"), {Deed::never_mind, *open_, {}});
        return add(entry("Take it for " + quoted(*open_)), {Deed::take_over, *open_, clash_});
    }
    add(entry("Another key or button"), {Deed::add, *open_, {}});
    for (const std::string& name : bindings_.names_of(*open_))
        add(entry("Without " + name), {Deed::remove, *open_, name});
    if (!bindings_.is_usual(*open_)) add(entry("As usual again"), {Deed::usual, *open_, {}});
    add(entry("Done"), {Deed::done, *open_, {}});
}

void KeysPage::look_at(Deed deed, const std::optional<Command>& command) {
    for (std::size_t row = 0; row < purposes_.size(); ++row)
        if (purposes_[row].deed == deed && (!command || purposes_[row].command == *command))
            return folio_.leaf().look_at(row);
}

void KeysPage::tick(float milliseconds) {
    if (!listens()) return;
    left_ -= milliseconds;
    if (left_ <= 0) stop_listening("No key was pressed; all is as it was.");
}

void KeysPage::stop_listening(std::string said) {
    left_ = 0;
    refused_ = !said.empty();
    told_ = std::move(said);
    lay();
    look_at(Deed::add);
}

std::optional<Errand> KeysPage::interpret(const Gesture& gesture, House& house) {
    const auto* command = std::get_if<Command>(&gesture);
    if (listens()) {
        if (const auto* pressed = std::get_if<Pressed>(&gesture)) hear(pressed->name, house);
        else if (std::holds_alternative<PointerPressed>(gesture) || (command != nullptr && *command == Command::menu))
            stop_listening({});
        return std::nullopt;
    }
    const FolioReply reply = folio_.interpret(gesture);
    if (std::holds_alternative<Closed>(reply)) {
        if (!open_) return Errand::close;
        leave_command();
    }
    if (const auto* answer = std::get_if<Answer>(&reply)) carry_out(Purpose(purposes_[answer->row]), house);
    return std::nullopt;
}

/// From a question to the command's keys, from those to all keys.
void KeysPage::leave_command() {
    refused_ = false;
    told_.clear();
    if (!clash_.empty()) {
        clash_.clear();
        lay();
        return look_at(Deed::add);
    }
    const auto was = std::exchange(open_, std::nullopt);
    lay();
    look_at(Deed::open, was);
}

void KeysPage::hear(const std::string& name, House& house) {
    const Bindings before = bindings_;
    const auto other = bindings_.command_of(name);
    if (other && *other != *open_) {
        left_ = 0;
        refused_ = false;
        clash_ = name;
        told_ = name + " is already " + quoted(*other) + ".";
        lay();
        return look_at(Deed::never_mind);
    }
    if (other) return stop_listening({});
    if (std::string complaint = house.preferences.bindings.bind(*open_, name); !complaint.empty())
        return stop_listening(std::move(complaint));
    bindings_ = house.preferences.bindings;
    stop_listening({});
    done(name + " is " + quoted(*open_) + " now.", before, house);
}

void KeysPage::done(std::string said, const Bindings& before, House& house) {
    bindings_ = house.preferences.bindings;
    told_ = said;
    lay();
    house.notice.say(std::move(said) + " Press here to take it back.", [before, &house] {
        house.preferences.bindings = before;
        return std::string("Taken back.");
    });
}

void KeysPage::carry_out(const Purpose& purpose, House& house) {
    Bindings& bindings = house.preferences.bindings;
    const Bindings before = bindings;
    refused_ = false;
    told_.clear();
    switch (purpose.deed) {
        case Deed::nothing: break;
        case Deed::open:
            open_ = purpose.command;
            lay();
            look_at(Deed::add);
            break;
        case Deed::add:
            left_ = patience;
            lay();
            look_at(Deed::never_mind);
            break;
        case Deed::never_mind:
        case Deed::done: leave_command(); break;
        case Deed::all_usual:
            bindings = Bindings();
            done("All keys are as usual again.", before, house);
            break;
        case Deed::usual:
            bindings.reset(purpose.command);
            done(quoted(purpose.command) + " is as usual again.", before, house);
            look_at(Deed::add);
            break;
        case Deed::remove:
        case Deed::take_over: {
            const bool taken = purpose.deed == Deed::take_over;
            told_ = taken ? bindings.take_over(purpose.command, purpose.name) : bindings.unbind(purpose.name);
            refused_ = !told_.empty();
            clash_.clear();
            if (refused_) lay();
            else if (taken) done(purpose.name + " is " + quoted(purpose.command) + " now.", before, house);
            else done(quoted(purpose.command) + " goes without " + purpose.name + ".", before, house);
            if (taken) look_at(Deed::add);
            break;
        }
    }
}

Picture KeysPage::picture(const House& house) const { return folio_.picture(house.palette()); }

Spoken KeysPage::spoken(const House&) const {
    Spoken spoken = folio_.spoken();
    if (open_) spoken.page += ". " + words_for(*open_);
    if (!told_.empty()) spoken.page += ". " + told_;
    else if (listens()) spoken.page += ". Press the key or the button for it";
    return spoken;
}

}  // namespace lantern
