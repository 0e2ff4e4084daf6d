// Names that are shown before anybody has chosen them. The script alone clears most; the others are asked of every reading of a copy
// of the story in which, before such words, it is asked whether their choice was taken.

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

#include "check/proofs.h"
#include "check/readings.h"
#include "check/unsaid.h"

namespace lantern {

namespace {

/// A copy with a question before each naming, and a rest of no length where it is answered yes; both ways go on to the same.
class Asking {
public:
    Asking(const Story& story, const std::vector<Naming>& namings) : copy_(story) {
        moved_.reserve(story.statements.size() + 1);
        std::vector<Statement> statements;
        auto next = namings.begin();
        for (Place place = 0; place < story.statements.size(); ++place) {
            moved_.push_back(static_cast<Place>(statements.size()));
            for (; next != namings.end() && next->place == place; ++next) {
                asked_.push_back(static_cast<Place>(statements.size()));
                statements.push_back({Branch{unsaid(*next), nowhere}, next->where});
                statements.push_back({Pause{}, next->where});
            }
            statements.push_back(std::move(copy_.statements[place]));
        }
        moved_.push_back(static_cast<Place>(statements.size()));
        copy_.statements = std::move(statements);
        for (Statement& statement : copy_.statements)
            std::visit([this](auto& action) { move(action); }, statement.action);
        for (const Place place : asked_) std::get<Branch>(copy_.statements[place].action).otherwise = place + 2;
        for (Script& script : copy_.scripts) {
            move(script.begin);
            move(script.end);
            move(script.skip.target);
        }
    }

    const Story& copy() const { return copy_; }
    Place answered(std::size_t naming) const { return asked_[naming] + 1; }

private:
    void move(Place& place) const {
        if (place != nowhere) place = moved_[place];
    }
    void move(std::vector<Option>& options) const {
        for (Option& option : options) move(option.target);
    }
    void move(Choose& choice) const {
        move(choice.options);
        move(choice.after);
    }
    void move(Word& word) const { move(word.options); }
    void move(Branch& branch) const { move(branch.otherwise); }
    void move(Match& match) const {
        for (Place& target : match.targets) move(target);
    }
    void move(Jump& jump) const { move(jump.target); }
    template <class Other> void move(Other&) const {}

    Story copy_;
    std::vector<Place> moved_;  // by place in the story; its end, too
    std::vector<Place> asked_;  // by naming: where its question stands in the copy
};

}  // namespace

void prove_names(const Story& story, const Exploration& exploration, Report& report) {
    const std::vector<Naming> namings = perhaps_unsaid(story);
    if (namings.empty()) return;
    const Asking asking(story, namings);
    ExploreOptions options = exploration.options();
    options.whole = false;  // the questions are asides, and nothing else is asked
    for (std::size_t i = 0; i < namings.size(); ++i) options.around.push_back(asking.answered(i));
    const Exploration asked = explore(asking.copy(), options);
    std::set<std::pair<Place, Slot>> told;
    for (std::size_t i = 0; i < namings.size(); ++i) {
        const Naming& naming = namings[i];
        const Met& met = asked.found().statements[asking.answered(i)];
        if (!met || !told.insert({naming.place, naming.slot}).second) continue;
        report.diagnostics.push_back(shown_by(asked.witness(met, asking.answered(i)), story, report,
            {Severity::warning, "named-too-early", naming.where,
                fmt::format("{{{}}} is shown here before anybody has chosen it, as …", story.variables[naming.slot].id),
                fmt::format("as in if: {} != none; the shortest reading", story.variables[naming.slot].id), {}}));
    }
    if (!asked.complete()) report.passes.push_back({"names", "not every reading was asked which names it has"});
}

}  // namespace lantern
