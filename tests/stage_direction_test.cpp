// An act's own transitions and effects as they are seen: half-way, at rest, and where a reader wants less motion.

#include <algorithm>
#include <cmath>
#include <string>

#include "catch.h"
#include "directing.h"
#include "stage/stage.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const FixedMeasure measure;
constexpr float pace = 40;

/// The examples' act, and a stage in it that shows what a test wants shown.
struct Directed {
    Story story = directed_story().story;
    State before, after;
    Step step;

    Directed() {
        before.at = story.scripts.front().begin;
        before.scene.setting = 0;
        after = before;
    }

    void change_by(const std::string& name) {
        const ChangeIndex change = change_called(story.acts.front().direction.changes, name);
        REQUIRE(change != standard_change);
        after.scene.setting = 1;
        step.cues.push_back(static_cast<Cue>(story.statements.size()));
        story.statements.push_back({SetPlace{1, {change, -1}}, {}});
    }

    void blow(const std::string& name) {
        const auto known = std::find(story.weathers.begin(), story.weathers.end(), name);
        const auto index = static_cast<WeatherIndex>(known - story.weathers.begin());
        if (known == story.weathers.end()) story.weathers.push_back(name);
        after.scene.weather.push_back({index, 1});
        before.scene.weather = after.scene.weather;
    }

    Stage stage(const Tempo& tempo = {}) const {
        Stage made(std::make_shared<const Story>(story), measure, tempo);
        made.cut_to(Step{}, before);
        made.follow(step, after);
        return made;
    }

    const Change& changing() const {
        const auto& set = std::get<SetPlace>(story.statements.back().action);
        return story.acts.front().direction.changes[set.with.change];
    }
};

void settle(Stage& stage) {
    for (float passed = 0; !stage.still() && passed < 60'000; passed += pace) stage.tick(pace);
}

template <class Wanted> std::vector<Wanted> all(const Picture& picture) {
    std::vector<Wanted> found;
    for (const Item& item : picture.items)
        if (const auto* wanted = std::get_if<Wanted>(&item)) found.push_back(*wanted);
    return found;
}

std::vector<std::string> names_of_changes() {
    std::vector<std::string> names;
    const Story story = directed_story().story;
    for (const Change& change : story.acts.front().direction.changes) names.push_back(change.name);
    return names;
}

std::vector<std::string> names_of_weathers() {
    std::vector<std::string> names;
    const Story story = directed_story().story;
    for (const Weather& weather : story.acts.front().direction.weathers) names.push_back(weather.name);
    return names;
}

}  // namespace

TEST_CASE("Half-way through a colour there is nothing else") {
    Directed directed;
    directed.change_by("through_pink");
    Stage stage = directed.stage();
    stage.tick(450);
    const std::vector<WashItem> washes = all<WashItem>(stage.scenery());
    REQUIRE_FALSE(washes.empty());
    CHECK(std::count_if(washes.begin(), washes.end(), [](const WashItem& wash) {
        return wash.colour == Colour{0xFF, 0x7F, 0xB0, 255};
    }) == 1);
}

TEST_CASE("An iris closes to its colour where it is told to, and opens there") {
    Directed directed;
    directed.change_by("wrong_one");
    Stage stage = directed.stage();
    stage.tick(400);
    const ImageItem closing = all<ImageItem>(stage.scenery()).back();
    CHECK(closing.opening == Aperture{Aperture::Shape::circle, {0.74F, 0.36F}});
    CHECK(closing.inverted);
    CHECK(closing.plain == directed.story.acts.front().direction.palette.ink);
    const float closed = closing.progress;
    stage.tick(100);
    CHECK(all<ImageItem>(stage.scenery()).back().progress > closed);
    stage.tick(600);
    const float open = all<ImageItem>(stage.scenery()).back().progress;
    stage.tick(100);
    CHECK(all<ImageItem>(stage.scenery()).back().progress < open);
}

TEST_CASE("A light crosses the room from its side, over everybody") {
    Directed directed;
    directed.change_by("noon");
    Stage stage = directed.stage();
    stage.tick(300);
    const std::vector<MoteItem> first = all<MoteItem>(stage.scenery());
    stage.tick(600);
    const std::vector<MoteItem> then = all<MoteItem>(stage.scenery());
    REQUIRE(first.size() == 1);
    REQUIRE(then.size() == 1);
    CHECK(first[0].shape == MoteItem::Shape::beam);
    CHECK(first[0].at.x < then[0].at.x);
}

TEST_CASE("Nothing is drawn at a still frame: every transition comes to rest, and its picture stays") {
    for (const std::string& name : names_of_changes()) {
        INFO(name);
        Directed directed;
        directed.story.acts.front().direction.drift = directed.story.acts.front().direction.grain = 0;
        directed.change_by(name);
        Stage stage = directed.stage();
        CHECK((directed.changing().over <= 0 || stage.next_change() == 0));
        settle(stage);
        REQUIRE(stage.next_change() < 0);
        const Picture rest = stage.picture();
        stage.tick(10'000);
        CHECK(stage.picture() == rest);
        stage.cut_to(directed.step, directed.after);
        CHECK(stage.picture() == rest);
    }
}

TEST_CASE("Nothing is drawn at a still frame: every effect, grain and a wandering hand come to rest") {
    for (const std::string& name : names_of_weathers()) {
        INFO(name);
        Directed directed;
        directed.change_by("cut");
        directed.blow(name);
        Stage stage = directed.stage();
        CHECK_FALSE(stage.still());
        settle(stage);
        REQUIRE(stage.next_change() < 0);
        const Picture rest = stage.picture();
        stage.tick(10'000);
        CHECK(stage.picture() == rest);
    }
}

TEST_CASE("With less motion every transition is a cut") {
    for (const std::string& name : names_of_changes()) {
        INFO(name);
        Directed directed;
        directed.change_by(name);
        Stage stage = directed.stage(reduced_motion());
        CHECK(stage.still());
        Stage there = directed.stage(reduced_motion());
        there.cut_to(directed.step, directed.after);
        CHECK(stage.picture() == there.picture());
    }
}

TEST_CASE("With less motion what is in the air is there, and hangs") {
    for (const std::string& name : names_of_weathers()) {
        INFO(name);
        Directed directed;
        directed.change_by("cut");
        directed.blow(name);
        Stage stage = directed.stage(reduced_motion());
        CHECK(stage.still());
        const Picture first = stage.picture();
        const bool lamp = name == "neon-flicker" || name == "bad-tube";
        CHECK(all<MoteItem>(first).empty() == lamp);
        stage.tick(700);
        CHECK(stage.picture() == first);
    }
}

TEST_CASE("A wandering hand moves a place and does not stretch it, unless it goes farther than a place bleeds") {
    const auto seen_with = [](float drift) {
        Directed directed;
        directed.story.acts.front().direction.drift = drift;
        directed.story.settings[1].background = static_cast<AssetIndex>(directed.story.assets.size());
        directed.story.assets.emplace_back().file = "yard.png";
        directed.change_by("cut");
        Stage stage = directed.stage();
        bool moved = false, stretched = false, bare = false;
        for (int frame = 0; frame < 60; ++frame) {
            stage.tick(pace);
            const ImageItem place = all<ImageItem>(stage.scenery()).front();
            const auto& [x, y, w, h] = place.to;
            moved = moved || std::abs(x + w / 2 - canvas_width / 2) > drift / 2;
            stretched = stretched || w != canvas_width || h != canvas_height;
            bare = bare || x > place.bleed || x + w < canvas_width - place.bleed || y > place.bleed ||
                   y + h < canvas_height - place.bleed;
        }
        return std::string(moved ? "moved" : "still") + (stretched ? " and stretched" : "") + (bare ? ", bare" : "");
    };
    CHECK(seen_with(0) == "still");
    CHECK(seen_with(3) == "moved");
    CHECK(seen_with(12) == "moved and stretched");
}

TEST_CASE("A camera goes as its easing says, and there at once with less motion") {
    const auto zoom_after = [](Easing easing, const Tempo& tempo) {
        Directed directed;
        directed.story.acts.front().direction.drift = 0;
        directed.story.acts.front().direction.grain = 0;
        directed.step.cues.push_back(static_cast<Cue>(directed.story.statements.size()));
        directed.story.statements.push_back({MoveCamera{2, nobody, 500, 4, eye_level, easing}, {}});
        directed.after.scene.camera = {2, nobody, 500, eye_level};
        Stage stage = directed.stage(tempo);
        stage.tick(1000);
        const Picture picture = stage.scenery();
        return std::visit(
            [](const auto& item) {
                if constexpr (requires { item.to; }) return item.to.w / canvas_width;
                else return 0.0F;
            },
            picture.items.front());
    };
    CHECK(zoom_after(Easing::steady, {}) == Approx(1.25));
    CHECK(zoom_after(Easing::slow_start, {}) == Approx(1.0625));
    CHECK(zoom_after(Easing::slow_end, {}) == Approx(1.4375));
    CHECK(zoom_after(Easing::smooth, {}) == Approx(1.15625));
    CHECK(zoom_after(Easing::smooth, reduced_motion()) == 2);
}

TEST_CASE("An act's letters are what a reader sees who has not chosen a font") {
    const auto face_of = [](Lettering lettering, bool slanted, Font font) {
        Directed directed;
        directed.story.acts.front().direction.lettering = lettering;
        directed.story.acts.front().direction.slanted_narration = slanted;
        Comfort comfort;
        comfort.font = font;
        Stage stage(std::make_shared<const Story>(directed.story), measure, {}, comfort);
        Line line;
        line.text = {Run{"Words", {}, {}, {}, no_slot, 0}};
        Step step;
        step.halt = line;
        stage.cut_to(step, directed.after);
        for (const TextItem& text : all<TextItem>(stage.picture()))
            if (text.text == "Words") return text.face;
        return Face::open_dyslexic_bold;
    };
    CHECK(face_of(Lettering::serif, true, Font::serif) == Face::serif_italic);
    CHECK(face_of(Lettering::serif, false, Font::serif) == Face::serif);
    CHECK(face_of(Lettering::sans, true, Font::serif) == Face::sans);
    CHECK(face_of(Lettering::sans, true, Font::open_dyslexic) == Face::open_dyslexic);
}
