// Meters asked beyond their ends, where somebody asks about them later: a change that is written and does not happen.

#include <fmt/format.h>

#include <algorithm>
#include <variant>

#include "check/clamps.h"
#include "check/proofs.h"
#include "check/readings.h"

namespace lantern {

namespace {

bool does(const std::vector<Effect>& effects, const ClampFound& clamp) {
    return std::any_of(effects.begin(), effects.end(),
        [&clamp](const Effect& effect) { return effect.slot == clamp.slot && (effect.value > 0) == clamp.at_top; });
}

const std::vector<Option>* options_of(const Action& action) {
    if (const auto* choice = std::get_if<Choose>(&action)) return &choice->options;
    if (const auto* word = std::get_if<Word>(&action)) return &word->options;
    return nullptr;
}

}  // namespace

Location where_of(const Story& story, const ClampFound& clamp) {
    const Statement& statement = story.statements[clamp.place];
    // The sentence of a word takes effect; which word was kept is not known any more.
    const bool told = std::holds_alternative<Told>(statement.action);
    const auto* options = options_of(told ? story.statements[clamp.place - 1].action : statement.action);
    if (options != nullptr) {
        if (!told && clamp.met.option < options->size()) return (*options)[clamp.met.option].where;
        for (const Option& option : *options)
            if (does(option.effects, clamp)) return option.where;
    }
    if (const auto* arrive = std::get_if<Arrive>(&statement.action)) return story.scripts[arrive->script].where;
    return statement.where;
}

Witness reading_to(const Exploration& exploration, const Story& story, const ClampFound& clamp) {
    const auto* options = options_of(story.statements[clamp.place].action);
    const bool picked = options != nullptr && clamp.met.by == Met::By::picking && clamp.met.option < options->size();
    return exploration.witness(clamp.met, picked ? (*options)[clamp.met.option].target : clamp.place);
}

void prove_meters(const Story& story, const Exploration& exploration, Report& report) {
    for (const auto& [place, here] : exploration.found().clamps)
        for (const ClampFound& clamp : here) {
            const Variable& meter = story.variables[clamp.slot];
            if (meter.stops) continue;
            report.diagnostics.push_back(shown_by(reading_to(exploration, story, clamp), story, report,
                {Severity::warning, "meter-stops", where_of(story, clamp),
                    fmt::format("\"{}\" ends at {}, and is asked to go {} it here", meter.id,
                        clamp.at_top ? meter.to : meter.from, clamp.at_top ? "above" : "below"),
                    "a wider range, or stops: true in variables.yaml; the shortest reading", {}}));
        }
}

}  // namespace lantern
