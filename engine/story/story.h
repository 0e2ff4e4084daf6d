#pragma once
// A Story is immutable data, read once from YAML: people, places, variables, acts and one flat list of statements.
// It knows nothing of time, screens or files; `load.h` makes one.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "story/condition.h"
#include "story/direction.h"
#include "story/statement.h"
#include "story/variable.h"
#include "text/source.h"

namespace lantern {

struct Person {
    std::string id;
    std::string name;  // on the plate: "Mo"
    std::string also;  // the same name in another script, smaller beside it: "모"
    Colour colour{255, 255, 255};
    std::vector<std::string> expressions;  // the first one is how they look when nothing is said
    std::string portrait;                  // picture stem: people/<portrait>-a<act>[-<expression>]; empty: a voice
    std::string about;
    Location where;
};

/// A place of the story (`places.yaml`). `Place`, by contrast, is a position in the script.
struct Setting {
    std::string id;
    std::string about;
    AssetIndex background = no_asset;
    AssetIndex ambience = no_asset;
    std::string light;
    Location where;
    bool graded = true;  // as the act's direction says; false: its picture has its colours already
};

enum class AssetKind : std::uint8_t { background, person, prop, mask, music, ambience, sound };

struct Asset {
    AssetKind kind = AssetKind::background;
    std::string name;  // as the author wrote it
    std::string file;  // relative to the assets folder; empty: it is not there (yet)
    Location where;    // where it was first asked for
};

/// One of the lines a story is told along (`threads:`): a relationship, a case, a voyage.
struct Thread {
    std::string id, title;
    Location where;
};

using ThreadIndex = std::uint16_t;  // index into Story::threads; nobody: none of them

/// Whom a reader can turn to (`helplines.yaml`).
struct Helpline {
    std::string where, name;
    std::string call, web;  // a number, an address; at least one of them
    std::string hours;
    std::vector<std::string> languages;
    std::string checked;  // the day it was last found right: "2026-11-25"
};

struct Helplines {
    std::string opening;  // the sentence above them
    std::vector<Helpline> lines;
};

enum class Degree : std::uint8_t { mentioned, discussed, shown };

struct Note {
    std::string topic;
    Degree degree = Degree::mentioned;
};

/// What a reader passes over who asks not to read a noted scene.
struct Skip {
    Place target = nowhere;  // where reading goes on; nowhere: the foot of the scene
    std::vector<Effect> effects;
};

/// What is written in a scene that somebody wrote: what is emphasised stands in their hand, and what can be chosen stands on it.
enum class Paper : std::uint8_t { none, lantern, receipts };

/// A scene as written. (`Scene`, in the State, is what is on stage.)
struct Script {
    std::string id;  // the file's stem
    std::string title;
    std::uint16_t act = 0, episode = 0;  // indices into Story::acts and Act::episodes
    ThreadIndex thread = nobody;
    Place begin = nowhere, end = nowhere;  // its Arrive, and one past its Finish
    std::vector<Note> notes;
    std::string summary;
    Skip skip;
    Paper paper = Paper::none;
    Slot visited = no_slot;
    Location where;
};

struct Episode {
    std::string folder, title;
    std::vector<ScriptIndex> scripts;
    bool helplines_after = false;  // whoever goes on from it is shown first whom to turn to
};

struct Act {
    std::string folder, title;
    SettingIndex card = nobody;  // the place behind its title; nobody: that of its first scene
    Direction direction;
    std::vector<Episode> episodes;
};

struct EndingTitle {
    std::string id, title;
    Location where;
};

/// The picture behind the story's name, from when a reader has come so far.
struct TitlePicture {
    enum class Once : std::uint8_t { always, act, ending, every_ending };
    SettingIndex place = nobody;
    Once once = Once::always;
    std::uint16_t act = 0;  // of Once::act: it was begun
};

/// Whom and what the story is made by and of (`credits.yaml`).
struct Credit {
    std::string title;
    std::vector<std::string> lines;
};

struct Promise {
    enum class Kind : std::uint8_t { always, never, possible, at_most, reachable, never_stops };
    enum class Each : std::uint8_t { option, line, ending };
    std::string sentence;
    Kind kind = Kind::always;
    Condition condition;            // of the first three
    int beats_between_choices = 0;  // of at_most
    Each each = Each::option;       // of reachable: what no reading may be kept from, wherever it is
    std::vector<Slot> meters;       // of never_stops
    Location where;
};

struct Story {
    std::string id, title, language = "en";
    std::vector<std::string> about;            // what it is, in paragraphs
    std::vector<TitlePicture> title_pictures;  // the last that a reader has come to
    std::vector<Credit> credits;
    Helplines helplines;
    std::vector<Thread> threads;
    PersonIndex narrator = nobody;
    std::vector<Person> cast;
    std::vector<Setting> settings;
    std::vector<Variable> variables;  // slots
    std::vector<EndingTitle> endings;
    std::vector<Promise> promises;
    std::vector<Act> acts;
    std::vector<Script> scripts;  // in reading order
    std::vector<Asset> assets;
    std::vector<std::string> weathers = house_weather_names();  // names; what each is like is the act's direction's
    std::vector<Statement> statements;
    Slot ending_slot = no_slot;  // what promises call `ending`
    Slot endings_seen_slot = no_slot;
    Sources sources;
    std::string assets_folder;  // absolute

    /// People's pictures that exist: "mo-a1" or "mo-a1-smile" -> file relative to the assets folder.
    std::map<std::string, std::string> portraits;
};

/// The scene a place belongs to.
ScriptIndex script_at(const Story& story, Place place);

/// Whether the episode before this scene's, if the scene begins one, is to be followed by whom to turn to.
bool helplines_before(const Story& story, ScriptIndex script);

/// The scene called `id`, or scripts.size().
ScriptIndex find_script(const Story& story, std::string_view id);

/// Values at the start of a first reading.
Variables starting_variables(const Story& story);

/// What a reader is shown for {name}: a meter's number, a flag's yes or no, the words of a value or of an option taken.
std::string words_for(const Story& story, Slot slot, const Variables& variables);

}  // namespace lantern
