#include "screens/postmark.h"

#include <utility>

#include "screens/card_words.h"
#include "session/save.h"
#include "story/prose.h"

namespace lantern {

namespace {

/// The last words that were read: of a choice, what was asked.
std::string last_line(const Session& session) {
    const Story& story = session.story();
    for (std::size_t i = session.position() + 1; i > 0; --i) {
        const Halt halt = session.halt(i - 1);
        if (const auto* line = std::get_if<Line>(&halt); line != nullptr && !empty(line->text)) {
            const std::string who = line->who == nobody ? std::string() : story.cast[line->who].name + ": ";
            return who + plain(line->text);
        }
        if (const auto* menu = std::get_if<Menu>(&halt); menu != nullptr && !menu->word && !empty(menu->ask))
            return plain(menu->ask);
    }
    return {};
}

/// The stage as it stands when everything on it has come to rest: nobody half faded in, no line half typed.
Picture at_rest(const House& house) {
    const Session& session = house.reading->session();
    const Session here(session.shared_story(), session.state());
    return Reading(here, *house.measure, house.preferences).picture();
}

}  // namespace

UnprintedPostcard unprinted_postcard_of(const House& house, std::string reading) {
    const Session& session = house.reading->session();
    const Story& story = session.story();
    const Script& scene = story.scripts[script_at(story, session.state().at)];
    Postcard card;
    card.reading = std::move(reading);
    card.scene = scene.id;
    card.title = scene.title;
    card.last_line = last_line(session);
    card.saved = house.machine.now();
    card.seconds_played = static_cast<std::uint64_t>(house.stopwatch.seconds());
    return {std::move(card), at_rest(house)};
}

Postcard postcard_of(const House& house) {
    UnprintedPostcard made = unprinted_postcard_of(house, save_text(house.reading->session()));
    made.card.picture = house.machine.print(made.picture);
    return std::move(made.card);
}

TakenUp take_up(House& house, const std::string& reading, std::uint64_t seconds_played) {
    Restored restored = restore(house.story, reading);
    if (!restored.session) return {false, as_sentence(restored.said)};
    house.reading.emplace(std::move(*restored.session), *house.measure, house.preferences);
    house.stopwatch.start_at(static_cast<std::int64_t>(seconds_played));
    return {true, as_sentence(restored.said)};
}

TakenUp take_up(House& house, const OpenedPostcard& opened) {
    if (!opened.card) return {false, as_sentence(opened.said)};
    TakenUp taken = take_up(house, opened.card->reading, opened.card->seconds_played);
    if (taken.done && taken.said.empty()) taken.said = as_sentence(opened.said);
    return taken;
}

}  // namespace lantern
