#pragma once
// What the window shows: one screen at a time, and from one to another by errands. A reading goes along with whatever stands
// before it, so that there is never a screen without what it needs.

#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "screens/faults.h"
#include "screens/finished.h"
#include "screens/intermission.h"
#include "screens/reading.h"
#include "screens/title.h"
#include "stage/glide.h"

namespace lantern {

using Screen = std::variant<Title, Reading, Intermission, Faults, Finished>;

/// A story as it was opened: playable, or with what is wrong with it.
struct Opened {
    std::shared_ptr<const Story> story;  // null when there are faults
    std::vector<Complaint> faults;
};

/// The folders that are this reader's own (XDG Base Directory Specification). Nothing outside them is ever written; where one is
/// empty, nothing is kept.
struct Quarters {
    std::filesystem::path data;      // readings, what was seen
    std::filesystem::path settings;  // preferences
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
    float next_change() const;

    /// Null while it has faults.
    const Story* story() const { return story_.get(); }
    const Screen& screen() const { return screen_; }

private:
    Screen first_screen();
    Request run(Errand errand);
    void show(Screen screen);
    std::optional<Reading> take_reading();

    std::function<Opened()> open_;
    const Measure* measure_;
    Quarters quarters_;
    std::shared_ptr<const Story> story_;
    std::set<EndingIndex> endings_seen_;
    Screen screen_;
    Glide veil_;
};

}  // namespace lantern
