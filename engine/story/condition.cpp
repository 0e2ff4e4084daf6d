#include "story/condition.h"

#include <algorithm>
#include <cctype>

#include "text/nearest.h"

namespace lantern {

namespace {

/// What a part of a condition is worth. `named` is a word that only means something beside a variable: `worn` in `ring == worn`.
enum class Type { truth, number, value, named };

struct Token {
    enum class Kind { end, number, name, sign };
    Kind kind = Kind::end;
    std::string_view text;
    std::size_t offset = 0;
};

struct Stop {};  // unwinds the recursive descent at the first fault

struct Part {
    Type type = Type::truth;
    std::uint16_t term = 0;
    Slot slot = no_slot;  // of a value: whose values it can be compared with
    Token token;
};

class Parser {
public:
    Parser(std::string_view written, const ConditionNames& names, ConditionFault& fault)
        : written_(written), names_(names), fault_(fault) {}

    std::optional<Condition> parse() {
        try {
            next();
            const Part whole = either();
            if (token_.kind != Token::Kind::end)
                stop(token_.offset, "condition-syntax", "the condition should end here",
                    token_.kind == Token::Kind::name ? "join two conditions with and, or with or" : word_hint());
            require_truth(whole);
            condition_.written = std::string(written_);
            return std::move(condition_);
        } catch (const Stop&) {
            return std::nullopt;
        }
    }

private:
    [[noreturn]] void stop(std::size_t offset, std::string rule, std::string message, std::string hint = {}) {
        fault_ = {offset, std::move(rule), std::move(message), std::move(hint)};
        throw Stop{};
    }

    std::string word_hint() const {
        if (token_.text == "=" && at_ < written_.size() && (written_[at_] == '>' || written_[at_] == '<'))
            return std::string("write ") + written_[at_] + "=";
        if (token_.text == "=") return "compare with ==";
        if (token_.text == "&" || token_.text == "&&") return "write and";
        if (token_.text == "|" || token_.text == "||") return "write or";
        if (token_.text == "!") return "write not";
        return {};
    }

    static bool begins_name(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_'; }
    static bool in_name(char c) {
        return begins_name(c) || std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '.';
    }

    void next() {
        while (at_ < written_.size() && std::isspace(static_cast<unsigned char>(written_[at_])) != 0) ++at_;
        const std::size_t start = at_;
        if (at_ >= written_.size()) {
            token_ = {Token::Kind::end, {}, start};
            return;
        }
        const char c = written_[at_];
        Token::Kind kind = Token::Kind::sign;
        if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
            kind = Token::Kind::number;
            while (at_ < written_.size() && std::isdigit(static_cast<unsigned char>(written_[at_])) != 0) ++at_;
        } else if (begins_name(c)) {
            kind = Token::Kind::name;
            while (at_ < written_.size() && in_name(written_[at_])) ++at_;
        } else {
            const std::string_view two = written_.substr(at_, 2);
            const bool pair = two == "==" || two == "!=" || two == "<=" || two == ">=" || two == "&&" || two == "||";
            at_ += pair ? 2 : 1;
        }
        token_ = {kind, written_.substr(start, at_ - start), start};
    }

    bool take(std::string_view text) {
        if (token_.kind == Token::Kind::end || token_.text != text) return false;
        next();
        return true;
    }

    std::uint16_t add(Condition::Op op, Value value, std::uint16_t left = 0, std::uint16_t right = 0) {
        if (condition_.terms.size() >= 500) stop(token_.offset, "condition-syntax", "this condition is too long");
        condition_.terms.push_back({op, value, left, right});
        return static_cast<std::uint16_t>(condition_.terms.size() - 1);
    }

    Part joined(Condition::Op op, const Part& left, const Part& right) {
        require_truth(left);
        require_truth(right);
        return {Type::truth, add(op, 0, left.term, right.term), no_slot, left.token};
    }

    Part either() {
        if (++depth_ > 50) stop(token_.offset, "condition-syntax", "this condition is nested too deeply");
        Part left = both();
        while (take("or")) left = joined(Condition::Op::either, left, both());
        --depth_;
        return left;
    }

    Part both() {
        Part left = denied();
        while (take("and")) left = joined(Condition::Op::both, left, denied());
        return left;
    }

    Part denied() {
        int times = 0;
        const Token first = token_;
        while (take("not")) ++times;
        Part part = compared();
        if (times == 0) return part;
        require_truth(part);
        if (times % 2 == 0) return part;
        return {Type::truth, add(Condition::Op::negate, 0, part.term), no_slot, first};
    }

    Part compared() {
        const Part left = sum();
        if (take("in")) return among(left);
        static const std::pair<std::string_view, Condition::Op> signs[] = {{"==", Condition::Op::equal},
            {"!=", Condition::Op::differs}, {"<", Condition::Op::less}, {"<=", Condition::Op::at_most},
            {">", Condition::Op::more}, {">=", Condition::Op::at_least}};
        for (const auto& [sign, op] : signs) {
            if (token_.kind != Token::Kind::sign || token_.text != sign) continue;
            const Token written = token_;
            next();
            return compare(left, op, beside(left), written);
        }
        return left;
    }

    /// What stands beside `left`: in `joke == song` a word that is one of its values means that value, even where something
    /// else of the story has the same name.
    Part beside(const Part& left) {
        const bool value = left.type == Type::value && token_.kind == Token::Kind::name &&
                           is_value(left.slot, token_.text);
        if (!value) return sum();
        const Token token = token_;
        next();
        return {Type::named, 0, no_slot, token};
    }

    bool is_value(Slot slot, std::string_view id) const {
        const std::vector<NamedValue>& values = (*names_.variables)[slot].values;
        return std::any_of(values.begin(), values.end(), [id](const NamedValue& value) { return value.id == id; });
    }

    Part compare(Part left, Condition::Op op, Part right, const Token& sign) {
        if (left.type == Type::named && right.type != Type::named) std::swap(left, right), op = mirrored(op);
        if (left.type == Type::named) unknown(left.token);
        if (right.type == Type::named) right.term = value_of(left, right.token);
        const bool ordered = op != Condition::Op::equal && op != Condition::Op::differs;
        const bool numbers = left.type == Type::number && right.type == Type::number;
        const bool values = left.type == Type::value &&
                            (right.type == Type::named || (right.type == Type::value && right.slot == left.slot));
        const bool truths = left.type == Type::truth && right.type == Type::truth;
        if (ordered && !numbers)
            stop(sign.offset, "condition-type", "\"" + std::string(sign.text) + "\" compares numbers",
                "use == or != here");
        if (!numbers && !values && !truths)
            stop(right.token.offset, "condition-type",
                "\"" + std::string(left.token.text) + "\" and \"" + std::string(right.token.text) +
                    "\" are of different kinds",
                kind_hint(left));
        return {Type::truth, add(op, 0, left.term, right.term), no_slot, left.token};
    }

    static Condition::Op mirrored(Condition::Op op) {
        switch (op) {
            case Condition::Op::less: return Condition::Op::more;
            case Condition::Op::at_most: return Condition::Op::at_least;
            case Condition::Op::more: return Condition::Op::less;
            case Condition::Op::at_least: return Condition::Op::at_most;
            default: return op;
        }
    }

    Part among(const Part& left) {
        if (left.type != Type::value && left.type != Type::number)
            stop(left.token.offset, "condition-type", "\"in\" asks whether a variable has one of several values",
                "as in ring in (worn, pocket)");
        const bool round = token_.text == "(";
        if (!round && token_.text != "[")
            stop(token_.offset, "condition-syntax", "\"in\" takes a list", "as in ring in (worn, pocket)");
        next();
        std::optional<std::uint16_t> any;
        do {
            Part one = beside(left);
            if (one.type == Type::named) one.term = value_of(left, one.token);
            else if (one.type != Type::number || left.type != Type::number)
                stop(one.token.offset, "condition-type", "this list holds values of another kind", kind_hint(left));
            const std::uint16_t equal = add(Condition::Op::equal, 0, left.term, one.term);
            any = any ? add(Condition::Op::either, 0, *any, equal) : equal;
        } while (take(","));
        if (!take(round ? ")" : "]"))
            stop(token_.offset, "condition-syntax", std::string("a ") + (round ? ")" : "]") + " is missing here");
        return {Type::truth, *any, no_slot, left.token};
    }

    Part sum() {
        Part left = value();
        while (token_.kind == Token::Kind::sign && (token_.text == "+" || token_.text == "-")) {
            const bool plus = token_.text == "+";
            const Token sign = token_;
            next();
            const Part right = value();
            if (left.type != Type::number || right.type != Type::number)
                stop(sign.offset, "condition-type", "only numbers can be added and subtracted");
            left = {Type::number, add(plus ? Condition::Op::add : Condition::Op::subtract, 0, left.term, right.term),
                no_slot, left.token};
        }
        return left;
    }

    Part value() {
        const Token token = token_;
        if (take("(")) {
            const Part inside = either();
            if (!take(")")) stop(token_.offset, "condition-syntax", "a ) is missing here");
            return inside;
        }
        if (token.kind == Token::Kind::sign && token.text == "-") {
            next();
            const Token digits = token_;
            if (digits.kind != Token::Kind::number)
                stop(digits.offset, "condition-syntax", "a number should follow the minus sign");
            next();
            return {Type::number, add(Condition::Op::number, static_cast<Value>(-number(digits))), no_slot, digits};
        }
        if (token.kind == Token::Kind::number) {
            next();
            return {Type::number, add(Condition::Op::number, number(token)), no_slot, token};
        }
        if (token.kind != Token::Kind::name || token.text == "and" || token.text == "or" || token.text == "in")
            stop(token.offset, "condition-syntax",
                token.kind == Token::Kind::end ? "the condition ends too early"
                                               : "a name or a number should stand here",
                word_hint());
        if (token.text == "visited") return visited();
        next();
        if (token.text == "true" || token.text == "false") {
            const std::uint16_t one = add(Condition::Op::number, token.text == "true" ? 1 : 0);
            return {Type::truth, one, no_slot, token};
        }
        return variable(token);
    }

    Part variable(const Token& token) {
        const auto slot = names_.find(token.text);
        if (!slot) return {Type::named, 0, no_slot, token};
        const std::uint16_t term = add(Condition::Op::slot, static_cast<Value>(*slot));
        switch ((*names_.variables)[*slot].kind) {
            case VariableKind::meter:
            case VariableKind::taken:
            case VariableKind::endings_seen: return {Type::number, term, *slot, token};
            case VariableKind::flag:
            case VariableKind::visited: return {Type::truth, term, *slot, token};
            default: return {Type::value, term, *slot, token};
        }
    }

    /// visited(the-coat): a scene's name may hold hyphens, so it is read whole.
    Part visited() {
        const Token word = token_;
        next();
        if (token_.text != "(")
            stop(token_.offset, "condition-syntax", "\"visited\" takes a scene in brackets", "as in visited(the-coat)");
        const std::size_t start = written_.find_first_not_of(" \t", at_);
        const std::size_t close = written_.find(')', at_);
        if (start == std::string_view::npos || close == std::string_view::npos)
            stop(at_, "condition-syntax", "a ) is missing here");
        std::size_t end = close;
        while (end > start && written_[end - 1] == ' ') --end;
        const std::string_view scene = written_.substr(start, end - start);
        const auto slot = names_.find_visited(scene);
        if (!slot)
            stop(start, "unknown-scene", "there is no scene called \"" + std::string(scene) + "\"",
                suggest(scene, names_.scenes));
        at_ = close + 1;
        next();
        return {Type::truth, add(Condition::Op::slot, static_cast<Value>(*slot)), *slot, word};
    }

    Value number(const Token& token) {
        int value = 0;
        for (const char c : token.text) {
            value = value * 10 + (c - '0');
            if (value > 30000) stop(token.offset, "bad-number", "numbers go up to 30000");
        }
        return static_cast<Value>(value);
    }

    std::uint16_t value_of(const Part& variable, const Token& token) {
        if (variable.type != Type::value) {
            // A bare word beside a flag or a meter: an unknown name, not a value.
            unknown(token);
        }
        const Variable& declared = (*names_.variables)[variable.slot];
        if (declared.kind == VariableKind::choice || declared.kind == VariableKind::ending)
            if (token.text == "none") return add(Condition::Op::number, 0);
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < declared.values.size(); ++i) {
            if (declared.values[i].id == token.text)
                return add(
                    Condition::Op::number, static_cast<Value>(declared.kind == VariableKind::one_of ? i : i + 1));
            ids.push_back(declared.values[i].id);
        }
        if (declared.kind != VariableKind::one_of) ids.emplace_back("none");
        stop(token.offset, "unknown-value", "\"" + declared.id + "\" is never \"" + std::string(token.text) + "\"",
            suggest(token.text, ids));
    }

    std::string kind_hint(const Part& part) const {
        if (part.slot == no_slot) return {};
        const Variable& declared = (*names_.variables)[part.slot];
        if (declared.kind == VariableKind::meter)
            return "\"" + declared.id + "\" is a number from " + std::to_string(declared.from) + " to " +
                   std::to_string(declared.to);
        if (part.type == Type::truth) return "\"" + declared.id + "\" is true or false";
        std::vector<std::string> ids;
        for (const NamedValue& value : declared.values) ids.push_back(value.id);
        return "\"" + declared.id + "\" is " + list(ids);
    }

    [[noreturn]] void unknown(const Token& token) {
        stop(token.offset, "unknown-name", "there is no variable or choice called \"" + std::string(token.text) + "\"",
            token.text == "ending" ? "only a promise knows the ending" : suggest(token.text, names_.all));
    }

    void require_truth(const Part& part) {
        if (part.type == Type::truth) return;
        if (part.type == Type::named) unknown(part.token);
        stop(part.token.offset, "condition-type",
            "\"" + std::string(part.token.text) + "\" is neither true nor false by itself",
            part.type == Type::number
                ? "compare it, as in honesty >= 2"
                : "compare it, as in " + std::string(part.token.text) + " == " + first_value(part));
    }

    std::string first_value(const Part& part) const {
        const auto& values = (*names_.variables)[part.slot].values;
        return values.empty() ? "none" : values.front().id;
    }

    std::string_view written_;
    const ConditionNames& names_;
    ConditionFault& fault_;
    Condition condition_;
    Token token_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

int evaluate(const Condition& condition, std::size_t index, const Variables& variables) {
    const Condition::Term& term = condition.terms[index];
    using Op = Condition::Op;
    switch (term.op) {
        case Op::number: return term.value;
        case Op::slot: return variables[static_cast<std::size_t>(term.value)];
        case Op::negate: return evaluate(condition, term.left, variables) == 0 ? 1 : 0;
        case Op::both:
            return evaluate(condition, term.left, variables) != 0 && evaluate(condition, term.right, variables) != 0
                       ? 1
                       : 0;
        case Op::either:
            return evaluate(condition, term.left, variables) != 0 || evaluate(condition, term.right, variables) != 0
                       ? 1
                       : 0;
        default: break;
    }
    const int left = evaluate(condition, term.left, variables);
    const int right = evaluate(condition, term.right, variables);
    switch (term.op) {
        case Op::equal: return left == right ? 1 : 0;
        case Op::differs: return left != right ? 1 : 0;
        case Op::less: return left < right ? 1 : 0;
        case Op::at_most: return left <= right ? 1 : 0;
        case Op::more: return left > right ? 1 : 0;
        case Op::at_least: return left >= right ? 1 : 0;
        case Op::add: return left + right;
        default: return left - right;
    }
}

}  // namespace

std::optional<Condition> parse_condition(std::string_view written, const ConditionNames& names, ConditionFault& fault) {
    return Parser(written, names, fault).parse();
}

bool holds(const Condition& condition, const Variables& variables) {
    return condition.terms.empty() || evaluate(condition, condition.terms.size() - 1, variables) != 0;
}

}  // namespace lantern
