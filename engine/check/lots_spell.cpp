#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <utility>

#include "check/lots.h"
#include "check/number.h"
#include "session/whereabouts.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::size_t widest = 28;  // columns of names

std::string padded(std::string text, std::size_t columns) {
    const std::size_t wide = utf8::display_width(text);
    return wide < columns ? text + std::string(columns - wide, ' ') : std::move(text);
}

std::string share(std::size_t part, std::size_t whole) {
    if (whole == 0) return "     –";
    return fmt::format("{:5.1f} %", 100 * static_cast<double>(part) / static_cast<double>(whole));
}

const std::string& name_of(const Story& story, Place place) {
    const Action& action = story.statements[place].action;
    const auto* choice = std::get_if<Choose>(&action);
    return story.variables[choice != nullptr ? choice->choice : std::get<Word>(action).choice].id;
}

const std::string& file_of(const Story& story, Place place) {
    return story.sources[story.statements[place].where.file].path();
}

std::string spell_questions(const Drawn& drawn, const Story& story) {
    std::string text, file;
    for (Place place = 0; place < drawn.asked.size(); ++place) {
        const Asked& asked = drawn.asked[place];
        if (asked.options.empty()) continue;
        if (file_of(story, place) != file) {
            file = file_of(story, place);
            text += "\n" + file + "\n";
        }
        text += fmt::format("{:>6}  {} asked {}\n", story.statements[place].where.line,
            padded(name_of(story, place), widest + 2), many(asked.times, "time"));
        const std::vector<Option>& options = *options_at(story, place);
        for (std::size_t i = 0; i < options.size(); ++i)
            text += fmt::format("          {} open {}   taken {}\n", padded(options[i].id, widest),
                share(asked.options[i].open, asked.times), share(asked.options[i].taken, asked.times));
    }
    return text;
}

}  // namespace

std::string spell(const Drawn& drawn, const Story& story) {
    std::string text = fmt::format("{}: {}, each answer drawn by lot among those that were open (seed {})\n",
        story.title, many(drawn.readings, "reading"), drawn.seed);
    text += spell_questions(drawn, story);
    text += "\nendings\n";
    for (std::size_t i = 0; i < drawn.endings.size(); ++i)
        text += fmt::format("        {} {}   {}\n", padded(story.endings[i].id, widest + 2),
            share(drawn.endings[i], drawn.readings), many(drawn.endings[i], "reading"));
    if (!drawn.stuck.empty()) text += "\nreadings that came to no end\n";
    for (const Stuck& stuck : drawn.stuck) {
        const bool known = stuck.place < story.statements.size();
        text += fmt::format("        {}: {}   {}   {}\n",
            known ? fmt::format("{}:{}", file_of(story, stuck.place), story.statements[stuck.place].where.line) : "?",
            stuck.why, share(stuck.readings, drawn.readings), many(stuck.readings, "reading"));
    }
    return text;
}

std::string spell_json(const Drawn& drawn, const Story& story) {
    using Json = nlohmann::ordered_json;
    Json json{{"story", story.id}, {"readings", drawn.readings}, {"seed", drawn.seed}};
    json["questions"] = Json::array();
    for (Place place = 0; place < drawn.asked.size(); ++place) {
        const Asked& asked = drawn.asked[place];
        if (asked.options.empty()) continue;
        Json question{{"file", file_of(story, place)}, {"line", story.statements[place].where.line},
            {"choice", name_of(story, place)}};
        question["asked"] = asked.times;
        question["options"] = Json::array();
        const std::vector<Option>& options = *options_at(story, place);
        for (std::size_t i = 0; i < options.size(); ++i)
            question["options"].push_back(
                {{"option", options[i].id}, {"open", asked.options[i].open}, {"taken", asked.options[i].taken}});
        json["questions"].push_back(std::move(question));
    }
    json["endings"] = Json::array();
    for (std::size_t i = 0; i < drawn.endings.size(); ++i)
        json["endings"].push_back({{"ending", story.endings[i].id}, {"readings", drawn.endings[i]}});
    json["stuck"] = Json::array();
    for (const Stuck& stuck : drawn.stuck) {
        const bool known = stuck.place < story.statements.size();
        json["stuck"].push_back({{"file", known ? file_of(story, stuck.place) : std::string()},
            {"line", known ? story.statements[stuck.place].where.line : 0}, {"why", stuck.why},
            {"readings", stuck.readings}});
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace lantern
