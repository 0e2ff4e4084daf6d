// What is written by hand: the lantern's paper, receipts, and words in a hand; and which pictures are ahead.

#include <algorithm>

#include "playhouse.h"
#include "stage/ahead.h"
#include "stage/stage.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// Two words on a paper, one of which is only there for some.
struct Lantern {
    StoryFolder folder;
    std::shared_ptr<const Story> story;

    explicit Lantern(const std::string& paper = "paper: lantern\n", const std::string& until = "all") {
        folder.lay(base_story());
        folder.write("act-1/episode-1/one.yaml",
            "scene: One\n" + paper + "script:\n  - I had *both* of them.\n  - choose: strike\n    until: " + until +
                "\n    options:\n"
                "      - luck: luck\n        then: Gone.\n"
                "      - leave: money\n        then: Spent.\n"
                "      - hidden: nothing\n        if: thanked\n"
                "  - Up.\n  - end: dawn\n");
        const Opened opened = open_story(folder.path());
        for (const Complaint& complaint : opened.faults) UNSCOPED_INFO(complaint.sentence);
        REQUIRE(opened.story != nullptr);
        story = opened.story;
    }
};

std::string in_the_hand(const Picture& picture) {
    std::string all;
    for (const Item& item : picture.items)
        if (const auto* text = std::get_if<TextItem>(&item); text != nullptr && text->face == Face::hand)
            all += (all.empty() ? "" : " | ") + text->text;
    return all;
}

std::size_t strokes(const Picture& picture) {
    return static_cast<std::size_t>(std::count_if(picture.items.begin(), picture.items.end(),
        [](const Item& item) { return std::holds_alternative<StrokeItem>(item); }));
}

}  // namespace

TEST_CASE("What can be struck stands on the lantern's paper from the beginning, and what is emphasised in a hand") {
    const Lantern lantern;
    const Session session(lantern.story);
    Stage stage(lantern.story, fixed_measure);
    stage.cut_to(session);
    CHECK(in_the_hand(stage.picture()) == "luck | money | both");
    CHECK(in_the_hand(stage.scenery()) == "luck | money");
}

TEST_CASE("To take a word is to strike it out where it stands: the pen comes down, and it stays struck") {
    const Lantern lantern;
    Session session(lantern.story);
    session.advance(Continue{});
    Stage stage(lantern.story, fixed_measure);
    stage.cut_to(session);
    const Picture asked = stage.scenery();
    session.advance(Pick{0});
    stage.follow(session);
    CHECK(strokes(stage.scenery()) == strokes(asked));
    stage.tick(300);
    const Picture under_way = stage.scenery();
    CHECK(strokes(under_way) > strokes(asked));
    stage.tick(2000);
    CHECK_FALSE(stage.scenery() == under_way);
    Stage again(lantern.story, fixed_measure);
    again.cut_to(session);
    CHECK(again.scenery() == stage.scenery());
}

TEST_CASE("With the last word struck the paper gives way") {
    const Lantern lantern;
    Session session(lantern.story);
    const auto panels = [&] {
        Stage stage(lantern.story, fixed_measure);
        stage.cut_to(session);
        const Picture seen = stage.scenery();
        return std::count_if(seen.items.begin(), seen.items.end(),
            [](const Item& item) { return std::holds_alternative<PanelItem>(item); });
    };
    session.advance(Continue{});
    session.advance(Pick{0});
    const auto worn = panels();
    session.advance(Continue{});
    session.advance(Pick{1});
    CHECK(panels() > worn + 4);
}

TEST_CASE("On the paper the words that are left can be pointed at, and are gone through with any arrow") {
    const Lantern lantern;
    Session session(lantern.story);
    session.advance(Continue{});
    Stage stage(lantern.story, fixed_measure);
    stage.cut_to(session);
    CHECK(stage.looked_at() == 0U);
    stage.interpret(Command::right, session);
    CHECK(stage.looked_at() == 1U);
    stage.tick(600);
    Point luck;
    for (const Item& item : stage.picture().items)
        if (const auto* text = std::get_if<TextItem>(&item); text != nullptr && text->text == "luck") luck = text->at;
    const auto input = stage.interpret(PointerPressed{{luck.x + 5, luck.y - 5}}, session);
    REQUIRE(input);
    CHECK(*input == Input(Pick{0}));
}

TEST_CASE("A reader who asks for another font has no hand to decipher") {
    const Lantern lantern;
    const Session session(lantern.story);
    Comfort comfort;
    comfort.font = Font::open_dyslexic;
    Stage stage(lantern.story, fixed_measure, {}, comfort);
    stage.cut_to(session);
    CHECK(in_the_hand(stage.picture()).empty());
}

TEST_CASE("Where the scene says nothing of paper, nothing is in a hand") {
    const Lantern lantern("");
    const Session session(lantern.story);
    Stage stage(lantern.story, fixed_measure);
    stage.cut_to(session);
    CHECK(in_the_hand(stage.picture()).empty());
}

TEST_CASE("Receipts are printed, and have teeth") {
    const Lantern lantern("paper: receipts\n", "leave");
    Session session(lantern.story);
    session.advance(Continue{});
    Stage stage(lantern.story, fixed_measure);
    stage.cut_to(session);
    bool printed = false, torn = false;
    for (const Item& item : stage.picture().items) {
        if (const auto* text = std::get_if<TextItem>(&item)) printed = printed || text->face == Face::receipt;
        if (const auto* panel = std::get_if<PanelItem>(&item)) torn = torn || panel->corners.size() > 60;
    }
    CHECK(printed);
    CHECK(torn);
}

TEST_CASE("On no paper that there is, a scene is told what papers there are") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/episode-1/one.yaml", "scene: One\npaper: napkin\nscript:\n  - Up.\n  - end: dawn\n");
    const Opened opened = open_story(folder.path());
    REQUIRE(opened.faults.size() == 1);
    CHECK(opened.faults.front().sentence.find("none, lantern or receipts") != std::string::npos);
}

TEST_CASE("The pictures ahead are those of every answer, the soonest first, each once") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("places.yaml", "yard: {}\nroof: {}\nsky: {}\n");
    for (const char* place : {"yard", "roof", "sky"})
        write_file(folder.path() / "assets" / "pictures" / "places" / (std::string(place) + ".png"), "");
    folder.write("act-1/episode-1/one.yaml",
        "scene: One\nplace: yard\nscript:\n  - It rains.\n  - choose: way\n    options:\n"
        "      - up: Up.\n        then:\n          - place: sky\n          - Blue.\n"
        "      - out: Out.\n        then:\n          - place: roof\n          - Wet.\n"
        "  - end: dawn\n");
    const Opened opened = open_story(folder.path());
    for (const Complaint& complaint : opened.faults) UNSCOPED_INFO(complaint.sentence);
    REQUIRE(opened.story != nullptr);
    const auto files = [&](std::size_t halts) {
        std::string all;
        for (const Item& item : pictures_ahead(*opened.story, opening(*opened.story), halts))
            all += std::get<ImageItem>(item).file.substr(16) + " ";
        return all;
    };
    CHECK(files(48) == "yard.png sky.png roof.png ");
    CHECK(files(1) == "yard.png ");
    CHECK(files(2) == "yard.png sky.png ");
}

TEST_CASE(
    "What a place comes through is ahead as well: its mask, the colour before it, the light that crosses the room") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("places.yaml", "yard: {}\nroof: {}\nsky: {}\n");
    for (const char* place : {"yard", "roof", "sky"})
        write_file(folder.path() / "assets" / "pictures" / "places" / (std::string(place) + ".png"), "");
    folder.write("act-1/direction.yaml",
        "transitions:\n  place: cut\n  eye: { iris: { at: [0.5, 0.5] }, through: ink, over: 1 }\n"
        "  noon: { light: { from: left, colour: \"#ffe2b0\", wide: 0.5 }, over: 1 }\n");
    folder.write("act-1/episode-1/one.yaml",
        "scene: One\nplace: yard\nscript:\n  - It rains.\n  - place: roof\n    with: eye\n  - Wet.\n"
        "  - place: sky\n    with: noon\n  - Blue.\n  - place: yard\n    with: noon\n  - Home.\n  - end: dawn\n");
    const Opened opened = open_story(folder.path());
    for (const Complaint& complaint : opened.faults) UNSCOPED_INFO(complaint.sentence);
    REQUIRE(opened.story != nullptr);
    std::string all;
    for (const Item& item : pictures_ahead(*opened.story, opening(*opened.story))) {
        const auto* image = std::get_if<ImageItem>(&item);
        if (image == nullptr) all += std::holds_alternative<MoteItem>(item) ? "a light, " : "something, ";
        else
            all += (image->file.empty() ? "a colour" : image->file.substr(16)) +
                   (image->opening.shape == Aperture::Shape::none ? ", " : " by an opening, ");
    }
    CHECK(
        all == "yard.png, roof.png, a colour by an opening, sky.png by an opening, a light, yard.png by an opening, ");
}
