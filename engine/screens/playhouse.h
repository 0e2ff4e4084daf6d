#pragma once
// What the window shows: the reading, and pages that lie open over it, one on the other; from one to another by errands. The house
// holds what they share, so that no page ever stands without what it needs.

#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "screens/about.h"
#include "screens/faults.h"
#include "screens/finished.h"
#include "screens/help.h"
#include "screens/history.h"
#include "screens/house.h"
#include "screens/intermission.h"
#include "screens/pacing.h"
#include "screens/ribbon.h"
#include "screens/title.h"
#include "stage/glide.h"

namespace lantern {

using Screen = std::variant<Title, Intermission, Faults, Finished, History, Help, About>;

/// A story as it was opened: playable, or with what is wrong with it.
struct Opened {
    std::shared_ptr<const Story> story;  // null when there are faults
    std::vector<Complaint> faults;
};

/// What only the machine can do.
enum class Request : std::uint8_t { none, full_screen, new_story, quit };

class Playhouse {
public:
    /// `open` reads the story, now and whenever the reader asks for it again. `measure` must live as long as the house.
    Playhouse(std::function<Opened()> open, const Measure& measure, Quarters quarters = {});

    Request interpret(const Gesture& gesture);
    void tick(float milliseconds);
    Picture picture() const;

    /// Milliseconds until the picture changes: 0, at the next frame; below 0, not before a gesture.
    float next_change() const;

    /// Null while it has faults.
    const Story* story() const { return house_.story.get(); }

    /// The page that answers; null: the reading itself.
    const Screen* screen() const { return screens_.empty() ? nullptr : &screens_.back(); }
    const House& house() const { return house_; }

private:
    void open_story();
    std::optional<Errand> errand_of(const Gesture& gesture);
    Request run(Errand errand);
    void read();
    void show(Screen screen);
    void lay_open(Screen screen) { screens_.push_back(std::move(screen)); }

    std::function<Opened()> open_;
    House house_;
    std::vector<Screen> screens_;
    Pacing pacing_;
    Ribbon ribbon_;
    Glide veil_;
};

}  // namespace lantern
