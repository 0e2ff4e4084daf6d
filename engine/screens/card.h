#pragma once
// A screen that is a list to choose from: the title, the pause menu, the end. Every entry can be reached by keys, pointer and pad.

#include <optional>
#include <string>
#include <vector>

#include "stage/gesture.h"
#include "stage/measure.h"
#include "stage/picture.h"

namespace lantern {

enum class CardChoice : std::uint8_t { begin, go_on, title, full_screen, quit };

struct CardEntry {
    CardChoice choice = CardChoice::begin;
    std::string words;
};

class Card {
public:
    Card(std::string heading, std::string below, std::vector<CardEntry> entries);

    /// The entry a gesture takes; nothing when it only moved the focus, or means nothing here.
    std::optional<CardChoice> interpret(const Gesture& gesture);

    /// The heading, the line below it and the entries; over whatever `picture` holds already.
    void paint(Picture& picture, const Palette& palette) const;

    std::size_t focus() const { return focus_; }

private:
    Rect reach(std::size_t entry) const;

    std::string heading_, below_;
    std::vector<CardEntry> entries_;
    std::size_t focus_ = 0;
};

}  // namespace lantern
