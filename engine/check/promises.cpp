#include "check/promises.h"

#include <algorithm>
#include <utility>
#include <variant>

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

Judgement judge_stretch(const Promise& promise, const Stretch& stretch, const Exploration& exploration) {
    Judgement judgement;
    judgement.beats = stretch.beats;
    judgement.endless = stretch.endless;
    if (stretch.endless || stretch.beats > static_cast<std::size_t>(promise.beats_between_choices)) {
        judgement.verdict = Verdict::broken;
        judgement.reading = stretch.reading;
    } else if (exploration.complete()) {
        judgement.verdict = Verdict::kept;
    }
    return judgement;
}

/// With asides apart no stretch is longer than it seems. Where one seems too long, they are looked at in their place.
Judgement judge_beats(const Story& story, const Promise& promise, const Exploration& exploration) {
    const auto limit = static_cast<std::size_t>(promise.beats_between_choices);
    const Stretch stretch = find_stretch(story, exploration, limit);
    ExploreOptions options = exploration.options();
    if (!options.asides_apart || stretch.beats <= limit) return judge_stretch(promise, stretch, exploration);
    options.asides_apart = false;
    const Exploration whole = explore(story, options);
    return judge_stretch(promise, find_stretch(story, whole, limit), whole);
}

}  // namespace

std::vector<Judgement> judge(const Story& story, const Exploration& exploration) {
    std::vector<FirstEnds> first(story.promises.size());
    for (StateId id = 0; id < exploration.states(); ++id) {
        const Place place = exploration.place(id);
        if (place >= story.statements.size() || !std::holds_alternative<End>(story.statements[place].action)) continue;
        const Variables variables = at_the_end(story, exploration.state(id));
        for (std::size_t i = 0; i < first.size(); ++i) {
            if (story.promises[i].kind == Promise::Kind::at_most) continue;
            StateId& known = holds(story.promises[i].condition, variables) ? first[i].holds : first[i].fails;
            known = std::min(known, id);
        }
    }
    std::vector<Judgement> judgements;
    for (std::size_t i = 0; i < story.promises.size(); ++i) {
        const Promise& promise = story.promises[i];
        judgements.push_back(promise.kind == Promise::Kind::at_most ? judge_beats(story, promise, exploration)
                                                                    : judge_end(promise, first[i], exploration));
        judgements.back().promise = i;
    }
    return judgements;
}

}  // namespace lantern
