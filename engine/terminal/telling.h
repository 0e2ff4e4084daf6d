#pragma once
// The story as text: what a terminal shows, what a pipe reads, and what every transcript test compares. Prints nothing itself;
// each call returns the words to show.
//
// An answer is one line: a number or an option's id at a choice; `read` or `skip` at a notice; and at any time back, forward,
// history, save, load, someone, help, quit.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "session/interval.h"
#include "session/session.h"

namespace lantern {

/// What the program around the telling is asked to do; the telling itself touches no file.
enum class Favour : std::uint8_t { none, save, load, quit };

struct Reply {
    std::string text;
    Favour favour = Favour::none;
    std::string argument;  // of save and load: the name
};

struct TellingStyle {
    bool beat_by_beat = false;  // wait for Enter after each beat (a person), or run on to the next choice (a pipe)
    std::size_t width = 0;      // columns to break lines at; 0: never
};

class Telling {
public:
    Telling(Session session, TellingStyle style);

    /// The title and everything up to the first question.
    std::string begin();

    /// Answers with one line.
    Reply answer(std::string_view line);

    /// Answers with one line of a pipe, which is written out after the prompt: what a pipe prints is a transcript. A blank line and
    /// one that begins with # are passed over.
    Reply echo(std::string_view line);

    /// "> " at a choice, nothing while beats pass.
    std::string prompt() const;

    bool ended() const;  // an ending was reached, or it went wrong
    bool went_wrong() const;
    bool asks() const;  // a choice or a notice waits
    const Session& session() const { return session_; }

    /// Goes on with another reading (a loaded one).
    std::string take(Session session);

private:
    std::string tell_step();  // the cues of the present step, then on
    std::string tell_on();    // from the present halt to the next that waits
    std::string tell_halt();
    std::string tell_fault(std::string_view message, const Location& where);
    std::string tell_cues() const;
    bool came_back() const;
    std::string here() const;  // the scene and the place, as one who comes to it is told
    std::string heading(std::string text, ScriptIndex script) const;
    std::string beginning(const Beginning& begun) const;
    std::string setting(std::string text, SettingIndex index) const;
    std::string history() const;
    bool has_helplines() const;
    std::string help() const;
    std::string someone() const;
    std::string credits() const;
    std::string menu(const Menu& menu) const;
    std::string paragraph(std::string_view text) const;
    std::string beat(const Line& line) const;
    std::string passed_over(ScriptIndex script) const;
    std::string go_back();
    std::string go_forward();
    std::string pick(std::string_view line, const Menu& menu);

    Session session_;
    TellingStyle style_;
    bool circling_ = false;  // beat follows beat for ever, and nothing is asked
};

}  // namespace lantern
