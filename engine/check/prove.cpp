#include "check/prove.h"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "check/number.h"
#include "check/promises.h"
#include "check/proofs.h"
#include "check/reached.h"
#include "session/advance.h"

namespace lantern {

namespace {

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

std::string spell(const Story& story, const Location& where) {
    return fmt::format("{}:{}", story.sources[where.file].path(), where.line);
}

std::string broken_words(const Story& story, const Judgement& judgement, const Promise& promise) {
    if (promise.kind == Promise::Kind::reachable)
        return fmt::format("; {} cannot be come to, {} at {}", judgement.lacking,
            judgement.lacking == 1 ? "it stands" : "the first stands", spell(story, judgement.first));
    if (promise.kind == Promise::Kind::never_stops)
        return fmt::format("; a meter stops at its end at {}", spell(story, judgement.first));
    if (promise.kind != Promise::Kind::at_most) return {};
    if (judgement.endless) return "; a circle of beats never asks anything";
    return fmt::format("; {} come one after the other", many(judgement.beats, "beat"));
}

const char* word_for(Verdict verdict) {
    return verdict == Verdict::kept ? "kept" : verdict == Verdict::broken ? "broken" : "not proved";
}

void tell_promises(const Story& story, const Exploration& exploration, Report& report) {
    std::size_t kept = 0, open = 0;
    const std::vector<Judgement> judgements = judge(story, exploration);
    for (const Judgement& judgement : judgements) {
        const Promise& promise = story.promises[judgement.promise];
        PromiseTold told{promise.sentence, word_for(judgement.verdict), promise.where, 0};
        const bool possible = promise.kind == Promise::Kind::possible;
        const bool shown = promise.kind != Promise::Kind::reachable &&
                           judgement.verdict == (possible ? Verdict::kept : Verdict::broken);
        if (shown) told.reading = number_reading(report, judgement.reading);
        report.promises.push_back(told);
        if (judgement.verdict == Verdict::kept) ++kept;
        if (judgement.verdict == Verdict::not_proved) ++open;
        if (judgement.verdict != Verdict::broken) continue;
        Diagnostic broken{Severity::error, "broken-promise", promise.where,
            fmt::format("this promise is broken: {}{}", promise.sentence, broken_words(story, judgement, promise)),
            shown                                      ? "the shortest reading that breaks it"
            : promise.kind == Promise::Kind::reachable ? "why not is said where each of them stands"
                                                       : "of all readings none shows it",
            {}, told.reading};
        if (shown) broken.hint += ": " + spell_reading(story, report, told.reading);
        report.diagnostics.push_back(std::move(broken));
    }
    if (judgements.empty()) return;
    std::string words = fmt::format("{} of {} kept", kept, judgements.size());
    if (open > 0) words += fmt::format(", {} not proved", open);
    report.passes.push_back({"promises", words});
}

void tell_faults(const Story& story, const Exploration& exploration, Report& report) {
    for (const FaultFound& fault : exploration.found().faults) {
        if (fault.place >= story.statements.size()) continue;
        report.diagnostics.push_back(shown_by(exploration.witness(fault.state), story, report,
            {Severity::error, "no-way-on", story.statements[fault.place].where, sentence_of(fault.what),
                "the shortest reading that comes to it", {}}));
    }
}

}  // namespace

void prove(const Story& story, const Exploration& exploration, Report& report) {
    const std::size_t states = exploration.states() + exploration.states_apart();
    report.passes.push_back(
        {"explored", exploration.complete()
                         ? fmt::format("every reading: {}", many(states, "state"))
                         : fmt::format("{}, not every reading: what was not met is not known", many(states, "state"))});
    report.passes.push_back({"reachable", reached_words(story, exploration)});
    tell_faults(story, exploration, report);
    tell_promises(story, exploration, report);
    prove_meters(story, exploration, report);
    prove_choices(story, report.diagnostics);
    if (exploration.complete()) {
        prove_reached(story, exploration, report);
        prove_conditions(story, exploration, report);
        prove_names(story, exploration, report);
        prove_ends(story, exploration, report);
    }
    sort(report.diagnostics);
}

}  // namespace lantern
