#include "session/counterpart.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lantern {

namespace {

constexpr std::size_t largest_table = 4'000'000;  // two scenes of two thousand lines that have nothing in common
constexpr std::size_t alike = 35;  // of a hundred; below it, where a line stands says more than its words

struct Beat {
    Place place = nowhere;
    std::uint64_t hash = 0;
    bool operator==(const Beat& other) const { return hash == other.hash; }
};
using Beats = std::vector<Beat>;

Beats beats_of(const Story& story, const Script& script) {
    Beats beats;
    for (Place place = script.begin; place < script.end; ++place)
        if (const std::uint64_t hash = beat_hash(story, place); hash != 0) beats.push_back({place, hash});
    return beats;
}

/// Two letters each, in order: what is left of a line that was corrected, in any language.
std::vector<std::string> pairs_of(std::string_view words) {
    std::vector<std::string> pairs;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) pairs.emplace_back(words.substr(i, 2));
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/// Sørensen and Dice's measure, of a hundred; 0 where either has no words of its own.
std::size_t likeness(const Story& was, const Beat& one, const Story& is, const Beat& other) {
    const auto* said = std::get_if<Say>(&was.statements[one.place].action);
    const auto* says = std::get_if<Say>(&is.statements[other.place].action);
    if (said == nullptr || says == nullptr) return 0;
    if (plain(said->prose) == plain(says->prose)) return 100;
    const std::vector<std::string> before = pairs_of(plain(said->prose)), now = pairs_of(plain(says->prose));
    std::vector<std::string> both;
    std::set_intersection(before.begin(), before.end(), now.begin(), now.end(), std::back_inserter(both));
    return both.empty() ? 0 : 200 * both.size() / (before.size() + now.size());
}

/// A run of beats that begins at one and ends before another.
struct Run {
    std::size_t begin = 0, end = 0;
    std::size_t size() const { return end - begin; }
};

/// Between the beats that both have in the same order (their longest common subsequence), the runs that hold beat `i`; where both have
/// it, they are one beat long.
std::optional<std::pair<Run, Run>> around(const Beats& was, const Beats& is, std::size_t i) {
    std::size_t first = 0, last = 0;  // how many are the same at either end: most, as a rule
    const std::size_t shorter = std::min(was.size(), is.size());
    while (first < shorter && was[first] == is[first]) ++first;
    while (last < shorter - first && was[was.size() - 1 - last] == is[is.size() - 1 - last]) ++last;
    const Run before{first, was.size() - last}, now{first, is.size() - last};
    if (i < before.begin) return std::pair(Run{i, i + 1}, Run{i, i + 1});
    if (i >= before.end)
        return std::pair(Run{i, i + 1}, Run{i + is.size() - was.size(), i + is.size() - was.size() + 1});
    const std::size_t columns = now.size() + 1;
    if (before.size() * columns > largest_table) return std::nullopt;
    std::vector<std::uint32_t> table((before.size() + 1) * columns);  // how many both have from here on
    for (std::size_t a = before.size(); a-- > 0;)
        for (std::size_t b = now.size(); b-- > 0;)
            table[a * columns + b] = was[first + a] == is[first + b]
                                         ? table[(a + 1) * columns + b + 1] + 1
                                         : std::max(table[(a + 1) * columns + b], table[a * columns + b + 1]);
    Run one{first, first}, other{first, first};
    std::size_t a = 0, b = 0;
    while (a < before.size() && b < now.size()) {
        if (was[first + a] == is[first + b]) {
            if (first + a == i) return std::pair(Run{i, i + 1}, Run{first + b, first + b + 1});
            if (first + a > i) break;
            one.begin = first + ++a;
            other.begin = first + ++b;
        } else if (table[(a + 1) * columns + b] >= table[a * columns + b + 1]) {
            ++a;
        } else {
            ++b;
        }
    }
    const bool met = a < before.size() && b < now.size();
    one.end = met ? first + a : before.end;
    other.end = met ? first + b : now.end;
    return std::pair(one, other);
}

}  // namespace

std::optional<BeatName> counterpart(const Story& was, Place place, const Story& is) {
    const Script& script = was.scripts[script_at(was, place)];
    const ScriptIndex index = find_script(is, script.id);
    if (index >= is.scripts.size()) return std::nullopt;
    const Beats before = beats_of(was, script), now = beats_of(is, is.scripts[index]);
    const auto found = std::find_if(
        before.begin(), before.end(), [place](const Beat& beat) { return beat.place == place; });
    if (found == before.end()) return std::nullopt;
    const auto i = static_cast<std::size_t>(found - before.begin());
    const auto runs = around(before, now, i);
    if (!runs) return std::nullopt;
    const auto [one, other] = *runs;
    std::size_t best = other.end, most = alike;
    for (std::size_t j = other.begin; j < other.end; ++j)
        if (const std::size_t like = likeness(was, *found, is, now[j]); like > most) {
            best = j;
            most = like;
        }
    if (best == other.end && one.size() == other.size()) best = other.begin + (i - one.begin);
    if (best == other.end) return std::nullopt;
    return name_beat(is, now[best].place);
}

}  // namespace lantern
