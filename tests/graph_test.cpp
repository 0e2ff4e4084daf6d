// A story drawn: the whole text for Graphviz and for Mermaid.

#include "check/graph.h"

#include "catch.h"
#include "story/load.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// Two episodes: a choice that leads two ways, a visit, a scene that can be passed over, and one that nobody reads.
Story small_story() {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("story.yaml", "story: drawn\ntitle: Drawn \"so\"\nnarrator: yu\nassets: assets\nacts: [act-1]\n"
                               "endings: { dawn: Dawn, dusk: Dusk }\n");
    folder.write("act-1/act.yaml",
        "act: White Gold\nepisodes:\n  - episode: Pulse\n    scenes: [one, memory]\n  - scenes: [two, three]\n");
    folder.write("act-1/episode-1/one.yaml",
        "scene: \"One <1>\"\nscript:\n  - It rains.\n  - visit: memory\n  - choose: door\n    options:\n"
        "      - open: Open it.\n        goto: two\n"
        "      - shut: Leave it shut, for as long as anybody lives in this house.\n        goto: two\n"
        "      - run: Run.\n        then:\n          - end: dawn\n");
    folder.write("act-1/episode-1/memory.yaml", "scene: A memory\nscript:\n  - It rained.\n");
    folder.write("act-1/episode-2/two.yaml",
        "scene: Two\nnotes: { war: shown }\nsummary: War.\nskip: { end: dusk }\nscript:\n  - War.\n  - end: dawn\n");
    folder.write("act-1/episode-2/three.yaml", "scene: Three\nscript:\n  - end: dawn\n");
    Loaded loaded = load_story(folder.path());
    for (const Diagnostic& one : loaded.diagnostics) FAIL_CHECK(spell(one, loaded.story.sources));
    return std::move(loaded.story);
}

}  // namespace

TEST_CASE("A story is drawn for Mermaid") {
    const Story story = small_story();
    CHECK(spell_mermaid(draw(story), story) == R"(flowchart TD
  subgraph act_1["White Gold"]
    subgraph episode_1["1. Pulse"]
      scene_1["One #lt;1#gt;<br/>17 words · 1 choice"]
      scene_2["A memory<br/>2 words"]
    end
    subgraph episode_2["Episode 2"]
      scene_3["Two<br/>1 word"]
      scene_4["Three<br/>0 words"]:::unreached
    end
  end
  ending_1(["Dawn"])
  ending_2(["Dusk"])
  scene_1 <-.-> scene_2
  scene_1 -->|"Open it. / shut"| scene_3
  scene_1 -->|"Run."| ending_1
  scene_3 --> ending_1
  scene_3 -.->|"passed over"| ending_2
  classDef unreached stroke-dasharray: 4 3
)");
}

TEST_CASE("A story is drawn for Graphviz") {
    const Story story = small_story();
    const std::string dot = spell_dot(draw(story), story);
    const std::size_t head = dot.find("  label=");
    REQUIRE(dot.rfind("digraph story {\n", 0) == 0);
    CHECK(dot.substr(head) == R"(  label="Drawn “so”";
  subgraph cluster_act_1 {
    label="White Gold"; style=rounded; color="#c9b8d0"; fontsize=17; margin=16;
    subgraph cluster_episode_1 {
      label="1. Pulse"; style="rounded,filled"; fillcolor="#f3ebf3"; color="#e2d5e6"; fontsize=15; margin=14;
      scene_1 [label="One <1>\n17 words · 1 choice"];
      scene_2 [label="A memory\n2 words"];
    }
    subgraph cluster_episode_2 {
      label="Episode 2"; style="rounded,filled"; fillcolor="#f3ebf3"; color="#e2d5e6"; fontsize=15; margin=14;
      scene_3 [label="Two\n1 word"];
      scene_4 [label="Three\n0 words", style="rounded,dashed", fontcolor="#6b5f74", tooltip="no reading comes here"];
    }
  }
  ending_1 [label="Dawn", shape=box, style="filled", fillcolor="#2b2233", fontcolor="#fbeef5"];
  ending_2 [label="Dusk", shape=box, style="filled", fillcolor="#2b2233", fontcolor="#fbeef5"];
  scene_1 -> scene_2 [style=dotted, penwidth=1.6, dir=both];
  scene_1 -> scene_3 [color="#a8326b", label="  Open it. / shut"];
  scene_1 -> ending_1 [color="#a8326b", label="  Run."];
  scene_3 -> ending_1 [color="#a8326b"];
  scene_3 -> ending_2 [style=dashed, label="  passed over"];
}
)");
}

TEST_CASE("Equal stories are drawn alike, and an empty one is drawn too") {
    const Story story = small_story();
    CHECK(spell_dot(draw(story), story) == spell_dot(draw(small_story()), small_story()));
    CHECK(spell_mermaid(draw(Story()), Story()) == "flowchart TD\n  classDef unreached stroke-dasharray: 4 3\n");
}
