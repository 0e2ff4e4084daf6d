#pragma once
// Says words aloud: by speech-dispatcher where it answers, else by espeak-ng; where there is neither, it says why not. Both are
// programs beside this one, given words and nothing else, and never waited for: whatever they do, the reading goes on.

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "process.h"
#include "utterance.h"

namespace lantern {

class Speaker {
public:
    Speaker();
    /// `seconds`: a clock, from any beginning.
    explicit Speaker(std::function<double()> seconds);
    Speaker(const Speaker&) = delete;
    Speaker& operator=(const Speaker&) = delete;
    /// Nothing is said any more.
    ~Speaker();

    bool available() { return why_not().empty(); }

    /// Why nothing can be said, for the reader; empty: it can, as far as is known.
    std::string why_not();

    /// Says this instead of what is being said. `rate`: 0.5 to 3, 1 is usual. `voice`: one of `voices`; empty: the usual one of
    /// `language` ("en", "ko"; empty: the machine's).
    void say(std::string words, float rate, const std::string& voice, const std::string& language);
    void hush();

    /// Words are on their way or being said.
    bool speaking();

    /// What is known of them by now: the first question only asks, and the answer is there some frames later.
    std::vector<std::string> voices();

    /// Milliseconds until one of these should be asked again: only by being asked are the programs looked after. Below 0: not
    /// before there is something to say.
    float next_change() const;

private:
    /// Somebody at work who must have ended by then.
    struct Work {
        Process process;
        double until = 0;
    };
    enum class Answer { unasked, awaited, yes, no };
    enum class By { dispatcher, espeak };
    struct Attempt {
        By by = By::dispatcher;
        std::string voice;  // of espeak-ng
    };

    Work start(const CommandLine& line, double seconds, const std::string& words = {}, bool listen = false);
    bool is_late(const Work& work) const { return seconds_() > work.until; }
    void part_with(std::optional<Work>& work);

    void look();
    void look_at_dispatcher();
    void look_at_voices();
    void look_at_speech();
    void look_at_hushing();
    void plan_attempts();
    void try_next();
    void stop();

    std::function<double()> seconds_;
    Answer dispatcher_ = Answer::unasked, listed_ = Answer::unasked;
    std::optional<Work> question_, listing_, saying_, hushing_;
    std::vector<Process> leaving_;  // killed, and not seen to be gone yet

    std::optional<Utterance> utterance_;  // on its way, or being said
    std::deque<Attempt> attempts_;
    By by_ = By::dispatcher;  // who is saying it
    bool planned_ = false;
    bool still_in_dispatcher_ = false;  // words of ours may be
    bool failed_ = false;               // nobody could say the last ones
    std::vector<std::string> voices_;
};

}  // namespace lantern
