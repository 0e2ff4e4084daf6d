#include "check/survey.h"

#include "check/asides.h"
#include "check/asked.h"
#include "check/explored.h"

namespace lantern {

namespace {

std::vector<Range> nothing_met(const Story& story, std::vector<Slot> slots) {
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    std::vector<Range> ranges;
    for (const Slot slot : slots) {
        const Variable& variable = story.variables[slot];
        ranges.push_back(
            {slot, variable.from, std::vector<bool>(static_cast<std::size_t>(variable.to - variable.from) + 1)});
    }
    return ranges;
}

}  // namespace

Survey Explored::nothing_surveyed() const {
    Survey survey(story_.statements.size());
    for (Place place = 0; place < survey.size(); ++place)
        survey[place] = nothing_met(story_, asked_at(story_, place, false));
    return survey;
}

std::vector<Slot> slots_named_at(const Story& story, Place place) { return named_at(story, place); }

std::optional<std::vector<Range>> values_named_at(
    const Story& story, Place place, std::size_t states, const std::function<bool()>& enough) {
    ExploreOptions options;
    options.states = states;
    options.named = place;
    options.enough = enough;
    const std::vector<Aside> asides = find_asides(story);
    std::vector<Place> passed_by;
    for (const Aside& aside : asides) {
        const bool around = aside.meet != nowhere && place >= aside.within && place < asides[aside.within].meet;
        passed_by.push_back(around ? nowhere : aside.meet);
    }
    const auto explored = explore_passing_by(story, options, passed_by);
    if (!explored->complete) return std::nullopt;
    Survey survey(story.statements.size());
    survey[place] = nothing_met(story, slots_named_at(story, place));
    explored->survey(survey);
    return survey[place];
}

std::optional<std::vector<Range>> values_asked_at(
    const Story& story, Place place, std::size_t states, const std::function<bool()>& enough) {
    ExploreOptions options;
    options.states = states;
    options.each_value = place;
    options.enough = enough;
    const auto explored = explore_around(story, options, {place});
    if (!explored->complete) return std::nullopt;
    Survey survey(story.statements.size());
    survey[place] = nothing_met(story, asked_at(story, place, false));
    explored->survey(survey);
    return survey[place];
}

Survey Exploration::survey() const {
    Survey survey = whole_->nothing_surveyed();
    whole_->survey(survey);
    const std::vector<bool>& aside = whole_->inside_passed_by;
    for (std::size_t i = 1; i < parts(); ++i) {
        Survey apart = survey;  // of what is no aside a part knows only what bears on its own
        part(i).survey(apart);
        for (Place place = 0; place < survey.size(); ++place)
            if (aside[place]) survey[place] = std::move(apart[place]);
    }
    return survey;
}

}  // namespace lantern
