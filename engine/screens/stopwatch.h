#pragma once
// How long a reading took: the time between two things its reader did, but no longer than a reader sits over one page. Who goes away
// and comes back tomorrow has not read all night.

#include <algorithm>
#include <cstdint>
#include <optional>

namespace lantern {

class Stopwatch {
public:
    /// Something was done; `now` in seconds of a clock that only goes on.
    void note(std::int64_t now) {
        if (last_) seconds_ += std::clamp<std::int64_t>(now - *last_, 0, longest_page);
        last_ = now;
    }
    /// Nothing is read meanwhile.
    void rest() { last_.reset(); }
    /// Another reading, which took so long already.
    void start_at(std::int64_t seconds) {
        seconds_ = seconds;
        last_.reset();
    }
    std::int64_t seconds() const { return seconds_; }

private:
    static constexpr std::int64_t longest_page = 180;

    std::int64_t seconds_ = 0;
    std::optional<std::int64_t> last_;
};

}  // namespace lantern
