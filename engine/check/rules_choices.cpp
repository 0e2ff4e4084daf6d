// What stands in one choice or one effect.

#include <fmt/format.h>

#include <algorithm>

#include "check/rules.h"

namespace lantern {

namespace {

/// The same letters, and the same {names} in them.
bool read_alike(const Prose& one, const Prose& other) {
    const auto names = [](const Prose& prose) {
        std::vector<Slot> slots;
        for (const Run& run : prose)
            if (run.slot != no_slot) slots.push_back(run.slot);
        return slots;
    };
    return plain(one) == plain(other) && names(one) == names(other);
}

void check_options(const std::vector<Option>& options, const Location& where, Diagnostics& diagnostics) {
    if (options.size() == 1)
        add(diagnostics, Severity::warning, "one-option", where, "a choice with one option is none",
            "write a second one, or tell it as a line");
    for (std::size_t i = 1; i < options.size(); ++i) {
        const bool again = std::any_of(options.begin(), options.begin() + static_cast<std::ptrdiff_t>(i),
            [&option = options[i]](const Option& earlier) { return read_alike(option.words, earlier.words); });
        if (again)
            add(diagnostics, Severity::warning, "same-words", options[i].where,
                "another option of this choice has the same words", "a reader cannot tell them apart");
    }
}

void check_effects(
    const Story& story, const std::vector<Effect>& effects, const Location& where, Diagnostics& diagnostics) {
    for (const Effect& effect : effects)
        if (effect.kind == Effect::Kind::add && effect.value == 0)
            add(diagnostics, Severity::warning, "sets-nothing", where,
                fmt::format("adding nothing to \"{}\" leaves it as it is", story.variables[effect.slot].id),
                "a number without a sign sets it");
}

}  // namespace

void check_choices(const Story& story, Diagnostics& diagnostics) {
    for (const Statement& statement : story.statements) {
        const std::vector<Option>* options = nullptr;
        if (const auto* choice = std::get_if<Choose>(&statement.action)) options = &choice->options;
        else if (const auto* word = std::get_if<Word>(&statement.action)) options = &word->options;
        else if (const auto* assign = std::get_if<Assign>(&statement.action))
            check_effects(story, assign->effects, statement.where, diagnostics);
        if (options == nullptr) continue;
        check_options(*options, statement.where, diagnostics);
        for (const Option& option : *options) check_effects(story, option.effects, option.where, diagnostics);
    }
    for (const Script& script : story.scripts) check_effects(story, script.skip.effects, script.where, diagnostics);
}

}  // namespace lantern
