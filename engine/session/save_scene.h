#pragma once
// A Scene by the names of what stands in it, one thing a line ("person mo smirk 250 left"), so that a save keeps its stage when the
// story's numbers have changed. Private to this folder.

#include <string>
#include <vector>

#include "session/state.h"

namespace lantern {

std::vector<std::string> spell_scene(const Story& story, const Scene& scene);

/// Puts what one such line names on the stage. What the story does not have (any more) is left out.
void read_onto(const Story& story, const std::string& line, Scene& scene);

/// A line's words, and numbers of them: what is no number is `otherwise`.
std::vector<std::string> words_of(const std::string& line);
int number_of(const std::string& word, int from, int to, int otherwise);

}  // namespace lantern
