#include <SDL.h>

#include "catch.h"
#include "sdl/painter.h"
#include "sdl/picture_side.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

TEST_CASE("A picture that was written again is read again when its edition says so, and not before") {
    const StoryFolder folder;
    const fs::path file = folder.beside("card.png");
    const auto write = [&file](std::uint32_t colour) {
        write_file(file, spell_png({4, 4, true, std::vector<std::uint32_t>(16, colour)}));
    };
    SDL_Surface* const surface = SDL_CreateRGBSurfaceWithFormat(0, 192, 108, 32, SDL_PIXELFORMAT_ARGB8888);
    SDL_Renderer* const renderer = SDL_CreateSoftwareRenderer(surface);
    const Typeface typeface(checkout() / "assets" / "fonts");
    {
        Painter painter(renderer, typeface, checkout() / "assets");
        const auto shown = [&](std::uint64_t edition) {
            Picture picture;
            picture.items.push_back(
                ImageItem{file.string(), {0, 0, canvas_width, canvas_height}, 1, "", 1, 0.1F, Fit::stretched, edition});
            painter.paint(picture, 192, 108);
            SDL_RenderPresent(renderer);
            return static_cast<const std::uint32_t*>(surface->pixels)[50 * 192 + 50];
        };
        write(0xFFFF0000U);
        CHECK(shown(1) == 0xFFFF0000U);
        write(0xFF00FF00U);
        CHECK(shown(1) == 0xFFFF0000U);
        CHECK(shown(2) == 0xFF00FF00U);
    }
    SDL_DestroyRenderer(renderer);
    SDL_FreeSurface(surface);
}
