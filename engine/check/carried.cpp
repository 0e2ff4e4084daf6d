#include "check/carried.h"

#include <algorithm>
#include <map>
#include <utility>

#include "check/skeleton.h"

namespace lantern {

namespace {

Met met_by(const Ways& ways, const FirstWay& first) {
    if (first.from == no_state) return {static_cast<StateId>(first.way), Met::By::opening};
    const std::uint8_t answer = ways.ways[first.way].answer;
    if (answer == Ways::on) return {first.from, Met::By::going_on};
    if (answer == Ways::over) return {first.from, Met::By::passing_over};
    return {first.from, Met::By::picking, answer};
}

}  // namespace

std::vector<FirstWay> first_ways(const Ways& ways) {
    std::vector<FirstWay> first(ways.met.size());
    std::vector<bool> known(ways.met.size());
    std::size_t left = first.size();
    const auto note = [&](std::uint32_t list, FirstWay one) {
        if (known[list]) return;
        known[list] = true;
        first[list] = one;
        --left;
    };
    for (std::size_t i = 0; i < ways.openings.size(); ++i) note(ways.openings[i].met, {no_state, i});
    for (StateId id = 0; id < ways.states() && left > 0; ++id)
        for (std::size_t way = ways.from(id); way < ways.until_any(id); ++way) note(ways.ways[way].met, {id, way});
    return first;
}

namespace {

/// What is known of each statement that decides, changes or leads.
void carry_stops(const Findings& found, const Renumbering& to, Findings& carried) {
    for (Place place = 0; place < found.statements.size(); ++place) {
        const Place now = to.to(place);
        if (now == nowhere) continue;
        carried.statements[now] = found.statements[place];
        carried.branches[now] = found.branches[place];
        carried.options[now] = found.options[place];
    }
    carried.clamps.clear();
    for (const auto& [place, clamps] : found.clamps)
        for (ClampFound clamp : clamps) {
            clamp.place = to.to(clamp.place);
            carried.clamps[to.to(place)].push_back(clamp);
        }
}

}  // namespace

Findings carry_found(const Findings& found, const Story& story, const Renumbering& to, const Ways& ways,
    const std::vector<FirstWay>& first, Findings nothing) {
    Findings carried = std::move(nothing);
    carry_stops(found, to, carried);
    carried.endings = found.endings;
    std::vector<bool> decides(story.statements.size() + 1);
    for (Place place = 0; place < found.statements.size(); ++place)
        if (to.to(place) != nowhere) decides[to.to(place)] = true;
    std::vector<std::size_t> lists(ways.met.size());
    for (std::size_t list = 0; list < lists.size(); ++list) lists[list] = list;
    std::sort(lists.begin(), lists.end(), [&first](std::size_t one, std::size_t other) {
        const FirstWay &a = first[one], &b = first[other];
        const bool opens = a.from == no_state, other_opens = b.from == no_state;
        return opens != other_opens ? opens : a.way < b.way;
    });
    for (const std::size_t list : lists)
        for (const Thing thing : ways.met[list]) {
            if (thing >= story.statements.size() || decides[thing] || carried.statements[thing]) continue;
            carried.statements[thing] = met_by(ways, first[list]);
        }
    return carried;
}

bool carry_apart(const Findings& all, const Story& before, const Story& now, const Renumbering& to,
    const std::vector<bool>& inside, Findings& carried) {
    const Skeleton skeleton(before), skeleton_now(now);
    if (skeleton.leads() != skeleton_now.leads()) return false;
    std::map<Skeleton::Stretch, Met> met;
    for (Place place = 0; place < all.statements.size(); ++place)
        if (to.to(place) == nowhere) met.emplace(skeleton.stretch(place), all.statements[place]);
    carry_stops(all, to, carried);
    for (std::size_t stop = 0; stop + 1 < skeleton_now.stops().size(); ++stop) {
        const Place begin = stop == 0 ? 0 : skeleton_now.stops()[stop - 1] + 1;
        for (Place place = begin; place < skeleton_now.stops()[stop]; ++place) {
            if (!inside[place]) continue;
            const auto known = met.find(skeleton_now.stretch(place));
            if (known == met.end()) return false;
            carried.statements[place] = known->second;
        }
    }
    return true;
}

}  // namespace lantern
