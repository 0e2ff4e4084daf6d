#include "story/prose.h"

#include <cctype>
#include <charconv>
#include <optional>

#include "text/nearest.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::string_view marks = "*~{}<>\\\"':";

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

/// A number like 0.6 (floating-point from_chars is not everywhere yet).
std::optional<double> read_seconds(std::string_view text) {
    const std::size_t dot = text.find('.');
    const std::string_view whole = text.substr(0, dot);
    const std::string_view part = dot == std::string_view::npos ? std::string_view() : text.substr(dot + 1);
    const auto digits = [](std::string_view s) {
        for (const char c : s)
            if (std::isdigit(static_cast<unsigned char>(c)) == 0) return false;
        return s.size() <= 6;
    };
    if ((whole.empty() && part.empty()) || !digits(whole) || !digits(part)) return std::nullopt;
    double value = 0, place = 1;
    for (const char c : whole) value = value * 10 + (c - '0');
    for (const char c : part) value += (c - '0') * (place /= 10);
    return value;
}

class Parser {
public:
    Parser(std::string_view written, std::vector<ProseFault>& faults) : written_(written), faults_(faults) {}

    Prose parse() {
        while (at_ < written_.size()) step();
        flush();
        for (const Open& open : opens_)
            fault(open.offset, "open-markup", "\"" + open.sign + "\" opens here and is never closed",
                "write " + escaped(open.sign) + " for the sign itself");
        return std::move(prose_);
    }

private:
    struct Open {
        std::string sign;
        std::size_t offset;
    };

    void fault(std::size_t offset, std::string rule, std::string message, std::string hint = {}) {
        faults_.push_back({offset, std::move(rule), std::move(message), std::move(hint)});
    }

    /// A backslash keeps one character: ** needs two.
    static std::string escaped(const std::string& sign) {
        if (sign.front() == '<') return "\\" + sign;
        std::string result;
        for (const char c : sign) result += std::string("\\") + c;
        return result;
    }

    char peek(std::size_t ahead) const { return at_ + ahead < written_.size() ? written_[at_ + ahead] : '\0'; }
    bool starts(std::string_view sign) const { return written_.substr(at_, sign.size()) == sign; }

    void flush() {
        if (text_.empty() && wait_ == 0) return;
        Run run;
        run.text = std::move(text_);
        run.style = style_;
        run.wait = wait_;
        prose_.push_back(std::move(run));
        text_.clear();
        wait_ = 0;
    }

    void step() {
        const char c = written_[at_];
        if (starts("**")) {
            toggle("**", style_.strong);
        } else if (c == '*') {
            toggle("*", style_.emphasis);
        } else if (starts("~~")) {
            toggle("~~", style_.struck);
        } else if (c == '{') {
            name();
        } else if (c == '<' && (std::isalpha(static_cast<unsigned char>(peek(1))) != 0 || peek(1) == '/')) {
            tag();
        } else {
            letter();
        }
    }

    static bool may_mean_more(char c) {
        switch (c) {
            case '*':
            case '~':
            case '{':
            case '<':
            case '\\':
            case '"':
            case '\'': return true;
            default: return false;
        }
    }

    /// What is read as it stands, but for escapes and quotes.
    void letter() {
        const char c = written_[at_];
        if (c == '\\' && marks.find(peek(1)) != std::string_view::npos && peek(1) != '\0') {
            text_.push_back(peek(1));
            at_ += 2;
        } else if (c == '"' || c == '\'') {
            quote(c);
        } else {
            std::size_t end = at_ + utf8::width(written_, at_);
            while (end < written_.size() && !may_mean_more(written_[end])) ++end;
            text_.append(written_.substr(at_, end - at_));
            at_ = end;
        }
    }

    /// Opens or closes a style. A sign with a blank behind it opens nothing: `5 * 3` is arithmetic.
    void toggle(std::string_view sign, bool& flag) {
        const bool opening = !flag;
        const char next = peek(sign.size());
        if (opening && (next == '\0' || is_blank(next))) {
            text_.append(sign);
            at_ += sign.size();
            return;
        }
        flush();
        flag = opening;
        if (opening) {
            opens_.push_back({std::string(sign), at_});
        } else {
            close(sign);
        }
        at_ += sign.size();
    }

    void close(std::string_view sign) {
        for (std::size_t i = opens_.size(); i-- > 0;) {
            if (opens_[i].sign != sign) continue;
            opens_.erase(opens_.begin() + static_cast<std::ptrdiff_t>(i));
            return;
        }
    }

    void name() {
        const std::size_t end = written_.find('}', at_);
        if (end == std::string_view::npos) {
            fault(at_, "open-markup", "\"{\" opens here and is never closed", "write \\{ for the sign itself");
            text_.push_back('{');
            ++at_;
            return;
        }
        flush();
        Run run;
        run.name = std::string(written_.substr(at_ + 1, end - at_ - 1));
        run.style = style_;
        if (run.name.empty())
            fault(at_, "unknown-name", "there is no name between these braces", "write \\{ for the sign itself");
        prose_.push_back(std::move(run));
        at_ = end + 1;
    }

    void tag() {
        const std::size_t end = written_.find('>', at_);
        if (end == std::string_view::npos) {
            fault(at_, "open-markup", "\"<\" opens here and is never closed", "write \\< for the sign itself");
            text_.push_back('<');
            ++at_;
            return;
        }
        const std::string_view inside = written_.substr(at_ + 1, end - at_ - 1);
        const std::size_t space = inside.find(' ');
        const std::string_view word = inside.substr(0, space);
        const std::string_view rest = space == std::string_view::npos ? std::string_view() : inside.substr(space + 1);
        if (word == "wait") {
            wait(rest);
        } else if (word == "slow" || word == "shake") {
            flush();
            opens_.push_back({"<" + std::string(word) + ">", at_});
            (word == "slow" ? style_.slow : style_.shake) = true;
        } else if (word == "/ruby") {
            fault(at_, "open-markup", "</ruby> closes what was never opened");
        } else if (word == "/slow" || word == "/shake") {
            close_tag(word);
        } else if (word == "ruby") {
            ruby(rest, end);
            return;
        } else {
            fault(at_, "unknown-markup", "there is no markup called <" + std::string(word) + ">",
                suggest(word, {"wait", "slow", "/slow", "shake", "/shake", "ruby"}));
        }
        at_ = end + 1;
    }

    void wait(std::string_view rest) {
        const auto seconds = read_seconds(rest);
        if (!seconds || *seconds > 60) {
            fault(at_, "bad-number", "<wait> takes seconds up to 60, as in <wait 0.6>");
            return;
        }
        flush();
        wait_ = *seconds;
    }

    void close_tag(std::string_view word) {
        bool& flag = word == "/slow" ? style_.slow : style_.shake;
        if (!flag) {
            fault(at_, "open-markup", "<" + std::string(word) + "> closes what was never opened");
            return;
        }
        flush();
        flag = false;
        close("<" + std::string(word.substr(1)) + ">");
    }

    void ruby(std::string_view above, std::size_t tag_end) {
        constexpr std::string_view closing = "</ruby>";
        const std::size_t end = written_.find(closing, tag_end);
        if (end == std::string_view::npos || above.empty()) {
            fault(at_, "open-markup",
                end == std::string_view::npos ? "<ruby> opens here and is never closed" : "<ruby> has no small text",
                "as in <ruby 모>Mo</ruby>");
            if (end != std::string_view::npos) text_.append(written_.substr(tag_end + 1, end - tag_end - 1));
            at_ = end == std::string_view::npos ? tag_end + 1 : end + closing.size();
            return;
        }
        flush();
        for (at_ = tag_end + 1; at_ < end;) letter();
        Run run;
        run.text = std::move(text_);
        run.style = style_;
        run.ruby = std::string(above);
        text_.clear();
        prose_.push_back(std::move(run));
        at_ = end + closing.size();
    }

    /// A quote opens after a blank, a bracket, a dash or nothing, and closes elsewhere.
    void quote(char sign) {
        const std::string& before = !text_.empty() ? text_ : last_text();
        bool opens = before.empty() || is_blank(before.back()) || before.back() == '(' || before.back() == '[';
        for (const std::string_view sign_before : {"\u2014", "\u2013", "\u201C", "\u2018"})
            if (before.size() >= sign_before.size() &&
                std::string_view(before).substr(before.size() - sign_before.size()) == sign_before)
                opens = true;
        if (sign == '\'' && opens && std::isdigit(static_cast<unsigned char>(peek(1))) != 0) opens = false;  // '88
        text_ += sign == '"' ? (opens ? "\u201C" : "\u201D") : (opens ? "\u2018" : "\u2019");
        ++at_;
    }

    const std::string& last_text() const {
        static const std::string nothing, something = "x";
        for (std::size_t i = prose_.size(); i-- > 0;) {
            if (!prose_[i].name.empty()) return something;
            if (!prose_[i].text.empty()) return prose_[i].text;  // a rest alone has none
        }
        return nothing;
    }

    std::string_view written_;
    std::vector<ProseFault>& faults_;
    Prose prose_;
    std::string text_;
    Style style_;
    double wait_ = 0;
    std::size_t at_ = 0;
    std::vector<Open> opens_;
};

}  // namespace

Prose parse_prose(std::string_view written, std::vector<ProseFault>& faults) { return Parser(written, faults).parse(); }

}  // namespace lantern
