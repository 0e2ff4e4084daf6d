#include "check/promela.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <variant>
#include <vector>

#include "check/packing.h"
#include "check/wander.h"

namespace lantern {

namespace {

constexpr int most_lines = 4096;  // as when exploring

std::string spelled(const Condition& condition, std::size_t index, const std::function<std::string(Slot)>& name) {
    const Condition::Term& term = condition.terms[index];
    const auto both = [&](const char* sign) {
        return "(" + spelled(condition, term.left, name) + " " + sign + " " + spelled(condition, term.right, name) +
               ")";
    };
    using Op = Condition::Op;
    switch (term.op) {
        case Op::number: return fmt::format("({})", term.value);
        case Op::slot: return name(static_cast<Slot>(term.value));
        case Op::negate: return "!(" + spelled(condition, term.left, name) + ")";
        case Op::both: return both("&&");
        case Op::either: return both("||");
        case Op::equal: return both("==");
        case Op::differs: return both("!=");
        case Op::less: return both("<");
        case Op::at_most: return both("<=");
        case Op::more: return both(">");
        case Op::at_least: return both(">=");
        case Op::add: return both("+");
        default: return both("-");
    }
}

/// Two lists of labels: those where SPIN rests, and those that it passes in one step.
class Modeller {
public:
    Modeller(const Story& story, const PromelaOptions& options)
        : story_(story),
          options_(options),
          packing_(story, Asking{false, false, nowhere, std::vector<Place>(story.statements.size(), nowhere)}),
          visits_(std::any_of(story.statements.begin(), story.statements.end(),
              [](const Statement& one) { return std::holds_alternative<Visit>(one.action); })) {}

    std::string model() {
        for (Place place = 0; place < story_.statements.size(); ++place)
            std::visit([&](const auto& one) { add(place, one); }, story_.statements[place].action);
        rest("lost", "false");
        if (visits_) silent_ += come_back();
        const Wanderer begin = read_to_the_first_rest();
        return head(begin) + "active proctype story() {\ngoto " + resting_label(begin) + ";\natomic { false;\n" +
               silent_ + "}\n" + resting_ + "}\n";
    }

private:
    /// A first state is one where the reader is asked.
    Wanderer read_to_the_first_rest() const {
        Wanderer wanderer;
        State state = opening(story_, options_.endings_seen);
        wanderer.at = state.at;
        wanderer.variables = state.variables;
        const Wanderer begin = wanderer;
        logic::Wait wait = logic::settle(story_, wanderer);
        for (int lines = 0; wait == logic::Wait::line && !options_.every_line && lines < most_lines; ++lines) {
            logic::go_on(story_, wanderer);
            wait = logic::settle(story_, wanderer);
        }
        return rests(wanderer) ? wanderer : begin;
    }
    /// Whether SPIN can begin there: nowhere in the silence, and in no visit, as it cannot be told of one in the beginning.
    bool rests(Wanderer wanderer) const {
        const Place here = wanderer.at;
        if (!wanderer.returns.empty() || here >= story_.statements.size()) return false;
        const logic::Wait wait = logic::meet(story_, wanderer);
        return wait != logic::Wait::nothing && wanderer.at == here &&
               (wait != logic::Wait::line || options_.every_line);
    }
    std::string resting_label(const Wanderer& wanderer) const {
        if (wanderer.at >= story_.statements.size()) return "lost";
        const Action& action = story_.statements[wanderer.at].action;
        const auto* choice = std::get_if<Choose>(&action);
        if (choice != nullptr && choice->until != Until::once) return "asked" + std::to_string(wanderer.at);
        const auto* arrive = std::get_if<Arrive>(&action);
        const bool warned = arrive != nullptr && !story_.scripts[arrive->script].notes.empty();
        if (warned && wanderer.variables[story_.scripts[arrive->script].visited] != 0)
            return "notice" + std::to_string(wanderer.at);
        return label(wanderer.at);
    }
    static std::string label(Place place) { return fmt::format("p{}", place); }
    std::string go(Place place) const { return place < story_.statements.size() ? label(place) : "lost"; }
    bool kept(Slot slot) const { return packing_.field(slot).kept(); }

    /// Variables by number: an author's names may be words of the model's language.
    std::string name(Slot slot) const {
        return kept(slot) ? fmt::format("v{}", slot) : fmt::format("({})", story_.variables[slot].from);
    }
    std::string holds(const Condition& condition) const {
        if (condition.terms.empty()) return "true";
        return spelled(condition, condition.terms.size() - 1, [this](Slot slot) { return name(slot); });
    }

    std::string head(const Wanderer& begin) const {
        std::string text = "/* " + story_.id + ", for SPIN" +
                           (rests(begin) ? "" : "; it meets one state more, the opening") + " */\n";
        const Variables& start = begin.variables;
        for (std::size_t i = 0; i < start.size(); ++i) {
            const auto slot = static_cast<Slot>(i);
            if (!kept(slot)) continue;
            const bool small = story_.variables[i].from >= 0 && packing_.field(slot).mask < 256;
            text += fmt::format("{} v{} = {};\n", small ? "byte" : "int", slot, start[i]);
        }
        if (visits_) text += fmt::format("byte depth; int back[{}];\n", logic::deepest_visit);
        return text;
    }

    std::string effects(const std::vector<Effect>& effects) const {
        std::string text;
        for (const Effect& effect : effects) {
            if (!kept(effect.slot)) continue;
            const Variable& variable = story_.variables[effect.slot];
            const std::string it = name(effect.slot);
            if (effect.kind == Effect::Kind::assign) {
                text += fmt::format("{} = {}; ", it, kept_value(variable, effect.value));
                continue;
            }
            const std::string sum = fmt::format("{} + ({})", it, effect.value);
            text += fmt::format(
                "{0} = ({1} < {2} -> {2} : ({1} > {3} -> {3} : {1})); ", it, sum, variable.from, variable.to);
        }
        return text;
    }
    static Value kept_value(const Variable& variable, int value) { return lantern::kept(variable, value); }
    std::string put(Slot slot, int value) const {
        return kept(slot) ? fmt::format("v{} = {}; ", slot, value) : std::string();
    }

    void silent(Place place, const std::string& what) { silent_ += label(place) + ": " + what + ";\n"; }
    void silent_on(Place place, const std::string& what, Place to) {
        // A circle of mere jumps is none that SPIN could read.
        silent(place, (what.empty() && to <= place ? "true; " : what) + "goto " + go(to));
    }
    void rest(const std::string& where, const std::string& what) { resting_ += where + ": " + what + ";\n"; }
    /// Where the reader is asked: reached by a jump out of the silence.
    void ask(Place place, const std::string& ways) { rest(label(place), "if\n" + ways + "fi"); }
    static std::string way(const std::string& guard, const std::string& body, const std::string& to) {
        return "  :: atomic { " + guard + " -> " + body + "goto " + to + " }\n";
    }
    void line(Place place, const std::string& body, const std::string& to) {
        if (options_.every_line) ask(place, way("true", body, to));
        else silent(place, "true; " + body + "goto " + to);
    }

    void add(Place place, const Arrive& arrive) {
        const Script& script = story_.scripts[arrive.script];
        const std::string visited = put(script.visited, 1);
        if (script.notes.empty()) return silent_on(place, visited, place + 1);
        silent(place, visited + "goto notice" + std::to_string(place));
        rest("notice" + std::to_string(place),
            "if\n" + way("true", "", go(place + 1)) +
                way("true", effects(script.skip.effects), go(logic::beyond(script))) + "fi");
    }
    void add(Place place, const Say&) { line(place, "", go(place + 1)); }
    void add(Place place, const Pause& pause) {
        if (pause.for_reader) line(place, "", go(place + 1));
        else silent_on(place, "", place + 1);
    }
    void add(Place place, const Choose& choice) {
        std::string ways, none;
        for (std::size_t i = 0; i < choice.options.size(); ++i) {
            const Option& option = choice.options[i];
            std::string guard = option.condition ? holds(*option.condition) : "true";
            std::string body = put(choice.choice, static_cast<int>(i + 1)) + effects(option.effects);
            if (choice.taken != no_slot) {
                guard = fmt::format("(({} & {}) == 0 && {})", name(choice.taken), int{logic::bit(i)}, guard);
                const bool leaves = choice.until == Until::leave && option.id == "leave";
                if (!leaves) body += fmt::format("v{0} = v{0} | {1}; ", choice.taken, int{logic::bit(i)});
            }
            ways += way(guard, body, go(option.target));
            none += (i > 0 ? " || " : "") + guard;
        }
        if (choice.until == Until::once) return ask(place, ways);
        silent(place, "if :: (" + none + ") -> goto asked" + std::to_string(place) + " :: else -> goto " +
                          go(choice.after) + " fi");
        rest("asked" + std::to_string(place), "if\n" + ways + "fi");
    }
    void add(Place place, const Word& word) {
        std::string ways;
        for (std::size_t i = 0; i < word.options.size(); ++i)
            ways += way(word.options[i].condition ? holds(*word.options[i].condition) : "true",
                put(word.choice, static_cast<int>(i + 1)), go(place + 1));
        ask(place, ways);
    }
    void add(Place place, const Told&) {
        const Word& word = std::get<Word>(story_.statements[place - 1].action);
        std::string ways;
        for (std::size_t i = 0; i < word.options.size(); ++i) {
            const std::string guard = fmt::format("{} == {}", name(word.choice), i + 1);
            const std::string body = effects(word.options[i].effects);
            ways += options_.every_line ? way(guard, body, go(word.options[i].target))
                                        : "  :: " + guard + " -> " + body + "goto " + go(word.options[i].target) + "\n";
        }
        if (options_.every_line) ask(place, ways);
        else silent(place, "if\n" + ways + "fi");
    }
    void add(Place place, const Assign& assign) { silent_on(place, effects(assign.effects), place + 1); }
    void add(Place place, const Branch& branch) {
        silent(place, "if :: " + holds(branch.condition) + " -> goto " + go(place + 1) + " :: else -> goto " +
                          go(branch.otherwise) + " fi");
    }
    void add(Place place, const Match& match) {
        std::string ways;
        for (std::size_t i = 0; i < match.targets.size(); ++i)
            ways += fmt::format(" :: {} == {} -> goto {}", name(match.slot),
                story_.variables[match.slot].from + static_cast<int>(i), go(match.targets[i]));
        silent(place, "if" + ways + " fi");
    }
    void add(Place place, const Jump& jump) { silent_on(place, "", jump.target); }
    void add(Place place, const Leave& leave) { silent_on(place, clear(), story_.scripts[leave.script].begin); }
    std::string come_back() const {
        std::string ways;
        for (const Place place : returns_)
            ways += fmt::format(" :: back[depth] == {0} -> back[depth] = 0; goto {1}", place, go(place));
        return "come_back: if" + ways + " fi;\n";
    }
    std::string clear() const {
        return visits_ ? "do :: depth > 0 -> depth = depth - 1; back[depth] = 0 :: else -> break od; " : "";
    }
    void add(Place place, const Visit& visit) {
        const std::string deep = "deep" + std::to_string(place);
        silent(place,
            fmt::format("if :: depth >= {} -> goto {} :: else -> back[depth] = {}; depth = depth + 1; goto {} fi",
                logic::deepest_visit, deep, place + 1, go(story_.scripts[visit.script].begin)));
        rest(deep, "false");
        returns_.push_back(place + 1);
    }
    void add(Place place, const Finish&) {
        const std::size_t next = script_at(story_, place) + std::size_t{1};
        const std::string out = "out" + std::to_string(place);
        const std::string on = next < story_.scripts.size() ? go(story_.scripts[next].begin) : out;
        if (visits_)
            silent(place, "if :: depth > 0 -> depth = depth - 1; goto come_back :: else -> goto " + on + " fi");
        else silent(place, "goto " + on);
        if (on == out) rest(out, "false");
    }
    void add(Place place, const End&) { rest(label(place), "false"); }
    template <class Seen> void add(Place place, const Seen&) { silent_on(place, "", place + 1); }

    const Story& story_;
    PromelaOptions options_;
    Packing packing_;
    bool visits_;
    std::string silent_, resting_;
    std::vector<Place> returns_;
};

}  // namespace

std::string spell_promela(const Story& story, const PromelaOptions& options) {
    return Modeller(story, options).model();
}

}  // namespace lantern
