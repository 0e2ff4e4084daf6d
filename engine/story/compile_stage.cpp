// What is seen and heard: places, people, props, camera, weather, sound.

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "story/compile.h"
#include "story/vocabulary.h"
#include "text/nearest.h"
#include "text/utf8.h"

namespace lantern {

namespace {

const std::vector<std::pair<std::string, Thousandths>>& positions() {
    // ART: one figure stands best at 26 or 74 hundredths of the width, two at those both.
    static const std::vector<std::pair<std::string, Thousandths>> table = {
        {"far-left", 130}, {"left", 260}, {"centre", 500}, {"right", 740}, {"far-right", 870}};
    return table;
}

}  // namespace

Transition Compiler::with(const Node& node) {
    const Node* with = node.find("with");
    return with == nullptr ? Transition() : draft_.take_transition(*with, direction()).value_or(Transition());
}

const Direction& Compiler::direction() { return draft_.story.acts[script().act].direction; }

Thousandths Compiler::position(const Node& node, std::vector<std::string> names) {
    const Node* at = node.find("at");
    if (at == nullptr || !draft_.take_word(*at, "\"at\"")) return -1;
    for (const auto& [name, place] : positions()) {
        if (at->text == name) return place;
        names.push_back(name);
    }
    const bool number = at->text.find_first_not_of("0123456789.") == std::string::npos;
    if (!number) {
        draft_.error(at->where, "unknown-position", fmt::format("there is no position called \"{}\"", at->text),
            suggest(at->text, names));
        return -1;
    }
    const auto share = draft_.take_number(*at, "\"at\"", 0, 1);
    return share ? static_cast<Thousandths>(*share * 1000 + 0.5F) : Thousandths{-1};
}

Facing Compiler::facing(const Node& node) {
    const Node* facing = node.find("facing");
    if (facing == nullptr) return Facing::as_drawn;
    const auto side = draft_.take_one_of(*facing, "\"facing\"", {"left", "right"});
    return side ? (*side == 0 ? Facing::left : Facing::right) : Facing::as_drawn;
}

/// `mo` or `mo (smirk)`
std::optional<std::pair<PersonIndex, ExpressionIndex>> Compiler::person_with_expression(const Node& node) {
    const auto text = draft_.take_word(node, "the name of a person");
    if (!text) return std::nullopt;
    const std::size_t space = text->find(' ');
    const auto who = person(std::string_view(*text).substr(0, space), node.where);
    if (!who) return std::nullopt;
    if (space == std::string::npos) return std::pair(*who, same_expression);
    const std::string_view rest = std::string_view(*text).substr(space + 1);
    Location where = node.where;
    where.column += static_cast<std::uint32_t>(space) + 2;
    if (rest.size() < 3 || rest.front() != '(' || rest.back() != ')') {
        draft_.error(
            where, "wrong-shape", "after a person's name stands an expression in brackets", "as in show: mo (smile)");
        return std::nullopt;
    }
    return std::pair(*who, expression(*who, rest.substr(1, rest.size() - 2), where));
}

void Compiler::place(const Node& node) {
    const auto setting = draft_.take_place(node.entries.front().value, "the place");
    if (setting) emit(SetPlace{*setting, with(node)}, node.where);
}

void Compiler::show(const Node& node) {
    const auto who = person_with_expression(node.entries.front().value);
    if (!who) return;
    if (draft_.story.cast[who->first].portrait.empty()) {
        draft_.error(node.entries.front().value.where, "voice-shown",
            fmt::format("{} is a voice and cannot be shown", draft_.story.cast[who->first].name),
            "portrait: none in cast.yaml says so");
        return;
    }
    emit(Show{who->first, who->second, position(node), facing(node), with(node)}, node.where);
}

/// It was shown before, and nobody bears its name.
bool Compiler::is_a_thing(const Node& name) const {
    const auto& assets = draft_.story.assets;
    return name.is_scalar() && draft_.people.find(name.text) == draft_.people.end() &&
           std::any_of(assets.begin(), assets.end(),
               [&name](const Asset& one) { return one.kind == AssetKind::prop && one.name == name.text; });
}

void Compiler::hide(const Node& node) {
    const Node& name = node.entries.front().value;
    if (name.is_scalar() && name.text == "all") {
        emit(Hide{nobody, with(node)}, node.where);
    } else if (is_a_thing(name)) {
        draft_.error(name.where, "unknown-person", fmt::format("nobody in the cast is called \"{}\"", name.text),
            "a thing is taken away by prop: none");
    } else if (const auto who = person_with_expression(name)) {
        emit(Hide{who->first, with(node)}, node.where);
    }
}

void Compiler::move(const Node& node) {
    const auto who = person_with_expression(node.entries.front().value);
    if (!who) return;
    if (node.find("at") == nullptr && node.find("facing") == nullptr)
        draft_.error(node.where, "missing-key", "\"move\" needs \"at\" or \"facing\"", "as in at: right");
    emit(Move{who->first, position(node), facing(node), with(node)}, node.where);
}

void Compiler::prop(const Node& node) {
    const AssetIndex asset = draft_.take_asset(node.entries.front().value, AssetKind::prop);
    const Thousandths at = position(node);
    emit(PlaceProp{asset, at < 0 ? Thousandths{500} : at, with(node)}, node.where);
}

void Compiler::camera(const Node& node) {
    const Node& value = node.entries.front().value;
    if (!draft_.is_map(value, "\"camera\"")) return;
    draft_.only_keys(value, form("camera").names(), "\"camera\"");
    MoveCamera camera;
    if (const Node* zoom = value.find("zoom")) camera.zoom = draft_.take_number(*zoom, "\"zoom\"", 1, 4).value_or(1);
    if (const Node* over = value.find("over")) camera.over = draft_.take_number(*over, "\"over\"", 0, 120).value_or(1);
    if (const Node* ease = value.find("ease"))
        camera.easing = static_cast<Easing>(
            draft_.take_one_of(*ease, "\"ease\"", {"smooth", "steady", "slow-start", "slow-end"}).value_or(0));
    if (const Node* at = value.find("at")) {
        const auto who = at->is_scalar() ? draft_.people.find(at->text) : draft_.people.end();
        if (at->is_sequence()) {
            const Depth spot = draft_.take_spot(*at, "\"at\"").value_or(Depth{0.5F, 0.5F});
            camera.at = static_cast<Thousandths>(spot.far * 1000 + 0.5F);
            camera.high = static_cast<Thousandths>(spot.near * 1000 + 0.5F);
        } else if (who != draft_.people.end()) {
            camera.on = who->second;
        } else if (const Thousandths where = position(value, draft_.names_of_people()); where >= 0) {
            camera.at = where;
        }
    }
    emit(camera, node.where);
}

void Compiler::effect(const Node& node) {
    const Node& value = node.entries.front().value;
    const auto name = draft_.take_word(value, "\"effect\"");
    SetWeather weather;
    if (const Node* strength = node.find("strength"))
        weather.strength = draft_.take_number(*strength, "\"strength\"", 0, 3).value_or(1);
    if (!name) return;
    if (*name == "shake") {
        weather.weather = a_shake;
    } else if (*name != "none") {
        if (weather_called(direction().weathers, *name) == nullptr) return unknown_effect(*name, value.where);
        std::vector<std::string>& names = draft_.story.weathers;
        const auto known = std::find(names.begin(), names.end(), *name);
        if (known == names.end() && names.size() >= a_shake)
            return draft_.error(
                value.where, "too-many", fmt::format("a story can use at most {} effects", static_cast<int>(a_shake)));
        weather.weather = static_cast<WeatherIndex>(known - names.begin());
        if (known == names.end()) names.push_back(*name);
    }
    emit(weather, node.where);
}

void Compiler::unknown_effect(const std::string& name, const Location& where) {
    std::vector<std::string> names{"shake", "none"};
    for (const Weather& weather : direction().weathers) names.push_back(weather.name);
    const auto near = nearest(name, names);
    draft_.error(where, "unknown-effect", fmt::format("there is no effect called \"{}\"", name),
        near ? fmt::format("did you mean \"{}\"? this act has {}", *near, list(names, "and"))
             : fmt::format("this act has {}; direction.yaml can name others", list(names, "and")));
}

void Compiler::sound_on(const Node& node, Channel channel, AssetKind kind) {
    Sound sound;
    sound.channel = channel;
    sound.asset = draft_.take_asset(node.entries.front().value, kind);
    if (const Node* fade = node.find("fade")) sound.fade = draft_.take_number(*fade, "\"fade\"", 0, 60);
    if (const Node* volume = node.find("volume"))
        sound.volume = draft_.take_number(*volume, "\"volume\"", 0, 1).value_or(1);
    if (const Node* caption = node.find("caption"))
        sound.caption = draft_.take_prose(*caption, "\"caption\"").value_or(Prose());
    emit(std::move(sound), node.where);
}

void Compiler::pause(const Node& node) {
    const Node& value = node.entries.front().value;
    if (value.is_null() || (value.is_scalar() && value.text == "click")) {
        emit(Pause{0, true}, node.where);
    } else if (const auto seconds = draft_.take_number(value, "\"pause\"", 0, 30)) {
        emit(Pause{*seconds, false}, node.where);
    }
}

void Compiler::text(const Node& node) {
    if (const auto furniture = draft_.take_furniture(node.entries.front().value))
        emit(SetFurniture{*furniture}, node.where);
}

}  // namespace lantern
