#include "session/save.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "session/counterpart.h"
#include "session/save_answers.h"
#include "session/save_state.h"

namespace lantern {

namespace {

using Json = nlohmann::json;  // keys are sorted, so that equal readings make equal text
using Lines = std::vector<std::string>;

constexpr std::size_t longest_text = 8 * 1024 * 1024;
constexpr int deepest = 8;
constexpr std::size_t most_heads = 4;
constexpr const char *foreign = "this is no saved reading", *damaged = "this saved reading is damaged";

/// FNV-1a over the text: finds damage, not malice. (A save is data; malice can only make a reading that could be read anyway.)
std::string digest(std::string_view text) {
    std::uint64_t value = 0xCBF29CE484222325U;
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return fmt::format("{:016x}", value);
}

ScriptIndex scene_at(const Session& session, std::size_t moment) {
    return script_at(session.story(), session.state(moment).at);
}

/// Where each of the last scenes was come into, the present one first.
std::vector<std::size_t> heads(const Session& session) {
    std::vector<std::size_t> result;
    for (std::size_t i = session.position() + 1; i > 0 && result.size() < most_heads; --i)
        if (i == 1 || scene_at(session, i - 2) != scene_at(session, i - 1)) result.push_back(i - 1);
    return result;
}

/// The state by name, in a story edited so that its answers no longer fit: the nearest beat that is still there.
Restored find_again(const std::shared_ptr<const Story>& story, const Json& save) {
    const auto begin = [&story](State state, const std::string& said) {
        return Restored{
            Session(story, std::move(state)), "the story was edited since: " + said + ", without the pages before it"};
    };
    if (auto found = read_state(*story, save.at("now").get<Lines>()); found && found->same_beat)
        return begin(std::move(found->state), "the same line was found again");
    if (save.contains("before"))
        if (auto found = read_state(*story, save["before"].get<Lines>()); found && found->same_beat)
            return begin(
                std::move(found->state), "the line you were at is gone, and reading goes on at the one above it");
    const Json& scenes = save.at("heads");
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        auto found = read_state(*story, scenes[i].get<Lines>());
        if (!found) continue;
        if (i == 0) return begin(std::move(found->state), "reading goes on at the head of the scene");
        const std::string title = story->scripts[script_at(*story, found->state.at)].title;
        return begin(std::move(found->state),
            fmt::format("the scene you were in is gone, and reading goes on at the head of \"{}\"", title));
    }
    return {std::nullopt, "the story was edited since, and the scenes of this reading are no longer in it"};
}

/// Most readings begin at the first word; one that was found again in an edited story begins where it was found.
Session beginning(const std::shared_ptr<const Story>& story, const Json& save) {
    if (save.contains("from"))
        if (auto found = read_state(*story, save["from"].get<Lines>())) return Session(story, std::move(found->state));
    return Session(story, save.at("endings_seen").get<int>());
}

Restored restore_whole(const std::shared_ptr<const Story>& story, const Json& save) {
    const Session first = beginning(story, save);
    const std::string answers = save.at("answers").get<std::string>();
    const Lines now = save.at("now").get<Lines>();
    if (auto session = replay(first, answers); session && spell_state(*story, session->state()) == now)
        return {std::move(session), {}};
    auto found = realign(first, answers, read_beat(now));
    // A line that is gone stood below one that may still be there.
    if (found && !found->same_beat && save.contains("before"))
        if (auto above = realign(first, answers, read_beat(save["before"].get<Lines>())); above && above->same_beat)
            if (above->session.advance(Continue{}) &&
                name_beat(*story, above->session.state().at).scene == read_beat(now).scene)
                found = Realigned{std::move(above->session), false};
    if (found) {
        const char* said =
            found->same_beat
                ? "the story was edited since: the same line was found again"
                : "the story was edited since: the line you were at is gone, and reading goes on where it stood";
        return {std::move(found->session), said};
    }
    return find_again(story, save);
}

struct Opened {
    Json save;         // without its digest
    std::string said;  // why it cannot be read; empty: it can
    bool digest_wrong = false;
};

Opened open(std::string_view text) {
    if (text.size() > longest_text) return {{}, foreign};
    // What lies too deep is left out: reading and writing it again would cost a stack frame a bracket.
    const auto shallow = [](int depth, Json::parse_event_t, Json&) { return depth <= deepest; };
    Json save = Json::parse(text, shallow, false);
    if (!save.is_object() || !save.contains("lantern") || !save["lantern"].is_number_integer()) return {{}, foreign};
    try {
        const bool positive = save["lantern"].is_number_unsigned() && save["lantern"].get<std::uint64_t>() > 0;
        if (!positive) return {{}, foreign};
        if (save["lantern"].get<std::uint64_t>() > save_format)
            return {{}, "this reading was saved by a later Lantern"};
        const std::string kept = save.value("digest", std::string());
        save.erase("digest");
        const bool wrong = digest(save.dump()) != kept;
        return {std::move(save), wrong ? damaged : "", wrong};
    } catch (const Json::exception&) {
        return {{}, damaged};
    }
}

/// All of a save but its digest.
Json save_of(const Session& session) {
    const Story& story = session.story();
    const std::size_t now = session.position();
    Json save;
    save["lantern"] = save_format;
    save["story"] = story.id;
    const int endings_seen = story.endings_seen_slot == no_slot ? 0
                                                                : session.state(0).variables[story.endings_seen_slot];
    save["endings_seen"] = endings_seen;
    if (!(Session(session.shared_story(), endings_seen).state() == session.state(0)))
        save["from"] = spell_state(story, session.state(0));
    save["answers"] = spell_answers(session);
    save["now"] = spell_state(story, session.state());
    if (now > 0 && scene_at(session, now - 1) == scene_at(session, now))
        save["before"] = spell_state(story, session.state(now - 1));
    save["heads"] = Json::array();
    for (const std::size_t head : heads(session)) save["heads"].push_back(spell_state(story, session.state(head)));
    return save;
}

std::string of_another_story(const std::string& id) {
    return fmt::format("this reading is of another story (\"{}\")", id);
}

}  // namespace

std::string save_text(const Session& session) {
    Json save = save_of(session);
    save["digest"] = digest(save.dump());
    return save.dump(1) + "\n";
}

std::optional<SaveContents> contents_of(std::string_view text) {
    const Opened opened = open(text);
    if (!opened.said.empty() && !opened.digest_wrong) return std::nullopt;
    SaveContents contents;
    try {
        contents.story = opened.save.at("story").get<std::string>();
        const AnswersCounted counted = count_answers(opened.save.at("answers").get<std::string>());
        contents.lines = counted.lines;
        contents.choices = counted.choices;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
    contents.digest_good = !opened.digest_wrong;
    return contents;
}

Restored restore(std::shared_ptr<const Story> story, std::string_view text) {
    const Opened opened = open(text);
    if (!opened.said.empty()) return {std::nullopt, opened.said};
    try {
        const std::string other = opened.save.value("story", std::string());
        if (other != story->id) return {std::nullopt, of_another_story(other)};
        return restore_whole(story, opened.save);
    } catch (const Json::exception&) {
        return {std::nullopt, damaged};
    }
}

Restored take_over(const Session& session, std::shared_ptr<const Story> edited) {
    const Story& story = session.story();
    if (story.id != edited->id) return {std::nullopt, of_another_story(story.id)};
    Json save = save_of(session);
    if (const auto beat = counterpart(story, session.state().at, *edited)) {
        Lines now = spell_state(story, session.state());
        std::vector<std::string> named = spell_beat(*beat);
        std::move(named.begin(), named.end(), now.begin());
        save["now"] = now;
    }
    return restore_whole(edited, save);
}

}  // namespace lantern
