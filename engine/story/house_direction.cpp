// What every act has before its direction.yaml says otherwise. Times and softness are ART.md's, section 2.

#include <algorithm>

#include "story/change.h"
#include "story/weather.h"

namespace lantern {

namespace {

/// The lighter of the act's two poles: what catches light.
Colour light_of(const Palette& palette) {
    const auto sum = [](const Colour& colour) { return colour.red + colour.green + colour.blue; };
    return sum(palette.paper) >= sum(palette.text) ? palette.paper : palette.text;
}

Change plain(const char* name, float over) {
    Change change;
    change.name = name;
    change.over = over;
    return change;
}

Change wipe(const char* name, float over, const char* mask, float soft) {
    Change change = plain(name, over);
    change.way = Change::Way::wipe;
    change.mask = std::string("pictures/transitions/") + mask;
    change.soft = soft;
    return change;
}

}  // namespace

std::vector<Change> house_changes(const Palette& palette) {
    Change fade = plain("fade", 0.8F), slide = plain("slide", 0.4F), iris = plain("iris", 0.8F),
           light = plain("light", 0.9F);
    fade.through = palette.ink;
    slide.slide = 170;
    iris.way = Change::Way::iris;
    iris.soft = 0.02F;
    light.way = Change::Way::sweep;
    light.light = light_of(palette);
    light.soft = 0.2F;
    return {plain("cut", 0), fade, plain("dissolve", 0.8F), slide, wipe("rain", 0.45F, "act1_rain.png", 0.10F),
        wipe("panes", 0.32F, "act2_panes.png", 0), wipe("sun", 0.9F, "act3_sun.png", 0.25F),
        wipe("rise", 1.4F, "act4_rise.png", 0.35F), iris, light};
}

ChangeIndex change_called(const std::vector<Change>& changes, std::string_view name) {
    const auto found = std::find_if(
        changes.begin(), changes.end(), [name](const Change& change) { return change.name == name; });
    return found == changes.end() ? standard_change : static_cast<ChangeIndex>(found - changes.begin());
}

std::vector<Weather> house_weathers(const Palette& palette) {
    const Colour light = light_of(palette);
    Weather rain, neon, dust, lanterns, breath;
    rain.name = "rain";
    rain.count = 110;
    rain.size = {34, 100};
    rain.falls = {1150, 2050};
    rain.drifts = -190;
    rain.opacity = {0.16F, 0.40F};
    rain.colour = light;

    neon.name = "neon-flicker";
    neon.of = Weather::Of::lamp;
    neon.every = 1.3F;
    neon.opacity = {0.22F, 0.22F};
    neon.colour = palette.ink;

    dust.name = "dust";
    dust.of = Weather::Of::motes;
    dust.count = 90;
    dust.size = {5, 15};
    dust.falls = {5, 14};
    dust.sways = 26;
    dust.every = 16;
    dust.opacity = {0.25F, 0.7F};
    dust.colour = light;
    dust.shines = true;

    lanterns.name = "lanterns";
    lanterns.of = Weather::Of::lanterns;
    lanterns.count = 16;
    lanterns.size = {10, 32};
    lanterns.falls = {-5, -14};
    lanterns.sways = 14;
    lanterns.every = 15;
    lanterns.opacity = {0.6F, 0.95F};
    lanterns.colour = palette.accent;
    lanterns.core = light;
    lanterns.bottom = 0.8F;

    breath.name = "breath";
    breath.of = Weather::Of::breath;
    breath.count = 3;
    breath.size = {420, 640};
    breath.every = 5;
    breath.opacity = {0.35F, 0.6F};
    breath.colour = light;
    breath.top = 0.15F;
    breath.bottom = 0.75F;
    return {rain, neon, dust, lanterns, breath};
}

std::vector<std::string> house_weather_names() {
    std::vector<std::string> names;
    for (const Weather& weather : house_weathers(Palette())) names.push_back(weather.name);
    return names;
}

const Weather* weather_called(const std::vector<Weather>& weathers, std::string_view name) {
    const auto found = std::find_if(
        weathers.begin(), weathers.end(), [name](const Weather& weather) { return weather.name == name; });
    return found == weathers.end() ? nullptr : &*found;
}

}  // namespace lantern
