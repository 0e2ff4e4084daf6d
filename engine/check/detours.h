#pragma once
// Which decisions do not bear on a question. Whoever asks how a few variables stand at a few places (see Asides) may leave out every
// choice and branch whose ways come together again and set nothing that matters for it: the same values arrive there all the same.
// What is left is a slice of the story, small where the whole is large.

#include <cstdint>
#include <vector>

#include "check/asides.h"
#include "check/crossings.h"

namespace lantern {

/// What is left when everything else is left out.
struct Slice {
    /// By place, where a reading is taken on to without being asked; nowhere: it is asked. Behind the last place that is wanted that is
    /// the end of all statements: it goes no further.
    std::vector<Place> passed_by;
    std::vector<bool> asked;  // by slot; of the others nothing is known
    std::vector<std::uint64_t>
        closed;  // by place, options that lead to nothing that is wanted and ask about others; one bit each
};

/// Which options of a choice are asked whether they are open: those that lead on to what is wanted; or all, where it matters how many
/// there are to pick from.
enum class Offered : std::uint8_t { those_leading_on, all };

class Detours {
public:
    /// `around`: what that is asked about, if it is.
    Detours(const Story& story, const std::vector<Aside>& asides, const std::vector<Place>& around = {});

    /// All that `asked` can be at those asides that ask about nothing else is still met.
    Slice asking(const std::vector<Slot>& asked, Offered offered = Offered::those_leading_on) const;

    /// All that is asked at the places around which it is, and all that can be there, is still met.
    Slice around() const;

private:
    /// A choice or branch, up to where its ways meet.
    struct Detour {
        Place begin = nowhere, meet = nowhere;  // meet is nowhere: its ways lead apart
        std::vector<Slot> sets, asks;           // ascending
        bool values_tell = false;  // of a choice asked once: what was taken is told by its value, and by nothing else
    };

    Slice leave_out(std::vector<Place> passed_by, const std::vector<Slot>& asked, const std::vector<Place>& wanted,
        Offered offered) const;
    std::vector<bool> leading_to(const std::vector<Place>& wanted) const;
    std::vector<Slot> asked_leading_on(Place place, const std::vector<Place>& wanted) const;
    std::vector<std::uint64_t> closed_options(
        const std::vector<Place>& passed_by, const std::vector<bool>& matters) const;

    const Story& story_;
    const std::vector<Aside>& asides_;
    std::vector<Place> around_;  // ascending
    Crossings crossings_;
    std::vector<Detour> detours_;  // in order of where they begin
};

/// Whether an aside asks about none but these.
bool asks_only(const Aside& aside, const std::vector<Slot>& slots);

}  // namespace lantern
