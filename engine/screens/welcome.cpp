#include "screens/welcome.h"

#include <utility>

namespace lantern {

namespace {

/// Where words leave it free.
float below_preview(const Comfort& comfort) { return comfort.text_size > 1.3F ? 20 : 40; }

/// A little room between what is asked and what is done.
Row room() { return heading({}); }

std::vector<Wish> wishes_of(const House& house) {
    std::vector<Wish> wishes{wish_for_size(), wish_for_still()};
    if (Wish speech = wish_for_speech(house); speech.open) wishes.push_back(std::move(speech));
    if (topics_of(*house.story).empty()) return wishes;
    for (Wish& wish : wishes_for_notes(house)) wishes.push_back(std::move(wish));
    return wishes;
}

std::string where_later(const Preferences& preferences) {
    const std::vector<std::string> names = preferences.bindings.names_of(Command::preferences);
    return "All of this can be changed later, under Preferences in the menu" +
           (names.empty() ? std::string(".") : ", or with " + names.front() + ".");
}

}  // namespace

Welcome::Welcome(const House& house)
    : preview_(house), folio_("Before you begin", {}, house.comfort(), *house.measure, Folio::Way::none) {
    refresh(house);
}

void Welcome::refresh(const House& house) {
    preview_.refresh(house);
    wishes_ = wishes_of(house);
    std::vector<Row> rows;
    for (const Wish& wish : wishes_) rows.push_back(row_of(wish, house.preferences));
    Row later = words(std::string());
    later.also = where_later(house.preferences);
    rows.push_back(room());
    rows.push_back(std::move(later));
    rows.push_back(room());
    rows.push_back(entry("Begin"));
    folio_.set_comfort(house.comfort());
    folio_.keep_free(preview_.height() + below_preview(house.comfort()));
    folio_.leaf().set_rows(std::move(rows));
}

std::optional<Errand> Welcome::interpret(const Gesture& gesture, House& house) {
    const auto* command = std::get_if<Command>(&gesture);
    const FolioReply reply = folio_.interpret(gesture);
    const auto* answer = std::get_if<Answer>(&reply);
    const bool left = command != nullptr && *command == Command::menu;
    if (left || (answer != nullptr && answer->row >= wishes_.size())) {
        house.preferences.welcomed = true;
        return Errand::close;
    }
    if (answer != nullptr) {
        const Wish wish = wishes_[answer->row];
        wish.turn(house.preferences, answer->kind == Answer::Kind::less ? -1 : 1);
    }
    return std::nullopt;
}

Picture Welcome::picture(const House& house) const {
    const Rect head = Folio::area(house.comfort());
    Picture page = folio_.picture(house.palette());
    std::vector<Item> items;
    preview_.paint(items, house, {head.x, head.y}, head.w);
    page.items.insert(page.items.begin(), items.begin(), items.end());
    return page;
}

Spoken Welcome::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
