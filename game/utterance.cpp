#include "utterance.h"

#include <algorithm>
#include <utility>

#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::size_t most_bytes = 4000, longest_tag = 80, longest_name = 80, most_voices = 300;

/// Bytes of the tag that begins here; 0: "<" is only a sign.
std::size_t tag_at(std::string_view words, std::size_t at) {
    if (words[at] != '<' || at + 1 >= words.size()) return 0;
    const char next = words[at + 1];
    const bool letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/';
    const std::size_t end = words.find('>', at);
    return letter && end != std::string_view::npos && end - at < longest_tag ? end + 1 - at : 0;
}

bool is_space(char32_t c) { return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x2028 || c == 0x2029; }

/// Signs that order letters about, or hold them apart.
bool is_unseen(char32_t c) {
    const bool joins = (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F);
    return joins || c == 0xFEFF || c == 0xFFFD || c >= 0xE0000;
}

bool is_markup(std::string_view words, std::size_t at) {
    const char c = words[at];
    if (c == '*' || c == '~') return true;
    return (c == '[' || c == ']') && at + 1 < words.size() && words[at + 1] == c;  // espeak-ng spells sounds in [[…]]
}

std::string within(std::string words, std::size_t bytes) {
    if (words.size() <= bytes) return words;
    std::size_t end = words.rfind(' ', bytes);
    if (end == std::string::npos)
        for (end = bytes; end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U;) --end;
    words.resize(end);
    return words;
}

std::string plain(std::string_view words) {
    std::string plain;
    bool apart = false;
    for (std::size_t at = 0; at < words.size();) {
        if (const std::size_t tag = tag_at(words, at); tag > 0) {
            at += tag;
            continue;
        }
        const char32_t c = utf8::decode(words, at);
        const std::size_t width = utf8::width(words, at);
        if (is_space(c)) {
            apart = true;
        } else if (!is_unseen(c) && !is_markup(words, at)) {
            if (std::exchange(apart, false) && !plain.empty()) plain += ' ';
            plain += words.substr(at, width);
        }
        at += width;
    }
    return plain;
}

std::string name(std::string_view wish) {
    std::string name = plain(wish);
    name.erase(0, name.find_first_not_of("-/. "));
    return within(std::move(name), longest_name);
}

std::vector<std::string> words_in(const std::string& line) {
    std::vector<std::string> words(1);
    for (const char c : line) {
        if (c != ' ' && c != '\t') words.back() += c;
        else if (!words.back().empty()) words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

/// Below the heading; a last line that was cut off is none.
std::vector<std::string> rows_of(const std::string& printed) {
    std::vector<std::string> rows;
    std::size_t at = printed.find('\n');
    while (at != std::string::npos) {
        const std::size_t end = printed.find('\n', ++at);
        if (end != std::string::npos) rows.push_back(printed.substr(at, end - at));
        at = end;
    }
    return rows;
}

/// "      English (America)      en-US      none"
std::string voice_of_dispatcher(const std::string& row) {
    if (row.find('+') != std::string::npos) return {};  // one of a voice's hundred disguises
    const std::vector<std::string> words = words_in(row);
    std::string voice;
    for (std::size_t i = 0; i + 2 < words.size(); ++i) voice += (i == 0 ? "" : " ") + words[i];
    return voice;
}

/// " 2  en-us   --/M   English_(America)  gmw/en-US  (en 3)"
std::string voice_of_espeak(const std::string& row) {
    const std::vector<std::string> words = words_in(row);
    if (words.size() < 5) return {};
    std::string voice = words[3];
    std::replace(voice.begin(), voice.end(), '_', ' ');
    return voice;
}

std::vector<std::string> voices_in(const std::string& printed, std::string (*voice_of)(const std::string&)) {
    std::vector<std::string> voices;
    for (const std::string& row : rows_of(printed)) {
        std::string voice = voice_of(row);
        const bool known = std::find(voices.begin(), voices.end(), voice) != voices.end();
        if (!voice.empty() && !known && name(voice) == voice) voices.push_back(std::move(voice));
        if (voices.size() == most_voices) break;
    }
    return voices;
}

}  // namespace

Utterance for_speech(std::string_view words, float rate, std::string_view voice, std::string_view language) {
    std::string said = plain(words);
    while (said.compare(0, 3, "!-!") == 0) said.erase(0, 1);  // how speech-dispatcher would know an order
    return {within(std::move(said), most_bytes), std::clamp(rate, 0.5F, 3.0F), name(voice), name(language)};
}

std::string spelled(const Utterance& utterance) { return utterance.words + "\n"; }

/// Twice what the slowest voice needs, letter by letter or syllable by syllable.
double longest(const Utterance& utterance) {
    double seconds = 0;
    for (std::size_t at = 0; at < utterance.words.size(); at += utf8::width(utterance.words, at))
        seconds += utf8::decode(utterance.words, at) < 0x1100 ? 0.2 : 0.6;
    return 4 + seconds / static_cast<double>(utterance.rate);
}

/// Its scale ends at 80 and at 449 words a minute, with 170 for 0.
CommandLine dispatcher::says(const Utterance& utterance, bool instead) {
    const float faster = utterance.rate - 1;
    const int rate = std::clamp(static_cast<int>(faster < 0 ? faster * 189 : faster * 61), -100, 100);
    CommandLine line = {program, "-e", "-w", "-P", "text", "-N", "lantern", "-r", std::to_string(rate)};
    if (!utterance.language.empty()) line.insert(line.end(), {"-l", utterance.language});
    if (!utterance.voice.empty()) line.insert(line.end(), {"-y", utterance.voice});
    if (instead) line.push_back("-C");
    return line;
}

CommandLine dispatcher::hushes() { return {program, "-C"}; }
CommandLine dispatcher::asked() { return {program, "-O"}; }

/// There is always a "dummy", which only says that it is one.
bool dispatcher::can_speak(const std::string& printed) {
    const std::vector<std::string> modules = rows_of(printed);
    return std::any_of(
        modules.begin(), modules.end(), [](const std::string& module) { return !module.empty() && module != "dummy"; });
}

CommandLine dispatcher::lists_voices() { return {program, "-L"}; }
std::vector<std::string> dispatcher::voices(const std::string& printed) {
    return voices_in(printed, voice_of_dispatcher);
}

CommandLine espeak::says(const Utterance& utterance, const std::string& voice) {
    CommandLine line = {
        program, "--stdin", "-b", "1", "-s", std::to_string(static_cast<int>(175 * utterance.rate + 0.5F))};
    if (!voice.empty()) line.insert(line.end(), {"-v", voice});
    return line;
}

CommandLine espeak::lists_voices() { return {program, "--voices"}; }
std::vector<std::string> espeak::voices(const std::string& printed) { return voices_in(printed, voice_of_espeak); }

}  // namespace lantern
