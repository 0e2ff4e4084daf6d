#include "check/promises.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "check/clamps.h"
#include "check/stretch.h"

namespace lantern {

namespace {

/// What variables hold when a reading has ended, `ending` among them.
Variables at_the_end(const Story& story, const Stood& stood) {
    Variables variables = stood.variables;
    if (story.ending_slot != no_slot)
        variables[story.ending_slot] = static_cast<Value>(std::get<End>(story.statements[stood.at].action).ending + 1);
    return variables;
}

/// The first end where it holds, or fails; the lowest number is the shortest way.
struct FirstEnds {
    StateId holds = no_state, fails = no_state;
};

Judgement judge_end(const Promise& promise, const FirstEnds& first, const Exploration& exploration) {
    Judgement judgement;
    const bool wanted = promise.kind == Promise::Kind::possible;
    const StateId telling = promise.kind == Promise::Kind::always ? first.fails : first.holds;
    if (telling != no_state) {
        judgement.verdict = wanted ? Verdict::kept : Verdict::broken;
        judgement.reading = exploration.witness(telling);
    } else if (exploration.complete()) {
        judgement.verdict = wanted ? Verdict::broken : Verdict::kept;
    }
    return judgement;
}

Judgement judge_beats(const Story& story, const Promise& promise, const Exploration& exploration) {
    const auto limit = static_cast<std::size_t>(promise.beats_between_choices);
    const Stretch stretch = find_stretch(story, exploration, limit);
    Judgement judgement;
    judgement.beats = stretch.beats;
    judgement.endless = stretch.endless;
    if (stretch.endless || stretch.beats > limit) {
        judgement.verdict = Verdict::broken;
        judgement.reading = stretch.reading;
    } else if (exploration.complete() && stretch.known) {
        judgement.verdict = Verdict::kept;
    }
    return judgement;
}

/// Of everything of this kind that is written, what was not met.
Judgement judge_reachable(const Story& story, const Promise& promise, const Exploration& exploration) {
    const Findings& found = exploration.found();
    Judgement judgement;
    const auto lacks = [&judgement](const Location& where) {
        if (judgement.lacking++ == 0) judgement.first = where;
    };
    if (promise.each == Promise::Each::ending)
        for (std::size_t i = 0; i < story.endings.size(); ++i)
            if (found.endings[i] == no_state) lacks(story.endings[i].where);
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Statement& statement = story.statements[place];
        const bool line = std::holds_alternative<Say>(statement.action) ||
                          std::holds_alternative<Word>(statement.action);
        if (promise.each == Promise::Each::line && line && !found.statements[place]) lacks(statement.where);
        const auto* choice = std::get_if<Choose>(&statement.action);
        const auto* word = std::get_if<Word>(&statement.action);
        for (std::size_t i = 0; promise.each == Promise::Each::option && i < found.options[place].size(); ++i)
            if (found.options[place][i].open == no_state)
                lacks(choice != nullptr ? choice->options[i].where : word->options[i].where);
    }
    if (judgement.lacking == 0) judgement.verdict = Verdict::kept;
    else if (exploration.complete()) judgement.verdict = Verdict::broken;
    return judgement;
}

Judgement judge_stops(const Story& story, const Promise& promise, const Exploration& exploration) {
    Judgement judgement;
    for (const auto& [place, here] : exploration.found().clamps)
        for (const ClampFound& clamp : here) {
            const bool meant = std::find(promise.meters.begin(), promise.meters.end(), clamp.slot) !=
                               promise.meters.end();
            if (!meant || judgement.verdict == Verdict::broken) continue;
            judgement.verdict = Verdict::broken;
            judgement.first = where_of(story, clamp);
            judgement.reading = reading_to(exploration, story, clamp);
        }
    if (judgement.verdict != Verdict::broken && exploration.complete()) judgement.verdict = Verdict::kept;
    return judgement;
}

Judgement judge_one(
    const Story& story, const Promise& promise, const FirstEnds& first, const Exploration& exploration) {
    switch (promise.kind) {
        case Promise::Kind::at_most: return judge_beats(story, promise, exploration);
        case Promise::Kind::reachable: return judge_reachable(story, promise, exploration);
        case Promise::Kind::never_stops: return judge_stops(story, promise, exploration);
        default: return judge_end(promise, first, exploration);
    }
}

}  // namespace

std::vector<Judgement> judge(const Story& story, const Exploration& exploration) {
    std::vector<FirstEnds> first(story.promises.size());
    for (const StateId id : exploration.ends()) {
        const Variables variables = at_the_end(story, exploration.state(id));
        for (std::size_t i = 0; i < first.size(); ++i) {
            if (story.promises[i].kind >= Promise::Kind::at_most) continue;  // those ask nothing of an end
            StateId& known = holds(story.promises[i].condition, variables) ? first[i].holds : first[i].fails;
            known = std::min(known, id);
        }
    }
    std::vector<Judgement> judgements;
    for (std::size_t i = 0; i < story.promises.size(); ++i) {
        judgements.push_back(judge_one(story, story.promises[i], first[i], exploration));
        judgements.back().promise = i;
    }
    return judgements;
}

}  // namespace lantern
