#include "stage/stage.h"

#include <algorithm>

#include "catch.h"
#include "stage/furniture.h"

using namespace lantern;

namespace {

const FixedMeasure measure;

Prose words(std::string text) { return {Run{std::move(text), {}, {}, {}, no_slot, 0}}; }

Run struck(std::string text) { return {std::move(text), {false, false, true, false, false}, {}, {}, no_slot, 0}; }

Option option(std::string id, Place target) {
    Option made;
    made.id = id;
    made.words = words(id);
    made.target = target;
    return made;
}

/// A story of one act and one scene, written out statement by statement.
struct Script0 {
    Story story;

    Script0() {
        story.acts.push_back({"act-1", "One", nobody, {}, {{"episode-1", "First", {0}}}});
        story.acts[0].direction.person = {house_fade, 0.4F};
        story.acts[0].direction.scene = {house_rain, 1.0F};
        story.variables.push_back({"seen", VariableKind::visited, 0, 1, 0, {}, {}, {}});
        story.variables.push_back({"kept", VariableKind::choice, 0, 3, 0,
            {{"youth", "youth"}, {"luck", "luck"}, {"money", "money"}}, {}, {}});
        story.assets.push_back({AssetKind::background, "roof", "pictures/places/roof.webp", {}});
        story.settings.push_back({"roof", "a roof", 0, no_asset, {}, {}});
        story.settings.push_back({"cellar", "a cellar nobody has drawn", no_asset, no_asset, {}, {}});
        story.cast.push_back({"miae", "Mi-ae", "미애", {255, 0, 0}, {"neutral", "smile"}, "miae", {}, {}});
        story.cast.push_back({"young", "Young", {}, {0, 0, 255}, {"neutral"}, "young", {}, {}});
        story.portraits = {{"miae-a1", "a.webp"}, {"miae-a1-l", "b.webp"}, {"young-a3", "c.webp"}};
        add(Arrive{0});
    }

    Place add(Action action) {
        story.statements.push_back({std::move(action), {}});
        return static_cast<Place>(story.statements.size() - 1);
    }
    Place say(std::string text, PersonIndex who = nobody, ExpressionIndex expression = same_expression) {
        return add(Say{who, expression, words(std::move(text)), 0});
    }
    std::shared_ptr<const Story> end() {
        add(End{0});
        story.endings.push_back({"end", "The End", {}});
        Script script;
        script.id = "roof";
        script.title = "The roof";
        script.begin = 0;
        script.end = static_cast<Place>(story.statements.size());
        script.visited = 0;
        story.scripts.push_back(script);
        return std::make_shared<const Story>(story);
    }
};

/// A reading and its stage, and the loop of a window with no window.
struct Theatre {
    Session session;
    Stage stage;

    explicit Theatre(std::shared_ptr<const Story> story, const Tempo& tempo = {})
        : session(story), stage(std::move(story), measure, tempo) {
        stage.follow(session);
    }

    bool does(const Gesture& gesture) {
        const auto input = stage.interpret(gesture, session);
        if (!input || !session.advance(*input)) return false;
        stage.follow(session);
        return true;
    }
    bool goes_on() { return does(Command::go_on); }

    /// Until nothing moves; how long that took.
    float settle() {
        float passed = 0;
        for (; !stage.still() && passed < 60'000; passed += 10) stage.tick(10);
        return passed;
    }
    void ticks(float milliseconds) {
        for (float passed = 0; passed < milliseconds; passed += 10) stage.tick(10);
    }

    template <class Wanted> std::vector<Wanted> all() const {
        std::vector<Wanted> found;
        for (const Item& item : stage.picture().items)
            if (const auto* wanted = std::get_if<Wanted>(&item)) found.push_back(*wanted);
        return found;
    }
    const TextItem* text(const std::string& wanted) {
        texts_ = all<TextItem>();
        for (const TextItem& item : texts_)
            if (item.text.find(wanted) != std::string::npos) return &item;
        return nullptr;
    }

private:
    std::vector<TextItem> texts_;
};

/// Strokes of the pen through words (the tube over the panel and the lines under words are shorter of points).
std::size_t crossings(const Theatre& theatre) {
    std::size_t count = 0;
    for (const StrokeItem& stroke : theatre.all<StrokeItem>()) count += stroke.width > 4 ? 1U : 0U;
    return count;
}

std::shared_ptr<const Story> word_story() {
    Script0 script;
    Word word;
    word.choice = 1;
    word.before = words("I wrote ");
    word.after = words(" first, because it was a joke.");
    word.options = {option("youth", 3), option("luck", 3), option("money", 3)};
    script.add(word);
    script.add(Told{});
    script.say("Then we drove home.");
    return script.end();
}

std::shared_ptr<const Story> deed_story() {
    Script0 script;
    Choose choose;
    choose.choice = 1;
    choose.ask = words("The guard had smelled it.");
    choose.options = {option("youth", 2), option("luck", 2), option("money", 2)};
    choose.options[1].condition = Condition{{{Condition::Op::number, 0, 0, 0}}, "false"};
    choose.options[1].otherwise = words("I was not that lucky.");
    script.add(choose);
    script.say("She laughed.");
    return script.end();
}

}  // namespace

TEST_CASE("A line is typed at the act's pace, and then the stage is still") {
    Script0 script;
    script.say(std::string(45, 'a'));
    Theatre theatre(script.end());
    theatre.ticks(500);
    REQUIRE(theatre.text("aaa") != nullptr);
    CHECK(theatre.text("aaa")->seen == Approx(22 * 19));  // half the letters of 19 px
    CHECK_FALSE(theatre.stage.still());
    theatre.ticks(510);
    CHECK(theatre.text("aaa")->seen == -1);
    theatre.settle();
    CHECK(theatre.stage.still());
    CHECK(theatre.stage.next_change() < 0);
    const Picture before = theatre.stage.picture();
    theatre.stage.tick(5000);
    CHECK(theatre.stage.picture() == before);
}

TEST_CASE("Going on first completes the line, then goes on") {
    Script0 script;
    script.say("One line of words.");
    script.say("Another.");
    Theatre theatre(script.end());
    theatre.ticks(100);
    CHECK_FALSE(theatre.goes_on());
    CHECK(theatre.text("One line")->seen == -1);
    CHECK(theatre.goes_on());
    CHECK(theatre.text("One line") == nullptr);
}

TEST_CASE("The pen rests after a full stop") {
    Script0 with, without;
    with.say("aaaa. aaaa");
    without.say("aaaa, aaaa");
    Theatre rests((with.end())), runs((without.end()));
    rests.ticks(230);
    runs.ticks(230);
    CHECK(runs.text("aaaa")->seen == -1);  // ten letters of 22 ms
    CHECK(rests.text("aaaa")->seen == 5 * 19);
}

TEST_CASE("A wait is waited, and slow words take longer") {
    Script0 script;
    Prose prose = words("Go");
    prose.push_back({"on", {}, {}, {}, no_slot, 0.5});
    prose.push_back({"now", {false, false, false, true, false}, {}, {}, no_slot, 0});
    script.add(Say{nobody, same_expression, prose, 0});
    Theatre theatre(script.end());
    theatre.ticks(400);
    CHECK(theatre.text("Go")->seen == -1);
    CHECK(theatre.text("on") == nullptr);
    theatre.ticks(200);
    CHECK(theatre.text("on")->seen == -1);
    CHECK((theatre.text("now") == nullptr || theatre.text("now")->seen >= 0));
    theatre.ticks(180);
    CHECK(theatre.text("now")->seen == -1);
}

TEST_CASE("A long line has pages, and each is completed before the next") {
    Script0 script;
    std::string text;
    for (int i = 0; i < 60; ++i) text += "seven77 ";
    script.say(text);
    script.say("After it.");
    Theatre theatre(script.end());
    int presses = 0;
    while (theatre.text("After") == nullptr && presses < 20) {
        theatre.goes_on();
        ++presses;
    }
    CHECK(presses ==
          7);  // sixty words of 152 px, seven a line, three lines a page: three pages, twice each; then the next line
}

TEST_CASE("Who enters fades in, and is gone after leaving") {
    Script0 script;
    script.add(Show{0, 1, 250, Facing::as_drawn, {}});
    script.say("She came.");
    script.add(Hide{0, {}});
    script.say("She left.");
    Theatre theatre(script.end());
    REQUIRE(theatre.all<FigureItem>().size() == 1);
    CHECK(theatre.all<FigureItem>()[0].alpha == 0);
    theatre.ticks(200);
    CHECK(theatre.all<FigureItem>()[0].alpha == Approx(0.5));
    theatre.ticks(200);
    CHECK(theatre.all<FigureItem>()[0].alpha == 1);
    CHECK(theatre.all<FigureItem>()[0].expression == "smile");
    CHECK(theatre.all<FigureItem>()[0].portrait == "miae-a1");
    CHECK(theatre.all<FigureItem>()[0].to == Rect{480 - 432, 130, 864, 1248});
    theatre.settle();
    CHECK(theatre.goes_on());
    theatre.ticks(200);
    CHECK(theatre.all<FigureItem>()[0].alpha == Approx(0.5));
    theatre.ticks(200);
    CHECK(theatre.all<FigureItem>().empty());
}

TEST_CASE("Going on while people still fade jumps them to their end, and the next goes on") {
    Script0 script;
    script.add(Show{0, 0, 250, Facing::as_drawn, {house_fade, 3}});
    script.say("Oh.");
    script.say("Ah.");
    Theatre theatre(script.end());
    theatre.ticks(300);
    CHECK_FALSE(theatre.goes_on());
    CHECK(theatre.all<FigureItem>()[0].alpha == 1);
    CHECK(theatre.goes_on());
}

TEST_CASE("An expression changes over the same body") {
    Script0 script;
    script.add(Show{0, 0, 250, Facing::as_drawn, {}});
    script.say("Oh.", 0);
    script.say("Ah.", 0, 1);
    Theatre theatre(script.end());
    theatre.settle();
    theatre.goes_on();
    theatre.ticks(100);
    const auto figures = theatre.all<FigureItem>();
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].expression == "neutral");
    CHECK(figures[0].alpha == 1);
    CHECK(figures[1].expression == "smile");
    CHECK(figures[1].alpha == Approx(0.5));
    theatre.settle();
    CHECK(theatre.all<FigureItem>().size() == 1);
}

TEST_CASE("A portrait of the nearest act stands in, and whoever stands right looks left where that is drawn") {
    Script0 script;
    script.add(Show{0, 0, 750, Facing::as_drawn, {}});
    script.add(Show{1, 0, 250, Facing::as_drawn, {}});
    script.say("Oh.");
    Theatre theatre(script.end());
    CHECK(theatre.all<FigureItem>()[0].portrait == "miae-a1-l");
    CHECK(theatre.all<FigureItem>()[1].portrait == "young-a3");
}

TEST_CASE("A place comes through the act's mask, and words wait until most of it is there") {
    Script0 script;
    script.add(SetPlace{0, {}});
    script.say("Up here.");
    Theatre theatre(script.end());
    theatre.ticks(500);
    auto images = theatre.all<ImageItem>();
    REQUIRE(images.size() == 1);
    CHECK(images[0].file == "pictures/places/roof.webp");
    CHECK(images[0].mask == "pictures/transitions/act1_rain.png");
    CHECK(images[0].progress == Approx(0.5));
    CHECK(theatre.text("Up") == nullptr);
    theatre.ticks(300);
    CHECK(theatre.text("Up") != nullptr);
    theatre.settle();
    CHECK(theatre.all<ImageItem>()[0].mask.empty());
}

TEST_CASE("A place nobody has drawn plays with its description") {
    Script0 script;
    script.add(SetPlace{1, {}});
    script.say("Down here.");
    Theatre theatre(script.end());
    theatre.settle();
    CHECK(theatre.text("a cellar nobody has drawn") != nullptr);
}

TEST_CASE("A place nobody has drawn comes through the act's mask too") {
    Script0 script;
    script.add(SetPlace{0, {house_cut, 0}});
    script.add(SetPlace{1, {}});
    script.say("Down here.");
    Theatre theatre(script.end());
    theatre.ticks(500);
    const auto images = theatre.all<ImageItem>();
    REQUIRE(images.size() == 2);
    CHECK(images[0].file == "pictures/places/roof.webp");
    CHECK(images[1].file.empty());
    CHECK(images[1].mask == "pictures/transitions/act1_rain.png");
    CHECK(images[1].progress == Approx(0.5));
    CHECK(images[1].softness == Approx(0.1));
    theatre.settle();
    CHECK(theatre.all<ImageItem>().empty());
}

TEST_CASE("A slip shows all of its words, and grows by them") {
    Script0 script;
    Choose choose;
    choose.choice = 1;
    choose.options = {option("short", 2), option("long", 2)};
    std::string words_of_it;
    for (int i = 0; i < 40; ++i) words_of_it += "word" + std::to_string(i) + " ";
    choose.options[1].words = words(words_of_it);
    script.add(choose);
    script.say("Then.");
    Theatre theatre(script.end());
    theatre.settle();
    CHECK(theatre.text("short") != nullptr);
    CHECK(theatre.text("word0 ") != nullptr);
    REQUIRE(theatre.text("word39") != nullptr);
    CHECK(theatre.text("word39")->at.y < canvas_height - 30);
    bool inside = false;
    const TextItem last = *theatre.text("word39");
    for (const PanelItem& panel : theatre.all<PanelItem>()) {
        float top = canvas_height, foot = 0;
        for (const Point& corner : panel.corners) {
            top = std::min(top, corner.y);
            foot = std::max(foot, corner.y);
        }
        inside = inside || (foot - top > 200 && foot - top < 700 && foot > last.at.y + 20 && top < last.at.y - 200);
    }
    CHECK(inside);
}

TEST_CASE("On a page the slips stand below what is asked, never over it") {
    const auto told = deed_story();
    Story story = *told;
    story.acts[0].direction.furniture = Furniture::page;
    Theatre theatre(std::make_shared<const Story>(story));
    theatre.settle();
    const TextItem* const asked = theatre.text("The guard");
    REQUIRE(asked != nullptr);
    const float foot = asked->at.y + 12;
    const TextItem* const first = theatre.text("youth");
    REQUIRE(first != nullptr);
    CHECK(first->at.y - 84 / 2 > foot);
}

TEST_CASE("A pause holds back what comes after it") {
    Script0 script;
    script.add(Show{0, 0, 250, Facing::as_drawn, {house_cut, 0}});
    script.add(Pause{0.8F, false});
    script.add(Show{1, 0, 750, Facing::as_drawn, {house_cut, 0}});
    script.say("Late.");
    Theatre theatre(script.end());
    theatre.ticks(700);
    CHECK(theatre.all<FigureItem>().size() == 1);
    theatre.ticks(200);
    CHECK(theatre.all<FigureItem>().size() == 2);
}

TEST_CASE("Struck words are typed, then crossed out, then the line goes on") {
    Script0 script;
    Prose prose = words("I ");
    prose.push_back(struck("forgot"));
    prose.push_back(words(" wrote it down.")[0]);
    script.add(Say{nobody, same_expression, prose, 0});
    Theatre theatre(script.end());
    theatre.ticks(220);
    CHECK(theatre.text("forgot")->seen == -1);
    CHECK(crossings(theatre) == 0);
    theatre.ticks(250);
    CHECK(crossings(theatre) == 1);
    CHECK(theatre.text("wrote") == nullptr);
    theatre.ticks(600);
    CHECK(theatre.text("wrote") != nullptr);
}

TEST_CASE("A deed shows its slips when it has been asked, and keys move the focus") {
    Theatre theatre(deed_story());
    theatre.ticks(100);
    CHECK(theatre.text("youth") == nullptr);
    theatre.settle();
    REQUIRE(theatre.text("youth") != nullptr);
    CHECK(theatre.text("youth")->at.x == 1130 - 26 + 40);
    CHECK(theatre.text("money")->at.x == 1130 + 40);
    CHECK(theatre.text("not that lucky") != nullptr);
    theatre.does(Command::down);
    theatre.does(Command::down);
    theatre.settle();
    CHECK(theatre.text("youth")->at.x == 1130 + 40);
    CHECK(theatre.text("money")->at.x == 1130 - 26 + 40);
    theatre.does(Command::down);
    theatre.settle();
    CHECK(theatre.text("youth")->at.x == 1130 - 26 + 40);
}

TEST_CASE("A refused offer can be looked at but not taken") {
    Theatre theatre(deed_story());
    theatre.settle();
    theatre.does(Command::down);
    theatre.settle();
    CHECK(theatre.text("luck")->at.x == 1130 - 26 + 40);
    CHECK_FALSE(theatre.goes_on());
    CHECK_FALSE(theatre.does(ChooseNumber{2}));
    CHECK(theatre.does(ChooseNumber{3}));
}

TEST_CASE("A pointer looks at slips and takes them") {
    Theatre theatre(deed_story());
    theatre.settle();
    const Point on_third{1300, 570};
    CHECK_FALSE(theatre.does(PointerMoved{on_third}));
    theatre.settle();
    CHECK(theatre.text("money")->at.x == 1130 - 26 + 40);
    CHECK_FALSE(theatre.does(PointerPressed{{300, 300}}));
    CHECK(theatre.does(PointerPressed{on_third}));
    CHECK(theatre.session.state().variables[1] == 3);
}

TEST_CASE("A choice that has just appeared cannot be taken") {
    Theatre theatre(deed_story());
    theatre.ticks(50);
    CHECK_FALSE(theatre.goes_on());  // completes the question
    CHECK_FALSE(theatre.goes_on());
    CHECK_FALSE(theatre.does(ChooseNumber{1}));
    theatre.ticks(130);
    CHECK(theatre.goes_on());
}

TEST_CASE("The words of a choice stand in the sentence, and what comes after is not yet written") {
    Theatre theatre(word_story());
    theatre.settle();
    CHECK(theatre.text("I wrote") != nullptr);
    CHECK(theatre.text("youth") != nullptr);
    CHECK(theatre.text("money") != nullptr);
    CHECK(theatre.text("first") == nullptr);
}

TEST_CASE("No word of a choice moves when the pen comes down, and it crosses the others before the rest is typed") {
    Theatre theatre(word_story());
    theatre.settle();
    const auto places = [&] {
        std::vector<Point> found;
        for (const char* word : {"I wrote", "youth", "luck", "money"}) found.push_back(theatre.text(word)->at);
        return found;
    };
    const auto before = places();
    CHECK(crossings(theatre) == 0);
    theatre.does(Command::right);
    CHECK(theatre.goes_on());
    CHECK(theatre.session.state().variables[1] == 2);
    CHECK(places() == before);
    CHECK(theatre.text("luck")->seen == -1);
    theatre.ticks(300);
    CHECK(crossings(theatre) == 1);
    CHECK(theatre.text("first") == nullptr);
    theatre.ticks(560);
    CHECK(crossings(theatre) == 2);
    CHECK(theatre.text("first") == nullptr);
    theatre.ticks(400);
    CHECK(theatre.text("first") != nullptr);
    CHECK(places() == before);
    theatre.settle();
    CHECK(theatre.text("first")->seen == -1);
    CHECK(theatre.stage.still());
    CHECK(theatre.goes_on());
}

TEST_CASE("Words of a choice can be pointed at") {
    Theatre theatre(word_story());
    theatre.settle();
    const Point at = theatre.text("money")->at;
    CHECK(theatre.does(PointerPressed{{at.x + 10, at.y - 10}}));
    CHECK(theatre.session.state().variables[1] == 3);
}

TEST_CASE("Cutting to a line is there at once, complete and still, with the words already crossed out") {
    Theatre theatre(word_story());
    theatre.settle();
    theatre.goes_on();
    theatre.settle();
    const Picture told = theatre.stage.picture();
    theatre.goes_on();
    REQUIRE(theatre.session.back());
    theatre.stage.cut_to(theatre.session);
    CHECK(theatre.stage.still());
    CHECK(theatre.stage.picture() == told);
}

TEST_CASE("Skipping goes through lines at once and stops at a choice") {
    Script0 script;
    script.add(Show{0, 0, 250, Facing::as_drawn, {house_fade, 3}});
    script.say("One.");
    script.say("Two.");
    Choose choose;
    choose.choice = 1;
    choose.options = {option("youth", 4), option("luck", 4)};
    script.add(choose);
    Theatre theatre(script.end());
    CHECK(theatre.does(Command::skip));
    CHECK(theatre.text("Two.")->seen == -1);
    CHECK(theatre.does(Command::skip));
    CHECK_FALSE(theatre.does(Command::skip));
    CHECK(theatre.all<FigureItem>()[0].alpha == 1);
    CHECK(theatre.text("youth") != nullptr);
}

TEST_CASE("Hidden text comes back with the next gesture, which does nothing else") {
    Script0 script;
    script.say("One.");
    script.say("Two.");
    Theatre theatre(script.end());
    theatre.settle();
    theatre.does(Command::hide_text);
    theatre.settle();
    CHECK(theatre.text("One.") == nullptr);
    CHECK(theatre.stage.text_hidden());
    CHECK_FALSE(theatre.goes_on());
    theatre.settle();
    CHECK(theatre.text("One.") != nullptr);
    CHECK(theatre.goes_on());
}

TEST_CASE("Weather falls while something happens and comes to rest soon after") {
    Script0 script;
    script.add(SetWeather{0, 1});
    script.say("Rain.");
    Theatre theatre(script.end());
    theatre.ticks(1500);
    CHECK_FALSE(theatre.stage.still());
    const Picture one = theatre.stage.picture();
    theatre.ticks(100);
    CHECK_FALSE(theatre.stage.picture() == one);
    CHECK(theatre.settle() < 4000);
    CHECK(theatre.stage.still());
}

TEST_CASE("A camera that comes near still sees nothing but the place") {
    Script0 script;
    script.add(SetPlace{0, {house_cut, 0}});
    script.add(MoveCamera{1.5F, nobody, 0, 1});
    script.say("Near.");
    Theatre theatre(script.end());
    for (int i = 0; i < 12; ++i) {
        const Rect to = theatre.all<ImageItem>()[0].to;
        CHECK(to.x <= 0);
        CHECK(to.y <= 0);
        CHECK(to.x + to.w >= canvas_width - 0.01F);
        CHECK(to.y + to.h >= canvas_height - 0.01F);
        theatre.ticks(100);
    }
    CHECK(theatre.all<ImageItem>()[0].to.w == Approx(2880));
}

TEST_CASE("With reduced motion words and strokes are there at once") {
    Theatre theatre(word_story(), reduced_motion());
    theatre.ticks(130);
    CHECK(theatre.text("money") != nullptr);
    CHECK(theatre.goes_on());
    theatre.ticks(10);
    CHECK(crossings(theatre) == 2);
    CHECK(theatre.text("first")->seen == -1);
}
