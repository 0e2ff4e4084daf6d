// The grammar of condition.h, one function a rule of it; each gives back what it has read as a typed part.

#include <optional>
#include <string>
#include <utility>

#include "story/condition_sense.h"
#include "text/nearest.h"

namespace lantern {

namespace {

constexpr std::size_t most_terms = 500;
constexpr int deepest = 50;

class Grammar {
public:
    Grammar(std::string_view written, const ConditionNames& names)
        : written_(written), words_(written), sense_(names), names_(names) {}

    Condition whole() {
        const Part part = either();
        if (now().kind != Token::Kind::end)
            stop(now().offset, "condition-syntax", "the condition should end here",
                now().kind != Token::Kind::name ? words_.meant()
                : now().text == "is"            ? "compare with =="
                                                : "join two conditions with and, or with or");
        sense_.require_truth(part);
        condition_.written = std::string(written_);
        return std::move(condition_);
    }

private:
    using Op = Condition::Op;

    const Token& now() const { return words_.now(); }

    std::uint16_t add(Op op, Value value, std::uint16_t left = 0, std::uint16_t right = 0) {
        if (condition_.terms.size() >= most_terms) stop(now().offset, "condition-syntax", "this condition is too long");
        condition_.terms.push_back({op, value, left, right});
        return static_cast<std::uint16_t>(condition_.terms.size() - 1);
    }

    Part joined(Op op, const Part& left, const Part& right) {
        sense_.require_truth(left);
        sense_.require_truth(right);
        return {Worth::truth, add(op, 0, left.term, right.term), no_slot, left.token};
    }

    Part either() {
        if (++depth_ > deepest) stop(now().offset, "condition-syntax", "this condition is nested too deeply");
        Part left = both();
        while (words_.take("or")) left = joined(Op::either, left, both());
        --depth_;
        return left;
    }

    Part both() {
        Part left = denied();
        while (words_.take("and")) left = joined(Op::both, left, denied());
        return left;
    }

    Part denied() {
        int times = 0;
        const Token first = now();
        while (words_.take("not")) ++times;
        Part part = compared();
        if (times == 0) return part;
        sense_.require_truth(part);
        if (times % 2 == 0) return part;
        return {Worth::truth, add(Op::negate, 0, part.term), no_slot, first};
    }

    Part compared() {
        const Part left = sum();
        if (words_.take("in")) return among(left);
        static const std::pair<std::string_view, Op> signs[] = {{"==", Op::equal}, {"!=", Op::differs}, {"<", Op::less},
            {"<=", Op::at_most}, {">", Op::more}, {">=", Op::at_least}};
        for (const auto& [sign, op] : signs) {
            if (now().kind != Token::Kind::sign || now().text != sign) continue;
            const Token written = now();
            words_.next();
            return compare(left, op, beside(left), written);
        }
        return left;
    }

    /// What stands beside `left`: in `joke == song` a word that is one of its values means that value, even where something
    /// else of the story has the same name.
    Part beside(const Part& left) {
        const bool value = left.worth == Worth::value && now().kind == Token::Kind::name &&
                           sense_.is_value(left.slot, now().text);
        if (!value) return sum();
        const Token token = now();
        words_.next();
        return {Worth::named, 0, no_slot, token};
    }

    Part compare(Part left, Op op, Part right, const Token& sign) {
        if (left.worth == Worth::named && right.worth != Worth::named) std::swap(left, right);
        if (left.worth == Worth::named) sense_.unknown(left.token);
        if (right.worth == Worth::named) right.term = add(Op::number, sense_.value_of(left, right.token));
        sense_.require_comparable(left, right, sign, op != Op::equal && op != Op::differs);
        return {Worth::truth, add(op, 0, left.term, right.term), no_slot, left.token};
    }

    Part among(const Part& left) {
        if (left.worth != Worth::value && left.worth != Worth::number)
            stop(left.token.offset, "condition-type", "\"in\" asks whether a variable has one of several values",
                "as in ring in (worn, pocket)");
        const bool round = now().text == "(";
        if (!round && now().text != "[")
            stop(now().offset, "condition-syntax", "\"in\" takes a list", "as in ring in (worn, pocket)");
        words_.next();
        std::optional<std::uint16_t> any;
        do {
            Part one = beside(left);
            if (one.worth == Worth::named) one.term = add(Op::number, sense_.value_of(left, one.token));
            else if (one.worth != Worth::number || left.worth != Worth::number)
                stop(one.token.offset, "condition-type", "this list holds values of another kind",
                    sense_.kind_hint(left));
            const std::uint16_t equal = add(Op::equal, 0, left.term, one.term);
            any = any ? add(Op::either, 0, *any, equal) : equal;
        } while (words_.take(","));
        if (!words_.take(round ? ")" : "]"))
            stop(now().offset, "condition-syntax", std::string("a ") + (round ? ")" : "]") + " is missing here");
        return {Worth::truth, *any, no_slot, left.token};
    }

    Part sum() {
        Part left = value();
        while (now().kind == Token::Kind::sign && (now().text == "+" || now().text == "-")) {
            const Token sign = now();
            words_.next();
            const Part right = value();
            if (left.worth != Worth::number || right.worth != Worth::number)
                stop(sign.offset, "condition-type", "only numbers can be added and subtracted");
            const Op op = sign.text == "+" ? Op::add : Op::subtract;
            left = {Worth::number, add(op, 0, left.term, right.term), no_slot, left.token};
        }
        return left;
    }

    Part value() {
        const Token token = now();
        if (words_.take("(")) {
            const Part inside = either();
            if (!words_.take(")")) stop(now().offset, "condition-syntax", "a ) is missing here");
            return inside;
        }
        if (token.kind == Token::Kind::sign && token.text == "-") {
            words_.next();
            const Token digits = now();
            if (digits.kind != Token::Kind::number)
                stop(digits.offset, "condition-syntax", "a number should follow the minus sign");
            words_.next();
            return {Worth::number, add(Op::number, static_cast<Value>(-number(digits))), no_slot, digits};
        }
        if (token.kind == Token::Kind::number) {
            words_.next();
            return {Worth::number, add(Op::number, number(token)), no_slot, token};
        }
        if (token.kind != Token::Kind::name || token.text == "and" || token.text == "or" || token.text == "in")
            stop(token.offset, "condition-syntax",
                token.kind == Token::Kind::end ? "the condition ends too early"
                                               : "a name or a number should stand here",
                words_.meant());
        words_.next();
        if (token.text == "visited") return visited(token);
        if (token.text == "true" || token.text == "false")
            return {Worth::truth, add(Op::number, token.text == "true" ? 1 : 0), no_slot, token};
        return named(token);
    }

    Part named(const Token& token) {
        const auto slot = names_.find(token.text);
        if (!slot) return {Worth::named, 0, no_slot, token};
        return {sense_.worth_of(*slot), add(Op::slot, static_cast<Value>(*slot)), *slot, token};
    }

    /// visited(the-last-bus): a scene's name may hold hyphens, so it is read whole.
    Part visited(const Token& word) {
        if (now().text != "(")
            stop(now().offset, "condition-syntax", "\"visited\" takes a scene in brackets",
                "as in visited(the-last-bus)");
        const Token scene = words_.take_bracket();
        const auto slot = names_.find_visited(scene.text);
        if (!slot)
            stop(scene.offset, "unknown-scene", "there is no scene called \"" + std::string(scene.text) + "\"",
                suggest(scene.text, names_.scenes));
        return {Worth::truth, add(Op::slot, static_cast<Value>(*slot)), *slot, word};
    }

    static Value number(const Token& token) {
        int value = 0;
        for (const char c : token.text) {
            value = value * 10 + (c - '0');
            if (value > 30000) stop(token.offset, "bad-number", "numbers go up to 30000");
        }
        return static_cast<Value>(value);
    }

    std::string_view written_;
    ConditionWords words_;
    ConditionSense sense_;
    const ConditionNames& names_;
    Condition condition_;
    int depth_ = 0;
};

}  // namespace

std::optional<Condition> parse_condition(std::string_view written, const ConditionNames& names, ConditionFault& fault) {
    try {
        return Grammar(written, names).whole();
    } catch (ConditionFault& found) {
        fault = std::move(found);
        return std::nullopt;
    }
}

}  // namespace lantern
