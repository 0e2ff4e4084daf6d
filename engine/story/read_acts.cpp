// act.yaml and direction.yaml of each act: which episodes there are, and which scenes; each scene's file is read as it is listed.

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "story/folder.h"
#include "story/vocabulary.h"
#include "text/nearest.h"

namespace lantern {

namespace fs = std::filesystem;

namespace {

class Contents {
public:
    Contents(Draft& draft, Folder& folder) : draft_(draft), folder_(folder) {}

    std::vector<fs::path> read(const Node& acts) {
        if (!acts.is_sequence()) {
            draft_.error(
                acts.where, "wrong-shape", "\"acts\" should be a list of folders", "as in acts: [act-1, act-2]");
            return {};
        }
        for (const Node& item : acts.items)
            if (const auto folder = draft_.take_id(item, "an act's folder", Draft::Naming::hyphens))
                read_act(*folder, item.where);
        return std::move(episodes_);
    }

private:
    void read_act(const std::string& folder, const Location& asked) {
        if (!folder_.has_folder(folder)) {
            draft_.error(asked, "missing-file", fmt::format("there is no folder \"{}\"", folder));
            return;
        }
        draft_.story.acts.emplace_back();
        draft_.story.acts.back().folder = folder;
        thread_of_act_ = nobody;
        const auto root = folder_.read(fs::path(folder) / "act.yaml");
        if (root && draft_.is_map(*root, "act.yaml")) {
            draft_.only_keys(*root, form("act").names(), "act.yaml");
            thread_of_act_ = draft_.take_thread(*root, nobody);
            if (const Node* title = root->find("act"))
                draft_.story.acts.back().title = draft_.take_title(*title, "the act's title").value_or("");
            else draft_.error(root->where, "missing-key", "act.yaml has no \"act\"", "act: is its title");
            if (const Node* card = root->find("card"))
                draft_.story.acts.back().card =
                    draft_.take_place(*card, "the place behind the act's title").value_or(nobody);
        }
        if (folder_.has(fs::path(folder) / "direction.yaml")) {
            const auto direction = folder_.read(fs::path(folder) / "direction.yaml");
            if (direction && !direction->is_null())
                draft_.story.acts.back().direction = read_direction(draft_, *direction);
        }
        const Node* episodes = root ? root->find("episodes") : nullptr;
        if (root && (episodes == nullptr || !episodes->is_sequence())) {
            draft_.error(episodes == nullptr ? root->where : episodes->where, "missing-key",
                "act.yaml needs a list of \"episodes\"", "as in - episode: Twenty to twelve");
            return;
        }
        if (episodes == nullptr) return;
        for (std::size_t i = 0; i < episodes->items.size(); ++i) read_episode(folder, i, episodes->items[i]);
    }

    void read_episode(const std::string& act, std::size_t number, const Node& node) {
        if (!draft_.is_map(node, "an episode")) return;
        draft_.only_keys(node, form("episode").names(), "an episode");
        thread_ = draft_.take_thread(node, thread_of_act_);
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
        if (const Node* after = node.find("after")) episode.helplines_after = read_after(*after);
        draft_.story.acts.back().episodes.push_back(episode);
        const Node* scenes = node.find("scenes");
        if (scenes == nullptr || !scenes->is_sequence()) {
            draft_.error(scenes == nullptr ? node.where : scenes->where, "missing-key",
                "an episode needs a list of \"scenes\"", "scenes: [the-first-bus, the-last-bus] (files of its folder)");
            return;
        }
        for (const Node& item : scenes->items)
            if (const auto id = draft_.take_id(item, "a scene", Draft::Naming::hyphens))
                read_scene(fs::path(act) / episode.folder, *id, item.where);
        episodes_.push_back(fs::path(act) / episode.folder);
    }

    /// What comes after an episode, before the next.
    bool read_after(const Node& node) {
        const auto what = draft_.take_word(node, "\"after\"");
        if (!what) return false;
        if (*what != "helplines") {
            draft_.error(node.where, "unknown-value",
                fmt::format("nothing called \"{}\" can come after an episode", *what), "after: helplines");
            return false;
        }
        if (!folder_.has("helplines.yaml"))
            draft_.error(node.where, "missing-file", "there is no file helplines.yaml to be shown after this episode",
                "whom to turn to: helplines: [{ where: …, name: …, call: …, checked: … }]");
        return true;
    }

    void read_scene(const fs::path& folder, const std::string& id, const Location& asked) {
        if (draft_.scripts.find(id) != draft_.scripts.end()) {
            draft_.error(asked, "repeated-id", fmt::format("the scene \"{}\" is listed a second time", id),
                "a scene's name is its own in the whole story");
            return;
        }
        const fs::path relative = folder / (id + ".yaml");
        if (!folder_.has(relative)) {
            draft_.lacks_a_scene = true;
            const std::vector<std::string> others = folder_.scenes_in(folder);
            const bool ends_otherwise = folder_.has(folder / (id + ".yml"));
            draft_.error(asked, "missing-file", fmt::format("there is no file {}", relative.generic_string()),
                ends_otherwise        ? fmt::format("{}.yml lies there: call it {}.yaml", id, id)
                : nearest(id, others) ? suggest(id, others)
                                      : "write it (scene: its title, then script:), or take it out here");
            return;
        }
        Script script;
        script.id = id;
        script.act = static_cast<std::uint16_t>(draft_.story.acts.size() - 1);
        script.episode = static_cast<std::uint16_t>(draft_.story.acts.back().episodes.size() - 1);
        script.thread = thread_;
        const auto index = static_cast<ScriptIndex>(draft_.story.scripts.size());
        script.where = {static_cast<FileIndex>(draft_.story.sources.size()), 1, 1};
        auto root = folder_.read(relative);
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

    Draft& draft_;
    Folder& folder_;
    ThreadIndex thread_of_act_ = nobody, thread_ = nobody;
    std::vector<fs::path> episodes_;
};

void warn_of_unlisted(Draft& draft, const Folder& folder, const fs::path& episode) {
    for (const std::string& name : folder.scenes_in(episode)) {
        if (draft.scripts.find(name) != draft.scripts.end()) continue;
        draft.story.sources.emplace_back((episode / (name + ".yaml")).generic_string(), std::string());
        draft.warning({static_cast<FileIndex>(draft.story.sources.size() - 1), 0, 0}, "unlisted-scene",
            "no episode lists this scene, so nobody will read it", "add it to scenes: in act.yaml");
    }
}

}  // namespace

std::vector<fs::path> read_acts(Draft& draft, Folder& folder, const Node& acts) {
    return Contents(draft, folder).read(acts);
}

void warn_of_unlisted(Draft& draft, const Folder& folder, std::vector<fs::path> episodes) {
    std::sort(episodes.begin(), episodes.end());
    episodes.erase(std::unique(episodes.begin(), episodes.end()), episodes.end());
    for (const fs::path& episode : episodes) warn_of_unlisted(draft, folder, episode);
}

}  // namespace lantern
