#pragma once
// All that can be answered where a reading waits: whoever looks at what can come reads on by these.

#include <vector>

#include "session/advance.h"

namespace lantern {

/// In the order of the offers; of a notice, reading it and passing over it. None where a reading is over.
std::vector<Input> answers_to(const Halt& halt);

}  // namespace lantern
