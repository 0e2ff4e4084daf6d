// Conditions that hold for every value their variables can have, or for none; and choices that are asked for before anybody can
// have taken them.

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "check/after.h"
#include "check/references.h"
#include "check/rules.h"
#include "text/nearest.h"

namespace lantern {

namespace {

constexpr std::size_t most_trials = 20'000;

/// The values that can make a difference: all of a short range; of a long one its ends and what stands beside each number named.
std::vector<Value> worth_trying(const Variable& variable, const Condition& condition) {
    const int from = variable.from, to = variable.to;
    std::vector<Value> values;
    const auto adds_up = [](const Condition::Term& term) {
        return term.op == Condition::Op::add || term.op == Condition::Op::subtract;
    };
    if (to - from > 100 && std::none_of(condition.terms.begin(), condition.terms.end(), adds_up)) {
        std::vector<int> marks{from, to};
        for (const Condition::Term& term : condition.terms)
            if (term.op == Condition::Op::number)
                for (const int near : {-1, 0, 1}) marks.push_back(term.value + near);
        for (const int mark : marks)
            if (mark >= from && mark <= to) values.push_back(static_cast<Value>(mark));
        return values;
    }
    for (int value = from; value <= to; ++value) values.push_back(static_cast<Value>(value));
    return values;
}

bool compares_variables(const Condition& condition) {
    using Op = Condition::Op;
    return std::any_of(condition.terms.begin(), condition.terms.end(), [&condition](const Condition::Term& term) {
        const bool compares = term.op >= Op::equal && term.op <= Op::at_least;
        return compares && condition.terms[term.left].op != Op::number && condition.terms[term.right].op != Op::number;
    });
}

class Trial {
public:
    explicit Trial(const Story& story) : story_(story), variables_(starting_variables(story)) {}

    enum class Verdict : std::uint8_t { either, always, never };

    Verdict of(const Condition& condition) {
        if (condition.terms.empty()) return Verdict::either;
        const std::vector<Slot> slots = slots_of(condition);
        std::vector<std::vector<Value>> values;
        std::size_t trials = 1;
        const bool whole_ranges = compares_variables(condition);
        for (const Slot slot : slots) {
            const Variable& variable = story_.variables[slot];
            if (whole_ranges && variable.to - variable.from > 100) return Verdict::either;
            values.push_back(worth_trying(variable, condition));
            trials *= values.back().size();
            if (trials > most_trials) return Verdict::either;
        }
        bool held = false, refused = false;
        for (std::size_t trial = 0; trial < trials && !(held && refused); ++trial) {
            std::size_t rest = trial;
            for (std::size_t i = 0; i < slots.size(); ++i) {
                variables_[slots[i]] = values[i][rest % values[i].size()];
                rest /= values[i].size();
            }
            (holds(condition, variables_) ? held : refused) = true;
        }
        return held && refused ? Verdict::either : held ? Verdict::always : Verdict::never;
    }

private:
    const Story& story_;
    Variables variables_;
};

/// What there is to know of the only variable of a condition.
std::string range_of(const Story& story, const Condition& condition) {
    const std::vector<Slot> slots = slots_of(condition);
    if (slots.size() != 1) return {};
    const Variable& variable = story.variables[slots.front()];
    if (variable.kind == VariableKind::meter)
        return fmt::format("\"{}\" is a number from {} to {}", variable.id, variable.from, variable.to);
    std::vector<std::string> ids;
    for (const NamedValue& value : variable.values) ids.push_back(value.id);
    return ids.empty() ? std::string() : fmt::format("\"{}\" is {}", variable.id, list(ids));
}

void judge(
    Trial& trial, const Story& story, const Condition& condition, const Location& where, Diagnostics& diagnostics) {
    const Trial::Verdict verdict = trial.of(condition);
    if (verdict == Trial::Verdict::always)
        add(diagnostics, Severity::warning, "always-true", where,
            fmt::format("\"{}\" holds whatever happens", condition.written), range_of(story, condition));
    else if (verdict == Trial::Verdict::never)
        add(diagnostics, Severity::warning, "always-false", where,
            fmt::format("\"{}\" never holds, whatever happens", condition.written), range_of(story, condition));
}

constexpr std::size_t most_searches = 50;

/// A choice that stands behind the place where it is asked for, with no way round to it.
void check_early(const Story& story, Diagnostics& diagnostics) {
    const References references = find_references(story);
    std::map<Slot, std::vector<Place>> taken;
    for (const Reference& one : references.written)
        if (story.variables[one.slot].kind == VariableKind::choice) taken[one.slot].push_back(one.place);
    std::map<Slot, std::vector<bool>> later;
    for (const Reference& one : references.read) {
        const auto found = taken.find(one.slot);
        if (found == taken.end() || one.place == nowhere) continue;
        const std::vector<Place>& places = found->second;
        if (*std::min_element(places.begin(), places.end()) <= one.place) continue;
        if (std::find(places.begin(), places.end(), nowhere) != places.end()) continue;  // a skip may set it
        if (later.count(one.slot) == 0) {
            if (later.size() == most_searches) continue;
            later.emplace(one.slot, places_after(story, places));
        }
        if (later[one.slot][one.place]) continue;
        const Variable& choice = story.variables[one.slot];
        add(diagnostics, Severity::warning, "asked-too-early", one.where,
            fmt::format("nobody can have chosen \"{}\" yet", choice.id),
            fmt::format("it stands in {}:{}, and nothing leads back here from there",
                story.sources[choice.where.file].path(), choice.where.line));
    }
}

}  // namespace

void check_conditions(const Story& story, Diagnostics& diagnostics) {
    Trial trial(story);
    for (const Statement& statement : story.statements) {
        const std::vector<Option>* options = nullptr;
        if (const auto* branch = std::get_if<Branch>(&statement.action))
            judge(trial, story, branch->condition, statement.where, diagnostics);
        else if (const auto* choice = std::get_if<Choose>(&statement.action)) options = &choice->options;
        else if (const auto* word = std::get_if<Word>(&statement.action)) options = &word->options;
        if (options == nullptr) continue;
        for (const Option& option : *options)
            if (option.condition) judge(trial, story, *option.condition, option.where, diagnostics);
    }
    check_early(story, diagnostics);
}

}  // namespace lantern
