#pragma once
// Explores a story whose states fit into so many words, breadth first; or recalls what was explored of it before it was changed. Private
// to this folder.

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "check/charted.h"

namespace lantern {

template <std::size_t Words> class Explorer final : public Charted<Words> {
public:
    /// `before`: as it was explored until it was changed, and packed the same; or nullptr.
    Explorer(const Story& story, const ExploreOptions& options, const Part& part, Packing packing,
        const Charted<Words>* before = nullptr, const Counterparts* counterparts = nullptr)
        : Charted<Words>(story, options, part, std::move(packing)),
          chronicle_{story, part.known != nullptr ? *part.known : found, walker_.packing(),
              {no_state, Met::By::never, 0, part.number},
              [this](Place place, VisitsId ways, Slot slot) {
                  const Packing::Field& field = walker_.packing().field(slot);
                  return ((walker_.mattering(place, ways)[field.word] >> field.shift) & field.mask) != 0;
              },
              std::vector<bool>(story.statements.size())} {
        if (options.ways) recorded_ = std::make_unique<WayRecord>(walker_.strides(), story);
        chronicle_.traced = options.ways;
        if (before != nullptr && recorded_) {
            recall_.emplace(before->memory(), *counterparts, story, walker_);
            table_.expect_size(before->states());
            before->get_ready();
            settled_.resize(story.statements.size() + 1);
        }
        open_all();
        breadth_first();
        if (next_ < table_.size()) least_seen_first();
        complete = !stopped_ && next_ == table_.size();
        if (complete && recorded_) ways_ = recorded_->finish();
        recorded_.reset();
        recall_.reset();
        chronicle_.traced = false;
    }

private:
    using Charted<Words>::complete, Charted<Words>::ends, Charted<Words>::found, Charted<Words>::openings,
        Charted<Words>::transitions, Charted<Words>::recalled, Charted<Words>::story_, Charted<Words>::options_,
        Charted<Words>::walker_, Charted<Words>::table_, Charted<Words>::parents_, Charted<Words>::next_,
        Charted<Words>::late_, Charted<Words>::ways_, Charted<Words>::opening_of;

    struct Pending {
        Row<Words> row;
        std::uint64_t hash = 0;
        StateId parent = no_state;
        Place at = nowhere;
        logic::Wait waits = logic::Wait::lost;
        Ways::Way way{};
        const Ways::Way* was = nullptr;  // the same as it was recalled
        bool compares = false;           // it may be one that is recalled; `hash` is of the row that was
    };
    static constexpr std::size_t batch = 64;      // states looked up together, so that memory is asked ahead
    static constexpr std::size_t late_batch = 8;  // each round goes one choice further

    void open_all() {
        std::vector<int> counts;
        const bool asked = story_.endings_seen_slot != no_slot &&
                           walker_.packing().field(story_.endings_seen_slot).kept();
        if (options_.endings_seen) counts.push_back(*options_.endings_seen);
        else
            for (int count = 0; count <= (asked ? static_cast<int>(story_.endings.size()) : 0); ++count)
                counts.push_back(count);
        for (const int count : counts) {
            openings.push_back({count, no_state});
            chronicle_.met_by.state = static_cast<StateId>(openings.size() - 1);
            chronicle_.met_by.by = Met::By::opening;
            auto reading = walker_.opening(opening_of(openings.size() - 1), chronicle_);
            const logic::Wait waits = walker_.run(reading);
            Pending one;
            hold(one, walker_.packed(reading), reading.at);
            const Row<Words> row = one.row;
            const auto [id, fresh] = find_or_add(one);
            openings.back().state = id;
            if (recorded_ && fresh) recorded_->places.push_back(walker_.place_of(row));
            if (recorded_) recorded_->openings.push_back(recorded_->way(chronicle_.trace, nowhere, id));
            chronicle_.trace.hops.clear();
            if (fresh) note(id, reading.at, waits);
        }
        parents_.open(table_.size());
    }

    void breadth_first() {
        for (std::size_t rounds = 0; next_ < table_.size() && table_.size() < options_.states && !stopped_; ++rounds) {
            while (next_ < table_.size() && pending_.size() < batch) {
                if (recall_ && recall_->knows(next_)) break;
                expand(next_++);
            }
            look_up([this](StateId parent) { parents_.add(parent); });
            for (std::size_t i = 0; recall_ && i < batch && next_ < table_.size() && recall_->knows(next_); ++i)
                recall(next_++);
            rest(rounds);
        }
    }

    /// What is known of its answers, as if it were followed.
    void recall(StateId id) {
        ++recalled;
        chronicle_.met_by.state = id;
        if (const Place place = recorded_->places[id]; !settled_[place]) {
            walker_.offer(table_.row(id), chronicle_);
            settled_[place] = chronicle_.settled(place);
        }
        recorded_->begin();
        const Ways& ways = recall_->ways();
        const StateId was = recall_->was(id);
        const std::size_t count = ways.until_any(was) - ways.from(was);
        const Ways::Way* one = ways.ways.begin() + ways.from(was);
        const Ways::Way* const end = one + count;
        transitions += count;
        for (Ways::Way* way = recorded_->ways.extend(count); one != end; ++one, ++way) {
            StateId to = recall_->now(one->to);
            if (to == no_state) to = recall_state(one->to, id);
            *way = *one;
            way->to = to;
            way->met = recall_->list(one->met);
        }
    }
    /// One that was not met yet.
    StateId recall_state(StateId was, StateId parent) {
        const Place place = recall_->place(was);
        const StateId id = table_.put(recall_->row(was));
        recall_->note(id, was);
        recorded_->places.push_back(place);
        parents_.add(parent);
        if (recall_->ways().ends(was)) note(id, place, logic::Wait::ending);
        return id;
    }

    /// Where few states were followed so far, the next are; of one place, the oldest first.
    void least_seen_first() {
        recorded_.reset();  // its ways are in the order of the states
        recall_.reset();
        table_.enter_all();
        chronicle_.traced = false;
        std::vector<std::vector<StateId>> waiting(story_.statements.size() + 1);  // by place; the front is at `gone`
        std::vector<std::size_t> gone(waiting.size());
        std::set<std::pair<std::size_t, Place>> order;  // states followed at a place, for those where some wait
        StateId known = next_;
        const auto queue = [&] {
            for (; known < table_.size(); ++known) {
                const Place at = walker_.place_of(table_.row(known));
                if (waiting[at].size() == gone[at]) order.insert({gone[at], at});
                waiting[at].push_back(known);
            }
        };
        queue();
        const std::size_t most = options_.states + options_.states / 4;
        for (std::size_t rounds = 0; !order.empty() && table_.size() < most && !stopped_; ++rounds) {
            while (!order.empty() && pending_.size() < late_batch) {
                const Place at = order.begin()->second;
                order.erase(order.begin());
                const StateId id = waiting[at][gone[at]++];
                if (gone[at] < waiting[at].size()) order.insert({gone[at], at});
                late_.resize(std::max<std::size_t>(late_.size(), id - next_ + 1));
                late_[id - next_] = true;
                expand(id);
            }
            look_up([this](StateId parent) { parents_.add_late(parent); });
            queue();
            rest(rounds);
        }
        if (order.empty() && !stopped_) next_ = table_.size();
    }

    void expand(StateId id) {
        chronicle_.met_by.state = id;
        const Row<Words> from = table_.row(id);
        const Place place = recorded_ ? walker_.place_of(from) : nowhere;
        if (recorded_) recorded_->begin(pending_.size());
        std::size_t index = 0;
        walker_.follow(from, chronicle_, [&](const auto& reading, logic::Wait waits, Seen seen) {
            Pending& one = pending_.emplace_back();
            hold(one, walker_.packed(reading), reading.at);
            one.parent = id;
            one.waits = waits;
            if (recorded_) recorded_->write(one.way, chronicle_.trace, place, seen);
            if (recall_) one.was = recall_->way(id, index++, one.way.answer);
            ++transitions;
        });
    }

    void hold(Pending& one, const Row<Words>& row, Place at) const {
        one.row = row;
        one.at = at;
        one.compares = recall_ && recall_->compares(at);
        one.hash = hash_of(one.compares ? recall_->row_before(row) : row);
        looked_into(one).expect(one.hash);
    }
    const StateTable<Words>& looked_into(const Pending& one) const { return one.compares ? recall_->table() : table_; }

    /// Its number, and whether it is new.
    std::pair<StateId, bool> find_or_add(const Pending& one) {
        if (one.compares) {
            const StateId was = recall_->table().find(recall_->row_before(one.row), one.hash);
            const StateId known = was == no_state ? no_state : recall_->now(was);
            if (known != no_state) return {known, false};
            if (was != no_state) {
                const StateId id = table_.put(one.row);
                recall_->note(id, was);
                return {id, true};
            }
        }
        const auto added = table_.add(one.row, one.compares ? hash_of(one.row) : one.hash);
        if (added.second && recall_) recall_->note(added.first, no_state);
        return added;
    }

    template <class AddParent> void look_up(const AddParent& add_parent) {
        if (walker_.overrun()) {
            stopped_ = true;
            pending_.clear();
            return;
        }
        if (table_.make_room(pending_.size()))
            for (const Pending& one : pending_) looked_into(one).expect(one.hash);
        for (const Pending& one : pending_) looked_into(one).expect_row(one.hash);
        for (const Pending& one : pending_) {
            const auto [id, fresh] = find_or_add(one);
            if (recorded_) {
                recorded_->ways.push_back(one.way);
                recorded_->ways.back().to = id;
            }
            if (one.was != nullptr) recall_->learn(*one.was, one.way.met, id);
            if (!fresh) continue;
            if (recorded_) recorded_->places.push_back(walker_.place_of(one.row));
            add_parent(one.parent);
            if (one.waits >= logic::Wait::ending) note(id, one.at, one.waits);
        }
        pending_.clear();
    }

    /// Of a new state where a reading ends.
    void note(StateId id, Place at, logic::Wait waits) {
        if (chronicle_.apart()) return;
        if (waits == logic::Wait::ending) {
            ends.push_back(id);
            StateId& first = found.endings[std::get<End>(story_.statements[at].action).ending];
            first = std::min(first, id);
        } else if (logic::is_fault(waits)) {
            const bool known = std::any_of(found.faults.begin(), found.faults.end(),
                [&](const FaultFound& fault) { return fault.what == waits && fault.place == at; });
            if (!known) found.faults.push_back({waits, at, id});
        }
    }

    void rest(std::size_t rounds) {
        if (rounds % 64 == 0 && options_.enough && options_.enough()) stopped_ = true;
    }

    Chronicle chronicle_;
    std::vector<Pending> pending_;
    bool stopped_ = false;
    std::unique_ptr<WayRecord> recorded_;  // while exploring
    std::optional<Recall<Words>> recall_;  // while exploring, and …
    std::vector<bool> settled_;            // by place: which options are open there, and which are not, is found
};

}  // namespace lantern
