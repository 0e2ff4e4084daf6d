#include "check/circles.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "check/ways.h"

namespace lantern {

namespace {

/// Tarjan's, without calling itself: a story is longer than a stack is deep.
class Search {
public:
    explicit Search(const Ways& ways)
        : ways_(ways), number_(ways.states()), low_(ways.states()), left_(ways.states()) {}

    Circles find() {
        for (StateId id = 0; id < ways_.states(); ++id)
            if (number_[id] == 0) visit(id);
        begins_.push_back(static_cast<std::uint32_t>(circles_.order.size()));
        // They were left with the last ones first.
        std::reverse(circles_.order.begin(), circles_.order.end());
        const auto count = static_cast<std::uint32_t>(circles_.order.size());
        for (auto begin = begins_.rbegin(); begin != begins_.rend(); ++begin) circles_.begins.push_back(count - *begin);
        return std::move(circles_);
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
        begins_.push_back(static_cast<std::uint32_t>(circles_.order.size()));
        for (StateId id = no_state; id != root;) {
            id = inside_.back();
            inside_.pop_back();
            left_[id] = true;
            circles_.order.push_back(id);
        }
    }

    const Ways& ways_;
    Circles circles_;
    std::vector<std::uint32_t> number_, low_;
    std::vector<bool> left_;
    std::vector<StateId> inside_;
    std::vector<Visit> visits_;
    std::vector<std::uint32_t> begins_;
    std::uint32_t count_ = 0;
};

/// Where no way leads back, each state takes its place behind the last of those that lead to it; of those that could take theirs at
/// once, the earlier number goes first, since what they have lies so in memory. Nothing: some way does lead back.
std::optional<Circles> line_up(const Ways& ways) {
    WideVector<std::uint32_t> coming(ways.states());
    for (const Ways::Way& way : ways.ways)
        if (way.to != no_state) ++coming[way.to];
    WideVector<StateId> free;
    free.reserve(ways.states());
    for (StateId id = 0; id < ways.states(); ++id)
        if (coming[id] == 0) free.push_back(id);
    WideVector<std::uint32_t>& rows = coming;  // of a state that is free: which row it stands in
    std::vector<std::size_t> begins{0};        // of each row, in the order
    for (std::size_t i = 0, end = 0; i < free.size(); ++i) {
        if (i == end) {
            end = free.size();
            begins.push_back(end);
        }
        const auto row = static_cast<std::uint32_t>(begins.size() - 2);
        rows[free[i]] = row;
        for (std::size_t way = ways.from(free[i]); way < ways.until_any(free[i]); ++way)
            if (const StateId to = ways.ways[way].to; to != no_state && --coming[to] == 0) free.push_back(to);
    }
    if (free.size() < ways.states()) return std::nullopt;
    Circles straight;
    straight.order.resize(ways.states());
    for (StateId id = 0; id < ways.states(); ++id) straight.order[begins[rows[id]]++] = id;
    straight.begins.resize(straight.order.size() + 1);
    std::iota(straight.begins.begin(), straight.begins.end(), 0U);
    straight.turning.assign(straight.order.size(), false);
    return straight;
}

}  // namespace

Circles find_circles(const Ways& ways) {
    if (std::optional<Circles> straight = line_up(ways)) return std::move(*straight);
    Circles circles = Search(ways).find();
    for (std::size_t circle = 0; circle < circles.count(); ++circle) {
        const StateId id = circles.order[circles.begins[circle]];
        bool turns = circles.begins[circle + 1] - circles.begins[circle] > 1;
        for (std::size_t i = ways.from(id); !turns && i < ways.until(id); ++i) turns = ways.ways[i].to == id;
        circles.turning.push_back(turns);
    }
    return circles;
}

}  // namespace lantern
