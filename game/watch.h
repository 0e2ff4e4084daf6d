#pragma once
// Waits until a file of some folders changes: told by the kernel where it tells (inotify), by looking once a second elsewhere.
// Ctrl-C ends the waiting, not the program.

#include <signal.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "footprint.h"

namespace lantern {

class Watch {
public:
    Watch();
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    /// How the folders are now that they are other than they were; nothing: the reader has had enough. Files written at one stroke are
    /// one change. `meanwhile`, if there is any, is done once nothing has changed for a moment.
    std::optional<Footprint> wait_for_change(
        const std::vector<std::filesystem::path>& folders, const Footprint& were, std::function<void()> meanwhile = {});

private:
    enum class Woken : std::uint8_t { by_time, by_news, by_reader };
    Woken rest(int descriptor, long milliseconds) const;

    sigset_t usual_;  // the signals that were held back before
};

}  // namespace lantern
