// That an ending lies ahead of every state, and that whoever passes over a topic comes to every ending all the same.

#include <fmt/format.h>

#include <algorithm>
#include <set>
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
    if (const auto* choice = std::get_if<Choose>(&statement.action); choice != nullptr && loss.answer < Trails::on)
        return choice->options[loss.answer].where;
    if (const auto* word = std::get_if<Word>(&statement.action); word != nullptr && loss.answer < Trails::on)
        return word->options[loss.answer].where;
    if (const auto* arrive = std::get_if<Arrive>(&statement.action)) return story.scripts[arrive->script].where;
    return statement.where;
}

void tell_doom(const Story& story, const Exploration& exploration, const Trails& trails, Report& report) {
    for (const NoReturn& loss : ways_into_doom(exploration, trails)) {
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

/// Of readers who pass over every scene with one topic: where they can stand.
class Filter {
public:
    Filter(const Story& story, const Exploration& exploration, const Trails& trails, std::string topic)
        : story_(story), exploration_(exploration), trails_(trails), topic_(std::move(topic)), seen_(trails.states()) {
        std::vector<StateId> open;
        const auto come_to = [&](StateId id) {
            if (id == no_state || seen_[id]) return;
            seen_[id] = true;
            open.push_back(id);
        };
        for (const Opening& opening : exploration.openings()) come_to(opening.state);
        while (!open.empty()) {
            const StateId id = open.back();
            open.pop_back();
            for (std::size_t i = 0; i < trails_.count(id); ++i)
                if (const Trails::Step way = trails_.step(id, i); passes(id, way)) come_to(way.to);
        }
    }

    bool ends_so(EndingIndex ending) const {
        for (StateId id = 0; id < trails_.states(); ++id)
            if (seen_[id] && ending_of(id) == ending) return true;
        return false;
    }

    /// The first state at a scene with the topic where only reading it keeps the ending.
    StateId where_lost(EndingIndex ending) const {
        std::vector<std::uint32_t> ahead(trails_.states());
        for (StateId id = 0; id < trails_.states(); ++id)
            if (ending_of(id) == ending) ahead[id] = 1;
        look_ahead(trails_, ahead);
        StateId any = no_state;
        for (StateId id = 0; id < trails_.states(); ++id) {
            if (!seen_[id] || ahead[id] == 0 || !has_the_topic(id)) continue;
            any = std::min(any, id);
            for (std::size_t i = 0; i < trails_.count(id); ++i)
                if (const Trails::Step way = trails_.step(id, i); way.answer == Trails::over && ahead[way.to] == 0)
                    return id;
        }
        return any;
    }

private:
    bool has_the_topic(StateId id) const {
        const Place place = exploration_.place(id);
        if (place >= story_.statements.size()) return false;
        const auto* arrive = std::get_if<Arrive>(&story_.statements[place].action);
        return arrive != nullptr && has_topic(story_.scripts[arrive->script], topic_);
    }
    bool passes(StateId id, const Trails::Step& way) const { return way.answer == Trails::over || !has_the_topic(id); }
    EndingIndex ending_of(StateId id) const {
        const Place place = exploration_.place(id);
        const auto* end = place < story_.statements.size() ? std::get_if<End>(&story_.statements[place].action)
                                                           : nullptr;
        return end == nullptr ? nobody : end->ending;
    }

    const Story& story_;
    const Exploration& exploration_;
    const Trails& trails_;
    std::string topic_;
    std::vector<bool> seen_;
};

void tell_filters(const Story& story, const Exploration& exploration, const Trails& trails, Report& report) {
    std::set<std::string> topics;
    for (const Script& script : story.scripts)
        for (const Note& note : script.notes) topics.insert(note.topic);
    if (topics.empty()) return;
    std::size_t whole = 0;
    for (const std::string& topic : topics) {
        const Filter filter(story, exploration, trails, topic);
        bool loses = false;
        for (std::size_t i = 0; i < story.endings.size(); ++i) {
            const auto ending = static_cast<EndingIndex>(i);
            if (exploration.found().endings[i] == no_state || filter.ends_so(ending)) continue;
            loses = true;
            const StateId lost = filter.where_lost(ending);
            if (lost == no_state) continue;
            const Script& script = story.scripts[script_at(story, exploration.place(lost))];
            report.diagnostics.push_back(shown_by(exploration.witness(lost), story, report,
                {Severity::warning, "skip-loses-ending", script.where,
                    fmt::format("whoever passes over {} never comes to the ending \"{}\"", topic, story.endings[i].id),
                    "a skip may set what the scene would have; the shortest reading that loses it here", {}}));
        }
        whole += loses ? 0 : 1;
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
    const std::optional<Trails> trails = Trails::of(exploration);
    if (!trails) {
        report.passes.push_back({"ends", "not proved: there are too many states to look back from the endings"});
        return;
    }
    if (!goes_on) tell_doom(story, exploration, *trails, report);
    if (noted) tell_filters(story, exploration, *trails, report);
}

}  // namespace lantern
