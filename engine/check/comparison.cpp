#include "check/comparison.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "check/comparison_page.h"
#include "check/number.h"
#include "check/readings.h"
#include "check/tally.h"
#include "session/seen.h"
#include "session/whereabouts.h"

namespace lantern {

namespace {

using Items = std::vector<std::string>;

/// What has an id: in order, with what is told of it.
using Named = std::vector<std::pair<std::string, std::string>>;

Named scenes_of(const Story& story) {
    Named all;
    for (const Script& script : story.scripts) all.emplace_back(script.id, fmt::format("scene `{}`", script.id));
    return all;
}

Named choices_of(const Story& story) {
    Named all;
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Action& action = story.statements[place].action;
        const std::vector<Option>* options = options_at(story, place);
        if (options == nullptr) continue;
        const auto* deed = std::get_if<Choose>(&action);
        const std::string& id = story.variables[deed != nullptr ? deed->choice : std::get<Word>(action).choice].id;
        all.emplace_back(id, fmt::format("choice `{}` ({})", id, place_of(story, place)));
        for (const Option& option : *options)
            all.emplace_back(id + " = " + option.id, fmt::format("option `{} = {}`", id, option.id));
    }
    return all;
}

/// Those of one that the other has not. Options of a choice that is gone itself are not told one by one.
Items only_in(const Named& one, const Named& other) {
    std::set<std::string> known;
    for (const auto& [id, words] : other) known.insert(id);
    Items items;
    for (const auto& [id, words] : one) {
        const std::string whole = id.substr(0, id.find(" = "));
        if (known.count(id) == 0 && (whole == id || known.count(whole) > 0)) items.push_back(words);
    }
    return items;
}

void append(Items& items, const Items& more) { items.insert(items.end(), more.begin(), more.end()); }

std::string change(std::size_t before, std::size_t after, std::string_view noun) {
    if (before == after) return many(after, noun);
    const std::string by = after > before ? "+" + grouped(after - before) : "−" + grouped(before - after);
    return fmt::format("{} ({})", many(after, noun), by);
}

class Comparing {
public:
    Comparing(const Version& before, const Version& after)
        : before_(before),
          after_(after),
          page_(fmt::format("What changes in {}", after.story->title.empty() ? "the story" : after.story->title)) {}

    Comparison compare() {
        tell_size();
        tell_endings();
        tell_promises();
        tell_reach();
        Items gone = only_in(scenes_of(*before_.story), scenes_of(*after_.story));
        append(gone, only_in(choices_of(*before_.story), choices_of(*after_.story)));
        Items fresh = only_in(scenes_of(*after_.story), scenes_of(*before_.story));
        append(fresh, only_in(choices_of(*after_.story), choices_of(*before_.story)));
        list("Gone", gone);
        list("New", fresh);
        tell_odds();
        tell_words();
        tell_saves();
        if (!told_) page_.say("Nothing that a reader could notice.");
        return {page_.take(), lost_};
    }

private:
    void list(std::string_view heading, const Items& items) {
        told_ = told_ || !items.empty();
        page_.list(heading, items);
    }

    void tell_size() {
        const Tally &was = before_.report.tally, &is = after_.report.tally;
        page_.say(fmt::format("{} · {} · {} · {}", change(was.scenes, is.scenes, "scene"),
            change(was.beats, is.beats, "beat"), change(was.choices, is.choices, "choice"),
            change(was.words, is.words, "word")));
        for (const auto& [version, name] : {std::pair(&before_, "old"), std::pair(&after_, "new")})
            if (!version->exploration.complete())
                page_.say(fmt::format("Not every reading of the {} version was explored: what was not met there is not "
                                      "known, and not told.",
                    name));
    }

    /// By id: whether some reading comes to it.
    static std::map<std::string, bool> endings_of(const Version& version) {
        std::map<std::string, bool> endings;
        for (std::size_t i = 0; i < version.story->endings.size(); ++i)
            endings[version.story->endings[i].id] = version.exploration.found().endings[i] != no_state;
        return endings;
    }

    void tell_endings() {
        const std::map<std::string, bool> was = endings_of(before_), is = endings_of(after_);
        Items items;
        for (const auto& [id, met] : was) {
            const auto now = is.find(id);
            if (!met) continue;
            if (now == is.end()) items.push_back(fmt::format("**lost**: `{}` is no longer in the story", id));
            else if (!now->second && after_.exploration.complete())
                items.push_back(fmt::format("**lost**: no reading comes to `{}` any more", id));
        }
        lost_ = lost_ || !items.empty();
        for (std::size_t i = 0; i < after_.story->endings.size(); ++i) {
            const std::string& id = after_.story->endings[i].id;
            const StateId end = after_.exploration.found().endings[i];
            const auto before = was.find(id);
            if (end == no_state || (before != was.end() && before->second)) continue;
            if (before != was.end() && !before_.exploration.complete()) continue;
            items.push_back(
                fmt::format("won: `{}`, first by {}", id, spell(*after_.story, after_.exploration.witness(end))));
        }
        list("Endings", items);
    }

    void tell_promises() {
        std::map<std::string, std::string> was;
        for (const PromiseTold& promise : before_.report.promises) was[promise.sentence] = promise.verdict;
        Items items;
        for (const PromiseTold& promise : after_.report.promises) {
            const auto before = was.find(promise.sentence);
            const std::string verdict = before == was.end() ? "new" : before->second;
            if (before != was.end()) was.erase(before);
            if (verdict == promise.verdict) continue;
            lost_ = lost_ || promise.verdict == "broken";
            std::string item = fmt::format(
                "{} → {}: {}", verdict, promise.verdict == "broken" ? "**broken**" : promise.verdict, promise.sentence);
            if (promise.verdict == "broken" && promise.reading > 0)
                item += " First by " + spell(*after_.story, after_.report.readings[promise.reading - 1]);
            items.push_back(std::move(item));
        }
        for (const auto& [sentence, verdict] : was)
            items.push_back(fmt::format("{} → no longer promised: {}", verdict, sentence));
        list("Promises", items);
    }

    /// Lines that are in both, and that readings came to in one alone.
    void tell_reach() {
        const std::vector<std::uint64_t> was = beat_keys(*before_.story), is = beat_keys(*after_.story);
        std::map<std::uint64_t, Place> old;
        for (Place place = 0; place < was.size(); ++place)
            if (was[place] != 0) old[was[place]] = place;
        Items unreached, reached;
        for (Place place = 0; place < is.size(); ++place) {
            const auto before = old.find(is[place]);
            const auto* say = std::get_if<Say>(&after_.story->statements[place].action);
            if (say == nullptr || before == old.end()) continue;
            const bool met = static_cast<bool>(before_.exploration.found().statements[before->second]);
            const bool meets = static_cast<bool>(after_.exploration.found().statements[place]);
            const std::string line = place_of(*after_.story, place) + " " + in_code(marked(say->prose));
            if (met && !meets && after_.exploration.complete()) unreached.push_back(line);
            if (!met && meets && before_.exploration.complete()) reached.push_back(line);
        }
        lost_ = lost_ || !unreached.empty();
        list("Lines that no reading comes to any more", unreached);
        list("Lines that a reading comes to now", reached);
    }

    /// By what is likely: how likely.
    using Likely = std::vector<std::pair<std::string, double>>;

    /// Endings; options, of the times their choice is asked.
    static Likely likely_in(const Version& version) {
        const Story& story = *version.story;
        Likely all;
        for (std::size_t i = 0; i < story.endings.size(); ++i)
            all.emplace_back(fmt::format("`{}`", story.endings[i].id), version.odds.endings[i]);
        for (Place place = 0; place < story.statements.size(); ++place) {
            const std::vector<Option>* options = options_at(story, place);
            if (options == nullptr || version.odds.places[place].ever <= 0) continue;
            const auto* deed = std::get_if<Choose>(&story.statements[place].action);
            const Slot choice = deed != nullptr ? deed->choice : std::get<Word>(story.statements[place].action).choice;
            for (std::size_t i = 0; i < options->size(); ++i)
                all.emplace_back(fmt::format("`{} = {}` is open", story.variables[choice].id, (*options)[i].id),
                    version.odds.options[place][i].open);
        }
        return all;
    }

    /// Of what is in both. What is not known is not told: it may be all there is between the two.
    void tell_odds() {
        if (!before_.odds.known || !after_.odds.known) return;
        const double unknown = before_.odds.beyond + before_.odds.off + after_.odds.beyond + after_.odds.off;
        std::map<std::string, double> known;
        for (const auto& [what, odds] : likely_in(before_)) known.emplace(what, odds);
        Items items;
        for (const auto& [what, odds] : likely_in(after_)) {
            const auto was = known.find(what);
            if (was == known.end() || std::abs(odds - was->second) <= unknown) continue;
            const std::string from = percent(was->second), to = percent(odds);
            if (from != to) items.push_back(fmt::format("{}: {} → {}", what, from, to));
        }
        list("Odds that moved (of a reader who picks evenly)", items);
    }

    struct Written {
        std::size_t beats = 0, words = 0;
    };
    /// Of beats with words that only `one` has.
    static Written words_only_in(
        const Story& one, const std::vector<std::uint64_t>& keys, const std::vector<std::uint64_t>& others) {
        const std::set<std::uint64_t> known(others.begin(), others.end());
        Written written;
        for (Place place = 0; place < keys.size(); ++place) {
            if (keys[place] == 0 || known.count(keys[place]) > 0) continue;
            const Tally tally = tally_of(one.statements[place]);
            written.beats += tally.beats + tally.choices > 0 ? 1U : 0U;
            written.words += tally.words;
        }
        return written;
    }

    void tell_words() {
        const std::vector<std::uint64_t> was = beat_keys(*before_.story), is = beat_keys(*after_.story);
        const Written gone = words_only_in(*before_.story, was, is), fresh = words_only_in(*after_.story, is, was);
        Items items;
        if (fresh.beats > 0)
            items.push_back(fmt::format("added: {} in {}", many(fresh.words, "word"), many(fresh.beats, "beat")));
        if (gone.beats > 0)
            items.push_back(fmt::format("removed: {} in {}", many(gone.words, "word"), many(gone.beats, "beat")));
        list("Words (a beat that was edited is removed and added)", items);
    }

    void tell_saves() {
        std::size_t tried = 0;
        bool lost = false;
        const Items items = compare_saves(before_, after_, tried, lost);
        lost_ = lost_ || lost;
        list(fmt::format("Saved readings (of {} tried)", grouped(tried)), items);
    }

    const Version &before_, &after_;
    MarkdownPage page_;
    bool lost_ = false, told_ = false;
};

}  // namespace

Comparison compare(const Version& before, const Version& after) { return Comparing(before, after).compare(); }

}  // namespace lantern
