#include "session/save_state.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <variant>

#include "session/save_scene.h"

namespace lantern {

namespace {

Place find_beat(const Story& story, const Script& script, const BeatName& beat) {
    Place found = nowhere;
    int nth = 0;
    for (Place place = script.begin; place < script.end && nth <= beat.nth; ++place) {
        if (beat.hash == 0 || beat_hash(story, place) != beat.hash) continue;
        found = place;
        ++nth;
    }
    return found;
}

/// The nth visit from one scene to another, by place and back.
int count_visits(const Story& story, const Script& script, ScriptIndex target, Place before) {
    int count = 0;
    for (Place place = script.begin; place < before; ++place) {
        const auto* visit = std::get_if<Visit>(&story.statements[place].action);
        count += visit != nullptr && visit->script == target ? 1 : 0;
    }
    return count;
}

std::optional<Return> find_return(const Story& story, const std::vector<std::string>& words) {
    if (words.size() != 4) return std::nullopt;
    const ScriptIndex from = find_script(story, words[1]);
    const ScriptIndex target = find_script(story, words[2]);
    if (from >= story.scripts.size() || target >= story.scripts.size()) return std::nullopt;
    const Script& script = story.scripts[from];
    const int nth = number_of(words[3], 0, 10'000, 0);
    for (Place place = script.begin; place < script.end; ++place) {
        const auto* visit = std::get_if<Visit>(&story.statements[place].action);
        if (visit != nullptr && visit->script == target && count_visits(story, script, target, place) == nth)
            return Return{place + 1, {}};
    }
    return std::nullopt;
}

/// The options a choice has, of its own variable or of the one that keeps which were taken ("<choice>:taken").
const std::vector<NamedValue>* options_of(const Story& story, const Variable& variable) {
    if (variable.kind != VariableKind::taken) return &variable.values;
    const std::string choice = variable.id.substr(0, variable.id.find(':'));
    for (const Variable& other : story.variables)
        if (other.kind == VariableKind::choice && other.id == choice) return &other.values;
    return nullptr;
}

std::string spell_value(const Story& story, const Variable& variable, Value value) {
    const std::vector<NamedValue>* values = options_of(story, variable);
    if (variable.kind == VariableKind::one_of) return (*values)[static_cast<std::size_t>(value)].id;
    if (variable.kind == VariableKind::choice) return (*values)[static_cast<std::size_t>(value - 1)].id;
    if (variable.kind != VariableKind::taken || values == nullptr) return std::to_string(value);
    std::string ids;
    for (std::size_t i = 0; i < values->size(); ++i)
        if ((static_cast<unsigned>(value) >> i & 1U) != 0) ids += (ids.empty() ? "" : " ") + (*values)[i].id;
    return ids;
}

Value read_value(const Story& story, const Variable& variable, const std::vector<std::string>& words) {
    const bool named = variable.kind == VariableKind::one_of || variable.kind == VariableKind::choice ||
                       variable.kind == VariableKind::taken;
    if (!named)
        return static_cast<Value>(
            std::clamp<int>(number_of(words[2], -32768, 32767, variable.start), variable.from, variable.to));
    const std::vector<NamedValue>* values = options_of(story, variable);
    Value result = variable.start;
    for (std::size_t i = 0; values != nullptr && i < values->size(); ++i) {
        if (std::find(words.begin() + 2, words.end(), (*values)[i].id) == words.end()) continue;
        if (variable.kind == VariableKind::one_of) result = static_cast<Value>(i);
        else if (variable.kind == VariableKind::choice) result = static_cast<Value>(i + 1);
        else result = static_cast<Value>(result | static_cast<Value>(1U << i));
    }
    return result;
}

void read_variable(const Story& story, const std::vector<std::string>& words, Variables& variables) {
    for (std::size_t slot = 0; words.size() > 2 && slot < variables.size(); ++slot)
        if (story.variables[slot].id == words[1]) variables[slot] = read_value(story, story.variables[slot], words);
}

}  // namespace

// What has no words is told apart by its kind, and counted.
std::uint64_t beat_hash(const Story& story, Place place) {
    const Action& action = story.statements[place].action;
    if (const auto* say = std::get_if<Say>(&action)) return say->hash;
    if (const auto* choice = std::get_if<Choose>(&action)) return choice->hash;
    if (const auto* word = std::get_if<Word>(&action)) return word->hash;
    if (std::holds_alternative<Told>(action)) return beat_hash(story, place - 1) + 1;
    if (std::holds_alternative<Pause>(action)) return 1;
    if (std::holds_alternative<Arrive>(action)) return 2;
    if (std::holds_alternative<End>(action)) return 3;
    return 0;
}

BeatName name_beat(const Story& story, Place place) {
    const Script& script = story.scripts[script_at(story, place)];
    BeatName beat{script.id, beat_hash(story, place), 0};
    for (Place other = script.begin; other < place; ++other) beat.nth += beat_hash(story, other) == beat.hash ? 1 : 0;
    return beat;
}

std::vector<std::string> spell_beat(const BeatName& beat) {
    return {"scene " + beat.scene, fmt::format("beat {:016x} {}", beat.hash, beat.nth)};
}

std::vector<std::string> spell_state(const Story& story, const State& state) {
    std::vector<std::string> lines = spell_beat(name_beat(story, state.at));
    const auto add = [&lines](
                         const std::vector<std::string>& more) { lines.insert(lines.end(), more.begin(), more.end()); };
    for (std::size_t slot = 0; slot < state.variables.size(); ++slot) {
        const Variable& variable = story.variables[slot];
        if (state.variables[slot] != variable.start && !variable.id.empty())
            lines.push_back(
                fmt::format("variable {} {}", variable.id, spell_value(story, variable, state.variables[slot])));
    }
    add(spell_scene(story, state.scene));
    for (const Return& back : state.returns) {
        const Script& script = story.scripts[script_at(story, back.place - 1)];
        const ScriptIndex target = std::get<Visit>(story.statements[back.place - 1].action).script;
        lines.push_back(fmt::format("return {} {} {}", script.id, story.scripts[target].id,
            count_visits(story, script, target, back.place - 1)));
        add(spell_scene(story, back.scene));
    }
    return lines;
}

BeatName read_beat(const std::vector<std::string>& lines) {
    BeatName beat;
    for (const std::string& line : lines) {
        const std::vector<std::string> words = words_of(line);
        if (words.size() == 2 && words[0] == "scene") beat.scene = words[1];
        if (words.size() != 3 || words[0] != "beat") continue;
        std::from_chars(words[1].data(), words[1].data() + words[1].size(), beat.hash, 16);
        beat.nth = number_of(words[2], 0, 1'000'000, 0);
    }
    return beat;
}

std::optional<FoundState> read_state(const Story& story, const std::vector<std::string>& lines) {
    const BeatName beat = read_beat(lines);
    const ScriptIndex index = find_script(story, beat.scene);
    if (index >= story.scripts.size()) return std::nullopt;
    FoundState found;
    State& state = found.state;
    state = opening(story);
    Scene* scene = &state.scene;
    for (const std::string& line : lines) {
        const std::vector<std::string> words = words_of(line);
        if (words.empty()) continue;
        if (words[0] == "variable") {
            read_variable(story, words, state.variables);
        } else if (words[0] == "return") {
            auto back = find_return(story, words);
            if (!back) return std::nullopt;
            state.returns.push_back(std::move(*back));
            scene = &state.returns.back().scene;
        } else {
            read_onto(story, line, *scene);
        }
    }
    const Script& script = story.scripts[index];
    const Place place = find_beat(story, script, beat);
    const bool warns = place != script.begin || !script.notes.empty();  // else nobody halts there any more
    found.same_beat = place != nowhere && warns;
    state.at = found.same_beat ? place : script.begin;
    // A word that is no longer among its options is asked for again.
    if (std::holds_alternative<Told>(story.statements[state.at].action))
        if (const auto& word = std::get<Word>(story.statements[state.at - 1].action); state.variables[word.choice] == 0)
            --state.at;
    return found;
}

}  // namespace lantern
