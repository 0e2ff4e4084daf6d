// What a reading of a story has, spelled.

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <variant>

#include "check/account.h"
#include "check/number.h"
#include "text/utf8.h"

namespace lantern {

namespace {

std::string length(const Bounds& bounds) {
    if (bounds.endless) return "without end";
    if (bounds.exact()) return grouped(bounds.from);
    return grouped(bounds.from) + " to " + grouped(bounds.to);
}

/// "3 h 20", "45 min"
std::string time_of(std::size_t words) {
    const std::size_t minutes = (words + words_a_minute / 2) / words_a_minute;
    if (minutes < 60) return fmt::format("{} min", minutes);
    return fmt::format("{} h {:02}", minutes / 60, minutes % 60);
}

std::string times_of(const Portion& portion) {
    if (portion.shortest.endless) return "no reading ends";
    const std::string shortest = time_of(portion.shortest.to);
    const std::string longest = portion.longest.endless ? "without end" : time_of(portion.longest.from);
    return shortest == longest ? shortest : shortest + " to " + longest;
}

std::string median_of(const Account& account) {
    if (account.median == static_cast<std::size_t>(-1)) return "half of them without end";
    if (account.drawn == 0) return grouped(account.median);
    if (account.median_off == static_cast<std::size_t>(-1))
        return fmt::format("{}, or without end (of {} drawn)", grouped(account.median), grouped(account.drawn));
    return fmt::format(
        "{} ± {} (of {} drawn)", grouped(account.median), grouped(account.median_off), grouped(account.drawn));
}

std::string rounded(double number) { return grouped(static_cast<std::size_t>(std::llround(number))); }

std::string padded(const std::string& text, std::size_t width) {
    const std::size_t letters = utf8::length(text);
    return text + std::string(letters < width ? width - letters : 0, ' ');
}

std::string row(const Portion& portion, bool averaged) {
    const std::size_t indent = static_cast<std::size_t>(portion.kind) * 2;
    std::string words = padded(std::string(indent, ' ') + portion.title, 30);
    words += fmt::format(" {:>8} ", grouped(portion.written));
    words += fmt::format(" {:>18} {:>8} {:>18}  {:<18}", length(portion.shortest),
        averaged ? rounded(portion.words) : "–", length(portion.longest), times_of(portion));
    if (averaged) {
        words += fmt::format(" {:>6}  {:>7.1f}", percent(portion.share), portion.choices);
        if (portion.choices > 0) words += fmt::format("  {:>5.1f}", portion.beats / portion.choices);
    }
    while (words.back() == ' ') words.pop_back();
    return words + "\n";
}

std::string not_always_open(const Account& account, const Story& story) {
    std::string words;
    for (Place place = 0; place < story.statements.size(); ++place) {
        const auto tell = [&](const std::string& id, const std::vector<Option>& options) {
            for (std::size_t i = 0; i < options.size(); ++i) {
                const OptionOdds& option = account.odds.options[place][i];
                if (option.open >= 1 - 1e-12) continue;
                const Location& where = options[i].where;
                words += fmt::format("  {:>12}  {} = {}  {}:{}\n", percent(option.open), id, options[i].id,
                    where.file < story.sources.size() ? story.sources[where.file].path() : "", where.line);
            }
        };
        const Action& action = story.statements[place].action;
        if (const auto* choice = std::get_if<Choose>(&action))
            tell(story.variables[choice->choice].id, choice->options);
        else if (const auto* word = std::get_if<Word>(&action)) tell(story.variables[word->choice].id, word->options);
    }
    return words.empty() ? words
                         : "\noptions that are not always open, and how often they are when it is asked\n" + words;
}

nlohmann::ordered_json bounds_json(const Bounds& bounds) {
    if (bounds.endless) return "endless";
    return {{"from", bounds.from}, {"to", bounds.to}};
}

}  // namespace

std::string summary(const Account& account) {
    if (!account.bounded || account.portions.empty())
        return "median " + median_of(account) + " words; not every reading is known";
    const Portion& whole = account.portions.front();
    if (whole.shortest.endless) return "none comes to an end";
    return fmt::format("shortest {} words, median {}, longest {} · {}", length(whole.shortest), median_of(account),
        length(whole.longest), times_of(whole));
}

std::string spell(const Account& account, const Story& story) {
    const bool averaged = account.odds.exact() && account.odds.for_ever == 0;
    std::string words = fmt::format("a reading   {}\n", summary(account));
    if (averaged && !account.portions.empty()) {
        const Portion& whole = account.portions.front();
        if (whole.choices > 0)
            words += fmt::format(
                "choices     {:.1f} a reading, on average; {:.1f} beats to each, {} at most between two\n",
                whole.choices, whole.beats / whole.choices, length(account.between));
        words += fmt::format("met         {} of the text in a first reading, on average\n", percent(whole.share));
    }
    words += fmt::format(
        "            of a reader who picks evenly and reads every scene; {} words a minute\n\n", words_a_minute);
    if (account.bounded) {
        words += fmt::format("{:<30} {:>8}  {:>18} {:>8} {:>18}  {:<18} {:>6}  {:>7}  {:>5}\n", "words", "written",
            "shortest", "mean", "longest", "time", "met", "choices", "beats");
        for (const Portion& portion : account.portions) words += row(portion, averaged);
    }
    if (account.odds.known) words += not_always_open(account, story);
    return words;
}

std::string spell_json(const Account& account, const Story& story) {
    nlohmann::ordered_json json;
    json["story"] = story.id;
    json["words_a_minute"] = words_a_minute;
    json["bounded"] = account.bounded;
    json["averaged"] = account.odds.exact() && account.odds.for_ever == 0;
    json["median"] = account.median == static_cast<std::size_t>(-1) ? nlohmann::ordered_json("endless")
                                                                    : nlohmann::ordered_json(account.median);
    json["readings_drawn"] = account.drawn;
    json["median_off"] = account.median_off == static_cast<std::size_t>(-1)
                             ? nlohmann::ordered_json("endless")
                             : nlohmann::ordered_json(account.median_off);
    if (account.bounded) json["beats_between_choices"] = bounds_json(account.between);
    json["portions"] = nlohmann::ordered_json::array();
    for (const Portion& portion : account.portions) {
        static const char* const kinds[] = {"story", "act", "episode"};
        nlohmann::ordered_json one;
        one["kind"] = kinds[static_cast<std::size_t>(portion.kind)];
        one["title"] = portion.title;
        one["written"] = portion.written;
        if (account.bounded) {
            one["shortest"] = bounds_json(portion.shortest);
            one["longest"] = bounds_json(portion.longest);
        }
        if (account.odds.exact() && account.odds.for_ever == 0) {
            one["words"] = portion.words;
            one["share"] = portion.share;
            one["choices"] = portion.choices;
            one["beats"] = portion.beats;
        }
        json["portions"].push_back(std::move(one));
    }
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace lantern
