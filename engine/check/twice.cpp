#include "check/twice.h"

#include <utility>
#include <variant>

#include "check/flow.h"
#include "check/ways.h"

namespace lantern {

namespace {

class Finder {
public:
    explicit Finder(const Story& story) : story_(story), twice_(story.statements.size()) {}

    std::vector<bool> find() {
        mark_circles();
        while (mark_scenes()) {}
        return std::move(twice_);
    }

private:
    /// Into a visited scene, too; what comes back is the statement behind the visit, which follows it here at once.
    std::vector<Place> next(Place place) const {
        std::vector<Place> next;
        next_in_scene(story_, place, next);
        const Action& action = story_.statements[place].action;
        if (const auto* jump = std::get_if<Jump>(&action); jump != nullptr && repeats(jump->target)) next.clear();
        const std::size_t behind = script_at(story_, place) + std::size_t{1};
        if (const auto* leave = std::get_if<Leave>(&action)) next.push_back(story_.scripts[leave->script].begin);
        if (const auto* visit = std::get_if<Visit>(&action)) next.push_back(story_.scripts[visit->script].begin);
        if (std::holds_alternative<Finish>(action) && behind < story_.scripts.size())
            next.push_back(story_.scripts[behind].begin);
        return next;
    }

    /// A choice that is asked again: it is, but what an option of it leads to is not, as each is offered once.
    bool repeats(Place place) const {
        const auto* choice = std::get_if<Choose>(&story_.statements[place].action);
        return choice != nullptr && choice->taken != no_slot;
    }

    void mark_circles() {
        for (Place place = 0; place < story_.statements.size(); ++place)
            if (repeats(place)) twice_[place] = true;
        Ways ways;
        for (Place place = 0; place < story_.statements.size(); ++place) {
            ways.first.push_back(static_cast<std::uint32_t>(ways.ways.size()));
            for (const Place to : next(place)) ways.ways.push_back({to, 0, 0});
        }
        ways.first.push_back(static_cast<std::uint32_t>(ways.ways.size()));
        const Circles& circles = ways.circles();
        for (std::size_t circle = 0; circle < circles.count(); ++circle)
            for (std::size_t i = circles.begins[circle]; circles.turns(circle) && i < circles.begins[circle + 1]; ++i)
                twice_[circles.order[i]] = true;
    }

    /// Scenes that are visited from two places, or from one that is itself met twice. True: there was news.
    bool mark_scenes() {
        std::vector<int> ways_in(story_.scripts.size());
        for (std::size_t scene = 0; scene + 1 < story_.scripts.size(); ++scene)
            if (has_foot(story_, story_.scripts[scene])) ++ways_in[scene + 1];
        std::vector<bool> visited(story_.scripts.size());
        for (Place place = 0; place < story_.statements.size(); ++place) {
            const Action& action = story_.statements[place].action;
            if (const auto* leave = std::get_if<Leave>(&action)) ++ways_in[leave->script];
            if (const auto* visit = std::get_if<Visit>(&action)) {
                visited[visit->script] = true;
                ways_in[visit->script] += twice_[place] ? 2 : 1;
            }
        }
        bool news = false;
        for (std::size_t scene = 0; scene < visited.size(); ++scene) {
            if (!visited[scene] || ways_in[scene] < 2) continue;
            for (Place place = story_.scripts[scene].begin; place < story_.scripts[scene].end; ++place) {
                news = news || !twice_[place];
                twice_[place] = true;
            }
        }
        return news;
    }

    const Story& story_;
    std::vector<bool> twice_;
};

}  // namespace

std::vector<bool> find_met_twice(const Story& story) { return Finder(story).find(); }

}  // namespace lantern
