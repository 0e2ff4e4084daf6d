#include "check/shortest.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "session/whereabouts.h"
#include "text/nearest.h"

namespace lantern {

namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string with_hint(std::string sentence, const std::string& hint) {
    return hint.empty() ? sentence : sentence + "; " + hint;
}

Slot choice_at(const Story& story, Place place) {
    const Action& action = story.statements[place].action;
    if (const auto* choice = std::get_if<Choose>(&action)) return choice->choice;
    if (const auto* word = std::get_if<Word>(&action)) return word->choice;
    return no_slot;
}

/// Where a choice is asked; nowhere: there is none of this name.
std::vector<Place> places_of_choice(const Story& story, std::string_view id) {
    std::vector<Place> places;
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Slot slot = choice_at(story, place);
        if (slot != no_slot && story.variables[slot].id == id) places.push_back(place);
    }
    return places;
}

std::optional<EndingIndex> ending_called(const Story& story, std::string_view id) {
    for (std::size_t i = 0; i < story.endings.size(); ++i)
        if (story.endings[i].id == id) return static_cast<EndingIndex>(i);
    return std::nullopt;
}

NamedTarget find_option(const Story& story, std::string_view choice, std::string_view option) {
    NamedTarget named{std::nullopt, fmt::format("{} = {}", choice, option), {}};
    std::vector<std::string> ids;
    if (choice == "ending") {
        const auto ending = ending_called(story, option);
        for (const EndingTitle& one : story.endings) ids.push_back(one.id);
        if (ending) named.target = ToEnding{*ending};
        else named.complaint = with_hint(fmt::format("there is no ending called \"{}\"", option), suggest(option, ids));
        return named;
    }
    std::vector<Place> places = places_of_choice(story, choice);
    if (places.empty()) {
        for (const Variable& variable : story.variables)
            if (variable.kind == VariableKind::choice) ids.push_back(variable.id);
        named.complaint = with_hint(fmt::format("there is no choice called \"{}\"", choice), suggest(choice, ids));
        return named;
    }
    const std::vector<Option>& options = *options_at(story, places.front());
    for (const Option& one : options) ids.push_back(one.id);
    const auto found = std::find(ids.begin(), ids.end(), option);
    if (found != ids.end()) named.target = ToOption{std::move(places), static_cast<std::size_t>(found - ids.begin())};
    else
        named.complaint = with_hint(
            fmt::format("{} has no option called \"{}\"", choice, option), suggest(option, ids));
    return named;
}

/// A line where an option stands and no words are that of the option.
std::optional<Target> option_on(const Story& story, const Script& script, std::uint32_t line) {
    for (Place place = script.begin; place < script.end; ++place)
        if (const std::vector<Option>* options = options_at(story, place))
            for (std::size_t i = 0; i < options->size(); ++i)
                if ((*options)[i].where.line == line) return ToOption{{place}, i};
    return std::nullopt;
}

NamedTarget find_line(const Story& story, ScriptIndex scene, std::uint32_t line) {
    const Script& script = story.scripts[scene];
    NamedTarget named{std::nullopt, fmt::format("{}:{}", script.id, line), {}};
    const std::uint32_t meant = line_meant(story, script, line);
    if (meant != line) named.target = option_on(story, script, line);
    if (named.target) return named;
    ToWords words;
    for (Place place = script.begin; place < script.end; ++place)
        if (halts(story, place) && story.statements[place].where.line == meant) words.places.push_back(place);
    if (words.places.empty()) named.complaint = fmt::format("{} has no words from line {} on", script.id, line);
    else named.target = std::move(words);
    return named;
}

std::size_t answers_in(const Story& story, const Path& path) { return answers_of(story, path).size(); }

/// From where the path leads on through lines until `there(place)`.
template <class There> void go_on(const Story& story, Path& path, const There& there) {
    State state = opening(story, path.endings_seen);
    Step step = settle(story, state);
    for (const Input& input : path.inputs) step = advance(story, state, input);
    for (int lines = 0; !there(state.at) && std::holds_alternative<Line>(step.halt) && lines < 100'000; ++lines) {
        path.inputs.emplace_back(Continue{});
        step = advance(story, state, Continue{});
    }
}

struct Finder {
    const Story& story;
    const Exploration& exploration;

    std::optional<Path> operator()(const ToScene& to) const {
        const Place head = story.scripts[to.scene].begin;
        const Met& met = exploration.found().statements[head];
        if (!met) return std::nullopt;
        Path path = exploration.witness(met, head);
        go_on(story, path, [&](Place place) { return script_at(story, place) == to.scene; });
        return path;
    }
    std::optional<Path> operator()(const ToWords& to) const {
        std::optional<Path> best;
        for (const Place place : to.places) {
            const Met& met = exploration.found().statements[place];
            if (!met) continue;
            Path path = exploration.witness(met, place);
            go_on(story, path, [place](Place at) { return at == place; });
            keep(best, std::move(path));
        }
        return best;
    }
    std::optional<Path> operator()(const ToOption& to) const {
        std::optional<Path> best;
        for (const Place place : to.places) {
            const StateId open = exploration.found().options[place][to.option].open;
            if (open == no_state) continue;
            Path path = exploration.witness(open);
            path.inputs.emplace_back(Pick{to.option});
            keep(best, std::move(path));
        }
        return best;
    }
    std::optional<Path> operator()(const ToEnding& to) const {
        const StateId end = exploration.found().endings[to.ending];
        return end == no_state ? std::nullopt : std::optional(exploration.witness(end));
    }

    void keep(std::optional<Path>& best, Path path) const {
        if (!best || answers_in(story, path) < answers_in(story, *best)) best = std::move(path);
    }
};

}  // namespace

NamedTarget find_target(const Story& story, std::string_view written) {
    written = trimmed(written);
    const std::size_t equals = written.find('=');
    if (equals != std::string_view::npos)
        return find_option(story, trimmed(written.substr(0, equals)), trimmed(written.substr(equals + 1)));
    const std::string name(written);
    const auto where = read_whereabouts(written);
    if (!where) return {std::nullopt, name, fmt::format("\"{}\" is no SCENE:LINE", written)};
    const ScriptIndex scene = find_script(story, where->scene);
    if (scene < story.scripts.size()) {
        if (where->line != 0) return find_line(story, scene, where->line);
        return {ToScene{scene}, name, {}};
    }
    if (const auto ending = ending_called(story, written)) return {ToEnding{*ending}, name, {}};
    std::vector<Place> places = places_of_choice(story, written);
    if (!places.empty()) return {ToWords{std::move(places)}, name, {}};
    std::vector<std::string> ids;
    for (const Script& script : story.scripts) ids.push_back(script.id);
    if (where->line == 0) {
        for (const EndingTitle& ending : story.endings) ids.push_back(ending.id);
        for (const Variable& variable : story.variables)
            if (variable.kind == VariableKind::choice) ids.push_back(variable.id);
    }
    const char* what = where->line == 0 ? "there is no scene, ending or choice called \"{}\""
                                        : "there is no scene called \"{}\"";
    return {std::nullopt, name, with_hint(fmt::format(fmt::runtime(what), where->scene), suggest(where->scene, ids))};
}

std::optional<Path> shortest(const Story& story, const Exploration& exploration, const Target& target) {
    return std::visit(Finder{story, exploration}, target);
}

}  // namespace lantern
