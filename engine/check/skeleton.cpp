#include "check/skeleton.h"

#include <type_traits>
#include <variant>

namespace lantern {

bool only_shows(const Action& action) {
    return std::visit(
        [](const auto& what) {
            using What = std::decay_t<decltype(what)>;
            return !(std::is_same_v<What, Arrive> || std::is_same_v<What, Choose> || std::is_same_v<What, Word> ||
                     std::is_same_v<What, Told> || std::is_same_v<What, Assign> || std::is_same_v<What, Branch> ||
                     std::is_same_v<What, Match> || std::is_same_v<What, Jump> || std::is_same_v<What, Leave> ||
                     std::is_same_v<What, Visit> || std::is_same_v<What, Finish> || std::is_same_v<What, End>);
        },
        action);
}

namespace {

std::vector<Place> targets_in(const Story& story) {
    std::vector<Place> targets;
    const auto offer = [&targets](const std::vector<Option>& options) {
        for (const Option& option : options) targets.push_back(option.target);
    };
    for (const Statement& statement : story.statements) {
        if (const auto* choice = std::get_if<Choose>(&statement.action)) {
            offer(choice->options);
            targets.push_back(choice->after);
        } else if (const auto* word = std::get_if<Word>(&statement.action)) {
            offer(word->options);
        } else if (const auto* branch = std::get_if<Branch>(&statement.action)) {
            targets.push_back(branch->otherwise);
        } else if (const auto* match = std::get_if<Match>(&statement.action)) {
            targets.insert(targets.end(), match->targets.begin(), match->targets.end());
        } else if (const auto* jump = std::get_if<Jump>(&statement.action)) {
            targets.push_back(jump->target);
        }
    }
    for (const Script& script : story.scripts) targets.push_back(script.skip.target);
    return targets;
}

}  // namespace

Skeleton::Skeleton(const Story& story) : from_(story.statements.size() + 1) {
    for (Place place = 0; place < story.statements.size(); ++place) {
        from_[place] = stops_.size();
        if (!only_shows(story.statements[place].action)) stops_.push_back(place);
    }
    from_.back() = stops_.size();
    stops_.push_back(static_cast<Place>(story.statements.size()));
    find_entries(story);
}

void Skeleton::find_entries(const Story& story) {
    const std::vector<Place> targets = targets_in(story);
    std::vector<bool> entered(from_.size());
    for (const Place target : targets)
        if (target < entered.size()) entered[target] = true;
    entries_.resize(from_.size());
    for (Place place = 1; place < entries_.size(); ++place) {
        const bool begins = from_[place] != from_[place - 1];  // behind a stop
        if (!begins) entries_[place] = entries_[place - 1] + (entered[place] ? 1 : 0);
    }
    for (const Place target : targets) leads_.push_back(stretch(target));
}

}  // namespace lantern
