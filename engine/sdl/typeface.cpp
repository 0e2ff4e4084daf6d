#include "sdl/typeface.h"

#include <SDL_ttf.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <stdexcept>
#include <utility>

#include "text/utf8.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

enum Letter : std::size_t {
    garamond,
    garamond_italic,
    garamond_bold,
    myeongjo,
    gothic,
    gothic_slanted,
    gothic_bold,
    dyslexic,
    dyslexic_slanted,
    dyslexic_bold,
    pen,
    till,
    letters
};

/// Where a font has no slanted or bold cut of its own, one is made of its regular: told apart at a glance, if not as finely drawn.
/// A font that is drawn large on its body is set smaller, so that at one size all fonts look alike.
struct Cast {
    const char* file = "";
    int style = TTF_STYLE_NORMAL;
    float share = 1;  // of the size asked for
    float sink = 0;   // of it, by which its letters stand too high
};

constexpr float dyslexic_share = 0.85F, pen_share = 1.3F, pen_sink = 0.07F, till_share = 0.92F;

constexpr std::array<Cast, letters> casts = {
    {{"EBGaramond-Regular.otf"}, {"EBGaramond-Italic.otf"}, {"EBGaramond-SemiBold.ttf"}, {"NotoSerifKR-Medium.otf"},
        {"Pretendard-Medium.otf"}, {"Pretendard-Medium.otf", TTF_STYLE_ITALIC}, {"Pretendard-SemiBold.otf"},
        {"OpenDyslexic-Regular.otf", TTF_STYLE_NORMAL, dyslexic_share},
        {"OpenDyslexic-Regular.otf", TTF_STYLE_ITALIC, dyslexic_share},
        {"OpenDyslexic-Regular.otf", TTF_STYLE_BOLD, dyslexic_share},
        {"NanumPen-Regular.ttf", TTF_STYLE_NORMAL, pen_share, pen_sink},
        {"NanumGothicCoding-Regular.ttf", TTF_STYLE_NORMAL, till_share}}};

using Chain = std::array<Letter, 5>;

const Chain& chain_of(Face face) {
    static constexpr Chain serif{garamond, myeongjo, gothic, garamond_italic, gothic_bold},
        italic{garamond_italic, garamond, myeongjo, gothic, gothic_bold},
        bold{garamond_bold, myeongjo, gothic_bold, garamond, gothic};
    static constexpr Chain sans{gothic, myeongjo, garamond, gothic_bold, garamond_italic},
        sans_slanted{gothic_slanted, gothic, myeongjo, garamond_italic, garamond},
        sans_bold{gothic_bold, gothic, myeongjo, garamond_bold, garamond};
    static constexpr Chain plain{dyslexic, gothic, myeongjo, garamond, gothic_bold},
        slanted{dyslexic_slanted, gothic_slanted, myeongjo, garamond_italic, garamond},
        heavy{dyslexic_bold, gothic_bold, myeongjo, garamond_bold, garamond};
    static constexpr Chain hand{pen, garamond_italic, garamond, myeongjo, gothic},
        receipt{till, gothic, myeongjo, garamond, gothic_bold};
    switch (face) {
        case Face::serif: return serif;
        case Face::serif_italic: return italic;
        case Face::serif_bold: return bold;
        case Face::sans: return sans;
        case Face::sans_slanted: return sans_slanted;
        case Face::sans_bold: return sans_bold;
        case Face::open_dyslexic: return plain;
        case Face::open_dyslexic_slanted: return slanted;
        case Face::open_dyslexic_bold: return heavy;
        case Face::hand: return hand;
        case Face::receipt: return receipt;
    }
    return serif;
}

// SDL_ttf counts sizes in whole points; two points at a resolution of our choice are any size in thirty-sixths of a pixel.
constexpr int points = 2, per_pixel = 36;
constexpr float measured_at = 128;  // pixels: so large that rounding to whole pixels is lost in the width of a hair
constexpr std::size_t fonts_open = 32, widths_kept = 4096;

unsigned int resolution(float pixels) {
    return static_cast<unsigned int>(std::lround(std::clamp(pixels, 4.0F, 1200.0F) * per_pixel));
}

struct Piece {
    Letter letter = garamond;
    std::string text;
};

bool joins(char32_t c) { return c == 0x200D || c == 0x200C || c == 0xFE0F || (c >= 0x0300 && c < 0x0370); }

}  // namespace

struct Typeface::Case {
    struct Open {
        TTF_Font* font = nullptr;
        std::uint64_t used = 0;
    };

    fs::path folder;
    std::array<bool, letters> present{};
    std::map<std::pair<std::size_t, unsigned int>, Open> open;
    std::map<std::pair<int, std::string>, float> widths;  // of an em of one pixel
    std::uint64_t clock = 0;

    ~Case() {
        for (auto& [key, each] : open) TTF_CloseFont(each.font);
        TTF_Quit();
    }

    TTF_Font* font(Letter letter, float pixels) {
        const Cast& cast = casts[letter];
        const std::pair<std::size_t, unsigned int> key{letter, resolution(pixels * cast.share)};
        Open& entry = open[key];
        entry.used = ++clock;
        if (entry.font != nullptr) return entry.font;
        const std::string file = (folder / cast.file).string();
        entry.font = TTF_OpenFontDPI(file.c_str(), points, key.second, key.second);
        if (entry.font == nullptr) {
            open.erase(key);
            throw std::runtime_error(fmt::format("the font {} cannot be read: {}", cast.file, TTF_GetError()));
        }
        TTF_SetFontHinting(entry.font, TTF_HINTING_LIGHT_SUBPIXEL);
        if (cast.style != TTF_STYLE_NORMAL) TTF_SetFontStyle(entry.font, cast.style);
        TTF_Font* const result = entry.font;
        if (open.size() > fonts_open) close_oldest();
        return result;
    }

    void close_oldest() {
        const auto oldest = std::min_element(
            open.begin(), open.end(), [](const auto& a, const auto& b) { return a.second.used < b.second.used; });
        TTF_CloseFont(oldest->second.font);
        open.erase(oldest);
    }

    bool has(Letter letter, char32_t c) {
        return present[letter] && TTF_GlyphIsProvided32(font(letter, measured_at), static_cast<Uint32>(c)) != 0;
    }

    Letter first_present(const Chain& chain) const {
        for (const Letter letter : chain)
            if (present[letter]) return letter;
        return static_cast<Letter>(std::find(present.begin(), present.end(), true) - present.begin());
    }

    std::vector<Piece> pieces(std::string_view text, Face face) {
        const Chain& chain = chain_of(face);
        std::vector<Piece> result;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t bytes = utf8::width(text, at);
            const char32_t c = utf8::decode(text, at);
            std::string character(text.substr(at, bytes));
            at += bytes;
            const auto found = std::find_if(chain.begin(), chain.end(), [&](Letter letter) { return has(letter, c); });
            Letter letter = found == chain.end() ? first_present(chain) : *found;
            if (found == chain.end() && !joins(c)) character = "?";
            else if (joins(c) && !result.empty()) letter = result.back().letter;
            if (result.empty() || result.back().letter != letter) result.push_back({letter, {}});
            result.back().text += character;
        }
        return result;
    }

    /// A box of words reaches as far as their ink; between two bars it reaches as far as they advance.
    float advance(const Piece& piece) {
        TTF_Font* const measuring = font(piece.letter, measured_at);
        int with = 0, without = 0;
        TTF_SizeUTF8(measuring, ("|" + piece.text + "|").c_str(), &with, nullptr);
        TTF_SizeUTF8(measuring, "||", &without, nullptr);
        return static_cast<float>(with - without) / measured_at;
    }

    float width_of(std::string_view text, Face face) {
        if (widths.size() > widths_kept) widths.clear();
        const auto [entry, is_new] = widths.try_emplace({static_cast<int>(face), std::string(text)}, 0.0F);
        if (is_new)
            for (const Piece& piece : pieces(text, face)) entry->second += advance(piece);
        return entry->second;
    }
};

Typeface::Typeface(const fs::path& fonts) : case_(std::make_unique<Case>()) {
    if (TTF_Init() != 0) throw std::runtime_error(fmt::format("no fonts can be used: {}", TTF_GetError()));
    case_->folder = fonts;
    std::error_code failed;
    for (std::size_t i = 0; i < letters; ++i) case_->present[i] = fs::is_regular_file(fonts / casts[i].file, failed);
    if (std::find(case_->present.begin(), case_->present.end(), true) == case_->present.end())
        throw std::runtime_error(fmt::format("there are no fonts in {}", fonts.string()));
}

Typeface::~Typeface() = default;

float Typeface::width(std::string_view text, Face face, float size) const {
    return text.empty() ? 0 : case_->width_of(text, face) * size;
}

bool Typeface::has(char32_t character, Face face) const {
    if (joins(character) || character < 0x20) return true;
    const Chain& chain = chain_of(face);
    return std::any_of(chain.begin(), chain.end(), [&](Letter letter) { return case_->has(letter, character); });
}

std::vector<Written> Typeface::write(std::string_view text, Face face, float size) const {
    std::vector<Written> all;
    float pen = 0;
    for (const Piece& piece : case_->pieces(text, face)) {
        TTF_Font* const font = case_->font(piece.letter, size);
        SDL_Surface* const surface = TTF_RenderUTF8_Blended(font, piece.text.c_str(), {255, 255, 255, 255});
        if (surface != nullptr) {
            int bearing = 0;  // ink left of where the words start pushes the box to the left
            TTF_GlyphMetrics32(
                font, static_cast<Uint32>(utf8::decode(piece.text, 0)), &bearing, nullptr, nullptr, nullptr, nullptr);
            Written written{surface->w, surface->h, pen + static_cast<float>(std::min(bearing, 0)),
                static_cast<float>(TTF_FontAscent(font)) - casts[piece.letter].sink * size, {}};
            written.pixels.resize(static_cast<std::size_t>(surface->w) * static_cast<std::size_t>(surface->h));
            const auto* from = static_cast<const std::uint8_t*>(surface->pixels);
            for (int y = 0; y < surface->h; ++y, from += surface->pitch)
                std::memcpy(&written.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(surface->w)], from,
                    static_cast<std::size_t>(surface->w) * 4);
            SDL_FreeSurface(surface);
            all.push_back(std::move(written));
        }
        pen += case_->advance(piece) * size;
    }
    return all;
}

}  // namespace lantern
