// The second half of Draft: nodes that name other things of the story, and so are linked as they are read.

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <utility>

#include "story/draft.h"
#include "text/nearest.h"
#include "text/utf8.h"

namespace lantern {

namespace {

Location moved(Location where, std::string_view written, std::size_t offset) {
    where.column += static_cast<std::uint32_t>(utf8::length(written.substr(0, offset)));
    return where;
}

/// Where the words of a scalar begin: behind the quote, if there is one.
Location words_begin(const Node& node) {
    Location where = node.where;
    if (node.form == Node::Form::quoted) ++where.column;
    return where;
}

/// Where `name` with its braces stands in a beat, from a byte on, and is no escaped sign.
std::size_t opening_of(const std::string& name, std::string_view written, std::size_t from) {
    std::size_t at = written.find(name, from);
    const auto escaped = [written](std::size_t sign) {
        std::size_t first = sign;
        while (first > 0 && written[first - 1] == '\\') --first;
        return (sign - first) % 2 == 1;
    };
    while (at < written.size() && escaped(at)) at = written.find(name, at + 1);
    return std::min(at, written.size());
}

}  // namespace

ConditionNames Draft::condition_names(bool promise) const {
    ConditionNames names;
    names.variables = &story.variables;
    names.find = [this, promise](std::string_view id) -> std::optional<Slot> {
        if (id == "ending")
            return promise && story.ending_slot != no_slot ? std::optional<Slot>(story.ending_slot) : std::nullopt;
        const auto found = slots.find(id);
        return found == slots.end() ? std::nullopt : std::optional<Slot>(found->second);
    };
    names.find_visited = [this](std::string_view id) -> std::optional<Slot> {
        const auto found = scripts.find(id);
        return found == scripts.end() ? std::nullopt : std::optional<Slot>(story.scripts[found->second].visited);
    };
    return names;
}

void Draft::suggest_names(ConditionNames& names, bool promise) const {
    names.hint = [this, promise](std::string_view id) { return guess_name(id, promise); };
    names.scenes = names_of_scripts();
}

std::string Draft::guess_name(std::string_view id, bool promise) const {
    if (const auto meant = meant_choices.find(id); meant != meant_choices.end())
        return fmt::format(
            "{}:{} may have been meant to be this choice", source(meant->second).path(), meant->second.line);
    std::vector<std::string> names = names_of_variables();
    if (promise) names.emplace_back("ending");
    return suggest(id, names);
}

std::optional<Condition> Draft::take_condition(const Node& node) {
    const auto text = take_word(node, "the condition");
    if (!text) return std::nullopt;
    ConditionFault fault;
    ConditionNames names = condition_names(in_promise);
    auto condition = parse_condition(*text, names, fault);
    if (condition) return condition;
    // Only a faulty one is worth the list of all that could have been meant: a big story has thousands of conditions and names.
    suggest_names(names, in_promise);
    parse_condition(*text, names, fault);
    error(moved(words_begin(node), *text, fault.offset), fault.rule, fault.message, fault.hint);
    return std::nullopt;
}

std::optional<std::string> Draft::take_title(const Node& node, std::string_view what) {
    auto text = take_text(node, what);
    if (text) text = typeset(*text);
    return text;
}

std::optional<Prose> Draft::take_prose(const Node& node, std::string_view what) {
    const auto text = take_text(node, what);
    if (!text) return std::nullopt;
    std::string one_line = *text;
    while (!one_line.empty() && one_line.back() == '\n') one_line.pop_back();
    std::replace(one_line.begin(), one_line.end(), '\n', ' ');
    Location where = words_begin(node);
    if (node.form == Node::Form::literal || node.form == Node::Form::folded) {
        ++where.line;
        const std::size_t first = source(where).line(where.line).find_first_not_of(' ');
        where.column = first == std::string_view::npos ? 1 : static_cast<std::uint32_t>(first) + 1;
    }
    return take_markup(one_line, where);
}

Prose Draft::take_markup(std::string_view written, const Location& where) {
    std::vector<ProseFault> faults;
    Prose prose = parse_prose(written, faults);
    for (ProseFault& fault : faults) error(moved(where, written, fault.offset), fault.rule, fault.message, fault.hint);
    link_names(prose, where, written);
    return prose;
}

void Draft::link_names(Prose& prose, const Location& where, std::string_view written) {
    std::size_t at = 0;  // the names stand in their order
    for (Run& run : prose) {
        if (run.name.empty()) continue;
        at = opening_of("{" + run.name + "}", written, at);
        const auto found = slots.find(run.name);
        const bool kept_by_engine = run.name.find(':') != std::string::npos;
        if (found != slots.end() && !kept_by_engine) {
            run.slot = found->second;
            ++at;
            continue;
        }
        const bool known = meant_choices.count(run.name) > 0 || nearest(run.name, names_of_variables());
        error(moved(where, written, ++at), "unknown-name",
            fmt::format("there is no variable or choice called \"{}\"", run.name),
            known ? guess_name(run.name) : "write \\{ for the sign itself");
        run.text = "{" + run.name + "}";
        run.name.clear();
    }
}

std::vector<Effect> Draft::take_effects(const Node& node) {
    std::vector<Effect> effects;
    if (!is_map(node, "\"set\"", "as in set: { honesty: +1 }")) return effects;
    for (const NodeEntry& entry : node.entries)
        if (const auto effect = take_effect(entry)) effects.push_back(*effect);
    return effects;
}

std::optional<Effect> Draft::take_effect(const NodeEntry& entry) {
    const auto found = slots.find(entry.key.text);
    if (found == slots.end()) {
        error(entry.key.where, "unknown-name",
            fmt::format("there is no variable or choice called \"{}\"", entry.key.text), guess_name(entry.key.text));
        return std::nullopt;
    }
    const Variable& variable = story.variables[found->second];
    Effect effect{found->second, Effect::Kind::assign, 0};
    switch (variable.kind) {
        case VariableKind::meter: {
            const std::string& text = entry.value.text;
            const bool relative = !text.empty() && (text.front() == '+' || text.front() == '-');
            const auto number = take_whole(entry.value, fmt::format("\"{}\"", variable.id),
                relative ? variable.from - variable.to : variable.from,
                relative ? variable.to - variable.from : variable.to);
            if (!number) return std::nullopt;
            effect.kind = relative ? Effect::Kind::add : Effect::Kind::assign;
            effect.value = static_cast<Value>(*number);
            return effect;
        }
        case VariableKind::flag: {
            const auto truth = take_truth(entry.value, fmt::format("\"{}\"", variable.id));
            if (!truth) return std::nullopt;
            effect.value = *truth ? 1 : 0;
            return effect;
        }
        case VariableKind::one_of:
        case VariableKind::choice: {
            std::vector<std::string> ids;
            if (variable.kind == VariableKind::choice) ids.emplace_back("none");
            for (const NamedValue& value : variable.values) ids.push_back(value.id);
            const auto index = take_one_of(entry.value, fmt::format("\"{}\"", variable.id), ids);
            if (!index) return std::nullopt;
            effect.value = static_cast<Value>(*index);
            return effect;
        }
        default:
            error(entry.key.where, "not-settable",
                fmt::format("\"{}\" is kept by the engine and cannot be set", variable.id));
            return std::nullopt;
    }
}

AssetIndex Draft::intern(AssetKind kind, const std::string& name, const Location& where) {
    const auto key = std::make_pair(static_cast<int>(kind), name);
    const auto found = interned_.find(key);
    if (found != interned_.end()) return found->second;
    const auto index = static_cast<AssetIndex>(story.assets.size());
    story.assets.push_back({kind, name, {}, where});
    interned_.emplace(key, index);
    return index;
}

std::optional<SettingIndex> Draft::take_place(const Node& node, std::string_view what) {
    const auto id = take_word(node, what);
    if (!id) return std::nullopt;
    if (const auto found = settings.find(*id); found != settings.end()) return found->second;
    std::vector<std::string> names;
    for (const Setting& setting : story.settings) names.push_back(setting.id);
    error(node.where, "unknown-place", fmt::format("there is no place called \"{}\"", *id), suggest(*id, names));
    return std::nullopt;
}

AssetIndex Draft::take_asset(const Node& node, AssetKind kind) {
    const auto name = take_word(node, "the name of a file");
    if (!name || *name == "none") return no_asset;
    if (!check_id(*name, node.where, "a picture or sound", Naming::hyphens)) return no_asset;
    return intern(kind, *name, node.where);
}

Slot Draft::declare(Variable variable) {
    if (slots.find(variable.id) != slots.end()) {
        const Location& first = story.variables[slots.find(variable.id)->second].where;
        error(variable.where, "repeated-id", fmt::format("\"{}\" is already the name of something else", variable.id),
            fmt::format("it was first used in {}:{}", source(first).path(), first.line));
        return no_slot;
    }
    if (story.variables.size() >= no_slot - 1U) {
        error(variable.where, "too-many", "a story can have at most 65,000 variables, choices and scenes together");
        return no_slot;
    }
    const auto slot = static_cast<Slot>(story.variables.size());
    if (!variable.id.empty()) slots.emplace(variable.id, slot);
    story.variables.push_back(std::move(variable));
    return slot;
}

}  // namespace lantern
