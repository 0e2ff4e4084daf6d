#include "screens/said.h"

namespace lantern {

std::string said_of(const Prose& prose) {
    std::string all;
    bool crossed = false;
    for (const Run& run : prose) {
        if (run.style.struck && !crossed) all += "crossed out: ";
        if (!run.style.struck && crossed) all += "; ";
        crossed = run.style.struck;
        all += run.text;
    }
    return all;
}

}  // namespace lantern
