#pragma once
// Explores a story whose states fit into so many words. Private to this folder.

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "check/carried.h"
#include "check/explored.h"
#include "check/parents.h"
#include "check/recall.h"
#include "check/walker.h"
#include "check/watchers.h"
#include "check/way_record.h"

namespace lantern {

template <std::size_t Words> class Explorer final : public Explored {
public:
    /// `before`: as it was explored until it was changed, and packed the same; or nullptr.
    Explorer(const Story& story, const ExploreOptions& options, const Part& part, Packing packing,
        const Explorer* before = nullptr, const Counterparts* counterparts = nullptr)
        : Explored(story, part.passed_by, part.known),
          options_(options),
          walker_(story, options, part, std::move(packing)),
          table_(walker_.packing().bits()),
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

    /// How this story is packed after a change, so that what is known of it can be recalled; nothing: that is not to be had.
    std::optional<Packing> packing_after(
        const Story& story, const Asking& asking, const Counterparts& counterparts) const override {
        const bool whole = complete && ways_ && found.faults.empty() && !chronicle_.apart();
        if (!whole || options_.merging != Merging::what_matters || walker_.packing().visits().kept())
            return std::nullopt;
        Packing packing(story, asking, walker_.packing(), counterparts);
        if (packing.words() != walker_.packing().words()) return std::nullopt;
        return packing;
    }

    StateId states() const override { return table_.size(); }
    std::size_t bytes() const override { return table_.bytes_used() + parents_.bytes_used() + late_.capacity() / 8; }
    StateId parent(StateId id) const override { return parents_.of(id); }
    bool followed(StateId id) const override { return id < next_ || (id - next_ < late_.size() && late_[id - next_]); }

    Place place(StateId id) const override { return walker_.place_of(table_.row(id)); }
    bool shares() const override { return walker_.hindsight().shares(); }

    Stood state(StateId id) const override {
        NoWatch none;
        auto reading = walker_.unpacked(table_.row(id), none);
        Stood stood;
        stood.at = reading.at;
        stood.waits = walker_.wait(reading);
        for (std::size_t slot = 0; slot < story_.variables.size(); ++slot)
            stood.variables.push_back(reading.value(static_cast<Slot>(slot)));
        while (reading.visits() > 0) stood.returns.push_back(reading.come_back());
        std::reverse(stood.returns.begin(), stood.returns.end());
        return stood;
    }

    void follow(StateId id, const EachEdge& each) const override {
        Follower follower;
        walker_.follow(
            table_.row(id), follower, [&](const auto& reading, logic::Wait, Seen) { arrive(follower, reading, each); });
    }

    const Ways* ways(std::size_t most) const override {
        if (!ways_ && table_.size() > 0 && transitions <= most) {
            auto record = std::make_unique<WayRecord>(walker_.strides(), story_);
            Trace trace;
            const auto to = [this](const auto& reading) {
                const Row<Words> row = walker_.packed(reading);
                return walker_.overrun() ? no_state : table_.find(row, hash_of(row));
            };
            for (std::size_t i = 0; i < openings.size(); ++i) {
                trace.hops.clear();
                auto reading = walker_.opening(opening_of(i), trace);
                walker_.run(reading);
                record->openings.push_back(record->way(trace, nowhere, to(reading)));
            }
            for (StateId id = 0; id < table_.size(); ++id) {
                record->begin();
                const Place place = this->place(id);
                record->places.push_back(place);
                walker_.follow(table_.row(id), trace, [&](const auto& reading, logic::Wait, Seen seen) {
                    record->ways.push_back(record->way(trace, place, to(reading), seen));
                });
            }
            ways_ = record->finish();
        }
        return ways_.get();
    }

    void open(std::size_t index, const EachEdge& each) const override {
        Follower follower;
        auto reading = walker_.opening(opening_of(index), follower);
        walker_.run(reading);
        arrive(follower, reading, each);
    }

    void survey(Survey& survey) const override {
        Surveyor surveyor{survey};
        for (std::size_t i = 0; i < openings.size(); ++i) {
            auto reading = walker_.opening(opening_of(i), surveyor);
            walker_.run(reading);
        }
        for (StateId id = 0; id < table_.size(); ++id)
            walker_.follow(table_.row(id), surveyor, [](const auto&, logic::Wait, Seen) {});
    }

    std::unique_ptr<Explored> carry(
        const Story& story, const std::vector<Place>& passed_by, const Renumbering& to) override {
        if (!complete || !ways_ || !found.faults.empty() || chronicle_.apart()) return nullptr;
        const Part part{passed_by};
        std::unique_ptr<Explorer> carried(
            new Explorer(story, options_, part, Packing(story, asking_of(options_, part)), *this));
        return carried->take_over(*this, to) ? std::move(carried) : nullptr;
    }

private:
    /// Of a story that decides the same: nothing is explored, and all is still to be taken over.
    Explorer(const Story& story, const ExploreOptions& options, const Part& part, Packing packing, Explorer& before)
        : Explored(story, part.passed_by),
          options_(options),
          walker_(story, options, part, std::move(packing)),
          table_(std::move(before.table_)),
          parents_(std::move(before.parents_)),
          chronicle_{story, found, walker_.packing(), {}, {}, {}},
          next_(before.next_),
          ways_(std::move(before.ways_)) {
        leads_ = std::move(before.leads_);
        complete = true;
        transitions = before.transitions;
        openings = before.openings;
    }

    bool take_over(const Explorer& before, const Renumbering& to) {
        if (!walker_.take_over(before.walker_, to)) return false;
        for (StateId id = 0; id < ways_->states(); ++id) {
            Place& place = ways_->places[id];
            place = to.to(place);
            if (place == nowhere) return false;
        }
        const std::vector<FirstWay> first = first_ways(*ways_);
        WayLists lists(walker_.strides(), story_);
        for (std::uint32_t list = 0; list < first.size(); ++list)
            if (number_again(lists, first[list]) != list) return false;
        ways_->met = lists.take();
        if (leads_) leads_->move(to, story_.statements.size() + 1);
        found = carry_found(before.found, story_, to, *ways_, first, std::move(found));
        return true;
    }

    /// What is met on a way as the story is now; no_list: it does not lead where it led.
    std::uint32_t number_again(WayLists& lists, const FirstWay& first) const {
        Trace trace;
        std::uint32_t number = no_list;
        const auto arrive = [&](const auto& reading, const Ways::Way& way, Place from) {
            if (walker_.packed(reading) == table_.row(way.to)) number = lists.number(from, trace.answer, trace.hops);
        };
        if (first.from == no_state) {
            auto reading = walker_.opening(opening_of(first.way), trace);
            walker_.run(reading);
            arrive(reading, ways_->openings[first.way], nowhere);
            return number;
        }
        std::size_t way = ways_->from(first.from);
        walker_.follow(table_.row(first.from), trace, [&](const auto& reading, logic::Wait, Seen) {
            if (way == first.way) arrive(reading, ways_->ways[way], ways_->places[first.from]);
            ++way;
        });
        return number;
    }
    static constexpr std::uint32_t no_list = 0xFFFFFFFF;

    struct Pending {
        Row<Words> row;
        std::uint64_t hash = 0;
        StateId parent = no_state;
        Place at = nowhere;
        logic::Wait waits = logic::Wait::lost;
        Ways::Way way{};
        const Ways::Way* was = nullptr;  // the same as it was recalled
    };
    static constexpr std::size_t batch = 64;      // states looked up together, so that memory is asked ahead
    static constexpr std::size_t late_batch = 8;  // each round goes one choice further

    Memory<Words> memory() const { return {story_, walker_, table_, *ways_}; }

    void arrive(Follower& follower, const auto& reading, const EachEdge& each) const {
        const Row<Words> row = walker_.packed(reading);
        follower.edge.to = walker_.overrun() ? no_state : table_.find(row, hash_of(row));
        each(follower.edge);
    }

    Variables opening_of(std::size_t index) const { return opening(story_, openings[index].endings_seen).variables; }

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
            const Row<Words> row = walker_.packed(reading);
            const auto [id, fresh] = table_.add(row, hash_of(row));
            openings.back().state = id;
            if (recorded_ && fresh) recorded_->places.push_back(walker_.place_of(row));
            if (recall_ && fresh) recall_->note(row, id);
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
        table_.enter_all();
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
        const std::size_t until = ways.until_any(was);
        transitions += until - ways.from(was);
        for (std::size_t way = ways.from(was); way < until; ++way) {
            Ways::Way one = ways.ways[way];
            StateId to = recall_->now(one.to);
            if (to == no_state) {
                const Place place = recall_->place(one.to);
                to = table_.put(recall_->row(one.to));
                recall_->note(to, one.to);
                recorded_->places.push_back(place);
                parents_.add(id);
                if (ways.ends(one.to)) note(to, place, logic::Wait::ending);
            }
            one.to = to;
            one.met = recall_->list(one.met);
            recorded_->ways.push_back(one);
        }
    }

    /// Where few states were followed so far, the next are; of one place, the oldest first.
    void least_seen_first() {
        recorded_.reset();  // its ways are in the order of the states
        recall_.reset();
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
            one.row = walker_.packed(reading);
            one.hash = hash_of(one.row);
            table_.expect(one.hash);
            one.parent = id;
            one.at = reading.at;
            one.waits = waits;
            if (recorded_) recorded_->write(one.way, chronicle_.trace, place, seen);
            if (recall_) one.was = recall_->way(id, index++, one.way.answer);
            ++transitions;
        });
    }

    template <class AddParent> void look_up(const AddParent& add_parent) {
        if (walker_.overrun()) {
            stopped_ = true;
            pending_.clear();
            return;
        }
        table_.enter_all();
        if (table_.make_room(pending_.size()))
            for (const Pending& one : pending_) table_.expect(one.hash);
        for (const Pending& one : pending_) table_.expect_row(one.hash);
        for (const Pending& one : pending_) {
            const auto [id, fresh] = table_.add(one.row, one.hash);
            if (recorded_) {
                recorded_->ways.push_back(one.way);
                recorded_->ways.back().to = id;
            }
            if (fresh && recall_) recall_->note(one.row, id);
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

    ExploreOptions options_;
    Walker<Words> walker_;
    StateTable<Words> table_;
    Parents parents_;
    Chronicle chronicle_;
    std::vector<Pending> pending_;
    StateId next_ = 0;        // every state before it was followed, breadth first
    std::vector<bool> late_;  // followed later, counted from there
    bool stopped_ = false;
    std::unique_ptr<WayRecord> recorded_;  // while exploring
    std::optional<Recall<Words>> recall_;  // while exploring, and …
    std::vector<bool> settled_;            // by place: which options are open there, and which are not, is found
    mutable std::unique_ptr<Ways> ways_;
};

}  // namespace lantern
