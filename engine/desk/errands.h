#pragma once
// What takes too long to be done between two key strokes: proving a story, and finding what a variable can be at a place. Whoever has
// the time (the program has a thread for it) runs them; the desk hears what came of it.

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "check/proofreader.h"
#include "desk/workplace.h"

namespace lantern {

/// What a variable can be where it is asked for.
struct Question {
    Place place = nowhere;
    Slot slot = no_slot;
    bool operator==(const Question&) const = default;
};

struct Errand {
    std::filesystem::path folder;
    std::size_t version = 0;
    std::map<std::string, std::string> held;  // what an editor has not saved
    std::optional<Question> question;         // nothing: prove it all
};

struct Outcome {
    std::filesystem::path folder;
    std::size_t version = 0;
    std::optional<Question> question;
    std::string answer;  // to the question; empty: too many readings to say
    Proved proved;       // where nothing was asked
    bool given_up = false;
};

class Runner {
public:
    /// `give_up` is asked now and then; what was given up is worth nothing.
    Outcome run(const Errand& errand, const std::function<bool()>& give_up);

    /// Where there is nothing to do.
    void get_ready();

private:
    std::map<std::filesystem::path, std::unique_ptr<Proofreader>> proofreaders_;
};

}  // namespace lantern
