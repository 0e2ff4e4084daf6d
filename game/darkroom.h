#pragma once
// Develops prints in a thread of its own, so that no frame waits for a file. What it is asked for last counts: an order takes the
// place of the one before it, but for the print that is in the bath.

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "sdl/painter.h"

namespace lantern {

class Darkroom {
public:
    /// `rung` is called from the darkroom's thread whenever a print is done.
    explicit Darkroom(std::function<void()> rung = nullptr);
    Darkroom(const Darkroom&) = delete;
    Darkroom& operator=(const Darkroom&) = delete;
    ~Darkroom();

    /// The first is wanted soonest.
    void order(std::vector<WantedPrint> wanted);
    /// Nothing that was ordered so far is of use: its files are other ones by now.
    void forget();
    /// What was done since.
    std::vector<std::pair<WantedPrint, Developed>> collect();

private:
    struct Bench;
    std::unique_ptr<Bench> bench_;
};

}  // namespace lantern
