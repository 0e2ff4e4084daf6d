#include "stage/furniture.h"

#include <algorithm>
#include <cmath>

namespace lantern {

namespace {

constexpr float latin_size = 38, korean_size = 33, line_height = 52;
constexpr float film_size = 36, film_korean_size = 31, film_line = 46, film_bar = 138;
constexpr float plate_height = 62, whispered_height = 40, rounding = 0.001F;

constexpr int whole_lines(float height, float line) { return static_cast<int>(height / line + rounding); }

/// Lays one furniture out; `line` is the height of a line of its words.
struct Joiner {
    const Comfort& comfort;
    const Spared& spared;
    float line;
    float text = comfort.text_size, air = roomier(comfort);

    int at_most(int lines) const { return std::min(lines, spared.lines); }
    float plate_tall() const { return plate_height * text + spared.name; }

    Room box() const {
        constexpr float foot = 1050, tallest = canvas_height * 0.45F, widest = 1800;
        const float above = 46 * air, below = std::max(42 * air, spared.below > 0 ? spared.below + 24 : 0);
        const int least = spared.below > 0 ? 1 : 2;  // at the largest two lines are worth more than the picture
        const int lines = at_most(std::clamp(whole_lines(tallest - above - below, line), least, 3));
        const float words = std::min(1180 * text, 1600.0F), wide = std::min(words + 380, widest);
        const float tall = above + static_cast<float>(lines) * line + below, top = foot - tall;
        Room room;
        room.panel = {(canvas_width - wide) / 2, top, wide, tall};
        room.words = {(canvas_width - words) / 2, top + above, words, static_cast<float>(lines) * line};
        room.plate = {room.panel.x + 56, top + 24 * air - plate_tall(), 120 * text, plate_tall()};
        room.drop = {room.panel.x + wide - 63, foot - 64};
        room.reason = foot - 24;
        return room;
    }

    Room column(Side side) const {
        constexpr float top = 118, foot = 998, margin = 96, widest = 900, highest_plate = 16;
        const float words = std::min(420 * text, widest), wide = words + 88;
        const float left = side == Side::left ? margin : canvas_width - margin - wide;
        const float plate = std::max(top + 28 - plate_tall(), highest_plate);
        const float first = std::max(top + 78, plate + plate_tall() + 20);
        const float last = spared.below > 0 ? std::min(foot - 74, foot - 34 - spared.below) : foot - 74;
        const int lines = at_most(std::max(whole_lines(last - first, line), 1));
        Room room;
        room.panel = {left, top, wide, foot - top};
        room.words = {left + 44, first, words, static_cast<float>(lines) * line};
        room.plate = {left + 28, plate, 120 * text, plate_tall()};
        room.drop = {left + wide - 48, foot - 56};
        room.reason = foot - 24;
        return room;
    }

    Room page() const {
        constexpr float middle = 560, tallest = 720, reason = 1056;
        const float head = std::max(spared.above, 20.0F) + plate_tall() + 22;
        const float foot = spared.below > 0 ? std::min(920.0F, reason - 12 - spared.below) : 920;
        const float room_for = std::min({520 * text * std::max(comfort.line_spacing, 1.0F), tallest, foot - head});
        const int lines = std::max(whole_lines(room_for, line), 1);
        const float words = std::min(980 * text, 1600.0F), tall = static_cast<float>(lines) * line;
        const float x = (canvas_width - words) / 2,
                    y = std::clamp(middle - tall / 2, head, std::max(head, foot - tall));
        Room room;
        room.panel = {0, 0, canvas_width, canvas_height};
        room.words = {x, y, words, static_cast<float>(at_most(lines)) * line};
        room.plate = {x, y - 22 - plate_tall(), 0, plate_tall()};
        room.drop = {canvas_width / 2, 952};
        room.reason = reason;
        return room;
    }

    Room film(float bar) const {
        constexpr float widest = 1680;
        Room room;
        room.bars = std::max(bar, film_bar);
        const float tall = 2 * line, reason = spared.below > 0 ? tall + 39 + spared.below : 0;
        room.bar_below = std::max({room.bars, tall + 46 * air, reason});
        const float top = canvas_height - room.bar_below, words = std::min(1320 * text, widest);
        const float first = spared.below > 0 ? top + 25 : top + (room.bar_below - tall) / 2 + 2;
        room.words = {(canvas_width - words) / 2, first, words, tall};
        const float plate = whispered_height * text + spared.name;
        room.plate = {room.words.x, top - 6 - plate, 0, plate};
        room.drop = {std::min(room.words.x + words + 80, 1864.0F), top + room.bar_below / 2 - 15};
        room.reason = canvas_height - 14;
        return room;
    }

    Room join(Furniture furniture, float bar, Side side) const {
        switch (furniture) {
            case Furniture::box: return box();
            case Furniture::column: return column(side);
            case Furniture::page: return page();
            case Furniture::film: return film(bar);
        }
        return box();
    }
};

}  // namespace

Room furnish(
    Furniture furniture, float letterbox, bool korean, Side side, const Comfort& comfort, const Spared& spared) {
    const bool film = furniture == Furniture::film;
    const float bar = letterbox * canvas_height / 2;
    const float latin = film ? film_size : latin_size, hangul = film ? film_korean_size : korean_size;
    TypeSetting spoken;
    spoken.upright = face_in(comfort.font, Face::serif);
    spoken.emphasised = face_in(comfort.font, Face::serif_italic);
    spoken.strong = face_in(comfort.font, Face::serif_bold);
    spoken.ruby = face_in(comfort.font, Face::serif);
    spoken.size = korean ? hangul * comfort.text_size : size_in(comfort.font, latin) * comfort.text_size;
    spoken.line_height = (film ? film_line : line_height) * comfort.text_size * comfort.line_spacing;
    spoken.centred = film;
    Room room = Joiner{comfort, spared, spoken.line_height}.join(furniture, bar, side);
    room.furniture = furniture;
    room.comfort = comfort;
    room.bars = std::max(room.bars, bar);
    room.bar_below = std::max(room.bar_below, bar);
    room.drop_height *= std::clamp(comfort.text_size, 1.0F, 1.6F);
    spoken.width = room.words.w;
    spoken.lines = whole_lines(room.words.h, spoken.line_height);
    room.spoken = room.narrated = spoken;
    // A made slant is for a word, not for a page of them.
    if (comfort.font == Font::serif) std::swap(room.narrated.upright, room.narrated.emphasised);
    return room;
}

TypeSetting small_setting(const Comfort& comfort, float size, float width) {
    TypeSetting setting;
    setting.upright = setting.ruby = face_in(comfort.font, Face::sans);
    setting.emphasised = comfort.font == Font::serif ? setting.upright : face_in(comfort.font, Face::sans_slanted);
    setting.strong = face_in(comfort.font, Face::sans_bold);
    setting.size = size * comfort.text_size;
    setting.line_height = size * 28 / 22 * comfort.text_size * comfort.line_spacing;
    setting.width = width;
    setting.lines = 1000;  // never cut short
    return setting;
}

float roomier(const Comfort& comfort) {
    return comfort.text_size < 1 ? comfort.text_size : 1 + (comfort.text_size - 1) * 0.3F;
}

float centred_baseline(float middle, float size, bool korean) { return middle + size * (korean ? 0.36F : 0.30F); }

}  // namespace lantern
