#pragma once
// What has become of each statement of a story that was changed: where it stands now, and whether it still decides the same and leads to
// the same. Of every scene that counts from its head and from its foot as far as they are as they were; what lies between is new.
// Nothing that is unlike is ever taken for its counterpart. Private to this folder.

#include <optional>
#include <vector>

#include "story/story.h"

namespace lantern {

class Counterparts {
public:
    /// Nothing: scenes or endings have come, gone or moved, so that little is as it was.
    static std::optional<Counterparts> between(const Story& before, const Story& now);

    /// Where a statement stood; nowhere: it is new. The end of all statements is that of the other story.
    Place before(Place now) const { return place_before_[now]; }
    /// … and where it stands; nowhere: it is gone.
    Place now(Place before) const { return place_now_[before]; }
    /// Which variable it was, of the same kind and range; no_slot: none.
    Slot slot_before(Slot now) const { return now < slot_before_.size() ? slot_before_[now] : no_slot; }

    /// Whether a statement, as it stands now, decides what it did, and leads where it led; of lines and scenery that is so where they
    /// have a counterpart.
    bool alike(Place now) const { return alike_[now]; }
    /// Whether it can be passed over as it could, to where that led.
    bool scene_alike(ScriptIndex script) const { return scene_alike_[script]; }

    /// Whether every statement stands where it stood, leads where it led, and speaks of the same variables: only numbers are other.
    bool same_shape() const { return same_shape_; }

private:
    Counterparts() = default;
    bool is_of_the_same_shape(const Story& before, const Story& now) const;

    std::vector<Place> place_before_, place_now_;
    std::vector<Slot> slot_before_;
    std::vector<bool> alike_, scene_alike_;
    bool same_shape_ = false;
};

}  // namespace lantern
