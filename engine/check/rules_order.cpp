// What leads from scene to scene where nobody means it to: skips that go back, visits that never return, music that nobody ended.

#include <fmt/format.h>

#include <map>

#include "check/flow.h"
#include "check/rules.h"

namespace lantern {

namespace {

void check_skips(const Story& story, Diagnostics& diagnostics) {
    for (std::size_t i = 0; i < story.scripts.size(); ++i) {
        const Place target = story.scripts[i].skip.target;
        if (target == nowhere) continue;
        const auto* leave = std::get_if<Leave>(&story.statements[target].action);
        if (leave != nullptr && leave->script <= i)
            add(diagnostics, Severity::warning, "skip-back", story.statements[target].where,
                fmt::format("who passes over this scene comes back to \"{}\"", story.scripts[leave->script].id),
                "a skip should go on");
    }
}

void check_visits(const Story& story, Diagnostics& diagnostics) {
    std::map<ScriptIndex, bool> returns;
    for (const Statement& statement : story.statements) {
        const auto* visit = std::get_if<Visit>(&statement.action);
        if (visit == nullptr) continue;
        const auto [known, is_new] = returns.try_emplace(visit->script, false);
        if (is_new) known->second = has_foot(story, story.scripts[visit->script]);
        if (!known->second)
            add(diagnostics, Severity::warning, "no-way-back", statement.where,
                fmt::format(
                    "this visit never comes back: \"{}\" always leads elsewhere", story.scripts[visit->script].id),
                "use goto, or let that scene come to its foot");
    }
}

/// The music a scene is certain to leave playing. `same`: what played before it; `unknown`: that depends.
struct Playing {
    enum class Kind : std::uint8_t { unmet, same, set, unknown };
    Kind kind = Kind::unmet;
    Place since = nowhere;
    bool operator==(const Playing&) const = default;
};

Playing either(const Playing& one, const Playing& other) {
    if (one.kind == Playing::Kind::unmet || one == other) return other;
    return other.kind == Playing::Kind::unmet ? one : Playing{Playing::Kind::unknown, nowhere};
}

/// At the foot of a scene. `asks`: whether somebody reads words, on some way, before the music is changed.
struct Heard {
    Playing at_foot;
    bool asks = false;
};

Heard listen(const Story& story, const Script& script) {
    Heard heard;
    std::vector<Playing> known(script.end - script.begin);
    std::vector<Place> open{script.begin}, next;
    known[0] = {Playing::Kind::same, nowhere};
    while (!open.empty()) {
        const Place place = open.back();
        open.pop_back();
        Playing now = known[place - script.begin];
        const Action& action = story.statements[place].action;
        if (const auto* sound = std::get_if<Sound>(&action); sound != nullptr && sound->channel == Channel::music)
            now = {Playing::Kind::set, place};
        else if (std::holds_alternative<Visit>(action)) now = {Playing::Kind::unknown, nowhere};
        else if (std::holds_alternative<Finish>(action)) heard.at_foot = either(heard.at_foot, now);
        const bool words = std::holds_alternative<Say>(action) || std::holds_alternative<Choose>(action) ||
                           std::holds_alternative<Word>(action);
        heard.asks = heard.asks || (words && now.kind == Playing::Kind::same);
        next_in_scene(story, place, next);
        for (const Place one : next) {
            if (one < script.begin || one >= script.end) continue;
            Playing& before = known[one - script.begin];
            const Playing both = either(before, now);
            if (both == before) continue;
            before = both;
            open.push_back(one);
        }
    }
    return heard;
}

/// Music that is certain to play at the end of an act, and on into the first words of the next one.
void check_music(const Story& story, Diagnostics& diagnostics) {
    if (story.acts.size() < 2) return;
    Playing playing{Playing::Kind::unknown, nowhere};
    for (std::size_t i = 0; i < story.scripts.size(); ++i) {
        const Heard heard = listen(story, story.scripts[i]);
        const bool new_act = i > 0 && story.scripts[i].act != story.scripts[i - 1].act;
        const auto* music = playing.kind == Playing::Kind::set
                                ? std::get_if<Sound>(&story.statements[playing.since].action)
                                : nullptr;
        if (new_act && heard.asks && music != nullptr && music->asset != no_asset)
            add(diagnostics, Severity::warning, "music-across-acts", story.statements[playing.since].where,
                fmt::format("\"{}\" plays on into the next act", story.assets[music->asset].name),
                fmt::format("music: none at the act's end, or music of its own for \"{}\"", story.scripts[i].id));
        if (new_act && heard.asks) playing = {Playing::Kind::unknown, nowhere};
        if (heard.at_foot.kind != Playing::Kind::same) playing = heard.at_foot;
    }
}

}  // namespace

void check_order(const Story& story, Diagnostics& diagnostics) {
    check_skips(story, diagnostics);
    check_visits(story, diagnostics);
    check_music(story, diagnostics);
}

}  // namespace lantern
