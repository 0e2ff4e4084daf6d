// What was explored is known of the story with other lines in it, too: all that is said of it then is what somebody finds who explores
// it for the first time.

#include <random>
#include <sstream>

#include "catch.h"
#include "check/proofreader.h"
#include "check/report.h"
#include "readings.h"
#include "scribble.h"
#include "spelled_exploration.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// A scene with lines at random before some of its items; options are left alone.
std::string with_lines(const std::string& scene, std::mt19937& random, int in) {
    std::istringstream lines(scene);
    std::string text, line;
    std::vector<std::pair<std::size_t, bool>>
        lists;  // how far in the items of each list are, and whether they are options
    bool options = false, script = false;
    while (std::getline(lines, line)) {
        const std::size_t indent = line.find_first_not_of(' ');
        if (script && indent != std::string::npos && line[indent] == '-') {
            while (!lists.empty() && lists.back().first > indent) lists.pop_back();
            if (lists.empty() || lists.back().first < indent) lists.emplace_back(indent, options);
            if (!lists.back().second && static_cast<int>(random() % 100) < in)
                text += std::string(indent, ' ') + (random() % 3 == 0 ? "- pause: 1\n" : "- A line more.\n");
        }
        options = line.find("options:") != std::string::npos;
        script = script || line == "script:";
        text += line + "\n";
    }
    return text;
}

class Manuscript {
public:
    explicit Manuscript(unsigned seed) : random_(seed + 1000) {
        Scribble(seed).write(folder_);
        for (const auto& entry : fs::directory_iterator(folder_.path() / "act-1/episode-1"))
            scenes_[entry.path().filename().string()] = read_file(entry.path());
    }

    void with_lines_in(int hundredths) {
        for (const auto& [name, text] : scenes_)
            folder_.write("act-1/episode-1/" + name, with_lines(text, random_, hundredths));
    }

    /// What somebody says who has read it before, and somebody who has not. False: they differ.
    bool told_alike(Proofreader& known, bool& explored_anew) const {
        Proofreader first;
        const auto [mine, anew] = told(known);
        const auto [its, ignored] = told(first);
        explored_anew = anew;
        if (mine != its) UNSCOPED_INFO(mine << "\n--- for the first time:\n" << its);
        return mine == its;
    }

private:
    std::pair<std::string, bool> told(Proofreader& reader) const {
        std::string all;
        const Proof proof = reader.read(folder_.path(), Lengths::told,
            [&all](const Story& story, const Exploration& exploration, Report&) { all = spelled(story, exploration); });
        return {spell(proof.report, proof.loaded.story, true) + spell_json(proof.report, proof.loaded.story) + all,
            proof.explored_anew};
    }

    StoryFolder folder_;
    std::map<std::string, std::string> scenes_;
    std::mt19937 random_;
};

#ifdef LANTERN_SANITIZED
constexpr unsigned stories = 4;  // sanitizers take twenty seconds for each
#else
constexpr unsigned stories = 12;
#endif

}  // namespace

TEST_CASE("Whatever lines come and go, what was explored is told as by somebody who explores it for the first time") {
    std::size_t carried = 0, anew = 0;
    for (unsigned seed = 0; seed < stories; ++seed) {
        INFO("seed " << seed);
        Manuscript manuscript(seed);
        Proofreader reader;
        bool explored_anew = false;
        CHECK(manuscript.told_alike(reader, explored_anew));
        for (const int lines : {30, 60, 0}) {
            manuscript.with_lines_in(lines);
            INFO(lines << " of 100 lines");
            REQUIRE(manuscript.told_alike(reader, explored_anew));
            ++(explored_anew ? anew : carried);
        }
    }
    CHECK(carried > 0);
#ifndef LANTERN_SANITIZED
    CHECK(carried > 18);
    CHECK(anew < carried);
#endif
}
