// Options of one choice that come to the same: the same words, the same changes as far as anybody asks about them, the same place
// to go on from. What {name}s show counts as asked.

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <variant>

#include "check/liveness.h"
#include "check/proofs.h"
#include "text/nearest.h"

namespace lantern {

namespace {

/// What happens behind an option until nothing more does in its own right.
struct Outcome {
    std::vector<Effect> effects;      // those that matter where they end up
    std::vector<std::uint64_t> said;  // hashes of lines of its own
    Place after = nowhere;
    bool operator==(const Outcome& other) const {
        const auto same = [](const Effect& one, const Effect& two) {
            return one.slot == two.slot && one.kind == two.kind && one.value == two.value;
        };
        return after == other.after && said == other.said &&
               std::equal(effects.begin(), effects.end(), other.effects.begin(), other.effects.end(), same);
    }
};

class Comparison {
public:
    Comparison(const Story& story, Diagnostics& diagnostics)
        : story_(story),
          asking_{false, true, nowhere, std::vector<Place>(story.statements.size(), nowhere)},
          packing_(story, asking_),
          strides_(story, packing_, asking_.passed_by),
          course_(story, asking_, strides_),
          liveness_(story, packing_, asking_, course_),
          diagnostics_(diagnostics) {
        for (const Statement& statement : story.statements)
            if (const auto* visit = std::get_if<Visit>(&statement.action)) visited_.insert(visit->script);
    }

    void tell() {
        for (const Statement& statement : story_.statements) {
            if (const auto* choice = std::get_if<Choose>(&statement.action)) {
                if (choice->until == Until::once) tell_of(choice->choice, choice->options, false, statement.where);
            } else if (const auto* word = std::get_if<Word>(&statement.action)) {
                tell_of(word->choice, word->options, true, statement.where);
            }
        }
    }

private:
    /// Whether anybody asks about it from there on. In a scene that is visited, who knows what lies behind the visit.
    bool matters(Slot slot, Place place) const {
        const Packing::Field& field = packing_.field(slot);
        if (!field.kept()) return false;
        if (place >= story_.statements.size() || visited_.count(script_at(story_, place)) > 0) return true;
        return (liveness_.alone(place)[field.word] >> field.shift & field.mask) != 0;
    }

    /// Flattened, what belongs to an option lies between its target and the first Jump.
    Outcome outcome(const Option& option) const {
        Outcome outcome{option.effects, {}, option.target};
        for (;; ++outcome.after) {
            const Action& action = story_.statements[outcome.after].action;
            if (const auto* assign = std::get_if<Assign>(&action))
                outcome.effects.insert(outcome.effects.end(), assign->effects.begin(), assign->effects.end());
            else if (const auto* say = std::get_if<Say>(&action)) outcome.said.push_back(say->hash);
            else break;
        }
        while (const auto* jump = std::get_if<Jump>(&story_.statements[outcome.after].action))
            outcome.after = jump->target;
        const auto idle = [&](const Effect& effect) { return !matters(effect.slot, outcome.after); };
        outcome.effects.erase(
            std::remove_if(outcome.effects.begin(), outcome.effects.end(), idle), outcome.effects.end());
        return outcome;
    }

    void tell_of(Slot choice, const std::vector<Option>& options, bool word, const Location& where) {
        std::vector<std::vector<std::size_t>> alike;
        std::vector<Outcome> outcomes;
        for (std::size_t i = 0; i < options.size(); ++i) {
            const Outcome mine = outcome(options[i]);
            if (choice != no_slot && matters(choice, mine.after)) return;
            const auto known = std::find(outcomes.begin(), outcomes.end(), mine);
            if (known == outcomes.end()) {
                outcomes.push_back(mine);
                alike.push_back({i});
            } else {
                alike[static_cast<std::size_t>(known - outcomes.begin())].push_back(i);
            }
        }
        if (options.size() < 2) return;
        if (alike.size() == 1) {
            diagnostics_.push_back({word ? Severity::note : Severity::warning, "same-future", where,
                word ? "whichever word is kept, nothing else is ever different"
                     : "whichever option is taken, nothing is ever different",
                fmt::format("as in if: {} == {}, somewhere below", story_.variables[choice].id, options.front().id),
                {}});
            return;
        }
        for (const std::vector<std::size_t>& group : alike) {
            if (group.size() < 2) continue;
            std::vector<std::string> ids;
            for (const std::size_t one : group) ids.push_back(options[one].id);
            diagnostics_.push_back({Severity::note, "same-future", options[group[1]].where,
                fmt::format("{} come to the same, word for word", list(ids, "and")),
                fmt::format("as in if: {} == {}, somewhere below", story_.variables[choice].id, ids.back()), {}});
        }
    }

    const Story& story_;
    Asking asking_;
    Packing packing_;
    Strides strides_;
    Course course_;
    Liveness liveness_;
    Diagnostics& diagnostics_;
    std::set<ScriptIndex> visited_;
};

}  // namespace

void prove_choices(const Story& story, Diagnostics& diagnostics) { Comparison(story, diagnostics).tell(); }

}  // namespace lantern
