#include "check/small_set.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "check/lots.h"
#include "check/rehearsal.h"

namespace lantern {

namespace {

constexpr std::size_t longest = 100'000;  // answers of one reading
constexpr std::size_t patience = 64;      // readings one after the other that show nothing new

std::size_t added_by(const Seeing& reading, const Seeing& known) {
    std::size_t added = 0;
    for (std::size_t i = 0; i < reading.size(); ++i) added += reading[i] && !known[i] ? 1U : 0U;
    return added;
}

void add(Seeing& known, const Seeing& reading) {
    for (std::size_t i = 0; i < reading.size(); ++i)
        if (reading[i]) known[i] = true;
}

struct Candidate {
    Path path;
    Seeing shows;
};

/// Reads on where least was read so far.
class Guide {
public:
    Guide(const Story& story, const Sights& sights) : story_(story), sights_(sights), times_(sights.size()) {}

    /// From where the path leads to the end; nothing when it never comes to one.
    std::optional<Path> read_on(const Path& path) {
        Onlooker nobody_looks;
        Rehearsal rehearsal(story_, path.endings_seen, nobody_looks);
        for (const Input& input : path.inputs)
            if (!rehearsal.answer(input)) return std::nullopt;
        for (std::size_t answers = 0; !rehearsal.is_over() && answers < longest; ++answers) {
            if (rehearsal.waits() == logic::Wait::line) rehearsal.answer(Continue{});
            else rehearsal.answer(least_given(rehearsal));
        }
        return rehearsal.is_over() ? std::optional(rehearsal.path()) : std::nullopt;
    }

private:
    Input least_given(const Rehearsal& rehearsal) {
        const Place at = rehearsal.at();
        std::vector<std::pair<std::size_t, Input>> answers;  // by sight
        if (rehearsal.waits() == logic::Wait::notice) {
            answers = {{sights_.find(Sight::Kind::read, at), Continue{}},
                {sights_.find(Sight::Kind::passed_over, at), PassOver{}}};
        } else {
            for (const std::size_t option : rehearsal.open())
                answers.emplace_back(sights_.find(Sight::Kind::taken, at, option), Pick{option});
        }
        const std::size_t from = lots_.draw(answers.size());  // of those given equally often, any
        std::rotate(answers.begin(), answers.begin() + static_cast<std::ptrdiff_t>(from), answers.end());
        const auto least = std::min_element(answers.begin(), answers.end(),
            [this](const auto& one, const auto& other) { return times_[one.first] < times_[other.first]; });
        ++times_[least->first];
        return least->second;
    }

    const Story& story_;
    const Sights& sights_;
    std::vector<std::size_t> times_;  // given, by sight
    Lots lots_{1};
};

/// Each time the one that shows most of what is not shown yet; of equals, the shorter.
std::vector<Candidate> choose_greedily(std::vector<Candidate> pool, std::size_t sights) {
    std::vector<Candidate> chosen;
    Seeing known(sights);
    for (;;) {
        const auto better = [&](const Candidate& one, const Candidate& other) {
            const std::size_t mine = added_by(one.shows, known), theirs = added_by(other.shows, known);
            return mine != theirs ? mine < theirs : one.path.inputs.size() > other.path.inputs.size();
        };
        const auto best = std::max_element(pool.begin(), pool.end(), better);
        if (best == pool.end() || added_by(best->shows, known) == 0) return chosen;
        add(known, best->shows);
        chosen.push_back(std::move(*best));
        pool.erase(best);
    }
}

/// Leaves out whoever shows nothing that the others do not show.
void leave_out_idle(std::vector<Candidate>& chosen, std::size_t sights) {
    for (std::size_t i = chosen.size(); i > 0; --i) {
        Seeing others(sights);
        for (std::size_t j = 0; j < chosen.size(); ++j)
            if (j != i - 1) add(others, chosen[j].shows);
        if (added_by(chosen[i - 1].shows, others) == 0)
            chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(i - 1));
    }
}

}  // namespace

SmallSet small_set(const Story& story, const Sights& sights, const Exploration& exploration) {
    const Seeing wanted = sights.met_by(exploration);
    Seeing known(sights.size());
    std::vector<Candidate> pool;
    Guide guide(story, sights);
    const auto read = [&](const Path& beginning) {
        const std::optional<Path> path = guide.read_on(beginning);
        if (!path) return false;
        Candidate candidate{*path, sights.shown_by(*path)};
        const bool news = added_by(candidate.shows, known) > 0;
        add(known, candidate.shows);
        if (news) pool.push_back(std::move(candidate));
        return news;
    };
    for (std::size_t idle = 0; idle < patience;) idle = read(Path{}) ? 0 : idle + 1;
    // The rarest stand deepest; on the way to them, others may be met.
    for (std::size_t i = sights.size(); i > 0; --i)
        if (wanted[i - 1] && !known[i - 1]) read(sights.way_to(i - 1, exploration));
    std::vector<Candidate> chosen = choose_greedily(std::move(pool), sights.size());
    leave_out_idle(chosen, sights.size());
    SmallSet set{{}, Seeing(sights.size())};
    for (Candidate& one : chosen) {
        add(set.seen, one.shows);
        set.readings.push_back(std::move(one.path));
    }
    return set;
}

}  // namespace lantern
