#pragma once
// What a postcard looks like where it lies: a slip of paper a little out of true, the picture on it, and its words in ink. An empty
// place is an outline.

#include <string>
#include <vector>

#include "screens/card.h"
#include "screens/card_table.h"
#include "stage/measure.h"

namespace lantern {

/// How much the reader has to do with a card just now.
enum class Look : std::uint8_t { none, hovered_over, chosen, looked_at };

struct CardPainter {
    const CardTable& table;
    const Comfort& comfort;
    const Palette& palette;
    const Measure& measure;
    std::string now;

    void paint(std::vector<Item>& items, const Rect& at, const Card& card, Look look) const;
    void paint_empty(std::vector<Item>& items, const Rect& at, const std::string& words, Look look) const;

private:
    void paint_frame(std::vector<Item>& items, const Rect& at, Look look) const;
    void paint_words(std::vector<Item>& items, const Rect& words, const Card& card) const;
    void paint_below(std::vector<Item>& items, const Rect& words, const Card& card) const;
    void paint_beside(std::vector<Item>& items, const Rect& words, const Card& card) const;
    void paint_lock(std::vector<Item>& items, const Rect& picture) const;
};

}  // namespace lantern
