#include "stage/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "story/prose.h"

namespace lantern {

namespace {

constexpr float tube_width = 2.2F, drop_height = 31, drop_fall = 16;
constexpr float also_gap = 14, heading_size = 20, heading_padding = 22, word_reach = 8;
constexpr float whispered_name = 26, small_size = 22, trembling = 2.2F;
constexpr Rect heading_place{60, 48, 0, 44};

bool on_film(const Room& room) { return room.furniture == Furniture::film; }

Colour text_colour(const Room& room, const Palette& palette) { return on_film(room) ? palette.paper : palette.text; }

std::vector<Point> corners_of(const Rect& r) {
    return {{r.x, r.y}, {r.x + r.w, r.y}, {r.x + r.w, r.y + r.h}, {r.x, r.y + r.h}};
}

std::string roman(int number) {
    static constexpr const char* numerals[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    return number >= 1 && number <= 10 ? numerals[number - 1] : fmt::format("{}", number);
}

std::string capitals(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

std::optional<std::size_t> candidate_at(const Choice* choice, std::size_t run) {
    if (choice != nullptr)
        for (std::size_t i = 0; i < choice->words().size(); ++i)
            if (choice->words()[i].contains(run)) return i;
    return std::nullopt;
}

/// A word that can be kept, once it is written: a filled slip if looked at, else a line under it. Returns its ink.
Colour paint_candidate(std::vector<Item>& items, const Room& room, const Palette& palette, const Fragment& fragment,
    bool looked_at, bool open) {
    const Point at{room.words.x + fragment.at.x, room.words.y + fragment.at.y};
    const Colour usual = text_colour(room, palette);
    if (looked_at && open) {
        const float rise = fragment.size * 0.80F;
        lay_slip(items, {at.x - word_reach, at.y - rise, fragment.width + 2 * word_reach, fragment.size * 1.14F},
            palette.chosen, palette.ink);
        return palette.chosen_text;
    }
    items.push_back(underline(at, fragment.width, fragment.size, looked_at ? usual : palette.accent));
    return open ? usual : palette.hint;
}

}  // namespace

void paint_bars(std::vector<Item>& items, const Room& room, const Palette& palette) {
    if (room.bars <= 0) return;
    items.push_back(PanelItem{corners_of({0, 0, canvas_width, room.bars}), palette.ink});
    items.push_back(PanelItem{corners_of({0, canvas_height - room.bars, canvas_width, room.bars}), palette.ink});
}

void paint_panel(std::vector<Item>& items, const Room& room, const Palette& palette) {
    if (room.panel.w <= 0) return;
    if (room.furniture == Furniture::page) {
        items.push_back(PanelItem{corners_of(room.panel), palette.panel});
        return;
    }
    lay_slip(items, room.panel, palette.panel, palette.ink);
    if (is_light(palette.panel)) return;
    const Rect& r = room.panel;
    items.push_back(StrokeItem{
        {{r.x + 5, r.y + 1}, {r.x + r.w / 2, r.y + 0.4F}, {r.x + r.w - 5, r.y + 1}}, tube_width, palette.accent});
}

void paint_name(
    std::vector<Item>& items, const Room& room, const Palette& palette, const Person& person, const Measure& measure) {
    if (person.name.empty()) return;
    const bool korean = has_korean(person.name);
    if (room.plate.w <= 0) {
        const float wide = measure.width(person.name, Face::sans_bold, whispered_name);
        const float x = on_film(room) ? (canvas_width - wide) / 2 : room.plate.x;
        const float baseline = centred_baseline(room.plate.y + room.plate.h / 2, whispered_name, korean);
        if (on_film(room)) lay_slip(items, {x - 18, room.plate.y, wide + 36, room.plate.h}, palette.plate, palette.ink);
        items.push_back(TextItem{person.name, Face::sans_bold, whispered_name, {x, baseline},
            on_film(room) ? palette.name : palette.accent});
        return;
    }
    const float name = measure.width(person.name, Face::serif, plate_size);
    const float also = person.also.empty() ? 0 : also_gap + measure.width(person.also, Face::sans, plate_also_size);
    Rect plate = room.plate;
    plate.w = std::max(plate.w, name + also + 2 * plate_padding);
    lay_slip(items, plate, palette.plate, palette.ink);
    const float middle = plate.y + plate.h / 2, x = plate.x + plate_padding;
    const float baseline = centred_baseline(middle, plate_size, korean);
    items.push_back(TextItem{person.name, Face::serif, plate_size, {x, baseline}, palette.name});
    if (also > 0)
        items.push_back(
            TextItem{person.also, Face::sans, plate_also_size, {x + name + also_gap, baseline - 1}, palette.name});
}

void paint_writing(
    std::vector<Item>& items, const Room& room, const Palette& palette, const Writing& writing, const Choice* choice) {
    const std::vector<Fragment>& fragments = writing.fragments();
    std::vector<StrokeItem> strokes;  // over all the words: the pen comes last
    for (std::size_t i = 0; i < fragments.size(); ++i) {
        const Fragment& fragment = fragments[i];
        const float seen = writing.seen(i);
        if (seen == 0) continue;
        const Point at{room.words.x + fragment.at.x, room.words.y + fragment.at.y};
        Colour colour = text_colour(room, palette);
        const std::optional<std::size_t> candidate = candidate_at(choice, fragment.run);
        if (candidate && writing.is_complete() && writing.on_last_page()) {
            const bool open = choice->slips()[*candidate].open;
            colour = paint_candidate(items, room, palette, fragment, *candidate == choice->focus(), open);
            if (!open) strokes.push_back(crossing(at, fragment.width, fragment.size, 1, palette.hint));
        }
        const float shake = fragment.style.shake && !writing.is_complete() ? trembling : 0;
        items.push_back(TextItem{fragment.text, fragment.face, fragment.size, at, colour, shake, seen});
        if (!fragment.ruby.empty())
            items.push_back(TextItem{fragment.ruby, Face::serif, fragment.ruby_size,
                {room.words.x + fragment.ruby_at.x, room.words.y + fragment.ruby_at.y}, colour, 0, -1});
        const float crossed = writing.crossed(i);
        if (crossed > 0) strokes.push_back(crossing(at, fragment.width, fragment.size, crossed, palette.accent));
    }
    items.insert(items.end(), strokes.begin(), strokes.end());
}

void paint_drop(std::vector<Item>& items, const Room& room, const Palette& palette, float come) {
    if (come <= 0) return;
    const Point tip{room.drop.x, room.drop.y - (1 - come) * drop_fall};
    items.push_back(drop_of_water(tip, drop_height, with_alpha(palette.accent, come)));
}

void paint_heading(
    std::vector<Item>& items, const std::string& heading, const Palette& palette, const Measure& measure) {
    if (heading.empty()) return;
    Rect slip = heading_place;
    slip.w = measure.width(heading, Face::sans_bold, heading_size) + 2 * heading_padding;
    lay_slip(items, slip, palette.choice, palette.ink);
    const float baseline = slip.y + slip.h / 2 + heading_size * 0.36F;
    items.push_back(
        TextItem{heading, Face::sans_bold, heading_size, {slip.x + heading_padding, baseline}, palette.choice_text});
}

std::string heading_of(const Story& story, ScriptIndex script) {
    const Script& scene = story.scripts[script];
    return fmt::format("{} · {}   {}", roman(scene.act + 1), scene.episode + 1, capitals(scene.title));
}

Rect reach_of(const Fragment& fragment, const Room& room) {
    return {room.words.x + fragment.at.x - word_reach, room.words.y + fragment.at.y - fragment.size,
        fragment.width + 2 * word_reach, fragment.size * 1.36F};
}

void paint_reason(std::vector<Item>& items, const Room& room, const Palette& palette, const Prose& reason) {
    const float foot = room.panel.w > 0 ? room.panel.y + room.panel.h - 24 : canvas_height - 14;
    items.push_back(TextItem{
        plain(reason), Face::sans, small_size, {room.words.x, foot}, on_film(room) ? palette.paper : palette.hint});
}

}  // namespace lantern
