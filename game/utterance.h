#pragma once
// Words to be said, and how each of the two programs that can is told to: what stands on their lines, and what they print. Words
// are always put in, never on a line, so that none of them is ever an option or an order.

#include <string>
#include <string_view>
#include <vector>

namespace lantern {

struct Utterance {
    std::string words;
    float rate = 1;               // 0.5 to 3
    std::string voice, language;  // empty: the usual ones
};

/// Made harmless: one line of words without markup or signs that nobody sees, not too long; names that are no paths.
Utterance for_speech(std::string_view words, float rate, std::string_view voice, std::string_view language);

/// What is put in.
std::string spelled(const Utterance& utterance);

/// Seconds that it takes at most; whoever needs more than that hangs.
double longest(const Utterance& utterance);

using CommandLine = std::vector<std::string>;  // a program, and what it is told

namespace dispatcher {

constexpr const char* program = "spd-say";

/// It ends when the words have been said. `instead`: of all that it is still saying.
CommandLine says(const Utterance& utterance, bool instead);
CommandLine hushes();

/// Whether it answers: it prints what it speaks with, if anything.
CommandLine asked();
bool can_speak(const std::string& printed);

CommandLine lists_voices();
std::vector<std::string> voices(const std::string& printed);

}  // namespace dispatcher

namespace espeak {

constexpr const char* program = "espeak-ng";

/// In one voice (or language) that it may not have; empty: its own.
CommandLine says(const Utterance& utterance, const std::string& voice);

CommandLine lists_voices();
std::vector<std::string> voices(const std::string& printed);

}  // namespace espeak

}  // namespace lantern
