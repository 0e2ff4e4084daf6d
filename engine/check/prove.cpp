#include "check/prove.h"

#include <fmt/format.h>

#include <algorithm>
#include <variant>
#include <vector>

#include "check/number.h"
#include "check/promises.h"
#include "check/reached.h"
#include "session/advance.h"

namespace lantern {

namespace {

constexpr std::size_t most_told = 8;  // choices of one reading

const char* sentence_of(logic::Wait what) {
    switch (what) {
        case logic::Wait::refused:
            return "every option of this choice can be refused at once, and then nobody can go on";
        case logic::Wait::too_deep: return "scenes visit one another without end here";
        case logic::Wait::runs_out: return "a reading runs out here without an ending";
        case logic::Wait::circle: return "a reading goes round in a circle here and is never asked anything";
        default: return "a reading comes to nothing here";
    }
}

std::string broken_words(const Judgement& judgement, const Promise& promise) {
    if (promise.kind != Promise::Kind::at_most) return {};
    if (judgement.endless) return "; a circle of beats never asks anything";
    return fmt::format("; {} come one after the other", many(judgement.beats, "beat"));
}

void tell_promises(const Story& story, const Exploration& exploration, Report& report) {
    std::size_t kept = 0, open = 0;
    const std::vector<Judgement> judgements = judge(story, exploration);
    for (const Judgement& judgement : judgements) {
        const Promise& promise = story.promises[judgement.promise];
        if (judgement.verdict == Verdict::kept) ++kept;
        if (judgement.verdict == Verdict::not_proved) ++open;
        if (judgement.verdict != Verdict::broken) continue;
        const bool shown = promise.kind != Promise::Kind::possible;
        report.diagnostics.push_back({Severity::error, "broken-promise", promise.where,
            fmt::format("this promise is broken: {}{}", promise.sentence, broken_words(judgement, promise)),
            shown ? "the shortest reading that breaks it: " + spell(story, judgement.reading)
                  : "of all readings none shows it",
            {}});
    }
    if (judgements.empty()) return;
    std::string words = fmt::format("{} of {} kept", kept, judgements.size());
    if (open > 0) words += fmt::format(", {} not proved", open);
    report.passes.push_back({"promises", words});
}

void tell_faults(const Story& story, const Exploration& exploration, Report& report) {
    for (const FaultFound& fault : exploration.found().faults) {
        if (fault.place >= story.statements.size()) continue;
        report.diagnostics.push_back(
            {Severity::error, "no-way-on", story.statements[fault.place].where, sentence_of(fault.what),
                "the shortest reading that comes to it: " + spell(story, exploration.witness(fault.state)), {}});
    }
}

}  // namespace

std::string spell(const Story& story, const Witness& reading) {
    State state = opening(story, reading.endings_seen);
    Step step = settle(story, state);
    std::vector<std::string> choices;
    for (const Input& input : reading.inputs) {
        const auto* menu = std::get_if<Menu>(&step.halt);
        const auto* picked = std::get_if<Pick>(&input);
        if (menu != nullptr && picked != nullptr)
            for (const Offer& offer : menu->offers)
                if (offer.option == picked->option) choices.push_back(menu->id + " = " + offer.id);
        if (!accepts(step.halt, input)) break;
        step = advance(story, state, input);
    }
    if (choices.empty()) return "no choice is needed";
    const std::size_t from = choices.size() - std::min(choices.size(), most_told);
    std::string words = from > 0 ? "… · " : "";
    for (std::size_t i = from; i < choices.size(); ++i) words += (i > from ? " · " : "") + choices[i];
    return fmt::format("{} ({})", words, many(choices.size(), "choice"));
}

void prove(const Story& story, const Exploration& exploration, Report& report) {
    const std::size_t states = exploration.states() + exploration.states_apart();
    report.passes.push_back(
        {"explored", exploration.complete()
                         ? fmt::format("every reading: {}", many(states, "state"))
                         : fmt::format("{}, not every reading: what was not met is not known", many(states, "state"))});
    report.passes.push_back({"reachable", reached_words(story, exploration)});
    tell_faults(story, exploration, report);
    tell_promises(story, exploration, report);
    sort(report.diagnostics);
}

}  // namespace lantern
