// What is heard: the scene's music and ambience, effects as their cues fall due, and what going back does to them.

#include "stage/heard.h"

#include "catch.h"
#include "readings.h"
#include "stage/measure.h"
#include "stage/stage.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const FixedMeasure measure;

/// The small story with sounds that are there (what is in them does not matter here), and its one scene holding `items`.
std::shared_ptr<const Story> story_with_sounds(const std::string& items, const std::string& direction = "") {
    const StoryFolder folder;
    folder.lay(base_story());
    for (const char* file : {"music/waltz.ogg", "music/march.ogg", "ambience/rain.ogg", "ambience/city.ogg",
             "sounds/door.wav", "sounds/bell.wav"})
        folder.write(fs::path("assets/audio") / file, "not listened to");
    folder.write("places.yaml", "roof: { about: a roof, ambience: city }\ncellar: { about: a cellar }\n");
    folder.write_scene(items);
    if (!direction.empty()) folder.write("act-1/direction.yaml", direction);
    return story_in(folder.path());
}

std::string spelled(const Loop& loop) {
    if (loop.file.empty()) return "silence";
    return fs::path(loop.file).stem().string() + " " + std::to_string(static_cast<int>(loop.volume * 100 + 0.5F));
}

/// "waltz 40 over rain 100, 1 door, 2 bell"
std::string spelled(const Heard& heard) {
    std::string all = spelled(heard.music) + " over " + spelled(heard.ambience);
    for (const Noise& noise : heard.noises)
        all += ", " + std::to_string(noise.number) + " " + fs::path(noise.file).stem().string();
    return all;
}

struct Hall {
    Session session;
    Stage stage;

    explicit Hall(const std::string& items, const std::string& direction = "")
        : session(story_with_sounds(items, direction)), stage(session.shared_story(), measure) {
        stage.follow(session);
    }
    std::string hears() const { return spelled(stage.heard()); }
    std::string goes_on() {
        REQUIRE(session.advance(Continue{}));
        stage.follow(session);
        return hears();
    }
    std::string goes_back() {
        REQUIRE(session.back());
        stage.cut_to(session);
        return hears();
    }
    void settle() {
        for (float passed = 0; !stage.still() && passed < 60'000; passed += 10) stage.tick(10);
    }
};

}  // namespace

TEST_CASE("A story without sounds is silent") {
    Hall hall("  - One.\n");
    CHECK(hall.stage.heard() == Heard());
}

TEST_CASE("Music and ambience go on until they are changed, in the files and as loud as the script says") {
    Hall hall("  - music: waltz\n    volume: 0.4\n    fade: 2.5\n"
              "  - ambience: rain\n    volume: 0.7\n"
              "  - One.\n  - Two.\n"
              "  - music: march\n  - Three.\n"
              "  - music: none\n    fade: 4\n  - ambience: none\n  - Four.\n");
    CHECK(hall.stage.heard() == Heard{{"audio/music/waltz.ogg", 0.4F, 2.5F}, {"audio/ambience/rain.ogg", 0.7F, 1}, {}});
    CHECK(hall.goes_on() == "waltz 40 over rain 70");
    CHECK(hall.goes_on() == "march 100 over rain 70");
    CHECK(hall.goes_on() == "silence over silence");
    CHECK(hall.stage.heard().music.fade == 4);
}

TEST_CASE("A place brings its ambience, and takes it away") {
    Hall hall("  - place: roof\n  - One.\n  - ambience: rain\n    volume: 0.5\n  - Two.\n  - place: roof\n  - Three.\n"
              "  - place: cellar\n  - Four.\n");
    CHECK(hall.hears() == "silence over city 100");
    CHECK(hall.goes_on() == "silence over rain 50");
    CHECK(hall.goes_on() == "silence over city 100");
    CHECK(hall.goes_on() == "silence over silence");
}

TEST_CASE("Music that is named again goes on as it was") {
    Hall hall("  - music: waltz\n    fade: 3\n  - One.\n  - music: waltz\n    fade: 0\n  - Two.\n");
    const Heard before = hall.stage.heard();
    hall.goes_on();
    CHECK(hall.stage.heard() == before);
}

TEST_CASE("A sound that is not there yet is silence, and no effect") {
    Hall hall("  - music: waltz\n  - One.\n  - music: unwritten\n  - sound: unrecorded\n  - Two.\n");
    CHECK(hall.hears() == "waltz 100 over silence");
    CHECK(hall.goes_on() == "silence over silence");
}

TEST_CASE("Each effect has a number of its own, the same door twice too") {
    Hall hall("  - sound: door\n    volume: 0.25\n  - One.\n  - sound: door\n  - sound: bell\n  - Two.\n  - Three.\n");
    CHECK(hall.stage.heard().noises == std::vector<Noise>{{1, "audio/sounds/door.wav", 0.25F}});
    CHECK(hall.goes_on() == "silence over silence, 1 door, 2 door, 3 bell");
    CHECK(hall.goes_on() == "silence over silence, 1 door, 2 door, 3 bell");
}

TEST_CASE("Only the last eight effects are still named") {
    std::string items;
    for (int i = 0; i < 11; ++i) items += "  - sound: bell\n";
    Hall hall(items + "  - One.\n");
    const std::vector<Noise>& noises = hall.stage.heard().noises;
    REQUIRE(noises.size() == 8);
    CHECK(noises.front().number == 4);
    CHECK(noises.back().number == 11);
}

TEST_CASE("`sound: none` ends the effects") {
    Hall hall("  - sound: bell\n  - One.\n  - sound: none\n  - Two.\n");
    CHECK(hall.hears() == "silence over silence, 1 bell");
    CHECK(hall.goes_on() == "silence over silence");
}

TEST_CASE("A sound after a pause waits for it, and comes at once when the reader does not") {
    const std::string items = "  - sound: bell\n  - pause: 1\n  - sound: door\n  - One.\n";
    Hall hall(items);
    CHECK(hall.hears() == "silence over silence, 1 bell");
    hall.stage.tick(900);
    CHECK(hall.hears() == "silence over silence, 1 bell");
    hall.stage.tick(200);
    CHECK(hall.hears() == "silence over silence, 1 bell, 2 door");

    Hall hasty(items);
    CHECK_FALSE(hasty.stage.interpret(Command::go_on, hasty.session));
    CHECK(hasty.hears() == "silence over silence, 1 bell, 2 door");
}

TEST_CASE("Going back and forward restores what goes on, quickly, and plays no effect") {
    Hall hall("  - music: waltz\n    volume: 0.4\n  - ambience: rain\n    volume: 0.6\n  - One.\n"
              "  - sound: door\n  - music: march\n    fade: 9\n  - ambience: none\n  - Two.\n");
    hall.goes_on();
    CHECK(hall.hears() == "march 100 over silence, 1 door");
    CHECK(hall.goes_back() == "waltz 40 over rain 60");
    CHECK(hall.stage.heard().music.fade == 0.25F);
    REQUIRE(hall.session.forward());
    hall.stage.cut_to(hall.session);
    CHECK(hall.hears() == "march 100 over silence");
    hall.goes_back();
    CHECK(hall.goes_on() == "march 100 over silence, 2 door");
}

TEST_CASE("Skipping plays no effect, not even one that was waiting, and ends what still rings") {
    Hall hall(
        "  - sound: bell\n  - pause: 5\n  - sound: door\n  - One.\n  - music: march\n  - sound: bell\n  - Two.\n");
    CHECK(hall.hears() == "silence over silence, 1 bell");
    const auto input = hall.stage.interpret(Command::skip, hall.session);
    CHECK(hall.hears() == "silence over silence");
    REQUIRE(input);
    REQUIRE(hall.session.advance(*input));
    hall.stage.follow(hall.session);
    CHECK(hall.hears() == "march 100 over silence");
}

TEST_CASE(
    "An act says how loud each kind is, how long a change takes that nobody timed, and in what room it is heard") {
    Hall hall("  - place: roof\n  - music: waltz\n    volume: 0.5\n  - sound: bell\n  - One.\n"
              "  - music: march\n    fade: 9\n  - Two.\n",
        "heard: { music: 0.8, ambience: 0.5, effects: 0.4, fade: 3, leaves: 0.7, above: 100, below: 5000, echo: 0.2 "
        "}\n");
    const Acoustics room{100, 5000, 0.2F, 1};
    hall.settle();
    CHECK(hall.stage.heard() == Heard{{"audio/music/waltz.ogg", 0.4F, 3, 0.7F},
                                    {"audio/ambience/city.ogg", 0.5F, 3, 0.7F}, {{1, "audio/sounds/bell.wav", 0.4F}},
                                    room});
    hall.goes_on();
    CHECK(hall.stage.heard().music == Loop{"audio/music/march.ogg", 0.8F, 9, 0.7F});
    hall.goes_back();
    CHECK(hall.stage.heard() ==
          Heard{{"audio/music/waltz.ogg", 0.4F, 0.25F, 0.7F}, {"audio/ambience/city.ogg", 0.5F, 3, 0.7F}, {}, room});
}

TEST_CASE("The next act is another room, in which music goes on at its loudness") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("assets/audio/music/waltz.ogg", "");
    folder.write(
        "story.yaml", "story: small\ntitle: Small\nassets: assets\nacts: [act-1, act-2]\nendings: { dawn: Dawn }\n");
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one]\n");
    folder.write("act-1/episode-1/one.yaml", "scene: One\nmusic: waltz\nscript:\n  - One.\n");
    folder.write("act-2/act.yaml", "act: C\nepisodes:\n  - episode: D\n    scenes: [two]\n");
    folder.write("act-2/direction.yaml", "heard: { music: 0.5, echo: 0.3, lasts: 2 }\n");
    folder.write("act-2/episode-2/two.yaml", "scene: Two\nscript:\n  - Two.\n  - end: dawn\n");
    Session session(story_in(folder.path()));
    Stage stage(session.shared_story(), measure);
    stage.follow(session);
    for (int i = 0; i < 500; ++i) stage.tick(10);
    CHECK(spelled(stage.heard()) == "waltz 100 over silence");
    CHECK(stage.heard().acoustics == Acoustics());
    REQUIRE(session.advance(Continue{}));
    stage.follow(session);
    for (int i = 0; i < 500; ++i) stage.tick(10);
    CHECK(spelled(stage.heard()) == "waltz 50 over silence");
    CHECK(stage.heard().acoustics == Acoustics{0, 0, 0.3F, 2});
}

TEST_CASE("The way back from a visit brings back what sounded before it, as far as the script says") {
    const StoryFolder folder;
    folder.lay(base_story());
    for (const char* file : {"music/waltz.ogg", "ambience/city.ogg"}) folder.write(fs::path("assets/audio") / file, "");
    folder.write("places.yaml", "roof: { about: a roof, ambience: city }\n");
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two]\n");
    folder.write("act-1/episode-1/one.yaml",
        "scene: One\nmusic: waltz\nscript:\n  - One.\n  - visit: two\n  - Back.\n  - end: dawn\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\nplace: roof\nmusic: none\nscript:\n  - Two.\n");
    Session session(story_in(folder.path()));
    Stage stage(session.shared_story(), measure);
    stage.follow(session);
    CHECK(spelled(stage.heard()) == "waltz 100 over silence");
    REQUIRE(session.advance(Continue{}));
    stage.follow(session);
    for (int i = 0; i < 200; ++i) stage.tick(10);
    CHECK(spelled(stage.heard()) == "silence over city 100");
    REQUIRE(session.advance(Continue{}));
    stage.follow(session);
    CHECK(told(session) == "Back.");
    CHECK(stage.heard().music.file.empty() == (session.state().scene.music == no_asset));
    CHECK(spelled(stage.heard()) == "waltz 100 over silence");
}
