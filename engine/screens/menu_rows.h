#pragma once
// Entries of a menu and what each asks of the house.

#include <string>
#include <vector>

#include "screens/errand.h"
#include "screens/leaf.h"

namespace lantern {

struct MenuRow {
    Errand errand = Errand::close;
    std::string words;
    std::string also{};  // below them, small
};

inline std::vector<Row> rows_of(const std::vector<MenuRow>& menu) {
    std::vector<Row> rows;
    for (const MenuRow& each : menu) rows.push_back(entry(each.words, each.also));
    return rows;
}

inline std::vector<Errand> errands_of(const std::vector<MenuRow>& menu) {
    std::vector<Errand> errands;
    for (const MenuRow& each : menu) errands.push_back(each.errand);
    return errands;
}

}  // namespace lantern
