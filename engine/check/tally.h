#pragma once
// How much of a story there is: scenes, beats, choices, words. Private to this folder.

#include "check/check.h"

namespace lantern {

/// Of words and of names shown among them, each one word.
std::size_t count_words(const Prose& prose);

/// What stands at one statement; beats, choices, options and words only.
Tally tally_of(const Statement& statement);

Tally tally_of(const Story& story);

}  // namespace lantern
