#include <fmt/format.h>

#include <variant>

#include "check/endings.h"
#include "check/readings.h"

namespace lantern {

namespace {

/// "one.yaml:12  door = left"
std::string spell_answer(const Story& story, const NoReturn& loss) {
    const Statement& statement = story.statements[loss.place];
    Location where = statement.where;
    std::string words;
    const auto picked = [&](Slot choice, const std::vector<Option>& options) {
        where = options[loss.answer].where;
        words = fmt::format("{} = {}", story.variables[choice].id, options[loss.answer].id);
    };
    if (const auto* choice = std::get_if<Choose>(&statement.action)) picked(choice->choice, choice->options);
    else if (const auto* word = std::get_if<Word>(&statement.action)) picked(word->choice, word->options);
    else if (const auto* arrive = std::get_if<Arrive>(&statement.action))
        words = fmt::format("{} {}", loss.answer == Ways::over ? "skip" : "read", story.scripts[arrive->script].id);
    else words = "going on";
    return fmt::format("{}:{}  {}", story.sources[where.file].path(), where.line, words);
}

std::string spell_ending(const Story& story, const Exploration& exploration, const Ways* ways, EndingIndex ending) {
    const EndingTitle& title = story.endings[ending];
    std::string text = fmt::format("{}   {}\n", title.id, title.title);
    const StateId first = exploration.found().endings[ending];
    if (first == no_state)
        return text + (exploration.complete() ? "  no reading comes to it\n" : "  no reading came to it so far\n");
    text += fmt::format("  shortest reading   {}\n", spell(story, exploration.witness(first)));
    if (ways == nullptr) return text + "  points of no return are not known: not every reading was looked at\n";
    const std::vector<NoReturn> losses = points_of_no_return(story, exploration, *ways, ending);
    if (losses.empty()) text += "  is never lost\n";
    for (const NoReturn& loss : losses)
        if (loss.always) text += fmt::format("  lost by            {}\n", spell_answer(story, loss));
    for (const NoReturn& loss : losses)
        if (!loss.always)
            text += fmt::format("  lost at times by   {}\n      as in          {}\n", spell_answer(story, loss),
                spell(story, exploration.witness(loss.after)));
    return text;
}

}  // namespace

std::string spell_endings(const Story& story, const Exploration& exploration) {
    const Ways* ways = exploration.complete() ? exploration.ways() : nullptr;
    std::string text;
    for (std::size_t i = 0; i < story.endings.size(); ++i) {
        if (i > 0) text += "\n";
        text += spell_ending(story, exploration, ways, static_cast<EndingIndex>(i));
    }
    if (ways == nullptr) return text;
    const bool doomed = !only_goes_on(story) && !ways_into_doom(exploration, *ways).empty();
    const bool faulty = !exploration.found().faults.empty();
    text += doomed   ? "\nsome readings never come to an end: lantern check says which\n"
            : faulty ? "\nsome readings go wrong before they end: lantern check says which\n"
                     : "\nan ending lies ahead wherever a reading stands\n";
    return text;
}

}  // namespace lantern
