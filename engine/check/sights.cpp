#include "check/sights.h"

#include <algorithm>

#include "check/rehearsal.h"
#include "session/whereabouts.h"

namespace lantern {

namespace {

class Seer final : public Onlooker {
public:
    explicit Seer(const Sights& sights) : sights_(sights), seeing(sights.size()) {}

    void met(Place place) override { see(Sight::Kind::beat, place); }
    void branched(Place place, bool held) override { see(held ? Sight::Kind::held : Sight::Kind::failed, place); }
    void offered(Place place, std::size_t option, bool holds) override {
        if (!holds) see(Sight::Kind::refused, place, option);
    }
    void answered(Place place, const Input& input) override {
        if (const auto* picked = std::get_if<Pick>(&input)) return see(Sight::Kind::taken, place, picked->option);
        see(std::holds_alternative<PassOver>(input) ? Sight::Kind::passed_over : Sight::Kind::read, place);
    }

private:
    void see(Sight::Kind kind, Place place, std::size_t option = 0) {
        const std::size_t index = sights_.find(kind, place, option);
        if (index < seeing.size()) seeing[index] = true;
    }
    const Sights& sights_;

public:
    Seeing seeing;
};

}  // namespace

Sights::Sights(const Story& story) : story_(story) {
    for (Place place = 0; place < story.statements.size(); ++place) {
        first_.push_back(all_.size());
        const Action& action = story.statements[place].action;
        if (halts(story, place)) all_.push_back({Sight::Kind::beat, place, 0});
        if (const std::vector<Option>* options = options_at(story, place))
            for (std::size_t i = 0; i < options->size(); ++i) {
                all_.push_back({Sight::Kind::taken, place, i});
                if ((*options)[i].condition) all_.push_back({Sight::Kind::refused, place, i});
            }
        if (std::holds_alternative<Branch>(action)) {
            all_.push_back({Sight::Kind::held, place, 0});
            all_.push_back({Sight::Kind::failed, place, 0});
        }
        const auto* arrive = std::get_if<Arrive>(&action);
        if (arrive != nullptr && !story.scripts[arrive->script].notes.empty()) {
            all_.push_back({Sight::Kind::read, place, 0});
            all_.push_back({Sight::Kind::passed_over, place, 0});
        }
    }
    first_.push_back(all_.size());
}

std::size_t Sights::find(Sight::Kind kind, Place place, std::size_t option) const {
    if (place + 1 >= first_.size()) return all_.size();
    for (std::size_t i = first_[place]; i < first_[place + 1]; ++i)
        if (all_[i].kind == kind && all_[i].option == option) return i;
    return all_.size();
}

Seeing Sights::shown_by(const Path& path) const {
    Seer seer(*this);
    Rehearsal rehearsal(story_, path.endings_seen, seer);
    for (const Input& input : path.inputs)
        if (!rehearsal.answer(input)) break;
    return std::move(seer.seeing);
}

Seeing Sights::met_by(const Exploration& exploration) const {
    const Findings& found = exploration.found();
    Seeing seeing(all_.size());
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const Sight& sight = all_[i];
        switch (sight.kind) {
            case Sight::Kind::taken: seeing[i] = found.options[sight.place][sight.option].open != no_state; break;
            case Sight::Kind::refused: seeing[i] = found.options[sight.place][sight.option].refused != no_state; break;
            case Sight::Kind::held: seeing[i] = found.branches[sight.place].held; break;
            case Sight::Kind::failed: seeing[i] = found.branches[sight.place].failed; break;
            default: seeing[i] = static_cast<bool>(found.statements[sight.place]);
        }
    }
    return seeing;
}

Path Sights::way_to(std::size_t index, const Exploration& exploration) const {
    const Sight& sight = all_[index];
    const Findings& found = exploration.found();
    switch (sight.kind) {
        case Sight::Kind::taken: {
            Path path = exploration.witness(found.options[sight.place][sight.option].open);
            path.inputs.emplace_back(Pick{sight.option});
            return path;
        }
        case Sight::Kind::refused: return exploration.witness(found.options[sight.place][sight.option].refused);
        case Sight::Kind::held: return exploration.witness(found.branches[sight.place].held_by, sight.place);
        case Sight::Kind::failed: return exploration.witness(found.branches[sight.place].failed_by, sight.place);
        case Sight::Kind::read:
        case Sight::Kind::passed_over: {
            Path path = exploration.witness(found.statements[sight.place], sight.place);
            if (sight.kind == Sight::Kind::read) path.inputs.emplace_back(Continue{});
            else path.inputs.emplace_back(PassOver{});
            return path;
        }
        case Sight::Kind::beat: break;
    }
    return exploration.witness(found.statements[sight.place], sight.place);
}

std::size_t count(const Seeing& seeing) {
    return static_cast<std::size_t>(std::count(seeing.begin(), seeing.end(), true));
}

}  // namespace lantern
