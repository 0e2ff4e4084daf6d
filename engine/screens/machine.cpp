#include "screens/machine.h"

namespace lantern {

Machine bare_machine() {
    Machine machine;
    machine.now = [] { return std::string("2026-01-01T00:00:00+00:00"); };
    machine.seconds = [] { return std::int64_t{0}; };
    machine.print = [](const Picture&) { return Print(); };
    machine.say = [](const std::string&) {};
    machine.speaking = [] { return false; };
    machine.dumb = [] { return std::string("Nothing here can speak."); };
    machine.voices = [] { return std::vector<std::string>(); };
    return machine;
}

}  // namespace lantern
