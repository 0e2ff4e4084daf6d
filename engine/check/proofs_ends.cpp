// That an ending lies ahead of every state, and that whoever passes over a topic comes to every ending all the same.

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

#include "check/endings.h"
#include "check/number.h"
#include "check/proofs.h"
#include "check/readings.h"
#include "text/nearest.h"

namespace lantern {

namespace {

Location where_of(const Story& story, const NoReturn& loss) {
    const Statement& statement = story.statements[loss.place];
    if (const auto* choice = std::get_if<Choose>(&statement.action); choice != nullptr && loss.answer < Ways::on)
        return choice->options[loss.answer].where;
    if (const auto* word = std::get_if<Word>(&statement.action); word != nullptr && loss.answer < Ways::on)
        return word->options[loss.answer].where;
    if (const auto* arrive = std::get_if<Arrive>(&statement.action)) return story.scripts[arrive->script].where;
    return statement.where;
}

void tell_doom(const Story& story, const Exploration& exploration, const Ways& ways, Report& report) {
    for (const NoReturn& loss : ways_into_doom(exploration, ways)) {
        const bool all = loss.place == nowhere;
        report.diagnostics.push_back(shown_by(exploration.witness(loss.after), story, report,
            {Severity::error, "no-end-ahead", all ? story.scripts.front().where : where_of(story, loss),
                all ? "no reading of this story comes to an end"
                    : "whoever answers so goes round for ever and never comes to an end",
                "the shortest reading", {}}));
    }
}

bool has_topic(const Script& script, const std::string& topic) {
    return std::any_of(
        script.notes.begin(), script.notes.end(), [&topic](const Note& note) { return note.topic == topic; });
}

/// Of readers who pass over every scene with one topic, or another: where they can stand. All topics are gone through at once.
class Filters {
public:
    Filters(
        const Story& story, const Exploration& exploration, const Ways& ways, const std::vector<std::string>& topics)
        : story_(story),
          ways_(ways),
          warned_(story.statements.size() + 1),
          stands_(ways.states()),
          ended_(story.endings.size()) {
        for (Place place = 0; place < story.statements.size(); ++place)
            if (const auto* arrive = std::get_if<Arrive>(&story.statements[place].action))
                for (std::size_t i = 0; i < topics.size(); ++i)
                    if (has_topic(story.scripts[arrive->script], topics[i])) warned_[place] |= Topics{1} << i;
        for (const Opening& opening : exploration.openings()) stands_[opening.state] = ~Topics{0};
        if (have_shortest_readings_to_every_ending(exploration)) return;
        // Each state has a lower number than those that are first met from it: mostly one sweep is enough.
        while (sweep() && !all_come_to_every_ending(exploration)) {}
    }

    bool ends_so(std::size_t topic, EndingIndex ending) const { return (ended_[ending] >> topic & 1U) != 0; }

    /// The first state at a scene with the topic where only reading it keeps the ending.
    StateId where_lost(std::size_t topic, EndingIndex ending) const {
        std::vector<std::uint32_t> ahead(ways_.states());
        for (StateId id = 0; id < ways_.states(); ++id)
            if (ways_.ends(id) && ending_of(id) == ending) ahead[id] = 1;
        look_ahead(ways_, ahead);
        StateId any = no_state;
        for (StateId id = 0; id < ways_.states(); ++id) {
            if (!stands(id, topic) || ahead[id] == 0 || (warned_at(id) >> topic & 1U) == 0) continue;
            any = std::min(any, id);
            for (std::size_t i = ways_.from(id); i < ways_.until_any(id); ++i)
                if (const Ways::Way& way = ways_.ways[i]; way.answer == Ways::over && ahead[way.to] == 0) return id;
        }
        return any;
    }

    static constexpr std::size_t most = 64;  // topics at once

private:
    using Topics = std::uint64_t;  // one bit each

    /// The first ends of each ending may do: for every topic there is one that is come to without reading it.
    bool have_shortest_readings_to_every_ending(const Exploration& exploration) {
        constexpr std::size_t tried = 64;  // of each ending
        std::vector<std::size_t> tries(ended_.size());
        for (const StateId id : exploration.ends()) {
            const EndingIndex ending = ending_of(id);
            if (ended_[ending] != ~Topics{0} && tries[ending]++ < tried)
                ended_[ending] |= ~read_before(exploration, id);
        }
        return all_come_to_every_ending(exploration);
    }
    /// Topics that are read on the shortest way to a state.
    Topics read_before(const Exploration& exploration, StateId id) const {
        Topics read = 0;
        for (StateId from = exploration.parent(id); from != no_state;
             id = std::exchange(from, exploration.parent(from)))
            if (warned_at(from) != 0 && !is_passed_over(from, id)) read |= warned_at(from);
        return read;
    }
    bool is_passed_over(StateId from, StateId to) const {
        const auto first = ways_.ways.begin();
        return std::any_of(first + ways_.from(from), first + ways_.until_any(from),
            [to](const Ways::Way& way) { return way.answer == Ways::over && way.to == to; });
    }
    /// True: somebody comes to a state that was gone past already.
    bool sweep() {
        bool news = false;
        for (StateId id = 0; id < ways_.states(); ++id) {
            if (stands_[id] == 0) continue;
            for (std::size_t i = ways_.from(id); i < ways_.until_any(id); ++i)
                if (go(id, ways_.ways[i]) && ways_.ways[i].to <= id) news = true;
            if (!ways_.ends(id)) continue;
            if (const EndingIndex ending = ending_of(id); ending != nobody) ended_[ending] |= stands_[id];
        }
        return news;
    }
    bool all_come_to_every_ending(const Exploration& exploration) const {
        for (std::size_t i = 0; i < ended_.size(); ++i)
            if (exploration.found().endings[i] != no_state && ended_[i] != ~Topics{0}) return false;
        return true;
    }
    Topics warned_at(StateId id) const { return warned_[ways_.places[id]]; }
    bool stands(StateId id, std::size_t topic) const { return (stands_[id] >> topic & 1U) != 0; }
    /// True: somebody comes there who did not before.
    bool go(StateId id, const Ways::Way& way) {
        if (way.to == no_state) return false;
        const Topics come = way.answer == Ways::over ? stands_[id] : stands_[id] & ~warned_at(id);
        const bool news = (come & ~stands_[way.to]) != 0;
        stands_[way.to] |= come;
        return news;
    }
    EndingIndex ending_of(StateId id) const {
        const Place place = ways_.places[id];
        const auto* end = place < story_.statements.size() ? std::get_if<End>(&story_.statements[place].action)
                                                           : nullptr;
        return end == nullptr ? nobody : end->ending;
    }

    const Story& story_;
    const Ways& ways_;
    std::vector<Topics> warned_;  // by place: topics of the scene a reader is warned of there
    WideVector<Topics> stands_;   // by state
    std::vector<Topics> ended_;   // by ending: who comes to it
};

void tell_filters(const Story& story, const Exploration& exploration, const Ways& ways, Report& report) {
    std::set<std::string> sorted;
    for (const Script& script : story.scripts)
        for (const Note& note : script.notes) sorted.insert(note.topic);
    const std::vector<std::string> topics(sorted.begin(), sorted.end());
    if (topics.empty()) return;
    std::size_t whole = 0;
    for (std::size_t from = 0; from < topics.size(); from += Filters::most) {
        const std::vector<std::string> some(topics.begin() + static_cast<std::ptrdiff_t>(from),
            topics.begin() + static_cast<std::ptrdiff_t>(std::min(topics.size(), from + Filters::most)));
        const Filters filters(story, exploration, ways, some);
        for (std::size_t topic = 0; topic < some.size(); ++topic) {
            bool loses = false;
            for (std::size_t i = 0; i < story.endings.size(); ++i) {
                const auto ending = static_cast<EndingIndex>(i);
                if (exploration.found().endings[i] == no_state || filters.ends_so(topic, ending)) continue;
                loses = true;
                const StateId lost = filters.where_lost(topic, ending);
                if (lost == no_state) continue;
                const Script& script = story.scripts[script_at(story, exploration.place(lost))];
                report.diagnostics.push_back(shown_by(exploration.witness(lost), story, report,
                    {Severity::warning, "skip-loses-ending", script.where,
                        fmt::format("whoever passes over {} never comes to the ending \"{}\"", some[topic],
                            story.endings[i].id),
                        "a skip may set what the scene would have; the shortest reading that loses it here", {}}));
            }
            whole += loses ? 0 : 1;
        }
    }
    report.passes.push_back({"filters",
        whole == topics.size() ? fmt::format("{} can be passed over, and no ending is lost", many(whole, "topic"))
                               : fmt::format("{} of {} can be passed over without losing an ending", whole,
                                     many(topics.size(), "topic"))});
}

}  // namespace

void prove_ends(const Story& story, const Exploration& exploration, Report& report) {
    const bool noted = std::any_of(
        story.scripts.begin(), story.scripts.end(), [](const Script& script) { return !script.notes.empty(); });
    const bool goes_on = only_goes_on(story);
    if (goes_on && !noted) return;
    const Ways* ways = exploration.ways();
    if (ways == nullptr) {
        report.passes.push_back({"ends", "not proved: there are too many states to look back from the endings"});
        return;
    }
    if (!goes_on) tell_doom(story, exploration, *ways, report);
    if (noted) tell_filters(story, exploration, *ways, report);
}

}  // namespace lantern
