#include "screens/help.h"

#include <algorithm>
#include <utility>

namespace lantern {

namespace {

struct Hand {
    Command command;
    const char* also = "";  // what a pointer and a finger do, bound to nothing
};
struct Group {
    const char* name;
    std::vector<Hand> hands;
};

/// A command that is in none of them stands in the last.
std::vector<Group> groups() {
    std::vector<Group> all{
        {"Reading", {{Command::go_on, "click, tap"}, {Command::back, "swipe to the right"},
                        {Command::forward, "swipe to the left"}, {Command::skip}, {Command::skip_on},
                        {Command::read_by_itself}, {Command::history}, {Command::hide_text, "swipe down"}}},
        {"Choosing", {{Command::up, "point and press"}, {Command::down, "point and press"},
                         {Command::left, "press on ‹"}, {Command::right, "press on ›"}}},
        {"Keeping", {{Command::quick_save}, {Command::quick_load}, {Command::undo, "press on the notice"},
                        {Command::keep_picture}}},
        {"The house", {{Command::menu, "swipe up, long press"}, {Command::full_screen}, {Command::preferences},
                          {Command::speech}, {Command::help}, {Command::again}}}};
    for (const Command command : bindable()) {
        const auto holds = [command](const Group& group) {
            return std::any_of(group.hands.begin(), group.hands.end(),
                [command](const Hand& hand) { return hand.command == command; });
        };
        if (std::none_of(all.begin(), all.end(), holds)) all.back().hands.push_back({command});
    }
    return all;
}

enum Device : std::size_t { keyboard, pointer, pad };

std::vector<Row::Column> columns() { return {{"Keyboard", {}}, {"Pointer and touch", {}}, {"Pad", {}}}; }

void add(std::string& to, const std::string& words) {
    if (!words.empty()) to += (to.empty() ? "" : ", ") + words;
}

Row row_of(const Hand& hand, const Bindings& bindings) {
    Row row = setting(words_for(hand.command), {});
    row.less = row.more = false;
    row.columns = columns();
    for (const std::string& name : bindings.names_of(hand.command)) {
        const auto begins = [&name](std::string_view with) { return name.substr(0, with.size()) == with; };
        if (begins("pad ")) add(row.columns[pad].words, name.substr(4));
        else if (begins("stick ")) add(row.columns[pad].words, name);
        else if (begins("mouse ")) add(row.columns[pointer].words, name.substr(6) + " button");
        else add(row.columns[begins("wheel ") ? pointer : keyboard].words, name);
    }
    add(row.columns[pointer].words, hand.also);
    return row;
}

std::vector<Row> rows(const Bindings& bindings) {
    std::vector<Row> all;
    for (const Group& group : groups()) {
        all.push_back(heading(group.name));
        all.back().columns = columns();
        for (const Hand& hand : group.hands) all.push_back(row_of(hand, bindings));
    }
    Row number = setting("Take what has that number", {});
    number.less = number.more = false;
    number.columns = columns();
    number.columns[keyboard].words = "1 to 9";
    const auto choosing = std::find_if(
        all.begin(), all.end(), [](const Row& row) { return plain(row.words) == words_for(Command::right); });
    if (choosing != all.end()) all.insert(choosing + 1, std::move(number));
    all.push_back(words("While a pointer moves, a few words stand at the head of the page: they do the rest."));
    all.push_back(entry("Have it otherwise"));
    return all;
}

}  // namespace

Help::Help(const House& house) : folio_("Keys", rows(house.preferences.bindings), house.comfort(), *house.measure) {}

std::optional<Errand> Help::interpret(const Gesture& gesture, House&) {
    const FolioReply reply = folio_.interpret(gesture);
    if (std::holds_alternative<Closed>(reply)) return Errand::close;
    return std::holds_alternative<Answer>(reply) ? std::optional(Errand::keys) : std::nullopt;
}

Picture Help::picture(const House& house) const { return folio_.picture(house.palette()); }

void Help::refresh(const House& house) {
    folio_.set_comfort(house.comfort());
    folio_.leaf().set_rows(rows(house.preferences.bindings));
}

Spoken Help::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
