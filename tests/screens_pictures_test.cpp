// Golden pictures of the screens that `lantern shot` cannot reach, in tests/pictures/screens. The tolerance is that of
// pictures.sh: another version of FreeType, not another layout. LANTERN_ACCEPT=1 takes the new ones, and fails once.

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>

#include "playhouse.h"
#include "screens/half_title_page.h"
#include "screens/title.h"
#include "sdl/print.h"
#include "sdl/snapshot.h"
#include "session/answers.h"
#include "stage/stage.h"

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

std::shared_ptr<const Story> shipped() {
    static const std::shared_ptr<const Story> story = open_story(checkout() / "scripts").story;
    REQUIRE(story != nullptr);
    return story;
}

/// From the head of the first scene for which `is_it` holds.
Session from_scene(const std::function<bool(const Script&)>& is_it) {
    const auto& scripts = shipped()->scripts;
    const auto found = std::find_if(scripts.begin(), scripts.end(), is_it);
    REQUIRE(found != scripts.end());
    State state = opening(*shipped());
    state.at = found->begin;
    return Session(shipped(), state);
}

void read_of_act(House& house, std::uint16_t act) {
    Session session = from_scene([act](const Script& script) { return script.act == act; });
    for (int lines = 0; lines < 3; ++lines)
        for (const Input& answer : answers_to(session.now().halt))
            if (session.advance(answer)) break;
    house.record->note(session, 0);
}

void come_to(House& house, EndingIndex ending) {
    const auto& all = shipped()->statements;
    const auto end = std::find_if(all.begin(), all.end(), [ending](const Statement& statement) {
        const auto* ends = std::get_if<End>(&statement.action);
        return ends != nullptr && ends->ending == ending;
    });
    REQUIRE(end != all.end());
    State state = opening(*shipped());
    state.at = static_cast<Place>(end - all.begin());
    house.record->note(Session(shipped(), state), 0);
}

/// The lantern's paper with the first of each list of words on it, once as many of them are struck as that, or all.
Session on_the_paper(std::size_t struck) {
    Session session = from_scene([](const Script& script) { return script.id == "crossing-out"; });
    State state = session.state();
    for (std::size_t slot = 0; slot < shipped()->variables.size(); ++slot)
        if (shipped()->variables[slot].id.substr(0, 5) == "word_") state.variables[slot] = 1;
    session = Session(shipped(), state);
    const ScriptIndex scene = script_at(*shipped(), state.at);
    for (std::size_t picked = 0; script_at(*shipped(), session.state().at) == scene;) {
        const auto* menu = std::get_if<Menu>(&session.now().halt);
        if (menu != nullptr && picked++ == struck) return session;
        const auto answers = answers_to(session.now().halt);
        if (answers.empty() || !session.advance(answers.front())) return session;
    }
    session.back();
    return session;
}

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

TEST_CASE("The title goes along with its reader, and each of its pictures looks as it did") {
    House house;
    const Typeface& letters = typeface();
    house.measure = &letters;
    house.story = shipped();
    house.record = std::make_unique<Record>(house.story, no_papers());
    const int come = GENERATE(range(0, 7));  // an act, and more acts; an ending; all of them
    for (int act = 0; act < std::min(come, 4); ++act) read_of_act(house, static_cast<std::uint16_t>(act));
    const std::size_t endings = come < 5 ? 0 : come == 5 ? 1 : house.story->endings.size();
    for (std::size_t ending = 0; ending < endings; ++ending) come_to(house, static_cast<EndingIndex>(ending));
    const char* const names[] = {
        "title", "title-act-1", "title-act-2", "title-act-3", "title-act-4", "title-ending", "title-every-ending"};
    if (come > 0) looks_like(names[come], Title(house).picture(house), assets());
}

TEST_CASE("The lantern's paper looks as it did: written on, with words struck, and where it gave way") {
    const char* const name = GENERATE("paper-written", "paper-struck", "paper-holed");
    const std::string which = name;
    Session session = on_the_paper(which == "paper-written" ? 0 : which == "paper-struck" ? 3 : 100);
    Stage stage(shipped(), typeface());
    stage.cut_to(session);
    looks_like(name, stage.scenery(), assets());
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
