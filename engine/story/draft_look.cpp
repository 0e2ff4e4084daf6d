// The part of Draft that only a direction and a camera ask for: colours by name, pairs of numbers, spots on the canvas.

#include <fmt/format.h>

#include "story/draft.h"
#include "text/nearest.h"

namespace lantern {

std::optional<Colour> Draft::take_tint(const Node& node, std::string_view what, const Palette& palette) {
    if (node.is_scalar() && !node.text.empty() && node.text.front() != '#') {
        if (const auto colour = colour_called(palette, node.text)) return colour;
        error(node.where, "bad-colour", fmt::format("the palette has no colour called \"{}\" for {}", node.text, what),
            suggest(node.text, palette_names()));
        return std::nullopt;
    }
    return take_colour(node, what);
}

std::optional<Depth> Draft::take_depth(const Node& node, std::string_view what, float from, float to) {
    if (node.is_scalar()) {
        const auto number = take_number(node, what, from, to);
        return number ? std::optional<Depth>({*number, *number}) : std::nullopt;
    }
    if (!node.is_sequence() || node.items.size() != 2) {
        error(node.where, "wrong-shape", fmt::format("{} should be a number, or two in brackets", what),
            "as in [2, 9]: from the far ones to the near ones");
        return std::nullopt;
    }
    const auto far = take_number(node.items[0], what, from, to), near = take_number(node.items[1], what, from, to);
    return far && near ? std::optional<Depth>({*far, *near}) : std::nullopt;
}

std::optional<Depth> Draft::take_spot(const Node& node, std::string_view what) {
    if (!node.is_sequence() || node.items.size() != 2) {
        error(node.where, "wrong-shape", fmt::format("{} should be two numbers in brackets", what),
            "as in [0.5, 0.4]: shares of the width and of the height");
        return std::nullopt;
    }
    const auto x = take_number(node.items[0], what, 0, 1), y = take_number(node.items[1], what, 0, 1);
    return x && y ? std::optional<Depth>({*x, *y}) : std::nullopt;
}

}  // namespace lantern
