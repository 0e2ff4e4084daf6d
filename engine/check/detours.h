#pragma once
// Which decisions do not bear on a question. Whoever asks how a few variables stand at a few places (see Asides) may leave out every
// choice and branch whose ways come together again and set nothing that matters for it: the same values arrive there all the same.
// What is left is a slice of the story, small where the whole is large.

#include <vector>

#include "check/asides.h"

namespace lantern {

class Detours {
public:
    Detours(const Story& story, const std::vector<Aside>& asides);

    /// By place, where a reading is taken on to without being asked, so that all that `asked` can be at those asides that ask about
    /// nothing else is still met; nowhere: it is asked. Behind the last such aside that is the end of all statements: it goes no further.
    std::vector<Place> without(const std::vector<Slot>& asked) const;

private:
    /// A choice or branch, up to where its ways meet.
    struct Detour {
        Place begin = nowhere, meet = nowhere;  // meet is nowhere: its ways lead apart
        std::vector<Slot> sets, asks;           // ascending
    };

    std::vector<bool> leading_to(const std::vector<Place>& wanted) const;

    const Story& story_;
    const std::vector<Aside>& asides_;
    std::vector<std::vector<Place>> comes_from_;  // by place
    std::vector<Detour> detours_;                 // in order of where they begin
};

/// Whether an aside asks about none but these.
bool asks_only(const Aside& aside, const std::vector<Slot>& slots);

}  // namespace lantern
