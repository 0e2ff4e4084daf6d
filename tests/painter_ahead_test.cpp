#include <SDL.h>

#include "catch.h"
#include "sdl/painter.h"
#include "sdl/picture_side.h"
#include "sdl/shelf.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

struct Workshop {
    SDL_Surface* surface = SDL_CreateRGBSurfaceWithFormat(0, 192, 108, 32, SDL_PIXELFORMAT_ARGB8888);
    SDL_Renderer* renderer = SDL_CreateSoftwareRenderer(surface);
    Workshop() = default;
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;
    ~Workshop() {
        SDL_DestroyRenderer(renderer);
        SDL_FreeSurface(surface);
    }
    std::uint32_t at(int x, int y) const { return static_cast<const std::uint32_t*>(surface->pixels)[y * 192 + x]; }
    std::uint32_t middle() const { return at(50, 50); }
};

/// As often as more is wanted, at most a few times: the size of a mask is known by the size of its picture.
void bring_all(Painter& painter, const ImageItem& item) {
    for (int round = 0; round < 4; ++round)
        for (const WantedPrint& each : painter.wanting({item}, 192, 108)) painter.keep(each, each.make());
}

}  // namespace

TEST_CASE("A print that was made ahead is painted without its file") {
    const StoryFolder folder;
    const fs::path file = folder.beside("yard.png");
    write_file(file, spell_png({4, 4, true, std::vector<std::uint32_t>(16, 0xFF00FF00U)}));
    const Workshop workshop;
    const Typeface typeface(checkout() / "assets" / "fonts");
    Painter painter(workshop.renderer, typeface, folder.beside(""));
    const ImageItem yard{"yard.png", {0, 0, canvas_width, canvas_height}, 1, "", 1, 0.1F};
    const auto wanted = painter.wanting({yard}, 192, 108);
    REQUIRE(wanted.size() == 1);
    painter.keep(wanted.front(), wanted.front().make());
    CHECK(painter.wanting({yard}, 192, 108).empty());
    fs::remove(file);
    painter.paint({{}, {yard}}, 192, 108);
    SDL_RenderPresent(workshop.renderer);
    CHECK(workshop.middle() == 0xFF00FF00U);
}

TEST_CASE("What cannot be read is wanted once, and then painted as a plain plate") {
    const StoryFolder folder;
    const Workshop workshop;
    const Typeface typeface(checkout() / "assets" / "fonts");
    Painter painter(workshop.renderer, typeface, folder.beside(""));
    const ImageItem yard{"yard.png", {0, 0, canvas_width, canvas_height}, 1, "", 1, 0.1F};
    const auto wanted = painter.wanting({yard, FigureItem{}}, 192, 108);
    REQUIRE(wanted.size() == 1);
    painter.keep(wanted.front(), wanted.front().make());
    CHECK(painter.wanting({yard}, 192, 108).empty());
}

TEST_CASE("A place that comes by a mask wants its mask, too, and comes from what was made ahead") {
    const StoryFolder folder;
    write_file(folder.beside("yard.png"),
        spell_png({192, 108, true, std::vector<std::uint32_t>(std::size_t{192} * 108, 0xFF00FF00U)}));
    write_file(folder.beside("mask.png"),
        spell_png({192, 108, true, std::vector<std::uint32_t>(std::size_t{192} * 108, 0xFF000000U)}));
    const Workshop workshop;
    const Typeface typeface(checkout() / "assets" / "fonts");
    Painter painter(workshop.renderer, typeface, folder.beside(""));
    const ImageItem yard{"yard.png", {0, 0, canvas_width, canvas_height}, 1, "mask.png", 0.9F, 0};
    const auto wanted = painter.wanting({yard}, 192, 108);
    REQUIRE(wanted.size() == 2);
    for (const WantedPrint& each : wanted) painter.keep(each, each.make());
    fs::remove(folder.beside("yard.png"));
    fs::remove(folder.beside("mask.png"));
    painter.paint({{}, {yard}}, 192, 108);
    SDL_RenderPresent(workshop.renderer);
    CHECK(workshop.middle() == 0xFF00FF00U);
}

TEST_CASE("A thing that lies within its place is made ahead in its own proportions") {
    const Workshop workshop;
    const StoryFolder folder;
    write_file(folder.beside("ring.png"), spell_png({40, 20, true, std::vector<std::uint32_t>(800, 0xFF00FF00U)}));
    const Typeface typeface(checkout() / "assets" / "fonts");
    Painter painter(workshop.renderer, typeface, folder.beside(""));
    ImageItem ring{"ring.png", {0, 0, 1080, 1080}, 1, "", 1, 0.1F, Fit::within};
    const auto wanted = painter.wanting({ring}, 192, 108);
    REQUIRE(wanted.size() == 1);
    const Developed made = wanted.front().make();
    CHECK(made.print.width == 40);
    CHECK(made.print.height == 20);
    painter.keep(wanted.front(), made);
    CHECK(painter.wanting({ring}, 192, 108).empty());
    fs::remove(folder.beside("ring.png"));
    painter.paint({{}, {ring}}, 192, 108);
    SDL_RenderPresent(workshop.renderer);
    CHECK(workshop.at(50, 54) == 0xFF00FF00U);
    CHECK(workshop.at(50, 20) == 0xFF000000U);
}

TEST_CASE("Where a window is larger than the pictures, a mask is made in the size of its picture") {
    const Workshop workshop;
    const StoryFolder folder;
    write_file(folder.beside("yard.png"), spell_png({96, 54, true, std::vector<std::uint32_t>(5184, 0xFF00FF00U)}));
    write_file(folder.beside("mask.png"), spell_png({96, 54, true, std::vector<std::uint32_t>(5184, 0xFF000000U)}));
    const Typeface typeface(checkout() / "assets" / "fonts");
    Painter painter(workshop.renderer, typeface, folder.beside(""));
    const ImageItem yard{"yard.png", {0, 0, canvas_width, canvas_height}, 1, "mask.png", 0.9F, 0};
    bring_all(painter, yard);
    fs::remove(folder.beside("yard.png"));
    fs::remove(folder.beside("mask.png"));
    painter.paint({{}, {yard}}, 192, 108);
    SDL_RenderPresent(workshop.renderer);
    CHECK(workshop.middle() == 0xFF00FF00U);
}

TEST_CASE("An opening that is drawn is drawn ahead") {
    const Workshop workshop;
    const StoryFolder folder;
    const Typeface typeface(checkout() / "assets" / "fonts");
    Painter painter(workshop.renderer, typeface, folder.beside(""));
    ImageItem veil{"", {0, 0, canvas_width, canvas_height}, 1, "", 0.5F, 0.1F};
    veil.opening = {Aperture::Shape::circle, {0.5F, 0.5F}};
    const auto wanted = painter.wanting({veil}, 192, 108);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().make().when.size() == std::size_t{192} * 108);
    bring_all(painter, veil);
    CHECK(painter.wanting({veil}, 192, 108).empty());
}

TEST_CASE("A light across the room is printed ahead: a drop of rain is not worth it") {
    const Workshop workshop;
    const Typeface typeface(checkout() / "assets" / "fonts");
    Painter painter(workshop.renderer, typeface, {});
    const MoteItem light{MoteItem::Shape::beam, {960, 540}, 1080, 0.3F, {255, 255, 255}, true, 800};
    const MoteItem drop{MoteItem::Shape::streak, {960, 540}, 100, 0.1F, {255, 255, 255}};
    const auto wanted = painter.wanting({light, drop}, 1920, 1080);
    REQUIRE(wanted.size() == 1);
    painter.keep(wanted.front(), wanted.front().make());
    CHECK(painter.wanting({light, drop}, 1920, 1080).empty());
}

TEST_CASE("What the camera comes nearer to is painted as it is until a better print is brought") {
    const Workshop workshop;
    const StoryFolder folder;
    std::vector<std::uint32_t> green(std::size_t{400} * 225, 0xFF00FF00U);
    write_file(folder.beside("yard.png"), spell_png({400, 225, true, green}));
    const Typeface typeface(checkout() / "assets" / "fonts");
    Painter painter(workshop.renderer, typeface, folder.beside(""));
    ImageItem yard{"yard.png", {0, 0, canvas_width, canvas_height}, 1, "", 1, 0.1F};
    bring_all(painter, yard);
    yard.to = {-480, -270, canvas_width * 1.5F, canvas_height * 1.5F};
    const auto wanted = painter.wanting({yard}, 192, 108);
    REQUIRE(wanted.size() == 1);
    CHECK_FALSE(wanted.front().in_need);
    const Developed better = wanted.front().make();
    CHECK(better.print.width == 317);
    fs::remove(folder.beside("yard.png"));
    painter.paint({{}, {yard}}, 192, 108);
    SDL_RenderPresent(workshop.renderer);
    CHECK(workshop.middle() == 0xFF00FF00U);
    painter.keep(wanted.front(), better);
    CHECK(painter.wanting({yard}, 192, 108).empty());
}

TEST_CASE("A place that was here and comes back by a mask is made ahead once more") {
    const Workshop workshop;
    const StoryFolder folder;
    write_file(folder.beside("yard.png"),
        spell_png({192, 108, true, std::vector<std::uint32_t>(std::size_t{192} * 108, 0xFF00FF00U)}));
    const Typeface typeface(checkout() / "assets" / "fonts");
    Painter painter(workshop.renderer, typeface, folder.beside(""));
    ImageItem yard{"yard.png", {0, 0, canvas_width, canvas_height}, 1, "", 1, 0.1F};
    bring_all(painter, yard);
    yard.mask = "mask.png";
    yard.progress = 0;
    CHECK(painter.wanting({yard}, 192, 108).size() == 2);
    bring_all(painter, yard);
    CHECK(painter.wanting({yard}, 192, 108).empty());
}

TEST_CASE("A shelf keeps within its bytes: what was used longest ago goes first") {
    const Workshop workshop;
    Shelf shelf(3 * 10'000);
    const auto put = [&](const std::string& name) {
        Kept kept;
        kept.texture = make_texture(workshop.renderer, std::vector<std::uint32_t>(2'000), 50, 40, true);
        kept.width = 50;
        kept.height = 40;
        shelf.put(name, kept);
        shelf.next_frame();
        CHECK(shelf.bytes() <= 30'000);
    };
    put("one");
    put("two");
    put("three");
    CHECK(shelf.find("one") != nullptr);
    put("four");
    CHECK(shelf.find("one") != nullptr);
    CHECK(shelf.find("two") == nullptr);
    CHECK(shelf.find("three") != nullptr);
}

TEST_CASE("What a print was made of counts, too") {
    const Workshop workshop;
    Shelf shelf(100'000);
    Kept kept;
    kept.developed = std::make_shared<const Developed>(
        Developed{{50, 40, true, std::vector<std::uint32_t>(2'000)}, true, 1.25F, std::vector<std::uint8_t>(2'000)});
    shelf.put("one", kept);
    CHECK(shelf.bytes() > 10'000);
    CHECK(shelf.bytes() < 11'000);
}
