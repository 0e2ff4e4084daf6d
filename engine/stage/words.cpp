#include "stage/words.h"

#include <algorithm>
#include <optional>

#include "stage/contrast.h"
#include "stage/pen.h"
#include "stage/plates.h"
#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float tube_width = 2.2F, drop_fall = 16, word_reach = 8, trembling = 2.2F;

bool on_film(const Room& room) { return room.furniture == Furniture::film; }

Colour text_colour(const Room& room, const Palette& palette) { return on_film(room) ? palette.paper : palette.text; }

std::vector<Point> corners_of(const Rect& r) {
    return {{r.x, r.y}, {r.x + r.w, r.y}, {r.x + r.w, r.y + r.h}, {r.x, r.y + r.h}};
}

std::optional<std::size_t> candidate_at(const Choice* choice, std::size_t run) {
    if (choice != nullptr)
        for (std::size_t i = 0; i < choice->words().size(); ++i)
            if (choice->words()[i].contains(run)) return i;
    return std::nullopt;
}

Rect slip_under(const Fragment& fragment, const Room& room) {
    return {room.words.x + fragment.at.x - word_reach, room.words.y + fragment.at.y - fragment.size * 0.80F,
        fragment.width + 2 * word_reach, fragment.size * 1.14F};
}

/// Under the word that is looked at: one slip a line, however many styles it is written in.
void paint_looked_at(
    std::vector<Item>& items, const Room& room, const Palette& palette, const Writing& writing, const Choice& choice) {
    std::optional<Rect> slip;
    int line = 0;
    const auto lay = [&] {
        if (slip) lay_slip(items, *slip, palette.chosen, palette.ink, edge_in(room.comfort));
        slip.reset();
    };
    for (const Fragment& fragment : writing.fragments()) {
        if (candidate_at(&choice, fragment.run) != choice.focus()) continue;
        const Rect under = slip_under(fragment, room);
        if (fragment.line != line) lay();
        line = fragment.line;
        slip = slip ? Rect{slip->x, slip->y, under.x + under.w - slip->x, slip->h} : under;
    }
    lay();
}

/// A word that can be kept has a line under it, unless a slip is. Returns its ink.
Colour paint_candidate(std::vector<Item>& items, const Room& room, const Palette& palette, const Fragment& fragment,
    bool looked_at, bool open) {
    if (looked_at && open) return palette.chosen_text;
    const Point at{room.words.x + fragment.at.x, room.words.y + fragment.at.y};
    const Colour usual = text_colour(room, palette);
    items.push_back(underline(at, fragment.width, fragment.size, looked_at ? usual : palette.accent));
    return open ? usual : palette.hint;
}

}  // namespace

void paint_bars(std::vector<Item>& items, const Room& room, const Palette& palette) {
    if (room.bars <= 0) return;
    items.push_back(PanelItem{corners_of({0, 0, canvas_width, room.bars}), palette.ink});
    items.push_back(
        PanelItem{corners_of({0, canvas_height - room.bar_below, canvas_width, room.bar_below}), palette.ink});
}

void paint_panel(std::vector<Item>& items, const Room& room, const Palette& palette) {
    if (room.panel.w <= 0) return;
    if (room.furniture == Furniture::page) {
        items.push_back(PanelItem{corners_of(room.panel), palette.panel});
        return;
    }
    const Colour edge = edge_in(room.comfort);
    lay_slip(items, room.panel, palette.panel, palette.ink, edge);
    if (is_light(palette.panel) || edge.alpha > 0) return;
    const Rect& r = room.panel;
    items.push_back(StrokeItem{
        {{r.x + 5, r.y + 1}, {r.x + r.w / 2, r.y + 0.4F}, {r.x + r.w - 5, r.y + 1}}, tube_width, palette.accent});
}

void paint_name(
    std::vector<Item>& items, const Room& room, const Palette& palette, const Person& person, const Measure& measure) {
    const Plate plate = lay_name(room, person, measure);
    const bool bare = room.furniture == Furniture::page;
    if (bare) paint_plate(items, {{}, plate.words}, {}, palette.accent, {}, {});
    else paint_plate(items, plate, palette.plate, palette.name, palette.ink, edge_in(room.comfort));
}

void paint_writing(
    std::vector<Item>& items, const Room& room, const Palette& palette, const Writing& writing, const Choice* choice) {
    const std::vector<Fragment>& fragments = writing.fragments();
    std::vector<Item> strokes;  // over all the words: the pen comes last
    const bool choosing = choice != nullptr && writing.is_complete();
    if (choosing && choice->slips()[choice->focus()].open) paint_looked_at(items, room, palette, writing, *choice);
    for (std::size_t i = 0; i < fragments.size(); ++i) {
        const Fragment& fragment = fragments[i];
        const float seen = writing.seen(i);
        if (seen == 0) continue;
        const Point at{room.words.x + fragment.at.x, room.words.y + fragment.at.y};
        Colour colour = text_colour(room, palette);
        const std::optional<std::size_t> candidate = candidate_at(choice, fragment.run);
        if (candidate && choosing) {
            const bool open = choice->slips()[*candidate].open;
            colour = paint_candidate(items, room, palette, fragment, *candidate == choice->focus(), open);
            if (!open) add(strokes, crossing(at, fragment.width, fragment.size, 1, palette.hint));
        }
        const float shake = fragment.style.shake && !writing.is_complete() ? trembling : 0;
        items.push_back(TextItem{fragment.text, fragment.face, fragment.size, at, colour, shake, seen});
        if (!fragment.ruby.empty())
            items.push_back(TextItem{fragment.ruby, fragment.ruby_face, fragment.ruby_size,
                {room.words.x + fragment.ruby_at.x, room.words.y + fragment.ruby_at.y}, colour, 0, -1});
        const float crossed = writing.crossed(i);
        if (crossed > 0) add(strokes, crossing(at, fragment.width, fragment.size, crossed, palette.accent));
    }
    items.insert(items.end(), strokes.begin(), strokes.end());
}

void paint_drop(std::vector<Item>& items, const Room& room, const Palette& palette, float come) {
    if (come <= 0) return;
    const Point tip{room.drop.x, room.drop.y - (1 - come) * drop_fall};
    items.push_back(drop_of_water(tip, room.drop_height, with_alpha(palette.accent, come)));
}

Rect reach_of(const Fragment& fragment, const Room& room) {
    return {room.words.x + fragment.at.x - word_reach, room.words.y + fragment.at.y - fragment.size,
        fragment.width + 2 * word_reach, fragment.size * 1.36F};
}

float reason_height(const Prose& reason, const Room& room, const Measure& measure) {
    const TypeSetting setting = small_setting(room.comfort, reason_size, room.words.w);
    const int lines = set_pages(reason, measure, setting).front().lines;
    return lines > 0 ? setting.size * 0.8F + static_cast<float>(lines - 1) * setting.line_height : 0;
}

void paint_reason(
    std::vector<Item>& items, const Room& room, const Palette& palette, const Prose& reason, const Measure& measure) {
    const TypeSetting setting = small_setting(room.comfort, reason_size, room.words.w);
    const Page page = set_pages(reason, measure, setting).front();
    for (const Fragment& each : page.fragments) {
        const float above = static_cast<float>(page.lines - 1 - each.line) * setting.line_height;
        items.push_back(TextItem{each.text, each.face, each.size, {room.words.x + each.at.x, room.reason - above},
            on_film(room) ? palette.paper : palette.hint, 0, -1});
    }
}

}  // namespace lantern
