// Golden pictures of what an act can look like on its way: each transition of the house and of docs/directing.md half-way, and each
// effect; in tests/pictures/directions. The tolerance is that of pictures.sh. LANTERN_ACCEPT=1 takes new ones, and fails once.

#include <SDL.h>

#include <cmath>
#include <cstdlib>

#include "catch.h"
#include "directing.h"
#include "sdl/painter.h"
#include "sdl/print.h"
#include "sdl/snapshot.h"
#include "stage/stage.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

constexpr int wide = 320, high = 180;
constexpr double tolerance = 0.015;

const Typeface& typeface() {
    static const Typeface fonts(checkout() / "assets" / "fonts");
    return fonts;
}

/// The examples' act in pictures of the story that ships: from a bar into an alley, with somebody on stage.
Story dressed() {
    Story story = directed_story().story;
    for (Asset& asset : story.assets) {
        if (asset.name == "roof") asset.file = "pictures/places/itaewon-bar.webp";
        if (asset.name == "cellar") asset.file = "pictures/places/club-alley-rain.webp";
        if (asset.kind == AssetKind::mask) asset.file = "pictures/transitions/" + asset.name + ".png";
    }
    Direction& direction = story.acts.front().direction;
    for (Change& change : direction.changes)
        if (change.picture != no_asset) change.mask = story.assets[change.picture].file;
    direction.grade = {};  // each has a picture of its own below
    direction.grain = direction.drift = 0;
    story.cast.back().portrait = "miae";
    story.portraits = {{"miae-a1", "miae-a1.webp"}};
    return story;
}

/// One painter for all of them, so that each picture is read once.
class Easel {
public:
    Easel() {
        REQUIRE(surface_ != nullptr);
        REQUIRE(renderer_ != nullptr);
    }
    ~Easel() {
        painter_.reset();
        SDL_DestroyRenderer(renderer_);
        SDL_FreeSurface(surface_);
    }
    Easel(const Easel&) = delete;
    Easel& operator=(const Easel&) = delete;

    void looks_like(const std::string& name, const Picture& picture) {
        painter_->paint(picture, wide, high);
        SDL_RenderPresent(renderer_);
        const fs::path golden = checkout() / "tests" / "pictures" / "directions" / (name + ".png");
        INFO(name);
        if (std::getenv("LANTERN_ACCEPT") != nullptr) {
            fs::create_directories(golden.parent_path());
            save_picture(picture, typeface(), checkout() / "assets", golden, wide, high);
            FAIL_CHECK("accepted, look at it");
            return;
        }
        CHECK(difference(read_print(golden)) <= tolerance);
    }

private:
    /// Root-mean-square difference as a share of the brightest; 1 where it is of another size.
    double difference(const Print& golden) const {
        if (golden.width != wide || golden.height != high) return 1;
        const auto* const seen = static_cast<const std::uint32_t*>(
            surface_->pixels);  // rows of 32-bit pixels have no gaps
        double sum = 0;
        for (std::size_t i = 0; i < golden.pixels.size(); ++i)
            for (const unsigned shift : {16U, 8U, 0U}) {
                const double off = static_cast<double>(golden.pixels[i] >> shift & 255U) -
                                   static_cast<double>(seen[i] >> shift & 255U);
                sum += off * off;
            }
        return std::sqrt(sum / (3.0 * static_cast<double>(golden.pixels.size()))) / 255;
    }

    SDL_Surface* surface_ = SDL_CreateRGBSurfaceWithFormat(0, wide, high, 32, SDL_PIXELFORMAT_ARGB8888);
    SDL_Renderer* renderer_ = SDL_CreateSoftwareRenderer(surface_);
    std::unique_ptr<Painter> painter_ = std::make_unique<Painter>(renderer_, typeface(), checkout() / "assets");
};

struct Moment {
    Story story = dressed();
    State before, after;

    Moment() {
        before.at = story.scripts.front().begin;
        before.scene.setting = 0;
        before.scene.people.push_back({static_cast<PersonIndex>(story.cast.size() - 1), 0, 260, Facing::as_drawn});
        after = before;
    }

    Picture half_way(ChangeIndex change) {
        Story told = story;
        after.scene.setting = 1;
        Step step;
        step.cues.push_back(static_cast<Cue>(told.statements.size()));
        told.statements.push_back({SetPlace{1, {change, -1}}, {}});
        Stage stage(std::make_shared<const Story>(told), typeface());
        stage.cut_to(Step{}, before);
        stage.follow(step, after);
        // A colour that all goes through is nothing but that colour half-way.
        const Change& how = told.acts.front().direction.changes[change];
        stage.tick(how.over * (how.through ? 350 : 500));
        return stage.scenery();
    }

    Picture in_the_air(const Weather& weather) {
        Story told = story;
        told.weathers.push_back(weather.name);
        after = before;
        after.scene.weather.push_back({static_cast<WeatherIndex>(told.weathers.size() - 1), 1});
        Stage stage(std::make_shared<const Story>(told), typeface());
        stage.cut_to(Step{}, before);
        stage.follow(Step{}, after);
        stage.tick(1200);
        return stage.scenery();
    }
};

}  // namespace

TEST_CASE("Each transition half-way looks as it did") {
    Easel easel;
    Moment moment;
    const std::vector<Change>& changes = moment.story.acts.front().direction.changes;
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (changes[i].over > 0 && changes[i].slide == 0)
            easel.looks_like(changes[i].name, moment.half_way(static_cast<ChangeIndex>(i)));
}

TEST_CASE("Each effect looks as it did") {
    Easel easel;
    Moment moment;
    for (const Weather& weather : moment.story.acts.front().direction.weathers)
        if (weather.of != Weather::Of::lamp) easel.looks_like("effect-" + weather.name, moment.in_the_air(weather));
}

TEST_CASE("A grade and grain look as they did, and a place without a grade is as it was drawn") {
    Easel easel;
    Moment moment;
    const Picture plain = moment.in_the_air({});
    moment.story.acts.front().direction.grade = {{255, 226, 190}, {24, 10, 30}, 0.5F};
    moment.story.acts.front().direction.grain = 0.12F;
    easel.looks_like("graded", moment.in_the_air({}));
    moment.story.settings.front().graded = false;
    moment.story.acts.front().direction.grain = 0;
    CHECK(moment.in_the_air({}).items.front() == plain.items.front());
}
