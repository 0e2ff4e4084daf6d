// Where names stand, what they are, and what they can be.

#include "desk/answers.h"

#include <fmt/format.h>

#include <algorithm>

#include "check/survey.h"

namespace lantern {

namespace {

constexpr std::size_t most_listed = 12;
constexpr std::size_t most_states = 2'000'000;

using Kind = Name::Kind;
using Role = Name::Role;

std::string at_line(Workplace& workplace, const Location& where) {
    const Source& source = workplace.story().sources[where.file];
    std::string_view line = source.line(where.line);
    const std::size_t first = line.find_first_not_of(" \t");
    line = first == std::string_view::npos ? std::string_view() : line.substr(first);
    std::string shown;
    for (const char c : line.substr(0, 100)) shown += c == '`' ? '\'' : c;
    while (!shown.empty() && (static_cast<unsigned char>(shown.back()) & 0xC0U) == 0x80U) shown.pop_back();
    if (!shown.empty() && (static_cast<unsigned char>(shown.back()) & 0x80U) != 0) shown.pop_back();
    return fmt::format("- {}:{} `{}`", source.path(), where.line, shown);
}

std::string list_of(
    Workplace& workplace, const Name& mention, const std::string& heading, const std::function<bool(Role)>& wanted) {
    std::string lines;
    std::size_t count = 0;
    for (const Name& other : workplace.mentions()) {
        if (other.kind != mention.kind || other.id != mention.id || !wanted(other.role)) continue;
        if (++count <= most_listed) lines += at_line(workplace, other.where) + "\n";
    }
    if (count == 0) return {};
    if (count > most_listed) lines += fmt::format("- … and {} more\n", count - most_listed);
    return "\n\n" + heading + "\n" + lines;
}

std::string kind_of(const Variable& variable) {
    switch (variable.kind) {
        case VariableKind::meter:
            return fmt::format("a meter, {} to {}, starts at {}", variable.from, variable.to, variable.start);
        case VariableKind::flag: return variable.start != 0 ? "true at first" : "false at first";
        default: break;
    }
    std::string values;
    for (const NamedValue& value : variable.values) values += (values.empty() ? "" : ", ") + value.id;
    return (variable.kind == VariableKind::choice ? "a choice: " : "one of ") + values;
}

std::string card_of_variable(Workplace& workplace, const Name& mention) {
    const Story& story = workplace.story();
    const Slot slot = slot_named(story, mention);
    if (slot == no_slot) return {};
    const Variable& variable = story.variables[slot];
    std::string card = fmt::format("**{}** · {}", variable.id, kind_of(variable));
    if (!variable.about.empty()) card += "\n\n" + variable.about;
    Name whole = mention;
    whole.kind = Kind::variable;
    whole.id = variable.id;
    card += list_of(workplace, whole, variable.kind == VariableKind::choice ? "It comes back in" : "Asked in",
        [](Role role) { return role == Role::asks || role == Role::shows; });
    card += list_of(workplace, whole, "Changed in", [](Role role) { return role == Role::changes; });
    return card;
}

template <class List> auto with_id(const List& list, const std::string& id) {
    return std::find_if(list.begin(), list.end(), [&id](const auto& one) { return one.id == id; });
}

std::string card_of_person(const Story& story, const std::string& id) {
    const auto person = with_id(story.cast, id);
    if (person == story.cast.end()) return {};
    std::string looks;
    for (const std::string& expression : person->expressions) looks += (looks.empty() ? "" : ", ") + expression;
    return fmt::format("**{}**{}{}\n\n{}", person->name, person->also.empty() ? "" : " " + person->also,
        person->about.empty() ? "" : "\n\n" + person->about,
        person->portrait.empty() ? "a voice, never shown" : "expressions: " + looks);
}

std::string card_of_scene(Workplace& workplace, const Name& mention) {
    const Story& story = workplace.story();
    const std::size_t index = find_script(story, mention.id);
    if (index >= story.scripts.size()) return {};
    const Script& script = story.scripts[index];
    std::string card = fmt::format("**{}** · {}, {}", script.title, story.acts[script.act].title,
        story.acts[script.act].episodes[script.episode].title);
    if (!script.summary.empty()) card += "\n\n" + script.summary;
    return card + list_of(workplace, mention, "Named in", [](Role role) { return role == Role::asks; });
}

std::string value_words(const Variable& variable, int value) {
    switch (variable.kind) {
        case VariableKind::flag: return value != 0 ? "true" : "false";
        case VariableKind::choice:
        case VariableKind::ending: return value == 0 ? "none" : variable.values[static_cast<std::size_t>(value - 1)].id;
        case VariableKind::one_of: return variable.values[static_cast<std::size_t>(value)].id;
        default: return std::to_string(value);
    }
}

/// "2 to 5, 8" of numbers; of anything else, one by one.
std::string words_of(const Variable& variable, const Range& range) {
    std::string words;
    const auto say = [&words](const std::string& word) { words += (words.empty() ? "" : ", ") + word; };
    const bool number = variable.kind == VariableKind::meter || variable.kind == VariableKind::endings_seen;
    for (int value = range.from; value < range.from + static_cast<int>(range.met.size()); ++value) {
        if (!range.has(static_cast<Value>(value))) continue;
        int last = value;
        while (number && range.has(static_cast<Value>(last + 1))) ++last;
        say(last > value ? fmt::format("{} to {}", value, last) : value_words(variable, value));
        value = last;
    }
    return words.empty() ? "no reading comes here" : words;
}

}  // namespace

const Name* named_at(Workplace& workplace, const std::string& path, const Spot& spot) {
    const auto file = workplace.file(path);
    if (!file) return nullptr;
    return name_at(workplace.mentions(), location_of(workplace.story().sources[*file], *file, spot));
}

std::vector<Extent> declarations(Workplace& workplace, const Name& mention) {
    std::vector<Extent> found;
    for (const Name& other : workplace.mentions())
        if (other.kind == mention.kind && other.id == mention.id && other.role == Role::declares)
            found.push_back(workplace.stretch(other.where, other.length));
    return found;
}

std::vector<Extent> mentions_of(Workplace& workplace, const Name& mention, bool declarations_too) {
    std::vector<Extent> found;
    for (const Name& other : workplace.mentions())
        if (other.kind == mention.kind && other.id == mention.id && (declarations_too || other.role != Role::declares))
            found.push_back(workplace.stretch(other.where, other.length));
    return found;
}

std::string card_of(Workplace& workplace, const Name& mention) {
    const Story& story = workplace.story();
    switch (mention.kind) {
        case Kind::person: return card_of_person(story, mention.id);
        case Kind::scene: return card_of_scene(workplace, mention);
        case Kind::variable:
        case Kind::value: return card_of_variable(workplace, mention);
        case Kind::place: {
            const auto setting = with_id(story.settings, mention.id);
            if (setting == story.settings.end()) return {};
            return fmt::format("**{}**{}", setting->id, setting->about.empty() ? "" : "\n\n" + setting->about);
        }
        case Kind::ending: {
            const auto ending = with_id(story.endings, mention.id);
            return ending == story.endings.end() ? std::string() : fmt::format("**{}** · an ending", ending->title);
        }
        case Kind::thread: {
            const auto thread = with_id(story.threads, mention.id);
            return thread == story.threads.end() ? std::string() : fmt::format("**{}** · a thread", thread->title);
        }
    }
    return {};
}

Slot slot_named(const Story& story, const Name& mention) {
    if (mention.kind != Kind::variable && mention.kind != Kind::value) return no_slot;
    const auto variable = with_id(story.variables, mention.id.substr(0, mention.id.find('=')));
    return variable == story.variables.end() ? no_slot : static_cast<Slot>(variable - story.variables.begin());
}

Place asked_at(Workplace& workplace, const Name& mention) {
    const Story& story = workplace.story();
    if (slot_named(story, mention) == no_slot || (mention.role != Role::asks && mention.role != Role::shows))
        return nowhere;
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Statement& statement = story.statements[place];
        if (statement.where.file != mention.where.file) continue;
        const bool line = std::holds_alternative<Say>(statement.action);
        if (line ? mention.role == Role::shows && statement.where.line == mention.where.line
                 : statement.where == mention.item)
            return place;
    }
    return nowhere;
}

std::optional<std::string> values_at(const Story& story, Place place, Slot slot, const std::function<bool()>& enough) {
    for (const bool named : {false, true}) {
        const auto ranges = named ? values_named_at(story, place, most_states, enough)
                                  : values_asked_at(story, place, most_states, enough);
        if (!ranges) return std::nullopt;
        for (const Range& range : *ranges)
            if (range.slot == slot) return words_of(story.variables[slot], range);
        if (slots_named_at(story, place).empty()) break;
    }
    return std::nullopt;
}

}  // namespace lantern
