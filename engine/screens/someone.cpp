#include "screens/someone.h"

#include <array>
#include <cctype>
#include <string>

namespace lantern {

namespace {

/// "2026-11-25" as "25 November 2026"; it was found to be a day when the story was read.
std::string day(const std::string& date) {
    static const std::array<const char*, 12> months{"January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December"};
    const auto part = [&date](std::size_t at) { return std::stoul(date.substr(at, 2)); };
    return std::to_string(part(8)) + " " + months[part(5) - 1] + " " + date.substr(0, 4);
}

std::string small_words(const Helpline& line) {
    std::string all;
    const auto add = [&all](const std::string& words) {
        if (words.empty()) return;
        all += (all.empty() ? "" : " · ") + words;
    };
    add(line.hours);
    std::string languages;
    for (const std::string& language : line.languages) languages += (languages.empty() ? "" : ", ") + language;
    add(languages);
    add("checked on " + day(line.checked));
    all[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(all[0])));
    return all;
}

/// In letters of which none can be taken for another.
Row number(const std::string& way) {
    Row row = large({});
    row.words.clear();
    row.value = way;
    return row;
}

std::vector<Row> rows(const House& house) {
    std::vector<Row> all;
    if (!house.knows_whom_to_turn_to()) return all;
    const Helplines& helplines = house.story->helplines;
    if (!helplines.opening.empty()) all.push_back(words(helplines.opening));
    for (const Helpline& line : helplines.lines) {
        all.push_back(heading(line.where));
        all.push_back(words(line.name));
        std::vector<Row> ways;
        for (const std::string& way : {line.call, line.web})
            if (!way.empty()) ways.push_back(number(way));
        ways.back().also = small_words(line);
        all.insert(all.end(), ways.begin(), ways.end());
    }
    return all;
}

}  // namespace

Someone::Someone(const House& house) : folio_("If you need someone", rows(house), house.comfort(), *house.measure) {}

std::optional<Errand> Someone::interpret(const Gesture& gesture, House&) {
    return std::holds_alternative<Closed>(folio_.interpret(gesture)) ? std::optional(Errand::close) : std::nullopt;
}

Picture Someone::picture(const House& house) const { return folio_.picture(house.palette()); }

void Someone::refresh(const House& house) { folio_.set_comfort(house.comfort()); }

Spoken Someone::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
