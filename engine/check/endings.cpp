#include "check/endings.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <variant>

namespace lantern {

namespace {

constexpr std::uint32_t mark = ~std::uint32_t{0};  // for every reader

bool ends_with(const Story& story, Place place, EndingIndex ending) {
    const auto* end = place < story.statements.size() ? std::get_if<End>(&story.statements[place].action) : nullptr;
    return end != nullptr && end->ending == ending;
}

/// `ahead`: by state, for whom what may be lost lies ahead of it.
std::vector<NoReturn> losses(
    const Exploration& exploration, const Ways& ways, const std::vector<std::uint32_t>& ahead) {
    struct Tried {
        NoReturn loss;
        bool loses = false, keeps = false;
    };
    std::map<std::pair<Place, std::uint8_t>, Tried> tried;
    for (StateId id = 0; id < ways.states(); ++id) {
        if (ahead[id] == 0) continue;
        for (std::size_t i = ways.from(id); i < ways.until_any(id); ++i) {
            const Ways::Way& way = ways.ways[i];
            const Place place = exploration.place(id);
            const std::uint32_t readers = ahead[id] & way.readers();
            const std::uint32_t keep = way.to == no_state ? readers : readers & ahead[way.to];
            if (readers == 0) continue;
            Tried& one = tried[{place, way.answer}];
            one.keeps = one.keeps || keep != 0;
            if (keep != readers && !std::exchange(one.loses, true)) one.loss = {place, way.answer, true, id, way.to};
        }
    }
    std::vector<NoReturn> lost;
    for (auto& [key, one] : tried) {
        if (!one.loses) continue;
        one.loss.always = !one.keeps;
        lost.push_back(one.loss);
    }
    return lost;
}

}  // namespace

std::vector<NoReturn> points_of_no_return(
    const Story& story, const Exploration& exploration, const Ways& ways, EndingIndex ending) {
    std::vector<std::uint32_t> ahead(ways.states());
    for (StateId id = 0; id < ways.states(); ++id)
        if (ways.ends(id) && ends_with(story, exploration.place(id), ending)) ahead[id] = mark;
    look_ahead(ways, ahead);
    return losses(exploration, ways, ahead);
}

std::vector<NoReturn> ways_into_doom(const Exploration& exploration, const Ways& ways) {
    std::vector<std::uint32_t> ahead(ways.states());
    for (StateId id = 0; id < ways.states(); ++id)
        if (ways.ends(id)) ahead[id] = mark;
    look_ahead(ways, ahead);
    for (const Opening& opening : exploration.openings())
        if ((ahead[opening.state] >> std::min(opening.endings_seen, 31) & 1U) == 0)
            return {NoReturn{nowhere, 0, true, opening.state, opening.state}};
    return losses(exploration, ways, ahead);
}

bool only_goes_on(const Story& story) {
    std::set<ScriptIndex> visited;
    for (const Statement& statement : story.statements)
        if (const auto* visit = std::get_if<Visit>(&statement.action)) visited.insert(visit->script);
    for (Place place = 0; place < story.statements.size(); ++place) {
        const auto* leave = std::get_if<Leave>(&story.statements[place].action);
        if (leave == nullptr) continue;
        const ScriptIndex here = script_at(story, place);
        if (leave->script <= here || visited.count(here) > 0) return false;
    }
    return true;
}

}  // namespace lantern
