#include "story/compile.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "story/vocabulary.h"
#include "story/yaml_traps.h"
#include "text/nearest.h"
#include "text/utf8.h"

namespace lantern {

void compile_scene(Draft& draft, const SceneDraft& scene) { Compiler(draft, scene).compile(); }

const std::vector<Compiler::VerbEntry>& Compiler::verbs() {
    static const std::vector<VerbEntry> table = {
        {"place", &Compiler::place},
        {"show", &Compiler::show},
        {"hide", &Compiler::hide},
        {"move", &Compiler::move},
        {"prop", &Compiler::prop},
        {"camera", &Compiler::camera},
        {"effect", &Compiler::effect},
        {"music", &Compiler::music},
        {"ambience", &Compiler::ambience},
        {"sound", &Compiler::sound},
        {"pause", &Compiler::pause},
        {"text", &Compiler::text},
        {"choose", &Compiler::choose},
        {"word", &Compiler::word},
        {"set", &Compiler::set},
        {"if", &Compiler::if_then},
        {"match", &Compiler::match},
        {"goto", &Compiler::go_to},
        {"visit", &Compiler::visit},
        {"end", &Compiler::end},
    };
    return table;
}

Place Compiler::emit(Action action, const Location& where) {
    const Place place = here();
    draft_.story.statements.push_back({std::move(action), where});
    return place;
}

void Compiler::compile() {
    script().begin = emit(Arrive{scene_.script}, script().where);
    const Node& root = scene_.root;
    if (root.is_map()) {
        draft_.only_keys(root, form("scene").names(), "a scene");
        head(root);
        if (const Node* body = root.find("script")) block(*body);
        else
            draft_.error(
                root.where, "missing-key", "this scene has no \"script\"", "script: holds what is said and done");
    }
    emit(Finish{}, foot());
    script().end = here();
    if (root.is_map()) skip(root);
}

/// The last line with anything on it.
Location Compiler::foot() const {
    const Source& source = draft_.story.sources[scene_.file];
    for (std::uint32_t number = source.line_count(); number > 0; --number) {
        const std::size_t first = source.line(number).find_first_not_of(" \t");
        if (first != std::string_view::npos) return {scene_.file, number, source.column(number, first)};
    }
    return {scene_.file, 1, 1};
}

void Compiler::head(const Node& root) {
    if (const Node* title = root.find("scene"))
        script().title = draft_.take_title(*title, "the scene's title").value_or("");
    else draft_.error(root.where, "missing-key", "this file has no \"scene\"", "scene: is its title");
    script().thread = draft_.take_thread(root, script().thread);
    if (const Node* setting = root.find("place"); setting != nullptr) {
        Node verb = Node{Node::Kind::map, Node::Form::plain, false, setting->where, "", {}, {}};
        verb.entries.push_back(
            {Node{Node::Kind::scalar, Node::Form::plain, false, setting->where, "place", {}, {}}, *setting});
        place(verb);
    }
    for (const char* key : {"music", "ambience"}) {
        const Node* name = root.find(key);
        if (name == nullptr) continue;
        const bool music = std::string_view(key) == "music";
        Sound sound;
        sound.channel = music ? Channel::music : Channel::ambience;
        sound.asset = draft_.take_asset(*name, music ? AssetKind::music : AssetKind::ambience);
        emit(std::move(sound), name->where);
    }
    if (const Node* furniture = root.find("text"))
        if (const auto kind = draft_.take_furniture(*furniture)) emit(SetFurniture{*kind}, furniture->where);
    if (const Node* paper = root.find("paper"))
        if (const auto kind = draft_.take_one_of(*paper, "\"paper\"", {"none", "lantern", "receipts"}))
            script().paper = static_cast<Paper>(*kind);
    notes(root);
}

void Compiler::notes(const Node& root) {
    const Node* notes = root.find("notes");
    const Node* summary = root.find("summary");
    if (summary != nullptr) script().summary = draft_.take_title(*summary, "the summary").value_or("");
    if (notes == nullptr) {
        if (const Node* skipped = root.find("skip"))
            draft_.error(skipped->where, "skip-without-notes", "only a scene with notes can be skipped",
                "notes: { topic: mentioned }");
        if (summary != nullptr)
            draft_.warning(summary->where, "summary-without-notes", "nobody ever reads this summary",
                "only a scene with notes can be passed over; notes: { topic: mentioned }");
        return;
    }
    if (!draft_.is_map(*notes, "\"notes\"")) return;
    for (const NodeEntry& entry : notes->entries) {
        const auto topic = draft_.take_id(entry.key, "a topic", Draft::Naming::underscores);
        const auto degree = draft_.take_one_of(
            entry.value, fmt::format("\"{}\"", entry.key.text), {"mentioned", "discussed", "shown"});
        if (topic && degree) script().notes.push_back({*topic, static_cast<Degree>(*degree)});
    }
    if (summary == nullptr)
        draft_.error(notes->where, "notes-without-summary", "a scene with notes needs a \"summary\"",
            "one to three sentences for those who pass over it");
}

void Compiler::skip(const Node& root) {
    const Node* skip = root.find("skip");
    if (skip == nullptr || !draft_.is_map(*skip, "\"skip\"")) return;
    draft_.only_keys(*skip, form("skip").names(), "\"skip\"");
    if (const Node* effects = skip->find("set")) script().skip.effects = draft_.take_effects(*effects);
    const Node* to = skip->find("to");
    const Node* ending = skip->find("end");
    if (to != nullptr && ending != nullptr)
        draft_.error(ending->where, "missing-key", "a skip goes to a scene or to an ending, not both");
    // The jump stands behind the scene's foot, where no reading comes but by the skip.
    if (to != nullptr) {
        if (const auto target = scene_named(*to)) script().skip.target = emit(Leave{*target}, to->where);
    } else if (ending != nullptr) {
        if (const auto target = ending_named(*ending)) script().skip.target = emit(End{*target}, ending->where);
    }
    script().end = here();
}

void Compiler::block(const Node& node) {
    if (node.is_scalar()) {
        beats(node);
    } else if (node.is_sequence()) {
        for (const Node& one : node.items) item(one);
    } else if (node.is_null()) {
        draft_.error(node.where, "empty-text", "nothing stands here", "beats and verbs, each after a dash, or a text");
    } else {
        draft_.error(node.where, "wrong-shape", "this should be a list", "put a dash before each beat or verb");
    }
}

void Compiler::item(const Node& node) {
    if (node.is_map()) {
        map_item(node);
    } else if (node.is_sequence()) {
        const LineParts parts = split_line(draft_.source(node.where).line(node.where.line));
        draft_.error(node.where, "wrong-shape", "a list stands here, inside another",
            node.flow ? "quote it if it is a text" : "take one of the dashes out",
            node.flow ? with_quoted_value(parts, parts.value) : std::string());
    } else {
        beats(node);
    }
}

void Compiler::map_item(const Node& node) {
    if (node.entries.empty()) {
        draft_.error(node.where, "wrong-shape", "an empty map stands here", "quote it if it is a text");
        return;
    }
    const std::string& first = node.entries.front().key.text;
    for (const VerbEntry& verb : verbs()) {
        if (verb.name != first) continue;
        if (first != "match") draft_.only_keys(node, find_verb(first)->names(), "\"" + first + "\"");
        (this->*verb.compile)(node);
        return;
    }
    if (!speech(node)) unknown_item(node);
}

/// Neither a verb nor a person: a slip of the pen, or narration that YAML took for a map.
void Compiler::unknown_item(const Node& node) {
    const NodeEntry& entry = node.entries.front();
    const std::string& key = entry.key.text;
    std::vector<std::string> names = draft_.names_of_people();
    for (const VerbEntry& verb : verbs()) names.push_back(verb.name);
    const bool prose = key.find(' ') != std::string::npos && key.find('(') == std::string::npos;
    const LineParts parts = split_line(draft_.source(entry.key.where).line(entry.key.where.line));
    std::string corrected;
    std::string hint = prose ? "quote the text, or use a block (|)" : "";
    if (prose && entry.key.where.line == entry.value.where.line)
        corrected = std::string(parts.lead) + in_quotes(key + ": " + entry.value.text);
    if (node.flow) {
        hint = "quote it if it is a text";
        corrected = with_quoted_value(parts, parts.value);
    } else if (!prose) {
        const std::string who = key.substr(0, key.find(' '));
        const std::vector<std::string> above = verbs_beside(key);
        const auto near = nearest(who, names);
        if (!above.empty())
            hint = fmt::format("it belongs to {}: in line with that, without a dash",
                above.size() > 3 ? "the item above" : list(above));
        else if (near) hint = "did you mean \"" + *near + "\"?";
        else hint = "a person stands in cast.yaml; narration with a colon needs quotes, or a block (|)";
    }
    draft_.error(entry.key.where, "unknown-verb", fmt::format("no verb and nobody in the cast is called \"{}\"", key),
        hint, corrected);
}

std::uint64_t Compiler::hash(std::string_view speaker, std::string_view words) const {
    // FNV-1a, 64 bits: small, well known, and the same on every machine.
    std::uint64_t value = 0xCBF29CE484222325U;
    for (const std::string_view part : {std::string_view(draft_.story.scripts[scene_.script].id), speaker, words}) {
        for (const char c : part) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
        value = (value ^ 0xFFU) * 0x100000001B3U;
    }
    return value;
}

std::optional<PersonIndex> Compiler::person(std::string_view id, const Location& where) {
    const auto found = draft_.people.find(id);
    if (found != draft_.people.end()) return found->second;
    draft_.error(where, "unknown-person", fmt::format("nobody in the cast is called \"{}\"", id),
        suggest(id, draft_.names_of_people()));
    return std::nullopt;
}

ExpressionIndex Compiler::expression(PersonIndex who, std::string_view id, const Location& where) {
    const std::vector<std::string>& known = draft_.story.cast[who].expressions;
    const auto found = std::find(known.begin(), known.end(), id);
    if (found != known.end()) return static_cast<ExpressionIndex>(found - known.begin());
    draft_.error(where, "unknown-expression",
        fmt::format("{} has no expression called \"{}\"", draft_.story.cast[who].name, id), suggest(id, known));
    return same_expression;
}

std::optional<ScriptIndex> Compiler::scene_named(const Node& node) {
    const auto id = draft_.take_word(node, "the scene's name");
    if (!id) return std::nullopt;
    const auto found = draft_.scripts.find(*id);
    if (found != draft_.scripts.end()) return found->second;
    draft_.error(node.where, "unknown-scene", fmt::format("there is no scene called \"{}\"", *id),
        suggest(*id, draft_.names_of_scripts()));
    return std::nullopt;
}

std::optional<EndingIndex> Compiler::ending_named(const Node& node) {
    const auto id = draft_.take_word(node, "the ending's name");
    if (!id) return std::nullopt;
    const auto found = draft_.endings.find(*id);
    if (found != draft_.endings.end()) return found->second;
    std::vector<std::string> names;
    for (const EndingTitle& ending : draft_.story.endings) names.push_back(ending.id);
    draft_.error(
        node.where, "unknown-ending", fmt::format("the story has no ending called \"{}\"", *id), suggest(*id, names));
    return std::nullopt;
}

}  // namespace lantern
