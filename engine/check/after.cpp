#include "check/after.h"

#include <variant>

#include "check/flow.h"

namespace lantern {

std::vector<bool> places_after(const Story& story, std::vector<Place> open) {
    std::vector<std::vector<Place>> returns(story.scripts.size());
    for (Place place = 0; place < story.statements.size(); ++place)
        if (const auto* visit = std::get_if<Visit>(&story.statements[place].action))
            returns[visit->script].push_back(place + 1);
    std::vector<bool> seen(story.statements.size(), false);
    std::vector<Place> next;
    const auto come_to = [&](Place place) {
        if (place >= seen.size() || seen[place]) return;
        seen[place] = true;
        open.push_back(place);
    };
    bool back = false;  // whoever visits a scene may be anywhere: every visit may be where this goes on
    while (!open.empty()) {
        const Place place = open.back();
        open.pop_back();
        next_in_scene(story, place, next);
        for (const Place one : next) come_to(one);
        const Action& action = story.statements[place].action;
        if (const auto* leave = std::get_if<Leave>(&action)) come_to(story.scripts[leave->script].begin);
        else if (const auto* visit = std::get_if<Visit>(&action)) come_to(story.scripts[visit->script].begin);
        else if (std::holds_alternative<Finish>(action)) {
            const std::size_t following = script_at(story, place) + std::size_t{1};
            if (following < story.scripts.size()) come_to(story.scripts[following].begin);
            if (!back)
                for (const std::vector<Place>& places : returns)
                    for (const Place one : places) come_to(one);
            back = true;
        }
    }
    return seen;
}

}  // namespace lantern
