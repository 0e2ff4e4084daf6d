#include "sdl/snapshot.h"

#include <SDL.h>
#include <fmt/format.h>
#include <png.h>

#include <cstring>
#include <memory>
#include <stdexcept>

#include "sdl/painter.h"

namespace lantern {

namespace {

using Surface = std::unique_ptr<SDL_Surface, void (*)(SDL_Surface*)>;
using Renderer = std::unique_ptr<SDL_Renderer, void (*)(SDL_Renderer*)>;

}  // namespace

std::vector<std::uint32_t> picture_pixels(
    const Picture& picture, const Typeface& typeface, const std::filesystem::path& assets, int width, int height) {
    const Surface surface(
        SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, SDL_PIXELFORMAT_ARGB8888), SDL_FreeSurface);
    if (!surface) throw std::runtime_error(fmt::format("no memory for a picture of {} by {}", width, height));
    const Renderer renderer(SDL_CreateSoftwareRenderer(surface.get()), SDL_DestroyRenderer);
    if (!renderer) throw std::runtime_error(fmt::format("this machine cannot paint: {}", SDL_GetError()));
    Painter(renderer.get(), typeface, assets).paint(picture, width, height);
    SDL_RenderPresent(renderer.get());
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    const auto* from = static_cast<const std::uint8_t*>(surface->pixels);
    for (int y = 0; y < height; ++y, from += surface->pitch)
        std::memcpy(&pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)], from,
            static_cast<std::size_t>(width) * 4);
    return pixels;
}

void save_picture(const Picture& picture, const Typeface& typeface, const std::filesystem::path& assets,
    const std::filesystem::path& out, int width, int height) {
    std::vector<std::uint8_t> bytes;
    for (const std::uint32_t pixel : picture_pixels(picture, typeface, assets, width, height))
        for (const unsigned shift : {16U, 8U, 0U}) bytes.push_back(static_cast<std::uint8_t>(pixel >> shift));
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    image.format = PNG_FORMAT_RGB;
    if (png_image_write_to_file(&image, out.string().c_str(), 0, bytes.data(), 0, nullptr) == 0)
        throw std::runtime_error(fmt::format("{} cannot be written: {}", out.string(), image.message));
}

}  // namespace lantern
