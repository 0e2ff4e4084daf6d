#pragma once
// What a voice says of a page: its name when it is opened, and what is looked at whenever that is something else.

#include <string>

namespace lantern {

struct Spoken {
    std::string page, focus;
    bool operator==(const Spoken&) const = default;
};

}  // namespace lantern
