#pragma once
// From a reading to a postcard and back: what a card says of its reading, and a reading taken up from a card. Where cards lie, the
// album knows.

#include <string>

#include "screens/house.h"

namespace lantern {

/// Of the reading under way, as it stands: its picture is the stage at rest, without any page that
/// lies over it.
Postcard postcard_of(const House& house);

/// The same before its picture is printed; `reading` is its text.
struct UnprintedPostcard {
    Postcard card;
    Picture picture;
};
UnprintedPostcard unprinted_postcard_of(const House& house, std::string reading);

/// The house goes on with the reading of a card. A sentence for the reader: what had to be done to find the place again, or, where the
/// house's reading is as it was, why it cannot be taken up. Empty, all is as it was when the card was written.
struct TakenUp {
    bool done = false;
    std::string said;
};
TakenUp take_up(House& house, const OpenedPostcard& opened);

/// The same of a reading without a card (the head of a scene that was read).
TakenUp take_up(House& house, const std::string& reading, std::uint64_t seconds_played);

}  // namespace lantern
