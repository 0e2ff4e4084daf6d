#pragma once
// What lies between two episodes of a reading. Nobody answers it and nothing is remembered of it, so it is no halt: whoever shows a
// reading asks here whether there is something to be shown first.

#include <cstdint>
#include <optional>
#include <string>

#include "session/session.h"

namespace lantern {

/// Whether the reading has just come from an episode after which its reader is to be told whom to turn to: before the notice of the next
/// scene where it has one, else before its first words.
bool comes_to_helplines(const Session& session);

/// An act or, more quietly, an episode that has just begun.
struct Beginning {
    std::uint16_t act = 0, episode = 0;
    bool of_act = false;
};

/// What begins with the scene the reading has just come to, if it is the first of something: of a story of several acts, or of an act
/// of several episodes. A scene that is only visited begins nothing.
std::optional<Beginning> comes_to_beginning(const Session& session);

/// "Act I", and "Episode 3": they are numbered through the whole story.
std::string number_of_act(std::uint16_t act);
std::string number_of_episode(const Story& story, const Beginning& beginning);

}  // namespace lantern
