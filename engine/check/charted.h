#pragma once
// What was explored of a story whose states fit into so many words: its states as rows, and the ways between them. Whoever reads it
// finds again by the same walk what was met on the way. Private to this folder.

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "check/carried.h"
#include "check/explored.h"
#include "check/parents.h"
#include "check/recall.h"
#include "check/walker.h"
#include "check/watchers.h"
#include "check/way_record.h"

namespace lantern {

template <std::size_t Words> class Charted : public Explored {
public:
    /// How this story is packed after a change, so that what is known of it can be recalled; nothing: that is not to be had.
    std::optional<Packing> packing_after(
        const Story& story, const Asking& asking, const Counterparts& counterparts) const override {
        const bool whole = complete && ways_ && found.faults.empty() && number_ == 0;
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
        std::size_t way = ways_ ? ways_->from(id) : 0;
        walker_.follow(table_.row(id), follower, [&](const auto& reading, logic::Wait, Seen) {
            follower.edge.to = ways_ ? ways_->ways[way++].to : find(reading);
            each(follower.edge);
        });
    }

    const Ways* ways(std::size_t most) const override {
        if (!ways_ && table_.size() > 0 && transitions <= most) {
            auto record = std::make_unique<WayRecord>(walker_.strides(), story_);
            Trace trace;
            for (std::size_t i = 0; i < openings.size(); ++i) {
                trace.hops.clear();
                auto reading = walker_.opening(opening_of(i), trace);
                walker_.run(reading);
                record->openings.push_back(record->way(trace, nowhere, find(reading)));
            }
            for (StateId id = 0; id < table_.size(); ++id) {
                record->begin();
                const Place place = this->place(id);
                record->places.push_back(place);
                walker_.follow(table_.row(id), trace, [&](const auto& reading, logic::Wait, Seen seen) {
                    record->ways.push_back(record->way(trace, place, find(reading), seen));
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
        follower.edge.to = ways_ ? ways_->openings[index].to : find(reading);
        each(follower.edge);
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
        if (!complete || !ways_ || !found.faults.empty() || number_ != 0) return nullptr;
        const Part part{passed_by};
        std::unique_ptr<Charted> carried(
            new Charted(story, options_, part, Packing(story, asking_of(options_, part)), *this));
        return carried->take_over(*this, to) ? std::move(carried) : nullptr;
    }

    void get_ready() const override { table_.enter_all(); }

    /// For whoever explores the story after a change, if it can be packed for that.
    Memory<Words> memory() const { return {story_, walker_, table_, *ways_}; }

protected:
    /// Nothing yet.
    Charted(const Story& story, const ExploreOptions& options, const Part& part, Packing packing)
        : Explored(story, part.passed_by, part.known),
          options_(options),
          number_(part.number),
          walker_(story, options, part, std::move(packing)),
          table_(walker_.packing().bits()) {}

    Variables opening_of(std::size_t index) const { return opening(story_, openings[index].endings_seen).variables; }

    const ExploreOptions options_;
    const std::uint16_t number_ = 0;  // as a part
    Walker<Words> walker_;
    StateTable<Words> table_;
    Parents parents_;
    StateId next_ = 0;        // every state before it was followed, breadth first
    std::vector<bool> late_;  // followed later, counted from there
    mutable std::unique_ptr<Ways> ways_;

private:
    /// Of a story that decides the same: nothing is explored, and all is still to be taken over.
    Charted(const Story& story, const ExploreOptions& options, const Part& part, Packing packing, Charted& before)
        : Explored(story, part.passed_by),
          options_(options),
          walker_(story, options, part, std::move(packing)),
          table_(std::move(before.table_)),
          parents_(std::move(before.parents_)),
          next_(before.next_),
          ways_(std::move(before.ways_)) {
        leads_ = std::move(before.leads_);
        complete = true;
        transitions = before.transitions;
        openings = before.openings;
        ends = before.ends;
    }

    bool take_over(const Charted& before, const Renumbering& to) {
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

    /// The state that a reading has come to.
    StateId find(const auto& reading) const {
        const Row<Words> row = walker_.packed(reading);
        return walker_.overrun() ? no_state : table_.find(row, hash_of(row));
    }
};

}  // namespace lantern
