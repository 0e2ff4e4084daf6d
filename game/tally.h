#pragma once
// How long frames take and what of them does, and how much the pictures are, for bench/skip.sh: nothing is counted unless
// LANTERN_LONGEST_FRAME is in the environment. It counts by the processor's time, which a busy machine does not change, and by the
// clock.

#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lantern {

class Tally {
public:
    void begin();
    /// What was done since the part before it.
    void part(const char* name);
    /// `where` is only asked for when the frame was one of the busiest.
    void end(bool painted, std::size_t picture_bytes, const std::function<std::string()>& where);

    /// Some lines; empty when nothing was counted.
    std::string told() const;

private:
    struct Frame {
        double busy = 0;  // milliseconds of the processor
        std::vector<std::pair<const char*, double>> parts;
        std::string where;
    };

    bool wanted_ = std::getenv("LANTERN_LONGEST_FRAME") != nullptr;
    Frame frame_;
    double mark_ = 0, longest_ = 0;
    std::chrono::steady_clock::time_point begun_, held_since_;
    bool holds_ = false;
    double longest_hold_ = 0;
    std::vector<Frame> busiest_;             // the busiest first
    std::map<std::string, double> dearest_;  // the most that each part of a frame ever took
    std::size_t bytes_ = 0;
    int painted_ = 0, held_ = 0, over_ = 0;
};

/// When what was saved stands in the window, for bench/live.py: a line to the errors for each, the moment and what it took of the
/// processor, in milliseconds, if LANTERN_LIVE_TIMES is in the environment.
class SaveToPicture {
public:
    void begin();  // of a frame
    void seen();
    void shown();

private:
    bool wanted_ = std::getenv("LANTERN_LIVE_TIMES") != nullptr;
    double begun_ = 0;
    std::optional<double> seen_;  // what is not shown yet: of the processor, when its frame began
};

}  // namespace lantern
