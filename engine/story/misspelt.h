#pragma once
// Who was meant by a word before a colon that is nobody's name. A slip of one letter `nearest` knows; two letters make another word of
// a short name, so here it counts, too, whether the story uses the word anywhere else. Whatever it uses is prose.

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "text/source.h"

namespace lantern {

/// The words of a story's files, but for those that stand before a colon, as whoever speaks does.
class OwnWords {
public:
    /// Reads the files when it is asked first.
    bool has(const Sources& sources, std::string_view word);

private:
    void gather(std::string_view text);

    std::set<std::string, std::less<>> words_;
    bool gathered_ = false;
};

/// One of `people`, or nothing: then it is narration.
std::optional<std::string> speaker_meant(
    std::string_view written, const std::vector<std::string>& people, const Sources& sources, OwnWords& words);

}  // namespace lantern
