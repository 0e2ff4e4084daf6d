// `effects:` of a direction.yaml: what is in the air of an act, besides what the house has, or instead of it.

#include <fmt/format.h>

#include "story/draft.h"
#include "story/vocabulary.h"

namespace lantern {

namespace {

constexpr std::size_t weathers_at_most = 100;

class WeatherReader {
public:
    WeatherReader(Draft& draft, Direction& direction) : draft_(draft), direction_(direction) {}

    void read(const NodeEntry& entry) {
        const std::string& name = entry.key.text;
        const bool hyphens = name.find('-') != std::string::npos;
        if (!draft_.check_id(
                name, entry.key.where, "an effect", hyphens ? Draft::Naming::hyphens : Draft::Naming::underscores))
            return;
        if (name == "shake")
            return draft_.error(
                entry.key.where, "bad-id", "\"shake\" has a meaning of its own and cannot name an effect");
        if (!draft_.is_map(entry.value, fmt::format("the effect \"{}\"", name))) return;
        draft_.only_keys(entry.value, form("weather").names(), "an effect");
        Weather weather = begun(name, entry);
        weather.name = name;
        travels(entry.value, weather);
        looks(entry.value, weather);
        keep(std::move(weather), entry.key.where);
    }

private:
    using Of = Weather::Of;

    /// What is restated begins as it was; a new one as the house's of its kind, white paper where the house has none.
    Weather begun(const std::string& name, const NodeEntry& entry) {
        static const std::vector<std::string> kinds = {"streaks", "flakes", "motes", "lanterns", "breath", "lamp"};
        const Weather* const known = weather_called(direction_.weathers, name);
        const Node* const of = entry.value.find("of");
        if (of == nullptr && known == nullptr)
            draft_.error(entry.key.where, "missing-key", fmt::format("the effect \"{}\" needs \"of\"", name),
                "of: streaks, flakes, motes, lanterns, breath or lamp");
        if (of == nullptr) return known == nullptr ? direction_.weathers.front() : *known;
        const auto kind = draft_.take_one_of(*of, "\"of\"", kinds);
        if (!kind) return direction_.weathers.front();
        if (known != nullptr && known->of == static_cast<Of>(*kind)) return *known;
        return usual(static_cast<Of>(*kind));
    }

    Weather usual(Of of) const {
        const Weather* found = weather_called(direction_.weathers, "dust");
        for (const Weather& each : house_weathers(direction_.palette))
            if (each.of == of) return each;
        Weather flakes = *found;
        flakes.of = of;
        flakes.shines = false;
        flakes.size = {3, 9};
        flakes.falls = {40, 110};
        flakes.every = 6;
        return flakes;
    }

    void travels(const Node& node, Weather& weather) {
        if (const Node* count = node.find("count"))
            weather.count = draft_.take_whole(*count, "\"count\"", 0, 600).value_or(weather.count);
        if (const Node* falls = node.find("falls"))
            weather.falls = draft_.take_depth(*falls, "\"falls\"", -4000, 4000).value_or(weather.falls);
        if (const Node* drifts = node.find("drifts"))
            weather.drifts = draft_.take_number(*drifts, "\"drifts\"", -2000, 2000).value_or(weather.drifts);
        if (const Node* sways = node.find("sways"))
            weather.sways = draft_.take_number(*sways, "\"sways\"", 0, 400).value_or(weather.sways);
        if (const Node* every = node.find("every"))
            weather.every = draft_.take_number(*every, "\"every\"", 0.4F, 120).value_or(weather.every);
        if (const Node* lasts = node.find("lasts"))
            weather.lasts = draft_.take_number(*lasts, "\"lasts\"", 0.04F, 10).value_or(weather.lasts);
    }

    void looks(const Node& node, Weather& weather) {
        if (const Node* size = node.find("size"))
            weather.size = draft_.take_depth(*size, "\"size\"", 1, 1000).value_or(weather.size);
        if (const Node* opacity = node.find("opacity"))
            weather.opacity = draft_.take_depth(*opacity, "\"opacity\"", 0, 1).value_or(weather.opacity);
        if (const Node* colour = node.find("colour"))
            weather.colour = draft_.take_tint(*colour, "\"colour\"", direction_.palette).value_or(weather.colour);
        if (const Node* core = node.find("core"))
            weather.core = draft_.take_tint(*core, "\"core\"", direction_.palette).value_or(weather.core);
        if (const Node* shines = node.find("shines"))
            weather.shines = draft_.take_truth(*shines, "\"shines\"").value_or(weather.shines);
        if (const Node* area = node.find("area")) read_area(*area, weather);
    }

    /// `area: [left, top, right, bottom]`, shares of the canvas.
    void read_area(const Node& node, Weather& weather) {
        const auto told = [&] {
            draft_.error(node.where, "wrong-shape", "\"area\" should be four numbers: left, top, right, bottom",
                "as in [0.3, 0, 0.8, 0.7]: shares of the width and of the height");
        };
        if (!node.is_sequence() || node.items.size() != 4) return told();
        float edges[4] = {};
        for (std::size_t i = 0; i < 4; ++i) {
            const auto edge = draft_.take_number(node.items[i], "\"area\"", 0, 1);
            if (!edge) return;
            edges[i] = *edge;
        }
        if (edges[0] >= edges[2] || edges[1] >= edges[3]) return told();
        weather.left = edges[0], weather.top = edges[1], weather.right = edges[2], weather.bottom = edges[3];
    }

    void keep(Weather weather, const Location& where) {
        for (Weather& known : direction_.weathers)
            if (known.name == weather.name) {
                known = std::move(weather);
                return;
            }
        if (direction_.weathers.size() < weathers_at_most) direction_.weathers.push_back(std::move(weather));
        else draft_.error(where, "too-many", fmt::format("an act can have at most {} effects", weathers_at_most));
    }

    Draft& draft_;
    Direction& direction_;
};

}  // namespace

void read_weathers(Draft& draft, const Node& effects, Direction& direction) {
    if (!draft.is_map(effects, "\"effects\"")) return;
    WeatherReader reader(draft, direction);
    for (const NodeEntry& entry : effects.entries) reader.read(entry);
}

}  // namespace lantern
