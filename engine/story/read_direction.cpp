// direction.yaml: how one act is directed.

#include <fmt/format.h>

#include "story/draft.h"
#include "story/vocabulary.h"

namespace lantern {

namespace {

void read_palette(Draft& draft, const Node& node, Palette& palette) {
    if (!draft.is_map(node, "\"palette\"")) return;
    for (const PaletteEntry& entry : palette_entries())
        if (const Node* value = node.find(entry.name))
            palette.*entry.colour = draft.take_colour(*value, "\"" + entry.name + "\"").value_or(palette.*entry.colour);
    draft.only_keys(node, palette_names(), "the palette");
}

void read_fonts(Draft& draft, const Node& root, Direction& direction) {
    if (const Node* font = root.find("font"))
        if (const auto which = draft.take_one_of(*font, "\"font\"", {"serif", "sans"}))
            direction.lettering = static_cast<Lettering>(*which);
    if (const Node* narration = root.find("narration"))
        if (const auto which = draft.take_one_of(*narration, "\"narration\"", {"slanted", "upright"}))
            direction.slanted_narration = *which == 0;
}

/// `drift: 3` or `drift: { reach: 3, pace: 0.5 }`
void read_drift(Draft& draft, const Node& node, Direction& direction) {
    const Node* reach = &node;
    if (node.is_map()) {
        draft.only_keys(node, form("drift").names(), "\"drift\"");
        if (const Node* pace = node.find("pace"))
            direction.drift_pace = draft.take_number(*pace, "\"pace\"", 0.1F, 5).value_or(direction.drift_pace);
        reach = node.find("reach");
    }
    if (reach != nullptr) direction.drift = draft.take_number(*reach, "\"drift\"", 0, 40).value_or(direction.drift);
}

void read_grade(Draft& draft, const Node& node, Direction& direction) {
    if (!draft.is_map(node, "\"grade\"")) return;
    draft.only_keys(node, form("grade").names(), "\"grade\"");
    Grade& grade = direction.grade;
    if (const Node* multiply = node.find("multiply"))
        grade.multiply = draft.take_tint(*multiply, "\"multiply\"", direction.palette).value_or(grade.multiply);
    if (const Node* lift = node.find("lift"))
        grade.lift = draft.take_tint(*lift, "\"lift\"", direction.palette).value_or(grade.lift);
    if (const Node* saturation = node.find("saturation"))
        grade.saturation = draft.take_number(*saturation, "\"saturation\"", 0, 2).value_or(grade.saturation);
}

/// What nobody could hear is no character.
void check_acoustics(Draft& draft, const Node& node, const Acoustics& acoustics) {
    const Node* const below = node.find("below");
    if (below != nullptr && acoustics.below > 0 && acoustics.below < 2 * acoustics.above)
        draft.error(below->where, "nothing-heard",
            fmt::format("hardly anything is left between {:g} and {:g} hertz", acoustics.above, acoustics.below),
            "\"below\" should be twice \"above\" or more");
    const Node* const lasts = node.find("lasts");
    if (lasts != nullptr && acoustics.echo <= 0)
        draft.error(lasts->where, "nothing-heard", "there is no echo that could last",
            "echo: is how loud the walls answer, as in echo: 0.2");
}

void read_heard(Draft& draft, const Node& node, Sounding& sounding) {
    if (!draft.is_map(node, "\"heard\"")) return;
    const Form& keys = form("heard");
    draft.only_keys(node, keys.names(), "\"heard\"");
    const auto take = [&](const char* name, float& number) {
        const Node* const value = node.find(name);
        if (value == nullptr) return;
        const Key& key = keys.key(name);
        number = draft
                     .take_number(*value, fmt::format("\"{}\"", name), static_cast<float>(key.least),
                         static_cast<float>(key.most))
                     .value_or(number);
    };
    take("music", sounding.music);
    take("ambience", sounding.ambience);
    take("effects", sounding.effects);
    take("fade", sounding.fade);
    take("leaves", sounding.leaves);
    take("above", sounding.acoustics.above);
    take("below", sounding.acoustics.below);
    take("echo", sounding.acoustics.echo);
    take("lasts", sounding.acoustics.lasts);
    check_acoustics(draft, node, sounding.acoustics);
}

}  // namespace

Direction read_direction(Draft& draft, const Node& root) {
    Direction direction;
    if (!draft.is_map(root, "the direction")) return direction;
    draft.only_keys(root, form("direction").names(), "the direction");
    if (const Node* palette = root.find("palette")) read_palette(draft, *palette, direction.palette);
    direction.changes = house_changes(direction.palette);
    direction.weathers = house_weathers(direction.palette);
    if (const Node* text = root.find("text"))
        direction.furniture = draft.take_furniture(*text).value_or(direction.furniture);
    read_fonts(draft, root, direction);
    if (const Node* typing = root.find("typing"))
        direction.typing = draft.take_number(*typing, "\"typing\"", 5, 200).value_or(direction.typing);
    if (const Node* drift = root.find("drift")) read_drift(draft, *drift, direction);
    if (const Node* bars = root.find("letterbox"))
        direction.letterbox = draft.take_number(*bars, "\"letterbox\"", 0, 0.4F).value_or(direction.letterbox);
    if (const Node* grade = root.find("grade")) read_grade(draft, *grade, direction);
    if (const Node* grain = root.find("grain"))
        direction.grain = draft.take_number(*grain, "\"grain\"", 0, 1).value_or(direction.grain);
    if (const Node* heard = root.find("heard")) read_heard(draft, *heard, direction.sounding);
    if (const Node* effects = root.find("effects")) read_weathers(draft, *effects, direction);
    if (const Node* transitions = root.find("transitions")) read_changes(draft, *transitions, direction);
    return direction;
}

}  // namespace lantern
