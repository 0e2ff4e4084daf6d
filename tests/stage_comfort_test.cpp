// The stage as a reader wants it: large or small words, other fonts, contrast, captions.

#include "legible.h"
#include "readings.h"
#include "stage/contrast.h"
#include "stage/stage.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const FixedMeasure fixed;

const Typeface& typeface() {
    static const Typeface fonts(checkout() / "assets" / "fonts");
    return fonts;
}

Comfort at_size(float text_size) {
    Comfort comfort;
    comfort.text_size = text_size;
    return comfort;
}

Comfort in_high_contrast() {
    Comfort comfort;
    comfort.high_contrast = true;
    return comfort;
}

/// A reading and its stage, where nothing takes time.
struct Seat {
    Session session;
    Stage stage;

    explicit Seat(const std::shared_ptr<const Story>& story, const Comfort& comfort = {}, const Tempo& tempo = {})
        : session(story), stage(story, fixed, tempo, comfort) {
        stage.follow(session);
        stage.tick(20'000);
        stage.tick(1000);
    }
    bool does(const Gesture& gesture) {
        const auto input = stage.interpret(gesture, session);
        const bool answered = input && session.advance(*input);
        if (answered) stage.follow(session);
        stage.tick(20'000);
        stage.tick(1000);
        return answered;
    }
    std::vector<TextItem> texts() const {
        std::vector<TextItem> all;
        for (const Item& item : stage.picture().items)
            if (const auto* text = std::get_if<TextItem>(&item)) all.push_back(*text);
        return all;
    }
    std::string words() const {
        std::string all;
        for (const TextItem& text : texts()) all += (all.empty() ? "" : " | ") + text.text;
        return all;
    }
    std::string page() const { return plain(stage.page_prose()); }
    const TextItem* text(const std::string& wanted) {
        kept_ = texts();
        for (const TextItem& item : kept_)
            if (item.text.find(wanted) != std::string::npos) return &item;
        return nullptr;
    }

private:
    std::vector<TextItem> kept_;
};

std::string sentences(int count) {
    std::string all;
    for (int i = 0; i < count; ++i) all += "Sentence " + std::to_string(i) + " is about rain. ";
    all.pop_back();
    return all;
}

const char* const ten_doors =
    "  - choose: door\n    ask: Which?\n    options:\n      - a: Door 0\n      - b: Door 1\n      - c: Door 2\n"
    "      - d: Door 3\n      - e: Door 4\n      - f: Door 5\n      - g: Door 6\n      - h: Door 7\n      - i: Door "
    "8\n";

/// The shipped story at the first halt of a scene that says something, seen by a reader.
Picture shipped(const std::string& scene, const Comfort& comfort, Furniture furniture = Furniture::box, int halts = 3) {
    static const std::shared_ptr<const Story> story = shipped_story();
    State state = opening(*story);
    state.at = story->scripts[find_script(*story, scene)].begin;
    Session session(story, state);
    for (int i = 0; i < halts || !std::holds_alternative<Line>(session.now().halt); ++i) {
        if (session.advance(Continue{})) continue;
        const auto& menu = std::get<Menu>(session.now().halt);
        if (i >= halts) break;
        REQUIRE(session.advance(Pick{menu.offers.front().option}));
    }
    State there = session.state();
    there.scene.own_furniture = true;
    there.scene.furniture = furniture;
    Stage stage(story, typeface(), reduced_motion(), comfort);
    stage.cut_to(session.now(), there);
    return stage.picture();
}

}  // namespace

TEST_CASE("A stage without a wish is the stage as it was made") {
    const auto story = story_of("  - mo: It rains.\n");
    CHECK(Seat(story).stage.picture() == Seat(story, at_size(1)).stage.picture());
}

TEST_CASE("What a reader wants larger is laid out again at once, complete as it was") {
    Seat seat(story_of("  - mo: It rains.\n"));
    CHECK(seat.text("It rains.")->size == 38);
    seat.stage.set_comfort(at_size(2));
    CHECK(seat.text("It rains.")->size == 76);
    CHECK(seat.text("It rains.")->seen == -1);
    CHECK(seat.text("Mo")->size == 68);
    seat.stage.set_comfort(at_size(40));
    CHECK(seat.text("It rains.")->size == 95);
    seat.stage.set_comfort({});
    CHECK(seat.stage.picture() == Seat(story_of("  - mo: It rains.\n")).stage.picture());
}

TEST_CASE("A line half typed goes on from the letter it had come to") {
    const auto story = story_of("  - " + std::string(80, 'a') + "\n");
    Session session(story);
    Stage stage(story, fixed);
    stage.follow(session);
    stage.tick(1010);
    const auto seen = [&] {
        float letters = 0;
        for (const Item& item : stage.picture().items)
            if (const auto* text = std::get_if<TextItem>(&item); text != nullptr && text->text.front() == 'a')
                letters += text->seen / text->size * 2;
        return letters;
    };
    CHECK(seen() == 45);
    stage.set_comfort(at_size(1.5F));
    CHECK(seen() == Approx(45));
    CHECK_FALSE(stage.waits());
}

TEST_CASE("The page with the same words stays when words grow, and when they shrink again") {
    Seat seat(story_of("  - " + sentences(24) + "\n"));
    const std::string first = seat.page();
    seat.does(Command::go_on);
    const std::string second = seat.page(), begins = second.substr(0, 12);
    REQUIRE(second != first);
    seat.stage.set_comfort(at_size(2.5F));
    CHECK(seat.page().find(begins) != std::string::npos);
    CHECK(seat.page().size() < second.size());
    seat.stage.set_comfort({});
    CHECK(seat.page() == second);
}

TEST_CASE("All pages together are the line, and none is empty, at any size") {
    for (const float size : {0.75F, 1.0F, 1.7F, 2.5F}) {
        Seat seat(story_of("  - " + sentences(24) + "\n  - After it.\n"), at_size(size));
        std::string all = seat.page();
        while (!seat.does(Command::go_on)) all += " " + seat.page();
        CHECK(all == sentences(24));
    }
}

TEST_CASE("A page's words keep their styles, and of a sentence only what is written is told") {
    Seat seat(story_of("  - It *never* rained.\n  - word: how\n    line: I was ___ and that was all.\n    options:\n"
                       "      - late: late\n      - early: early\n"));
    CHECK(marked(seat.stage.page_prose()) == "It *never* rained.");
    seat.does(Command::go_on);
    CHECK(seat.page() == "I was  late   early");
    seat.does(Command::go_on);
    CHECK(marked(seat.stage.page_prose()) == "I was  late   ~~early~~  and that was all.");
}

TEST_CASE("What is looked at stays so when words grow, and is told only once all is said") {
    const auto story = story_of(ten_doors);
    Session session(story);
    Stage early(story, fixed);
    early.follow(session);
    CHECK_FALSE(early.looked_at());
    Seat seat(story);
    CHECK(seat.stage.looked_at() == std::size_t{0});
    for (int i = 0; i < 5; ++i) seat.does(Command::down);
    CHECK(seat.stage.looked_at() == std::size_t{5});
    seat.stage.set_comfort(at_size(2.5F));
    CHECK(seat.stage.looked_at() == std::size_t{5});
    CHECK(seat.text("Door 5") != nullptr);
    CHECK(seat.does(Command::go_on));
    CHECK(seat.session.state().variables != opening(*story).variables);
}

TEST_CASE("Of more slips than there is room for as many are seen as fit, always the one looked at") {
    Seat seat(story_of(ten_doors), at_size(2.5F));
    CHECK(seat.text("Door 0") != nullptr);
    CHECK(seat.text("Door 8") == nullptr);
    for (std::size_t i = 1; i < 9; ++i) {
        seat.does(Command::down);
        CHECK(seat.stage.looked_at() == i);
        CHECK(seat.text("Door " + std::to_string(i)) != nullptr);
    }
    seat.does(Command::down);
    CHECK(seat.text("Door 0") != nullptr);
    CHECK(seat.text("Door 8") == nullptr);
    seat.does(Command::up);
    CHECK(seat.text("Door 8") != nullptr);
}

TEST_CASE("A drop beside the slips says that there are more, and a press on it turns to them") {
    const auto drops = [](const Seat& seat) {
        std::vector<Point> tips;
        for (const Item& item : seat.stage.picture().items)
            if (const auto* panel = std::get_if<PanelItem>(&item); panel != nullptr && panel->corners.size() == 20)
                tips.push_back(panel->corners.back());
        return tips;
    };
    Seat few(story_of(ten_doors), at_size(0.75F)), many(story_of(ten_doors), at_size(2.5F));
    CHECK(drops(few).empty());
    REQUIRE(drops(many).size() == 1);
    CHECK_FALSE(many.does(PointerPressed{drops(many).front()}));
    CHECK(drops(many).size() == 2);
    const auto looked_at = many.stage.looked_at();
    REQUIRE(looked_at);
    CHECK(*looked_at > 0);
    CHECK_FALSE(many.does(PointerPressed{drops(many).front()}));
    CHECK(*many.stage.looked_at() < *looked_at);
}

TEST_CASE("A deed whose question becomes longer than a page is read again to its end before it is answered") {
    Seat seat(story_of(
        "  - choose: door\n    ask: " + sentences(7) + "\n    options:\n      - a: Door 0\n      - b: Door 1\n"));
    while (!seat.stage.looked_at()) seat.does(Command::go_on);
    seat.does(Command::down);
    seat.stage.set_comfort(at_size(2.5F));
    CHECK_FALSE(seat.stage.looked_at());
    while (!seat.stage.looked_at()) CHECK_FALSE(seat.does(Command::go_on));
    CHECK(seat.stage.looked_at() == std::size_t{1});
}

TEST_CASE("No word of a choice moves when the pen comes down, however large and whatever its reasons") {
    const auto story = story_of("  - word: how\n    line: " + sentences(3) +
                                " I was ___ and that was all of it.\n"
                                "    options:\n      - late: late\n      - early: early\n        if: honesty == 8\n"
                                "        otherwise: " +
                                sentences(4) + "\n");
    for (const float size : {1.0F, 2.5F}) {
        Seat seat(story, at_size(size));
        while (!seat.stage.looked_at()) seat.does(Command::go_on);
        const Point late = seat.text("late")->at, early = seat.text("early")->at;
        CHECK(seat.does(Command::go_on));
        REQUIRE(seat.text("late") != nullptr);
        CHECK(seat.text("late")->at == late);
        CHECK(seat.text("early")->at == early);
    }
}

TEST_CASE("Words of a choice too many for one page are looked at page by page") {
    std::string options;
    for (int i = 0; i < 6; ++i)
        options += "      - o" + std::to_string(i) + ": a longer way of saying it, number " + std::to_string(i) + "\n";
    Seat seat(story_of("  - word: how\n    line: I said ___.\n    options:\n" + options), at_size(2.5F));
    while (!seat.stage.looked_at()) seat.does(Command::go_on);
    for (int i = 1; i <= 6; ++i) {
        CHECK(seat.page().find("number " + std::to_string(i - 1)) != std::string::npos);
        seat.does(Command::right);
        CHECK(seat.stage.looked_at() == static_cast<std::size_t>(i % 6));
    }
    CHECK(seat.does(ChooseNumber{5}));
}

TEST_CASE("Another pace reaches the line that stands") {
    const auto story = story_of("  - " + std::string(80, 'a') + "\n");
    Session session(story);
    Stage stage(story, fixed);
    stage.follow(session);
    stage.tick(500);
    CHECK_FALSE(stage.waits());
    stage.set_tempo(reduced_motion());
    CHECK(stage.waits());
}

TEST_CASE("The scenery is the picture without its text") {
    for (const char* furniture : {"box", "column", "page", "film"}) {
        Seat seat(
            story_of("  - text: " + std::string(furniture) + "\n  - place: roof\n  - mo: It rains.\n"), at_size(2));
        const Picture scenery = seat.stage.scenery();
        CHECK(seat.words().find("It") != std::string::npos);
        seat.does(Command::hide_text);
        for (const Item& item : scenery.items)
            if (const auto* text = std::get_if<TextItem>(&item)) CHECK(text->text == "the roof of the faculty");
        CHECK(scenery == seat.stage.scenery());
    }
}

TEST_CASE("At a notice nothing but the scenery is seen, and the stage waits without an answer of its own") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/episode-1/one.yaml",
        "scene: One\nnotes: { funerals: discussed }\nsummary: It rained.\nscript:\n  - It rains.\n  - end: dawn\n");
    Seat seat(story_in(folder.path()));
    REQUIRE(std::holds_alternative<Notice>(seat.session.now().halt));
    CHECK(seat.stage.picture() == seat.stage.scenery());
    CHECK(seat.stage.waits());
    CHECK_FALSE(seat.does(Command::go_on));
    CHECK_FALSE(seat.does(Command::skip));
    CHECK_FALSE(seat.stage.looked_at());
    REQUIRE(seat.session.advance(Continue{}));
    seat.stage.follow(seat.session);
    CHECK(seat.page() == "It rains.");
}

TEST_CASE("A caption stands at once for as long as its halt does, if captions are wanted") {
    const auto story = story_of("  - sound: door\n    caption: a door, *twice*\n  - It rains.\n  - It stops.\n");
    Comfort comfort;
    comfort.captions = true;
    Session session(story);
    Stage stage(story, fixed, {}, comfort);
    stage.follow(session);
    const auto words = [&] {
        std::string all;
        for (const Item& item : stage.picture().items)
            if (const auto* text = std::get_if<TextItem>(&item)) all += text->text;
        return all;
    };
    CHECK(words().find("[a door, twice]") != std::string::npos);
    CHECK(words().find("It rains") == std::string::npos);
    stage.set_comfort({});
    CHECK(words().find("door") == std::string::npos);
    stage.set_comfort(comfort);
    CHECK(words().find("[a door, twice]") != std::string::npos);
    REQUIRE(session.advance(Continue{}));
    stage.follow(session);
    CHECK(words().find("door") == std::string::npos);
}

TEST_CASE("Of many sounds the last two are written, one below the other") {
    Comfort comfort;
    comfort.captions = true;
    Seat seat(story_of("  - sound: one\n    caption: the first\n  - sound: two\n    caption: the second\n"
                       "  - sound: three\n    caption: the third\n  - It rains.\n"),
        comfort);
    CHECK(seat.words().find("the first") == std::string::npos);
    REQUIRE(seat.text("the second") != nullptr);
    const float second = seat.text("the second")->at.y;
    REQUIRE(seat.text("the third") != nullptr);
    CHECK(seat.text("the third")->at.y > second + 20);
}

TEST_CASE("What is filled behind words is as dense as the reader likes") {
    const auto panel_alpha = [](float opacity) {
        Comfort comfort;
        comfort.plate_opacity = opacity;
        return int{comfortable(Palette(), comfort).panel.alpha};
    };
    CHECK(panel_alpha(1) == 230);
    CHECK(panel_alpha(0.5F) == 115);
    CHECK(panel_alpha(0) == 0);
    CHECK(comfortable(Palette(), {}) == Palette());
}

TEST_CASE("In high contrast every pair of colours stands 7 to 1 apart, and panels are solid") {
    Comfort comfort = in_high_contrast();
    comfort.plate_opacity = 0;
    const Palette high = comfortable(Palette(), comfort);
    CHECK(high.panel.alpha == 255);
    for (const auto& [words, paper] : {std::pair{high.text, high.panel}, {high.name, high.plate},
             {high.choice_text, high.choice}, {high.chosen_text, high.chosen}, {high.hint, high.choice},
             {high.hint, high.panel}, {high.paper, high.ink}, {high.accent, high.ink}, {high.accent, high.choice}})
        CHECK(contrast_of(words, paper) >= 7);
    CHECK(edge_in(comfort).alpha == 255);
    CHECK(edge_in({}).alpha == 0);
    CHECK(contrast(high.text, high.panel) == Approx(contrast_of(high.text, high.panel)));
}

TEST_CASE("Act I's words stand out from the very pixels behind them by 4.5 to 1, in every furniture") {
    for (const char* scene : {"the-coat", "the-marker", "collars", "a-quarter-past-four"})
        for (const Furniture furniture : {Furniture::box, Furniture::column, Furniture::page, Furniture::film})
            for (const float size : {1.0F, 2.0F}) {
                INFO(scene << " in furniture " << static_cast<int>(furniture) << " at " << size);
                CHECK(worst_contrast(shipped(scene, at_size(size), furniture), typeface()) >= 4.5);
            }
}

TEST_CASE("In high contrast words stand out from the very pixels behind them by 7 to 1") {
    for (const char* scene : {"the-coat", "the-marker"})
        for (const Furniture furniture : {Furniture::box, Furniture::column, Furniture::page, Furniture::film}) {
            INFO(scene << " in furniture " << static_cast<int>(furniture));
            CHECK(worst_contrast(shipped(scene, in_high_contrast(), furniture), typeface()) >= 7);
        }
}

TEST_CASE("What is looked at stands 3 to 1 apart from what is not") {
    std::vector<Palette> palettes{Palette()};
    const auto story = shipped_story();
    for (const Act& act : story->acts) palettes.push_back(act.direction.palette);
    for (const Palette& act : palettes)
        for (const Comfort& comfort : {Comfort(), in_high_contrast()}) {
            const Palette palette = comfortable(act, comfort);
            CHECK(contrast_of(palette.chosen, palette.choice) >= 3);  // a slip among slips
            CHECK(contrast_of(palette.chosen, palette.panel) >= 3);   // a word in its sentence
            CHECK(contrast_of(palette.accent, palette.choice) >= 3);  // the line of a slip that cannot be taken
            CHECK(contrast_of(palette.accent, palette.panel) >= 3);   // the line under a word
        }
}
