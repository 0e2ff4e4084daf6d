#include "check/graph.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "check/flow.h"
#include "check/reach.h"
#include "check/tally.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::size_t longest_label = 32, most_labels = 3;

/// Where the consequences of an option stand, and what it is called.
struct Consequences {
    Place begin = nowhere, end = nowhere;
    std::string label;
};

void add_options(const std::vector<Option>& options, Place end, std::vector<Consequences>& found) {
    for (std::size_t i = 0; i < options.size(); ++i) {
        const std::string words = plain(options[i].words);
        found.push_back({options[i].target, i + 1 < options.size() ? options[i + 1].target : end,
            utf8::length(words) <= longest_label ? words : options[i].id});
    }
}

/// Behind the last option of a word stands a jump to what follows.
Place end_of(const Story& story, const Word& word) {
    Place place = word.options.empty() ? nowhere : word.options.back().target;
    while (place < story.statements.size()) {
        const auto* jump = std::get_if<Jump>(&story.statements[place].action);
        if (jump != nullptr && jump->target == place + 1) return place + 1;
        ++place;
    }
    return place;
}

class Draughtsman {
public:
    explicit Draughtsman(const Story& story) : story_(story), reach_(find_reach(story)) {}

    Graph draw() {
        for (const Script& script : story_.scripts) {
            Graph::Node node{script.title.empty() ? script.id : script.title, 0, 0, reach_.statements[script.begin]};
            for (Place place = script.begin; place < script.end; ++place) {
                const Tally tally = tally_of(story_.statements[place]);
                node.words += tally.words;
                node.choices += tally.choices;
            }
            graph_.scenes.push_back(std::move(node));
        }
        for (const EndingTitle& ending : story_.endings) graph_.endings.push_back({ending.title, 0, 0, false});
        for (std::size_t scene = 0; scene < story_.scripts.size(); ++scene) lead_from(scene);
        for (std::size_t scene = 0; scene + 1 < story_.scripts.size(); ++scene)
            if (read_on(scene) && has_foot(story_, story_.scripts[scene]))
                add({scene, scene + 1, Graph::Way::next, {}});
        std::stable_sort(graph_.edges.begin(), graph_.edges.end(),
            [](const Graph::Edge& a, const Graph::Edge& b) { return a.from < b.from; });
        return std::move(graph_);
    }

private:
    void lead_from(std::size_t scene) {
        const Script& script = story_.scripts[scene];
        std::vector<Consequences> choices;
        for (Place place = script.begin; place < script.end; ++place) {
            const Action& action = story_.statements[place].action;
            if (const auto* choice = std::get_if<Choose>(&action)) add_options(choice->options, choice->after, choices);
            else if (const auto* word = std::get_if<Word>(&action))
                add_options(word->options, end_of(story_, *word), choices);
        }
        for (Place place = script.begin; place < script.end; ++place) {
            if (!reach_.statements[place]) continue;
            const Action& action = story_.statements[place].action;
            const bool skip = place == script.skip.target;
            const Graph::Way way = skip ? Graph::Way::skip : Graph::Way::leave;
            const std::string label = skip ? std::string() : chosen_at(place, choices);
            if (const auto* leave = std::get_if<Leave>(&action)) add({scene, leave->script, way, label});
            else if (const auto* visit = std::get_if<Visit>(&action))
                add({scene, visit->script, Graph::Way::visit, label});
            else if (const auto* end = std::get_if<End>(&action)) {
                graph_.endings[end->ending].reached = true;
                add({scene, story_.scripts.size() + end->ending, way, label});
            }
        }
    }

    /// The nearest choice around a place.
    static std::string chosen_at(Place place, const std::vector<Consequences>& choices) {
        const Consequences* nearest = nullptr;
        for (const Consequences& one : choices)
            if (place >= one.begin && place < one.end && (nearest == nullptr || one.begin >= nearest->begin))
                nearest = &one;
        return nearest == nullptr ? std::string() : nearest->label;
    }

    /// Several ways between the same two are one line.
    void add(Graph::Edge edge) {
        const auto same = std::find_if(graph_.edges.begin(), graph_.edges.end(), [&edge](const Graph::Edge& other) {
            return other.from == edge.from && other.to == edge.to && other.way == edge.way;
        });
        if (same == graph_.edges.end()) {
            graph_.edges.push_back(std::move(edge));
            labels_.push_back(1);
            return;
        }
        std::size_t& labels = labels_[static_cast<std::size_t>(same - graph_.edges.begin())];
        if (edge.label.empty() || same->label.empty() || labels >= most_labels) same->label.clear();
        else if (same->label != edge.label) same->label += " / " + edge.label, ++labels;
    }

    /// Whether a scene is read otherwise than on a visit, whose foot leads back.
    bool read_on(std::size_t scene) {
        if (main_.empty()) find_main();
        return main_[scene];
    }

    void find_main() {
        main_.assign(story_.scripts.size(), false);
        std::vector<std::size_t> open;
        const auto come_to = [&](std::size_t scene) {
            if (scene >= main_.size() || main_[scene]) return;
            main_[scene] = true;
            open.push_back(scene);
        };
        come_to(0);
        // What a visited scene leaves for is read for itself.
        for (const Graph::Edge& edge : graph_.edges)
            if (edge.way == Graph::Way::leave || edge.way == Graph::Way::skip) come_to(edge.to);
        while (!open.empty()) {
            const std::size_t scene = open.back();
            open.pop_back();
            if (has_foot(story_, story_.scripts[scene])) come_to(scene + 1);
        }
    }

    const Story& story_;
    Reach reach_;
    Graph graph_;
    std::vector<std::size_t> labels_;  // beside the edges: how many words stand on each
    std::vector<bool> main_;
};

}  // namespace

Graph draw(const Story& story) { return Draughtsman(story).draw(); }

}  // namespace lantern
