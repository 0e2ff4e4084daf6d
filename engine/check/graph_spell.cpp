// The drawing as text. Colours are those of the house: paper, ink and one accent, dark enough on light to be read.

#include <fmt/format.h>

#include "check/graph.h"
#include "check/number.h"

namespace lantern {

namespace {

std::string sum_of(const Graph::Node& node) {
    std::string sum = many(node.words, "word");
    if (node.choices > 0) sum += " · " + many(node.choices, "choice");
    return sum;
}

// --- Graphviz -----------------------------------------------------------------------------------------------------------

std::string in_dot(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '"' || c == '\\') result.push_back('\\');
        result.push_back(static_cast<unsigned char>(c) < 0x20 ? ' ' : c);
    }
    return result;
}

constexpr const char* head =
    "digraph story {\n"
    "  graph [rankdir=TB, compound=true, nodesep=0.45, ranksep=0.5, pad=0.4, bgcolor=\"#fbf7f1\",\n"
    "         fontname=\"EB Garamond,Georgia,serif\", fontsize=18, fontcolor=\"#2b2233\", labelloc=t, labeljust=l];\n"
    "  node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\", color=\"#5b4a66\", penwidth=1.2, "
    "margin=\"0.22,0.12\",\n"
    "        fontname=\"EB Garamond,Georgia,serif\", fontsize=15, fontcolor=\"#1d1726\"];\n"
    "  edge [color=\"#5b4a66\", arrowsize=0.7, fontname=\"EB Garamond,Georgia,serif\", fontsize=13, "
    "fontcolor=\"#4a3d55\"];\n";

std::string dot_node(const std::string& name, const Graph::Node& node, const std::string& indent) {
    return fmt::format("{}{} [label=\"{}\\n{}\"{}];\n", indent, name, in_dot(node.title), sum_of(node),
        node.reached ? "" : ", style=\"rounded,dashed\", fontcolor=\"#6b5f74\", tooltip=\"no reading comes here\"");
}

std::string dot_ending(const std::string& name, const Graph::Node& node) {
    return fmt::format(
        "  {} [label=\"{}\", shape=box, style=\"filled{}\", fillcolor=\"#2b2233\", fontcolor=\"#fbeef5\"];\n", name,
        in_dot(node.title), node.reached ? "" : ",dashed");
}

std::string dot_edge(const Graph::Edge& edge, const std::string& from, const std::string& to) {
    std::string looks;
    if (edge.way == Graph::Way::visit) looks = "style=dotted, penwidth=1.6, dir=both";
    else if (edge.way == Graph::Way::skip) looks = "style=dashed, label=\"  passed over\"";
    else if (edge.way == Graph::Way::leave) looks = "color=\"#a8326b\"";
    if (edge.way != Graph::Way::skip && !edge.label.empty())
        looks += (looks.empty() ? "" : ", ") + fmt::format("label=\"  {}\"", in_dot(edge.label));
    return fmt::format("  {} -> {}{};\n", from, to, looks.empty() ? "" : " [" + looks + "]");
}

// --- Mermaid ------------------------------------------------------------------------------------------------------------

std::string in_mermaid(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
            case '"': result += "#quot;"; break;
            case '#': result += "#35;"; break;
            case '<': result += "#lt;"; break;
            case '>': result += "#gt;"; break;
            case '\n': result += ' '; break;
            default: result.push_back(c);
        }
    }
    return result;
}

std::string mermaid_edge(const Graph::Edge& edge, const std::string& from, const std::string& to) {
    const bool skip = edge.way == Graph::Way::skip;
    const std::string label = skip ? "passed over" : edge.label;
    const char* arrow = skip ? "-.->" : edge.way == Graph::Way::visit ? "<-.->" : "-->";
    return fmt::format("  {} {}{} {}\n", from, arrow, label.empty() ? "" : "|\"" + in_mermaid(label) + "\"|", to);
}

// --- both ---------------------------------------------------------------------------------------------------------------

std::string name_of(const Graph& graph, std::size_t node) {
    return node < graph.scenes.size() ? fmt::format("scene_{}", node + 1)
                                      : fmt::format("ending_{}", node - graph.scenes.size() + 1);
}

std::string title_of(const Episode& episode, std::size_t number) {
    return episode.title.empty() ? fmt::format("Episode {}", number) : fmt::format("{}. {}", number, episode.title);
}

}  // namespace

std::string spell_dot(const Graph& graph, const Story& story) {
    std::string text = head;
    text += fmt::format("  label=\"{}\";\n", in_dot(story.title));
    std::size_t number = 0;
    for (std::size_t act = 0; act < story.acts.size(); ++act) {
        text += fmt::format("  subgraph cluster_act_{} {{\n    label=\"{}\"; style=rounded; color=\"#c9b8d0\"; "
                            "fontsize=17; margin=16;\n",
            act + 1, in_dot(story.acts[act].title));
        for (const Episode& episode : story.acts[act].episodes) {
            text += fmt::format("    subgraph cluster_episode_{} {{\n      label=\"{}\"; style=\"rounded,filled\"; "
                                "fillcolor=\"#f3ebf3\"; color=\"#e2d5e6\"; fontsize=15; margin=14;\n",
                number + 1, in_dot(title_of(episode, number + 1)));
            ++number;
            for (const ScriptIndex scene : episode.scripts)
                text += dot_node(name_of(graph, scene), graph.scenes[scene], "      ");
            text += "    }\n";
        }
        text += "  }\n";
    }
    for (std::size_t i = 0; i < graph.endings.size(); ++i)
        text += dot_ending(name_of(graph, graph.scenes.size() + i), graph.endings[i]);
    for (const Graph::Edge& edge : graph.edges)
        text += dot_edge(edge, name_of(graph, edge.from), name_of(graph, edge.to));
    return text + "}\n";
}

std::string spell_mermaid(const Graph& graph, const Story& story) {
    std::string text = "flowchart TD\n";
    std::size_t number = 0;
    for (std::size_t act = 0; act < story.acts.size(); ++act) {
        text += fmt::format("  subgraph act_{}[\"{}\"]\n", act + 1, in_mermaid(story.acts[act].title));
        for (const Episode& episode : story.acts[act].episodes) {
            text += fmt::format(
                "    subgraph episode_{}[\"{}\"]\n", number + 1, in_mermaid(title_of(episode, number + 1)));
            ++number;
            for (const ScriptIndex scene : episode.scripts)
                text += fmt::format("      {}[\"{}<br/>{}\"]{}\n", name_of(graph, scene),
                    in_mermaid(graph.scenes[scene].title), sum_of(graph.scenes[scene]),
                    graph.scenes[scene].reached ? "" : ":::unreached");
            text += "    end\n";
        }
        text += "  end\n";
    }
    for (std::size_t i = 0; i < graph.endings.size(); ++i)
        text += fmt::format("  {}([\"{}\"]){}\n", name_of(graph, graph.scenes.size() + i),
            in_mermaid(graph.endings[i].title), graph.endings[i].reached ? "" : ":::unreached");
    for (const Graph::Edge& edge : graph.edges)
        text += mermaid_edge(edge, name_of(graph, edge.from), name_of(graph, edge.to));
    return text + "  classDef unreached stroke-dasharray: 4 3\n";
}

}  // namespace lantern
