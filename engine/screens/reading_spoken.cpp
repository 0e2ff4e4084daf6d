#include "screens/reading_spoken.h"

#include <fmt/format.h>

#include "screens/said.h"

namespace lantern {

namespace {

std::string with_name(const Story& story, PersonIndex who, const std::string& words) {
    return who == nobody ? words : story.cast[who].name + ": " + words;
}

std::string offer_words(const Offer& offer) {
    if (offer.open) return said_of(offer.words);
    return said_then("crossed out: " + said_of(offer.words), said_of(offer.reason));
}

}  // namespace

Spoken spoken_of(const Reading& reading) {
    const Session& session = reading.session();
    const Story& story = session.story();
    const Halt& halt = session.now().halt;
    if (const auto* line = std::get_if<Line>(&halt)) return {with_name(story, line->who, said_of(line->text)), {}};
    if (const auto* fault = std::get_if<Fault>(&halt)) return {"The story cannot go on: " + fault->message, {}};
    const auto* menu = std::get_if<Menu>(&halt);
    const auto at = reading.stage().looked_at();
    if (menu == nullptr || !at || *at >= menu->offers.size()) return {};  // not before it can be answered
    Spoken spoken;
    spoken.page = menu->word ? with_name(story, menu->who, said_of(menu->before) + "blank" + said_of(menu->after))
                             : said_of(menu->ask);
    if (spoken.page.empty()) spoken.page = "A choice";
    spoken.focus = said_then(offer_words(menu->offers[*at]), fmt::format("{} of {}", *at + 1, menu->offers.size()));
    return spoken;
}

}  // namespace lantern
