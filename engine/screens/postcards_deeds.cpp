// What a reader does with a postcard that is looked at.

#include <utility>

#include "screens/card_words.h"
#include "screens/postcards.h"
#include "screens/postmark.h"

namespace lantern {

namespace {

constexpr const char* locked_words = "This postcard is locked. Unlock it first.";

}  // namespace

/// What is done first stands first. What fills by itself is only looked at by who came to lay a card down.
std::vector<Postcards::Deed> Postcards::deeds(const std::optional<Card>& card) const {
    std::vector<Deed> can;
    if (purpose_ == Purpose::keep && tray_ != Tray::slots) return can;
    if (purpose_ == Purpose::keep) can.push_back(Deed::keep);
    if (!card) return can;
    if (purpose_ == Purpose::take_up && card->opens) can.push_back(Deed::take_up);
    if (card->opens && card->said.empty()) can.insert(can.end(), {Deed::note, Deed::lock});
    can.push_back(Deed::remove);
    return can;
}

std::string Postcards::words_for(Deed deed, const std::optional<Card>& card) const {
    switch (deed) {
        case Deed::take_up: return card && !card->said.empty() ? "Take up the one before it" : "Take it up";
        case Deed::keep: return "Keep here";
        case Deed::note: return card && card->words.note.empty() ? "Write a note" : "Change the note";
        case Deed::lock: return card && card->words.locked ? "Unlock" : "Lock";
        case Deed::remove: return "Delete";
    }
    return {};
}

std::optional<Errand> Postcards::run(Deed deed, House& house) {
    const auto here = card(house);
    switch (deed) {
        case Deed::take_up: return Errand::take_up;
        case Deed::keep:
            if (here && here->words.locked) house.notice.say(locked_words);
            else if (here && house.album->refusal().empty())
                question_.emplace(
                    house, "Write over this postcard?", "Leave it as it is", "Write over it", Errand::keep);
            else keep(house);
            break;
        case Deed::note: pen_.emplace(here->words.note, house.comfort(), *house.measure); break;
        case Deed::lock: lock(*here, house); break;
        case Deed::remove: remove(*here, house); break;
    }
    return std::nullopt;
}

std::optional<Errand> Postcards::answer(const Gesture& gesture, House& house) {
    const auto errand = question_->interpret(gesture, house);
    if (!errand) return std::nullopt;
    question_.reset();
    if (*errand == Errand::keep) keep(house);
    return std::nullopt;
}

/// It is waited for, so that its picture can be seen at once.
void Postcards::keep(House& house) {
    if (!house.reading) return;
    part_ = Part::cards;
    std::string why = house.album->keep(static_cast<std::uint32_t>(looked_at_ + 1), postcard_of(house));
    house.album->settle();
    house.notice.say(why.empty() ? "Kept." : std::move(why));
}

void Postcards::lock(const Card& card, House& house) {
    std::string why = house.album->lock(card.spot, !card.words.locked);
    if (why.empty()) why = card.words.locked ? "Unlocked." : "Locked: it is not written over, and not deleted.";
    house.notice.say(std::move(why));
}

void Postcards::remove(const Card& card, House& house) {
    if (card.words.locked) return house.notice.say(locked_words);
    if (std::string why = house.album->remove(card.spot); !why.empty()) return house.notice.say(std::move(why));
    part_ = Part::cards;
    house.notice.say("Deleted. Press here to have it back.", [&house] {
        const bool back = house.album->undo_removal();
        house.album->settle();
        return std::string(back ? "It is back in its place." : "It cannot be laid back: its place is taken.");
    });
}

void Postcards::write_note(NotePen::Outcome outcome, House& house) {
    if (outcome == NotePen::Outcome::writing) return;
    const std::string note = pen_->note();
    pen_.reset();
    part_ = Part::cards;
    const auto here = card(house);
    if (outcome == NotePen::Outcome::left || !here || note == here->words.note) return;
    std::string why = house.album->note(here->spot, note);
    if (!why.empty()) house.notice.say(std::move(why));
}

}  // namespace lantern
