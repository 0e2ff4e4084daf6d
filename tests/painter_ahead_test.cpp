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
    std::uint32_t middle() const { return static_cast<const std::uint32_t*>(surface->pixels)[50 * 192 + 50]; }
};

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
        Developed{{50, 40, true, std::vector<std::uint32_t>(2'000)}, true, std::vector<std::uint8_t>(2'000)});
    shelf.put("one", kept);
    CHECK(shelf.bytes() > 10'000);
    CHECK(shelf.bytes() < 11'000);
}
