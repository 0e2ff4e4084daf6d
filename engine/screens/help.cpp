#include "screens/help.h"

namespace lantern {

namespace {

struct Key {
    const char *what, *keys, *pad;
};

constexpr Key all_keys[] = {{"Go on", "Space, Enter, a click", "A"},
    {"A line back, and forward again", "Page Up, Page Down, the wheel", "LB, RB"},
    {"Choose", "arrows, 1 to 9, a click", "pad, stick"},
    {"Menu, and back from any page", "Esc, right click", "Start, B"}, {"What was read", "L", "View"},
    {"Skip, while held", "Ctrl", "RT"}, {"Skip on, and stop", "Tab", ""}, {"Read by itself", "A", "X"},
    {"Hide the words", "H, middle click", "Y"}, {"Full screen", "F11, Alt+Enter", ""}, {"This page", "F1", ""}};

std::vector<Row> rows() {
    std::vector<Row> all;
    for (const Key& key : all_keys) {
        Row row = setting(key.what, *key.pad == 0 ? key.keys : std::string(key.keys) + "; on a pad " + key.pad);
        row.can_take = false;
        all.push_back(std::move(row));
    }
    return all;
}

}  // namespace

Help::Help(const House& house) : folio_("Keys", rows(), house.comfort(), *house.measure) {}

std::optional<Errand> Help::interpret(const Gesture& gesture, House&) {
    return std::holds_alternative<Closed>(folio_.interpret(gesture)) ? std::optional(Errand::close) : std::nullopt;
}

Picture Help::picture(const House& house) const { return folio_.picture(house.palette()); }

void Help::refresh(const House& house) { folio_.set_comfort(house.comfort()); }

Spoken Help::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
