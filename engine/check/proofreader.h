#pragma once
// Checks one story again and again while it is written. A file that is as it was is not read again, a story that decides as it did is
// not explored again, one that decides a little otherwise only as far as that reaches, and what was proved is not proved again as long
// as it is told in the same words. Whoever sees the story for the first time is told the same; only how long a reading of a very large
// one is can be put off until there is time.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "check/check.h"
#include "check/explore.h"
#include "story/read_before.h"

namespace lantern {

struct Proof {
    Loaded loaded;
    Report report;
    std::size_t files_read = 0;  // that were not read before as they are
    bool explored_anew = false;  // a story with errors never is
    bool given_up = false;
    bool length_put_off = false;  // how long a reading is stands there as it was
};

/// How long a reading is: told at once; or, of a story that was read before and is large, as it was, until it is measured; or not at all.
enum class Lengths : std::uint8_t { told, put_off, untold };

class Proofreader {
public:
    /// With more states a story is large.
    static constexpr std::size_t many_states = 50'000;

    explicit Proofreader(std::size_t most_measured_at_once = many_states)
        : most_measured_at_once_(most_measured_at_once) {}

    /// Has something of its own to say of every reading of a story without errors.
    using Also = std::function<void(const Story&, const Exploration&, Report&)>;

    /// The story in a folder, read and proved. Throws like load_story.
    Proof read(const std::filesystem::path& folder, Lengths lengths = Lengths::told, const Also& also = {});

    /// How long a reading is of the story that was read last, and proved; the proof says so from now on.
    Pass measure(Proof& proof);

    /// Read only, which is quick; nothing is proved.
    Proof look(const std::filesystem::path& folder);

    /// What reading the story again would begin with, done while nobody waits for it.
    void get_ready();

    /// What an editor holds and has not saved yet is read instead of what lies there.
    ReadBefore& files() { return files_; }

    /// Asked now and then while it explores; true: it stops, and the proof is no proof.
    std::function<bool()> give_up;

private:
    struct Known {
        std::shared_ptr<const Story> story;  // as it was when it was explored
        std::unique_ptr<Exploration> exploration;
    };

    void forget_what_is_past();
    void explore_what_decides(Proof& proof);
    bool carry(const Story& story);
    void prove_what_is_new(const Story& story, bool explored_anew, Report& report);

    std::size_t most_measured_at_once_;
    ReadBefore files_;
    Known known_, past_;                   // past: to be let go when there is time
    std::shared_ptr<const Story> proved_;  // as it was when it was proved
    Report proofs_;                        // what that added to a report
    std::string length_;                   // of a reading; empty: never measured
    bool length_is_of_before_ = false;     // something has changed since
};

}  // namespace lantern
