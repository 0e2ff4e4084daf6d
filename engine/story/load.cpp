#include "story/load.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <system_error>
#include <utility>

#include "story/catalog.h"
#include "story/draft.h"
#include "text/nearest.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

/// Where YAML dropped or renamed something, what was made of the rest is no news.
void drop_consequences(Diagnostics& diagnostics) {
    const auto cause = [](const Diagnostic& one) {
        return one.rule == "anchor" || one.rule == "tag" || one.rule == "key-not-a-word";
    };
    std::set<Location> told;
    for (const Diagnostic& one : diagnostics)
        if (cause(one)) told.insert(one.where);
    Diagnostics kept;
    for (Diagnostic& one : diagnostics)
        if (cause(one) || told.find(one.where) == told.end()) kept.push_back(std::move(one));
    diagnostics = std::move(kept);
}

/// Reads the folder file by file, in the order in which the files need one another.
class Loader {
public:
    explicit Loader(fs::path folder) : folder_(std::move(folder)) {}

    Loaded load() {
        try {
            if (is_within_bounds()) read_all();
        } catch (const Draft::Enough&) {
            enough_ = true;
        }
        Loaded loaded{std::move(draft_.story), std::move(draft_.diagnostics)};
        sort(loaded.diagnostics);
        drop_consequences(loaded.diagnostics);
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
        read_acts();
        link();
    }

    /// A story's folder is small; one with ten thousand files is a mistake or an attack.
    bool is_within_bounds() {
        std::size_t files = 0;
        std::uintmax_t bytes = 0;
        std::error_code failed;
        for (fs::recursive_directory_iterator it(folder_, fs::directory_options::skip_permission_denied, failed), end;
             !failed && it != end; it.increment(failed)) {
            if (it.depth() > 8) it.disable_recursion_pending();
            std::error_code vanished;
            if (it->path().extension() == ".yaml" && it->is_regular_file(vanished)) {
                const std::uintmax_t size = it->file_size(vanished);
                if (!vanished)
                    bytes += std::min<std::uintmax_t>(size, bounds::file_bytes);  // a longer one is never read
            }
            if (++files > bounds::files) {
                refuse_folder(
                    "too-many-files", fmt::format("the story's folder holds more than {} files", bounds::files));
                return false;
            }
            if (bytes > bounds::story_bytes) {
                refuse_folder("story-too-large", fmt::format("the story's files are more than {} MiB long together",
                                                     bounds::story_bytes / 1024 / 1024));
                return false;
            }
        }
        return true;
    }

    void refuse_folder(std::string rule, std::string message) {
        draft_.story.sources.emplace_back("story.yaml", std::string());
        draft_.error({0, 0, 0}, std::move(rule), std::move(message), "is this the right folder?");
    }

    bool leads_out(const fs::path& path) const {
        std::error_code failed;
        const fs::path real = fs::weakly_canonical(path, failed);
        const fs::path inside = real.lexically_relative(fs::weakly_canonical(folder_, failed));
        return inside.empty() || *inside.begin() == "..";
    }

    std::optional<Node> read_yaml(const fs::path& relative) {
        const fs::path path = folder_ / relative;
        if (leads_out(path)) {
            draft_.story.sources.emplace_back(relative.generic_string(), std::string());
            draft_.error({static_cast<FileIndex>(draft_.story.sources.size() - 1), 0, 0}, "outside-file",
                "this file lies outside the story's folder", "a link that leads out is not followed");
            return std::nullopt;
        }
        const auto file = read_source(draft_, path, relative.generic_string());
        if (!file) return std::nullopt;
        return parse_yaml(draft_.story.sources[*file], *file, draft_.diagnostics);
    }

    void read_named(const char* name, void (*read)(Draft&, const Node&)) {
        if (!fs::exists(folder_ / name)) return;
        const auto root = read_yaml(name);
        if (root && !root->is_null()) read(draft_, *root);
    }

    void read_story() {
        const auto root = read_yaml("story.yaml");
        if (!root || !draft_.is_map(*root, "story.yaml")) return;
        draft_.only_keys(*root, {"story", "title", "language", "narrator", "assets", "acts", "endings"}, "story.yaml");
        const Location top = root->where;
        if (const Node* id = root->find("story"))
            draft_.story.id = draft_.take_id(*id, "a story", Draft::Naming::hyphens).value_or("");
        else
            draft_.error(top, "missing-key", "story.yaml has no \"story\"",
                "story: two-syllables (it names the folder of saves)");
        if (const Node* title = root->find("title"))
            draft_.story.title = draft_.take_title(*title, "the title").value_or("");
        else draft_.error(top, "missing-key", "story.yaml has no \"title\"");
        if (const Node* language = root->find("language"))
            draft_.story.language = draft_.take_word(*language, "the language").value_or("en");
        if (const Node* narrator = root->find("narrator")) narrator_ = *narrator;
        if (const Node* assets = root->find("assets")) find_assets_folder(*assets);
        if (const Node* endings = root->find("endings")) read_endings(*endings);
        else read_endings(Node{Node::Kind::map, Node::Form::plain, false, top, "", {}, {}});
        if (const Node* acts = root->find("acts")) acts_ = *acts;
        else
            draft_.error(
                top, "missing-key", "story.yaml has no \"acts\"", "acts: [act-1] (the folders of the acts, in order)");
    }

    void read_endings(const Node& endings) {
        if (!draft_.is_map(endings, "\"endings\"")) return;
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
        std::error_code failed;
        const fs::path folder = fs::weakly_canonical(folder_ / normal, failed);
        const fs::path inside = folder.lexically_relative(fs::weakly_canonical(folder_, failed).parent_path());
        if (inside.empty() || *inside.begin() == "..") {
            draft_.error(node.where, "assets-elsewhere", "the assets folder is a link to somewhere else",
                "a link that leads out is not followed");
            return;
        }
        if (!failed && fs::is_directory(folder, failed)) draft_.story.assets_folder = folder.string();
        else draft_.error(node.where, "missing-file", fmt::format("there is no folder \"{}\"", *text));
    }

    void read_acts() {
        if (!acts_) return;
        if (!acts_->is_sequence()) {
            draft_.error(
                acts_->where, "wrong-shape", "\"acts\" should be a list of folders", "as in acts: [act-1, act-2]");
            return;
        }
        for (const Node& item : acts_->items)
            if (const auto folder = draft_.take_id(item, "an act's folder", Draft::Naming::hyphens))
                read_act(*folder, item.where);
    }

    void read_act(const std::string& folder, const Location& asked) {
        if (!fs::is_directory(folder_ / folder)) {
            draft_.error(asked, "missing-file", fmt::format("there is no folder \"{}\"", folder));
            return;
        }
        draft_.story.acts.emplace_back();
        draft_.story.acts.back().folder = folder;
        const auto root = read_yaml(fs::path(folder) / "act.yaml");
        if (root && draft_.is_map(*root, "act.yaml")) {
            draft_.only_keys(*root, {"act", "episodes"}, "act.yaml");
            if (const Node* title = root->find("act"))
                draft_.story.acts.back().title = draft_.take_title(*title, "the act's title").value_or("");
            else draft_.error(root->where, "missing-key", "act.yaml has no \"act\"", "act: is its title");
        }
        if (fs::exists(folder_ / folder / "direction.yaml")) {
            const auto direction = read_yaml(fs::path(folder) / "direction.yaml");
            if (direction && !direction->is_null())
                draft_.story.acts.back().direction = read_direction(draft_, *direction, Direction());
        }
        const Node* episodes = root ? root->find("episodes") : nullptr;
        if (root && (episodes == nullptr || !episodes->is_sequence())) {
            draft_.error(episodes == nullptr ? root->where : episodes->where, "missing-key",
                "act.yaml needs a list of \"episodes\"", "as in - episode: Pulse");
            return;
        }
        if (episodes == nullptr) return;
        for (std::size_t i = 0; i < episodes->items.size(); ++i) read_episode(folder, i, episodes->items[i]);
    }

    void read_episode(const std::string& act, std::size_t number, const Node& node) {
        if (!draft_.is_map(node, "an episode")) return;
        draft_.only_keys(node, {"episode", "scenes", "folder"}, "an episode");
        std::size_t before = 0;  // episodes are numbered through the whole story
        for (const Act& other : draft_.story.acts)
            before += &other == &draft_.story.acts.back() ? 0 : other.episodes.size();
        Episode episode;
        episode.folder = fmt::format("episode-{}", before + number + 1);
        if (const Node* folder = node.find("folder"))
            episode.folder =
                draft_.take_id(*folder, "an episode's folder", Draft::Naming::hyphens).value_or(episode.folder);
        if (const Node* title = node.find("episode"))
            episode.title = draft_.take_title(*title, "the episode's title").value_or("");
        draft_.story.acts.back().episodes.push_back(episode);
        const Node* scenes = node.find("scenes");
        if (scenes == nullptr || !scenes->is_sequence()) {
            draft_.error(scenes == nullptr ? node.where : scenes->where, "missing-key",
                "an episode needs a list of \"scenes\"", "scenes: [the-marker, the-coat] (files of its folder)");
            return;
        }
        for (const Node& item : scenes->items)
            if (const auto id = draft_.take_id(item, "a scene", Draft::Naming::hyphens))
                read_scene(fs::path(act) / episode.folder, *id, item.where);
        folders_.push_back(fs::path(act) / episode.folder);
    }

    void read_scene(const fs::path& folder, const std::string& id, const Location& asked) {
        if (draft_.scripts.find(id) != draft_.scripts.end()) {
            draft_.error(asked, "repeated-id", fmt::format("the scene \"{}\" is listed a second time", id),
                "a scene's name is its own in the whole story");
            return;
        }
        const fs::path relative = folder / (id + ".yaml");
        if (!fs::exists(folder_ / relative)) {
            draft_.error(asked, "missing-file", fmt::format("there is no file {}", relative.generic_string()),
                suggest(id, files_in(folder)));
            return;
        }
        Script script;
        script.id = id;
        script.act = static_cast<std::uint16_t>(draft_.story.acts.size() - 1);
        script.episode = static_cast<std::uint16_t>(draft_.story.acts.back().episodes.size() - 1);
        const auto index = static_cast<ScriptIndex>(draft_.story.scripts.size());
        script.where = {static_cast<FileIndex>(draft_.story.sources.size()), 1, 1};
        auto root = read_yaml(relative);
        if (root) script.where = root->where;
        Variable visited;
        visited.id = "visited:" + id;
        visited.kind = VariableKind::visited;
        visited.where = script.where;
        script.visited = draft_.declare(std::move(visited));
        if (root && !root->is_map()) draft_.is_map(*root, "a scene");
        SceneDraft scene{index, script.where.file, root ? std::move(*root) : Node()};
        draft_.scripts.emplace(id, index);
        draft_.story.acts.back().episodes.back().scripts.push_back(index);
        draft_.story.scripts.push_back(std::move(script));
        draft_.scenes.push_back(std::move(scene));
    }

    std::vector<std::string> files_in(const fs::path& folder) const {
        std::vector<std::string> names;
        std::error_code failed;
        for (fs::directory_iterator it(folder_ / folder, failed), end; !failed && it != end; it.increment(failed))
            if (it->path().extension() == ".yaml") names.push_back(it->path().stem().string());
        std::sort(names.begin(), names.end());
        return names;
    }

    /// Told last: two episodes may share a folder.
    void warn_of_unlisted() {
        std::sort(folders_.begin(), folders_.end());
        folders_.erase(std::unique(folders_.begin(), folders_.end()), folders_.end());
        for (const fs::path& folder : folders_) warn_of_unlisted(folder);
    }

    void warn_of_unlisted(const fs::path& folder) {
        for (const std::string& name : files_in(folder)) {
            if (draft_.scripts.find(name) != draft_.scripts.end()) continue;
            draft_.story.sources.emplace_back((folder / (name + ".yaml")).generic_string(), std::string());
            draft_.warning({static_cast<FileIndex>(draft_.story.sources.size() - 1), 0, 0}, "unlisted-scene",
                "no episode lists this scene, so nobody will read it", "add it to scenes: in act.yaml");
        }
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
        warn_of_unlisted();
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

    fs::path folder_;
    Draft draft_;
    std::optional<Node> narrator_;
    std::optional<Node> acts_;
    std::vector<fs::path> folders_;  // of episodes
    bool enough_ = false;            // of complaints
};

}  // namespace

Loaded load_story(const fs::path& folder) {
    std::error_code failed;
    if (!fs::is_directory(folder, failed))
        throw std::runtime_error(fmt::format("there is no folder {}", folder.string()));
    if (!fs::is_regular_file(folder / "story.yaml", failed))
        throw std::runtime_error(fmt::format("{} holds no story.yaml, so it is not a story", folder.string()));
    return Loader(folder).load();
}

}  // namespace lantern
