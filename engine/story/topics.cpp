#include "story/topics.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace lantern {

namespace {

constexpr std::array<std::string_view, 3> letters_only{"hiv", "aids", "lgbt"};

char capital(char letter) { return static_cast<char>(std::toupper(static_cast<unsigned char>(letter))); }

bool is_one_of(std::string_view word, const std::array<std::string_view, 3>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Of a name as an author writes one: "slurs", not "illness" or "crisis".
bool is_plural(std::string_view topic) {
    const std::string_view last = topic.substr(topic.rfind('_') + 1);
    if (last.size() < 3 || last.back() != 's' || is_one_of(last, letters_only)) return false;
    return std::string_view("sui").find(last[last.size() - 2]) == std::string_view::npos;
}

const char* degree_words(Degree degree) {
    switch (degree) {
        case Degree::mentioned: return "mentioned";
        case Degree::discussed: return "discussed";
        case Degree::shown: return "shown";
    }
    return "";
}

}  // namespace

std::string topic_in_a_sentence(const std::string& topic) {
    std::string all;
    for (std::size_t at = 0; at <= topic.size();) {
        const std::size_t end = std::min(topic.find('_', at), topic.size());
        std::string word = topic.substr(at, end - at);
        if (is_one_of(word, letters_only)) std::transform(word.begin(), word.end(), word.begin(), capital);
        all += (all.empty() ? "" : " ") + word;
        at = end + 1;
    }
    return all;
}

std::string topic_words(const std::string& topic) {
    std::string words = topic_in_a_sentence(topic);
    if (!words.empty()) words.front() = capital(words.front());
    return words;
}

std::string notes_words(const Script& scene) {
    std::string all;
    for (const Note& note : scene.notes)
        all += (all.empty() ? "" : " ") + topic_words(note.topic) + (is_plural(note.topic) ? " are " : " is ") +
               degree_words(note.degree) + ".";
    return all;
}

}  // namespace lantern
