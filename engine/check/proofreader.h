#pragma once
// Checks one story again and again while it is written. A file that is as it was is not read again, a story that decides as it did is
// not explored again, and what was proved is not proved again as long as it is told in the same words. Whoever sees the story for the
// first time is told the same; only how long a reading is, of a very large one, stands as it was until the story decides otherwise.

#include <cstddef>
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
};

class Proofreader {
public:
    /// Of a story with more states how long a reading is is not worked out again after each word.
    static constexpr std::size_t many_states = 200'000;

    explicit Proofreader(std::size_t most_measured_again = many_states) : most_measured_again_(most_measured_again) {}

    /// Has something of its own to say of every reading of a story without errors.
    using Also = std::function<void(const Story&, const Exploration&, Report&)>;

    /// The story in a folder, read and proved. Throws like load_story.
    Proof read(const std::filesystem::path& folder, const Also& also = {});

    /// Read only, which is quick; nothing is proved.
    Proof look(const std::filesystem::path& folder);

    /// What an editor holds and has not saved yet is read instead of what lies there.
    ReadBefore& files() { return files_; }

    /// Asked now and then while it explores; true: it stops, and the proof is no proof.
    std::function<bool()> give_up;

private:
    void explore_what_decides(Proof& proof);
    bool carry(const Story& story);
    void prove_what_is_new(const Story& story, bool explored_anew, Report& report);
    void measure(const Proof& proof);

    std::size_t most_measured_again_;
    ReadBefore files_;
    std::shared_ptr<const Story> explored_;  // as it was when it was explored
    std::unique_ptr<Exploration> exploration_;
    std::shared_ptr<const Story> proved_;  // as it was when it was proved
    Report proofs_;                        // what that added to a report
    std::string length_;                   // of a reading
};

}  // namespace lantern
