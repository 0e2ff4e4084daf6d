#pragma once
// The hand that writes: when each letter of a beat appears, where the pen rests, and when it goes back to cross words
// out. Everything is laid out on one clock beforehand, so that time only has to be added, and completing is jumping to
// its end.

#include <cstddef>
#include <vector>

#include "stage/page.h"
#include "stage/tempo.h"

namespace lantern {

class Writing {
public:
    struct Pace {
        float letters = 45;                                    // a second
        std::size_t known = 0;                                 // runs that stand there from the start
        std::size_t kept_back = static_cast<std::size_t>(-1);  // from this run on nothing is written (yet)
        bool cross_known = false;  // the pen still has to cross the struck ones of those known
    };

    Writing() = default;
    Writing(std::vector<Page> pages, const Measure& measure, const Tempo& tempo, const Pace& pace);

    void tick(float milliseconds);
    void complete();  // this page
    bool is_complete() const { return clock_ >= end(); }

    std::size_t page() const { return page_; }
    std::size_t page_count() const { return pages_.size(); }
    bool on_last_page() const { return page_ + 1 >= pages_.size(); }
    /// To another page, from its first letter.
    void turn_to(std::size_t page);
    /// Forgets the pages after the first `count`.
    void keep_pages(std::size_t count);
    /// The page the last fragment of runs below `run` stands on, and the one on which `run` begins.
    std::size_t page_of_run_before(std::size_t run) const;
    std::size_t page_of_run(std::size_t run) const;

    /// Letters (spaces are none) before a page, and up to where the hand has got: the same wherever lines break.
    std::size_t letters_before(std::size_t page) const;
    std::size_t letters_written() const;
    /// To the page with the letter after so many, the hand just before it.
    void go_to_letter(std::size_t letters);

    const std::vector<Fragment>& fragments() const;

    /// How far a fragment of this page is uncovered: pixels from its left; 0 nothing, below 0 all.
    float seen(std::size_t fragment) const;
    /// How much of the pen's stroke over it is drawn, 0 to 1; of words that are not struck, 0.
    float crossed(std::size_t fragment) const;

private:
    struct Timing {
        std::vector<float> due;    // when each letter appears
        std::vector<float> reach;  // the width up to and with it
        float cross_from = 0, cross_to = 0;
        bool crosses = false;
    };
    struct Schedule {
        std::vector<Timing> timings;  // of a page's fragments
        float end = 0;
    };
    friend class Scheduler;

    float end() const { return schedules_.empty() ? 0 : schedules_[page_].end; }

    std::vector<Page> pages_;
    std::vector<Schedule> schedules_;
    std::size_t page_ = 0;
    float clock_ = 0;
};

}  // namespace lantern
