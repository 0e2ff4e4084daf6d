// What direction.yaml says, and how it is kept. The complaints are in tests/mistakes.

#include <algorithm>

#include "catch.h"
#include "check/check.h"
#include "directing.h"
#include "session/save_scene.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const Change& change_in(const Story& story, const std::string& name) {
    const Direction& direction = story.acts.front().direction;
    const ChangeIndex index = change_called(direction.changes, name);
    REQUIRE(index != standard_change);
    return direction.changes[index];
}

const Weather& weather_in(const Story& story, const std::string& name) {
    const Weather* const weather = weather_called(story.acts.front().direction.weathers, name);
    REQUIRE(weather != nullptr);
    return *weather;
}

}  // namespace

TEST_CASE("Each example of docs/directing.md is read without a complaint") {
    const Loaded loaded = directed_story();
    std::string complaints;
    for (const Diagnostic& one : check(loaded).diagnostics)
        if (one.severity != Severity::note) complaints += spell(one, loaded.story.sources);
    CHECK(complaints.empty());
    CHECK(loaded.story.scripts.size() == 5);
}

TEST_CASE("Each key of a direction has an example in docs/directing.md") {
    const std::string page = directing_examples().direction;
    for (const char* key : {"palette", "text", "font", "narration", "typing", "letterbox", "transitions", "place",
             "person", "over", "like", "wipe", "iris", "light", "soft", "through", "rain", "slide", "from", "wide",
             "effects", "of", "count", "size", "falls", "drifts", "sways", "every", "lasts", "opacity", "colour",
             "core", "area", "shines", "drift", "reach", "pace", "grade", "multiply", "lift", "saturation", "grain",
             "heard", "music", "ambience", "fade", "leaves", "above", "below", "echo", "lasts"}) {
        INFO(key);
        CHECK(page.find(std::string(key) + ":") != std::string::npos);
    }
}

TEST_CASE("A transition of an act is what its parts say, and begins as the one it is like") {
    const Loaded loaded = directed_story();
    const Change& pink = change_in(loaded.story, "through_pink");
    CHECK(pink.through == Colour{0xFF, 0x7F, 0xB0});
    CHECK(pink.over == 0.9F);
    CHECK(pink.way == Change::Way::evenly);
    const Change& closing = change_in(loaded.story, "wrong_one");
    CHECK(closing.way == Change::Way::iris);
    CHECK(closing.at_x == 0.74F);
    CHECK(closing.through == Colour{0x0B, 0x07, 0x16});
    const Change& sun = change_in(loaded.story, "sun");
    Change pale = change_in(loaded.story, "pale_sun");
    CHECK(pale.mask == sun.mask);
    CHECK(pale.soft == sun.soft);
    CHECK(pale.over == 1.6F);
    CHECK(change_in(loaded.story, "noon").way == Change::Way::sweep);
    CHECK(change_in(loaded.story, "late_rain").drops == 170);
    const Direction& direction = loaded.story.acts.front().direction;
    CHECK(direction.changes[direction.scene.change].name == "late_rain");
    CHECK(direction.changes[direction.person.change].name == "fade");
    CHECK(direction.person.seconds == 0.6F);
}

TEST_CASE("An effect that is restated keeps what it does not mention, and a new one begins as others of its kind") {
    const Loaded loaded = directed_story();
    Weather dust = weather_in(loaded.story, "dust");
    CHECK(dust.count == 120);
    CHECK(dust.right == 0.85F);
    for (const Weather& usual : house_weathers(loaded.story.acts.front().direction.palette))
        if (usual.name == "dust") {
            CHECK(dust.size == usual.size);
            CHECK(dust.shines == usual.shines);
        }
    CHECK(weather_in(loaded.story, "embers").falls == Depth{-60, -20});
    CHECK(weather_in(loaded.story, "bad-tube").of == Weather::Of::lamp);
    CHECK(weather_in(loaded.story, "bad-tube").opacity == Depth{0.3F, 0.3F});
}

TEST_CASE("How an act is heard is what its direction says, and else as everything was made") {
    CHECK(directed_story().story.acts.front().direction.sounding ==
          Sounding{0.8F, 0.9F, 1, 2.5F, 0.7F, {140, 6000, 0.2F, 1.8F}});
    CHECK(Direction().sounding == Sounding{1, 1, 1, 1, 0.5F, {0, 0, 0, 1}});
}

TEST_CASE("The house's colours of a direction follow its palette") {
    Palette palette;
    palette.ink = {1, 2, 3};
    palette.accent = {4, 5, 6};
    const std::vector<Change> changes = house_changes(palette);
    CHECK(changes[house_fade].through == Colour{1, 2, 3});
    const std::vector<Weather> weathers = house_weathers(palette);
    CHECK(weather_called(weathers, "lanterns")->colour == Colour{4, 5, 6});
    CHECK(weather_called(weathers, "neon-flicker")->colour == Colour{1, 2, 3});
}

TEST_CASE("A postcard keeps an act's own effect and how high the camera looks") {
    const Loaded loaded = directed_story();
    const Story& story = loaded.story;
    const auto snow = std::find(story.weathers.begin(), story.weathers.end(), "snow");
    REQUIRE(snow != story.weathers.end());
    Scene scene;
    scene.weather.push_back({static_cast<WeatherIndex>(snow - story.weathers.begin()), 1.5F});
    scene.camera = {1.25F, 1, 300, 610};
    const std::vector<std::string> lines = spell_scene(story, scene);
    CHECK(lines == std::vector<std::string>{"effect snow 1500", "camera 1250 300 " + story.cast[1].id + " high 610"});
    Scene again;
    for (const std::string& line : lines) read_onto(story, line, again);
    CHECK(again == scene);
    scene.camera.on = nobody;
    again = {};
    for (const std::string& line : spell_scene(story, scene)) read_onto(story, line, again);
    CHECK(again == scene);
}
