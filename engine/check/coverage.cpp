#include "check/coverage.h"

#include <fmt/format.h>

#include <string>
#include <utility>

#include "check/number.h"
#include "check/tally.h"
#include "session/whereabouts.h"

namespace lantern {

namespace {

struct Count {
    std::size_t seen = 0, wanted = 0;
};

std::string spell(const Count& count, std::string_view what) {
    return fmt::format("{} of {} {}", grouped(count.seen), grouped(count.wanted), what);
}

bool is_side(Sight::Kind kind) {
    return kind == Sight::Kind::refused || kind == Sight::Kind::held || kind == Sight::Kind::failed;
}

class Complaints {
public:
    Complaints(const Story& story, Report& report) : story_(story), report_(report) {}

    /// Beats that stand together are one complaint.
    void add_beat(Place place) {
        const bool goes_on = beats_ > 0 && script_at(story_, place) == script_at(story_, first_);
        if (!goes_on) flush();
        if (beats_++ == 0) first_ = place;
        last_ = place;
    }

    void add(const Sight& sight) {
        const Location& where = story_.statements[sight.place].where;
        switch (sight.kind) {
            case Sight::Kind::taken: complain(option(sight).where, "no reading here takes this option"); break;
            case Sight::Kind::refused:
                complain(option(sight).where, "no reading here comes to this option while it is refused",
                    "it needs " + option(sight).condition->written);
                break;
            case Sight::Kind::held: complain(where, "in no reading here this condition holds", condition(sight)); break;
            case Sight::Kind::failed:
                complain(where, "in every reading here this condition holds", condition(sight));
                break;
            case Sight::Kind::read: complain(where, "no reading here reads this scene"); break;
            case Sight::Kind::passed_over: complain(where, "no reading here passes over this scene"); break;
            case Sight::Kind::beat: break;
        }
    }

    void flush() {
        if (beats_ == 0) return;
        const Location& first = story_.statements[first_].where;
        if (beats_ == 1) complain(first, "no reading here shows this");
        else
            complain(first, "no reading here shows this passage",
                fmt::format("from here to line {}", story_.statements[last_].where.line));
        beats_ = 0;
    }

private:
    const Option& option(const Sight& sight) const { return (*options_at(story_, sight.place))[sight.option]; }
    const std::string& condition(const Sight& sight) const {
        return std::get<Branch>(story_.statements[sight.place].action).condition.written;
    }
    void complain(const Location& where, std::string message, std::string hint = {}) {
        report_.diagnostics.push_back(
            {Severity::warning, "never-shown", where, std::move(message), std::move(hint), {}});
    }

    const Story& story_;
    Report& report_;
    Place first_ = nowhere, last_ = nowhere;
    std::size_t beats_ = 0;
};

}  // namespace

std::string spell_cover(const Story& story, const Sights& sights, const Seeing& wanted, const Seeing& seen) {
    Count beats, options, sides, notices, endings;
    Seeing ends_wanted(story.endings.size()), ends_seen(story.endings.size());
    for (std::size_t i = 0; i < sights.size(); ++i) {
        if (!wanted[i] && !seen[i]) continue;
        const Sight::Kind kind = sights[i].kind;
        const Statement& statement = story.statements[sights[i].place];
        if (const auto* end = std::get_if<End>(&statement.action)) {
            ends_wanted[end->ending] = true;
            ends_seen[end->ending] = ends_seen[end->ending] || seen[i];
            continue;
        }
        if (kind == Sight::Kind::beat && tally_of(statement).beats == 0) continue;  // a menu is its options
        Count& count = kind == Sight::Kind::beat    ? beats
                       : kind == Sight::Kind::taken ? options
                       : is_side(kind)              ? sides
                                                    : notices;
        ++count.wanted;
        count.seen += seen[i] ? 1U : 0U;
    }
    endings = {lantern::count(ends_seen), lantern::count(ends_wanted)};
    std::string text = spell(beats, "beats") + ", " + spell(options, "options");
    if (sides.wanted > 0) text += ", " + spell(sides, "sides of conditions");
    if (notices.wanted > 0) text += ", " + spell(notices, "answers to notices");
    return text + ", " + spell(endings, "endings");
}

void cover(const Story& story, const Exploration& exploration, const std::vector<Path>& readings, Report& report) {
    const Sights sights(story);
    const Seeing wanted = exploration.complete() ? sights.met_by(exploration) : Seeing(sights.size(), true);
    Seeing seen(sights.size());
    for (const Path& reading : readings) {
        const Seeing shown = sights.shown_by(reading);
        for (std::size_t i = 0; i < seen.size(); ++i) seen[i] = seen[i] || shown[i];
    }
    Complaints complaints(story, report);
    for (std::size_t i = 0; i < sights.size(); ++i) {
        const bool is_beat = sights[i].kind == Sight::Kind::beat;
        if (is_beat && seen[i]) complaints.flush();
        if (!wanted[i] || seen[i]) continue;
        if (is_beat) complaints.add_beat(sights[i].place);
        else complaints.add(sights[i]);
    }
    complaints.flush();
    sort(report.diagnostics);
    report.passes.push_back({"covered",
        fmt::format("by {}: {}", many(readings.size(), "reading"), spell_cover(story, sights, wanted, seen))});
}

}  // namespace lantern
