#include "check/apart.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "check/found_before.h"

namespace lantern {

std::vector<Place> passed_by_of(const std::vector<Aside>& asides) {
    std::vector<Place> passed_by;
    for (const Aside& aside : asides) passed_by.push_back(aside.meet);
    return passed_by;
}

namespace {

using SlotSet = std::vector<Slot>;

/// The largest sets of variables that asides ask about, so that each aside finds one with all of its own.
std::vector<SlotSet> sets_asked(const std::vector<Aside>& asides, const std::vector<Place>& around) {
    const auto is_wanted = [&](const Aside& aside) {
        return around.empty() || std::any_of(around.begin(), around.end(),
                                     [&aside](Place place) { return place >= aside.within && place < aside.meet; });
    };
    std::vector<const Aside*> outermost;
    for (std::size_t place = 0; place < asides.size(); ++place)
        if (asides[place].meet != nowhere && asides[place].within == place && is_wanted(asides[place]))
            outermost.push_back(&asides[place]);
    std::stable_sort(outermost.begin(), outermost.end(),
        [](const Aside* one, const Aside* other) { return one->asked.size() > other->asked.size(); });
    std::vector<SlotSet> sets;
    for (const Aside* aside : outermost)
        if (std::none_of(sets.begin(), sets.end(), [aside](const auto& set) { return asks_only(*aside, set); }))
            sets.push_back(aside->asked);
    return sets;
}

/// All slices of a story, and what exploring them has in common.
class Slices {
public:
    Slices(const Story& story, const ExploreOptions& options, const std::vector<Aside>& asides)
        : story_(story),
          options_(options),
          sets_(sets_asked(asides, options.around)),
          detours_(story, asides),
          skeleton_(story),
          compared_(std::make_shared<const Compared>(story)) {
        options_.ways = false;  // what shows is not gone over
    }

    const std::vector<SlotSet>& sets() const { return sets_; }
    const Skeleton& skeleton() const { return skeleton_; }
    const Compared& compared() const { return *compared_; }
    Part part(std::size_t index) const { return part_asking(detours_, sets_[index], options_); }
    Outline outline(const Part& part) const { return {part.passed_by, part.asked, part.closed, skeleton_}; }

    Excursion explore(std::size_t index, Part part, Outline outline, Findings& found) const {
        part.compared = compared_;
        part.known = &found;
        part.number = static_cast<std::uint16_t>(index + 1);
        return {story_, options_, sets_[index], part, std::move(outline)};
    }

private:
    const Story& story_;
    ExploreOptions options_;
    std::vector<SlotSet> sets_;
    Detours detours_;
    Skeleton skeleton_;
    std::shared_ptr<const Compared> compared_;
};

std::vector<Excursion> explore_all(const Slices& slices, Findings& found) {
    std::vector<Excursion> apart;
    apart.reserve(slices.sets().size());
    for (std::size_t i = 0; i < slices.sets().size(); ++i) {
        Part part = slices.part(i);
        Outline outline = slices.outline(part);
        apart.push_back(slices.explore(i, std::move(part), std::move(outline), found));
    }
    return apart;
}

}  // namespace

std::vector<Excursion> explore_apart(
    const Story& story, const ExploreOptions& options, const std::vector<Aside>& asides, Findings& found) {
    return explore_all(Slices(story, options, asides), found);
}

namespace {

/// Which of the sets each one was; nothing: they are in another order.
std::optional<std::vector<std::size_t>> sets_before(
    const std::vector<SlotSet>& sets, const std::vector<Excursion>& apart, const Counterparts& counterparts) {
    std::vector<std::size_t> before;
    std::size_t next = 0;
    for (const SlotSet& set : sets) {
        SlotSet was;
        for (const Slot slot : set) was.push_back(counterparts.slot_before(slot));
        std::sort(was.begin(), was.end());
        std::size_t i = 0;
        while (i < apart.size() && apart[i].asked() != was) ++i;
        before.push_back(i < apart.size() ? i : FoundBefore::none);
        if (i == apart.size()) continue;
        if (i < next) return std::nullopt;
        next = i + 1;
    }
    return before;
}

/// Whether an aside stands there as it stood, line by line.
bool is_as_it_was(const Story& story, const std::vector<Aside>& asides, Place aside, const Story& before,
    const Counterparts& counterparts) {
    const Place was = counterparts.before(aside), meet = asides[aside].meet;
    if (was == nowhere || counterparts.before(meet) != was + (meet - aside)) return false;
    const auto same_place = [&](Place to_was, Place to) {
        return to == nowhere ? to_was == nowhere : to_was - was == to - aside;
    };
    for (Place place = aside; place < meet; ++place) {
        const Place place_was = was + (place - aside);
        if (counterparts.before(place) != place_was) return false;
        const Action &one = before.statements[place_was].action, &other = story.statements[place].action;
        if (const auto* jump = std::get_if<Jump>(&other);
            jump != nullptr && !same_place(std::get<Jump>(one).target, jump->target))
            return false;
        if (const auto* branch = std::get_if<Branch>(&other);
            branch != nullptr && !same_place(std::get<Branch>(one).otherwise, branch->otherwise))
            return false;
        if (const auto* match = std::get_if<Match>(&other); match != nullptr) {
            const auto& targets = std::get<Match>(one).targets;
            if (!std::equal(targets.begin(), targets.end(), match->targets.begin(), match->targets.end(), same_place))
                return false;
        }
    }
    return true;
}

}  // namespace

std::vector<Excursion> explore_apart_again(const Story& story, const ExploreOptions& options,
    const std::vector<Aside>& asides, const ApartBefore& before, Findings& found) {
    const Slices slices(story, options, asides);
    const auto was = sets_before(slices.sets(), before.apart, before.counterparts);
    if (!was) return explore_all(slices, found);
    const Skeleton skeleton_before(before.story);
    Outlines outlines(before.story, skeleton_before, story, slices.skeleton(), slices.compared(), before.counterparts);
    std::vector<bool> kept;  // by part
    std::vector<Outline> is;
    for (std::size_t i = 0; i < slices.sets().size(); ++i) {
        const Excursion* known = (*was)[i] != FoundBefore::none ? &before.apart[(*was)[i]] : nullptr;
        const bool same = known != nullptr && before.counterparts.same_shape();  // what is left out asks for no number
        is.push_back(same ? known->outline() : slices.outline(slices.part(i)));
        kept.push_back(known != nullptr && known->can_be_kept() && outlines.same(known->outline(), is.back()));
    }
    std::vector<bool> line_known(story.statements.size());  // by place: a line that is met by whoever met it
    std::vector<bool> inside(story.statements.size());
    for (Place place = 0; place < asides.size(); ++place) {
        const Place meet = asides[place].meet;
        if (meet == nowhere || asides[place].within != place) continue;
        std::fill(inside.begin() + place, inside.begin() + meet, true);
        if (is_as_it_was(story, asides, place, before.story, before.counterparts))
            std::fill(line_known.begin() + place, line_known.begin() + meet, true);
        else
            for (std::size_t i = 0; i < kept.size(); ++i)
                kept[i] = kept[i] && !asks_only(asides[place], slices.sets()[i]);
    }
    const Findings found_of_the_whole = found;
    const FoundBefore known(
        {before.found, before.story, story, before.counterparts, inside, line_known}, *was, kept, before.apart.size());
    known.keep(found);
    std::vector<Excursion> apart;
    apart.reserve(kept.size());
    for (std::size_t i = 0; i < kept.size(); ++i)
        apart.push_back(kept[i] ? before.apart[(*was)[i]].carry(story, slices.sets()[i], std::move(is[i]))
                                : slices.explore(i, slices.part(i), std::move(is[i]), found));
    if (known.is_whole(found)) {
        FoundBefore::put_in_order(found);
        return apart;
    }
    return explore_all(slices, found = found_of_the_whole);
}

}  // namespace lantern
