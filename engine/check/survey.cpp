#include "check/survey.h"

#include "check/asked.h"
#include "check/explored.h"

namespace lantern {

Survey Explored::nothing_surveyed() const {
    Survey survey(story_.statements.size());
    for (Place place = 0; place < survey.size(); ++place) {
        std::vector<Slot> slots = asked_at(story_, place, false);
        std::sort(slots.begin(), slots.end());
        slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
        for (const Slot slot : slots) {
            const Variable& variable = story_.variables[slot];
            survey[place].push_back(
                {slot, variable.from, std::vector<bool>(static_cast<std::size_t>(variable.to - variable.from) + 1)});
        }
    }
    return survey;
}

Survey Exploration::survey() const {
    Survey survey = parts_.front()->nothing_surveyed();
    for (const auto& part : parts_) part->survey(survey);
    return survey;
}

}  // namespace lantern
