#include "session/save.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <utility>

namespace lantern {

namespace {

using Json = nlohmann::json;  // keys are sorted, so that equal readings make equal text

/// FNV-1a over the text: finds damage, not malice. (A save is data; malice can only make a reading that could be read anyway.)
std::string digest(std::string_view text) {
    std::uint64_t value = 0xCBF29CE484222325U;
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return fmt::format("{:016x}", value);
}

/// Runs of answers: "c12" twelve times on, "p1" the second option, "o" passed over.
std::string spell_answers(const Session& session) {
    std::string result;
    std::size_t on = 0;
    const auto flush = [&] {
        if (on > 0) result += fmt::format("{}c{}", result.empty() ? "" : " ", on);
        on = 0;
    };
    for (std::size_t i = 0; i < session.position(); ++i) {
        const Input input = session.answer(i).value_or(Continue{});
        if (std::holds_alternative<Continue>(input)) {
            ++on;
            continue;
        }
        flush();
        if (!result.empty()) result += ' ';
        if (const auto* picked = std::get_if<Pick>(&input)) result += fmt::format("p{}", picked->option);
        else result += 'o';
    }
    flush();
    return result;
}

std::uint64_t beat_hash(const Story& story, Place place) {
    const Action& action = story.statements[place].action;
    if (const auto* say = std::get_if<Say>(&action)) return say->hash;
    if (const auto* choice = std::get_if<Choose>(&action)) return choice->hash;
    if (const auto* word = std::get_if<Word>(&action)) return word->hash;
    if (std::holds_alternative<Told>(action)) return beat_hash(story, place - 1) + 1;
    return 0;
}

Json spell_variables(const Story& story, const Variables& variables) {
    Json result = Json::object();
    for (std::size_t slot = 0; slot < variables.size(); ++slot) {
        const Variable& variable = story.variables[slot];
        const Value value = variables[slot];
        if (value == variable.start || variable.id.empty()) continue;
        if (variable.kind == VariableKind::one_of) result[variable.id] = variable.values[static_cast<std::size_t>(value)].id;
        else if (variable.kind == VariableKind::choice && value > 0) result[variable.id] = variable.values[static_cast<std::size_t>(value - 1)].id;
        else result[variable.id] = value;
    }
    return result;
}

Variables read_variables(const Story& story, const Json& saved) {
    Variables variables = starting_variables(story);
    if (!saved.is_object()) return variables;
    for (std::size_t slot = 0; slot < variables.size(); ++slot) {
        const Variable& variable = story.variables[slot];
        const auto found = saved.find(variable.id);
        if (found == saved.end()) continue;
        if (found->is_number_integer()) {
            const auto number = found->get<std::int64_t>();
            if (number >= variable.from && number <= variable.to) variables[slot] = static_cast<Value>(number);
        } else if (found->is_string()) {
            const int first = variable.kind == VariableKind::choice ? 1 : 0;
            for (std::size_t i = 0; i < variable.values.size(); ++i)
                if (variable.values[i].id == found->get_ref<const std::string&>()) variables[slot] = static_cast<Value>(static_cast<int>(i) + first);
        }
    }
    return variables;
}

std::optional<Input> read_answer(std::string_view word) {
    if (word == "o") return PassOver{};
    if (word.size() < 2 || word.front() != 'p') return std::nullopt;
    std::size_t option = 0;
    const auto end = word.data() + word.size();
    if (std::from_chars(word.data() + 1, end, option).ptr != end) return std::nullopt;
    return Pick{option};
}

/// Plays the answers again from the first word; nothing when the story no longer takes them.
std::optional<Session> replay(const std::shared_ptr<const Story>& story, int endings_seen, std::string_view answers) {
    constexpr std::size_t longest = 2'000'000;
    Session session(story, endings_seen);
    while (!answers.empty()) {
        const std::size_t space = std::min(answers.find(' '), answers.size());
        const std::string_view word = answers.substr(0, space);
        answers.remove_prefix(std::min(space + 1, answers.size()));
        std::size_t times = 1;
        std::optional<Input> input = Continue{};
        if (!word.empty() && word.front() == 'c') {
            const auto end = word.data() + word.size();
            if (std::from_chars(word.data() + 1, end, times).ptr != end || times > longest) return std::nullopt;
        } else {
            input = read_answer(word);
        }
        if (!input) return std::nullopt;
        for (; times > 0; --times)
            if (session.length() > longest || !session.advance(*input)) return std::nullopt;
    }
    return session;
}

/// The state by name, in an edited story: the same beat of the same scene, else the head of that scene.
Restored find_again(const std::shared_ptr<const Story>& story, const Json& save) {
    const std::string scene = save.value("scene", std::string());
    const ScriptIndex index = find_script(*story, scene);
    if (index >= story->scripts.size()) return {std::nullopt, fmt::format("the scene this reading stood in (\"{}\") is no longer in the story", scene)};
    const Script& script = story->scripts[index];
    State state = opening(*story);
    state.variables = read_variables(*story, save.value("variables", Json::object()));
    state.at = script.begin;
    state.admitted = true;
    const std::string beat = save.value("beat", std::string());
    Restored restored;
    for (Place place = script.begin; place < script.end; ++place) {
        if (fmt::format("{:016x}", beat_hash(*story, place)) != beat || beat_hash(*story, place) == 0) continue;
        // The stage is what the scene has set by then; the way there is walked through its first branches only.
        state.at = place;
        restored.said = "the story was edited since: the same line was found again, without the pages before it";
        break;
    }
    if (restored.said.empty()) restored.said = "the story was edited since: reading goes on at the head of the scene";
    restored.session.emplace(story, std::move(state));
    return restored;
}

}  // namespace

std::string save_text(const Session& session) {
    const Story& story = session.story();
    const State& state = session.state();
    Json save;
    save["lantern"] = save_format;
    save["story"] = story.id;
    save["scene"] = story.scripts[script_at(story, state.at)].id;
    save["beat"] = fmt::format("{:016x}", beat_hash(story, state.at));
    save["variables"] = spell_variables(story, state.variables);
    save["endings_seen"] = story.endings_seen_slot == no_slot ? 0 : static_cast<int>(session.state(0).variables[story.endings_seen_slot]);
    save["answers"] = spell_answers(session);
    save["digest"] = digest(save.dump());
    return save.dump(1) + "\n";
}

Restored restore(std::shared_ptr<const Story> story, std::string_view text) {
    Json save = Json::parse(text, nullptr, false);
    if (!save.is_object() || !save.contains("lantern") || !save["lantern"].is_number_integer()) return {std::nullopt, "this is no saved reading"};
    try {
        if (save["lantern"].get<int>() > save_format) return {std::nullopt, "this reading was saved by a later Lantern"};
        if (save.value("story", std::string()) != story->id) return {std::nullopt, fmt::format("this reading is of another story (\"{}\")", save.value("story", std::string()))};
        const std::string kept = save.value("digest", std::string());
        save.erase("digest");
        if (digest(save.dump()) != kept) return {std::nullopt, "this saved reading is damaged"};
        auto session = replay(story, save.value("endings_seen", 0), save.value("answers", std::string()));
        const bool same = session && fmt::format("{:016x}", beat_hash(*story, session->state().at)) == save.value("beat", std::string()) &&
                          story->scripts[script_at(*story, session->state().at)].id == save.value("scene", std::string()) &&
                          session->state().variables == read_variables(*story, save.value("variables", Json::object()));
        if (same) return {std::move(session), {}};
        return find_again(story, save);
    } catch (const Json::exception&) {
        return {std::nullopt, "this saved reading is damaged"};
    }
}

}  // namespace lantern
