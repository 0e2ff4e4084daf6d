// What may stand in the words of a scene: who speaks, with which face, which variable is shown, which markup.

#include <algorithm>
#include <cctype>

#include "desk/answers.h"

namespace lantern {

namespace {

std::string_view line_of(std::string_view text, std::size_t at) {
    const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return text.substr(begin, text.find('\n', begin) - begin);
}

std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

bool is_empty(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

bool opens_block(std::string_view line) {
    line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    if (!line.empty() && (line.back() == '-' || line.back() == '+')) line.remove_suffix(1);
    if (line.empty() || (line.back() != '|' && line.back() != '>')) return false;
    line.remove_suffix(1);
    return line.empty() || line.back() == ' ';
}

/// Whether the line that begins at `begin` stands below a `|`, further in than the line that has it.
bool in_block(std::string_view text, std::size_t begin, std::size_t indent) {
    while (begin > 0) {
        const std::string_view above = line_of(text, begin - 1);
        begin -= std::min(begin, above.size() + 1);
        if (is_empty(above) || indent_of(above) >= indent) continue;
        return opens_block(above);
    }
    return false;
}

bool only_a_word(std::string_view text) {
    return std::all_of(
        text.begin(), text.end(), [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; });
}

const Person* who_speaks(const Story& story, std::string_view id) {
    const auto found = std::find_if(
        story.cast.begin(), story.cast.end(), [id](const Person& one) { return one.id == id; });
    return found == story.cast.end() ? nullptr : &*found;
}

std::vector<Suggestion> variables(const Story& story) {
    std::vector<Suggestion> all;
    for (const Variable& variable : story.variables)
        if (!variable.id.empty() && variable.id.find(':') == std::string::npos && variable.kind != VariableKind::ending)
            all.push_back({Suggestion::Kind::variable, variable.id, variable.id + "}", variable.about});
    return all;
}

std::vector<Suggestion> markup() {
    return {{Suggestion::Kind::markup, "wait", "wait 0.6>", "a rest, in seconds"},
        {Suggestion::Kind::markup, "slow", "slow></slow>", "slowly"},
        {Suggestion::Kind::markup, "shake", "shake></shake>", "trembling"},
        {Suggestion::Kind::markup, "ruby", "ruby ></ruby>", "small text above"}};
}

}  // namespace

std::vector<Suggestion> suggestions(const Story& story, std::string_view text, const Spot& spot) {
    const std::size_t at = byte_of(text, spot);
    const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    std::string_view written = text.substr(begin, at - begin);
    const std::size_t indent = indent_of(written);
    const bool block = in_block(text, begin, std::max<std::size_t>(indent, 1));
    written = written.substr(indent);
    const bool item = written.substr(0, 2) == "- ";
    if (!block && !item) return {};
    if (item && !block) written = written.substr(std::min(written.find_first_not_of(' ', 1), written.size()));

    const std::size_t brace = written.rfind('{'), sign = written.rfind('<');
    if (brace != std::string_view::npos && only_a_word(written.substr(brace + 1)) && (block || brace > 0) &&
        (brace == 0 || written[brace - 1] != '\\'))
        return variables(story);
    if (sign != std::string_view::npos && only_a_word(written.substr(sign + 1)) &&
        (sign == 0 || written[sign - 1] != '\\'))
        return markup();
    std::vector<Suggestion> all;
    const std::size_t open = written.find(" (");
    if (open != std::string_view::npos && only_a_word(written.substr(open + 2))) {
        if (const Person* person = who_speaks(story, written.substr(0, open)))
            for (const std::string& expression : person->expressions)
                all.push_back({Suggestion::Kind::expression, expression, expression + "): ", person->name});
        return all;
    }
    if (only_a_word(written))
        for (const Person& person : story.cast)
            all.push_back({Suggestion::Kind::person, person.id, person.id + ": ",
                person.name + (person.about.empty() ? "" : ": " + person.about)});
    return all;
}

}  // namespace lantern
