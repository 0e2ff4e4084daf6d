#include "check/moved_by.h"

#include <fmt/format.h>

#include <variant>
#include <vector>

#include "check/after.h"
#include "check/number.h"
#include "check/terms.h"
#include "text/nearest.h"

namespace lantern {

namespace {

constexpr std::size_t most_told = 4;
constexpr std::size_t most_searches = 100;  // for what comes before; the rest may

/// "the-last-bus:130"
std::string spell_place(const Story& story, const Location& where) {
    const std::string& path = story.sources[where.file].path();
    const std::size_t name = path.rfind('/') + 1;
    return fmt::format("{}:{}", path.substr(name, path.rfind('.') - name), where.line);
}

bool helps(const Effect& effect, const Wish& wish) {
    if (effect.slot != wish.slot) return false;
    const int change = effect.kind == Effect::Kind::add ? effect.value : effect.value - wish.value;
    return wish.direction == 0 || change * wish.direction > 0;
}

class Moves {
public:
    Moves(const Story& story, const Wish& wish) : story_(story), wish_(wish) {
        for (Place place = 0; place < story.statements.size(); ++place) {
            const Statement& statement = story.statements[place];
            if (const auto* assign = std::get_if<Assign>(&statement.action))
                take(place, assign->effects, statement.where);
            else if (const auto* choice = std::get_if<Choose>(&statement.action)) take(place, choice->options);
            else if (const auto* word = std::get_if<Word>(&statement.action)) take(place, word->options);
        }
        for (const Script& script : story.scripts) take(script.begin, script.skip.effects, script.where);
    }

    std::vector<std::string> places() && { return std::move(places_); }

private:
    void take(Place place, const std::vector<Option>& options) {
        for (const Option& option : options) take(place, option.effects, option.where);
    }
    void take(Place place, const std::vector<Effect>& effects, const Location& where) {
        for (const Effect& effect : effects) {
            if (!helps(effect, wish_) || !comes_before(place)) continue;
            const std::string change = effect.kind == Effect::Kind::add
                                           ? fmt::format("{:+}", effect.value)
                                           : spell_value(story_.variables[effect.slot], effect.value);
            places_.push_back(fmt::format("{} ({})", spell_place(story_, where), change));
        }
    }

    bool comes_before(Place place) { return ++searches_ > most_searches || places_after(story_, {place})[wish_.at]; }

    const Story& story_;
    const Wish& wish_;
    std::size_t searches_ = 0;
    std::vector<std::string> places_;
};

}  // namespace

std::string moved_by(const Story& story, const Wish& wish) {
    const Variable& variable = story.variables[wish.slot];
    if (variable.kind == VariableKind::choice)
        return fmt::format("\"{}\" is chosen at {}", variable.id, spell_place(story, variable.where));
    if (variable.kind == VariableKind::visited || variable.kind == VariableKind::endings_seen) return {};
    std::vector<std::string> places = Moves(story, wish).places();
    if (places.empty())
        return fmt::format("nothing before it {} {}",
            wish.direction > 0   ? "raises"
            : wish.direction < 0 ? "lowers"
                                 : "sets",
            variable.id);
    if (places.size() > most_told) {
        const std::size_t others = places.size() - (most_told - 1);
        places.resize(most_told - 1);
        places.push_back(many(others, "other place"));
    }
    const bool number = variable.kind == VariableKind::meter;
    const char* verb = wish.direction > 0 ? "raised" : wish.direction < 0 ? "lowered" : number ? "moved" : "set";
    return fmt::format("{} is {} at {}", variable.id, verb, list(places, "and"));
}

}  // namespace lantern
