#pragma once
// Every sentence of the script language, as one variant. Nested YAML is flattened: a branch is a jump to a Place, and where a
// reading stands is one number. Text, people and assets are resolved to small indices when the story is read.

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "story/condition.h"
#include "story/prose.h"
#include "story/variable.h"
#include "text/source.h"

namespace lantern {

using Place = std::uint32_t;           // index into Story::statements
using PersonIndex = std::uint16_t;     // index into Story::cast
using SettingIndex = std::uint16_t;    // index into Story::settings (the places of places.yaml)
using ScriptIndex = std::uint16_t;     // index into Story::scripts (the scenes)
using AssetIndex = std::uint16_t;      // index into Story::assets
using EndingIndex = std::uint16_t;     // index into Story::endings
using ExpressionIndex = std::uint8_t;  // index into Person::expressions

constexpr Place nowhere = 0xFFFFFFFF;
constexpr std::uint16_t nobody = 0xFFFF;
constexpr AssetIndex no_asset = 0xFFFF;
constexpr ExpressionIndex same_expression = 0xFF;

using ChangeIndex = std::uint8_t;  // index into Direction::changes of the act
constexpr ChangeIndex standard_change = 0xFF;

/// How a change is shown: which of the act's, and how long. `standard_change` is what the act's direction says; seconds < 0 likewise.
struct Transition {
    ChangeIndex change = standard_change;
    float seconds = -1;
    bool operator==(const Transition&) const = default;
};

enum class Furniture : std::uint8_t { box, column, page, film };  // where the words stand
enum class Easing : std::uint8_t { smooth, steady, slow_start, slow_end };
enum class Channel : std::uint8_t { music, ambience, sound };
enum class Facing : std::uint8_t { as_drawn, left, right };
enum class Until : std::uint8_t { once, all, leave };

using Thousandths = std::int16_t;  // of the picture's width: 0 left edge, 1000 right edge; or of its height

constexpr Thousandths eye_level = 398;  // where the camera looks when nobody says how high

using WeatherIndex = std::uint8_t;         // index into Story::weathers
constexpr WeatherIndex no_weather = 0xFF;  // clears the air
constexpr WeatherIndex a_shake = 0xFE;     // no weather, but a moment: a blow, a door

// --- what happens -----------------------------------------------------------------------------------------------------

/// The first statement of a scene: it counts as visited, the stage is cleared, and a noted scene halts for the reader's leave.
struct Arrive {
    ScriptIndex script = 0;
};

struct Say {
    PersonIndex who = nobody;  // nobody: the narrator, unseen
    ExpressionIndex expression = same_expression;
    Prose prose;
    std::uint64_t hash = 0;  // of scene, speaker and words: how a save finds this beat again
};

struct Option {
    std::string id;
    Prose words;
    std::optional<Condition> condition;
    Prose otherwise;  // shown, struck out, when the condition refuses; empty: the option is hidden then
    std::vector<Effect> effects;
    Place target = nowhere;  // where its consequences begin
    Location where;
};

/// A deed.
struct Choose {
    Slot choice = no_slot;
    Prose ask;
    std::vector<Option> options;
    Until until = Until::once;
    Slot taken = no_slot;  // of a choice that repeats
    Place after = nowhere;
    std::uint64_t hash = 0;
};

/// A choice inside a sentence. The next statement is always its Told.
struct Word {
    Slot choice = no_slot;
    PersonIndex who = nobody;
    Prose before, after;
    std::vector<Option> options;
    std::uint64_t hash = 0;
};

/// The sentence of the Word just before it, with the words that were not kept struck out; then on to the kept option's target.
struct Told {};

struct Assign {
    std::vector<Effect> effects;
};
struct Branch {
    Condition condition;
    Place otherwise = nowhere;
};  // holds: the next statement
struct Match {
    Slot slot = no_slot;
    std::vector<Place> targets;
};  // by value minus the variable's `from`
struct Jump {
    Place target = nowhere;
};  // also `goto`, to a scene's Arrive, after linking
struct Leave {
    ScriptIndex script = 0;
};  // `goto`: another scene, for good
struct Visit {
    ScriptIndex script = 0;
};
struct Finish {};  // the foot of a scene: back from a visit, or on to the next
struct End {
    EndingIndex ending = 0;
};

// --- what is seen and heard -------------------------------------------------------------------------------------------

struct SetPlace {
    SettingIndex setting = 0;
    Transition with;
};
struct Show {
    PersonIndex who = 0;
    ExpressionIndex expression = same_expression;
    Thousandths at = -1;
    Facing facing = Facing::as_drawn;
    Transition with;
};
struct Hide {
    PersonIndex who = nobody;
    Transition with;
};  // nobody: everybody
struct Move {
    PersonIndex who = 0;
    Thousandths at = -1;
    Facing facing = Facing::as_drawn;
    Transition with;
};
struct PlaceProp {
    AssetIndex prop = no_asset;
    Thousandths at = 500;
    Transition with;
};  // no_asset: takes it away
struct MoveCamera {
    float zoom = 1;
    PersonIndex on = nobody;
    Thousandths at = 500;
    float over = 1;
    Thousandths high = eye_level;
    Easing easing = Easing::smooth;
};
struct SetWeather {
    WeatherIndex weather = no_weather;
    float strength = 1;
};
struct Sound {
    Channel channel = Channel::music;
    AssetIndex asset = no_asset;
    std::optional<float> fade;  // seconds; else as its act has it
    float volume = 1;
    Prose caption;
};
struct Pause {
    float seconds = 0;
    bool for_reader = false;
};  // for_reader: until the reader goes on
struct SetFurniture {
    Furniture furniture = Furniture::box;
};

using Action = std::variant<Arrive, Say, Choose, Word, Told, Assign, Branch, Match, Jump, Leave, Visit, Finish, End,
    SetPlace, Show, Hide, Move, PlaceProp, MoveCamera, SetWeather, Sound, Pause, SetFurniture>;

struct Statement {
    Action action;
    Location where;
};

}  // namespace lantern
