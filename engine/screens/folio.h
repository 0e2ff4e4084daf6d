#pragma once
// A page that lies open over the reading: its name, a leaf of rows, and the way back. History, help, preferences and all the others
// are folios with rows of their own.

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "screens/leaf.h"
#include "screens/spoken.h"
#include "story/direction.h"

namespace lantern {

struct Closed {};
using FolioReply = std::variant<std::monostate, Closed, Answer>;

class Folio {
public:
    enum class Way : std::uint8_t { back, none };

    Folio(std::string name, std::vector<Row> rows, const Comfort& comfort, const Measure& measure, Way way = Way::back);

    FolioReply interpret(const Gesture& gesture);
    Picture picture(const Palette& palette) const;

    Leaf& leaf() { return leaf_; }
    const Leaf& leaf() const { return leaf_; }
    const std::string& name() const { return name_; }
    void set_comfort(const Comfort& comfort);
    /// Room above the rows for what stands there and does not scroll.
    void keep_free(float head);
    Spoken spoken() const { return {name_, leaf_.spoken()}; }

    /// Where rows stand, below the name.
    static Rect area(const Comfort& comfort);

private:
    Rect area() const;
    void paint_back(std::vector<Item>& items, const Palette& palette) const;

    std::string name_;
    Comfort comfort_;
    const Measure* measure_;
    Way way_;
    Leaf leaf_;
    bool back_looked_at_ = false;
    float head_ = 0;
};

}  // namespace lantern
