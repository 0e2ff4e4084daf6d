#include "check/mutation.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <variant>

#include "check/asides.h"
#include "check/prove.h"
#include "check/terms.h"
#include "text/nearest.h"

namespace lantern {

namespace {

using Kind = Mutation::Kind;

/// Of a choice; of anything else, nothing.
template <class Written> auto options_of(Written& statement) -> decltype(&std::get<Choose>(statement.action).options) {
    if (auto* choice = std::get_if<Choose>(&statement.action)) return &choice->options;
    if (auto* word = std::get_if<Word>(&statement.action)) return &word->options;
    return nullptr;
}

const Option* option_of(const Story& story, const Mutation& mutation) {
    return mutation.option == Mutation::none ? nullptr
                                             : &(*options_of(story.statements[mutation.place]))[mutation.option];
}

const std::vector<Effect>* effects_of(const Story& story, const Mutation& mutation) {
    if (const Option* option = option_of(story, mutation)) return &option->effects;
    const Action& action = story.statements[mutation.place].action;
    if (const auto* assign = std::get_if<Assign>(&action)) return &assign->effects;
    return &story.scripts[std::get<Arrive>(action).script].skip.effects;
}

const Condition& condition_of(const Story& story, const Mutation& mutation) {
    if (const Option* option = option_of(story, mutation)) return *option->condition;
    return std::get<Branch>(story.statements[mutation.place].action).condition;
}

void turn(Condition& condition) {
    Condition::Term turned;
    turned.op = Condition::Op::negate;
    turned.left = static_cast<std::uint16_t>(condition.terms.size() - 1);
    condition.terms.push_back(turned);
}

/// A flag or a meter's step can be turned round; of other values there is no other side.
bool can_turn(const Story& story, const Effect& effect) {
    if (effect.kind == Effect::Kind::add) return effect.value != 0;
    return story.variables[effect.slot].kind == VariableKind::flag;
}

void change(std::vector<Effect>& effects, const Mutation& mutation) {
    Effect& effect = effects[mutation.effect];
    if (mutation.kind == Kind::effect_left_out) effects.erase(effects.begin() + mutation.effect);
    else if (effect.kind == Effect::Kind::add) effect.value = static_cast<Value>(-effect.value);
    else effect.value = static_cast<Value>(1 - effect.value);
}

/// The ways of a match, in the order they are written; the last may be nothing, on to what stands behind.
std::vector<Place> ways_of(const Match& match) {
    std::vector<Place> ways = match.targets;
    std::sort(ways.begin(), ways.end());
    ways.erase(std::unique(ways.begin(), ways.end()), ways.end());
    return ways;
}

void change_round(Match& match, std::uint16_t way) {
    const std::vector<Place> ways = ways_of(match);
    for (Place& target : match.targets)
        if (target == ways[way]) target = ways[way + 1U];
        else if (target == ways[way + 1U]) target = ways[way];
}

class Finder {
public:
    explicit Finder(const Story& story) : story_(story), asides_(find_asides(story)) {}

    std::vector<Mutation> find() {
        for (Place place = 0; place < story_.statements.size(); ++place) {
            const Statement& statement = story_.statements[place];
            if (const auto* arrive = std::get_if<Arrive>(&statement.action))
                add_skip(place, story_.scripts[arrive->script].skip);
            if (const auto* match = std::get_if<Match>(&statement.action)) add_ways(place, *match);
            if (std::holds_alternative<Branch>(statement.action))
                add({Kind::condition_turned, place, Mutation::none, Mutation::none, Mutation::none,
                    asides_[place].meet != nowhere});
            if (const auto* assign = std::get_if<Assign>(&statement.action))
                add_effects(place, Mutation::none, assign->effects);
            if (const std::vector<Option>* options = options_of(statement)) add_options(place, *options);
        }
        return std::move(found_);
    }

private:
    void add(const Mutation& mutation) { found_.push_back(mutation); }
    void add_skip(Place place, const Skip& skip) {
        add_effects(place, Mutation::none, skip.effects);
        if (skip.target != nowhere && !comes_there_anyway(place, skip.target))
            add({Kind::skip_left_short, skip.target});
    }
    /// From the foot of the scene on to the next, and nobody waits for it to come back.
    bool comes_there_anyway(Place head, Place target) const {
        const ScriptIndex here = script_at(story_, head);
        const auto* leave = std::get_if<Leave>(&story_.statements[target].action);
        return leave != nullptr && leave->script == here + 1 &&
               std::none_of(story_.statements.begin(), story_.statements.end(), [here](const Statement& statement) {
                   const auto* visit = std::get_if<Visit>(&statement.action);
                   return visit != nullptr && visit->script == here;
               });
    }
    void add_ways(Place place, const Match& match) {
        for (std::size_t way = 0; way + 1 < ways_of(match).size(); ++way)
            add({Kind::ways_changed, place, Mutation::none, Mutation::none, static_cast<std::uint16_t>(way),
                asides_[place].meet != nowhere});
    }
    void add_options(Place place, const std::vector<Option>& options) {
        for (std::size_t i = 0; i < options.size(); ++i) {
            const auto option = static_cast<std::uint16_t>(i);
            if (options[i].condition) {
                add({Kind::condition_turned, place, option});
                add({Kind::option_unguarded, place, option});
            }
            add_effects(place, option, options[i].effects);
        }
    }
    void add_effects(Place place, std::uint16_t option, const std::vector<Effect>& effects) {
        for (std::size_t i = 0; i < effects.size(); ++i) {
            const auto effect = static_cast<std::uint16_t>(i);
            add({Kind::effect_left_out, place, option, effect});
            if (can_turn(story_, effects[i])) add({Kind::effect_turned, place, option, effect});
        }
    }

    const Story& story_;
    std::vector<Aside> asides_;
    std::vector<Mutation> found_;
};

std::string spell_effect(const Story& story, const Effect& effect) {
    const Variable& variable = story.variables[effect.slot];
    if (effect.kind == Effect::Kind::add) return fmt::format("{}: {:+d}", variable.id, effect.value);
    if (variable.kind == VariableKind::flag)
        return fmt::format("{}: {}", variable.id, effect.value != 0 ? "true" : "false");
    const auto index = static_cast<std::size_t>(effect.value - variable.from);
    if (index < variable.values.size()) return fmt::format("{}: {}", variable.id, variable.values[index].id);
    return fmt::format("{}: {}", variable.id, effect.value);
}

/// "door: left is taken for right or roof, and the other way round".
std::string spell_ways(const Story& story, const Match& match, std::uint16_t way) {
    const Variable& variable = story.variables[match.slot];
    const std::vector<Place> ways = ways_of(match);
    const auto values = [&](Place target) {
        std::vector<std::string> those;
        for (std::size_t i = 0; i < match.targets.size(); ++i)
            if (match.targets[i] == target)
                those.push_back(spell_value(variable, static_cast<Value>(variable.from + static_cast<int>(i))));
        return list(those);
    };
    return fmt::format(
        "{}: {} is taken for {}, and the other way round", variable.id, values(ways[way]), values(ways[way + 1U]));
}

/// "skip: { to: the-walk }".
std::string spell_skip(const Story& story, Place target) {
    const Action& action = story.statements[target].action;
    if (const auto* end = std::get_if<End>(&action))
        return fmt::format("skip: {{ end: {} }}", story.endings[end->ending].id);
    return fmt::format("skip: {{ to: {} }}", story.scripts[std::get<Leave>(action).script].id);
}

Remarks remarks_of(const Diagnostics& diagnostics) {
    Remarks remarks;
    for (const Diagnostic& one : diagnostics)
        if (one.severity != Severity::note)  // a matter of taste
            remarks.push_back(
                fmt::format("{} {}:{}:{} {}", one.rule, one.where.file, one.where.line, one.where.column, one.message));
    std::sort(remarks.begin(), remarks.end());
    return remarks;
}

}  // namespace

std::vector<Mutation> find_mutations(const Story& story) { return Finder(story).find(); }

Location where(const Story& story, const Mutation& mutation) {
    if (const Option* option = option_of(story, mutation)) return option->where;
    if (mutation.kind == Kind::ways_changed)
        return story.statements[ways_of(std::get<Match>(story.statements[mutation.place].action))[mutation.way]].where;
    return story.statements[mutation.place].where;
}

std::string spell(const Story& story, const Mutation& mutation) {
    switch (mutation.kind) {
        case Kind::condition_turned: return condition_of(story, mutation).written + " is turned round";
        case Kind::option_unguarded: return condition_of(story, mutation).written + " is not asked";
        case Kind::ways_changed:
            return spell_ways(story, std::get<Match>(story.statements[mutation.place].action), mutation.way);
        case Kind::skip_left_short: return spell_skip(story, mutation.place) + " goes nowhere";
        default: break;
    }
    const Effect& effect = (*effects_of(story, mutation))[mutation.effect];
    return spell_effect(story, effect) + (mutation.kind == Kind::effect_left_out ? " is left out" : " is turned round");
}

Mutated::Mutated(Story& story, const Mutation& mutation)
    : story_(story),
      place_(mutation.place),
      script_(script_at(story, mutation.place)),
      statement_(story.statements[mutation.place]),
      skip_(story.scripts[script_].skip) {
    Statement& statement = story.statements[place_];
    std::vector<Option>* options = options_of(statement);
    Option* option = mutation.option == Mutation::none ? nullptr : &(*options)[mutation.option];
    if (mutation.kind == Kind::skip_left_short) statement.action = Finish{};
    else if (mutation.kind == Kind::ways_changed) change_round(std::get<Match>(statement.action), mutation.way);
    else if (mutation.kind == Kind::option_unguarded) option->condition.reset();
    else if (mutation.kind == Kind::condition_turned)
        turn(option != nullptr ? *option->condition : std::get<Branch>(statement.action).condition);
    else if (option != nullptr) change(option->effects, mutation);
    else if (auto* assign = std::get_if<Assign>(&statement.action)) change(assign->effects, mutation);
    else change(story.scripts[script_].skip.effects, mutation);
}

Mutated::~Mutated() {
    story_.statements[place_] = std::move(statement_);
    story_.scripts[script_].skip = std::move(skip_);
}

Remarks complaints_of(const Loaded& loaded) { return remarks_of(check(loaded).diagnostics); }

std::optional<Remarks> findings_of(const Loaded& loaded, const ExploreOptions& options) {
    const Exploration exploration = explore(loaded.story, options);
    if (!exploration.complete()) return std::nullopt;
    Report report;
    prove(loaded.story, exploration, report);
    Remarks remarks = remarks_of(report.diagnostics);
    for (std::size_t i = 0; i < loaded.story.endings.size(); ++i)
        remarks.push_back(
            loaded.story.endings[i].id + (exploration.found().endings[i] != no_state ? " is met" : " is not met"));
    std::sort(remarks.begin(), remarks.end());
    return remarks;
}

bool says_more(const Remarks& now, const Remarks& before) {
    return !std::includes(before.begin(), before.end(), now.begin(), now.end());
}

}  // namespace lantern
