#include "story/written_text.h"

#include <algorithm>

namespace lantern {

namespace {

bool is_one_of(char c, std::string_view signs) { return signs.find(c) != std::string_view::npos; }

}  // namespace

bool Gap::remarks() const {
    return !beside.words.empty() ||
           std::any_of(below.begin(), below.end(), [](const Remark& one) { return !one.words.empty(); });
}

std::size_t WrittenText::column(std::size_t place) const {
    const std::size_t end = place == 0 ? std::string_view::npos : text.rfind('\n', place - 1);
    return end == std::string_view::npos ? place : place - end - 1;
}

std::size_t WrittenText::line_end(std::size_t place) const { return std::min(text.find('\n', place), text.size()); }

bool WrittenText::begins_remark(std::size_t place) const {
    return text[place] == '#' && (place == 0 || is_one_of(text[place - 1], " \t\n"));
}

std::size_t WrittenText::next() const {
    std::size_t place = at;
    while (place < text.size()) {
        if (begins_remark(place)) place = line_end(place);
        else if (!is_one_of(text[place], " \t\n")) return place;
        else ++place;
    }
    return place;
}

Gap WrittenText::gap_until(std::size_t end, bool within_line) {
    Gap gap;
    bool blank = true;
    while (at < end) {
        if (begins_remark(at)) {
            const std::size_t stop = std::min(line_end(at), end);
            const Gap::Remark remark{column(at), text.substr(at, stop - at)};
            if (within_line) gap.beside = remark;
            else gap.below.push_back(remark);
            blank = false;
            at = stop;
        } else if (text[at] == '\n') {
            if (blank && !within_line) gap.below.emplace_back();
            within_line = false;
            blank = true;
            ++at;
        } else if (is_one_of(text[at], " \t")) {
            ++at;
        } else {
            throw LostPlace();
        }
    }
    return gap;
}

std::size_t WrittenText::quote_end(std::size_t place) const {
    const char quote = text[place];
    for (++place; place < text.size(); ++place) {
        if (quote == '"' && text[place] == '\\') ++place;
        else if (text[place] == quote && quote == '\'' && text.substr(place + 1, 1) == "'") ++place;
        else if (text[place] == quote) return place + 1;
    }
    throw LostPlace();
}

std::size_t WrittenText::flow_end(std::size_t place) const {
    int depth = 0;
    for (; place < text.size(); ++place) {
        const char c = text[place];
        if (is_one_of(c, "[{")) ++depth;
        if (is_one_of(c, "]}") && --depth == 0) return place + 1;
        if (is_one_of(c, "\"'") && is_one_of(text[place - 1], " \n\t[{,:")) place = quote_end(place) - 1;
        if (begins_remark(place)) throw LostPlace();
    }
    throw LostPlace();
}

}  // namespace lantern
