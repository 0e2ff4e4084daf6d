#include "check/lots.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "session/advance.h"
#include "session/whereabouts.h"

namespace lantern {

namespace {

constexpr std::size_t longest = 100'000;  // answers: a reading that goes round in a circle

class Drawing {
public:
    Drawing(const Story& story, std::uint64_t seed, int endings_seen)
        : story_(story), lots_(seed), first_(opening(story, endings_seen)) {
        first_halt_ = settle(story_, first_).halt;
        drawn_.seed = seed;
        drawn_.endings.resize(story.endings.size());
        drawn_.asked.resize(story.statements.size());
        for (Place place = 0; place < story.statements.size(); ++place) {
            const auto* options = options_at(story, place);
            if (options != nullptr) drawn_.asked[place].options.resize(options->size());
        }
    }

    void read() {
        State state = first_;
        Halt halt = first_halt_;
        for (std::size_t answers = 0; answers < longest; ++answers) {
            const std::optional<Input> input = answer(state.at, halt);
            if (!input) return end(state.at, halt);
            halt = std::move(advance(story_, state, *input).halt);
        }
        get_stuck(state.at, "it was not at an end after 100,000 answers");
    }

    Drawn finish(std::size_t readings) {
        drawn_.readings = readings;
        std::sort(drawn_.stuck.begin(), drawn_.stuck.end(),
            [](const Stuck& one, const Stuck& other) { return one.place < other.place; });
        return std::move(drawn_);
    }

private:
    std::optional<Input> answer(Place place, const Halt& halt) {
        // A notice is no question of the story's: whoever reads by lot reads every scene.
        if (std::holds_alternative<Line>(halt) || std::holds_alternative<Notice>(halt)) return Continue{};
        const auto* menu = std::get_if<Menu>(&halt);
        if (menu == nullptr) return std::nullopt;
        Asked& asked = drawn_.asked[place];
        ++asked.times;
        open_.clear();
        for (const Offer& offer : menu->offers)
            if (offer.open) open_.push_back(offer.option);
        for (const std::size_t option : open_) ++asked.options[option].open;
        const std::size_t option = open_[lots_.draw(open_.size())];
        ++asked.options[option].taken;
        return Pick{option};
    }

    void end(Place place, const Halt& halt) {
        if (const auto* ending = std::get_if<Ending>(&halt)) ++drawn_.endings[ending->ending];
        else get_stuck(place, std::get<Fault>(halt).message);
    }

    void get_stuck(Place place, const std::string& why) {
        for (Stuck& stuck : drawn_.stuck)
            if (stuck.place == place && stuck.why == why) {
                ++stuck.readings;
                return;
            }
        drawn_.stuck.push_back({place, why, 1});
    }

    const Story& story_;
    Lots lots_;
    State first_;
    Halt first_halt_;
    Drawn drawn_;
    std::vector<std::size_t> open_;  // options of one menu
};

}  // namespace

std::uint64_t Lots::draw() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

std::size_t Lots::draw(std::size_t sides) {
    const std::uint64_t unfair = (~std::uint64_t{0} % sides + 1) %
                                 sides;  // of the highest numbers, more than their share
    for (;;)
        if (const std::uint64_t drawn = draw(); drawn <= ~std::uint64_t{0} - unfair)
            return static_cast<std::size_t>(drawn % sides);
}

Drawn draw_readings(const Story& story, std::size_t readings, std::uint64_t seed, int endings_seen) {
    Drawing drawing(story, seed, endings_seen);
    for (std::size_t i = 0; i < readings; ++i) drawing.read();
    return drawing.finish(readings);
}

}  // namespace lantern
