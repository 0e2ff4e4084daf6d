#include "sdl/print.h"

#include <SDL.h>
#include <SDL_image.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "sdl/ink.h"
#include "story/catalog.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

using Surface = std::unique_ptr<SDL_Surface, void (*)(SDL_Surface*)>;

std::size_t cells(int width, int height) { return static_cast<std::size_t>(width) * static_cast<std::size_t>(height); }

/// What one target pixel takes of a row of source pixels.
struct Share {
    int first = 0;
    std::vector<float> weights;
};

/// Shares by overlap where a picture shrinks, by nearness where it grows.
std::vector<Share> shares(int from, int to) {
    std::vector<Share> all(static_cast<std::size_t>(to));
    const float step = static_cast<float>(from) / static_cast<float>(to), reach = std::max(step, 1.0F);
    for (int i = 0; i < to; ++i) {
        const float centre = (static_cast<float>(i) + 0.5F) * step, left = centre - reach / 2,
                    right = centre + reach / 2;
        Share& share = all[static_cast<std::size_t>(i)];
        share.first = std::clamp(static_cast<int>(std::floor(left)), 0, from - 1);
        const int last = std::clamp(static_cast<int>(std::ceil(right)) - 1, share.first, from - 1);
        float sum = 0;
        for (int j = share.first; j <= last; ++j) {
            const float overlap = std::min(right, static_cast<float>(j + 1)) - std::max(left, static_cast<float>(j));
            share.weights.push_back(std::max(overlap, 0.0001F));
            sum += share.weights.back();
        }
        for (float& weight : share.weights) weight /= sum;
    }
    return all;
}

struct Pixel {
    float alpha = 0, red = 0, green = 0, blue = 0;  // premultiplied
    void add(std::uint32_t straight, float weight) {
        const float a = static_cast<float>(straight >> 24) * weight;
        alpha += a;
        red += static_cast<float>(straight >> 16 & 255U) * a;
        green += static_cast<float>(straight >> 8 & 255U) * a;
        blue += static_cast<float>(straight & 255U) * a;
    }
    void add(const Pixel& other, float weight) {
        alpha += other.alpha * weight;
        red += other.red * weight;
        green += other.green * weight;
        blue += other.blue * weight;
    }
    std::uint32_t packed() const {
        const auto byte = [](float value) {
            return static_cast<std::uint32_t>(std::clamp(value + 0.5F, 0.0F, 255.0F));
        };
        if (alpha < 0.5F) return 0;
        return byte(alpha) << 24 | byte(red / alpha) << 16 | byte(green / alpha) << 8 | byte(blue / alpha);
    }
};

/// Clear pixels beside coloured ones take their colour, or a renderer that blends neighbours would show a dark seam.
void bleed_edges(Print& print) {
    const int w = print.width;
    for (std::size_t i = 0; i < print.pixels.size(); ++i) {
        if (print.pixels[i] != 0) continue;
        const auto x = static_cast<int>(i % static_cast<std::size_t>(w));
        const auto wide = static_cast<std::size_t>(w);
        std::uint32_t neighbour = 0;
        if (x > 0 && print.pixels[i - 1] >> 24 != 0) neighbour = print.pixels[i - 1];
        else if (x + 1 < w && i + 1 < print.pixels.size() && print.pixels[i + 1] >> 24 != 0)
            neighbour = print.pixels[i + 1];
        else if (i >= wide && print.pixels[i - wide] >> 24 != 0) neighbour = print.pixels[i - wide];
        else if (i + wide < print.pixels.size() && print.pixels[i + wide] >> 24 != 0)
            neighbour = print.pixels[i + wide];
        print.pixels[i] = neighbour & 0x00FFFFFFU;
    }
}

void lay_over(Print& body, const Print& patch, int left, int top) {
    for (int y = 0; y < patch.height; ++y)
        for (int x = 0; x < patch.width; ++x) {
            const int to_x = left + x, to_y = top + y;
            if (to_x < 0 || to_y < 0 || to_x >= body.width || to_y >= body.height) continue;
            const std::uint32_t above = patch.pixels[cells(patch.width, y) + static_cast<std::size_t>(x)];
            std::uint32_t& below = body.pixels[cells(body.width, to_y) + static_cast<std::size_t>(to_x)];
            const std::uint32_t alpha = above >> 24;
            if (alpha == 255) below = above;
            if (alpha == 0 || alpha == 255) continue;
            Pixel mixed;
            mixed.add(below, 1 - static_cast<float>(alpha) / 255);
            mixed.add(above, 1);
            below = mixed.packed();
        }
}

/// With whichever of its endings it is there.
Print read_named(const fs::path& folder, const std::string& name) {
    for (const std::string_view ending : picture_endings) {
        std::error_code unknown;
        const fs::path file = folder / (name + std::string(ending));
        if (fs::is_regular_file(file, unknown)) return read_print(file);
    }
    return {};
}

/// Where a face lies on its body; nothing when the portrait has no such face.
std::optional<PixelRect> place_of_face(const fs::path& places, const std::string& expression) {
    std::ifstream stream(places, std::ios::binary);
    const nlohmann::json all = nlohmann::json::parse(stream, nullptr, false);
    const auto faces = all.is_object() ? all.find("faces") : all.end();
    if (!all.is_object() || faces == all.end() || !faces->is_object()) return std::nullopt;
    const auto face = faces->find(expression);
    if (face == faces->end() || !face->is_object()) return std::nullopt;
    const auto number = [&face](const char* key) {
        const auto found = face->find(key);
        return found != face->end() && found->is_number_integer() ? found->get<int>() : 0;
    };
    return PixelRect{number("x"), number("y"), number("w"), number("h")};
}

}  // namespace

float proportion_of(const Print& print) {
    return print.empty() ? 0 : static_cast<float>(print.width) / static_cast<float>(print.height);
}

PixelRect inked_of(const Print& print) {
    int left = print.width, top = print.height, right = 0, bottom = 0;
    for (int y = 0; y < print.height; ++y) {
        const auto row = print.pixels.begin() + static_cast<std::ptrdiff_t>(cells(print.width, y));
        const auto end = row + print.width;
        const auto is_there = [](std::uint32_t pixel) { return pixel >> 24 != 0; };
        const auto first = std::find_if(row, end, is_there);
        if (first == end) continue;
        const auto last = std::find_if(std::make_reverse_iterator(end), std::make_reverse_iterator(first), is_there);
        left = std::min(left, static_cast<int>(first - row));
        right = std::max(right, static_cast<int>(last.base() - row));
        top = std::min(top, y);
        bottom = y + 1;
    }
    return {left, top, std::max(0, right - left), std::max(0, bottom - top)};
}

Print read_print(const fs::path& file) {
    const Surface read(IMG_Load(file.string().c_str()), SDL_FreeSurface);
    if (!read) return {};
    const bool opaque = !SDL_ISPIXELFORMAT_ALPHA(read->format->format) && SDL_HasColorKey(read.get()) == SDL_FALSE;
    const Surface surface(SDL_ConvertSurfaceFormat(read.get(), SDL_PIXELFORMAT_ARGB8888, 0), SDL_FreeSurface);
    if (!surface || surface->w <= 0 || surface->h <= 0) return {};
    Print print{surface->w, surface->h, opaque, {}};
    print.pixels.resize(cells(print.width, print.height));
    const auto* from = static_cast<const std::uint8_t*>(surface->pixels);
    for (int y = 0; y < print.height; ++y, from += surface->pitch)
        std::memcpy(&print.pixels[cells(print.width, y)], from, static_cast<std::size_t>(print.width) * 4);
    return print;
}

Print read_portrait(const fs::path& people, const std::string& portrait, const std::string& expression) {
    Print body = read_named(people, portrait);
    if (body.empty() || expression.empty() || expression == "neutral") return body;
    Print face = read_named(people, portrait + "-" + expression);
    if (face.empty()) return body;
    if (const auto place = place_of_face(people / (portrait + ".json"), expression))
        lay_over(body, face, place->x, place->y);
    else if (face.width == body.width && face.height == body.height) return face;
    return body;
}

Print resized(const Print& print, int width, int height) {
    width = std::clamp(width, 1, print.width);
    height = std::clamp(height, 1, print.height);
    Print result{width, height, print.opaque, {}};
    if (width == print.width && height == print.height) {
        result.pixels = print.pixels;
    } else {
        result.pixels.resize(cells(width, height));
        const std::vector<Share> columns = shares(print.width, width), rows = shares(print.height, height);
        std::vector<Pixel> tall(static_cast<std::size_t>(print.width));
        for (int y = 0; y < height; ++y) {
            std::fill(tall.begin(), tall.end(), Pixel());
            const Share& row = rows[static_cast<std::size_t>(y)];
            for (std::size_t j = 0; j < row.weights.size(); ++j) {
                const std::uint32_t* from = &print.pixels[cells(print.width, row.first + static_cast<int>(j))];
                for (Pixel& pixel : tall) pixel.add(*from++, row.weights[j]);
            }
            for (int x = 0; x < width; ++x) {
                const Share& column = columns[static_cast<std::size_t>(x)];
                Pixel mean;
                for (std::size_t j = 0; j < column.weights.size(); ++j)
                    mean.add(tall[static_cast<std::size_t>(column.first) + j], column.weights[j]);
                result.pixels[cells(width, y) + static_cast<std::size_t>(x)] = mean.packed();
            }
        }
    }
    if (!result.opaque) bleed_edges(result);
    return result;
}

Developed developed_from(const Print& whole, float width, float height) {
    Developed developed;
    if (whole.empty()) return developed;
    developed.print = resized(whole, static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height)));
    developed.whole = developed.print.width == whole.width;
    developed.proportion = proportion_of(whole);
    return developed;
}

std::vector<std::uint8_t> read_mask(const fs::path& file, int width, int height) {
    const Print grey = read_print(file);
    if (grey.empty()) return {};
    const std::vector<Share> columns = shares(grey.width, width), rows = shares(grey.height, height);
    std::vector<std::uint8_t> mask;
    mask.reserve(cells(width, height));
    std::vector<float> tall(static_cast<std::size_t>(grey.width));
    for (const Share& row : rows) {
        std::fill(tall.begin(), tall.end(), 0.0F);
        for (std::size_t j = 0; j < row.weights.size(); ++j) {
            const std::uint32_t* from = &grey.pixels[cells(grey.width, row.first + static_cast<int>(j))];
            for (float& mean : tall) mean += static_cast<float>(*from++ >> 8 & 255U) * row.weights[j];
        }
        for (const Share& column : columns) {
            float mean = 0;
            for (std::size_t i = 0; i < column.weights.size(); ++i)
                mean += tall[static_cast<std::size_t>(column.first) + i] * column.weights[i];
            mask.push_back(static_cast<std::uint8_t>(mean + 0.5F));
        }
    }
    return mask;
}

Print graded(Print print, const Grade& grade) {
    if (grade == Grade()) return print;
    const std::array<unsigned, 3> shifts = {16U, 8U, 0U};
    const std::array<std::uint8_t, 3> times = {grade.multiply.red, grade.multiply.green, grade.multiply.blue};
    const std::array<std::uint8_t, 3> lift = {grade.lift.red, grade.lift.green, grade.lift.blue};
    for (std::uint32_t& pixel : print.pixels) {
        const auto part = [pixel](unsigned shift) { return static_cast<float>(pixel >> shift & 255U); };
        const float grey = 0.30F * part(16U) + 0.59F * part(8U) + 0.11F * part(0U);
        std::uint32_t result = pixel & 0xFF000000U;
        for (std::size_t i = 0; i < 3; ++i) {
            float value = grey + (part(shifts[i]) - grey) * grade.saturation;
            value *= static_cast<float>(times[i]) / 255;
            value += (255 - value) / 255 * static_cast<float>(lift[i]);
            result |= static_cast<std::uint32_t>(std::clamp(value, 0.0F, 255.0F) + 0.5F) << shifts[i];
        }
        pixel = result;
    }
    return print;
}

void leave_thread() { SDL_TLSCleanup(); }

}  // namespace lantern
