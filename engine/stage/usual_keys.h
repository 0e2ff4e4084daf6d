#pragma once
// The table of keys as it stands before a reader changes it. A command that is to have a key gets a row here.

#include <string>
#include <vector>

#include "stage/gesture.h"

namespace lantern {

struct UsualKeys {
    Command command = Command::go_on;
    const char* words = "";  // what it is called on the page of keys
    std::vector<std::string> names;
};

/// In the order of the page of keys.
const std::vector<UsualKeys>& usual_keys();

/// Null: nothing can be bound to it.
const UsualKeys* usual_keys_of(Command command);

}  // namespace lantern
