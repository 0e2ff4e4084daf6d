// Deeds and words: what a reader chooses.

#include <fmt/format.h>

#include <utility>

#include "story/compile.h"
#include "story/vocabulary.h"
#include "text/nearest.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::string_view blank = "___";
constexpr std::size_t most_options = 15;  // one bit each in `taken`; a menu of more is a list

Slot slot_of(const Draft& draft, const std::string& id, const Location& where) {
    const auto found = draft.slots.find(id);
    if (found == draft.slots.end()) return no_slot;
    const Variable& variable = draft.story.variables[found->second];
    return variable.kind == VariableKind::choice && variable.where == where ? found->second : no_slot;
}

/// What {choice} shows of each option; its own {name}s are known only now.
void tell_values(Story& story, Slot choice, const std::vector<Option>& options) {
    if (choice == no_slot || story.variables[choice].values.size() != options.size()) return;  // told already
    for (std::size_t i = 0; i < options.size(); ++i) {
        NamedValue& value = story.variables[choice].values[i];
        value.words.clear();
        for (const Run& run : options[i].words) {
            if (run.slot != no_slot) value.names.push_back({value.words.size(), run.slot});
            value.words += run.text;
        }
    }
}

}  // namespace

void Compiler::choose(const Node& node) {
    const Node& id = node.entries.front().value;
    Choose choice;
    choice.choice = id.is_scalar() ? slot_of(draft_, id.text, id.where) : no_slot;
    if (const Node* ask = node.find("ask")) choice.ask = draft_.take_prose(*ask, "\"ask\"").value_or(Prose());
    const Node* repeat = node.find("until");
    if (repeat != nullptr) {
        const auto kind = draft_.take_one_of(*repeat, "\"until\"", {"all", "leave"});
        choice.until = kind ? (*kind == 0 ? Until::all : Until::leave) : Until::once;
        const auto taken = id.is_scalar() ? draft_.slots.find(id.text + ":taken") : draft_.slots.end();
        if (taken != draft_.slots.end()) choice.taken = taken->second;
    }
    choice.hash = hash("choose", id.text);
    const Place menu = emit(std::move(choice), id.where);
    std::vector<Option> offered = options(node, false);
    const Until until = at<Choose>(menu).until;
    bool can_leave = false;
    std::vector<Place> jumps;
    const Node* list = node.find("options");
    for (std::size_t i = 0; i < offered.size(); ++i) {
        offered[i].target = here();
        consequences(list->items[i]);
        const bool leaves = until == Until::once || (until == Until::leave && offered[i].id == "leave");
        can_leave = can_leave || leaves;
        const Place jump = emit(Jump{menu}, offered[i].where);
        if (leaves) jumps.push_back(jump);
    }
    if (until == Until::leave && !can_leave && list != nullptr)
        draft_.error(repeat->where, "no-way-out", "\"until: leave\" needs an option called leave",
            "as in - leave: Enough of that.");
    for (const Place jump : jumps) at<Jump>(jump).target = here();
    tell_values(draft_.story, at<Choose>(menu).choice, offered);
    at<Choose>(menu).options = std::move(offered);
    at<Choose>(menu).after = here();
}

void Compiler::word(const Node& node) {
    const Node& id = node.entries.front().value;
    Word choice;
    choice.choice = id.is_scalar() ? slot_of(draft_, id.text, id.where) : no_slot;
    if (const Node* who = node.find("who"))
        if (const auto name = draft_.take_word(*who, "\"who\""))
            choice.who = person(*name, who->where).value_or(nobody);
    const Node* line = node.find("line");
    if (line == nullptr) {
        draft_.error(node.where, "missing-key", "\"word\" needs a \"line\"", "line: I wrote ___ first.");
    } else if (const auto text = draft_.take_text(*line, "\"line\"")) {
        const std::size_t at = text->find(blank);
        if (at == std::string::npos || text->find(blank, at + blank.size()) != std::string::npos) {
            draft_.error(line->where, "no-blank", "the line of a word choice has exactly one blank",
                "write ___ where the word goes");
        } else {
            Location where = line->where;
            if (line->form == Node::Form::quoted) ++where.column;
            choice.before = draft_.take_markup(text->substr(0, at), where);
            where.column += static_cast<std::uint32_t>(utf8::length(text->substr(0, at))) + 3;
            choice.after = draft_.take_markup(text->substr(at + blank.size()), where);
        }
    }
    choice.hash = hash("word", id.text);
    const Place menu = emit(std::move(choice), id.where);
    emit(Told{}, id.where);
    std::vector<Option> offered = options(node, true);
    std::vector<Place> jumps;
    const Node* list = node.find("options");
    for (std::size_t i = 0; i < offered.size(); ++i) {
        offered[i].target = here();
        consequences(list->items[i]);
        jumps.push_back(emit(Jump{}, offered[i].where));
    }
    for (const Place jump : jumps) at<Jump>(jump).target = here();
    tell_values(draft_.story, at<Word>(menu).choice, offered);
    at<Word>(menu).options = std::move(offered);
}

std::vector<Option> Compiler::options(const Node& node, bool word) {
    std::vector<Option> result;
    const Node* list = node.find("options");
    if (list == nullptr || !list->is_sequence() || list->items.empty()) {
        draft_.error(list == nullptr ? node.where : list->where, "missing-key", "a choice needs \"options\"",
            "options: and under it - id: The words shown.");
        return result;
    }
    if (list->items.size() > most_options)
        draft_.error(list->where, "too-many", fmt::format("a choice can have at most {} options", most_options));
    for (const Node& item : list->items) {
        result.push_back(option(item, word));
        for (std::size_t i = 0; i + 1 < result.size(); ++i)
            if (!result.back().id.empty() && result[i].id == result.back().id)
                draft_.error(item.where, "repeated-id",
                    fmt::format("this choice has an option \"{}\" already", result.back().id));
    }
    return result;
}

Option Compiler::option(const Node& node, bool word) {
    Option option;
    option.where = node.where;
    if (!node.is_map() || node.entries.empty()) {
        draft_.error(
            node.where, "wrong-shape", "an option is an id and the words shown", "as in - lie: Say it was mine.");
        return option;
    }
    const NodeEntry& first = node.entries.front();
    option.where = first.key.where;
    option.id = first.key.text;
    draft_.check_id(option.id, first.key.where, "an option", Draft::Naming::underscores);
    option.words = draft_.take_prose(first.value, "the option").value_or(Prose());
    std::vector<std::string> keys = form("option").names();
    keys.insert(keys.begin(), option.id);
    draft_.only_keys(node, keys, word ? "an option of a word choice" : "an option");
    if (const Node* condition = node.find("if")) option.condition = draft_.take_condition(*condition);
    if (const Node* otherwise = node.find("otherwise")) {
        option.otherwise = draft_.take_prose(*otherwise, "\"otherwise\"").value_or(Prose());
        if (node.find("if") == nullptr)
            draft_.error(otherwise->where, "otherwise-without-if",
                "\"otherwise\" tells why an option is refused, but nothing refuses it", "add an if:");
    }
    if (const Node* set = node.find("set")) option.effects = draft_.take_effects(*set);
    return option;
}

void Compiler::consequences(const Node& option) {
    if (!option.is_map()) return;
    if (const Node* then = option.find("then")) block(*then);
    if (const Node* target = option.find("goto"))
        if (const auto scene = scene_named(*target)) emit(Leave{*scene}, target->where);
}

}  // namespace lantern
