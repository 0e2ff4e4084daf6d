#pragma once
// A story drawn: scenes by act and episode, what leads from one to another, and how it ends. The drawing is text, for Graphviz or
// Mermaid to set; equal stories give equal text.

#include <string>
#include <vector>

#include "story/story.h"

namespace lantern {

struct Graph {
    enum class Way : std::uint8_t { next, leave, visit, skip };
    struct Node {
        std::string title;
        std::size_t words = 0, choices = 0;
        bool reached = true;
    };
    struct Edge {
        std::size_t from = 0, to = 0;  // a scene; as `to`, an ending stands behind the last scene
        Way way = Way::next;
        std::string label;  // what is chosen on the way; empty: nothing, or too much to write here
        bool operator==(const Edge&) const = default;
    };
    std::vector<Node> scenes;
    std::vector<Node> endings;
    std::vector<Edge> edges;  // by `from`, in the order of the script
};

Graph draw(const Story& story);

std::string spell_dot(const Graph& graph, const Story& story);
std::string spell_mermaid(const Graph& graph, const Story& story);

}  // namespace lantern
