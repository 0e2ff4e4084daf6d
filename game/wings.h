#pragma once
// Where a sound is made ready beside the frame, in a thread of its own: one piece of work at a time, and whoever brings another waits
// until the one before it is done.

#include <functional>
#include <memory>

namespace lantern {

class Wings {
public:
    /// `rung` is called from that thread when something is ready.
    explicit Wings(std::function<void()> rung);
    Wings(const Wings&) = delete;
    Wings& operator=(const Wings&) = delete;
    /// What was taken is done first.
    ~Wings();

    void take(std::function<void()> work);

private:
    struct Hand;
    std::function<void()> rung_;
    std::unique_ptr<Hand> hand_;
};

}  // namespace lantern
