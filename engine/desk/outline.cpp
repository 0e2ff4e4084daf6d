// How a file is built: of a scene its choices with their options, its branches and its ways out; of every other file its names.

#include <algorithm>

#include "desk/answers.h"

namespace lantern {

namespace {

using Kind = Heading::Kind;

class Outliner {
public:
    explicit Outliner(Workplace& workplace) : workplace_(workplace) {}

    std::vector<Heading> scene(const Node& root) {
        std::vector<Heading> all;
        const Node* title = root.find("scene");
        if (title == nullptr) return all;
        Heading scene = heading(Kind::scene, title->text, "", title->where);
        scene.where.from = {};
        if (const Node* script = root.find("script")) block(*script, scene.below);
        close(scene);
        all.push_back(std::move(scene));
        return all;
    }

    std::vector<Heading> names(const Node& root) {
        std::vector<Heading> all;
        for (const NodeEntry& entry : root.entries)
            all.push_back(
                heading(Kind::name, entry.key.text, entry.value.is_scalar() ? entry.value.text : "", entry.key.where));
        for (const Node& item : root.items)
            if (!item.entries.empty())
                all.push_back(
                    heading(Kind::name, item.entries.front().value.text, "", item.entries.front().value.where));
        return all;
    }

private:
    Heading heading(Kind kind, const std::string& name, std::string detail, const Location& where) {
        Heading made;
        made.kind = kind;
        made.name = name.empty() ? "…" : name.substr(0, name.find('\n'));
        made.detail = detail.substr(0, detail.find('\n'));
        const Source& source = workplace_.story().sources[where.file];
        made.title = {source.path(), spot_of(source, where), {where.line - 1, units(source.line(where.line))}};
        made.where = made.title;
        return made;
    }

    /// The whole reaches as far as what is below it.
    static void close(Heading& heading) {
        for (const Heading& below : heading.below)
            if (below.where.to.line > heading.where.to.line ||
                (below.where.to.line == heading.where.to.line && below.where.to.character > heading.where.to.character))
                heading.where.to = below.where.to;
    }

    void block(const Node& node, std::vector<Heading>& into) {
        for (const Node& item : node.items)
            if (item.is_map() && !item.entries.empty()) verb(item, into);
    }

    void verb(const Node& item, std::vector<Heading>& into) {
        const NodeEntry& first = item.entries.front();
        const std::string& name = first.key.text;
        if (name == "choose" || name == "word") return choice(item, into);
        if (name == "if" || name == "match") return branch(item, into);
        if (name == "goto" || name == "visit" || name == "end")
            into.push_back(heading(Kind::way, name + ": " + first.value.text, "", first.key.where));
    }

    void choice(const Node& item, std::vector<Heading>& into) {
        const NodeEntry& first = item.entries.front();
        const Node* words = item.find(first.key.text == "word" ? "line" : "ask");
        Heading made = heading(Kind::choice, first.value.text, words == nullptr ? "" : words->text, first.key.where);
        if (const Node* options = item.find("options"))
            for (const Node& one : options->items) {
                if (one.entries.empty()) continue;
                const NodeEntry& id = one.entries.front();
                Heading option = heading(Kind::option, id.key.text, id.value.text, id.key.where);
                if (const Node* then = one.find("then")) block(*then, option.below);
                close(option);
                made.below.push_back(std::move(option));
            }
        close(made);
        into.push_back(std::move(made));
    }

    void branch(const Node& item, std::vector<Heading>& into) {
        const NodeEntry& first = item.entries.front();
        Heading made = heading(Kind::branch, first.key.text + ": " + first.value.text, "", first.key.where);
        for (const NodeEntry& entry : item.entries)
            if (&entry != &first) block(entry.value, made.below);
        close(made);
        if (!made.below.empty()) into.push_back(std::move(made));
    }

    Workplace& workplace_;
};

}  // namespace

std::vector<Heading> outline(Workplace& workplace, const std::string& path) {
    if (!workplace.file(path)) return {};
    const Node* root = workplace.root(path);
    if (root == nullptr) return {};
    Outliner outliner(workplace);
    return std::count(path.begin(), path.end(), '/') >= 2 ? outliner.scene(*root) : outliner.names(*root);
}

}  // namespace lantern
