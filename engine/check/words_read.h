#pragma once
// How many words a reader has before them at each place. A {name} is one word; a sentence counts when its words are offered, not again
// when it is told. Private to this folder.

#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

#include "check/asides.h"
#include "story/story.h"

namespace lantern {

/// Words, or beats; less than nothing where something counted before is taken back.
using Amount = std::int32_t;
constexpr Amount without_end = std::numeric_limits<Amount>::max();

/// Of what may be more or less: an aside has the fewest and the most of its ways.
struct Span {
    Amount least = 0, most = 0;
};

class WordsRead {
public:
    explicit WordsRead(const Story& story);

    /// Of a line; elsewhere none.
    std::size_t line(Place place) const { return lines_[place]; }
    /// Of a choice, whatever is offered: its question, its sentence.
    std::size_t asked(Place place) const { return asked_[place]; }
    /// Of one option when it is open; with the reason, when it is shown and refused.
    std::size_t option(Place place, std::size_t index) const { return options_[place][index].open; }
    std::size_t refused(Place place, std::size_t index) const { return options_[place][index].refused; }
    /// All that is written at a place.
    std::size_t written(Place place) const;

private:
    struct Offered {
        std::size_t open = 0, refused = 0;
    };
    std::vector<std::size_t> lines_, asked_;
    std::vector<std::vector<Offered>> options_;
};

/// Lines and sentences of words.
bool is_beat(const Statement& statement);

/// What one way through an aside has, that of whoever comes to it with these values of what it asks about.
Amount amount_in_aside(const Story& story, const std::vector<Aside>& asides, const std::vector<std::size_t>& counted,
    Place place, const std::function<Value(Slot)>& value);

/// By place, where an aside begins: what its ways have of the things counted at each place.
std::vector<Span> spans_of_asides(
    const Story& story, const std::vector<Aside>& asides, const std::vector<std::size_t>& counted);

}  // namespace lantern
