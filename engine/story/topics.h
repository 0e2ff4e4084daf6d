#pragma once
// What a scene's notes are called, in plain words.

#include <string>

#include "story/story.h"

namespace lantern {

/// "hiv_stigma" as "HIV stigma", "strong_language" as "Strong language".
std::string topic_words(const std::string& topic);

/// The same behind other words: "HIV stigma", "strong language".
std::string topic_in_a_sentence(const std::string& topic);

/// "Homophobia is shown. Suicide is discussed."
std::string notes_words(const Script& scene);

}  // namespace lantern
