#pragma once
// Preferences as a small paper of lines that a person can read and mend: "text size: 125 %". What cannot be understood is told, and
// what is usual, or nearest to it, stands in its place; no line is lost by it.

#include <string>
#include <string_view>
#include <vector>

#include "screens/preferences.h"

namespace lantern {

std::string spell(const Preferences& preferences);

struct PreferencesRead {
    Preferences preferences;
    std::vector<std::string> said;  // a sentence for each line that was not understood
};
PreferencesRead read_preferences(std::string_view text);

}  // namespace lantern
