#pragma once
// Carries what has to be done on the disk in a thread of its own, so that a slow disk is never seen on the screen. With the
// darkroom's the only thread of the program: everything a job needs it holds itself.

#include <functional>
#include <memory>

#include "screens/post.h"

namespace lantern {

class PostOffice {
public:
    /// `rung` is called from the office's thread whenever there is something to say.
    explicit PostOffice(std::function<void()> rung = nullptr);
    PostOffice(const PostOffice&) = delete;
    PostOffice& operator=(const PostOffice&) = delete;
    /// Everything that was given to it is done first.
    ~PostOffice();

    /// Usable as long as the office is there. A job that throws has failed with what it said.
    Post post();

private:
    struct Counter;
    std::unique_ptr<Counter> counter_;
};

}  // namespace lantern
