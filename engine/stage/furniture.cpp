#include "stage/furniture.h"

#include <algorithm>

namespace lantern {

namespace {

constexpr float latin_size = 38, korean_size = 33, line_height = 52;
constexpr float film_size = 36, film_korean_size = 31, film_line = 46, film_bar = 138;
constexpr float slips_middle = 470, slips_top = 60, slips_bottom = 750, head_reach = 125;

Room box() {
    Room room;
    room.panel = {180, 806, 1560, 244};
    room.words = {370, 852, 1180, line_height * 3};
    room.plate = {236, 768, 120, 62};
    room.drop = {1677, 986};
    return room;
}

Room column(Side side) {
    const float left = side == Side::left ? 96 : 1316;
    Room room;
    room.panel = {left, 118, 508, 880};
    room.words = {left + 44, 196, 420, line_height * 14};
    room.plate = {left + 28, 84, 120, 62};
    room.drop = {left + 460, 942};
    return room;
}

Room page() {
    Room room;
    room.panel = {0, 0, canvas_width, canvas_height};
    room.words = {470, 300, 980, line_height * 10};
    room.plate = {470, 216, 0, 62};
    room.drop = {960, 952};
    return room;
}

Room film(float bar) {
    Room room;
    room.bars = std::max(bar, film_bar);
    const float top = canvas_height - room.bars;
    room.words = {300, top + (room.bars - 2 * film_line) / 2 + 2, 1320, film_line * 2};
    room.plate = {300, top - 46, 0, 40};
    room.drop = {1700, top + room.bars / 2 - 15};
    return room;
}

Room place(Furniture furniture, float bar, Side side) {
    switch (furniture) {
        case Furniture::box: return box();
        case Furniture::column: return column(side);
        case Furniture::page: return page();
        case Furniture::film: return film(bar);
    }
    return box();
}

}  // namespace

Room furnish(Furniture furniture, float letterbox, bool korean, Side side) {
    const bool film = furniture == Furniture::film;
    const float bar = letterbox * canvas_height / 2;
    Room room = place(furniture, bar, side);
    room.furniture = furniture;
    room.bars = std::max(room.bars, bar);
    TypeSetting& spoken = room.spoken;
    spoken.size = film ? (korean ? film_korean_size : film_size) : (korean ? korean_size : latin_size);
    spoken.line_height = film ? film_line : line_height;
    spoken.width = room.words.w;
    spoken.lines = static_cast<int>(room.words.h / spoken.line_height + 0.5F);
    spoken.centred = film;
    room.narrated = spoken;
    std::swap(room.narrated.upright, room.narrated.emphasised);
    return room;
}

std::vector<Rect> lay_slips(const std::vector<float>& heights, Point corner) {
    float gap = slip_gap, total = 0;
    for (const float height : heights) total += height;
    const float gaps = heights.empty() ? 0 : static_cast<float>(heights.size() - 1);
    const float room = (corner.y > 0 ? canvas_height - slips_top - corner.y : slips_bottom - slips_top);
    if (total + gaps * gap > room && gaps > 0) gap = std::max(4.0F, (room - total) / gaps);
    total += gaps * gap;
    const float squeeze = std::min(1.0F, (canvas_height - slips_top - 20) / std::max(total, 1.0F));
    const float foot = corner.y > 0 ? canvas_height - slips_top : slips_bottom;
    const float wanted = corner.y > 0 ? corner.y : slips_middle - total / 2;
    float y = std::max(slips_top, std::min(wanted, foot - total));
    std::vector<Rect> slips;
    for (const float height : heights) {
        slips.push_back({corner.x, y, slip_width, height * squeeze});
        y += (height + gap) * squeeze;
    }
    return slips;
}

float place_slips(const std::vector<float>& heads, const Rect& taken) {
    float best = slip_x;
    std::size_t fewest = heads.size() + 1;
    for (const float x : {slip_x, (canvas_width - slip_width - slip_shift) / 2, canvas_width - slip_x - slip_width}) {
        if (taken.w > 0 && x + slip_shift < taken.x + taken.w && x + slip_width > taken.x) continue;
        const auto covered = [&](float head) {
            const bool hidden = head > taken.x && head < taken.x + taken.w;
            return !hidden && head + head_reach > x + slip_shift && head - head_reach < x + slip_width;
        };
        const auto count = static_cast<std::size_t>(std::count_if(heads.begin(), heads.end(), covered));
        if (count >= fewest) continue;
        best = x;
        fewest = count;
    }
    return best;
}

float centred_baseline(float middle, float size, bool korean) { return middle + size * (korean ? 0.36F : 0.30F); }

}  // namespace lantern
