#include "story/draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <utility>

#include "story/cut_text.h"
#include "story/yaml_traps.h"
#include "text/nearest.h"

namespace lantern {

namespace {

/// "1+" is meant for +1.
std::string sign_behind(const std::string& number) {
    const char sign = number.empty() ? ' ' : number.back();
    const std::string rest = number.substr(0, number.size() - (number.empty() ? 0 : 1));
    const bool digits = !rest.empty() &&
                        std::all_of(rest.begin(), rest.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    return digits && (sign == '+' || sign == '-') ? fmt::format("write {}{}", sign, rest) : std::string();
}

const char* kind_name(const Node& node) {
    switch (node.kind) {
        case Node::Kind::null: return "nothing";
        case Node::Kind::scalar: return "a text";
        case Node::Kind::sequence: return "a list";
        case Node::Kind::map: return "a map of keys";
    }
    return "nothing";
}

std::optional<double> decimal(std::string_view text) {
    bool negative = false;
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    double value = 0, place = 1;
    bool digits = false, dot = false;
    for (const char c : text) {
        if (c == '.' && !dot) {
            dot = true;
        } else if (std::isdigit(static_cast<unsigned char>(c)) != 0 && text.size() < 12) {
            digits = true;
            value = dot ? value + (c - '0') * (place /= 10) : value * 10 + (c - '0');
        } else {
            return std::nullopt;
        }
    }
    if (!digits) return std::nullopt;
    return negative ? -value : value;
}

}  // namespace

void Draft::error(Location where, std::string rule, std::string message, std::string hint, std::string corrected) {
    diagnostics.push_back(
        {Severity::error, std::move(rule), where, std::move(message), std::move(hint), std::move(corrected)});
    if (diagnostics.size() > bounds::patience) throw Enough{};
}

void Draft::warning(Location where, std::string rule, std::string message, std::string hint) {
    diagnostics.push_back({Severity::warning, std::move(rule), where, std::move(message), std::move(hint), {}});
}

bool Draft::is_map(const Node& node, std::string_view what, std::string hint) {
    if (node.is_map()) return true;
    error(node.where, "wrong-shape", fmt::format("{} should be a map of keys, but here is {}", what, kind_name(node)),
        std::move(hint));
    return false;
}

void Draft::only_keys(const Node& map, const std::vector<std::string>& allowed, std::string_view what) {
    for (std::size_t i = 0; i < map.entries.size(); ++i) {
        const Node& key = map.entries[i].key;
        if (std::find(allowed.begin(), allowed.end(), key.text) != allowed.end()) continue;
        if (key.text == "<<") continue;  // told already
        const std::string message = fmt::format("{} has no key called \"{}\"", what, key.text);
        const auto cut = nearest(key.text, allowed) ? std::nullopt : cut_text(source(key.where), map, i);
        if (!cut) {
            error(key.where, "unknown-key", message, suggest(key.text, allowed));
            continue;
        }
        error(key.where, "unknown-key", message,
            "between braces a comma ends a text: quote the text if this is part of it", cut->corrected);
        i += cut->keys - 1;
    }
}

std::optional<std::string> Draft::take_text(const Node& node, std::string_view what) {
    if (!is_whole_text(node, what)) return std::nullopt;
    return node.text;
}

/// What YAML makes of prose without a word: nothing, a map, a text cut short.
bool Draft::is_whole_text(const Node& node, std::string_view what) {
    const std::string_view line = source(node.where).line(node.where.line);
    if (node.is_null()) {
        const LineParts parts = split_line(line);
        const bool comment = !parts.value.empty() && parts.value.front() == '#';
        error(node.where, "empty-text", fmt::format("{} is empty", what),
            comment               ? "a # begins a comment: quote the text if it is one"
            : parts.value.empty() ? "write something, or take the line out"
                                  : fmt::format("YAML reads {} as nothing: quote it if it is a text", parts.value),
            parts.value.empty() ? std::string() : with_quoted_value(parts, parts.value));
        return false;
    }
    if (!node.is_scalar()) {
        const LineParts parts = split_line(line);
        const bool sign = node.flow && !parts.value.empty() &&
                          byte_at(line, node.where.column) ==
                              static_cast<std::size_t>(parts.value.data() - line.data());
        error(node.where, "wrong-shape", fmt::format("{} should be a text, but here is {}", what, kind_name(node)),
            sign || node.is_map() ? "quote it if it is a text" : "",
            sign ? with_quoted_value(parts, parts.value) : std::string());
        return false;
    }
    if (node.text.find_first_not_of(" \t\n") == std::string::npos) {
        error(node.where, "empty-text", fmt::format("{} is empty", what), "write something, or take the line out");
        return false;
    }
    if (node.form != Node::Form::plain) return true;
    return !cut_short(node);
}

/// A plain text may go on over lines; behind its end a comment may have swallowed the rest.
bool Draft::cut_short(const Node& node) {
    std::string_view left = node.text;
    for (std::uint32_t number = node.where.line; number <= source(node.where).line_count(); ++number) {
        const std::string_view line = source(node.where).line(number);
        const std::size_t start = number == node.where.line ? byte_at(line, node.where.column)
                                                            : std::min(line.find_first_not_of(" \t"), line.size());
        const std::string_view rest = line.substr(start);
        if (rest.substr(0, left.size()) == left) {
            const std::size_t end = start + left.size();
            const std::size_t sign = line.find_first_not_of(" \t", end);
            if (sign == std::string_view::npos || sign == end || line[sign] != '#') return false;
            const LineParts parts = split_line(line);
            error({node.where.file, number, source(node.where).column(number, sign)}, "cut-text",
                "YAML cuts the text here, at the #", "quote the text, or move the comment to a line of its own",
                number == node.where.line ? with_quoted_value(parts, parts.value) : std::string());
            return true;
        }
        const std::string_view piece = rest.substr(0, rest.find_last_not_of(" \t") + 1);
        if (left.substr(0, piece.size()) != piece) return false;
        left.remove_prefix(piece.size());
        if (!piece.empty() && !left.empty()) left.remove_prefix(1);  // the line end, folded
    }
    return false;
}

std::optional<std::string> Draft::take_word(const Node& node, std::string_view what) {
    if (node.is_scalar() && node.text.find_first_not_of(" \t\n") != std::string::npos) return node.text;
    return take_text(node, what);
}

std::optional<std::string> Draft::take_id(const Node& node, std::string_view what, Naming naming) {
    auto text = take_word(node, what);
    if (!text || !check_id(*text, node.where, what, naming)) return std::nullopt;
    return text;
}

std::optional<int> Draft::take_whole(const Node& node, std::string_view what, int from, int to) {
    const auto number = node.is_scalar() ? decimal(node.text) : std::nullopt;
    if (!number || *number < from || *number > to || *number != static_cast<int>(*number)) {
        error(node.where, "bad-number", fmt::format("{} should be a whole number from {} to {}", what, from, to),
            sign_behind(node.text));
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

std::optional<float> Draft::take_number(const Node& node, std::string_view what, float from, float to) {
    const auto number = node.is_scalar() ? decimal(node.text) : std::nullopt;
    if (!number || *number < from || *number > to) {
        error(node.where, "bad-number", fmt::format("{} should be a number from {:g} to {:g}", what, from, to));
        return std::nullopt;
    }
    return static_cast<float>(*number);
}

std::optional<bool> Draft::take_truth(const Node& node, std::string_view what) {
    if (node.is_scalar() && (node.text == "true" || node.text == "false")) return node.text == "true";
    error(node.where, "bad-truth", fmt::format("{} should be true or false", what));
    return std::nullopt;
}

std::optional<Colour> Draft::take_colour(const Node& node, std::string_view what) {
    const std::string& text = node.text;
    const bool shape = node.is_scalar() && (text.size() == 7 || text.size() == 9) && text.front() == '#';
    if (!shape || text.find_first_not_of("0123456789abcdefABCDEF", 1) != std::string::npos) {
        error(node.where, "bad-colour",
            fmt::format("{} should be a colour like \"#ff7fb0\" (or \"#ff7fb0e6\", the last two for how solid)", what),
            node.is_null() ? "it needs quotes: # begins a comment" : "");
        return std::nullopt;
    }
    const auto part = [&text](std::size_t at) {
        return static_cast<std::uint8_t>(std::stoi(text.substr(at, 2), nullptr, 16));
    };
    return Colour{part(1), part(3), part(5), text.size() == 9 ? part(7) : std::uint8_t{255}};
}

std::optional<std::size_t> Draft::take_one_of(
    const Node& node, std::string_view what, const std::vector<std::string>& words) {
    if (node.is_scalar()) {
        const auto found = std::find(words.begin(), words.end(), node.text);
        if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    }
    error(node.where, "unknown-value", fmt::format("{} should be {}", what, list(words)),
        node.is_scalar() && nearest(node.text, words) ? suggest(node.text, words) : "");
    return std::nullopt;
}

std::optional<Transition> Draft::take_transition(const Node& node, const Direction& direction) {
    const auto text = take_word(node, "\"with\"");
    if (!text) return std::nullopt;
    const std::size_t space = text->find(' ');
    const std::string name = text->substr(0, space);
    Transition transition{change_called(direction.changes, name), -1};
    if (transition.change == standard_change) {
        std::vector<std::string> names;
        for (const Change& change : direction.changes) names.push_back(change.name);
        const auto near = nearest(name, names);
        error(node.where, "unknown-transition", fmt::format("there is no transition called \"{}\"", name),
            near ? fmt::format("did you mean \"{}\"? this act has {}", *near, list(names, "and"))
                 : fmt::format("this act has {}; direction.yaml can name others", list(names, "and")));
        return std::nullopt;
    }
    if (space == std::string::npos) return transition;
    const auto seconds = decimal(std::string_view(*text).substr(space + 1));
    if (!seconds || *seconds < 0 || *seconds > 30) {
        error(node.where, "bad-number", "a transition takes seconds from 0 to 30", "as in with: fade 0.4");
        return std::nullopt;
    }
    transition.seconds = static_cast<float>(*seconds);
    return transition;
}

std::optional<Furniture> Draft::take_furniture(const Node& node) {
    const auto index = take_one_of(node, "\"text\"", {"box", "column", "page", "film"});
    if (!index) return std::nullopt;
    return static_cast<Furniture>(*index);
}

std::vector<std::string> Draft::names_of_variables() const {
    std::vector<std::string> names;
    for (const auto& [id, slot] : slots)
        if (id.find(':') == std::string::npos) names.push_back(id);
    return names;
}

std::vector<std::string> Draft::names_of_people() const {
    std::vector<std::string> names;
    for (const Person& person : story.cast) names.push_back(person.id);
    return names;
}

std::vector<std::string> Draft::names_of_scripts() const {
    std::vector<std::string> names;
    for (const Script& script : story.scripts) names.push_back(script.id);
    return names;
}

}  // namespace lantern
