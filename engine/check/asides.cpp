#include "check/asides.h"

#include <algorithm>
#include <variant>

#include "check/asked.h"

namespace lantern {

namespace {

/// Ways lead forward only, so that a sweep from the last statement to the first knows what is behind each.
class Finder {
public:
    explicit Finder(const Story& story) : story_(story), asides_(story.statements.size()) {}

    std::vector<Aside> find() {
        for (auto place = static_cast<Place>(asides_.size()); place-- > 0;) try_at(place);
        for (Place place = 0; place < asides_.size(); ++place)
            if (asides_[place].meet != nowhere && asides_[place].within == nowhere) gather(place);
        return std::move(asides_);
    }

private:
    std::vector<Place> ways(Place place) const {
        const Action& action = story_.statements[place].action;
        if (const auto* branch = std::get_if<Branch>(&action)) return {place + 1, branch->otherwise};
        if (const auto* match = std::get_if<Match>(&action)) return match->targets;
        return {};
    }

    /// The next statement of a way that only shows; nowhere: it does more than that.
    Place beyond(Place place) const {
        if (asides_[place].meet != nowhere) return asides_[place].meet;
        const Action& action = story_.statements[place].action;
        if (const auto* jump = std::get_if<Jump>(&action)) return jump->target > place ? jump->target : nowhere;
        const bool decides = std::visit([](const auto& one) { return decides_something(one); }, action);
        return decides ? nowhere : place + 1;
    }
    template <class T> static bool decides_something(const T&) {
        using std::is_same_v;
        return is_same_v<T, Arrive> || is_same_v<T, Choose> || is_same_v<T, Word> || is_same_v<T, Told> ||
               is_same_v<T, Assign> || is_same_v<T, Branch> || is_same_v<T, Match> || is_same_v<T, Leave> ||
               is_same_v<T, Visit> || is_same_v<T, Finish> || is_same_v<T, End>;
    }

    /// The first place that every way comes to: the one furthest behind goes on, until all stand together.
    void try_at(Place place) {
        std::vector<Place> stand = ways(place);
        if (stand.empty()) return;
        while (true) {
            const auto [least, most] = std::minmax_element(stand.begin(), stand.end());
            if (*least <= place || *most >= asides_.size()) return;
            if (*least == *most) break;
            const Place next = beyond(*least);
            if (next == nowhere) return;
            *least = next;
        }
        asides_[place].meet = stand.front();
    }

    /// What an outermost aside asks in all, and its longest way.
    void gather(Place place) {
        Aside& aside = asides_[place];
        std::vector<std::size_t> beats(aside.meet - place + 1);
        for (Place at = aside.meet; at-- > place;) {
            if (asides_[at].meet != nowhere) {
                asides_[at].within = place;
                const std::vector<Slot> more = asked_at(story_, at, false);
                aside.asked.insert(aside.asked.end(), more.begin(), more.end());
            }
            std::vector<Place> next = ways(at);
            if (const auto* jump = std::get_if<Jump>(&story_.statements[at].action)) next = {jump->target};
            else if (next.empty()) next = {at + 1};
            for (const Place to : next)
                if (to > at && to <= aside.meet) beats[at - place] = std::max(beats[at - place], beats[to - place]);
            beats[at - place] += std::holds_alternative<Say>(story_.statements[at].action) ? 1 : 0;
        }
        aside.beats = beats.front();
        std::sort(aside.asked.begin(), aside.asked.end());
        aside.asked.erase(std::unique(aside.asked.begin(), aside.asked.end()), aside.asked.end());
    }

    const Story& story_;
    std::vector<Aside> asides_;
};

}  // namespace

std::vector<Aside> find_asides(const Story& story) { return Finder(story).find(); }

}  // namespace lantern
