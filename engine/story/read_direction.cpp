// direction.yaml: how one act is directed.

#include <utility>

#include "story/draft.h"
#include "story/vocabulary.h"

namespace lantern {

namespace {

void read_palette(Draft& draft, const Node& node, Palette& palette) {
    if (!draft.is_map(node, "\"palette\"")) return;
    const std::vector<std::pair<std::string, Colour*>> colours = {{"ink", &palette.ink}, {"paper", &palette.paper},
        {"accent", &palette.accent}, {"panel", &palette.panel}, {"text", &palette.text}, {"plate", &palette.plate},
        {"name", &palette.name}, {"choice", &palette.choice}, {"choice_text", &palette.choice_text},
        {"chosen", &palette.chosen}, {"chosen_text", &palette.chosen_text}, {"hint", &palette.hint}};
    std::vector<std::string> names;
    for (const auto& [name, colour] : colours) {
        names.push_back(name);
        if (const Node* value = node.find(name))
            *colour = draft.take_colour(*value, "\"" + name + "\"").value_or(*colour);
    }
    draft.only_keys(node, names, "the palette");
}

}  // namespace

Direction read_direction(Draft& draft, const Node& root, Direction direction) {
    if (!draft.is_map(root, "the direction")) return direction;
    draft.only_keys(root, form("direction").names(), "the direction");
    if (const Node* palette = root.find("palette")) read_palette(draft, *palette, direction.palette);
    if (const Node* text = root.find("text"))
        direction.furniture = draft.take_furniture(*text).value_or(direction.furniture);
    if (const Node* typing = root.find("typing"))
        direction.typing = draft.take_number(*typing, "\"typing\"", 5, 200).value_or(direction.typing);
    if (const Node* drift = root.find("drift"))
        direction.drift = draft.take_number(*drift, "\"drift\"", 0, 40).value_or(direction.drift);
    if (const Node* bars = root.find("letterbox"))
        direction.letterbox = draft.take_number(*bars, "\"letterbox\"", 0, 0.4F).value_or(direction.letterbox);
    if (const Node* transitions = root.find("transitions");
        transitions != nullptr && draft.is_map(*transitions, "\"transitions\"")) {
        draft.only_keys(*transitions, form("transitions").names(), "\"transitions\"");
        if (const Node* place = transitions->find("place"))
            direction.scene = draft.take_transition(*place).value_or(direction.scene);
        if (const Node* person = transitions->find("person"))
            direction.person = draft.take_transition(*person).value_or(direction.person);
    }
    return direction;
}

}  // namespace lantern
