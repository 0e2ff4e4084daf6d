#include "stage/lantern_paper.h"

#include <algorithm>
#include <cmath>

#include "stage/pen.h"
#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float largest = 128, smallest = 54, step = 6, row_height = 1.34F, apart = 0.85F;
constexpr float shrinking = 0.035F;  // of each word, against the one before: a hand that sees the edge come
constexpr float hand_lift = 0.10F;   // its letters stand higher than print
constexpr float pi = 3.14159265F;

/// What is offered again until all of it was taken.
const Choose* repeated_choice(const Story& story, const Script& script) {
    for (Place at = script.begin; at < script.end; ++at)
        if (const auto* choice = std::get_if<Choose>(&story.statements[at].action))
            if (choice->until == Until::all && choice->taken != no_slot) return choice;
    return nullptr;
}

std::string words_of(const Option& option, const Story& story, const State& state) {
    std::string text;
    for (const Run& run : option.words)
        text += run.slot == no_slot ? run.text : words_for(story, run.slot, state.variables);
    return text;
}

bool has_picture(const Story& story, const Scene& scene) {
    if (scene.setting == nobody) return false;
    const AssetIndex background = story.settings[scene.setting].background;
    return background != no_asset && !story.assets[background].file.empty();
}

/// Places the words in rows, in the order they were written, each a little smaller; false: there is no room for them so large.
bool place_words(LanternPaper& paper, float size, const Face face, const Measure& measure) {
    std::vector<std::size_t> row;
    float y = paper.area.y, x = 0, tall = 0;
    const auto end_row = [&] {
        const float wide = x - (row.empty() ? 0 : paper.words[row.back()].size * apart);
        float at = paper.area.x + (paper.area.w - wide) / 2;
        for (const std::size_t i : row) {
            LanternPaper::Word& word = paper.words[i];
            const auto seed = static_cast<std::uint32_t>(i) * 31U + 7U;
            word.at = {at + wobble(seed, 1, word.size * 0.12F), y + tall * 0.8F + wobble(seed, 2, word.size * 0.16F)};
            at += word.width + word.size * apart;
        }
        y += tall * row_height;
        row.clear();
        x = tall = 0;
    };
    for (std::size_t i = 0; i < paper.words.size(); ++i) {
        LanternPaper::Word& word = paper.words[i];
        word.size = size * (1 - shrinking * static_cast<float>(i));
        word.width = measure.width(word.text, face, word.size);
        if (!row.empty() && x + word.width > paper.area.w) end_row();
        if (word.width > paper.area.w && size > smallest) return false;
        row.push_back(i);
        x += word.width + word.size * apart;
        tall = std::max(tall, word.size);
    }
    const float foot = y + tall;
    end_row();
    const float spare = paper.area.y + paper.area.h - foot;
    for (LanternPaper::Word& word : paper.words) word.at.y += std::max(spare, 0.0F) / 2;
    return spare >= 0;
}

/// A stain or a hole: round, but never quite.
std::vector<Point> blot(Point centre, float wide, float high, std::uint32_t seed, float unevenness) {
    std::vector<Point> points;
    constexpr std::uint32_t corners = 72;
    for (std::uint32_t i = 0; i < corners; ++i) {
        const float angle = 2 * pi * static_cast<float>(i) / corners;
        float knot = 1;
        for (std::uint32_t wave = 2; wave < 7; ++wave)
            knot += unevenness * chance(seed, wave) *
                    std::sin(static_cast<float>(wave) * angle + 6 * chance(seed, 10 + wave)) /
                    std::sqrt(static_cast<float>(wave));
        points.push_back({centre.x + wide * knot * std::sin(angle), centre.y - high * knot * std::cos(angle)});
    }
    return points;
}

/// Torn, where it gave way.
std::vector<Point> torn(Point centre, float wide, float high, std::uint32_t seed) {
    std::vector<Point> points = blot(centre, wide, high, seed, 0.22F);
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        const float fibre = 1 + wobble(seed, 300 + i, 0.05F);
        points[i] = {centre.x + (points[i].x - centre.x) * fibre, centre.y + (points[i].y - centre.y) * fibre};
    }
    return points;
}

/// Wet, a lit paper lets less of its light through.
Colour damp_of(const Palette& palette) {
    const auto between = [](std::uint8_t light, std::uint8_t dark) {
        return static_cast<std::uint8_t>((light + dark) / 2);
    };
    return {between(palette.accent.red, palette.ink.red), between(palette.accent.green, palette.ink.green),
        between(palette.accent.blue, palette.ink.blue)};
}

Point middle_of(const Rect& r) { return {r.x + r.w / 2, r.y + r.h / 2}; }

void paint_damp(std::vector<Item>& items, const LanternPaper& paper, const Palette& palette, float share) {
    if (share <= 0) return;
    const Point middle = middle_of(paper.area);
    for (std::uint32_t ring = 0; ring < 9; ++ring) {
        const float reach = (0.28F + 0.095F * static_cast<float>(ring)) * (0.45F + 0.55F * share);
        items.push_back(
            PanelItem{blot(middle, paper.area.w * 0.52F * reach, paper.area.h * 0.62F * reach, 61 + ring, 0.13F),
                with_alpha(damp_of(palette), 0.035F + 0.06F * share)});
    }
}

/// Through it the night is seen, and other people's lanterns.
void paint_hole(std::vector<Item>& items, const LanternPaper& paper, const Palette& palette) {
    const Point middle = middle_of(paper.area);
    const float wide = std::min(paper.area.w * 0.10F, 128.0F), high = wide * 0.78F;
    items.push_back(PanelItem{torn(middle, wide * 1.10F, high * 1.12F, 85), with_alpha(palette.paper, 0.55F)});
    items.push_back(PanelItem{torn(middle, wide * 1.04F, high * 1.05F, 85), with_alpha(palette.ink, 0.75F)});
    items.push_back(PanelItem{torn(middle, wide, high, 85), palette.ink});
    for (const Point off : {Point{-0.42F, 0.28F}, Point{0.30F, -0.30F}, Point{0.12F, 0.40F}, Point{-0.10F, -0.12F}}) {
        const Point at{middle.x + off.x * wide, middle.y + off.y * high};
        items.push_back(
            PanelItem{{{at.x - 4, at.y - 6}, {at.x + 4, at.y - 6}, {at.x + 3, at.y + 6}, {at.x - 3, at.y + 6}},
                with_alpha(palette.accent, 0.85F)});
    }
}

}  // namespace

Rect LanternPaper::reach(std::size_t word) const {
    const Word& each = words[word];
    const float more = each.size * 0.18F;
    return {each.at.x - more, each.at.y - each.size * 0.86F, each.width + 2 * more, each.size * 1.22F};
}

bool LanternPaper::all_struck() const {
    return std::all_of(words.begin(), words.end(), [](const Word& word) { return word.struck; });
}

std::optional<LanternPaper> lay_lantern_paper(
    const Story& story, const State& state, const Rect& area, const Comfort& comfort, const Measure& measure) {
    const Script& script = story.scripts[script_at(story, state.at)];
    const Choose* const choice = script.paper == Paper::lantern ? repeated_choice(story, script) : nullptr;
    if (choice == nullptr) return std::nullopt;
    LanternPaper paper;
    paper.area = area;
    paper.bare = !has_picture(story, state.scene);
    const auto value = [&state](Slot slot) { return state.variables[slot]; };
    for (std::size_t i = 0; i < choice->options.size(); ++i) {
        const Option& option = choice->options[i];
        if (option.condition && !holds_by(*option.condition, value)) continue;
        const bool struck = (state.variables[choice->taken] & static_cast<Value>(1U << i)) != 0;
        paper.words.push_back({words_of(option, story, state), i, {}, 0, 0, struck});
    }
    const Face face = face_in(comfort.font, Face::hand);
    for (float size = largest; size >= smallest; size -= step)
        if (place_words(paper, size, face, measure)) break;
    return paper;
}

void paint_lantern_paper(std::vector<Item>& items, const LanternPaper& paper, const Palette& palette,
    const Comfort& comfort, std::optional<std::size_t> fresh, float stroke) {
    if (paper.bare) {
        const Rect sheet{paper.area.x - 110, paper.area.y - 50, paper.area.w + 220, paper.area.h + 100};
        lay_slip(items, sheet, palette.paper, palette.ink);
    }
    const auto drawn = [&](std::size_t i) { return fresh == i ? stroke : paper.words[i].struck ? 1.0F : 0.0F; };
    float struck = 0;
    for (std::size_t i = 0; i < paper.words.size(); ++i) struck += drawn(i);
    const float share = paper.words.empty() ? 0 : struck / static_cast<float>(paper.words.size());
    paint_damp(items, paper, palette, share);
    const Face face = face_in(comfort.font, Face::hand);
    for (const LanternPaper::Word& word : paper.words)
        items.push_back(TextItem{word.text, face, word.size, word.at, palette.ink, 0, -1});
    for (std::size_t i = 0; i < paper.words.size(); ++i)
        if (const LanternPaper::Word& word = paper.words[i]; drawn(i) > 0)
            add(items, crossing({word.at.x, word.at.y - word.size * hand_lift}, word.width, word.size * 0.8F, drawn(i),
                           palette.ink));
    if (share >= 1) paint_hole(items, paper, palette);
}

}  // namespace lantern
