// The first reading of a scene: every named choice becomes a variable, so that a condition in any scene can ask for it.

#include "story/draft.h"

namespace lantern {

namespace {

void declare_choice(Draft& draft, const Node& item, const Node& id_node) {
    const auto id = draft.take_id(id_node, "a choice", Draft::Naming::underscores);
    if (!id) return;
    Variable choice;
    choice.id = *id;
    choice.kind = VariableKind::choice;
    choice.where = id_node.where;
    if (const Node* options = item.find("options"); options != nullptr && options->is_sequence()) {
        for (const Node& option : options->items) {
            // One whose words are missing has been told of; its name is there all the same.
            if (!option.is_map() || option.entries.empty()) continue;
            std::vector<ProseFault> told_later;
            choice.values.push_back(
                {option.entries.front().key.text, plain(parse_prose(option.entries.front().value.text, told_later))});
        }
    }
    choice.to = static_cast<Value>(choice.values.size());
    const Slot slot = draft.declare(std::move(choice));
    if (slot == no_slot || item.find("until") == nullptr) return;
    Variable taken;
    taken.id = *id + ":taken";
    taken.kind = VariableKind::taken;
    taken.where = id_node.where;
    taken.to = 0x7FFF;
    draft.declare(std::move(taken));
}

void walk(Draft& draft, const Node& node) {
    if (node.is_sequence()) {
        for (const Node& item : node.items) walk(draft, item);
        return;
    }
    if (!node.is_map() || node.entries.empty()) return;
    const std::string& verb = node.entries.front().key.text;
    const bool choice = verb == "choose" || verb == "word";
    if (choice) declare_choice(draft, node, node.entries.front().value);
    else if (node.find("options") != nullptr && node.entries.front().value.is_scalar())
        draft.meant_choices.emplace(node.entries.front().value.text, node.entries.front().key.where);
    for (const NodeEntry& entry : node.entries) {
        if (!choice || entry.key.text != "options" || !entry.value.is_sequence()) {
            walk(draft, entry.value);
            continue;
        }
        for (const Node& option : entry.value.items)  // an option may be called word: its first key is no verb
            if (const Node* then = option.find("then")) walk(draft, *then);
    }
}

}  // namespace

void declare_choices(Draft& draft, const SceneDraft& scene) {
    if (const Node* script = scene.root.find("script")) walk(draft, *script);
}

}  // namespace lantern
