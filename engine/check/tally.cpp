#include "check/tally.h"

#include <cctype>
#include <variant>

namespace lantern {

namespace {

void count_options(const std::vector<Option>& options, Tally& tally) {
    ++tally.choices;
    tally.options += options.size();
    for (const Option& option : options) tally.words += count_words(option.words);
}

}  // namespace

std::size_t count_words(const Prose& prose) {
    std::size_t count = 0;
    bool inside = false;
    const auto read = [&](unsigned char c) {
        const bool letter = std::isspace(c) == 0;
        count += letter && !inside ? 1 : 0;
        inside = letter;
    };
    for (const Run& run : prose) {
        if (run.slot != no_slot) read('x');
        else
            for (const char c : run.text) read(static_cast<unsigned char>(c));
    }
    return count;
}

Tally tally_of(const Statement& statement) {
    Tally tally;
    if (const auto* say = std::get_if<Say>(&statement.action)) {
        ++tally.beats;
        tally.words += count_words(say->prose);
    } else if (const auto* choice = std::get_if<Choose>(&statement.action)) {
        tally.words += count_words(choice->ask);
        count_options(choice->options, tally);
    } else if (const auto* word = std::get_if<Word>(&statement.action)) {
        ++tally.beats;
        tally.words += count_words(word->before) + count_words(word->after);
        count_options(word->options, tally);
    }
    return tally;
}

Tally tally_of(const Story& story) {
    Tally tally;
    tally.acts = story.acts.size();
    for (const Act& act : story.acts) tally.episodes += act.episodes.size();
    tally.scenes = story.scripts.size();
    tally.endings = story.endings.size();
    for (const Statement& statement : story.statements) {
        const Tally one = tally_of(statement);
        tally.beats += one.beats;
        tally.choices += one.choices;
        tally.options += one.options;
        tally.words += one.words;
    }
    return tally;
}

}  // namespace lantern
