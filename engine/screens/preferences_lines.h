#pragma once
// Each line of the preferences' paper: what it is called, how it is written, how it is read, and whose comment it stands under. Keys,
// and what is not understood, are `preferences_text`'s.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "screens/preferences.h"

namespace lantern {

struct PreferenceLine {
    std::string name;
    std::function<std::string(const Preferences&)> spell;
    /// Takes a value. What it can be, where it is nothing of that kind ("on or off"): then the nearest that it can be stands, or what
    /// is usual. Empty: all is well.
    std::function<std::string(Preferences&, std::string_view value)> read;
};

struct PreferenceGroup {
    std::string comment;  // one line, without its mark
    std::vector<PreferenceLine> lines;
};

const std::vector<PreferenceGroup>& preference_groups();

/// Without the blanks around it.
std::string_view trimmed(std::string_view text);
std::string lower(std::string_view text);

}  // namespace lantern
