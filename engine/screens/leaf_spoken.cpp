// What is said aloud of a leaf.

#include <fmt/format.h>

#include "screens/leaf.h"
#include "screens/said.h"

namespace lantern {

namespace {

std::string said(const Row& row) {
    std::string all;
    const auto add = [&all](const std::string& words) {
        if (!words.empty()) all += (all.empty() ? "" : ". ") + words;
    };
    add(row.who);
    add((row.open ? "" : "crossed out: ") + said_of(row.words));
    add(row.value);
    if (row.kind == Row::Kind::setting)
        for (const Row::Column& column : row.columns)
            if (!column.words.empty()) add(column.head + ": " + column.words);
    add(row.also);
    return all;
}

}  // namespace

std::string Leaf::spoken() const {
    if (focus_) return fmt::format("{}. {} of {}", said(rows_[*focus_]), number(*focus_), choices());
    std::string all;
    for (const Row& row : rows_) all += (all.empty() ? "" : ". ") + said(row);
    return all;
}

}  // namespace lantern
