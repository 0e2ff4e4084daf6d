// What is said aloud of a leaf.

#include <fmt/format.h>

#include <utility>

#include "screens/leaf.h"
#include "screens/said.h"

namespace lantern {

namespace {

std::string said(const Row& row) {
    std::string all = said_then(row.who, (row.open ? "" : "crossed out: ") + said_of(row.words));
    all = said_then(std::move(all), row.value);
    if (row.kind == Row::Kind::setting)
        for (const Row::Column& column : row.columns)
            if (!column.words.empty()) all = said_then(std::move(all), column.head + ": " + column.words);
    return said_then(std::move(all), row.also);
}

}  // namespace

std::string Leaf::spoken() const {
    if (focus_) return said_then(said(rows_[*focus_]), fmt::format("{} of {}", number(*focus_), choices()));
    std::string all;
    for (const Row& row : rows_) all = said_then(std::move(all), said(row));
    return all;
}

}  // namespace lantern
