#include "check/classes.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "check/asked.h"
#include "session/logic.h"
#include "session/whereabouts.h"

namespace lantern {

namespace {

constexpr std::size_t no_column = ~std::size_t{0};
constexpr std::uint64_t somebody_asks = 1;  // the bit of no border
constexpr int widest = 62;                  // values above the lowest, so that borders are bits of one word

}  // namespace

/// Where what is asked draws borders: a condition where its answer changes, anything else between all values.
struct Classes::Asked {
    const Classes& of;
    const Story& story;
    std::vector<Borders>& borders;

    void all(Slot slot) const {
        if (const std::size_t column = of.column_of_[slot]; column != no_column)
            borders[column] |= of.columns_[column].all() | somebody_asks;
    }
    /// What asks about one variable alone is so for some of its values, and not for others: however many comparisons that is made of,
    /// they are told apart only where it changes.
    void alone(const Condition& condition, std::size_t term, Slot slot) const {
        const std::size_t column = of.column_of_[slot];
        if (column == no_column) return;
        borders[column] |= somebody_asks;
        const auto worth_at = [&](unsigned offset) {
            const int value = story.variables[slot].from + static_cast<int>(offset);
            return worth(condition, term, [value](Slot) { return value; });
        };
        for (unsigned offset = 1; offset <= of.columns_[column].range; ++offset)
            if (worth_at(offset) != worth_at(offset - 1)) borders[column] |= std::uint64_t{1} << offset;
    }
    void condition(const Condition& condition) const {
        if (condition.terms.empty()) return;
        constexpr Slot several = no_slot - 1;
        std::vector<Slot> about;  // by term: the one variable it asks about, if any
        const auto look = [&](std::size_t term) {
            if (about[term] != no_slot && about[term] != several) alone(condition, term, about[term]);
        };
        for (const Condition::Term& term : condition.terms) {
            using Op = Condition::Op;
            if (term.op == Op::number || term.op == Op::slot) {
                about.push_back(term.op == Op::slot ? static_cast<Slot>(term.value) : no_slot);
                continue;
            }
            const Slot left = about[term.left], right = term.op == Op::negate ? left : about[term.right];
            about.push_back(left == right || right == no_slot ? left : left == no_slot ? right : several);
            if (about.back() != several) continue;
            look(term.left);
            look(term.right);
        }
        look(condition.terms.size() - 1);
    }
    void options(const std::vector<Option>& options) const {
        for (const Option& option : options)
            if (option.condition) condition(*option.condition);
    }
};

/// What is told apart before a statement, from what is behind it.
struct Classes::Backwards {
    Classes& of;
    const Story& story;
    Place place;
    bool visiting;
    std::vector<Borders>& borders;

    std::size_t count() const { return of.columns_.size(); }
    const Borders* row(Place target, bool within) const {
        return &(within ? of.on_visit_ : of.alone_)[of.course_.from(target) * count()];
    }
    void join(Place target) { join(target, visiting); }
    void join(Place target, bool within) {
        if (target > story.statements.size()) return;
        const Borders* behind = row(target, within);
        for (std::size_t i = 0; i < count(); ++i) borders[i] |= behind[i];
    }
    void join_behind(Place target, const std::vector<Effect>& effects) {
        if (target > story.statements.size()) return;
        std::copy_n(row(target, visiting), count(), of.behind_.begin());
        for (auto effect = effects.rbegin(); effect != effects.rend(); ++effect) undo(*effect);
        for (std::size_t i = 0; i < count(); ++i) borders[i] |= of.behind_[i];
    }
    void undo(const Effect& effect) {
        const std::size_t column = of.column_of_[effect.slot];
        if (column == no_column) return;
        Borders& behind = of.behind_[column];
        if (effect.kind == Effect::Kind::assign || behind == 0) {
            behind = 0;
            return;
        }
        const Borders asks = behind & somebody_asks;
        const unsigned range = of.columns_[column].range;
        const int by = effect.value;
        const auto step = static_cast<unsigned>(std::min(std::abs(by), static_cast<int>(range) + 1));
        // Which values stop at the end is asked by whoever looks for that, unless the meter is meant to.
        const Borders stops = story.variables[effect.slot].stops ? 0 : 1;
        if (by > 0) behind = (behind >> step) | (stops << (range - std::min(step, range) + 1));
        else if (by < 0) behind = (behind << step) | (stops << step);
        behind = (behind & of.columns_[column].all()) | asks;
    }
    void forget(Slot slot) {
        if (slot == no_slot) return;
        if (const std::size_t column = of.column_of_[slot]; column != no_column) borders[column] = 0;
    }
    bool passes_by() {
        const Place beyond = of.passed_by_[place];
        if (beyond != nowhere) join(beyond);
        return beyond != nowhere;
    }

    void operator()(const Arrive& arrive) {
        const Script& script = story.scripts[arrive.script];
        join(place + 1);
        if (!script.notes.empty()) join_behind(logic::beyond(script), script.skip.effects);
    }
    void operator()(const Choose& choice) {
        if (passes_by()) return;
        for (const Option& option : choice.options) join_behind(option.target, option.effects);
        forget(choice.choice);
        if (choice.until != Until::once) join(choice.after);
    }
    void operator()(const Word& word) {
        if (passes_by()) return;
        join(place + 1);
        forget(word.choice);
    }
    void operator()(const Told&) {
        for (const Option& option : std::get<Word>(story.statements[place - 1].action).options)
            join_behind(option.target, option.effects);
    }
    void operator()(const Assign& assign) { join_behind(place + 1, assign.effects); }
    void operator()(const Branch& branch) {
        if (passes_by()) return;
        join(place + 1);
        join(branch.otherwise);
    }
    void operator()(const Match& match) {
        if (passes_by()) return;
        for (const Place target : match.targets) join(target);
    }
    void operator()(const Jump& jump) { join(jump.target); }
    void operator()(const Leave& leave) { join(story.scripts[leave.script].begin, false); }
    void operator()(const Visit& visit) {
        join(story.scripts[visit.script].begin, true);
        join(place + 1);
    }
    void operator()(const Finish&) {
        if (visiting) return;
        const std::size_t next = script_at(story, place) + std::size_t{1};
        if (next < story.scripts.size()) join(story.scripts[next].begin);
    }
    void operator()(const End&) {
        for (std::size_t i = 0; i < count(); ++i) borders[i] |= of.at_the_end_[i];
    }
    template <class Seen> void operator()(const Seen&) { join(place + 1); }
};

namespace {

std::vector<bool> added_to_on_visits(const Story& story) {
    std::vector<bool> added(story.variables.size());
    const auto note = [&added](const std::vector<Effect>& effects) {
        for (const Effect& effect : effects)
            if (effect.kind == Effect::Kind::add) added[effect.slot] = true;
    };
    const auto note_options = [&note](const std::vector<Option>& options) {
        for (const Option& option : options) note(option.effects);
    };
    for (const Statement& statement : story.statements) {
        const auto* visit = std::get_if<Visit>(&statement.action);
        if (visit == nullptr) continue;
        const Script& script = story.scripts[visit->script];
        note(script.skip.effects);
        for (Place place = script.begin; place < script.end; ++place) {
            const Action& action = story.statements[place].action;
            if (const auto* assign = std::get_if<Assign>(&action)) note(assign->effects);
            if (const auto* choice = std::get_if<Choose>(&action)) note_options(choice->options);
            if (const auto* word = std::get_if<Word>(&action)) note_options(word->options);
        }
    }
    return added;
}

std::vector<bool> compared_or_added(const Story& story) {
    std::vector<bool> found(story.variables.size());
    const auto ask = [&found](const Condition& condition) {
        for (const Condition::Term& term : condition.terms)
            if (term.op == Condition::Op::slot) found[static_cast<Slot>(term.value)] = true;
    };
    for (std::size_t slot = 0; slot < found.size(); ++slot)
        found[slot] = story.variables[slot].kind == VariableKind::meter;
    for (const Promise& promise : story.promises) ask(promise.condition);
    for (Place place = 0; place < story.statements.size(); ++place) {
        if (const auto* branch = std::get_if<Branch>(&story.statements[place].action)) ask(branch->condition);
        if (const std::vector<Option>* options = options_at(story, place))
            for (const Option& option : *options)
                if (option.condition) ask(*option.condition);
    }
    return found;
}

}  // namespace

Compared::Compared(const Story& story)
    : added_on_visits(added_to_on_visits(story)), compared(compared_or_added(story)) {}

Classes::Classes(
    const Story& story, const Packing& packing, const Asking& asking, const Course& course, const Compared& facts)
    : column_of_(story.variables.size(), no_column),
      passed_by_(asking.passed_by),
      course_(course),
      words_(packing.words()) {
    for (std::size_t slot = 0; slot < story.variables.size(); ++slot) {
        const Variable& variable = story.variables[slot];
        const int range = variable.to - variable.from;
        if (!packing.fields()[slot].kept() || variable.kind == VariableKind::taken || facts.added_on_visits[slot] ||
            range < 2 || range > widest || !facts.compared[slot])
            continue;
        column_of_[slot] = columns_.size();
        columns_.push_back({static_cast<Slot>(slot), static_cast<unsigned>(range)});
    }
    const auto count = static_cast<Place>(story.statements.size());
    alone_.resize((count + std::size_t{1}) * columns_.size());
    if (packing.visits().kept()) on_visit_.resize(alone_.size());
    behind_.resize(columns_.size());
    at_the_end_.resize(columns_.size());
    asked_.resize(count);
    if (asking.at_the_end)
        for (const Promise& promise : story.promises) Asked{*this, story, at_the_end_}.condition(promise.condition);
    for (const Place place : course.stops())
        if (passed_by_[place] == nowhere && !columns_.empty()) ask(story, place, asking);
    for (bool news = !columns_.empty(); news;) {
        news = false;
        for (auto place = course.stops().rbegin(); place != course.stops().rend(); ++place) {
            news = (packing.visits().kept() && walk_back(story, *place, true)) || news;
            news = walk_back(story, *place, false) || news;
        }
    }
    keep(packing, count);
}

bool Classes::alike(Place place, const Classes& other, Place its) const {
    if (words_ != other.words_) return false;
    for (std::size_t word = 0; word < words_; ++word) {
        const std::size_t here = place * words_ + word, there = its * words_ + word;
        const auto same = [&](const Merge& one, const Merge& two) {
            const auto first = changes_.begin() + one.changes;
            return one.shift == two.shift && one.mask == two.mask &&
                   std::equal(first, first + one.mask + 1, other.changes_.begin() + two.changes);
        };
        if (!std::equal(merges_.begin() + first_[here], merges_.begin() + first_[here + 1],
                other.merges_.begin() + other.first_[there], other.merges_.begin() + other.first_[there + 1], same))
            return false;
    }
    return true;
}

void Classes::ask(const Story& story, Place place, const Asking& asking) {
    const std::vector<Slot> slots = asked_at(story, place, asking.names_at(place));
    if (slots.empty()) return;
    asked_[place].resize(columns_.size());
    const Asked asked{*this, story, asked_[place]};
    const Action& action = story.statements[place].action;
    const auto* branch = std::get_if<Branch>(&action);
    const auto* choice = std::get_if<Choose>(&action);
    const auto* word = std::get_if<Word>(&action);
    if (asking.names_at(place) || asking.each_value == place ||
        (branch == nullptr && choice == nullptr && word == nullptr)) {
        for (const Slot slot : slots) asked.all(slot);
    } else if (branch != nullptr) {
        asked.condition(branch->condition);
    } else {
        asked.options(choice != nullptr ? choice->options : word->options);
    }
}

bool Classes::walk_back(const Story& story, Place place, bool visiting) {
    std::vector<Borders>& borders = work_;
    borders.assign(columns_.size(), 0);
    std::visit(Backwards{*this, story, place, visiting, borders}, story.statements[place].action);
    if (!asked_[place].empty())
        for (std::size_t i = 0; i < borders.size(); ++i) borders[i] |= asked_[place][i];
    Borders* known = &(visiting ? on_visit_ : alone_)[place * columns_.size()];
    if (std::equal(borders.begin(), borders.end(), known)) return false;
    std::copy(borders.begin(), borders.end(), known);
    return true;
}

/// Only what merges anything, and where a reading can come to a stand; where nothing of a variable is asked, it is forgotten already.
void Classes::keep(const Packing& packing, std::size_t places) {
    first_.reserve(places * words_ + 1);
    for (std::size_t place = 0; place < places; ++place)
        for (std::size_t word = 0; word < words_; ++word) {
            first_.push_back(static_cast<std::uint32_t>(merges_.size()));
            for (std::size_t i = 0; i < columns_.size() && course_.is_stop(static_cast<Place>(place)); ++i) {
                const Borders borders = alone_[place * columns_.size() + i];
                const Packing::Field& field = packing.field(columns_[i].slot);
                if (field.word == word && borders != 0 && borders != (columns_[i].all() | somebody_asks))
                    merges_.push_back(
                        {changes_of(borders, field.mask), field.shift, static_cast<std::uint8_t>(field.mask)});
            }
        }
    first_.push_back(static_cast<std::uint32_t>(merges_.size()));
    asked_ = {};
    alone_ = {};
    on_visit_ = {};
    known_changes_ = {};
}

std::uint32_t Classes::changes_of(Borders borders, std::uint64_t mask) {
    const auto [known, fresh] = known_changes_.try_emplace(
        {borders, mask}, static_cast<std::uint32_t>(changes_.size()));
    std::uint64_t lowest = 0;
    for (std::uint64_t value = 0; fresh && value <= mask; ++value) {
        if ((borders >> value & 1U) != 0) lowest = value;
        changes_.push_back(static_cast<std::uint8_t>(value ^ lowest));
    }
    return known->second;
}

}  // namespace lantern
