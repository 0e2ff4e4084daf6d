#pragma once
// Places by the lines of their files, as an author names them: "the-kitchen:41".

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "story/story.h"

namespace lantern {

/// A reading can wait there for its reader, or end. (Notices are left out: they stand at the head of their scene.)
bool halts(const Story& story, Place place);

/// Of a deed or a word; null: it offers nothing.
const std::vector<Option>* options_at(const Story& story, Place place);

/// The line itself where a reading can halt at it, else the first one below; 0: there is none in this scene.
std::uint32_t line_meant(const Story& story, const Script& script, std::uint32_t line);

/// "the-kitchen:41", or a scene alone (line 0). Nothing: behind the colon stands no line.
struct Whereabouts {
    std::string_view scene;
    std::uint32_t line = 0;
};
std::optional<Whereabouts> read_whereabouts(std::string_view written);

}  // namespace lantern
