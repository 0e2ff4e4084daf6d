#include "wings.h"

#include <thread>
#include <utility>

#include "sdl/print.h"

namespace lantern {

struct Wings::Hand {
    explicit Hand(std::function<void()> work) : thread(std::move(work)) {}
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;
    ~Hand() { thread.join(); }
    std::thread thread;
};

Wings::Wings(std::function<void()> rung) : rung_(std::move(rung)) {}
Wings::~Wings() = default;

void Wings::take(std::function<void()> work) {
    hand_.reset();
    hand_ = std::make_unique<Hand>([this, work = std::move(work)] {
        work();
        rung_();
        leave_thread();
    });
}

}  // namespace lantern
