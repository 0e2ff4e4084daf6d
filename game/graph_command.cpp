#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <system_error>

#include "check/graph.h"
#include "check/promela.h"
#include "commands.h"
#include "process.h"
#include "story/load.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

void write_file(const fs::path& file, const std::string& text) {
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    stream.close();
    if (!stream) throw std::runtime_error("the drawing cannot be written to " + file.string());
}

/// A folder that is gone with this object.
class Desk {
public:
    Desk() {
        std::random_device device;
        path_ = fs::temp_directory_path() / ("lantern-graph-" + std::to_string(device()) + std::to_string(device()));
        fs::create_directories(path_);
    }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
    ~Desk() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

std::string set_by_graphviz(const std::string& dot) {
    const Desk desk;
    const fs::path in = desk.path() / "story.dot", out = desk.path() / "story.svg";
    write_file(in, dot);
    Process process({"dot", "-Tsvg", "-o" + out.string(), in.string()}, {});
    while (process.running()) ::usleep(5000);
    std::ifstream stream(out, std::ios::binary);
    std::string svg(std::istreambuf_iterator<char>(stream), {});
    if (!process.succeeded() || svg.empty()) throw std::runtime_error("Graphviz could not draw this story");
    return svg;
}

}  // namespace

int graph_command(const GraphOptions& options) {
    const Loaded loaded = load_story(options.story);
    if (has_errors(loaded.diagnostics)) {
        std::fputs("lantern: this story has faults; lantern check tells them\n", stderr);
        return 1;
    }
    if (options.format == GraphFormat::svg && !is_installed("dot")) {
        std::fputs(
            "lantern: an SVG is drawn by Graphviz, which is not installed here (apt-get install graphviz); --format "
            "dot and --format mermaid do without\n",
            stderr);
        return 2;
    }
    const Graph graph = draw(loaded.story);
    std::string text = options.format == GraphFormat::mermaid ? spell_mermaid(graph, loaded.story)
                                                              : spell_dot(graph, loaded.story);
    if (options.format == GraphFormat::promela)
        text = spell_promela(loaded.story, {options.every_line, options.endings_seen});
    if (options.format == GraphFormat::svg) text = set_by_graphviz(text);
    if (!options.out.empty()) write_file(options.out, text);
    else if (std::fputs(text.c_str(), stdout) < 0 || std::fflush(stdout) != 0)
        throw std::runtime_error("the drawing cannot be written out");
    return 0;
}

}  // namespace lantern
