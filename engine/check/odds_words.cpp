// The odds of a story, spelled.

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <variant>

#include "check/number.h"
#include "check/odds.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::size_t most_letters = 60;  // of a line that is quoted

const std::vector<Option>* options_of(const Statement& statement) {
    if (const auto* choice = std::get_if<Choose>(&statement.action)) return &choice->options;
    if (const auto* word = std::get_if<Word>(&statement.action)) return &word->options;
    return nullptr;
}

const std::string& name_of(const Story& story, const Statement& statement) {
    const auto* choice = std::get_if<Choose>(&statement.action);
    return story.variables[choice != nullptr ? choice->choice : std::get<Word>(statement.action).choice].id;
}

std::string place_of(const Story& story, const Location& where) {
    if (where.file >= story.sources.size()) return {};
    return fmt::format("{}:{}", story.sources[where.file].path(), where.line);
}

std::string quoted(const Prose& prose) {
    std::string words = plain(prose);
    if (utf8::length(words) <= most_letters) return words;
    std::size_t end = 0;
    for (std::size_t letters = 0; letters < most_letters; ++letters) end += utf8::width(words, end);
    return words.substr(0, end) + "…";
}

std::string caution(const Odds& odds) {
    std::string words;
    if (odds.beyond > 0)
        words += fmt::format(
            "  {} of readings leave what was explored: every number is at least so much, and not known\n",
            percent(odds.beyond));
    if (odds.for_ever > 0)
        words += fmt::format("  {} of readings go round for ever and never end\n", percent(odds.for_ever));
    if (odds.nowhere_on > 0)
        words += fmt::format("  {} of readings come to where nobody can go on\n", percent(odds.nowhere_on));
    if (odds.off > 1e-9) words += fmt::format("  circles: every number to within {:.1g}\n", odds.off);
    return words;
}

std::string rarest_lines(const Odds& odds, const Story& story, std::size_t most) {
    std::vector<Place> lines;
    for (Place place = 0; place < story.statements.size(); ++place)
        if (std::holds_alternative<Say>(story.statements[place].action) && odds.places[place].ever < 1 - 1e-12)
            lines.push_back(place);
    std::stable_sort(lines.begin(), lines.end(),
        [&odds](Place one, Place other) { return odds.places[one].ever < odds.places[other].ever; });
    lines.resize(std::min(lines.size(), most));
    std::string words;
    for (const Place place : lines) {
        const Statement& statement = story.statements[place];
        words += fmt::format("  {:>11}  {}  {}\n", percent(odds.places[place].ever), place_of(story, statement.where),
            quoted(std::get<Say>(statement.action).prose));
    }
    return words.empty() ? words : "the rarest lines\n" + words;
}

nlohmann::ordered_json chance_json(const Chance& chance) { return {{"ever", chance.ever}, {"times", chance.times}}; }

}  // namespace

std::string spell(const Odds& odds, const Story& story, std::size_t rarest) {
    if (!odds.known) return "odds         there are too many ways to weigh them all\n";
    std::string words = "odds         of a reader who picks evenly among what is open, and reads every scene\n" +
                        caution(odds);
    words += "endings\n";
    for (std::size_t i = 0; i < odds.endings.size(); ++i)
        words += fmt::format("  {:>11}  {}\n", percent(odds.endings[i]), story.endings[i].id);
    words += "scenes\n";
    for (std::size_t i = 0; i < odds.scenes.size(); ++i)
        words += fmt::format("  {:>11}  {}\n", percent(odds.scenes[i]), story.scripts[i].id);
    words += "choices\n";
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Statement& statement = story.statements[place];
        const std::vector<Option>* options = options_of(statement);
        if (options == nullptr) continue;
        words += fmt::format("  {:>11}  {}  {}\n", percent(odds.places[place].ever), name_of(story, statement),
            place_of(story, statement.where));
        for (std::size_t i = 0; i < options->size(); ++i) {
            const OptionOdds& option = odds.options[place][i];
            words += fmt::format("  {:>11}    = {}{}\n", percent(option.taken.ever), (*options)[i].id,
                option.open < 1 - 1e-12 ? ", open " + percent(option.open) + " of the times it is asked" : "");
        }
    }
    return words + rarest_lines(odds, story, rarest);
}

std::string spell_json(const Odds& odds, const Story& story) {
    nlohmann::ordered_json json;
    json["story"] = story.id;
    json["known"] = odds.known;
    json["exact"] = odds.exact();
    if (!odds.known) return json.dump(2) + "\n";
    json["beyond"] = odds.beyond;
    json["for_ever"] = odds.for_ever;
    json["nowhere_on"] = odds.nowhere_on;
    json["off"] = odds.off;
    json["endings"] = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < odds.endings.size(); ++i) json["endings"][story.endings[i].id] = odds.endings[i];
    json["scenes"] = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < odds.scenes.size(); ++i)
        json["scenes"][story.scripts[i].id] = chance_json(odds.places[story.scripts[i].begin]);
    json["choices"] = nlohmann::ordered_json::array();
    json["lines"] = nlohmann::ordered_json::array();
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Statement& statement = story.statements[place];
        nlohmann::ordered_json one = chance_json(odds.places[place]);
        one["where"] = place_of(story, statement.where);
        if (const std::vector<Option>* options = options_of(statement)) {
            one["choice"] = name_of(story, statement);
            for (std::size_t i = 0; i < options->size(); ++i) {
                nlohmann::ordered_json taken = chance_json(odds.options[place][i].taken);
                taken["open"] = odds.options[place][i].open;
                one["options"][(*options)[i].id] = std::move(taken);
            }
            json["choices"].push_back(std::move(one));
        } else if (const auto* say = std::get_if<Say>(&statement.action)) {
            one["words"] = plain(say->prose);
            json["lines"].push_back(std::move(one));
        }
    }
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace lantern
