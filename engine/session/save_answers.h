#pragma once
// The answers of a reading by name ("c12 alibi=lie c7"), and a reading from its answers again. Private to this folder.

#include <optional>
#include <string>
#include <string_view>

#include "session/save_state.h"
#include "session/session.h"

namespace lantern {

/// "c12": twelve times on; "r", "o": a noted scene read, or passed over; "alibi=lie": chosen.
std::string spell_answers(const Session& session);

struct AnswersCounted {
    std::size_t lines = 0, choices = 0;
};
AnswersCounted count_answers(std::string_view answers);

/// Plays the answers from where a reading began, to the letter; nothing when the story does not take them.
std::optional<Session> replay(Session session, std::string_view answers);

struct Realigned {
    Session session;
    bool same_beat = false;  // else as many lines after the last question as there were
};

/// Plays the answers in an edited story: the questions in their order, however many lines stand between them now, then on to the
/// beat. Nothing when a question is new, gone or another, or when it leads to another scene.
std::optional<Realigned> realign(Session session, std::string_view answers, const BeatName& beat);

}  // namespace lantern
