// What no reading comes to, told once, at its root: the option nobody can take, the condition that never holds, the value that is
// never there. All that lies behind a root is unread for the same reason.

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <variant>

#include "check/explored.h"
#include "check/flow.h"
#include "check/proofs.h"
#include "check/reach.h"
#include "check/readings.h"
#include "check/terms.h"
#include "check/why_not.h"
#include "text/nearest.h"

namespace lantern {

namespace {

const std::vector<std::string> told_of_conditions = {"always-false", "always-true", "asked-too-early"};

/// What an author wrote, not what flattening put between.
bool is_written(const Action& action) {
    return !std::holds_alternative<Jump>(action) && !std::holds_alternative<Told>(action) &&
           !std::holds_alternative<Finish>(action) && !std::holds_alternative<Arrive>(action);
}

class Roots {
public:
    Roots(const Story& story, const Exploration& exploration, Report& report)
        : story_(story),
          exploration_(exploration),
          report_(report),
          found_(exploration.found()),
          reach_(find_reach(story)),
          explained_(story.statements.size()) {}

    void tell() {
        for (const FaultFound& fault : found_.faults) explain_behind(fault.place);
        for (Place place = 0; place < story_.statements.size(); ++place) {
            if (!met(place) || at_fault(place)) continue;
            std::visit([this, place](const auto& action) { tell_of(place, action); }, story_.statements[place].action);
        }
        for (Place place = 0; place < story_.statements.size(); ++place)
            if (is_open(place) && is_written(story_.statements[place].action)) tell_line(place);
    }

private:
    bool met(Place place) const { return static_cast<bool>(found_.statements[place]); }
    bool at_fault(Place place) const {
        return std::any_of(found_.faults.begin(), found_.faults.end(),
            [place](const FaultFound& fault) { return fault.place == place; });
    }
    /// Nobody comes there, the script alone does not say so, and nothing has explained it yet.
    bool is_open(Place place) const {
        return place < explained_.size() && !met(place) && reach_.statements[place] && !explained_[place];
    }

    void tell_of(Place place, const Choose& choice) { tell_options(place, choice.options); }
    void tell_of(Place place, const Word& word) { tell_options(place, word.options); }
    void tell_options(Place place, const std::vector<Option>& options) {
        for (std::size_t i = 0; i < options.size(); ++i) {
            const Option& option = options[i];
            if (found_.options[place][i].open != no_state || !option.condition) continue;
            const std::string lost = explain({option.target});
            if (is_told(report_.diagnostics, option.where, told_of_conditions)) continue;
            const Explored* values = each_value(place);
            const WhyNot why = values != nullptr ? why_not(story_, *values, place, *option.condition)
                                                 : WhyNot{"its condition holds in no reading", no_state};
            Diagnostic closed{Severity::warning, "closed-option", option.where, "this option can never be taken" + lost,
                why.words, {}};
            if (why.nearest != no_state) {
                closed.hint += "; the nearest reading";
                closed = shown_by(values->witness(why.nearest), story_, report_, std::move(closed));
            }
            report_.diagnostics.push_back(std::move(closed));
        }
    }

    void tell_of(Place place, const Branch& branch) {
        const BranchFound& known = found_.branches[place];
        const Location& where = story_.statements[place].where;
        if (known.held == known.failed) return;
        const bool told = is_told(report_.diagnostics, where, told_of_conditions);
        if (!known.held) {
            const std::string lost = explain({place + 1});
            if (!told)
                complain("never-here", where, fmt::format("\"{}\" never holds here{}", branch.condition.written, lost),
                    values_at(place));
        } else if (is_open(branch.otherwise)) {
            const std::string lost = explain({branch.otherwise});
            if (!told)
                complain("never-here", where,
                    fmt::format(
                        "\"{}\" always holds here, and its else is never read{}", branch.condition.written, lost),
                    values_at(place));
        }
    }

    void tell_of(Place place, const Match& match) {
        const Variable& variable = story_.variables[match.slot];
        std::vector<Place> done;
        for (const Place target : match.targets) {
            if (!is_open(target) || std::find(done.begin(), done.end(), target) != done.end()) continue;
            done.push_back(target);
            // A choice's none needs no key, and what it then falls through to is not the author's.
            if (variable.kind == VariableKind::choice && target == match.targets.front() && target != place + 1 &&
                !is_written(story_.statements[target].action))
                continue;
            std::vector<std::string> values;
            for (std::size_t i = 0; i < match.targets.size(); ++i)
                if (match.targets[i] == target)
                    values.push_back(spell_value(variable, static_cast<Value>(variable.from + static_cast<int>(i))));
            const bool told = is_told(report_.diagnostics, story_.statements[place].where, told_of_conditions);
            const std::string lost = explain({target});
            if (!told)
                complain("never-here", story_.statements[target].where,
                    fmt::format("\"{}\" is never {} here, and this is never read{}", variable.id, list(values), lost),
                    values_at(place));
        }
    }
    template <class Other> void tell_of(Place, const Other&) {}

    /// "honesty is 2 to 4 here, door is left here"
    std::string values_at(Place place) {
        const Explored* explored = each_value(place);
        if (explored == nullptr) return "";
        Survey survey = explored->nothing_surveyed();
        explored->survey(survey);
        std::string words;
        for (const Range& range : survey[place]) {
            const Variable& variable = story_.variables[range.slot];
            std::string values;
            if (variable.kind == VariableKind::meter || variable.kind == VariableKind::endings_seen) {
                values = range.least() == range.most() ? fmt::format("always {}", range.least())
                                                       : fmt::format("{} to {}", range.least(), range.most());
            } else {
                std::vector<std::string> met;
                for (std::size_t i = 0; i < range.met.size(); ++i)
                    if (range.met[i])
                        met.push_back(spell_value(variable, static_cast<Value>(range.from + static_cast<int>(i))));
                values = (met.size() == 1 ? "always " : "") + list(met);
            }
            words += fmt::format("{}{} is {}", words.empty() ? "" : ", ", spell_slot(story_, range.slot), values);
        }
        return words.empty() ? words : words + " here";
    }

    void tell_line(Place place) {
        const Script& script = story_.scripts[script_at(story_, place)];
        const bool whole = !met(script.begin);
        const std::string lost = explain({whole ? script.begin : place});
        explained_[place] = true;
        if (whole)
            complain("closed-line", script.where, fmt::format("no reading comes to \"{}\"{}", script.id, lost),
                "whatever is chosen leads past it");
        else
            complain("closed-line", story_.statements[place].where, "no reading comes to this line" + lost,
                "whatever is chosen before it leads away");
    }

    /// Everything unread behind these places; what is lost with it, in a clause.
    std::string explain(std::vector<Place> open) {
        std::vector<std::string> endings;
        std::vector<Place> next;
        open.erase(std::remove_if(open.begin(), open.end(), [this](Place one) { return !is_open(one); }), open.end());
        for (const Place one : open) explained_[one] = true;
        while (!open.empty()) {
            const Place place = open.back();
            open.pop_back();
            if (const auto* end = std::get_if<End>(&story_.statements[place].action);
                end != nullptr && found_.endings[end->ending] == no_state) {
                const std::string& id = story_.endings[end->ending].id;
                if (std::find(endings.begin(), endings.end(), id) == endings.end()) endings.push_back(id);
            }
            ways_from(place, next);
            for (const Place one : next) {
                if (!is_open(one)) continue;
                explained_[one] = true;
                open.push_back(one);
            }
        }
        if (endings.empty()) return {};
        for (std::string& id : endings) id = "\"" + id + "\"";
        return fmt::format(
            ", and so the {} {} is lost", endings.size() == 1 ? "ending" : "endings", list(endings, "and"));
    }
    void explain_behind(Place place) {
        if (place >= story_.statements.size()) return;
        std::vector<Place> next;
        ways_from(place, next);
        explain(next);
    }

    void ways_from(Place place, std::vector<Place>& next) const {
        next_in_scene(story_, place, next);
        const Action& action = story_.statements[place].action;
        if (const auto* leave = std::get_if<Leave>(&action)) next.push_back(story_.scripts[leave->script].begin);
        else if (const auto* visit = std::get_if<Visit>(&action)) next.push_back(story_.scripts[visit->script].begin);
        else if (std::holds_alternative<Finish>(action)) {
            const std::size_t following = script_at(story_, place) + std::size_t{1};
            if (following < story_.scripts.size()) next.push_back(story_.scripts[following].begin);
            for (Place from = 0; from < story_.statements.size(); ++from)
                if (const auto* one = std::get_if<Visit>(&story_.statements[from].action);
                    one != nullptr && one->script == following - 1)
                    next.push_back(from + 1);
        }
    }

    void complain(const char* rule, const Location& where, std::string message, std::string hint) {
        report_.diagnostics.push_back({Severity::warning, rule, where, std::move(message), std::move(hint), {}});
    }

    /// What bears on a place, explored so that each value there is itself, not one of a class; nullptr: it is too much.
    const Explored* each_value(Place place) {
        if (!each_value_ || place != around_) {
            ExploreOptions options = exploration_.options();
            options.each_value = place;
            options.states = most_states;
            each_value_ = explore_around(story_, options, {place});
            around_ = place;
        }
        return each_value_->complete ? each_value_.get() : nullptr;
    }

    static constexpr std::size_t most_states = 2'000'000;

    const Story& story_;
    const Exploration& exploration_;
    Report& report_;
    const Findings& found_;
    Reach reach_;
    std::vector<bool> explained_;
    std::unique_ptr<const Explored> each_value_;
    Place around_ = nowhere;  // … of the last one
};

}  // namespace

bool is_told(const Diagnostics& diagnostics, const Location& where, const std::vector<std::string>& rules) {
    return std::any_of(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& one) {
        return one.where == where && std::find(rules.begin(), rules.end(), one.rule) != rules.end();
    });
}

void prove_reached(const Story& story, const Exploration& exploration, Report& report) {
    Roots(story, exploration, report).tell();
}

}  // namespace lantern
