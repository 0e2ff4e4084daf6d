#include "session/entrance.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "session/answers.h"
#include "session/whereabouts.h"
#include "text/nearest.h"

namespace lantern {

namespace {

constexpr std::size_t most_states = 50'000;  // a scene that goes round and round is not followed for ever

std::string with_hint(std::string sentence, const std::string& hint) {
    return hint.empty() ? sentence : sentence + "; " + hint;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// --- what is so by then -----------------------------------------------------------------------------------------------

/// An author can say so; the flags the engine keeps for itself have no name.
bool can_be_said(const Variable& variable) {
    switch (variable.kind) {
        case VariableKind::meter:
        case VariableKind::flag:
        case VariableKind::one_of:
        case VariableKind::choice:
        case VariableKind::endings_seen: return true;
        default: return false;
    }
}

std::optional<Value> number_in(const Variable& variable, std::string_view word) {
    if (!word.empty() && word.front() == '+') word.remove_prefix(1);
    int number = 0;
    const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (failed != std::errc() || end != word.data() + word.size() || number < variable.from || number > variable.to)
        return std::nullopt;
    return static_cast<Value>(number);
}

/// Its values by their names, from 0.
std::vector<std::string> words_of(const Variable& variable) {
    std::vector<std::string> words;
    if (variable.kind == VariableKind::flag) return {"false", "true"};
    if (variable.kind == VariableKind::choice) words.emplace_back("none");
    for (const NamedValue& value : variable.values) words.push_back(value.id);
    return words;
}

/// Why not, in a sentence; empty: it is so.
std::string say(const Story& story, std::string_view part, Variables& variables, std::set<std::string>& said) {
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos)
        return fmt::format("\"{}\" says of nothing what it is: write name=value, as in ring=worn,honesty=5", part);
    const std::string name(trimmed(part.substr(0, equals))), word(trimmed(part.substr(equals + 1)));
    const auto found = std::find_if(story.variables.begin(), story.variables.end(),
        [&name](const Variable& variable) { return can_be_said(variable) && variable.id == name; });
    if (found == story.variables.end()) {
        std::vector<std::string> names;
        for (const Variable& variable : story.variables)
            if (can_be_said(variable)) names.push_back(variable.id);
        return with_hint(
            fmt::format("this story has no variable and no choice called \"{}\"", name), suggest(name, names));
    }
    if (!said.insert(name).second) return fmt::format("{} is said twice", name);
    Value& value = variables[static_cast<std::size_t>(found - story.variables.begin())];
    if (found->kind == VariableKind::meter || found->kind == VariableKind::endings_seen) {
        const auto number = number_in(*found, word);
        if (!number) return fmt::format("{} is a number from {} to {}, not \"{}\"", name, found->from, found->to, word);
        value = *number;
        return {};
    }
    const std::vector<std::string> words = words_of(*found);
    const auto at = std::find(words.begin(), words.end(), word);
    if (at == words.end()) return with_hint(fmt::format("{} is never \"{}\"", name, word), suggest(word, words));
    value = static_cast<Value>(at - words.begin());
    return {};
}

std::string say_all(const Story& story, std::string_view with, Variables& variables) {
    std::set<std::string> said;
    while (!trimmed(with).empty()) {
        const std::size_t comma = std::min(with.find(','), with.size());
        const std::string_view part = trimmed(with.substr(0, comma));
        if (!part.empty())
            if (std::string complaint = say(story, part, variables, said); !complaint.empty()) return complaint;
        with.remove_prefix(std::min(comma + 1, with.size()));
    }
    return {};
}

// --- the way to a line --------------------------------------------------------------------------------------------------

/// Breadth first through one scene and what it visits, until a reading waits at the line.
class Search {
public:
    Search(const Story& story, ScriptIndex scene, std::uint32_t line) : story_(story), scene_(scene), line_(line) {}

    std::optional<std::vector<Input>> way_from(State state) {
        Step first = settle(story_, state);
        if (!meet({std::move(state), 0, Continue{}})) return std::nullopt;
        for (std::size_t next = 0; next < met_.size() && met_.size() < most_states; ++next) {
            if (is_there(met_[next].state)) return answers(next);
            const Halt halt = next == 0 ? first.halt : halt_at(met_[next].state);
            for (const Input& input : answers_to(halt)) {
                State after = met_[next].state;
                lantern::advance(story_, after, input);
                meet({std::move(after), next, input});
            }
        }
        return std::nullopt;
    }

private:
    struct Met {
        State state;
        std::size_t from;  // which it was come from,
        Input by;          // by this answer
    };

    Halt halt_at(State state) const { return settle(story_, state).halt; }
    bool is_there(const State& state) const {
        return script_at(story_, state.at) == scene_ && halts(story_, state.at) &&
               story_.statements[state.at].where.line == line_;
    }
    bool meet(Met one) {
        if (script_at(story_, one.state.at) != scene_ && one.state.returns.empty()) return false;
        if (!known_.emplace(one.state.at, one.state.admitted, one.state.returns.size(), one.state.variables).second)
            return false;
        met_.push_back(std::move(one));
        return true;
    }
    std::vector<Input> answers(std::size_t at) const {
        std::vector<Input> all;
        for (; at != 0; at = met_[at].from) all.push_back(met_[at].by);
        std::reverse(all.begin(), all.end());
        return all;
    }

    const Story& story_;
    ScriptIndex scene_;
    std::uint32_t line_;
    std::vector<Met> met_;
    std::set<std::tuple<Place, bool, std::size_t, Variables>> known_;
};

}  // namespace

namespace {

Entered enter_with(const std::shared_ptr<const Story>& story, std::string_view where, std::string_view with,
    std::optional<Variables> variables) {
    const auto place = read_whereabouts(where);
    if (!place)
        return {std::nullopt, fmt::format("\"{}\" is no scene and no line of one, as in the-last-bus:60", where)};
    const ScriptIndex scene = find_script(*story, place->scene);
    if (scene >= story->scripts.size()) {
        std::vector<std::string> scenes;
        for (const Script& script : story->scripts) scenes.push_back(script.id);
        return {std::nullopt,
            with_hint(fmt::format("there is no scene called \"{}\"", place->scene), suggest(place->scene, scenes))};
    }
    State state = opening(*story);
    if (variables) state.variables = std::move(*variables);
    if (std::string complaint = say_all(*story, with, state.variables); !complaint.empty())
        return {std::nullopt, std::move(complaint)};
    const Script& script = story->scripts[scene];
    state.at = script.begin;
    Session session(story, state);
    if (place->line == 0) return {std::move(session), {}};
    const std::uint32_t line = line_meant(*story, script, place->line);
    if (line == 0) return {std::nullopt, fmt::format("{} has no words from line {} on", script.id, place->line)};
    const auto way = Search(*story, scene, line).way_from(std::move(state));
    if (!way)
        return {std::nullopt, fmt::format("from the head of {}{}, no answers lead to line {}", script.id,
                                  with.empty() ? std::string() : fmt::format(" with {}", with), line)};
    for (const Input& input : *way) session.advance(input);
    return {std::move(session), {}};
}

}  // namespace

Entered enter(const std::shared_ptr<const Story>& story, std::string_view where, std::string_view with) {
    return enter_with(story, where, with, std::nullopt);
}

Entered enter(const Session& session, std::string_view where) {
    return enter_with(session.shared_story(), where, {}, session.state().variables);
}

}  // namespace lantern
