#pragma once
// What there is to be seen in a story, one by one: its beats, each option taken and refused, both sides of each condition, each noted
// scene read and passed over. What a reading shows of that is asked here, whoever counts it.

#include <cstdint>
#include <vector>

#include "check/explore.h"

namespace lantern {

struct Sight {
    enum class Kind : std::uint8_t { beat, taken, refused, held, failed, read, passed_over };
    Kind kind = Kind::beat;
    Place place = nowhere;
    std::size_t option = 0;  // of taken and refused
};

/// By sight.
using Seeing = std::vector<bool>;

class Sights {
public:
    /// In order of place. The story must live as long.
    explicit Sights(const Story& story);

    std::size_t size() const { return all_.size(); }
    const Sight& operator[](std::size_t index) const { return all_[index]; }
    /// size(): there is none of this kind.
    std::size_t find(Sight::Kind kind, Place place, std::size_t option = 0) const;

    /// What a path shows, as far as the story takes it.
    Seeing shown_by(const Path& path) const;
    /// What some reading was met to show; where every reading was explored, there is no more.
    Seeing met_by(const Exploration& exploration) const;
    /// The shortest way to one that was met. What was just met may show only when the reading goes on.
    Path way_to(std::size_t index, const Exploration& exploration) const;

private:
    const Story& story_;
    std::vector<Sight> all_;
    std::vector<std::size_t> first_;  // by place
};

std::size_t count(const Seeing& seeing);

}  // namespace lantern
