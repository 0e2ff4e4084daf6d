#include "check/reach.h"

#include <variant>

namespace lantern {

namespace {

class Walk {
public:
    explicit Walk(const Story& story) : story_(story) { reach_.statements.assign(story.statements.size(), false); }

    Reach walk() {
        if (!story_.scripts.empty()) visit(story_.scripts.front().begin);
        while (!open_.empty()) {
            const Place place = open_.back();
            open_.pop_back();
            std::visit([this, place](const auto& action) { follow(place, action); }, story_.statements[place].action);
        }
        return std::move(reach_);
    }

private:
    void visit(Place place) {
        if (place >= story_.statements.size() || reach_.statements[place]) return;
        reach_.statements[place] = true;
        open_.push_back(place);
    }

    void follow(Place place, const Arrive& arrive) {
        const Script& script = story_.scripts[arrive.script];
        if (!script.notes.empty()) visit(script.skip.target != nowhere ? script.skip.target : script.end - 1);
        visit(place + 1);
    }
    void follow(Place place, const Choose& choice) {
        for (const Option& option : choice.options) visit(option.target);
        if (choice.until != Until::once) visit(choice.after);
        (void)place;
    }
    void follow(Place place, const Word& word) {
        visit(place + 1);
        for (const Option& option : word.options) visit(option.target);
    }
    void follow(Place, const Told&) {}
    void follow(Place place, const Branch& branch) {
        visit(place + 1);
        visit(branch.otherwise);
    }
    void follow(Place, const Match& match) {
        for (const Place target : match.targets) visit(target);
    }
    void follow(Place, const Jump& jump) { visit(jump.target); }
    void follow(Place, const Leave& leave) { visit(story_.scripts[leave.script].begin); }
    void follow(Place place, const Visit& called) {
        visit(story_.scripts[called.script].begin);
        visit(place + 1);
    }
    void follow(Place place, const Finish&) {
        const std::size_t next = script_at(story_, place) + std::size_t{1};
        if (next < story_.scripts.size()) {
            visit(story_.scripts[next].begin);
        } else {
            reach_.runs_out = true;
            reach_.runs_out_at = place;
        }
    }
    void follow(Place, const End&) {}
    template <class Seen> void follow(Place place, const Seen&) { visit(place + 1); }

    const Story& story_;
    Reach reach_;
    std::vector<Place> open_;
};

}  // namespace

Reach find_reach(const Story& story) { return Walk(story).walk(); }

}  // namespace lantern
