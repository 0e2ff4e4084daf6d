#pragma once
// An evening at which its reader's wishes are kept, in a folder that goes away with it.

#include "playhouse.h"
#include "screens/preferences_text.h"

namespace lantern::testing {

struct Wishing {
    StoryFolder folder;
    Evening evening;

    explicit Wishing(const fs::path& story, const Preferences& wants = wanting({}), const Measure& with = fixed_measure,
        const Machine& machine = bare_machine())
        : evening((folder.write("preferences", spell(wants)), story), with, Quarters{{}, folder.path()}, machine) {}

    /// Past the first card.
    static Preferences wanting(Preferences wants) {
        wants.welcomed = true;
        return wants;
    }
    const Preferences& wants() const { return evening.playhouse.house().preferences; }
    Preferences kept() const { return read_preferences(read_file(folder.path() / "preferences")).preferences; }

    /// To the row of that name, by keys alone.
    void look_at(const std::string& name) {
        for (int step = 0; step < 160; ++step) {
            if (said().rfind(name, 0) == 0) return;
            evening.playhouse.interpret(step < 80 ? Command::down : Command::up);
        }
        FAIL("no row is called: " + name);
    }
    std::string said() const {
        return std::visit([this](const auto& page) { return page.spoken(evening.playhouse.house()).focus; },
            *evening.playhouse.screen());
    }
    std::string page() const {
        return std::visit([this](const auto& page) { return page.spoken(evening.playhouse.house()).page; },
            *evening.playhouse.screen());
    }
};

}  // namespace lantern::testing
