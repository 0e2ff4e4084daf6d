#include "screens/postcards.h"

#include <algorithm>
#include <utility>

#include "screens/card_words.h"
#include "screens/postcards_opening.h"

namespace lantern {

namespace {

const char* name_of(Postcards::Purpose purpose) {
    return purpose == Postcards::Purpose::keep ? "Keep a postcard" : "Postcards";
}

constexpr std::size_t number_of_trays = 3;

}  // namespace

/// What is on its way is waited for: the painter reads pictures from their files.
Postcards::Postcards(const House& house, Purpose purpose)
    : purpose_(purpose), folio_(name_of(purpose), {}, house.comfort(), *house.measure) {
    house.album->settle();
    if (purpose == Purpose::keep) {
        while (card(house, looked_at_)) ++looked_at_;
        return;
    }
    const auto newest = house.album->newest();
    if (!newest) return;
    tray_ = newest->spot.tray;
    for (std::size_t place = 0; place < count(house); ++place)
        if (const auto here = card(house, place); here && here->spot == newest->spot) looked_at_ = place;
}

void Postcards::refresh(const House& house) {
    folio_.set_comfort(house.comfort());
    if (pen_) pen_->set_comfort(house.comfort());
    if (question_) question_->refresh(house);
}

std::size_t Postcards::count(const House& house) const {
    return tray_ == Tray::slots ? std::size_t{house.album->pages()} * slots_a_page : house.album->cards(tray_).size();
}

std::optional<Card> Postcards::card(const House& house, std::size_t place) const {
    if (tray_ == Tray::slots) return house.album->card({Tray::slots, static_cast<std::uint32_t>(place + 1)});
    const std::vector<Card> all = house.album->cards(tray_);
    return place < all.size() ? std::optional(all[place]) : std::nullopt;
}

std::optional<Card> Postcards::card(const House& house) const { return card(house, looked_at_); }

std::optional<Errand> Postcards::interpret(const Gesture& gesture, House& house) {
    if (pen_) {
        write_note(pen_->interpret(gesture), house);
        return std::nullopt;
    }
    if (question_) return answer(gesture, house);
    if (std::holds_alternative<Closed>(folio_.interpret(gesture))) return Errand::close;
    looked_at_ = std::min(looked_at_, std::max<std::size_t>(count(house), 1) - 1);
    if (const auto* moved = std::get_if<PointerMoved>(&gesture)) pointer_ = moved->at;
    else if (!std::holds_alternative<PointerPressed>(gesture)) pointer_.reset();
    if (const auto* pressed = std::get_if<PointerPressed>(&gesture)) return press(pressed->at, house);
    if (const auto* number = std::get_if<ChooseNumber>(&gesture)) {
        const Opening seen = look(house);
        const auto nth = static_cast<std::size_t>(number->number) - 1;
        return nth < seen.places() ? take(seen.first + nth, house) : std::nullopt;
    }
    const auto* which = std::get_if<Command>(&gesture);
    return which == nullptr ? std::nullopt : command(*which, house);
}

std::optional<Errand> Postcards::command(Command which, House& house) {
    switch (which) {
        case Command::left: move(-1, 0, house); break;
        case Command::right: move(1, 0, house); break;
        case Command::up: move(0, -1, house); break;
        case Command::down: move(0, 1, house); break;
        case Command::back: turn(-1, house); break;
        case Command::forward: turn(1, house); break;
        case Command::go_on: {
            if (part_ == Part::trays) {
                part_ = Part::cards;
                break;
            }
            const std::vector<Deed> can = deeds(card(house));
            if (can.empty()) break;
            return run(part_ == Part::deeds ? can[std::min(deed_, can.size() - 1)] : can.front(), house);
        }
        default: break;
    }
    return std::nullopt;
}

void Postcards::move(int across, int down, const House& house) {
    if (part_ == Part::cards) return move_on_cards(across, down, house);
    if (part_ == Part::trays) {
        const int next = static_cast<int>(tray_) + across;
        if (next >= 0 && next < static_cast<int>(number_of_trays)) open(static_cast<Tray>(next), house);
        if (down > 0) part_ = Part::cards;
        return;
    }
    const Opening seen = look(house);
    if (down != 0) {
        const auto next = beyond(seen.deeds, deed_, down);
        if (next) deed_ = *next;
        else if (down < 0) part_ = Part::cards;
        return;
    }
    const auto last = static_cast<int>(seen.can.size()) - 1;
    deed_ = static_cast<std::size_t>(std::clamp(static_cast<int>(deed_) + across, 0, std::max(0, last)));
}

/// On to the side over the edge of a page; up to the trays, and down to what can be done.
void Postcards::move_on_cards(int across, int down, const House& house) {
    const Opening seen = look(house);
    if (seen.count == 0) {
        if (down < 0) part_ = Part::trays;
        return;
    }
    const std::size_t here = looked_at_ - seen.first;
    if (across < 0 && looked_at_ > 0) return look_at(looked_at_ - 1, house);
    if (across > 0) return look_at(looked_at_ + 1, house);
    if (down < 0 && here < seen.table.columns) part_ = Part::trays;
    else if (down < 0) look_at(looked_at_ - seen.table.columns, house);
    const bool on_last_row = here + seen.table.columns >= seen.places() &&
                             here / seen.table.columns == (seen.places() - 1) / seen.table.columns;
    if (down > 0 && !on_last_row) look_at(std::min(looked_at_ + seen.table.columns, seen.count - 1), house);
    if (down > 0 && on_last_row && !seen.can.empty()) {
        part_ = Part::deeds;
        deed_ = 0;
    }
}

void Postcards::open(Tray tray, const House& house) {
    if (tray == tray_) return;
    tray_ = tray;
    looked_at_ = 0;
    deed_ = 0;
    look_at(0, house);
}

void Postcards::look_at(std::size_t place, const House& house) {
    looked_at_ = std::min(place, std::max<std::size_t>(count(house), 1) - 1);
    deed_ = 0;
}

/// To the same place of the page before, or behind.
void Postcards::turn(int step, const House& house) {
    const Opening seen = look(house);
    const std::size_t places = seen.table.places();
    if (step < 0 && seen.page() > 0) look_at(looked_at_ - places, house);
    if (step > 0 && seen.page() + 1 < seen.pages()) look_at(looked_at_ + places, house);
    if (part_ == Part::deeds) part_ = Part::cards;
}

/// A press looks at a card; another does what is done first with it. An empty place takes the card at once.
std::optional<Errand> Postcards::press(Point at, House& house) {
    pointer_ = at;
    const Opening seen = look(house);
    if (const auto tray = pressed_among(seen.trays, at)) {
        part_ = Part::trays;
        open(static_cast<Tray>(*tray), house);
    } else if (const auto deed = pressed_among(seen.deeds, at)) {
        part_ = Part::deeds;
        deed_ = *deed;
        return run(seen.can[*deed], house);
    } else if (!seen.turn_words.empty() && (seen.earlier.contains(at) || seen.later.contains(at))) {
        turn(seen.earlier.contains(at) ? -1 : 1, house);
    } else if (const auto place = seen.place_at(at)) {
        const bool again = *place == looked_at_ && part_ != Part::trays;
        part_ = Part::cards;
        if (again || !card(house, *place)) return take(*place, house);
        look_at(*place, house);
    }
    return std::nullopt;
}

std::optional<Errand> Postcards::take(std::size_t place, House& house) {
    part_ = Part::cards;
    look_at(place, house);
    const std::vector<Deed> can = deeds(card(house));
    return can.empty() ? std::nullopt : run(can.front(), house);
}

Spoken Postcards::spoken(const House& house) const {
    if (pen_) return pen_->spoken();
    if (question_) return question_->spoken(house);
    const std::string page = folio_.name() + ". " + tray_words[static_cast<std::size_t>(tray_)];
    if (part_ == Part::trays) return {page, tray_words[static_cast<std::size_t>(tray_)]};
    const auto here = card(house);
    if (part_ == Part::deeds) {
        const std::vector<Deed> can = deeds(here);
        return {page, can.empty() ? std::string() : words_for(can[std::min(deed_, can.size() - 1)], here)};
    }
    if (here) return {page, card_in_words(*here, house.machine.now())};
    return {page, tray_ == Tray::slots ? "Empty place " + std::to_string(looked_at_ + 1) : "Nothing yet"};
}

}  // namespace lantern
