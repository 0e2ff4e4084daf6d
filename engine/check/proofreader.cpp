#include "check/proofreader.h"

#include <algorithm>
#include <utility>

#include "check/account.h"
#include "check/prove.h"
#include "check/same_logic.h"

namespace lantern {

namespace {

const std::string a_reading = "a reading", before_this_change = "before this change: ";

/// What a report has besides another, that it was made of.
Report added_to(const Report& base, const Report& whole) {
    const auto same = [](const Diagnostic& one, const Diagnostic& other) {
        return one.where == other.where && one.rule == other.rule && one.message == other.message;
    };
    Report added = whole;
    added.diagnostics.clear();
    for (const Diagnostic& one : whole.diagnostics)
        if (std::none_of(base.diagnostics.begin(), base.diagnostics.end(),
                [&](const Diagnostic& known) { return same(one, known); }))
            added.diagnostics.push_back(one);
    return added;
}

}  // namespace

Proof Proofreader::look(const std::filesystem::path& folder) {
    const std::size_t read_already = files_.count();
    Proof proof{load_story(folder, files_), {}};
    proof.files_read = files_.count() - read_already;
    proof.report = check(proof.loaded);
    return proof;
}

Proof Proofreader::read(const std::filesystem::path& folder, Lengths lengths, const Also& also) {
    Proof proof = look(folder);
    length_is_of_before_ = length_is_of_before_ || proof.files_read > 0;
    if (has_errors(proof.report.diagnostics)) return proof;
    const Story& story = proof.loaded.story;
    explore_what_decides(proof);
    if (proof.given_up) return proof;
    prove_what_is_new(story, proof.explored_anew, proof.report);
    if (also) also(story, *known_.exploration, proof.report);
    if (lengths == Lengths::untold) return proof;
    const bool put_off = lengths == Lengths::put_off && known_.exploration->states() > most_measured_at_once_;
    proof.length_put_off = put_off && length_is_of_before_ && !length_.empty();
    proof.report.passes.push_back({a_reading, before_this_change + length_});
    if (!proof.length_put_off) measure(proof);
    return proof;
}

Pass Proofreader::measure(Proof& proof) {
    if (length_.empty() || length_is_of_before_) length_ = summary(lengths_of(proof.loaded.story, *known_.exploration));
    length_is_of_before_ = proof.length_put_off = false;
    for (Pass& pass : proof.report.passes)
        if (pass.name == a_reading) pass.words = length_;
    return {a_reading, length_};
}

void Proofreader::get_ready() {
    forget_what_is_past();
    if (known_.exploration != nullptr) known_.exploration->get_ready();
}

void Proofreader::forget_what_is_past() {
    past_.exploration.reset();
    past_.story.reset();  // of which that one spoke
}

void Proofreader::explore_what_decides(Proof& proof) {
    if (known_.exploration != nullptr && same_logic(proof.loaded.story, *known_.story)) return;
    forget_what_is_past();
    proved_.reset();
    if (carry(proof.loaded.story)) return;
    auto now = std::make_shared<const Story>(proof.loaded.story);
    ExploreOptions options;
    options.ways = true;
    options.enough = give_up;
    auto exploration = std::make_unique<Exploration>(
        known_.exploration != nullptr ? explore_again(*now, options, *known_.exploration) : explore(*now, options));
    proof.explored_anew = true;
    proof.given_up = give_up && give_up();
    if (proof.given_up) return;  // what was known before is still at hand
    past_ = std::exchange(known_, {std::move(now), std::move(exploration)});
}

/// Lines have come or gone, and nothing is decided otherwise.
bool Proofreader::carry(const Story& story) {
    if (known_.exploration == nullptr) return false;
    const auto renumbering = renumbered(*known_.story, story);
    if (!renumbering) return false;
    auto now = std::make_shared<const Story>(story);
    std::optional<Exploration> carried = std::move(*known_.exploration).carry(*now, *renumbering);
    if (!carried) {
        past_ = std::move(known_);
        return false;
    }
    known_.exploration = std::make_unique<Exploration>(std::move(*carried));
    known_.story = std::move(now);
    return true;
}

void Proofreader::prove_what_is_new(const Story& story, bool explored_anew, Report& report) {
    if (proved_ == nullptr || !same_proofs(story, *proved_)) {
        const Report before = report;
        proved_.reset();
        prove(story, *known_.exploration, report);
        proofs_ = added_to(before, report);
        proved_ = explored_anew ? known_.story : std::make_shared<const Story>(story);
        return;
    }
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    append(report.diagnostics, proofs_.diagnostics);
    append(report.passes, proofs_.passes);
    append(report.readings, proofs_.readings);
    append(report.promises, proofs_.promises);
    sort(report.diagnostics);
}

}  // namespace lantern
