#pragma once
// Whom and what the story and the engine are made by and of, as it goes by after an ending. It climbs by itself until the reader takes
// it in hand; where nothing is to move it stands, and is turned. Any answer leaves it.

#include <optional>
#include <vector>

#include "screens/errand.h"
#include "screens/house.h"
#include "screens/spoken.h"

namespace lantern {

class Credits {
public:
    /// `way_out`: what the house is asked to do when it is left.
    Credits(const House& house, Errand way_out);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

    void tick(float milliseconds);
    float next_change() const { return climbs_ && at_ < end_ ? 0 : -1; }

private:
    void set(const House& house);
    void turn(float by);

    Errand way_out_;
    std::vector<TextItem> words_;      // from the top of the first
    std::vector<std::size_t> titles_;  // which of them head others
    float tall_ = 0;
    float at_ = 0, end_ = 0;  // how far it has climbed, and how far it can
    bool climbs_ = true;
};

}  // namespace lantern
