#pragma once
// A story that is played while its author writes: what is saved is shown and heard, wherever the reading stands. It decides nothing;
// the house does.

#include <filesystem>
#include <optional>
#include <string>

#include "lookout.h"
#include "prompter.h"
#include "screens/playhouse.h"
#include "sdl/mixer.h"
#include "usher.h"

namespace lantern {

class Live {
public:
    /// All of them must live as long.
    Live(std::filesystem::path story, Playhouse& house, Usher& usher, Prompter& prompter, Mixer& mixer);

    /// Once a frame, before it is painted. True: something was followed.
    bool follow();

    /// Once what was followed is seen: what can wait so long.
    void tidy() const;

private:
    void look_out();
    std::string assets() const;
    std::string title() const;

    std::filesystem::path story_;
    Playhouse& house_;
    Usher& usher_;
    Prompter& prompter_;
    Mixer& mixer_;
    std::string assets_, title_;  // as they were last seen
    std::optional<Lookout> lookout_;
};

}  // namespace lantern
