#include "shot.h"

#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "sdl/snapshot.h"
#include "sdl/typeface.h"
#include "session/session.h"
#include "stage/stage.h"
#include "story/load.h"
#include "text/nearest.h"

namespace lantern {

namespace {

constexpr int answers_at_most = 5000;  // a scene that goes round and round is not photographed

struct Where {
    std::string scene;
    std::uint32_t line = 0;  // 0: the first words
};

std::optional<Where> read_where(const std::string& text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos) return Where{text, 0};
    Where where{text.substr(0, colon), 0};
    unsigned int line = 0;
    char rest = 0;
    if (std::sscanf(text.c_str() + colon + 1, "%7u%c", &line, &rest) != 1 || line == 0) return std::nullopt;
    where.line = line;
    return where;
}

bool has_words(const Halt& halt) {
    const auto* line = std::get_if<Line>(&halt);
    return line != nullptr ? !empty(line->text) : std::holds_alternative<Menu>(halt);
}

/// Go on; at a choice the first that can be taken.
std::optional<Input> plain_answer(const Halt& halt) {
    if (std::holds_alternative<Line>(halt) || std::holds_alternative<Notice>(halt)) return Continue{};
    if (const auto* menu = std::get_if<Menu>(&halt))
        for (const Offer& offer : menu->offers)
            if (offer.open) return Pick{offer.option};
    return std::nullopt;
}

/// Reads on until the place is reached; false when the scene never gets there.
bool reach(Session& session, ScriptIndex scene, const Where& where) {
    for (int answered = 0; answered < answers_at_most; ++answered) {
        const State& state = session.state();
        const bool here = script_at(session.story(), state.at) == scene;
        if (!here && state.returns.empty()) return false;
        const Halt& halt = session.now().halt;
        const std::uint32_t line = session.story().statements[state.at].where.line;
        if (here && (where.line == 0 ? has_words(halt) : line >= where.line)) return true;
        const auto answer = plain_answer(halt);
        if (!answer || !session.advance(*answer)) return false;
    }
    return false;
}

int refuse(const std::string& sentence, int code) {
    std::fputs((sentence + "\n").c_str(), stderr);
    return code;
}

std::string no_such_scene(const Story& story, const std::filesystem::path& folder, const std::string& id) {
    std::vector<std::string> ids;
    for (const Script& script : story.scripts) ids.push_back(script.id);
    const std::string suggestion = suggest(id, ids);
    return fmt::format("lantern: there is no scene called \"{}\" in {}{}{} (--story names another folder)", id,
        folder.string(), suggestion.empty() ? "" : "; ", suggestion);
}

std::optional<SettingIndex> place_of(const Story& story, const Script& script) {
    for (Place place = script.begin; place < script.end; ++place)
        if (const auto* set = std::get_if<SetPlace>(&story.statements[place].action)) return set->setting;
    return std::nullopt;
}

/// The place of the nearest scene before this one that is elsewhere; at the beginning of a story of one after it.
SettingIndex place_before(const Story& story, ScriptIndex script) {
    const auto here = place_of(story, story.scripts[script]);
    for (std::size_t away = 1; away < story.scripts.size(); ++away) {
        const std::size_t other = (script + story.scripts.size() - away) % story.scripts.size();
        const auto there = place_of(story, story.scripts[other]);
        if (there && there != here) return *there;
    }
    return nobody;
}

/// The scene's places come by this transition of its act; false when there is none of that name.
bool direct(Story& story, ScriptIndex script, const std::string& midway) {
    const ChangeIndex change = change_called(story.acts[story.scripts[script].act].direction.changes, midway);
    if (change == standard_change) return false;
    for (Place place = story.scripts[script].begin; place < story.scripts[script].end; ++place)
        if (auto* set = std::get_if<SetPlace>(&story.statements[place].action)) set->with = {change, -1};
    return true;
}

std::string no_such_transition(const Story& story, ScriptIndex script, const std::string& name) {
    std::vector<std::string> names;
    for (const Change& change : story.acts[story.scripts[script].act].direction.changes) names.push_back(change.name);
    const std::string suggestion = suggest(name, names);
    return fmt::format("lantern: there is no transition called \"{}\" in that act{}{}", name,
        suggestion.empty() ? "" : "; ", suggestion);
}

/// Half of the way from the place before, without words; a little less where half-way is nothing but a colour.
Picture half_way(const Session& session, ScriptIndex script, const std::string& midway, Stage& stage) {
    const Story& story = session.story();
    State before = session.state();
    before.scene = {};
    before.scene.setting = place_before(story, script);
    stage.cut_to(Step{}, before);
    stage.follow(session);
    const std::vector<Change>& changes = story.acts[story.scripts[script].act].direction.changes;
    const Change& change = changes[change_called(changes, midway)];
    stage.tick(change.over * (change.through ? 350 : 500));
    return stage.scenery();
}

}  // namespace

int shot(const std::filesystem::path& folder, const std::filesystem::path& home, const std::string& scene,
    const std::filesystem::path& out, int width, int height, const Comfort& comfort, const std::string& midway) {
    const auto where = read_where(scene);
    if (!where) return refuse(fmt::format("lantern: \"{}\" is no SCENE or SCENE:LINE", scene), 2);
    Loaded loaded = load_story(folder);
    if (has_errors(loaded.diagnostics)) {
        for (const Diagnostic& diagnostic : loaded.diagnostics)
            if (diagnostic.severity == Severity::error)
                std::fputs((spell(diagnostic, loaded.story.sources) + "\n").c_str(), stderr);
        return 1;
    }
    const ScriptIndex script = find_script(loaded.story, where->scene);
    if (script >= loaded.story.scripts.size()) return refuse(no_such_scene(loaded.story, folder, where->scene), 2);
    if (!midway.empty() && !direct(loaded.story, script, midway))
        return refuse(no_such_transition(loaded.story, script, midway), 2);
    const auto story = std::make_shared<const Story>(std::move(loaded.story));
    State state = opening(*story);
    state.at = story->scripts[script].begin;
    Session session(story, std::move(state));
    if (!reach(session, script, *where))
        return refuse(fmt::format("lantern: reading {} plainly, nothing waits there", scene), 1);
    const Typeface typeface(home / "assets" / "fonts");
    Stage stage(story, typeface, {}, comfort);
    stage.cut_to(session);
    const Picture picture = midway.empty() ? stage.picture() : half_way(session, script, midway, stage);
    save_picture(picture, typeface, story->assets_folder, out, width, height);
    return 0;
}

}  // namespace lantern
