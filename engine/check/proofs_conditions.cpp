// Conditions that hold whenever they are asked, so that whoever took them out would change nothing.

#include <fmt/format.h>

#include <variant>

#include "check/proofs.h"

namespace lantern {

namespace {

const std::vector<std::string> told_of_it = {"always-true", "never-here"};

void tell_options(const std::vector<Option>& options, const std::vector<OptionFound>& found, Diagnostics& diagnostics) {
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Option& option = options[i];
        if (!option.condition || found[i].open == no_state || found[i].refused != no_state) continue;
        if (is_told(diagnostics, option.where, told_of_it)) continue;
        diagnostics.push_back({Severity::note, "always-here", option.where,
            fmt::format("\"{}\" holds in every reading that comes here", option.condition->written),
            empty(option.otherwise) ? "without the if this option would be the same"
                                    : "nobody ever reads its otherwise",
            {}});
    }
}

}  // namespace

void prove_conditions(const Story& story, const Exploration& exploration, Report& report) {
    Diagnostics& diagnostics = report.diagnostics;
    const Findings& found = exploration.found();
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Statement& statement = story.statements[place];
        if (const auto* choice = std::get_if<Choose>(&statement.action))
            tell_options(choice->options, found.options[place], diagnostics);
        else if (const auto* word = std::get_if<Word>(&statement.action))
            tell_options(word->options, found.options[place], diagnostics);
        const auto* branch = std::get_if<Branch>(&statement.action);
        if (branch == nullptr || !found.branches[place].held || found.branches[place].failed) continue;
        if (is_told(diagnostics, statement.where, told_of_it)) continue;
        diagnostics.push_back({Severity::note, "always-here", statement.where,
            fmt::format("\"{}\" holds in every reading that comes here", branch->condition.written),
            "without the if this would be the same", {}});
    }
}

}  // namespace lantern
