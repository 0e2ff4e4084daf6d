#pragma once
// One blank line between two things told, never two. Private to this folder.

#include <string>
#include <string_view>

namespace lantern {

/// Puts words below others; where a blank line stands already, theirs is left out.
inline void add(std::string& text, std::string_view more) {
    const bool parted = text.size() >= 2 && text.compare(text.size() - 2, 2, "\n\n") == 0;
    while (parted && !more.empty() && more.front() == '\n') more.remove_prefix(1);
    text += more;
}

}  // namespace lantern
