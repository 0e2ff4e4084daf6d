#include "screens/ribbon.h"

#include <algorithm>
#include <array>

#include "stage/contrast.h"
#include "stage/pen.h"
#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float stays = 2600, comes = 140, goes = 320;  // milliseconds
constexpr float size = 24, gap = 40, padding = 30, usual_top = 36, right = 1870, tall = 60;

struct Word {
    Errand errand;
    const char* words;
};
constexpr std::array<Word, 7> offered{{{Errand::turn_back, "Back"}, {Errand::history, "History"},
    {Errand::skip_on, "Skip"}, {Errand::read_by_itself, "Auto"}, {Errand::quick_save, "Keep"},
    {Errand::hide_words, "Hide"}, {Errand::pause, "Menu"}}};

struct Placed {
    Word word;
    Point at;
    Rect reach;
};

struct Laid {
    Rect slip;
    float size = 0;
    std::vector<Placed> words;
};

/// Beside the slip that says where we are; below it, where large words need the line.
float top_of(const Comfort& comfort) { return comfort.text_size > 1.3F ? 64 + 44 * comfort.text_size : usual_top; }

/// As large as the reader's text, as far as it fits in one line.
Laid lay(const House& house) {
    Laid laid;
    const Face face = face_in(house.comfort().font, Face::sans);
    float grown = std::max(20.0F, size * house.comfort().text_size);
    const auto wide = [&](float at) {
        float sum = 2 * padding * at / size - gap * at / size;
        for (const Word& word : offered) sum += house.measure->width(word.words, face, at) + gap * at / size;
        return sum;
    };
    grown = std::min(grown, grown * (right - 60) / wide(grown));
    const float scale = grown / size, whole = wide(grown), top = top_of(house.comfort());
    laid.size = grown;
    laid.slip = {right - whole, top, whole, tall * scale};
    float x = laid.slip.x + padding * scale;
    for (const Word& word : offered) {
        const float width = house.measure->width(word.words, face, grown);
        laid.words.push_back({word, {x, top + laid.slip.h / 2 + grown * 0.35F},
            {x - gap * scale / 2, top, width + gap * scale, laid.slip.h}});
        x += width + gap * scale;
    }
    return laid;
}

}  // namespace

std::optional<Errand> Ribbon::interpret(const Gesture& gesture, const House& house) {
    if (const auto* moved = std::get_if<PointerMoved>(&gesture)) {
        pointer_ = moved->at;
        stands_ = stays;
        if (seen_.to < 1) seen_.aim(1, comes);
        return std::nullopt;
    }
    if (const auto* pressed = std::get_if<PointerPressed>(&gesture)) {
        pointer_ = pressed->at;
        if (seen_.to > 0)
            for (const Placed& each : lay(house).words)
                if (each.reach.contains(pressed->at)) return each.word.errand;
        return std::nullopt;
    }
    if (seen_.to > 0) {  // a key: the reader needs no pointer
        stands_ = 0;
        seen_.aim(0, goes);
    }
    return std::nullopt;
}

void Ribbon::tick(float milliseconds) {
    seen_.tick(milliseconds);
    if (stands_ <= 0) return;
    stands_ -= milliseconds;
    if (stands_ <= 0) seen_.aim(0, goes);
}

float Ribbon::next_change() const {
    if (seen_.moving()) return 0;
    return stands_ > 0 ? stands_ : -1;
}

void Ribbon::paint(std::vector<Item>& items, const House& house, Pacing::Mode mode) const {
    const float seen = std::max(seen_.eased(), mode == Pacing::Mode::by_hand ? 0.0F : 1.0F);
    if (seen <= 0) return;
    const Palette palette = house.palette();
    const Laid laid = lay(house);
    const std::size_t first = items.size();
    lay_slip(items, laid.slip, palette.choice, palette.ink, edge_in(house.comfort()));
    for (const Placed& each : laid.words) {
        const bool on = (mode == Pacing::Mode::skipping && each.word.errand == Errand::skip_on) ||
                        (mode == Pacing::Mode::by_itself && each.word.errand == Errand::read_by_itself);
        const bool looked_at = seen_.to > 0 && each.reach.contains(pointer_);
        if (on)
            lay_slip(items, {each.reach.x + 6, each.reach.y + 8, each.reach.w - 12, each.reach.h - 16}, palette.chosen,
                palette.ink);
        items.push_back(TextItem{each.word.words, face_in(house.comfort().font, Face::sans), laid.size, each.at,
            on ? palette.chosen_text : palette.choice_text, 0, -1});
        if (looked_at && !on) {
            const float wide = house.measure->width(
                each.word.words, face_in(house.comfort().font, Face::sans), laid.size);
            items.push_back(underline(each.at, wide, laid.size, palette.accent));
        }
    }
    fade(items, first, seen);
}

}  // namespace lantern
