#include "session/whereabouts.h"

#include <algorithm>
#include <charconv>

namespace lantern {

bool halts(const Story& story, Place place) {
    const Action& action = story.statements[place].action;
    if (const auto* pause = std::get_if<Pause>(&action)) return pause->for_reader;
    return std::holds_alternative<Say>(action) || std::holds_alternative<Choose>(action) ||
           std::holds_alternative<Word>(action) || std::holds_alternative<Told>(action) ||
           std::holds_alternative<End>(action);
}

const std::vector<Option>* options_at(const Story& story, Place place) {
    const Action& action = story.statements[place].action;
    if (const auto* choice = std::get_if<Choose>(&action)) return &choice->options;
    if (const auto* word = std::get_if<Word>(&action)) return &word->options;
    return nullptr;
}

std::uint32_t line_meant(const Story& story, const Script& script, std::uint32_t line) {
    std::uint32_t nearest = 0;
    for (Place place = script.begin; place < script.end; ++place) {
        const std::uint32_t here = story.statements[place].where.line;
        if (halts(story, place) && here >= line && (nearest == 0 || here < nearest)) nearest = here;
    }
    return nearest;
}

std::optional<Whereabouts> read_whereabouts(std::string_view written) {
    const std::size_t colon = written.find(':');
    if (colon == std::string_view::npos) return Whereabouts{written, 0};
    Whereabouts where{written.substr(0, colon), 0};
    const char* const end = written.data() + written.size();
    const auto [read_to, failed] = std::from_chars(written.data() + colon + 1, end, where.line);
    if (failed != std::errc() || read_to != end || where.line == 0) return std::nullopt;
    return where;
}

}  // namespace lantern
