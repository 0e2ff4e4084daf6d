#include <cmath>

#include "playhouse.h"
#include "sdl/snapshot.h"

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

/// WCAG 2.1: relative luminance, and the contrast of two opaque colours.
double luminance(Colour colour) {
    const auto linear = [](std::uint8_t value) {
        const double c = value / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}
double contrast(Colour one, Colour other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// The worst contrast of what a screen writes with what is really behind it: the same picture, painted without those words.
double worst_contrast(const Picture& picture, const Typeface& typeface) {
    const int wide = 960, high = 540;
    Picture behind{picture.ground, {}};
    std::vector<TextItem> words;
    for (const Item& item : picture.items) {
        const auto* panel = std::get_if<PanelItem>(&item);
        const auto* text = std::get_if<TextItem>(&item);
        if (panel != nullptr && panel->corners.size() == 4 && panel->corners[2] == Point{canvas_width, canvas_height}) {
            for (const TextItem& covered : words) behind.items.emplace_back(covered);
            words.clear();
        }
        if (text == nullptr) behind.items.push_back(item);
        else words.push_back(*text);
    }
    const auto pixels = picture_pixels(behind, typeface, checkout() / "assets", wide, high);
    double worst = words.empty() ? 0 : 21;
    for (const TextItem& text : words) {
        const float right = text.at.x + typeface.width(text.text, text.face, text.size);
        for (float y = text.at.y - text.size * 0.7F; y < text.at.y + text.size * 0.2F; y += 2)
            for (float x = text.at.x; x < right; x += 2) {
                const std::uint32_t pixel =
                    pixels[static_cast<std::size_t>(y / 2) * wide + static_cast<std::size_t>(x / 2)];
                const auto part = [&](unsigned shift) { return static_cast<std::uint8_t>(pixel >> shift & 255U); };
                worst = std::min(worst, contrast(text.colour, {part(16), part(8), part(0)}));
            }
    }
    return worst;
}

}  // namespace

TEST_CASE("What the title and a pause write stands out from the very pixels behind it") {
    const Typeface typeface(checkout() / "assets" / "fonts");
    Evening house(checkout() / "scripts", typeface);
    CHECK(worst_contrast(house.playhouse.picture(), typeface) >= 4.5);
    house.does(Command::go_on);
    house.does(Command::menu);
    CHECK(worst_contrast(house.playhouse.picture(), typeface) >= 4.5);
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
        CHECK(contrast(palette.text, palette.panel) >= 4.5);
        CHECK(contrast(palette.name, palette.plate) >= 4.5);
        CHECK(contrast(palette.choice_text, palette.choice) >= 4.5);
        CHECK(contrast(palette.chosen_text, palette.chosen) >= 4.5);
        CHECK(contrast(palette.hint, palette.choice) >= 4.5);
        CHECK(contrast(palette.hint, palette.panel) >= 4.5);
        CHECK(contrast(palette.hint, palette.ink) >= 4.5);
        CHECK(contrast(palette.paper, palette.ink) >= 4.5);
        CHECK(contrast(palette.accent, palette.ink) >= 4.5);
    }
}
