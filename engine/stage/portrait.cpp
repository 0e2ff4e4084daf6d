#include "stage/tableau.h"

#include <fmt/format.h>

namespace lantern {

namespace {

constexpr int farthest_act = 9;

std::string portrait_in(const Story& story, const std::string& portrait, int act, bool facing_left) {
    std::string stem = fmt::format("{}-a{}", portrait, act);
    if (facing_left && story.portraits.count(stem + "-l") != 0) return stem + "-l";
    return story.portraits.count(stem) != 0 ? stem : std::string();
}

}  // namespace

std::string portrait_of(const Story& story, PersonIndex person, std::uint16_t act, bool facing_left) {
    const std::string& portrait = story.cast[person].portrait;
    if (portrait.empty()) return {};
    const int own = act + 1;
    for (int away = 0; away < farthest_act; ++away)
        for (const int number : {own - away, own + away}) {
            std::string found = number > 0 ? portrait_in(story, portrait, number, facing_left) : std::string();
            if (!found.empty()) return found;
        }
    return {};
}

}  // namespace lantern
