// Readings saved in the old version and taken up in the new one, as a reader's are: by the loader of saves itself.

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "check/comparison_page.h"
#include "check/number.h"
#include "session/save.h"
#include "session/seen.h"
#include "session/whereabouts.h"

namespace lantern {

namespace {

constexpr std::size_t most_tried = 400;  // each is read from its first word
constexpr std::size_t most_named = 5;

/// Every line that the new version has not, where readings came to it; of the others, some from everywhere.
std::vector<Place> places_to_try(
    const Version& before, const std::vector<std::uint64_t>& was, const std::vector<std::uint64_t>& is) {
    const std::set<std::uint64_t> known(is.begin(), is.end());
    std::vector<Place> gone, there;
    for (Place place = 0; place < was.size(); ++place) {
        const bool ends = std::holds_alternative<End>(before.story->statements[place].action);
        if (was[place] == 0 || !halts(*before.story, place) || ends) continue;
        if (!before.exploration.found().statements[place]) continue;
        (known.count(was[place]) > 0 ? there : gone).push_back(place);
    }
    const auto thin = [](std::vector<Place>& places, std::size_t most) {
        if (places.size() <= most) return;
        std::vector<Place> some;
        for (std::size_t i = 0; i < most; ++i) some.push_back(places[i * places.size() / most]);
        places = std::move(some);
    };
    thin(gone, most_tried / 2);
    thin(there, most_tried - gone.size());
    gone.insert(gone.end(), there.begin(), there.end());
    std::sort(gone.begin(), gone.end());
    return gone;
}

std::string names_of(const Story& story, const std::vector<Place>& places) {
    std::string names;
    for (std::size_t i = 0; i < std::min(places.size(), most_named); ++i)
        names += (i > 0 ? ", " : "") + place_of(story, places[i]);
    if (places.size() > most_named) names += ", …";
    return names;
}

}  // namespace

std::vector<std::string> compare_saves(const Version& before, const Version& after, std::size_t& tried, bool& lost) {
    const Story& story = *before.story;
    std::map<std::string, std::vector<Place>> said;  // by what the reader is told
    std::set<std::string> refused;
    const std::vector<std::uint64_t> was = beat_keys(story), is = beat_keys(*after.story);
    const std::vector<Place> places = places_to_try(before, was, is);
    for (const Place place : places) {
        const Path path = before.exploration.witness(before.exploration.found().statements[place], place);
        const Restored restored = restore(after.story, save_text(walk(before.story, path)));
        if (!restored.session) refused.insert(restored.said);
        const bool found = restored.session && is[restored.session->state().at] == was[place] &&
                           restored.session->position() > 0;
        if (!restored.said.empty() && !found) said[restored.said].push_back(place);
    }
    tried = places.size();
    lost = !refused.empty();
    std::vector<std::string> items;
    for (const auto& [words, from] : said)
        items.push_back(fmt::format("{}{} (from {}): {}", refused.count(words) > 0 ? "**lost**: " : "",
            many(from.size(), "saved reading"), names_of(story, from), words));
    return items;
}

}  // namespace lantern
