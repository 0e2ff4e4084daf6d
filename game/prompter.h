#pragma once
// Sees to it that a picture is there before it is wanted: what a reading can show next is ordered from the darkroom, and a frame whose
// prints are not done yet is left out, so that none waits for a file.

#include <deque>
#include <utility>

#include "darkroom.h"
#include "screens/playhouse.h"
#include "sdl/window.h"

namespace lantern {

class Prompter {
public:
    /// Both must live as long as the prompter.
    Prompter(Window& window, const Playhouse& house);

    /// What was developed since, to the window: one print a frame, since it takes its time to lay it down.
    void bring();
    /// What was made of files that are other ones by now.
    void forget();
    /// More is to be brought.
    bool carries() const { return !carried_.empty(); }
    /// Whether all of the picture can be painted now; what cannot is ordered before anything else.
    bool has(const Picture& picture);
    /// The same, and nothing is ordered.
    bool has_already(const Picture& picture) const;

private:
    void look_ahead();

    Window& window_;
    const Playhouse& house_;
    Darkroom darkroom_{Window::wake};
    const Story* story_ = nullptr;
    State seen_from_;
    std::vector<Item> ahead_;
    std::deque<std::pair<WantedPrint, Developed>> carried_;
    bool news_ = true;  // something was brought, or other pictures are ahead
};

}  // namespace lantern
