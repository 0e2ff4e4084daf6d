#include "desk/names.h"

#include <algorithm>
#include <cctype>
#include <map>

#include "desk/trail.h"
#include "story/vocabulary.h"
#include "text/utf8.h"

namespace lantern {

namespace {

using Kind = Name::Kind;
using Role = Name::Role;

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.'; }

class Search {
public:
    Search(const Story& story, const ReadBefore& files) : story_(story), files_(files) {
        for (const Person& person : story.cast) people_.push_back(person.id);
        std::sort(people_.begin(), people_.end());
        for (const Variable& variable : story.variables)
            if (!variable.id.empty() && variable.id.find(':') == std::string::npos) variables_[variable.id] = &variable;
    }

    Names all() {
        for (FileIndex file = 0; file < story_.sources.size(); ++file) {
            const std::string& path = story_.sources[file].path();
            const Node* root = files_.root(path);
            if (root == nullptr) continue;
            source_ = &story_.sources[file];
            item_ = {};
            read(path, *root);
        }
        std::stable_sort(found_.begin(), found_.end(), [](const Name& a, const Name& b) { return a.where < b.where; });
        return std::move(found_);
    }

private:
    // --- files ---------------------------------------------------------------------------------------------------------

    void read(const std::string& path, const Node& root) {
        const std::size_t folders = static_cast<std::size_t>(std::count(path.begin(), path.end(), '/'));
        const std::string stem = path.substr(path.rfind('/') + 1, path.rfind('.') - path.rfind('/') - 1);
        if (folders >= 2) return scene(stem, root);
        if (folders == 1 && stem == "act") return keys(form("act"), root);
        if (folders != 0) return;
        if (stem == "story") keys(form("story"), root);
        else if (stem == "cast") entries(root, Kind::person);
        else if (stem == "places") entries(root, Kind::place);
        else if (stem == "variables") variables(root);
        else if (stem == "promises")
            for (const Node& promise : root.items) keys(form("promise"), promise);
    }

    void scene(const std::string& id, const Node& root) {
        found_.push_back({Kind::scene, Role::declares, id, {root.where.file, 1, 1}, 0, {}});
        keys(form("scene"), root);
    }

    void entries(const Node& root, Kind kind) {
        for (const NodeEntry& entry : root.entries) name(kind, Role::declares, entry.key);
    }

    void variables(const Node& root) {
        for (const NodeEntry& entry : root.entries) {
            name(Kind::variable, Role::declares, entry.key);
            const Node* values = entry.value.find("one_of");
            if (values == nullptr) continue;
            for (const Node& value : values->items) value_named(entry.key.text, value, Role::declares);
            for (const NodeEntry& value : values->entries) value_named(entry.key.text, value.key, Role::declares);
        }
    }

    // --- shapes --------------------------------------------------------------------------------------------------------

    void keys(const Form& form, const Node& map) {
        for (const Key& key : form.keys)
            if (const Node* value = map.find(key.name)) shape(key, *value);
    }

    void shape(const Key& key, const Node& node) {
        switch (key.shape) {
            case Shape::person: return name(Kind::person, Role::asks, node);
            case Shape::shown_person:
            case Shape::hidden_person:
            case Shape::camera_position: return person(node);
            case Shape::place: return name(Kind::place, Role::asks, node);
            case Shape::scene: return name(Kind::scene, Role::asks, node);
            case Shape::ending: return name(Kind::ending, Role::asks, node);
            case Shape::thread: return name(Kind::thread, Role::asks, node);
            case Shape::subject: return name(Kind::variable, Role::asks, node);
            case Shape::condition: return condition(node);
            case Shape::effects: return effects(node);
            case Shape::prose: return names_in(node);
            case Shape::block: return block(node);
            case Shape::titles: return entries(node, key.name == "endings" ? Kind::ending : Kind::thread);
            case Shape::scenes: return each(node, Kind::scene);
            case Shape::meters:
                return node.is_sequence() ? each(node, Kind::variable) : name(Kind::variable, Role::asks, node);
            case Shape::form: return keys(form(key.of), node);
            case Shape::forms:
                for (const Node& item : node.items) keys(form(key.of), item);
                return;
            default: return;
        }
    }

    void each(const Node& list, Kind kind) {
        for (const Node& item : list.items) name(kind, Role::asks, item);
    }

    void add(Kind kind, Role role, std::string id, const Location& where, std::size_t length) {
        if (where.line != 0)
            found_.push_back({kind, role, std::move(id), where, static_cast<std::uint32_t>(length), item_});
    }

    /// A node that is nothing but a name.
    void name(Kind kind, Role role, const Node& node) {
        if (!node.is_scalar() || node.text.empty() || node.text == "none") return;
        if (kind == Kind::variable && role != Role::declares && variables_.find(node.text) == variables_.end()) return;
        Location where = node.where;
        if (node.form == Node::Form::quoted) ++where.column;
        add(kind, role, node.text, where, utf8::length(node.text));
    }

    void value_named(const std::string& variable, const Node& node, Role role) {
        if (!node.is_scalar() || node.text.empty()) return;
        Location where = node.where;
        if (node.form == Node::Form::quoted) ++where.column;
        add(Kind::value, role, variable + "=" + node.text, where, utf8::length(node.text));
    }

    /// `mo` or `mo (smirk)`; a position is nobody.
    void person(const Node& node) {
        if (!node.is_scalar()) return;
        const std::string who = node.text.substr(0, node.text.find(' '));
        if (!is_person(who)) return;
        Location where = node.where;
        if (node.form == Node::Form::quoted) ++where.column;
        add(Kind::person, Role::asks, who, where, who.size());
    }

    bool is_person(const std::string& id) const { return std::binary_search(people_.begin(), people_.end(), id); }

    bool has_value(const Variable& variable, const std::string& id) const {
        return std::any_of(
            variable.values.begin(), variable.values.end(), [&id](const NamedValue& value) { return value.id == id; });
    }

    void condition(const Node& node) {
        if (!node.is_scalar()) return;
        Trail trail(*source_, node);
        const std::string& text = node.text;
        const Variable* last = nullptr;
        for (std::size_t at = 0; at < text.size();) {
            std::size_t end = at;
            while (end < text.size() && is_word(text[end])) ++end;
            if (end == at) {
                ++at;
                continue;
            }
            std::string word = text.substr(at, end - at);
            at = end;
            if (word == "visited" && text.find('(', at) == text.find_first_not_of(' ', at)) {
                const std::size_t open = text.find('(', at), close = text.find(')', at);
                if (open == std::string::npos || close == std::string::npos) return;
                std::string scene = text.substr(open + 1, close - open - 1);
                scene.erase(std::remove(scene.begin(), scene.end(), ' '), scene.end());
                add(Kind::scene, Role::asks, scene, trail.next(scene), scene.size());
                at = close;
                continue;
            }
            const auto variable = variables_.find(word);
            if (last != nullptr && has_value(*last, word) && variable == variables_.end()) {
                const Location where = trail.next(word);
                if (last->kind == VariableKind::ending) add(Kind::ending, Role::asks, word, where, word.size());
                else add(Kind::value, Role::asks, last->id + "=" + word, where, word.size());
            } else if (variable != variables_.end()) {
                last = variable->second;
                add(Kind::variable, Role::asks, word, trail.next(word), word.size());
            }
        }
    }

    void effects(const Node& node) {
        for (const NodeEntry& entry : node.entries) {
            const auto variable = variables_.find(entry.key.text);
            if (variable == variables_.end()) continue;
            name(Kind::variable, Role::changes, entry.key);
            if (entry.value.is_scalar() && has_value(*variable->second, entry.value.text))
                value_named(entry.key.text, entry.value, Role::changes);
        }
    }

    /// {name} in words; `\{` is none.
    void names_in(const Node& node) {
        if (!node.is_scalar()) return;
        Trail trail(*source_, node);
        const std::string& text = node.text;
        for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
            const std::size_t close = text.find('}', at);
            if (close == std::string::npos) return;
            const std::string word = text.substr(at + 1, close - at - 1);
            if (variables_.find(word) != variables_.end() && (at == 0 || text[at - 1] != '\\'))
                add(Kind::variable, Role::shows, word, trail.next(word), word.size());
        }
    }

    // --- scenes --------------------------------------------------------------------------------------------------------

    void block(const Node& node) {
        if (node.is_scalar()) return beats(node);
        for (const Node& item : node.items) {
            if (item.is_map()) map_item(item);
            else beats(item);
        }
    }

    void beats(const Node& node) {
        if (!node.is_scalar()) return;
        names_in(node);
        if (node.form != Node::Form::literal)
            return speaker(node.text, node.where, node.form == Node::Form::quoted ? 1 : 0);
        std::uint32_t number = node.where.line;
        for (std::size_t at = 0; at < node.text.size();) {
            ++number;
            const std::size_t end = std::min(node.text.find('\n', at), node.text.size());
            const std::string_view line = source_->line(number);
            const std::size_t indent = line.find_first_not_of(' ');
            if (indent != std::string_view::npos)
                speaker(line.substr(indent), {node.where.file, number, static_cast<std::uint32_t>(indent) + 1}, 0);
            at = end + 1;
        }
    }

    void speaker(std::string_view text, Location where, std::uint32_t behind) {
        std::size_t end = 0;
        while (end < text.size() && (is_word(text[end]) || text[end] == '-')) ++end;
        const std::string who(text.substr(0, end));
        const std::string_view rest = text.substr(end);
        if (!is_person(who) || (rest.substr(0, 1) != ":" && rest.substr(0, 2) != " (")) return;
        where.column += behind;
        add(Kind::person, Role::asks, who, where, who.size());
    }

    void map_item(const Node& node) {
        if (node.entries.empty()) return;
        const NodeEntry& first = node.entries.front();
        const Location around = item_;
        item_ = node.where;
        const Form* verb = find_verb(first.key.text);
        if (verb == nullptr) {
            speaker(first.key.text + ":", first.key.where, 0);
            names_in(first.value);
        } else if (verb->name == "choose" || verb->name == "word") {
            choice(*verb, node);
        } else if (verb->name == "match") {
            name(Kind::variable, Role::asks, first.value);
            for (const NodeEntry& entry : node.entries) {
                if (&entry == &first) continue;
                const auto variable = variables_.find(first.value.text);
                if (variable != variables_.end() && has_value(*variable->second, entry.key.text))
                    value_named(first.value.text, entry.key, Role::asks);
                block(entry.value);
            }
        } else {
            keys(*verb, node);
        }
        item_ = around;
    }

    void choice(const Form& verb, const Node& node) {
        const Node& id = node.entries.front().value;
        item_ = id.where;
        name(Kind::variable, Role::declares, id);
        keys(verb, node);
        const Node* options = node.find("options");
        if (options == nullptr) return;
        const Location here = item_;
        for (const Node& option : options->items) {
            if (option.entries.empty()) continue;
            item_ = here;
            value_named(id.text, option.entries.front().key, Role::declares);
            names_in(option.entries.front().value);
            keys(form("option"), option);
        }
    }

    const Story& story_;
    const ReadBefore& files_;
    const Source* source_ = nullptr;
    Location item_;
    std::vector<std::string> people_;
    std::map<std::string, const Variable*, std::less<>> variables_;
    Names found_;
};

}  // namespace

Names find_names(const Story& story, const ReadBefore& files) { return Search(story, files).all(); }

const Name* name_at(const Names& mentions, const Location& where) {
    for (const Name& one : mentions)
        if (one.where.file == where.file && one.where.line == where.line && one.length > 0 &&
            where.column >= one.where.column && where.column <= one.where.column + one.length)
            return &one;
    return nullptr;
}

}  // namespace lantern
