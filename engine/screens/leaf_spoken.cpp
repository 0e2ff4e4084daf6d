// What is said aloud of a leaf.

#include <fmt/format.h>

#include "screens/leaf.h"
#include "screens/said.h"

namespace lantern {

namespace {

/// A sentence has its own full stop.
const char* after(const std::string& words) {
    if (words.empty()) return "";
    const char last = words.back();
    return last == '.' || last == '!' || last == '?' ? " " : ". ";
}

std::string said(const Row& row) {
    std::string all;
    const auto add = [&all](const std::string& words) {
        if (!words.empty()) all += after(all) + words;
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
    if (focus_) {
        const std::string words = said(rows_[*focus_]);
        return fmt::format("{}{}{} of {}", words, after(words), number(*focus_), choices());
    }
    std::string all;
    for (const Row& row : rows_) all += after(all) + said(row);
    return all;
}

}  // namespace lantern
