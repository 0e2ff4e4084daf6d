#include "screens/playhouse.h"

#include <algorithm>
#include <utility>

#include "screens/lettering.h"
#include "screens/preferences_text.h"

namespace lantern {

namespace {

constexpr float unveiling = 260;  // milliseconds from one screen to the next

constexpr float piece_comes = 2;  // seconds of fade

constexpr const char* preferences_paper = "preferences";

/// What a command asks for wherever it is given.
std::optional<Errand> errand_everywhere(Command command) {
    switch (command) {
        case Command::quit: return Errand::quit;
        case Command::full_screen: return Errand::full_screen;
        case Command::speech: return Errand::speech;
        default: return std::nullopt;
    }
}

/// What answers a card.
bool is_answer(const Gesture& gesture) {
    const auto* command = std::get_if<Command>(&gesture);
    return std::holds_alternative<PointerPressed>(gesture) || std::holds_alternative<ChooseNumber>(gesture) ||
           (command != nullptr && *command == Command::go_on);
}

/// Of a page that moves.
void tick_page(Screen& screen, float milliseconds) {
    std::visit(
        [milliseconds](auto& page) {
            if constexpr (requires { page.tick(milliseconds); }) page.tick(milliseconds);
        },
        screen);
}
float next_change_of(const Screen& screen) {
    return std::visit(
        [](const auto& page) {
            if constexpr (requires { page.next_change(); }) return page.next_change();
            else return -1.0F;
        },
        screen);
}

}  // namespace

Playhouse::Playhouse(std::function<Opened()> open, const Measure& measure, Quarters quarters, Machine machine)
    : open_(std::move(open)) {
    house_.measure = &measure;
    house_.quarters = std::move(quarters);
    house_.machine = std::move(machine);
    settings_ = house_.quarters.settings.empty() ? no_papers() : papers_in(house_.quarters.settings);
    if (const auto text = settings_.read(preferences_paper)) {
        PreferencesRead read = read_preferences(*text);
        house_.preferences = std::move(read.preferences);
        if (!read.said.empty()) house_.notice.say(read.said.front());
    }
    noted_ = house_.preferences;
    open_story();
}

void Playhouse::open_story() { raise(open_()); }

/// From the title.
void Playhouse::raise(Opened opened) {
    house_.story = std::move(opened.story);
    house_.reading.reset();
    screens_.clear();
    open_shelf();
    if (house_.story == nullptr) return lay_open(Faults(opened.faults, house_));
    lay_open(Title(house_));
    if (!house_.preferences.welcomed && !house_.quarters.settings.empty()) lay_open(Welcome(house_));
}

/// The postcards and the record of this story.
void Playhouse::open_shelf() {
    const std::filesystem::path shelf = house_.shelf();
    house_.album = std::make_unique<Album>(shelf.empty() ? shelf : shelf / "postcards", house_.machine.post);
    house_.record.reset();
    if (house_.story == nullptr) return;
    std::error_code failed;
    if (!shelf.empty() && std::filesystem::exists(shelf / "postcards", failed))  // perhaps somebody is there already
        if (std::string why = house_.album->refusal(); !why.empty()) house_.notice.say(std::move(why));
    house_.record = std::make_unique<Record>(house_.story, shelf.empty() ? no_papers() : papers_in(shelf));
}

bool Playhouse::listens() const {
    const auto* page = screens_.empty() ? nullptr : std::get_if<KeysPage>(&screens_.back());
    return page != nullptr && page->listens();
}

bool Playhouse::writes() const {
    if (screens_.empty()) return false;
    const auto* page = std::get_if<Postcards>(&screens_.back());
    return std::holds_alternative<Anywhere>(screens_.back()) || (page != nullptr && page->writes());
}

Request Playhouse::interpret(const Gesture& gesture) {
    if (house_.reading && screens_.empty()) house_.stopwatch.note(house_.machine.seconds());
    else house_.stopwatch.rest();
    const auto errand = errand_of(gesture);
    const Request request = errand ? run(*errand) : Request::none;
    note_preferences();
    say_complaints();
    speak();
    return request;
}

std::optional<Errand> Playhouse::errand_of(const Gesture& gesture) {
    if (const auto* attention = std::get_if<Attention>(&gesture)) {
        if (attention->here && house_.record != nullptr) house_.record->read_again();
        if (!attention->here) pacing_.stop();
        return std::nullopt;
    }
    if (const auto* dropped = std::get_if<Dropped>(&gesture)) {
        bring([this, file = dropped->file] { take_up(file); });
        return std::nullopt;
    }
    if (const auto* pressed = std::get_if<PointerPressed>(&gesture))
        if (house_.notice.can_undo() && house_.notice.contains(pressed->at)) return Errand::undo;
    const auto* command = std::get_if<Command>(&gesture);
    if (command != nullptr && *command == Command::undo && house_.notice.can_undo()) return Errand::undo;
    if (command != nullptr)
        if (const auto errand = errand_everywhere(*command)) return errand;
    if (command != nullptr && *command == Command::help && house_.story != nullptr) {
        const bool open = !screens_.empty() && std::holds_alternative<Help>(screens_.back());
        return open ? Errand::close : Errand::help;
    }
    if (command != nullptr && *command == Command::preferences && house_.story != nullptr) {
        const bool open = !screens_.empty() && std::holds_alternative<PreferencesPage>(screens_.back());
        return open ? Errand::close : Errand::preferences;
    }
    if (command != nullptr && *command == Command::go_anywhere && house_.story != nullptr) {
        const bool open = !screens_.empty() && std::holds_alternative<Anywhere>(screens_.back());
        return open ? Errand::close : Errand::anywhere;
    }
    if (command != nullptr && *command == Command::look_behind && house_.reading) {
        const bool open = !screens_.empty() && std::holds_alternative<Behind>(screens_.back());
        return open ? Errand::close : Errand::behind;
    }
    const bool unasked = !screens_.empty() && (std::holds_alternative<NoticeCard>(screens_.back()) ||
                                                  std::holds_alternative<Someone>(screens_.back()) ||
                                                  std::holds_alternative<HalfTitle>(screens_.back()));
    if (card_guard_ > 0 && unasked && is_answer(gesture)) return std::nullopt;
    if (!screens_.empty())
        return std::visit([&](auto& screen) { return screen.interpret(gesture, house_); }, screens_.back());
    return errand_over_reading(gesture);
}

void Playhouse::wish(const Preferences& preferences) {
    house_.preferences = preferences;
    note_preferences();
}

void Playhouse::window_is(const WindowWish& window) {
    house_.preferences.window = window;
    note_preferences();
}

/// Whatever changed them.
void Playhouse::note_preferences() {
    if (house_.preferences == noted_) return;
    noted_ = house_.preferences;
    if (house_.reading) house_.reading->obey(house_.preferences);
    for (Screen& screen : screens_) std::visit([this](auto& each) { each.refresh(house_); }, screen);
    if (!settings_.write(preferences_paper, spell(house_.preferences)))
        house_.notice.say("Preferences cannot be kept in " + settings_.where + "; they hold for this evening.");
}

void Playhouse::tick(float milliseconds) {
    veil_.tick(milliseconds);
    house_.notice.tick(milliseconds);
    card_guard_ = std::max(0.0F, card_guard_ - milliseconds);
    say_complaints();
    wait_and_believe(milliseconds);
    if (!screens_.empty()) tick_page(screens_.back(), milliseconds);
    pass_half_title();
    if (screens_.empty() && house_.reading) {
        house_.reading->tick(milliseconds);
        ribbon_.tick(milliseconds);
        if (const auto command = pacing_.tick(milliseconds, *house_.reading, house_))
            if (const auto errand = read_on(*command)) run(*errand);
    }
    speak();
}

/// Not before it is read out.
void Playhouse::pass_half_title() {
    const auto* page = screens_.empty() ? nullptr : std::get_if<HalfTitle>(&screens_.back());
    if (page != nullptr && page->over() && !house_.machine.speaking()) run(Errand::close);
}

Picture Playhouse::picture() const {
    Picture picture;
    if (screens_.empty()) {
        picture = house_.reading->picture();
        ribbon_.paint(picture.items, house_, pacing_.mode());
    } else {
        picture = std::visit([this](const auto& screen) { return screen.picture(house_); }, screens_.back());
    }
    house_.notice.paint(picture.items, house_.palette(), house_.comfort(), *house_.measure);
    if (veil_.moving()) {
        const Colour ink = house_.front_palette().ink;
        picture.items.push_back(
            over_all({ink.red, ink.green, ink.blue, static_cast<std::uint8_t>(255 * veil_.eased())}));
    }
    return picture;
}

Heard Playhouse::heard() const {
    const auto lies_open = [this](auto is_it) { return std::any_of(screens_.begin(), screens_.end(), is_it); };
    if (lies_open([](const Screen& screen) { return std::holds_alternative<Welcome>(screen); })) return {};
    if (lies_open([](const Screen& screen) { return std::holds_alternative<Title>(screen); })) return piece("title");
    if (lies_open([](const Screen& screen) { return std::holds_alternative<Finished>(screen); }))
        return piece("credits");
    return house_.reading ? house_.reading->stage().heard() : Heard();
}

Heard Playhouse::piece(const std::string& name) const {
    if (!house_.story || house_.story->assets_folder.empty()) return {};
    const std::string file = "audio/music/" + name + ".ogg";
    std::error_code unreadable;
    const bool there = std::filesystem::is_regular_file(
        std::filesystem::path(house_.story->assets_folder) / file, unreadable);
    return there ? Heard{{file, 1, piece_comes}, {}, {}} : Heard();
}

float Playhouse::next_change() const {
    if (veil_.moving()) return 0;
    float soonest = house_.notice.next_change();
    const auto sooner = [&soonest](float change) {
        if (change >= 0 && (soonest < 0 || change < soonest)) soonest = change;
    };
    if (card_guard_ > 0) sooner(card_guard_);
    if (!withheld_.empty()) sooner(believed_in_);
    if (!screens_.empty()) sooner(next_change_of(screens_.back()));
    if (!screens_.empty() || !house_.reading) return soonest;
    sooner(house_.reading->next_change());
    sooner(ribbon_.next_change());
    sooner(pacing_.next_change(*house_.reading, house_));
    return soonest;
}

/// No page is open: the reading is seen.
void Playhouse::read() {
    screens_.clear();
    unveil();
    if (const auto errand = meet_notice(false)) run(*errand);
}

void Playhouse::show(Screen screen) {
    screens_.clear();
    lay_open(std::move(screen));
    unveil();
}

void Playhouse::unveil() { veil_.start(1, 0, house_.preferences.reduce_motion ? 0 : unveiling); }

}  // namespace lantern
