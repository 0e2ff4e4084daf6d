#include "story/misspelt.h"

#include <algorithm>
#include <cctype>

#include "text/nearest.h"

namespace lantern {

namespace {

constexpr std::size_t wrong_letters = 2;
constexpr std::size_t shortest_written = 3, shortest_name = 4;
constexpr std::size_t long_enough = 5;  // to be known by three letters

bool is_lower_case(std::string_view word) {
    return std::all_of(
        word.begin(), word.end(), [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0 || c == '_'; });
}

/// Letters were left out, doubled or changed places; none is another.
bool of_the_same_letters(std::string_view one, std::string_view other) {
    std::string shorter(one), longer(other);
    if (shorter.size() > longer.size()) std::swap(shorter, longer);
    std::sort(shorter.begin(), shorter.end());
    std::sort(longer.begin(), longer.end());
    return std::includes(longer.begin(), longer.end(), shorter.begin(), shorter.end());
}

bool is_letter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || (c & 0x80) != 0; }

}  // namespace

bool OwnWords::has(const Sources& sources, std::string_view word) {
    if (!gathered_)
        for (const Source& source : sources) gather(source.text());
    gathered_ = true;
    return words_.find(word) != words_.end();
}

void OwnWords::gather(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        while (at < text.size() && is_letter(text[at])) ++at;
        const std::string_view word = text.substr(begin, at - begin);
        const bool speaks = text.substr(at, 1) == ":" || text.substr(at, 2) == " (";
        if (!word.empty() && !speaks && word.size() <= 32) {
            std::string folded(word);
            for (char& c : folded) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            words_.insert(std::move(folded));
        }
        if (word.empty()) ++at;
    }
}

std::optional<std::string> speaker_meant(
    std::string_view written, const std::vector<std::string>& people, const Sources& sources, OwnWords& words) {
    if (auto slip = nearest(written, people)) return slip;
    if (written.size() < shortest_written || !is_lower_case(written)) return std::nullopt;
    std::vector<std::string> likely;
    for (const std::string& name : people)
        if (std::min(name.size(), written.size()) >= long_enough ||
            (name.size() >= shortest_name && of_the_same_letters(written, name)))
            likely.push_back(name);
    auto meant = nearest(written, likely, wrong_letters);
    if (meant && words.has(sources, written)) return std::nullopt;
    return meant;
}

}  // namespace lantern
