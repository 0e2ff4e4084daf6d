#include "check/found_before.h"

#include <algorithm>

#include "check/skeleton.h"

namespace lantern {

FoundBefore::FoundBefore(
    const Facts& facts, const std::vector<std::size_t>& was, const std::vector<bool>& kept, std::size_t parts_before)
    : facts_(facts), part_now_(parts_before + 1), kept_behind_(parts_before + 1, none) {
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i]) part_now_[was[i] + 1] = static_cast<std::uint16_t>(i + 1);
    for (std::size_t part = parts_before; part-- > 0;)
        kept_behind_[part] = part_now_[part + 1] != 0 ? part_now_[part + 1] : kept_behind_[part + 1];
}

Met FoundBefore::met_now(const Met& met) const {
    if (!met || met.part == 0 || part_now_[met.part] == 0) return {};
    Met now = met;
    now.part = part_now_[met.part];
    return now;
}

/// It was; and is it now, as sure as it would be by whoever looks in all parts?
bool FoundBefore::is_found(const Met& met, const Met& now) const {
    if (!met) return true;
    const std::size_t part = now ? now.part : none;
    return part <= kept_behind_[met.part];
}

/// each(place now, what was found there)
template <class Each> void FoundBefore::each_clamp(const Each& each) const {
    for (const auto& [place, clamps] : facts_.found.clamps) {
        const Place now = facts_.counterparts.now(place);
        if (now == nowhere) continue;
        for (const ClampFound& clamp : clamps) {
            for (Slot slot = 0; slot < facts_.now.variables.size(); ++slot)
                if (facts_.counterparts.slot_before(slot) == clamp.slot)
                    each(ClampFound{now, slot, clamp.at_top, clamp.met});
        }
    }
}

void FoundBefore::keep(Findings& found) const {
    const auto add = [this](Met& met, const Met& was) {
        if (const Met now = met_now(was); now && !met) met = now;
    };
    for (Place place = 0; place < facts_.now.statements.size(); ++place) {
        const Place was = facts_.counterparts.before(place);
        if (was == nowhere) continue;
        const bool line = only_shows(facts_.now.statements[place].action);
        if (!line || facts_.line_known[place]) add(found.statements[place], facts_.found.statements[was]);
        BranchFound& branch = found.branches[place];
        add(branch.held_by, facts_.found.branches[was].held_by);
        add(branch.failed_by, facts_.found.branches[was].failed_by);
        branch.held = static_cast<bool>(branch.held_by);
        branch.failed = static_cast<bool>(branch.failed_by);
    }
    each_clamp([&](ClampFound clamp) {
        clamp.met = met_now(clamp.met);
        if (!clamp.met) return;
        const std::vector<ClampFound>& known = found.clamps[clamp.place];
        if (std::none_of(known.begin(), known.end(),
                [&](const ClampFound& one) { return one.slot == clamp.slot && one.at_top == clamp.at_top; }))
            found.clamps[clamp.place].push_back(clamp);
    });
}

bool FoundBefore::is_whole(const Findings& found) const {
    for (Place place = 0; place < facts_.now.statements.size(); ++place) {
        const Place was = facts_.counterparts.before(place);
        if (was == nowhere) continue;
        const Met& met = facts_.found.statements[was];
        // Where lines have come and gone, those outside of asides are met by the whole, and those inside by parts that are explored again.
        const bool line = only_shows(facts_.now.statements[place].action) && !facts_.line_known[place];
        if (line && !facts_.inside[place] && met.part != 0) return false;
        const BranchFound &one = facts_.found.branches[was], &now = found.branches[place];
        if ((!line && !is_found(met, found.statements[place])) || !is_found(one.held_by, now.held_by) ||
            !is_found(one.failed_by, now.failed_by))
            return false;
    }
    bool whole = true;
    each_clamp([&](const ClampFound& clamp) {
        const auto known = found.clamps.find(clamp.place);
        Met now;
        if (known != found.clamps.end())
            for (const ClampFound& one : known->second)
                if (one.slot == clamp.slot && one.at_top == clamp.at_top) now = one.met;
        whole = whole && is_found(clamp.met, now);
    });
    return whole;
}

void FoundBefore::put_in_order(Findings& found) {
    for (auto& [place, clamps] : found.clamps)
        std::stable_sort(clamps.begin(), clamps.end(),
            [](const ClampFound& one, const ClampFound& other) { return one.met.part < other.met.part; });
}

}  // namespace lantern
