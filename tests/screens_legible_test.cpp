#include "legible.h"
#include "playhouse.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

bool inside_canvas(const Picture& picture) {
    return std::all_of(picture.items.begin(), picture.items.end(), [](const Item& item) {
        const auto* text = std::get_if<TextItem>(&item);
        if (text == nullptr) return true;
        const float right = text->at.x + fixed_measure.width(text->text, text->face, text->size);
        return text->at.x >= 0 && right <= canvas_width && text->at.y > 0 && text->at.y < canvas_height;
    });
}

}  // namespace

TEST_CASE("What the title and a pause write stands out from the very pixels behind it") {
    const Typeface typeface(checkout() / "assets" / "fonts");
    // The second has light panels, and hints that are meant for them.
    for (const char* story : {"scripts", "tests/stories/any-other-business"}) {
        INFO(story);
        Evening house(checkout() / story, typeface);
        CHECK(worst_contrast(house.playhouse.picture(), typeface) >= 4.5);
        house.does(Command::go_on);
        house.does(Command::menu);
        CHECK(worst_contrast(house.playhouse.picture(), typeface) >= 4.5);
    }
}

TEST_CASE("No screen writes beyond the canvas") {
    Evening title(quay()), paused(quay()), finished = at_the_last_line();
    paused.does(Command::go_on);
    paused.does(Command::menu);
    finished.does(Command::go_on);
    const StoryFolder folder;
    break_story(folder, 12);
    const Evening faults(folder.path());
    for (const Evening* house : std::initializer_list<const Evening*>{&title, &paused, &finished, &faults})
        CHECK(inside_canvas(house->playhouse.picture()));
}

TEST_CASE("A long name of a story is set smaller, and stands on the canvas above its rule") {
    const StoryFolder folder;
    folder.lay(base_story());
    for (const int words : {1, 4, 9, 20}) {
        std::string name = "Lantern";
        for (int i = 1; i < words; ++i) name += " lantern";
        std::string story = read_file(base_story() / "story.yaml");
        const std::size_t at = story.find("title: "), end = story.find('\n', at);
        REQUIRE(at != std::string::npos);
        folder.write("story.yaml", story.replace(at, end - at, "title: " + name));
        const Evening house(folder.path());
        REQUIRE(house.screen() == "title");
        CHECK(inside_canvas(house.playhouse.picture()));
        CHECK(house.texts().front().at.y > house.texts().front().size);
        CHECK((words == 1) == (house.texts().front().size == 116));
    }
}

TEST_CASE("Words stand out from what is under them by at least 4.5 to 1, in the house's palette and in every act's") {
    std::vector<Palette> palettes{Palette()};
    const Loaded loaded = load_story(checkout() / "scripts");
    for (const Act& act : loaded.story.acts) palettes.push_back(act.direction.palette);
    REQUIRE(palettes.size() > 1);
    for (const Palette& palette : palettes) {
        CHECK(contrast_of(palette.text, palette.panel) >= 4.5);
        CHECK(contrast_of(palette.name, palette.plate) >= 4.5);
        CHECK(contrast_of(palette.choice_text, palette.choice) >= 4.5);
        CHECK(contrast_of(palette.chosen_text, palette.chosen) >= 4.5);
        CHECK(contrast_of(palette.hint, palette.choice) >= 4.5);
        CHECK(contrast_of(palette.hint, palette.panel) >= 4.5);
        CHECK(contrast_of(palette.hint, palette.ink) >= 4.5);
        CHECK(contrast_of(palette.paper, palette.ink) >= 4.5);
        CHECK(contrast_of(palette.accent, palette.ink) >= 4.5);
    }
}
