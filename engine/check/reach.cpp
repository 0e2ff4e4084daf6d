#include "check/reach.h"

#include <variant>

namespace lantern {

namespace {

/// Walks every statement at most twice: as it is read for itself, and as it is read on a visit, whose foot leads back instead of on.
class Walk {
public:
    explicit Walk(const Story& story) : story_(story), visiting_(story.statements.size(), false) {
        reach_.statements.assign(story.statements.size(), false);
    }

    Reach walk() {
        if (!story_.scripts.empty()) come_to(story_.scripts.front().begin, false);
        while (!open_.empty()) {
            const Step step = open_.back();
            open_.pop_back();
            std::visit(
                [this, step](const auto& action) { follow(step, action); }, story_.statements[step.place].action);
        }
        for (std::size_t place = 0; place < visiting_.size(); ++place)
            reach_.statements[place] = reach_.statements[place] || visiting_[place];
        return std::move(reach_);
    }

private:
    struct Step {
        Place place = nowhere;
        bool on_visit = false;
    };

    void come_to(Place place, bool on_visit) {
        std::vector<bool>& seen = on_visit ? visiting_ : reach_.statements;
        if (place >= seen.size() || seen[place]) return;
        seen[place] = true;
        open_.push_back({place, on_visit});
    }

    void follow(Step step, const Arrive& arrive) {
        const Script& script = story_.scripts[arrive.script];
        if (!script.notes.empty())
            come_to(script.skip.target != nowhere ? script.skip.target : script.end - 1, step.on_visit);
        come_to(step.place + 1, step.on_visit);
    }
    void follow(Step step, const Choose& choice) {
        for (const Option& option : choice.options) come_to(option.target, step.on_visit);
        if (choice.until != Until::once) come_to(choice.after, step.on_visit);
    }
    void follow(Step step, const Word& word) {
        come_to(step.place + 1, step.on_visit);
        for (const Option& option : word.options) come_to(option.target, step.on_visit);
    }
    void follow(Step, const Told&) {}
    void follow(Step step, const Branch& branch) {
        come_to(step.place + 1, step.on_visit);
        come_to(branch.otherwise, step.on_visit);
    }
    void follow(Step step, const Match& match) {
        for (const Place target : match.targets) come_to(target, step.on_visit);
    }
    void follow(Step step, const Jump& jump) { come_to(jump.target, step.on_visit); }
    void follow(Step, const Leave& leave) { come_to(story_.scripts[leave.script].begin, false); }
    void follow(Step step, const Visit& visit) {
        come_to(story_.scripts[visit.script].begin, true);
        come_to(step.place + 1, step.on_visit);
    }
    void follow(Step step, const Finish&) {
        if (step.on_visit) return;  // back to whoever came here, who has gone on already
        const std::size_t next = script_at(story_, step.place) + std::size_t{1};
        if (next < story_.scripts.size()) {
            come_to(story_.scripts[next].begin, false);
        } else {
            reach_.runs_out = true;
            reach_.runs_out_at = step.place;
        }
    }
    void follow(Step, const End&) {}
    template <class Seen> void follow(Step step, const Seen&) { come_to(step.place + 1, step.on_visit); }

    const Story& story_;
    std::vector<bool> visiting_;
    Reach reach_;
    std::vector<Step> open_;
};

}  // namespace

Reach find_reach(const Story& story) { return Walk(story).walk(); }

}  // namespace lantern
