#pragma once
// What was read of the story, as a page of the manuscript: every scene that was met, and the words that were not kept, struck. Any of
// them can be read again from its head.

#include <optional>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"
#include "screens/manuscript.h"
#include "screens/thread_chart.h"

namespace lantern {

class Threads {
public:
    explicit Threads(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

private:
    Threads(Manuscript manuscript, const House& house);
    std::optional<ScriptIndex> looked_at() const;
    void look_at(ScriptIndex scene);
    std::optional<Errand> touch_knot(const Gesture& gesture, House& house);

    std::vector<ScriptIndex> scenes_;
    ThreadChart chart_;
    Folio folio_;
};

}  // namespace lantern
