#include "check/stream.h"

#include <algorithm>

namespace lantern {

namespace {

constexpr double little = 1e-13;  // of all readings: no circle is gone round for less
constexpr std::size_t most_rounds = 20'000;

class Pouring {
public:
    Pouring(const Ways& ways, const Ways::Way& opening, const std::vector<bool>& caught)
        : ways_(ways), circles_(ways.circles()), opening_(opening), caught_(caught) {
        stream_.at.resize(ways.states());
        comes_.resize(ways.states());
        circle_of_.resize(ways.states());
    }

    Stream pour() {
        for (std::size_t circle = 0; circle < circles_.count(); ++circle)
            for (std::size_t i = circles_.begins[circle]; i < circles_.begins[circle + 1]; ++i)
                circle_of_[circles_.order[i]] = static_cast<std::uint32_t>(circle);
        run(opening_, 1);
        for (std::size_t circle = 0; circle < circles_.count(); ++circle) {
            if (!circles_.turns(circle)) pass(circles_.order[circles_.begins[circle]]);
            else if (holds_for_ever(circle)) keep(circle);
            else turn(circle);
        }
        return std::move(stream_);
    }

private:
    void run(const Ways::Way& way, double much) {
        if (!caught_.empty() && caught_[way.met]) stream_.caught += much;
        else if (way.to == no_state) stream_.beyond += much;
        else comes_[way.to] += much;
    }
    void pass(StateId id) {
        const double much = comes_[id];
        if (much == 0) return;
        comes_[id] = 0;
        stream_.at[id] += much;
        const double each = much / static_cast<double>(std::max<std::size_t>(1, ways_.until(id) - ways_.from(id)));
        for (std::size_t i = ways_.from(id); i < ways_.until(id); ++i) run(ways_.ways[i], each);
    }
    double waiting(std::size_t circle) const {
        double sum = 0;
        for (std::size_t i = circles_.begins[circle]; i < circles_.begins[circle + 1]; ++i)
            sum += comes_[circles_.order[i]];
        return sum;
    }
    /// No way leads out of it, and nothing in it is caught.
    bool holds_for_ever(std::size_t circle) const {
        for (std::size_t i = circles_.begins[circle]; i < circles_.begins[circle + 1]; ++i) {
            const StateId id = circles_.order[i];
            for (std::size_t way = ways_.from(id); way < ways_.until(id); ++way) {
                const Ways::Way& one = ways_.ways[way];
                if (one.to == no_state || circle_of_[one.to] != circle) return false;
                if (!caught_.empty() && caught_[one.met]) return false;
            }
        }
        return true;
    }
    /// Whoever comes into such a circle stays: everything in it is met without end.
    void keep(std::size_t circle) {
        const double much = waiting(circle);
        stream_.turning += much;
        for (std::size_t i = circles_.begins[circle]; i < circles_.begins[circle + 1]; ++i) {
            stream_.at[circles_.order[i]] += much;
            comes_[circles_.order[i]] = 0;
        }
    }
    void turn(std::size_t circle) {
        for (std::size_t round = 0; round < most_rounds && waiting(circle) > little; ++round)
            for (std::size_t i = circles_.begins[circle]; i < circles_.begins[circle + 1]; ++i) pass(circles_.order[i]);
        stream_.left += waiting(circle);
    }

    const Ways& ways_;
    const Circles& circles_;
    const Ways::Way& opening_;
    const std::vector<bool>& caught_;
    Stream stream_;
    std::vector<double> comes_;
    std::vector<std::uint32_t> circle_of_;
};

}  // namespace

Stream pour(const Ways& ways, const Ways::Way& opening, const std::vector<bool>& caught) {
    return Pouring(ways, opening, caught).pour();
}

std::vector<double> times_met(const Ways& ways, const Ways::Way& opening, const Stream& stream) {
    std::vector<double> times(ways.met.size());
    times[opening.met] += 1;
    for (StateId id = 0; id < ways.states(); ++id) {
        if (ways.ends(id) || stream.at[id] == 0) continue;
        const double each = stream.at[id] / static_cast<double>(ways.until(id) - ways.from(id));
        for (std::size_t i = ways.from(id); i < ways.until(id); ++i) times[ways.ways[i].met] += each;
    }
    return times;
}

}  // namespace lantern
