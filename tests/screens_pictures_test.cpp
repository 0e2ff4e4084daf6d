// Golden pictures of the screens that `lantern shot` cannot reach, in tests/pictures/screens. The tolerance is that of
// pictures.sh: another version of FreeType, not another layout. LANTERN_ACCEPT=1 takes the new ones, and fails once.

#include <cmath>
#include <cstdlib>

#include "playhouse.h"
#include "screens/half_title_page.h"
#include "sdl/print.h"
#include "sdl/snapshot.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

constexpr int wide = 640, high = 360;
constexpr double tolerance = 0.015;

const Typeface& typeface() {
    static const Typeface fonts(checkout() / "assets" / "fonts");
    return fonts;
}

/// Root-mean-square difference of two pictures as a share of the brightest; 1 when they are not of one size.
double difference(const std::vector<std::uint32_t>& one, const std::vector<std::uint32_t>& other) {
    if (one.size() != other.size()) return 1;
    double sum = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        for (const unsigned shift : {16U, 8U, 0U}) {
            const double off = static_cast<double>(one[i] >> shift & 255U) - (other[i] >> shift & 255U);
            sum += off * off;
        }
    return std::sqrt(sum / (3.0 * static_cast<double>(one.size()))) / 255;
}

void looks_like(const std::string& name, const Picture& picture, const fs::path& assets) {
    const fs::path golden = checkout() / "tests" / "pictures" / "screens" / (name + ".png");
    if (std::getenv("LANTERN_ACCEPT") != nullptr) {
        fs::create_directories(golden.parent_path());
        save_picture(picture, typeface(), assets, golden, wide, high);
        FAIL(name + ": accepted, look at it");
    }
    INFO(name);
    const double share = difference(read_print(golden).pixels, picture_pixels(picture, typeface(), assets, wide, high));
    CHECK(share <= tolerance);
}

fs::path assets() { return checkout() / "assets"; }

}  // namespace

TEST_CASE("The title looks as it did") {
    const Evening house(checkout() / "scripts", typeface());
    looks_like("title", house.playhouse.picture(), assets());
}

TEST_CASE("The title with a reading under way looks as it did") {
    Evening house(checkout() / "scripts", typeface());
    house.does(Command::go_on);
    house.does(Command::menu);
    house.takes("Back to the title");
    looks_like("title-continue", house.playhouse.picture(), assets());
}

TEST_CASE("A pause looks as it did") {
    Evening house(checkout() / "scripts", typeface());
    house.does(Command::go_on);
    house.does(Command::menu);
    house.does(Command::down);
    looks_like("pause", house.playhouse.picture(), assets());
}

TEST_CASE("A word that was told, and the others struck, look as they did") {
    Evening house(checkout() / "scripts", typeface());
    house.does(Command::go_on);
    for (int press = 0; press < 60 && !house.writes("luck"); ++press) house.does(Command::go_on);
    REQUIRE(house.writes("luck"));
    house.playhouse.tick(600);
    house.does(ChooseNumber{2});
    REQUIRE(house.writes("first, because it was a joke."));
    looks_like("told", house.playhouse.picture(), assets());
}

TEST_CASE("The finished page looks as it did") {
    Evening house = at_the_last_line(typeface());
    house.does(Command::go_on);
    looks_like("finished", house.playhouse.picture(), {});
}

TEST_CASE("The list of faults looks as it did") {
    const StoryFolder folder;
    break_story(folder, 5);
    Evening house(folder.path(), typeface());
    house.does(Command::down);
    looks_like("faults", house.playhouse.picture(), {});
}

TEST_CASE("Each act begins in its own manner, an episode more quietly, and all look as they did") {
    const Evening house(checkout() / "scripts", typeface());
    const Story& story = *house.playhouse.story();
    const auto which = static_cast<std::uint16_t>(GENERATE(0, 1, 2, 3, 4));
    const bool of_act = which < story.acts.size();
    const Beginning beginning = of_act ? Beginning{which, 0, true} : Beginning{1, 1, false};
    const Palette& palette = story.acts[beginning.act].direction.palette;
    const Comfort comfort;
    const HalfTitlePage page{story, beginning, palette, comfort, typeface()};
    looks_like(of_act ? "act-" + std::to_string(which + 1) : "episode", page.picture(1, 1), assets());
}

TEST_CASE("A picture that differs is seen to differ") {
    Evening house(checkout() / "scripts", typeface());
    const auto pixels = [&] { return picture_pixels(house.playhouse.picture(), typeface(), assets(), wide, high); };
    const auto before = pixels();
    CHECK(difference(before, pixels()) == 0);
    house.does(Command::down);
    CHECK(difference(before, pixels()) > tolerance / 2);
    house.does(Command::up);
    house.does(Command::go_on);
    CHECK(difference(before, pixels()) > 4 * tolerance);
}
