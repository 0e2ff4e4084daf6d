#pragma once
// What a voice says of a reading: who speaks and what, what is asked, and the option that is looked at, with its number.

#include "screens/reading.h"
#include "screens/spoken.h"

namespace lantern {

Spoken spoken_of(const Reading& reading);

}  // namespace lantern
