#include "story/palette.h"

namespace lantern {

const std::vector<PaletteEntry>& palette_entries() {
    static const std::vector<PaletteEntry> entries = {{"ink", &Palette::ink}, {"paper", &Palette::paper},
        {"accent", &Palette::accent}, {"panel", &Palette::panel}, {"text", &Palette::text}, {"plate", &Palette::plate},
        {"name", &Palette::name}, {"choice", &Palette::choice}, {"choice_text", &Palette::choice_text},
        {"chosen", &Palette::chosen}, {"chosen_text", &Palette::chosen_text}, {"hint", &Palette::hint}};
    return entries;
}

std::vector<std::string> palette_names() {
    std::vector<std::string> names;
    for (const PaletteEntry& entry : palette_entries()) names.push_back(entry.name);
    return names;
}

std::optional<Colour> colour_called(const Palette& palette, std::string_view name) {
    for (const PaletteEntry& entry : palette_entries())
        if (entry.name == name) return palette.*entry.colour;
    return std::nullopt;
}

}  // namespace lantern
