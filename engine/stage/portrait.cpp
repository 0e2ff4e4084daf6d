#include <fmt/format.h>

#include "stage/tableau.h"
#include "stage/wardrobe.h"

namespace lantern {

namespace {

constexpr int farthest_act = 9;

std::string portrait_in(const Story& story, const std::string& portrait, int act, bool facing_left) {
    std::string stem = fmt::format("{}-a{}", portrait, act);
    if (facing_left && story.portraits.count(stem + "-l") != 0) return stem + "-l";
    return story.portraits.count(stem) != 0 ? stem : std::string();
}

/// The act's own, else the nearest act's.
std::string nearest(const Story& story, const std::string& portrait, std::uint16_t act, bool facing_left) {
    const int own = act + 1;
    for (int away = 0; away < farthest_act; ++away)
        for (const int number : {own - away, own + away}) {
            std::string found = number > 0 ? portrait_in(story, portrait, number, facing_left) : std::string();
            if (!found.empty()) return found;
        }
    return {};
}

}  // namespace

std::string portrait_of(const Story& story, PersonIndex person, std::uint16_t act, bool facing_left) {
    const std::string& portrait = story.cast[person].portrait;
    return portrait.empty() ? std::string() : nearest(story, portrait, act, facing_left);
}

std::string portrait_at(
    const Story& story, PersonIndex person, SettingIndex place, std::uint16_t act, bool facing_left) {
    const std::string& portrait = story.cast[person].portrait;
    if (portrait.empty() || place == nobody) return portrait_of(story, person, act, facing_left);
    std::string dressed = nearest(story, portrait + "-at-" + story.settings[place].id, act, facing_left);
    return dressed.empty() ? portrait_of(story, person, act, facing_left) : dressed;
}

}  // namespace lantern
