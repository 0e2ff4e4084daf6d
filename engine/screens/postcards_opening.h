#pragma once
// What is seen of the album just now: where everything stands, whose the cards are, and what can be done. Private to its page.

#include "screens/card_table.h"
#include "screens/postcards.h"
#include "screens/side_by_side.h"

namespace lantern {

struct Postcards::Opening {
    CardTable table;
    std::size_t first = 0, count = 0;  // the place that lies at the table's head, and how many the tray has
    RowSetting tray_setting, deed_setting;
    std::vector<WordsPlaced> trays, deeds;
    std::vector<Deed> can;
    std::vector<std::string> words;  // of the deeds
    std::string turn_words;          // "Page 2 of 3"; empty: there is only one
    Point turn_at;
    float turn_size = 24;
    Rect earlier, later;

    std::size_t pages() const { return (count + table.places() - 1) / table.places(); }
    std::size_t page() const { return first / table.places(); }
    /// How many places of this opening there are.
    std::size_t places() const { return std::min(table.places(), count - std::min(count, first)); }
    std::optional<std::size_t> place_at(Point at) const {
        for (std::size_t i = 0; i < places(); ++i)
            if (table.place(i).contains(at)) return first + i;
        return std::nullopt;
    }
};

constexpr const char* tray_words[] = {"Your own", "Kept by a key", "Kept by themselves"};

}  // namespace lantern
