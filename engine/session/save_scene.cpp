#include "session/save_scene.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace lantern {

namespace {

constexpr std::array<std::string_view, 3> facings = {"as-drawn", "left", "right"};
constexpr std::array<std::string_view, 4> furnitures = {"box", "column", "page", "film"};

template <class Enum, std::size_t N>
std::string_view name_of(const std::array<std::string_view, N>& names, Enum value) {
    return names[static_cast<std::size_t>(value)];
}

template <class Enum, std::size_t N>
std::optional<Enum> called(const std::array<std::string_view, N>& names, const std::string& word) {
    const auto found = std::find(names.begin(), names.end(), word);
    if (found == names.end()) return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

template <class Thing> std::optional<std::uint16_t> with_id(const std::vector<Thing>& things, const std::string& id) {
    const auto found = std::find_if(things.begin(), things.end(), [&id](const Thing& thing) { return thing.id == id; });
    if (found == things.end()) return std::nullopt;
    return static_cast<std::uint16_t>(found - things.begin());
}

AssetIndex asset_called(const Story& story, AssetKind kind, const std::string& name) {
    const auto found = std::find_if(story.assets.begin(), story.assets.end(),
        [&](const Asset& asset) { return asset.kind == kind && asset.name == name; });
    return found == story.assets.end() ? no_asset : static_cast<AssetIndex>(found - story.assets.begin());
}

/// Zooms and loudness as thousandths: written and read the same on every machine, whatever its decimal point.
int thousandths(float value) { return static_cast<int>(std::lround(value * 1000)); }
float from_thousandths(const std::string& word, int otherwise) {
    return static_cast<float>(number_of(word, 0, 100'000, otherwise)) / 1000.0F;
}
Thousandths position(const std::string& word) { return static_cast<Thousandths>(number_of(word, -1000, 2000, 500)); }

void read_person(const Story& story, const std::vector<std::string>& words, Scene& scene) {
    const auto who = with_id(story.cast, words[1]);
    const bool there = who && std::any_of(scene.people.begin(), scene.people.end(),
                                  [who](const Figure& figure) { return figure.person == *who; });
    if (!who || there) return;
    const std::vector<std::string>& known = story.cast[*who].expressions;
    const auto looks = std::find(known.begin(), known.end(), words[2]);
    const ExpressionIndex expression = looks == known.end() ? ExpressionIndex{0}
                                                            : static_cast<ExpressionIndex>(looks - known.begin());
    scene.people.push_back(
        {*who, expression, position(words[3]), called<Facing>(facings, words[4]).value_or(Facing::as_drawn)});
}

/// `camera ZOOM AT [PERSON] [high HEIGHT]`
Camera read_camera(const Story& story, const std::vector<std::string>& words) {
    Camera camera{from_thousandths(words[1], 1000), nobody, position(words[2]), eye_level};
    const std::size_t last = words.size();
    const bool high = last >= 5 && words[last - 2] == "high";
    if (high) camera.high = position(words[last - 1]);
    if (last == (high ? 6U : 4U)) camera.on = with_id(story.cast, words[3]).value_or(nobody);
    return camera;
}

}  // namespace

std::vector<std::string> words_of(const std::string& line) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t space = std::min(line.find(' ', at), line.size());
        if (space > at) words.push_back(line.substr(at, space - at));
        at = space + 1;
    }
    return words;
}

int number_of(const std::string& word, int from, int to, int otherwise) {
    int number = otherwise;
    const char* end = word.data() + word.size();
    const auto read = std::from_chars(word.data(), end, number);
    return read.ptr == end && read.ec == std::errc() && number >= from && number <= to ? number : otherwise;
}

std::vector<std::string> spell_scene(const Story& story, const Scene& scene) {
    std::vector<std::string> lines;
    if (scene.setting != nobody) lines.push_back("place " + story.settings[scene.setting].id);
    for (const Figure& figure : scene.people) {
        const Person& person = story.cast[figure.person];
        const std::string looks = figure.expression < person.expressions.size() ? person.expressions[figure.expression]
                                                                                : "-";
        lines.push_back(
            fmt::format("person {} {} {} {}", person.id, looks, figure.at, name_of(facings, figure.facing)));
    }
    for (const Prop& prop : scene.props)
        lines.push_back(fmt::format("prop {} {}", story.assets[prop.asset].name, prop.at));
    for (const WeatherNow& now : scene.weather)
        lines.push_back(fmt::format("effect {} {}", story.weathers[now.weather], thousandths(now.strength)));
    const Camera& camera = scene.camera;
    if (camera != Camera())
        lines.push_back(fmt::format("camera {} {}{}{}", thousandths(camera.zoom), camera.at,
            camera.on == nobody ? std::string() : " " + story.cast[camera.on].id,
            camera.high == eye_level ? std::string() : fmt::format(" high {}", camera.high)));
    if (scene.music != no_asset || thousandths(scene.music_volume) != 1000)
        lines.push_back(fmt::format("music {} {}", scene.music == no_asset ? "none" : story.assets[scene.music].name,
            thousandths(scene.music_volume)));
    const int ambience_volume = thousandths(scene.ambience_volume);
    if (scene.ambience != no_asset || ambience_volume != 1000)
        lines.push_back("ambience " + (scene.ambience == no_asset ? "none" : story.assets[scene.ambience].name) +
                        (ambience_volume == 1000 ? "" : " " + std::to_string(ambience_volume)));
    if (scene.own_furniture) lines.push_back(fmt::format("text {}", name_of(furnitures, scene.furniture)));
    return lines;
}

void read_onto(const Story& story, const std::string& line, Scene& scene) {
    const std::vector<std::string> words = words_of(line);
    if (words.size() < 2) return;
    const std::string& verb = words[0];
    if (verb == "place") {
        scene.setting = with_id(story.settings, words[1]).value_or(nobody);
    } else if (verb == "person" && words.size() == 5) {
        read_person(story, words, scene);
    } else if (verb == "prop" && words.size() == 3) {
        const AssetIndex prop = asset_called(story, AssetKind::prop, words[1]);
        if (prop != no_asset) scene.props.push_back({prop, position(words[2])});
    } else if (verb == "effect" && words.size() == 3) {
        const auto known = std::find(story.weathers.begin(), story.weathers.end(), words[1]);
        if (known != story.weathers.end())
            scene.weather.push_back(
                {static_cast<WeatherIndex>(known - story.weathers.begin()), from_thousandths(words[2], 1000)});
    } else if (verb == "camera" && words.size() >= 3) {
        scene.camera = read_camera(story, words);
    } else if (verb == "music" && words.size() == 3) {
        scene.music = asset_called(story, AssetKind::music, words[1]);
        scene.music_volume = from_thousandths(words[2], 1000);
    } else if (verb == "ambience") {
        scene.ambience = asset_called(story, AssetKind::ambience, words[1]);
        scene.ambience_volume = words.size() == 3 ? from_thousandths(words[2], 1000) : 1;
    } else if (verb == "text") {
        const auto furniture = called<Furniture>(furnitures, words[1]);
        scene.own_furniture = furniture.has_value();
        scene.furniture = furniture.value_or(Furniture::box);
    }
}

}  // namespace lantern
