// The lines a story is told along: declared in story.yaml, named by acts, episodes and scenes.

#include <fmt/format.h>

#include "story/draft.h"
#include "text/nearest.h"

namespace lantern {

namespace {

constexpr std::size_t most_threads = 20;

}  // namespace

void read_threads(Draft& draft, const Node& threads) {
    if (!draft.is_map(threads, "\"threads\"", "as in threads: { mo: About Mo }")) return;
    for (const NodeEntry& entry : threads.entries) {
        const auto id = draft.take_id(entry.key, "a thread", Draft::Naming::underscores);
        const auto title = draft.take_title(entry.value, "the thread's title");
        if (!id || !title) continue;
        if (draft.story.threads.size() == most_threads)
            return draft.error(
                entry.key.where, "too-many", fmt::format("a story can have at most {} threads", most_threads));
        draft.threads.emplace(*id, static_cast<ThreadIndex>(draft.story.threads.size()));
        draft.story.threads.push_back({*id, *title, entry.key.where});
    }
}

ThreadIndex Draft::take_thread(const Node& map, ThreadIndex around) {
    const Node* node = map.find("thread");
    if (node == nullptr) return around;
    const auto id = take_word(*node, "the thread");
    if (!id || *id == "none") return nobody;
    const auto found = threads.find(*id);
    if (found != threads.end()) return found->second;
    std::vector<std::string> names;
    for (const Thread& thread : story.threads) names.push_back(thread.id);
    error(node->where, "unknown-thread", fmt::format("the story has no thread called \"{}\"", *id),
        names.empty() ? fmt::format("story.yaml lists them: threads: {{ {}: its title }}", *id) : suggest(*id, names));
    return nobody;
}

}  // namespace lantern
