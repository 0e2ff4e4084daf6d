#include "check/ways.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace lantern {

namespace {

/// Equal lists are kept once.
class Lists {
public:
    explicit Lists(std::vector<std::vector<Thing>>& lists) : lists_(lists) {}

    std::uint32_t number(const std::vector<Thing>& list) {
        std::uint64_t hash = 14695981039346656037ULL;
        for (const Thing thing : list) hash = (hash ^ thing) * 1099511628211ULL;
        const auto [from, to] = known_.equal_range(hash);
        for (auto one = from; one != to; ++one)
            if (lists_[one->second] == list) return one->second;
        const auto fresh = static_cast<std::uint32_t>(lists_.size());
        known_.emplace(hash, fresh);
        lists_.push_back(list);
        return fresh;
    }

private:
    std::vector<std::vector<Thing>>& lists_;
    std::unordered_multimap<std::uint64_t, std::uint32_t> known_;
};

/// Tarjan's, without calling itself: a story is longer than a stack is deep.
class Circles {
public:
    explicit Circles(Ways& ways) : ways_(ways), number_(ways.states()), low_(ways.states()), left_(ways.states()) {}

    void find() {
        for (StateId id = 0; id < ways_.states(); ++id)
            if (number_[id] == 0) visit(id);
        begins_.push_back(static_cast<std::uint32_t>(ways_.order.size()));
        // They were left with the last ones first.
        std::reverse(ways_.order.begin(), ways_.order.end());
        const auto count = static_cast<std::uint32_t>(ways_.order.size());
        for (auto begin = begins_.rbegin(); begin != begins_.rend(); ++begin) ways_.circles.push_back(count - *begin);
    }

private:
    struct Visit {
        StateId id = no_state;
        std::size_t next = 0;
    };

    void enter(StateId id) {
        number_[id] = low_[id] = ++count_;
        inside_.push_back(id);
        visits_.push_back({id, ways_.from(id)});
    }
    void visit(StateId root) {
        enter(root);
        while (!visits_.empty()) {
            const StateId id = visits_.back().id;
            if (visits_.back().next < ways_.until(id)) {
                const StateId to = ways_.ways[visits_.back().next++].to;
                if (to == no_state) continue;
                if (number_[to] == 0) enter(to);
                else if (!left_[to]) low_[id] = std::min(low_[id], number_[to]);
                continue;
            }
            visits_.pop_back();
            if (!visits_.empty()) low_[visits_.back().id] = std::min(low_[visits_.back().id], low_[id]);
            if (low_[id] == number_[id]) leave(id);
        }
    }
    void leave(StateId root) {
        begins_.push_back(static_cast<std::uint32_t>(ways_.order.size()));
        for (StateId id = no_state; id != root;) {
            id = inside_.back();
            inside_.pop_back();
            left_[id] = true;
            ways_.order.push_back(id);
        }
    }

    Ways& ways_;
    std::vector<std::uint32_t> number_, low_;
    std::vector<bool> left_;
    std::vector<StateId> inside_;
    std::vector<Visit> visits_;
    std::vector<std::uint32_t> begins_;
    std::uint32_t count_ = 0;
};

}  // namespace

Things::Things(const Story& story) {
    auto next = static_cast<Thing>(story.statements.size());
    for (const Statement& statement : story.statements) {
        first_option_.push_back(next);
        if (const auto* choice = std::get_if<Choose>(&statement.action))
            next += static_cast<Thing>(choice->options.size());
        else if (const auto* word = std::get_if<Word>(&statement.action))
            next += static_cast<Thing>(word->options.size());
    }
    first_option_.push_back(next);
}

bool Ways::turns(std::size_t circle) const {
    if (circles[circle + 1] - circles[circle] > 1) return true;
    const StateId id = order[circles[circle]];
    for (std::size_t i = from(id); i < until(id); ++i)
        if (ways[i].to == id) return true;
    return false;
}

void find_circles(Ways& ways) { Circles(ways).find(); }

std::optional<Ways> find_ways(const Things& things, const Explored& explored, int endings_seen, std::size_t most) {
    Ways found;
    if (explored.states() == 0 || explored.transitions > most) return std::nullopt;
    Lists lists(found.met);
    std::vector<Thing> met;
    found.ways.reserve(explored.transitions);
    found.first.reserve(explored.states() + std::size_t{1});
    explored.follow_all([&](StateId id, const Edge& edge) {
        if (std::holds_alternative<PassOver>(edge.input)) return;
        while (found.first.size() <= id) found.first.push_back(static_cast<std::uint32_t>(found.ways.size()));
        Ways::Way way;
        met.clear();
        if (const auto* picked = std::get_if<Pick>(&edge.input)) {
            way.option = static_cast<std::uint8_t>(picked->option);
            met.push_back(things.option(explored.place(id), picked->option));
        }
        // Whoever reads on from a notice met the head of the scene when they came to it.
        const bool again = std::holds_alternative<Continue>(edge.input) && !edge.met.empty() &&
                           edge.met.front() == explored.place(id);
        met.insert(met.end(), edge.met.begin() + (again ? 1 : 0), edge.met.end());
        way.to = edge.to;
        way.met = lists.number(met);
        found.ways.push_back(way);
    });
    while (found.first.size() <= explored.states())
        found.first.push_back(static_cast<std::uint32_t>(found.ways.size()));
    std::size_t opening = 0;
    for (std::size_t i = 0; i < explored.openings.size(); ++i)
        if (explored.openings[i].endings_seen == endings_seen) opening = i;
    explored.open(opening, [&](const Edge& edge) {
        found.opening.to = edge.to;
        found.opening.met = lists.number(edge.met);
    });
    find_circles(found);
    return found;
}

}  // namespace lantern
