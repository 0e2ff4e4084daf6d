// Prose to beats: one a line, said by the narrator or by somebody of the cast.

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <utility>

#include "story/compile.h"
#include "story/vocabulary.h"
#include "text/utf8.h"

namespace lantern {

namespace {

/// `who: text` or `who (expression): text`, when a line begins so.
struct Speech {
    std::string_view who, expression, words;
    std::size_t expression_at = 0, words_at = 0;
};

std::optional<Speech> split_speech(std::string_view line) {
    std::size_t at = 0;
    while (at < line.size() &&
           (std::isalnum(static_cast<unsigned char>(line[at])) != 0 || line[at] == '_' || line[at] == '-'))
        ++at;
    if (at == 0 || at > 32) return std::nullopt;
    Speech speech;
    speech.who = line.substr(0, at);
    if (line.substr(at, 2) == " (") {
        const std::size_t close = line.find(')', at);
        if (close == std::string_view::npos) return std::nullopt;
        speech.expression_at = at + 2;
        speech.expression = line.substr(at + 2, close - at - 2);
        at = close + 1;
    }
    if (at >= line.size() || line[at] != ':' || (at + 1 < line.size() && line[at + 1] != ' ')) return std::nullopt;
    const std::size_t words = line.find_first_not_of(' ', at + 1);
    speech.words_at = words == std::string_view::npos ? line.size() : words;
    speech.words = line.substr(speech.words_at);
    return speech;
}

Location moved(Location where, std::string_view text, std::size_t offset) {
    where.column += static_cast<std::uint32_t>(utf8::length(text.substr(0, offset)));
    return where;
}

}  // namespace

void Compiler::beats(const Node& node) {
    const auto text = draft_.take_text(node, "this line");
    if (!text) return;
    const Source& source = draft_.source(node.where);
    if (node.form == Node::Form::plain || node.form == Node::Form::quoted) {
        Location where = node.where;
        if (node.form == Node::Form::quoted) ++where.column;
        paragraphs(*text, where);
        return;
    }
    // A block: its lines follow the sign, one to one for `|`; after `>` a paragraph is one beat.
    std::uint32_t line = node.where.line;
    if (node.form == Node::Form::folded) {
        ++line;
        const std::size_t first = source.line(line).find_first_not_of(' ');
        paragraphs(*text,
            {node.where.file, line, static_cast<std::uint32_t>(first == std::string_view::npos ? 0 : first) + 1});
        return;
    }
    std::string_view rest = *text;
    while (!rest.empty()) {
        ++line;
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view one = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::size_t first = one.find_first_not_of(" \t\r");
        if (first == std::string_view::npos) continue;
        one = one.substr(first, one.find_last_not_of(" \t\r") - first + 1);
        const std::size_t indent = source.line(line).find_first_not_of(" \t");
        beat(one,
            {node.where.file, line, static_cast<std::uint32_t>(indent == std::string_view::npos ? 0 : indent) + 1});
    }
}

/// Text that YAML has folded: what is left of line ends are empty lines, and each paragraph is a beat.
void Compiler::paragraphs(std::string_view text, const Location& where) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view one = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (one.find_first_not_of(" \t") != std::string_view::npos) beat(one, where);
    }
}

void Compiler::beat(std::string_view text, const Location& where) {
    if (const auto speech = split_speech(text)) {
        const auto found = draft_.people.find(speech->who);
        if (found != draft_.people.end()) {
            if (speech->words.empty()) {
                draft_.error(where, "empty-text", fmt::format("{} says nothing", draft_.story.cast[found->second].name),
                    "write something, or take the line out");
                return;
            }
            const ExpressionIndex looks = speech->expression_at == 0 ? same_expression
                                                                     : expression(found->second, speech->expression,
                                                                           moved(where, text, speech->expression_at));
            say(found->second, looks, draft_.take_markup(speech->words, moved(where, text, speech->words_at)),
                speech->words, where);
            return;
        }
        if (const auto meant = speaker_meant(
                speech->who, draft_.names_of_people(), draft_.story.sources, draft_.own_words)) {
            draft_.error(where, "unknown-person", fmt::format("nobody in the cast is called \"{}\"", speech->who),
                "did you mean \"" + *meant + "\"? (if this is narration, write \\: or turn the sentence round)");
            return;
        }
    }
    if (without_brackets(text, where)) return;
    say(nobody, same_expression, draft_.take_markup(text, where), text, where);
}

/// "mo smile: Yes." would be told by the narrator.
bool Compiler::without_brackets(std::string_view text, const Location& where) {
    const std::size_t blank = text.find(' '), colon = text.find(": ");
    if (blank == std::string_view::npos || colon == std::string_view::npos || colon < blank) return false;
    const std::string_view who = text.substr(0, blank), looks = text.substr(blank + 1, colon - blank - 1);
    const auto found = draft_.people.find(who);
    if (found == draft_.people.end()) return false;
    const std::vector<std::string>& known = draft_.story.cast[found->second].expressions;
    if (std::find(known.begin(), known.end(), looks) == known.end()) return false;
    draft_.error(moved(where, text, blank + 1), "unknown-expression", "an expression stands in brackets",
        fmt::format("write {} ({}):", who, looks));
    return true;
}

void Compiler::say(
    PersonIndex who, ExpressionIndex looks, Prose prose, std::string_view written, const Location& where) {
    Say line;
    line.who = who;
    line.expression = looks;
    line.prose = std::move(prose);
    line.hash = hash(who == nobody ? std::string_view() : std::string_view(draft_.story.cast[who].id), written);
    emit(std::move(line), where);
}

/// `- who: text` or `- who (expression): text`; false when the first key is nobody's.
bool Compiler::speech(const Node& node) {
    const NodeEntry& entry = node.entries.front();
    const std::string line = entry.key.text + ":";
    const auto speech = split_speech(line);
    if (!speech) return false;
    const auto found = draft_.people.find(speech->who);
    if (found == draft_.people.end()) return false;
    std::vector<std::string> keys = form("line").names();
    keys.insert(keys.begin(), entry.key.text);
    for (const NodeEntry& other : node.entries) {
        if (&other == &entry ||
            draft_.people.find(std::string_view(other.key.text).substr(0, other.key.text.find(' '))) ==
                draft_.people.end())
            continue;
        draft_.error(other.key.where, "unknown-key",
            fmt::format("\"{}\" speaks inside the line of another", other.key.text), "put a dash before it");
        keys.push_back(other.key.text);
    }
    draft_.only_keys(node, keys, "a spoken line");
    ExpressionIndex looks = same_expression;
    if (speech->expression_at != 0)
        looks = expression(found->second, speech->expression, moved(entry.key.where, line, speech->expression_at));
    auto prose = draft_.take_prose(entry.value, "what " + draft_.story.cast[found->second].name + " says");
    if (!prose) return true;
    std::string written = entry.value.text;
    if (const Node* id = node.find("id"))
        if (const auto name = draft_.take_id(*id, "a line", Draft::Naming::hyphens)) written = "id:" + *name;
    say(found->second, looks, std::move(*prose), written, entry.key.where);
    return true;
}

}  // namespace lantern
