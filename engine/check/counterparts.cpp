#include "check/counterparts.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "check/decides_alike.h"
#include "check/skeleton.h"

namespace lantern {

namespace {

using Slots = std::vector<Slot>;

Slots find_slots_before(const Story& before, const Story& now) {
    std::map<std::pair<VariableKind, std::string>, Slot> known;
    for (std::size_t slot = 0; slot < before.variables.size(); ++slot)
        known.emplace(std::pair(before.variables[slot].kind, before.variables[slot].id), static_cast<Slot>(slot));
    Slots slots;
    for (const Variable& variable : now.variables) {
        const auto found = known.find({variable.kind, variable.id});
        const bool is_same = found != known.end() && deciding::same(before.variables[found->second], variable);
        slots.push_back(is_same ? found->second : no_slot);
        if (found != known.end()) known.erase(found);  // one counterpart each
    }
    return slots;
}

struct BySlots {
    const Slots& before;
    bool slot(Slot was, Slot is) const { return is == no_slot ? was == no_slot : was != no_slot && before[is] == was; }
};

/// Wherever they lead.
struct LeadingAnywhere : BySlots, deciding::ByNumber {
    static bool place(Place, Place) { return true; }
};

/// … to the same, whatever lines lie before it.
struct LeadingToTheSame : BySlots, deciding::ByNumber {
    const Skeleton &skeleton_before, &skeleton_now;
    const std::vector<Place>& place_before;

    static Place first(const Skeleton& skeleton, Place place) {
        const std::size_t stop = skeleton.from(place);
        return stop < skeleton.stops().size() ? skeleton.stops()[stop] : nowhere;
    }
    bool place(Place was, Place is) const {
        const Place stop = first(skeleton_now, is);
        return first(skeleton_before, was) == (stop == nowhere ? nowhere : place_before[stop]);
    }
};

/// … whatever the numbers are.
struct OfTheSameShape {
    static bool place(Place was, Place is) { return was == is; }
    static bool slot(Slot was, Slot is) { return was == is; }
    static bool value(Value, Value) { return true; }
};

bool same_scenes(const Story& before, const Story& now) {
    const auto same_id = [](const auto& one, const auto& other) { return one.id == other.id; };
    return deciding::all_same(before.scripts, now.scripts, same_id) &&
           deciding::all_same(before.endings, now.endings, same_id);
}

}  // namespace

std::optional<Counterparts> Counterparts::between(const Story& before, const Story& now) {
    if (!same_scenes(before, now)) return std::nullopt;
    Counterparts found;
    found.slot_before_ = find_slots_before(before, now);
    found.place_now_.assign(before.statements.size() + 1, nowhere);
    found.place_before_.assign(now.statements.size() + 1, nowhere);
    const auto pair = [&found](Place was, Place is) {
        found.place_now_[was] = is;
        found.place_before_[is] = was;
    };
    pair(static_cast<Place>(before.statements.size()), static_cast<Place>(now.statements.size()));
    const LeadingAnywhere anywhere{{found.slot_before_}, {}};
    const auto is_like = [&](Place was, Place is) {
        return deciding::same(before.statements[was], now.statements[is], anywhere);
    };
    for (std::size_t i = 0; i < now.scripts.size(); ++i) {
        Place was = before.scripts[i].begin, is = now.scripts[i].begin;
        Place was_end = before.scripts[i].end, is_end = now.scripts[i].end;
        for (; was < was_end && is < is_end && is_like(was, is); ++was, ++is) pair(was, is);
        for (; was < was_end && is < is_end && is_like(was_end - 1, is_end - 1); --was_end, --is_end)
            pair(was_end - 1, is_end - 1);
    }
    const Skeleton skeleton_before(before), skeleton_now(now);
    const LeadingToTheSame alike{{found.slot_before_}, {}, skeleton_before, skeleton_now, found.place_before_};
    for (std::size_t i = 0; i < now.scripts.size(); ++i)
        found.scene_alike_.push_back(deciding::same(before.scripts[i], now.scripts[i], alike));
    found.alike_.assign(now.statements.size() + 1, false);
    for (Place is = 0; is < now.statements.size(); ++is) {
        const Place was = found.place_before_[is];
        if (was == nowhere || !deciding::same(before.statements[was], now.statements[is], alike)) continue;
        if (!alike.place(was + 1, is + 1)) continue;
        const Action& action = now.statements[is].action;
        if (const auto* arrive = std::get_if<Arrive>(&action)) found.alike_[is] = found.scene_alike_[arrive->script];
        else if (std::holds_alternative<Told>(action)) found.alike_[is] = found.alike_[is - 1];  // of its Word
        else found.alike_[is] = true;
    }
    found.same_shape_ = found.is_of_the_same_shape(before, now);
    return found;
}

bool Counterparts::is_of_the_same_shape(const Story& before, const Story& now) const {
    if (before.statements.size() != now.statements.size() || before.variables.size() != now.variables.size())
        return false;
    for (Slot slot = 0; slot < slot_before_.size(); ++slot)
        if (slot_before_[slot] != slot) return false;
    for (Place place = 0; place < now.statements.size(); ++place)
        if (place_before_[place] != place && place_before_[place] != nowhere) return false;
    for (Place place = 0; place < now.statements.size(); ++place)
        if (!alike_[place] && !deciding::same(before.statements[place], now.statements[place], OfTheSameShape()))
            return false;
    return std::find(scene_alike_.begin(), scene_alike_.end(), false) == scene_alike_.end();
}

}  // namespace lantern
