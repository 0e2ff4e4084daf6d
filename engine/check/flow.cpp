#include "check/flow.h"

#include <variant>

namespace lantern {

namespace {

struct Follow {
    const Story& story;
    Place place;
    std::vector<Place>& next;

    void operator()(const Arrive& arrive) const {
        const Script& script = story.scripts[arrive.script];
        next.push_back(place + 1);
        if (script.notes.empty()) return;
        if (script.skip.target != nowhere) next.push_back(script.skip.target);
        else next.push_back(script.end - 1);
    }
    void operator()(const Choose& choice) const {
        for (const Option& option : choice.options) next.push_back(option.target);
        if (choice.until != Until::once) next.push_back(choice.after);
    }
    void operator()(const Word& word) const {
        next.push_back(place + 1);
        for (const Option& option : word.options) next.push_back(option.target);
    }
    void operator()(const Told&) const {}  // its Word says where it leads
    void operator()(const Branch& branch) const {
        next.push_back(place + 1);
        next.push_back(branch.otherwise);
    }
    void operator()(const Match& match) const { next = match.targets; }
    void operator()(const Jump& jump) const { next.push_back(jump.target); }
    void operator()(const Leave&) const {}
    void operator()(const Finish&) const {}
    void operator()(const End&) const {}
    template <class Seen> void operator()(const Seen&) const { next.push_back(place + 1); }
};

}  // namespace

void next_in_scene(const Story& story, Place place, std::vector<Place>& next) {
    next.clear();
    std::visit(Follow{story, place, next}, story.statements[place].action);
}

bool has_foot(const Story& story, const Script& script) {
    std::vector<bool> seen(script.end - script.begin, false);
    std::vector<Place> open{script.begin}, next;
    seen[0] = true;
    while (!open.empty()) {
        const Place place = open.back();
        open.pop_back();
        if (std::holds_alternative<Finish>(story.statements[place].action)) return true;
        next_in_scene(story, place, next);
        for (const Place one : next) {
            if (one < script.begin || one >= script.end || seen[one - script.begin]) continue;
            seen[one - script.begin] = true;
            open.push_back(one);
        }
    }
    return false;
}

}  // namespace lantern
