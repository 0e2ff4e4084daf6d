#include "screens/thread_chart.h"

#include <algorithm>
#include <cmath>

#include "screens/lettering.h"
#include "screens/manuscript.h"
#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float largest_text = 1.3F;
constexpr std::size_t most_lines = 6;
constexpr float wide = 1604, head = 84, line_step = 66, foot = 24, names_wide = 236, edge = 44, square = 33;
constexpr float loop = 12, pen = 4.2F, thin_pen = 2.6F, hair = 1.7F, step = 12, knot_reach = 26;
constexpr float half_a_knot = 11, before_a_knot = 34;  // where the pen begins one, and a line, before its middle
constexpr int most_title_lines = 2;
constexpr float pi = 3.14159265F;

Colour mixed(Colour one, Colour other, float share) {
    const auto part = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(
            std::lround(static_cast<float>(a) + (static_cast<float>(b) - static_cast<float>(a)) * share));
    };
    return {part(one.red, other.red), part(one.green, other.green), part(one.blue, other.blue), 255};
}

/// By lamplight.
Colour sheet(const Palette& palette) { return mixed(palette.paper, palette.ink, 0.07F); }

/// The act's own colour, as ink on its paper.
Colour red_ink(const Palette& palette) { return mixed(palette.accent, palette.ink, 0.38F); }

std::uint32_t seed_of_line(std::size_t line) { return 7001U + static_cast<std::uint32_t>(line) * 613U; }

/// A hand is never quite level.
float waver(std::size_t line, float x) {
    const std::uint32_t seed = seed_of_line(line);
    return 2.4F * std::sin(x / 171 + chance(seed, 1) * 2 * pi) + 1.1F * std::sin(x / 53 + chance(seed, 2) * 2 * pi);
}

/// On to `x`, a little at a time.
void draw_on(std::vector<Point>& points, float x, float base, std::size_t line, float left) {
    const float from = points.empty() ? left : points.back().x;
    const int stations = std::max(1, static_cast<int>((x - from) / step));
    for (int n = points.empty() ? 0 : 1; n <= stations; ++n) {
        const float at = from + (x - from) * static_cast<float>(n) / static_cast<float>(stations);
        points.push_back({at, base + waver(line, at - left)});
    }
}

/// Round against the clock and on, as a pen does without leaving the paper.
void tie_knot(std::vector<Point>& points, Point at, std::uint32_t seed) {
    const float forth = 3.4F + wobble(seed, 1, 0.5F), round = 10.5F + wobble(seed, 2, 1.2F);
    const float tall = loop * (1 + wobble(seed, 3, 0.14F)), lean = 3.5F + wobble(seed, 4, 1.5F);
    constexpr int steps = 22;
    for (int n = 0; n <= steps; ++n) {
        const float turn = 2 * pi * static_cast<float>(n) / steps, up = (1 - std::cos(turn)) / 2;
        points.push_back({at.x + forth * (turn - pi) + round * std::sin(turn) + lean * up, at.y - 2 * tall * up});
    }
}

}  // namespace

ThreadChart::ThreadChart(const Story& story, const Record& record) {
    const bool between = std::any_of(
        story.scripts.begin(), story.scripts.end(), [](const Script& scene) { return scene.thread == nobody; });
    if (between) lines_.emplace_back();
    const std::size_t first = lines_.size();
    for (std::size_t thread = 0; thread < story.threads.size(); ++thread) lines_.push_back({{}, true, {}});
    std::size_t episodes = 0, column = 0;
    for (const Act& act : story.acts) episodes += act.episodes.size();
    for (const Act& act : story.acts)
        for (const Episode& episode : act.episodes) {
            const float one = 1 / static_cast<float>(episodes), begin = static_cast<float>(column) * one;
            columns_.push_back({{}, begin, begin + one});
            const float apart = one / static_cast<float>(std::max<std::size_t>(episode.scripts.size(), 1));
            for (std::size_t i = 0; i < episode.scripts.size(); ++i) {
                const ScriptIndex scene = episode.scripts[i];
                if (!was_read(story, record, scene)) continue;
                columns_.back().title = episode.title;
                const ThreadIndex thread = story.scripts[scene].thread;
                Line& line = lines_[thread == nobody ? 0 : first + thread];
                if (thread != nobody) line.name = story.threads[thread].title;
                line.knots.push_back({scene, begin + (static_cast<float>(i) + 0.5F) * apart});
            }
            ++column;
        }
}

float ThreadChart::height(const Comfort& comfort) const {
    const bool woven = std::any_of(lines_.begin(), lines_.end(), [](const Line& line) { return line.woven; });
    if (!woven || comfort.text_size > largest_text || lines_.size() > most_lines) return 0;
    return head + line_step * static_cast<float>(lines_.size()) + foot;
}

Point ThreadChart::place(const Knot& knot, std::size_t line, Point at) const {
    const float left = at.x + names_wide, x = left + knot.along * (wide - names_wide - edge);
    return {x, at.y + head + line_step * (static_cast<float>(line) + 0.5F) + waver(line, x - left)};
}

std::optional<ScriptIndex> ThreadChart::scene_at(Point pointer, Point at, const Comfort& comfort) const {
    if (height(comfort) <= 0) return std::nullopt;
    std::optional<ScriptIndex> nearest;
    float distance = knot_reach;
    for (std::size_t line = 0; line < lines_.size(); ++line)
        for (const Knot& knot : lines_[line].knots) {
            const Point there = place(knot, line, at);
            const float away = std::hypot(there.x - pointer.x, there.y - loop - pointer.y);
            if (away < distance) distance = away, nearest = knot.scene;
        }
    return nearest;
}

/// Ruled in squares, one for each syllable, as manuscripts are written in Korea.
void ThreadChart::paint_sheet(std::vector<Item>& items, Point at, const Palette& palette) const {
    const float high = head + line_step * static_cast<float>(lines_.size()) + foot;
    lay_slip(items, {at.x, at.y, wide, high}, sheet(palette), palette.ink);
    const Colour ruled = with_alpha(red_ink(palette), 0.20F);
    const float left = at.x + names_wide, right = at.x + wide - edge;
    const float top = at.y + head, bottom = top + line_step * static_cast<float>(lines_.size());
    for (float y = top; y <= bottom + 1; y += square)
        items.push_back(PanelItem{{{left, y}, {right, y}, {right, y + 1.3F}, {left, y + 1.3F}}, ruled});
    const int squares = static_cast<int>((right - left) / square);
    const float across = (right - left) / static_cast<float>(squares);
    for (int n = 0; n <= squares; ++n) {
        const float x = left + across * static_cast<float>(n);
        items.push_back(PanelItem{{{x, top}, {x + 1.3F, top}, {x + 1.3F, bottom}, {x, bottom}}, ruled});
    }
}

/// A number, and in two lines at most what it was called; a rule drawn by hand.
void ThreadChart::paint_columns(
    std::vector<Item>& items, Point at, const Palette& palette, const Comfort& comfort, const Measure& measure) const {
    const float left = at.x + names_wide, across = wide - names_wide - edge;
    const float top = at.y + head, bottom = top + line_step * static_cast<float>(lines_.size());
    std::uint32_t number = 0;
    for (const Column& column : columns_) {
        const float x = left + column.begin * across, room = (column.end - column.begin) * across - 14;
        TypeSetting setting = plain_setting(
            face_in(comfort.font, Face::serif_italic), std::max(20.0F, 24 * comfort.text_size), room);
        setting.line_height = setting.size * 1.05F;
        const std::string alone = std::to_string(++number), named = alone + "  " + column.title;
        const int lines = column.title.empty() ? most_title_lines + 1 : lines_of(named, setting, measure);
        const bool fits = lines <= most_title_lines;
        const Colour colour = column.title.empty() ? mixed(palette.ink, palette.paper, 0.34F) : palette.ink;
        const float above = fits ? static_cast<float>(lines - 1) * setting.line_height : 0;
        if (fits || measure.width(alone, setting.upright, setting.size) <= room)
            letter(items, fits ? named : alone, {x + 7, top - 18 - above}, setting, colour, measure);
        items.push_back(StrokeItem{{{x + wobble(211, number, 1), top - 12}, {x + wobble(223, number, 1), bottom + 8}},
            2, with_alpha(red_ink(palette), 0.75F)});
    }
}

void ThreadChart::paint_line(
    std::vector<Item>& items, std::size_t which, Point at, const Palette& palette, const Comfort& comfort) const {
    const Line& line = lines_[which];
    const float left = at.x + names_wide, base = at.y + head + line_step * (static_cast<float>(which) + 0.5F);
    const float size = 34 * comfort.text_size;
    if (!line.name.empty())
        items.push_back(TextItem{line.name, face_in(comfort.font, Face::serif_italic), size,
            {at.x + edge, base + size * 0.22F}, palette.ink, 0, -1});
    if (line.knots.empty()) return;
    const float start = place(line.knots.front(), which, at).x - before_a_knot;
    std::vector<Point> points;
    if (line.woven && start > left) {  // it was there before it was written about
        points.push_back({left - 10, base + waver(which, -10)});
        draw_on(points, start + 8, base, which, left);
        items.push_back(StrokeItem{std::move(points), hair, with_alpha(palette.ink, 0.5F)});
    }
    points = {{start, base + waver(which, start - left)}};
    for (const Knot& knot : line.knots) {
        const Point there = place(knot, which, at);
        draw_on(points, there.x - half_a_knot, base, which, left);
        tie_knot(points, there, seed_of_line(which) + knot.scene);
    }
    draw_on(points, points.back().x + 26, base, which, left);
    items.push_back(StrokeItem{std::move(points), line.woven ? pen : thin_pen, palette.ink});
}

void ThreadChart::paint(std::vector<Item>& items, Point at, std::optional<ScriptIndex> looked_at,
    const Palette& palette, const Comfort& comfort, const Measure& measure) const {
    if (height(comfort) <= 0) return;
    paint_sheet(items, at, palette);
    paint_columns(items, at, palette, comfort, measure);
    for (std::size_t line = 0; line < lines_.size(); ++line) paint_line(items, line, at, palette, comfort);
    for (std::size_t line = 0; line < lines_.size(); ++line)
        for (const Knot& knot : lines_[line].knots) {
            if (looked_at != knot.scene) continue;
            const Point there = place(knot, line, at);
            items.push_back(drop_of_water({there.x + 1, there.y + 3}, 32, red_ink(palette)));
        }
}

}  // namespace lantern
