#include "story/condition_words.h"

#include <cctype>
#include <utility>

namespace lantern {

namespace {

bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }
bool begins_name(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_'; }
bool in_name(char c) { return begins_name(c) || is_digit(c) || c == '.'; }

}  // namespace

void stop(std::size_t offset, std::string rule, std::string message, std::string hint) {
    throw ConditionFault{offset, std::move(rule), std::move(message), std::move(hint)};
}

ConditionWords::ConditionWords(std::string_view written) : written_(written) { next(); }

void ConditionWords::next() {
    while (at_ < written_.size() && std::isspace(static_cast<unsigned char>(written_[at_])) != 0) ++at_;
    const std::size_t start = at_;
    if (at_ >= written_.size()) {
        now_ = {Token::Kind::end, {}, start};
        return;
    }
    const char c = written_[at_];
    Token::Kind kind = Token::Kind::sign;
    if (is_digit(c)) {
        kind = Token::Kind::number;
        while (at_ < written_.size() && is_digit(written_[at_])) ++at_;
    } else if (begins_name(c)) {
        kind = Token::Kind::name;
        while (at_ < written_.size() && in_name(written_[at_])) ++at_;
    } else {
        const std::string_view two = written_.substr(at_, 2);
        const bool pair = two == "==" || two == "!=" || two == "<=" || two == ">=" || two == "&&" || two == "||";
        at_ += pair ? 2 : 1;
    }
    now_ = {kind, written_.substr(start, at_ - start), start};
}

bool ConditionWords::take(std::string_view text) {
    if (now_.kind == Token::Kind::end || now_.text != text) return false;
    next();
    return true;
}

Token ConditionWords::take_bracket() {
    const std::size_t start = written_.find_first_not_of(" \t", at_);
    const std::size_t close = written_.find(')', at_);
    if (start == std::string_view::npos || close == std::string_view::npos)
        stop(at_, "condition-syntax", "a ) is missing here");
    std::size_t end = close;
    while (end > start && (written_[end - 1] == ' ' || written_[end - 1] == '\t')) --end;
    at_ = close + 1;
    next();
    return {Token::Kind::name, written_.substr(start, end - start), start};
}

std::string ConditionWords::meant() const {
    if (now_.text == "=" && at_ < written_.size() && (written_[at_] == '>' || written_[at_] == '<'))
        return std::string("write ") + written_[at_] + "=";
    if (now_.text == "=") return "compare with ==";
    if (now_.text == "&" || now_.text == "&&") return "write and";
    if (now_.text == "|" || now_.text == "||") return "write or";
    if (now_.text == "!") return "write not";
    if (now_.text == "(") return "only visited has brackets behind it, as in visited(the-scene)";
    if (now_.text == "\"" || now_.text == "'") return "names stand without quotes";
    return {};
}

}  // namespace lantern
