#include "check/ways.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace lantern {

namespace {

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

/// Where no way leads back, each state takes its place behind the last of those that lead to it; of those that could take theirs at
/// once, the earlier number goes first, since what they have lies so in memory. False: some way does lead back.
bool line_up(Ways& ways) {
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
    if (free.size() < ways.states()) return false;
    ways.order.resize(ways.states());
    for (StateId id = 0; id < ways.states(); ++id) ways.order[begins[rows[id]]++] = id;
    ways.circles.resize(ways.order.size() + 1);
    std::iota(ways.circles.begin(), ways.circles.end(), 0U);
    ways.turning.assign(ways.order.size(), false);
    return true;
}

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

void find_circles(Ways& ways) {
    if (line_up(ways)) return;
    Circles(ways).find();
    for (std::size_t circle = 0; circle + 1 < ways.circles.size(); ++circle) {
        const StateId id = ways.order[ways.circles[circle]];
        bool turns = ways.circles[circle + 1] - ways.circles[circle] > 1;
        for (std::size_t i = ways.from(id); !turns && i < ways.until(id); ++i) turns = ways.ways[i].to == id;
        ways.turning.push_back(turns);
    }
}

void look_ahead(const Ways& ways, std::vector<std::uint32_t>& marks) {
    // Most ways lead to what stands later in the order: from the last to the first, one sweep is nearly enough.
    for (bool news = true; news;) {
        news = false;
        for (auto id = ways.order.rbegin(); id != ways.order.rend(); ++id) {
            std::uint32_t all = marks[*id];
            for (std::size_t way = ways.from(*id); way < ways.until_any(*id); ++way)
                if (const StateId to = ways.ways[way].to; to != no_state) all |= marks[to] & ways.ways[way].readers();
            news = news || all != marks[*id];
            marks[*id] = all;
        }
    }
}

}  // namespace lantern
