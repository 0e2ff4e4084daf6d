#pragma once
// From one packed state to the next: unpacks, answers, runs to where the reader decides again, forgets what no longer matters, packs.
// Private to this folder.

#include <memory>
#include <optional>

#include "check/classes.h"
#include "check/hindsight.h"
#include "check/liveness.h"
#include "check/packed_reading.h"
#include "check/same_logic.h"
#include "check/strides.h"

namespace lantern {

/// A part of what there is to explore: what it passes by, and whether promises ask something of it.
struct Part {
    std::vector<Place> passed_by;  // by place, where a reading is taken on to unasked; nowhere: it is asked
    bool at_the_end = true;
    std::vector<bool> asked{};                   // by slot, whether it matters what it holds; empty: all do
    std::vector<std::uint64_t> closed{};         // by place, options nobody takes, one bit each; empty: none
    std::shared_ptr<const Compared> compared{};  // of the story, where it is known already
    Findings* known =
        nullptr;  // of a part explored apart: what it meets is added there, behind what was met before it, …
    std::uint16_t number = 0;  // … as this part's
};

inline Asking asking_of(const ExploreOptions& options, const Part& part) {
    return {options.merging == Merging::nothing, options.names, options.named, part.passed_by, part.at_the_end,
        options.each_value, part.asked};
}

template <std::size_t Words> class Walker {
public:
    Walker(const Story& story, const ExploreOptions& options, const Part& part, Packing packing)
        : story_(story),
          asking_(asking_of(options, part)),
          packing_(std::move(packing)),
          closed_(part.closed),
          hindsight_(story, packing_, options, asking_),
          strides_(story, packing_, asking_.passed_by),
          course_(story, asking_, strides_),
          lines_passed_(options.every_line ? 0 : most_lines) {
        for (std::size_t i = 0; i < Words; ++i) everything_[i] = ~std::uint64_t{0};
        place_bits_[packing_.place().word] = packing_.place().mask << packing_.place().shift;
        own_ = place_bits_;
        own_[packing_.visits().word] |= packing_.visits().mask << packing_.visits().shift;
        if (options.merging != Merging::what_matters) return;
        liveness_.emplace(story, packing_, asking_, course_);
        for (Place place = 0; hindsight_.shares() && place < story.statements.size(); ++place)
            if (hindsight_.shared(place)) liveness_->spare(place, story.endings_seen_slot);
        if (options.classes)
            classes_.emplace(story, packing_, asking_, course_, part.compared ? *part.compared : Compared(story));
    }

    const Packing& packing() const { return packing_; }
    const Strides& strides() const { return strides_; }
    const Hindsight& hindsight() const { return hindsight_; }
    const Course& course() const { return course_; }
    const std::vector<Place>& passed_by() const { return asking_.passed_by; }

    /// Goes on with the rows of one that walked a story that decides the same. False: they mean something else here.
    bool take_over(const Walker& before, const Renumbering& to) {
        if (packing_ != before.packing_ || course_.stops().size() != before.course_.stops().size()) return false;
        for (std::size_t i = 0; i < course_.stops().size(); ++i)
            if (to.to(before.course_.stops()[i]) != course_.stops()[i]) return false;
        for (VisitsId id = 1; id < before.visits_.count(); ++id) {
            const Place visit = to.to(before.visits_.back(id) - 1);  // it comes back behind that
            if (visit == nowhere || visits_.within(before.visits_.outer(id), visit + 1) != id) return false;
        }
        return true;
    }

    /// Whether the rows of another, packed the same and within no visit, mean at a place of its own what they mean at one here.
    bool means_the_same(Place place, const Walker& other, Place its) const {
        if (liveness_.has_value() != other.liveness_.has_value() || classes_.has_value() != other.classes_.has_value())
            return false;
        return hindsight_.shares() == other.hindsight_.shares() &&
               hindsight_.shared(place) == other.hindsight_.shared(its) && course_.is_stop(place) &&
               other.course_.is_stop(its) && (!liveness_ || liveness_->alike(place, *other.liveness_, its)) &&
               (!classes_ || classes_->alike(place, *other.classes_, its));
    }
    /// A row as it is at another place.
    Row<Words> at(Row<Words> row, Place place) const {
        const std::uint64_t here = std::uint64_t{course_.number(place)} << packing_.place().shift;
        each_word<Words>([&](std::size_t i) { row[i] = (row[i] & ~place_bits_[i]) | (here & place_bits_[i]); });
        return row;
    }

    template <class Watch> using Reading = PackedReading<Words, Watch>;

    /// Before the first word.
    template <class Watch> Reading<Watch> opening(const Variables& variables, Watch& watch) const {
        Reading<Watch> reading{packing_.fields().data(), asking_.passed_by.data(), &visits_, &watch};
        for (std::size_t slot = 0; slot < variables.size(); ++slot)
            reading.put(static_cast<Slot>(slot), variables[slot]);
        reading.at = story_.scripts.empty() ? Place{0} : story_.scripts.front().begin;
        return reading;
    }

    template <class Watch> Reading<Watch> unpacked(const Row<Words>& row, Watch& watch) const {
        Reading<Watch> reading{packing_.fields().data(), asking_.passed_by.data(), &visits_, &watch, row};
        const auto part = [&row](const Packing::Field& field) {
            return static_cast<std::uint32_t>((row[field.word] >> field.shift) & field.mask);
        };
        reading.at = course_.place(part(packing_.place()));
        reading.under_way = part(packing_.visits());
        return reading;
    }

    Place place_of(const Row<Words>& row) const {
        const Packing::Field& field = packing_.place();
        return course_.place(static_cast<Place>((row[field.word] >> field.shift) & field.mask));
    }

    template <class Watch> Row<Words> packed(const Reading<Watch>& reading) const {
        if (!liveness_ || reading.under_way != 0 || reading.at >= story_.statements.size())
            return packed_on_visit(reading);
        const std::uint64_t* matters = liveness_->alone(reading.at);
        const std::uint64_t here = std::uint64_t{course_.number(reading.at)} << packing_.place().shift;
        Row<Words> row;
        each_word<Words>([&](std::size_t i) {
            std::uint64_t word = i < packing_.words() ? reading.row[i] & matters[i] & ~own_[i] : 0;
            if (classes_ && i < packing_.words()) word = classes_->lowered(word, reading.at, i);
            row[i] = word | (here & place_bits_[i]);
        });
        return row;
    }

    /// More ways of visits than a row has room for: what is packed from here on means nothing.
    bool overrun() const { return packing_.visits().kept() && visits_.count() > packing_.visits().mask; }

    /// What the statement it stands at waits for; it stays there.
    template <class Watch> logic::Wait wait(Reading<Watch> reading) const {
        if (reading.at >= story_.statements.size()) return logic::Wait::lost;
        const logic::Wait wait = logic::meet(story_, reading);
        return wait == logic::Wait::nothing ? logic::Wait::circle : wait;
    }

    /// On past lines to where the reader decides. Rather than on without end, it waits at a line.
    template <class Watch> logic::Wait run(Reading<Watch>& reading) const {
        std::size_t lines = 0;
        for (int silence = 0; silence < logic::longest_silence;) {
            if constexpr (requires { reading.watch->strode(strides_, reading.at); }) stride(reading, lines, silence);
            const Place here = reading.at;
            if (here >= story_.statements.size()) return stop(reading, logic::Wait::lost);
            const logic::Wait wait = logic::meet(story_, reading);
            reading.watch->met(here);
            if (wait == logic::Wait::nothing) {
                ++silence;
                continue;
            }
            if (stop(reading, wait) != logic::Wait::line || lines >= lines_passed_) return wait;
            reading.watch->line();
            logic::go_on(story_, reading);
            ++lines;
            silence = 0;
        }
        return stop(reading, logic::Wait::circle);
    }

    /// Every answer to a state; `each(reading, waits, seen)` has the reading where it came to, and whose it is. Readers who part from
    /// those that saw no ending before come behind all others.
    template <class Watch, class Each> void follow(const Row<Words>& row, Watch& watch, const Each& each) const {
        if (!hindsight_.shared(place_of(row)))
            return follow_answers(
                row, watch, [&each](const auto& reading, logic::Wait waits) { each(reading, waits, Seen{}); });
        bool part = false;
        follow_answers(row, watch, [&](const auto& reading, logic::Wait waits) {
            const Seen first = alike(reading, 0);
            part = part || !first.everybody();
            each(reading, waits, first);
        });
        if (!part) return;
        follow_answers(row, watch, [&](auto reading, logic::Wait) {
            for (Seen some = alike(reading, 0); some.to < 255;) {
                some = alike(reading, some.to + 1);
                reading.put(story_.endings_seen_slot, some.from);
                each(reading, wait(reading), some);
            }
        });
    }
    template <class Watch, class Each>
    void follow_answers(const Row<Words>& row, Watch& watch, const Each& each) const {
        const Reading<Watch> reading = unpacked(row, watch);
        if (reading.at >= story_.statements.size()) return;
        const Action& action = story_.statements[reading.at].action;
        if (const auto* choice = std::get_if<Choose>(&action)) follow_options(*choice, reading, each);
        else if (const auto* word = std::get_if<Word>(&action)) follow_options(*word, reading, each);
        else follow_silence(reading, each);
    }

    /// Only which options there are, and which are refused.
    template <class Watch> void offer(const Row<Words>& row, Watch& watch) const {
        const Reading<Watch> reading = unpacked(row, watch);
        const Action& action = story_.statements[reading.at].action;
        if (const auto* choice = std::get_if<Choose>(&action)) offer_options(*choice, reading, [](std::size_t) {});
        else if (const auto* word = std::get_if<Word>(&action)) offer_options(*word, reading, [](std::size_t) {});
    }

    /// The bits that can still matter to whoever stands there.
    Row<Words> mattering(Place place, VisitsId under_way) const {
        if (!liveness_) return everything_;
        if (place >= story_.statements.size()) return {};
        Row<Words> result = row_of(under_way == 0 ? liveness_->alone(place) : liveness_->on_visit(place));
        if (under_way != 0) {
            const Row<Words>& outside = behind(under_way);
            for (std::size_t i = 0; i < Words; ++i) result[i] |= outside[i];
        }
        return result;
    }

private:
    /// On to where something is decided, unless so far is too far: then it goes step by step, to where it has to stop.
    template <class Watch> void stride(Reading<Watch>& reading, std::size_t& lines, int& silence) const {
        if (reading.at >= story_.statements.size()) return;
        const Strides::Stride& stride = strides_.from(reading.at);
        const auto met = static_cast<int>(stride.met);
        if (met == 0 || lines + stride.lines > lines_passed_ || silence + met >= logic::longest_silence) return;
        reading.watch->strode(strides_, reading.at);
        lines += stride.lines;
        silence = stride.lines > 0 ? static_cast<int>(stride.after) : silence + met;
        reading.at = stride.to;
    }
    /// From a number on, those whose reading is the same from where it has come to.
    template <class Watch> Seen alike(Reading<Watch> reading, int from) const {
        if (hindsight_.shared(reading.at)) return {};
        const auto most = static_cast<int>(story_.endings.size());
        reading.put(story_.endings_seen_slot, static_cast<Value>(from));
        const Row<Words> row = packed(reading);
        int to = from;
        for (; to < most; ++to) {
            reading.put(story_.endings_seen_slot, static_cast<Value>(to + 1));
            if (packed(reading) != row) break;
        }
        return {static_cast<std::uint8_t>(from), static_cast<std::uint8_t>(to == most ? 255 : to)};
    }
    template <class Watch> static logic::Wait stop(const Reading<Watch>& reading, logic::Wait wait) {
        if constexpr (requires { reading.watch->stood(reading); }) reading.watch->stood(reading);
        return wait;
    }

    template <class Watch, class Answer, class Each>
    void answer(
        Reading<Watch> reading, Met::By by, std::size_t option, const Answer& answered, const Each& each) const {
        reading.watch->answered(by, option);
        answered(reading);
        const logic::Wait waits = run(reading);
        each(reading, waits);
    }

    template <class Choice, class Watch, class Each>
    void follow_options(const Choice& choice, const Reading<Watch>& reading, const Each& each) const {
        offer_options(choice, reading, [&](std::size_t i) {
            answer(
                reading, Met::By::picking, i, [&](auto& next) { logic::pick(story_, next, i); }, each);
        });
    }

    template <class Choice, class Watch, class Open>
    void offer_options(const Choice& choice, const Reading<Watch>& reading, const Open& open_one) const {
        const std::uint64_t closed = closed_.empty() ? 0 : closed_[reading.at];
        for (std::size_t i = 0; i < choice.options.size(); ++i) {
            if (closed != 0 && i < 64 && (closed >> i & 1U) != 0) continue;
            const bool open = logic::is_open(choice, i, reading);
            reading.watch->offered(reading, i, open, open || logic::holds_now(choice.options[i], reading));
            if (open) open_one(i);
        }
    }

    template <class Watch, class Each> void follow_silence(Reading<Watch> reading, const Each& each) const {
        const Place here = reading.at;
        const logic::Wait wait = logic::meet(story_, reading);  // whoever arrives has visited
        reading.at = here;
        if (wait != logic::Wait::line && wait != logic::Wait::notice) return;
        answer(
            reading, Met::By::going_on, 0, [&](auto& next) { logic::go_on(story_, next); }, each);
        if (wait == logic::Wait::notice)
            answer(
                reading, Met::By::passing_over, 0, [&](auto& next) { logic::pass_over(story_, next); }, each);
    }

    // So many lines without a choice are a book. A circle of lines comes to an end so: it meets a state again.
    static constexpr std::size_t most_lines = 4096;

    /// … or where everything matters, or nothing does.
    template <class Watch> Row<Words> packed_on_visit(const Reading<Watch>& reading) const {
        const Row<Words> matters = mattering(reading.at, reading.under_way);
        Row<Words> row = reading.row;
        for (std::size_t i = 0; i < Words; ++i) row[i] &= matters[i] & ~own_[i];
        row[packing_.place().word] |= std::uint64_t{course_.number(reading.at)} << packing_.place().shift;
        row[packing_.visits().word] |= std::uint64_t{reading.under_way} << packing_.visits().shift;
        return row;
    }

    Row<Words> row_of(const std::uint64_t* words) const {
        Row<Words> row{};
        for (std::size_t i = 0; i < packing_.words(); ++i) row[i] = words[i];
        return row;
    }

    /// What matters once the visits under way have come back.
    const Row<Words>& behind(VisitsId under_way) const {
        while (behind_.size() <= under_way) {
            const auto id = static_cast<VisitsId>(behind_.size());  // the outer ones have lower numbers
            behind_.push_back(id == 0 ? Row<Words>{} : mattering(visits_.back(id), visits_.outer(id)));
        }
        return behind_[under_way];
    }

    const Story& story_;
    Asking asking_;
    Packing packing_;
    std::vector<std::uint64_t> closed_;
    Hindsight hindsight_;
    Strides strides_;
    Course course_;
    std::optional<Liveness> liveness_;
    std::optional<Classes> classes_;
    std::size_t lines_passed_;
    Row<Words> everything_{}, place_bits_{}, own_{};  // own: all that says where it is
    // Grow as ways of visits are met; what they say of a number never changes.
    mutable Visits visits_;
    mutable std::vector<Row<Words>> behind_;
};

}  // namespace lantern
