#include "check/crossings.h"

#include <utility>
#include <variant>

#include "check/flow.h"
#include "check/skeleton.h"

namespace lantern {

Crossings::Crossings(const Story& story, const std::vector<Place>& asked) : from_(story.statements.size()) {
    std::vector<bool> counts(story.statements.size());
    for (const Place place : asked) counts[place] = true;
    std::vector<Place> backs;  // where visits come back to
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Action& action = story.statements[place].action;
        from_[place] = static_cast<std::uint32_t>(places_.size());
        if (counts[place] || !only_shows(action)) places_.push_back(place);
        if (std::holds_alternative<Visit>(action)) backs.push_back(place + 1);
    }
    std::vector<Place> next;
    std::vector<std::pair<Place, Place>> arrows;
    for (std::size_t crossing = 0; crossing < places_.size(); ++crossing) {
        const Place place = places_[crossing];
        next_in_scene(story, place, next);
        const Action& action = story.statements[place].action;
        if (std::holds_alternative<Word>(action)) next.push_back(place + 1);
        if (const auto* leave = std::get_if<Leave>(&action)) next.push_back(story.scripts[leave->script].begin);
        if (const auto* visit = std::get_if<Visit>(&action)) next.push_back(story.scripts[visit->script].begin);
        if (std::holds_alternative<Finish>(action)) {
            next.insert(next.end(), backs.begin(), backs.end());
            next.push_back(place + 1);  // the next scene
        }
        for (const Place to : next)
            if (from(to) < count()) arrows.emplace_back(static_cast<Place>(crossing), static_cast<Place>(from(to)));
    }
    arrows_ = Arrows(arrows, count());
}

}  // namespace lantern
