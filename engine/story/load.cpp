#include "story/load.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <system_error>
#include <utility>

#include "story/catalog.h"
#include "story/folder.h"
#include "story/vocabulary.h"
#include "text/nearest.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

/// Where YAML dropped or renamed something, what was made of the rest is no news. And as long as a scene cannot be read, a name
/// that is like no other may be one of its choices.
void drop_consequences(Diagnostics& diagnostics, bool all_scenes_read) {
    const auto cause = [](const Diagnostic& one) {
        return one.rule == "anchor" || one.rule == "tag" || one.rule == "key-not-a-word";
    };
    std::set<Location> told;
    for (const Diagnostic& one : diagnostics)
        if (cause(one)) told.insert(one.where);
    Diagnostics kept;
    for (Diagnostic& one : diagnostics) {
        const bool of_unread = !all_scenes_read && one.rule == "unknown-name" && one.hint.rfind("did you mean", 0) != 0;
        if (!of_unread && (cause(one) || told.find(one.where) == told.end())) kept.push_back(std::move(one));
    }
    diagnostics = std::move(kept);
}

/// Reads the folder file by file, in the order in which the files need one another.
class Loader {
public:
    Loader(const fs::path& folder, ReadBefore* before) : folder_(draft_, folder, before) {}

    Loaded load() {
        try {
            if (folder_.is_small()) read_all();
        } catch (const Draft::Enough&) {
            enough_ = true;
        }
        Loaded loaded{std::move(draft_.story), std::move(draft_.diagnostics)};
        sort(loaded.diagnostics);
        const bool all_read = !draft_.lacks_a_scene &&
                              std::none_of(draft_.scenes.begin(), draft_.scenes.end(),
                                  [](const SceneDraft& scene) { return scene.root.is_null(); });
        drop_consequences(loaded.diagnostics, all_read);
        if (loaded.diagnostics.size() > bounds::complaints) {
            const std::size_t more = loaded.diagnostics.size() - bounds::complaints;
            loaded.diagnostics.resize(bounds::complaints);
            loaded.diagnostics.push_back({Severity::error, "many-more", {loaded.diagnostics.back().where.file, 0, 0},
                fmt::format("and {} more complaints like these", more),
                enough_ ? "after so many, nothing more was read" : "", ""});
        }
        return loaded;
    }

private:
    void read_all() {
        read_story();
        read_named("cast.yaml", read_cast);
        read_named("places.yaml", read_settings);
        read_named("variables.yaml", read_variables);
        read_named("helplines.yaml", read_helplines);
        read_named("credits.yaml", read_credits);
        if (acts_) episodes_ = read_acts(draft_, folder_, *acts_);
        if (title_pictures_) read_title_pictures(draft_, *title_pictures_);
        link();
    }

    void read_named(const char* name, void (*read)(Draft&, const Node&)) {
        if (!folder_.has(name)) return;
        const auto root = folder_.read(name);
        if (root && !root->is_null()) read(draft_, *root);
    }

    void read_story() {
        const auto root = folder_.read("story.yaml");
        if (!root || !draft_.is_map(*root, "story.yaml")) return;
        draft_.only_keys(*root, form("story").names(), "story.yaml");
        const Location top = root->where;
        if (const Node* id = root->find("story"))
            draft_.story.id = draft_.take_id(*id, "a story", Draft::Naming::hyphens).value_or("");
        else
            draft_.error(
                top, "missing-key", "story.yaml has no \"story\"", "story: my-story (it names the folder of saves)");
        if (const Node* title = root->find("title"))
            draft_.story.title = draft_.take_title(*title, "the title").value_or("");
        else draft_.error(top, "missing-key", "story.yaml has no \"title\"");
        if (const Node* language = root->find("language"))
            draft_.story.language = draft_.take_word(*language, "the language").value_or("en");
        if (const Node* narrator = root->find("narrator")) narrator_ = *narrator;
        if (const Node* about = root->find("about")) read_about(draft_, *about);
        if (const Node* pictures = root->find("title_pictures")) title_pictures_ = *pictures;
        if (const Node* threads = root->find("threads")) read_threads(draft_, *threads);
        if (const Node* assets = root->find("assets")) find_assets_folder(*assets);
        if (const Node* endings = root->find("endings")) read_endings(*endings);
        else read_endings(Node{Node::Kind::map, Node::Form::plain, false, top, "", {}, {}});
        if (const Node* acts = root->find("acts")) acts_ = *acts;
        else
            draft_.error(
                top, "missing-key", "story.yaml has no \"acts\"", "acts: [act-1] (the folders of the acts, in order)");
    }

    void read_endings(const Node& endings) {
        if (!draft_.is_map(endings, "\"endings\"", "as in endings: { dawn: Dawn }")) return;
        Variable ending;
        ending.kind = VariableKind::ending;
        for (const NodeEntry& entry : endings.entries) {
            const auto id = draft_.take_id(entry.key, "an ending", Draft::Naming::underscores);
            const auto title = draft_.take_title(entry.value, "the ending's title");
            if (!id || !title) continue;
            draft_.endings.emplace(*id, static_cast<EndingIndex>(draft_.story.endings.size()));
            draft_.story.endings.push_back({*id, *title, entry.key.where});
            ending.values.push_back({*id, *title});
        }
        ending.to = static_cast<Value>(ending.values.size());
        draft_.story.ending_slot = draft_.declare(std::move(ending));
        Variable seen;
        seen.id = "endings_seen";
        seen.kind = VariableKind::endings_seen;
        seen.to = static_cast<Value>(draft_.story.endings.size());
        draft_.story.endings_seen_slot = draft_.declare(std::move(seen));
    }

    /// A folder inside the story or one beside it; nothing else is ever opened.
    void find_assets_folder(const Node& node) {
        const auto text = draft_.take_word(node, "the assets folder");
        if (!text) return;
        const fs::path written(*text);
        const fs::path normal = written.lexically_normal();
        std::size_t up = 0, down = 0;
        for (const fs::path& part : normal) {
            if (part == "..") ++up;
            else if (part != "." && !part.empty()) ++down;
        }
        if (written.is_absolute() || written.has_root_name() || up > 1 || down == 0 ||
            text->find('\\') != std::string::npos) {
            draft_.error(node.where, "assets-elsewhere",
                "the assets lie in a folder inside the story, or in one beside it", "as in assets: ../assets");
            return;
        }
        std::error_code failed, unknown;
        const fs::path folder = fs::weakly_canonical(folder_.path() / normal, failed);
        const fs::path inside = folder.lexically_relative(fs::weakly_canonical(folder_.path(), unknown).parent_path());
        if (!failed && (inside.empty() || *inside.begin() == "..")) {
            draft_.error(node.where, "assets-elsewhere", "the assets folder is a link to somewhere else",
                "a link that leads out is not followed");
            return;
        }
        if (!failed && fs::is_directory(folder, failed)) draft_.story.assets_folder = folder.string();
        else draft_.error(node.where, "missing-file", fmt::format("there is no folder \"{}\"", *text));
    }

    /// Everything is named now; what names it can be read.
    void link() {
        if (narrator_ && !(draft_.story.cast.empty() && has_errors(draft_.diagnostics))) {
            if (const auto id = draft_.take_word(*narrator_, "the narrator")) {
                const auto found = draft_.people.find(*id);
                if (found != draft_.people.end()) draft_.story.narrator = found->second;
                else
                    draft_.error(narrator_->where, "unknown-person",
                        fmt::format("nobody in the cast is called \"{}\"", *id),
                        suggest(*id, draft_.names_of_people()));
            }
        }
        for (const SceneDraft& scene : draft_.scenes) declare_choices(draft_, scene);
        for (const SceneDraft& scene : draft_.scenes)
            if (!scene.root.is_null() || draft_.diagnostics.empty()) compile_scene(draft_, scene);
            else empty_scene(scene);
        read_named("promises.yaml", read_promises);
        warn_of_unlisted(draft_, folder_, std::move(episodes_));
        if (draft_.story.scripts.empty() && draft_.diagnostics.empty() && !draft_.story.sources.empty())
            draft_.error({0, 1, 1}, "missing-key", "this story has no scenes",
                "an act.yaml lists episodes, an episode lists scenes");
        if (!draft_.story.assets_folder.empty()) find_assets(draft_.story, draft_.story.assets_folder);
    }

    /// A scene whose file could not be read still has a place, so that others may name it.
    void empty_scene(const SceneDraft& scene) {
        Script& script = draft_.story.scripts[scene.script];
        script.begin = static_cast<Place>(draft_.story.statements.size());
        draft_.story.statements.push_back({Arrive{scene.script}, script.where});
        draft_.story.statements.push_back({Finish{}, script.where});
        script.end = static_cast<Place>(draft_.story.statements.size());
    }

    Draft draft_;
    Folder folder_;
    std::optional<Node> narrator_;
    std::optional<Node> acts_, title_pictures_;
    std::vector<fs::path> episodes_;  // their folders
    bool enough_ = false;             // of complaints
};

}  // namespace

namespace {

Loaded load(const fs::path& folder, ReadBefore* before) {
    std::error_code failed;
    if (!fs::is_directory(folder, failed))
        throw std::runtime_error(fmt::format("there is no folder {}", folder.string()));
    if (!fs::is_regular_file(folder / "story.yaml", failed))
        throw std::runtime_error(fmt::format("{} holds no story.yaml, so it is not a story", folder.string()));
    return Loader(folder, before).load();
}

}  // namespace

Loaded load_story(const fs::path& folder) { return load(folder, nullptr); }
Loaded load_story(const fs::path& folder, ReadBefore& before) { return load(folder, &before); }

}  // namespace lantern
