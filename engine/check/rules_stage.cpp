// Who is on stage when: what is known for certain at each statement of a scene, whichever way a reading came there. Only what is
// so on every way is told, so that none of it is a false alarm.

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "check/flow.h"
#include "check/rules.h"

namespace lantern {

namespace {

/// One person at one statement. The bits of `may` say how they may be there; one bit alone is certain.
struct Presence {
    static constexpr std::uint8_t not_yet = 1, here = 2, gone = 4;
    std::uint8_t may = not_yet;
    bool known = false;  // how they look, where they stand
    ExpressionIndex expression = 0;
    Thousandths at = 500;
    Facing facing = Facing::as_drawn;
    bool operator==(const Presence&) const = default;
};

Presence either(const Presence& one, const Presence& other) {
    Presence result = one;
    result.may = static_cast<std::uint8_t>(one.may | other.may);
    const bool alike = one.expression == other.expression && one.at == other.at && one.facing == other.facing;
    // How somebody looks who is not there does not matter.
    if ((one.may & Presence::here) == 0) {
        result = other;
        result.may = static_cast<std::uint8_t>(one.may | other.may);
    } else if ((other.may & Presence::here) != 0) {
        result.known = one.known && other.known && alike;
    }
    return result;
}

using Company = std::vector<Presence>;

class Rehearsal {
public:
    Rehearsal(const Story& story, const Script& script, Diagnostics& diagnostics)
        : story_(story), script_(script), diagnostics_(diagnostics), known_(script.end - script.begin) {
        for (Place place = script.begin; place < script.end; ++place)
            if (const auto* show = std::get_if<Show>(&story.statements[place].action)) cast_.emplace(show->who, 0);
        std::size_t index = 0;
        for (auto& [who, at] : cast_) at = index++;
    }

    void run() {
        come_to(script_.begin, Company(cast_.size() + 1));  // never empty: empty is a place nobody comes to
        std::vector<Place> next;
        while (!open_.empty()) {
            const Place place = open_.back();
            open_.pop_back();
            Company company = known_[place - script_.begin];
            after(place, company);
            next_in_scene(story_, place, next);
            for (const Place one : next) come_to(one, company);
        }
        for (Place place = script_.begin; place < script_.end; ++place)
            if (!known_[place - script_.begin].empty()) judge(place, known_[place - script_.begin]);
    }

private:
    void come_to(Place place, const Company& company) {
        if (place < script_.begin || place >= script_.end) return;
        Company& before = known_[place - script_.begin];
        if (before.empty()) {
            before = company;
        } else {
            Company both = before;
            for (std::size_t i = 0; i < both.size(); ++i) both[i] = either(both[i], company[i]);
            if (both == before) return;
            before = std::move(both);
        }
        open_.push_back(place);
    }

    const Presence* find(const Company& company, PersonIndex who) const {
        const auto found = cast_.find(who);
        return found == cast_.end() ? nullptr : &company[found->second];
    }

    void after(Place place, Company& company) const {
        const Action& action = story_.statements[place].action;
        if (const auto* show = std::get_if<Show>(&action)) {
            Presence& who = company[cast_.at(show->who)];
            if ((who.may & Presence::here) == 0) who = {Presence::here, true, 0, 500, Facing::as_drawn};
            else if (who.may != Presence::here) who.may = Presence::here, who.known = false;
            if (show->expression != same_expression) who.expression = show->expression;
            if (show->at >= 0) who.at = show->at;
            if (show->facing != Facing::as_drawn) who.facing = show->facing;
        } else if (const auto* hide = std::get_if<Hide>(&action)) {
            for (const auto& [who, index] : cast_) {
                if (hide->who != nobody && hide->who != who) continue;
                const std::uint8_t may = company[index].may;
                const bool was_here = (may & (Presence::here | Presence::gone)) != 0;
                company[index].may = static_cast<std::uint8_t>(
                    (may & Presence::not_yet) | (was_here ? Presence::gone : 0));
            }
        } else if (const auto* move = std::get_if<Move>(&action)) {
            const auto found = cast_.find(move->who);
            if (found == cast_.end()) return;
            if (move->at >= 0) company[found->second].at = move->at;
            if (move->facing != Facing::as_drawn) company[found->second].facing = move->facing;
        } else if (const auto* say = std::get_if<Say>(&action)) {
            const auto found = cast_.find(say->who);
            if (found != cast_.end() && say->expression != same_expression)
                company[found->second].expression = say->expression;
        }
    }

    void judge(Place place, const Company& company) {
        const Statement& statement = story_.statements[place];
        if (const auto* show = std::get_if<Show>(&statement.action)) {
            judge_show(*show, statement.where, company);
        } else if (const auto* hide = std::get_if<Hide>(&statement.action)) {
            judge_hide(*hide, statement.where, company);
        } else if (const auto* move = std::get_if<Move>(&statement.action)) {
            if (never_here(company, move->who))
                complain("moved-off-stage", statement.where,
                    fmt::format("{} is moved, but is not on stage here", name(move->who)), "show them first");
        } else if (const auto* camera = std::get_if<MoveCamera>(&statement.action)) {
            if (camera->on != nobody && never_here(company, camera->on))
                complain("camera-off-stage", statement.where,
                    fmt::format("the camera goes to {}, who is not on stage here", name(camera->on)),
                    "show them first, or name a position");
        } else if (const auto* say = std::get_if<Say>(&statement.action)) {
            judge_speech(say->who, statement.where, company);
        } else if (const auto* word = std::get_if<Word>(&statement.action)) {
            judge_speech(word->who, statement.where, company);
        }
    }

    void judge_show(const Show& show, const Location& where, const Company& company) {
        const Presence& who = company[cast_.at(show.who)];
        if (who.may != Presence::here) return;
        const bool says_nothing = show.expression == same_expression && show.at < 0 && show.facing == Facing::as_drawn;
        const bool looks_so = who.known && (show.expression == same_expression || show.expression == who.expression) &&
                              (show.at < 0 || show.at == who.at) &&
                              (show.facing == Facing::as_drawn || show.facing == who.facing);
        if (says_nothing || looks_so)
            complain("shown-twice", where, fmt::format("{} is on stage already, and nothing changes", name(show.who)),
                "take it out, or say what is new");
    }

    void judge_hide(const Hide& hide, const Location& where, const Company& company) {
        if (hide.who != nobody) {
            if (never_here(company, hide.who))
                complain("hidden-twice", where, fmt::format("{} is not on stage here", name(hide.who)), "take it out");
            return;
        }
        const bool empty = std::none_of(
            company.begin(), company.end() - 1, [](const Presence& who) { return (who.may & Presence::here) != 0; });
        if (empty) complain("hidden-twice", where, "nobody is on stage here", "take it out");
    }

    void judge_speech(PersonIndex who, const Location& where, const Company& company) {
        if (who == nobody || who == story_.narrator) return;
        const Presence* presence = find(company, who);
        if (presence != nullptr && presence->may == Presence::gone)
            complain("speaks-off-stage", where, fmt::format("{} speaks, but was hidden", name(who)),
                "show them again, or hide them later");
    }

    bool never_here(const Company& company, PersonIndex who) const {
        const Presence* presence = find(company, who);
        return presence == nullptr || (presence->may & Presence::here) == 0;
    }

    const std::string& name(PersonIndex who) const { return story_.cast[who].name; }

    void complain(std::string rule, const Location& where, std::string message, std::string hint) {
        diagnostics_.push_back(
            {Severity::warning, std::move(rule), where, std::move(message), std::move(hint), std::string()});
    }

    const Story& story_;
    const Script& script_;
    Diagnostics& diagnostics_;
    std::map<PersonIndex, std::size_t> cast_;  // who is ever shown in this scene
    std::vector<Company> known_;               // by statement, before it; empty: nothing comes there
    std::vector<Place> open_;
};

}  // namespace

void check_stage(const Story& story, Diagnostics& diagnostics) {
    for (const Script& script : story.scripts) Rehearsal(story, script, diagnostics).run();
}

}  // namespace lantern
