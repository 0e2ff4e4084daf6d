// cast.yaml, places.yaml, variables.yaml: who and what a story has.

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "story/draft.h"
#include "story/vocabulary.h"
#include "text/nearest.h"

namespace lantern {

namespace {

constexpr int largest = 30000;

std::string optional_text(Draft& draft, const Node& map, std::string_view key, std::string_view what) {
    const Node* node = map.find(key);
    if (node == nullptr) return {};
    return draft.take_title(*node, what).value_or("");
}

void read_expressions(Draft& draft, const Node& node, Person& person) {
    if (!node.is_sequence()) {
        draft.error(
            node.where, "wrong-shape", "\"expressions\" should be a list", "as in expressions: [neutral, smile]");
        return;
    }
    for (const Node& item : node.items) {
        const auto id = draft.take_id(item, "an expression", Draft::Naming::hyphens);
        if (!id) continue;
        if (std::find(person.expressions.begin(), person.expressions.end(), *id) != person.expressions.end()) {
            draft.error(item.where, "repeated-id", fmt::format("the expression \"{}\" stands in this list twice", *id));
        } else {
            person.expressions.push_back(*id);
        }
    }
    if (person.expressions.size() > 200)
        draft.error(node.where, "too-many", "a person can have at most 200 expressions");
}

void read_meter(Draft& draft, const Node& node, Variable& variable) {
    draft.only_keys(node, form("meter").names(), "a meter");
    variable.kind = VariableKind::meter;
    if (const Node* stops = node.find("stops")) variable.stops = draft.take_truth(*stops, "\"stops\"").value_or(false);
    const auto whole = [&](std::string_view key, int otherwise) {
        const Node* value = node.find(key);
        if (value == nullptr) return otherwise;
        return draft.take_whole(*value, fmt::format("\"{}\"", key), -largest, largest).value_or(otherwise);
    };
    const int from = whole("from", 0);
    const int to = whole("to", from);
    const int start = whole("start", from);
    if (node.find("to") == nullptr)
        draft.error(node.where, "missing-key", fmt::format("the meter \"{}\" needs \"to\"", variable.id),
            "as in { from: 0, to: 8, start: 2 }");
    else if (from > to)
        draft.error(node.where, "bad-number",
            fmt::format("\"{}\" goes from {} to {}, which is backwards", variable.id, from, to));
    else if (start < from || start > to)
        draft.error(node.where, "bad-number",
            fmt::format("\"{}\" starts at {}, outside {} to {}", variable.id, start, from, to));
    variable.from = static_cast<Value>(std::min(from, to));
    variable.to = static_cast<Value>(std::max(from, to));
    variable.start = static_cast<Value>(std::clamp<int>(start, variable.from, variable.to));
}

void read_one_of(Draft& draft, const Node& node, Variable& variable) {
    draft.only_keys(node, form("one_of").names(), "a variable with one of several values");
    variable.kind = VariableKind::one_of;
    const Node& values = *node.find("one_of");
    if (values.is_sequence()) {
        for (const Node& item : values.items)
            if (auto id = draft.take_id(item, "a value", Draft::Naming::underscores)) {
                const bool again = std::any_of(variable.values.begin(), variable.values.end(),
                    [&id](const NamedValue& value) { return value.id == *id; });
                if (again)
                    draft.error(
                        item.where, "repeated-id", fmt::format("the value \"{}\" stands in this list twice", *id));
                else variable.values.push_back({*id, *id});
            }
    } else if (draft.is_map(values, "\"one_of\"")) {
        for (const NodeEntry& entry : values.entries) {
            const auto id = draft.take_id(entry.key, "a value", Draft::Naming::underscores);
            const auto words = draft.take_prose(entry.value, "the words of a value");
            if (!id || !words) continue;
            if (std::any_of(words->begin(), words->end(), [](const Run& run) { return !run.name.empty(); }))
                draft.error(entry.value.where, "unknown-markup", "the words of a value hold no {name}",
                    "they are the same wherever the value is shown");
            variable.values.push_back({*id, plain(*words)});
        }
    }
    if (variable.values.empty())
        draft.error(values.where, "missing-key", fmt::format("\"{}\" has no values", variable.id),
            "as in one_of: { drawer: in the drawer, worn: on my finger }");
    if (variable.values.size() > 1000)
        draft.error(values.where, "too-many", "a variable can have at most 1,000 values");
    variable.to = static_cast<Value>(std::max<std::size_t>(variable.values.size(), 1) - 1);
    if (const Node* start = node.find("start")) {
        std::vector<std::string> ids;
        for (const NamedValue& value : variable.values) ids.push_back(value.id);
        if (const auto index = draft.take_one_of(*start, "\"start\"", ids)) variable.start = static_cast<Value>(*index);
    }
}

void read_variable(Draft& draft, const NodeEntry& entry) {
    const auto id = draft.take_id(entry.key, "a variable", Draft::Naming::dotted);
    if (!id) return;
    const bool truth = entry.value.text == "true" || entry.value.text == "false";
    if (!draft.is_map(entry.value, fmt::format("the variable \"{}\"", *id),
            truth ? fmt::format("as in {{ flag: {} }}", entry.value.text)
                  : "as in { flag: false }, { from: 0, to: 8 } or { one_of: [drawer, worn] }"))
        return;
    Variable variable;
    variable.id = *id;
    variable.where = entry.key.where;
    variable.about = optional_text(draft, entry.value, "about", "\"about\"");
    if (const Node* flag = entry.value.find("flag")) {
        draft.only_keys(entry.value, form("flag").names(), "a flag");
        variable.kind = VariableKind::flag;
        variable.start = draft.take_truth(*flag, "\"flag\"").value_or(false) ? 1 : 0;
    } else if (entry.value.find("one_of") != nullptr) {
        read_one_of(draft, entry.value, variable);
    } else if (entry.value.find("to") != nullptr || entry.value.find("from") != nullptr) {
        read_meter(draft, entry.value, variable);
    } else {
        draft.only_keys(entry.value, {"from", "to", "start", "stops", "flag", "one_of", "about"}, "a variable");
        draft.error(entry.key.where, "missing-key", fmt::format("\"{}\" says not what it can be", *id),
            "{ from: 0, to: 8, start: 2 }, { flag: false } or { one_of: [...] }");
    }
    draft.declare(std::move(variable));
}

}  // namespace

void read_cast(Draft& draft, const Node& root) {
    if (!draft.is_map(root, "the cast")) return;
    for (const NodeEntry& entry : root.entries) {
        const auto id = draft.take_id(entry.key, "a person", Draft::Naming::underscores);
        if (!id || !draft.is_map(entry.value, fmt::format("\"{}\"", *id))) continue;
        const Node& node = entry.value;
        draft.only_keys(node, form("person").names(), "a person");
        Person person;
        person.id = *id;
        person.where = entry.key.where;
        person.name = optional_text(draft, node, "name", "\"name\"");
        if (person.name.empty() && node.find("name") == nullptr)
            draft.error(entry.key.where, "missing-key", fmt::format("\"{}\" has no \"name\"", *id),
                "name: what the plate shows");
        person.also = optional_text(draft, node, "also", "\"also\"");
        person.about = optional_text(draft, node, "about", "\"about\"");
        if (const Node* colour = node.find("colour"))
            person.colour = draft.take_colour(*colour, "\"colour\"").value_or(person.colour);
        if (const Node* expressions = node.find("expressions")) read_expressions(draft, *expressions, person);
        if (person.expressions.empty()) person.expressions.emplace_back("neutral");
        person.portrait = *id;
        if (const Node* portrait = node.find("portrait")) {
            const auto stem = draft.take_id(*portrait, "a portrait", Draft::Naming::hyphens);
            person.portrait = stem && *stem != "none" ? *stem : std::string();
        }
        draft.people.emplace(*id, static_cast<PersonIndex>(draft.story.cast.size()));
        draft.story.cast.push_back(std::move(person));
    }
}

void read_settings(Draft& draft, const Node& root) {
    if (!draft.is_map(root, "the list of places")) return;
    for (const NodeEntry& entry : root.entries) {
        const auto id = draft.take_id(entry.key, "a place", Draft::Naming::hyphens);
        if (!id || !draft.is_map(entry.value, fmt::format("the place \"{}\"", *id))) continue;
        const Node& node = entry.value;
        draft.only_keys(node, form("place").names(), "a place");
        Setting setting;
        setting.id = *id;
        setting.where = entry.key.where;
        setting.about = optional_text(draft, node, "about", "\"about\"");
        setting.light = optional_text(draft, node, "light", "\"light\"");
        if (const Node* grade = node.find("grade"))
            setting.graded = !draft.take_one_of(*grade, "\"grade\" of a place", {"none"}).has_value();
        if (const Node* background = node.find("background"))
            setting.background = draft.take_asset(*background, AssetKind::background);
        else setting.background = draft.intern(AssetKind::background, *id, entry.key.where);
        if (const Node* ambience = node.find("ambience"))
            setting.ambience = draft.take_asset(*ambience, AssetKind::ambience);
        draft.settings.emplace(*id, static_cast<SettingIndex>(draft.story.settings.size()));
        draft.story.settings.push_back(std::move(setting));
    }
}

void read_variables(Draft& draft, const Node& root) {
    if (!draft.is_map(root, "the list of variables")) return;
    for (const NodeEntry& entry : root.entries) read_variable(draft, entry);
}

}  // namespace lantern
