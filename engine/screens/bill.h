#pragma once
// A list of things to do, one of them looked at: by keys, pointer or pad, marked by the drop of water. Title, pause and faults
// all have one.

#include <optional>
#include <string>
#include <vector>

#include "stage/gesture.h"
#include "stage/measure.h"
#include "stage/picture.h"
#include "story/direction.h"

namespace lantern {

/// What a screen asks the house to do.
enum class Errand : std::uint8_t { begin, go_on, pause, title, ended, read_again, full_screen, quit };

struct Entry {
    Errand errand = Errand::go_on;
    std::string words;
};

enum class Order : std::uint8_t { down, across };

class Bill {
public:
    /// `at`: left end of the first baseline.
    Bill(std::vector<Entry> entries, Point at, Order order, const Measure& measure);

    /// The entry that was chosen.
    std::optional<Errand> interpret(const Gesture& gesture);
    void paint(std::vector<Item>& items, Colour plain, Colour looked_at, Colour mark) const;

    std::size_t focus() const { return focus_; }

private:
    std::optional<std::size_t> entry_at(Point at) const;
    void look_on(int step);

    std::vector<Entry> entries_;
    std::vector<Point> places_;
    std::vector<Rect> reaches_;
    Order order_;
    std::size_t focus_ = 0;
};

}  // namespace lantern
