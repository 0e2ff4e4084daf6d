#include "screens/card_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::array<const char*, 12> months{"January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December"};
constexpr const char* ellipsis = "…";

std::string without_space_behind(std::string words) {
    while (!words.empty() && (words.back() == ' ' || words.back() == ',')) words.pop_back();
    return words;
}

}  // namespace

std::string day_in_words(const std::string& saved, const std::string& now) {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0;
    const int read = std::sscanf(saved.c_str(), "%4d-%2d-%2dT%2d:%2d", &year, &month, &day, &hour, &minute);
    if (read != 5 || month < 1 || month > 12) return {};
    const bool this_year = now.compare(0, 4, saved, 0, 4) == 0;
    return fmt::format("{} {}{}, {:02}:{:02}", day, months[static_cast<std::size_t>(month) - 1],
        this_year ? std::string() : fmt::format(" {}", year), hour, minute);
}

std::string time_in_words(std::uint64_t seconds) {
    const std::uint64_t minutes = seconds / 60;
    if (minutes == 0) return "less than a minute";
    if (minutes < 60) return fmt::format("{} min", minutes);
    return minutes % 60 == 0 ? fmt::format("{} h", minutes / 60)
                             : fmt::format("{} h {} min", minutes / 60, minutes % 60);
}

std::string cut_to(const std::string& words, float width, Face face, float size, const Measure& measure) {
    if (measure.width(words, face, size) <= width) return words;
    std::vector<std::size_t> ends;  // of each character
    for (std::size_t at = 0; at < words.size();) ends.push_back(at += utf8::width(words, at));
    const auto cut = [&words](std::size_t end) { return without_space_behind(words.substr(0, end)) + ellipsis; };
    const auto too_long = std::partition_point(
        ends.begin(), ends.end(), [&](std::size_t end) { return measure.width(cut(end), face, size) <= width; });
    return too_long == ends.begin() ? std::string() : cut(*(too_long - 1));
}

std::vector<std::string> lines_in(
    const std::string& words, std::size_t most, const TypeSetting& setting, const Measure& measure) {
    std::vector<std::string> lines;
    if (words.empty() || most == 0) return lines;
    const std::vector<Page> pages = set_pages({Run{words, {}, {}, {}, no_slot, 0}}, measure, setting);
    for (const Fragment& fragment : pages.front().fragments) {
        const auto line = static_cast<std::size_t>(fragment.line);
        if (lines.size() <= line) lines.resize(line + 1);
        lines[line] += fragment.text;
    }
    if (lines.size() <= most) return lines;
    std::string last = lines[most - 1];
    for (std::size_t line = most; line < lines.size(); ++line) last += " " + lines[line];
    lines.resize(most);
    lines.back() = cut_to(last, setting.width, setting.upright, setting.size, measure);
    return lines;
}

std::string card_in_words(const Card& card, const std::string& now) {
    if (!card.opens) return as_sentence(card.said);
    std::string all = card.words.title;
    const auto add = [&all](const std::string& more) {
        if (!more.empty()) all += (all.empty() ? "" : ". ") + more;
    };
    add(day_in_words(card.words.saved, now));
    add(time_in_words(card.words.seconds_played));
    add(card.words.last_line);
    if (!card.words.note.empty()) add("Your note: " + card.words.note);
    if (card.words.locked) add("Locked");
    if (!card.said.empty()) add(as_sentence(card.said));
    return all;
}

std::string as_sentence(std::string clause) {
    if (clause.empty()) return clause;
    if (clause[0] >= 'a' && clause[0] <= 'z') clause[0] = static_cast<char>(clause[0] - 'a' + 'A');
    return clause + (clause.back() == '.' ? "" : ".");
}

}  // namespace lantern
