#pragma once
// A story while it is being read: what is known so far, what was wrong, and how each kind of node is taken apart. Private to this
// folder. Every take_… complains about a node that is not what it should be and returns nothing.

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "story/load.h"
#include "story/misspelt.h"
#include "story/yaml.h"

namespace lantern {

/// A scene file between its two readings: names are collected first, statements after.
struct SceneDraft {
    ScriptIndex script = 0;
    FileIndex file = 0;
    Node root;
};

class Draft {
public:
    Story story;
    Diagnostics diagnostics;
    std::vector<SceneDraft> scenes;
    bool lacks_a_scene = false;  // one that is listed is not there

    std::map<std::string, PersonIndex, std::less<>> people;
    std::map<std::string, SettingIndex, std::less<>> settings;
    std::map<std::string, Slot, std::less<>> slots;
    std::map<std::string, ScriptIndex, std::less<>> scripts;
    std::map<std::string, EndingIndex, std::less<>> endings;
    std::map<std::string, ThreadIndex, std::less<>> threads;
    std::map<std::string, Location, std::less<>>
        meant_choices;  // things with options whose verb is misspelt, by what they name

    // --- complaints ---------------------------------------------------------------------------------------------------
    /// Thrown where bounds::patience is at an end: what is wrong throughout is not searched for more.
    struct Enough {};
    void error(
        Location where, std::string rule, std::string message, std::string hint = {}, std::string corrected = {});
    void warning(Location where, std::string rule, std::string message, std::string hint = {});

    const Source& source(const Location& where) const { return story.sources[where.file]; }

    // --- shapes -------------------------------------------------------------------------------------------------------
    /// False, with a complaint, when the node is no map.
    bool is_map(const Node& node, std::string_view what, std::string hint = {});

    /// Complains of every key that is not allowed here, with the nearest that is.
    void only_keys(const Node& map, const std::vector<std::string>& allowed, std::string_view what);

    /// A scalar that is not empty: a title, an id, a word.
    std::optional<std::string> take_text(const Node& node, std::string_view what);
    /// A text that a reader sees and that has no markup: a title, a name.
    std::optional<std::string> take_title(const Node& node, std::string_view what);

    /// The same of what is no prose: behind an id or a condition a comment cuts nothing.
    std::optional<std::string> take_word(const Node& node, std::string_view what);

    /// An id of variables, choices, people: a-z 0-9 _ and, for variables, one dot. Scenes and assets: a-z 0-9 and -.
    enum class Naming : std::uint8_t { underscores, dotted, hyphens };
    std::optional<std::string> take_id(const Node& node, std::string_view what, Naming naming);
    bool check_id(const std::string& id, const Location& where, std::string_view what, Naming naming);

    std::optional<int> take_whole(const Node& node, std::string_view what, int from, int to);
    std::optional<float> take_number(const Node& node, std::string_view what, float from, float to);
    std::optional<bool> take_truth(const Node& node, std::string_view what);
    std::optional<Colour> take_colour(const Node& node, std::string_view what);
    /// A colour, or the name of one of the act's.
    std::optional<Colour> take_tint(const Node& node, std::string_view what, const Palette& palette);
    /// `[from, to]`, or one number for both.
    std::optional<Depth> take_depth(const Node& node, std::string_view what, float from, float to);
    /// `[x, y]`: where on the canvas, as shares of it.
    std::optional<Depth> take_spot(const Node& node, std::string_view what);
    std::optional<Transition> take_transition(const Node& node, const Direction& direction);
    std::optional<Furniture> take_furniture(const Node& node);
    std::optional<Condition> take_condition(const Node& node);
    /// The thread that `map` names with `thread:` (nobody: none); without the key, the one around it.
    ThreadIndex take_thread(const Node& map, ThreadIndex around);

    /// One of a few words; the index into `words`.
    std::optional<std::size_t> take_one_of(
        const Node& node, std::string_view what, const std::vector<std::string>& words);

    /// Prose on one line, checked for what YAML does to it. {name}s are linked.
    std::optional<Prose> take_prose(const Node& node, std::string_view what);

    /// Markup of text that stands at `where` in its file (the start of the words themselves).
    Prose take_markup(std::string_view written, const Location& where);

    /// `set: { honesty: +1, ring: worn }`
    std::vector<Effect> take_effects(const Node& node);

    /// A place of places.yaml.
    std::optional<SettingIndex> take_place(const Node& node, std::string_view what);
    AssetIndex take_asset(const Node& node, AssetKind kind);  // no_asset for `none` and for what is no name
    AssetIndex intern(AssetKind kind, const std::string& name, const Location& where);

    ConditionNames condition_names(bool in_promise) const;             // for reading
    void suggest_names(ConditionNames& names, bool in_promise) const;  // for "did you mean"
    Slot declare(Variable variable);  // no_slot, with a complaint, when the id is taken

    /// What an unknown name of a variable or choice was meant to be, as far as that can be guessed.
    std::string guess_name(std::string_view id, bool in_promise = false) const;
    std::vector<std::string> names_of_variables() const;  // what an author can name: not the flags the engine keeps
    std::vector<std::string> names_of_people() const;
    std::vector<std::string> names_of_scripts() const;

    OwnWords own_words;
    bool in_promise = false;  // `ending` means something only there

private:
    bool is_whole_text(const Node& node, std::string_view what);
    bool cut_short(const Node& node);  // with a complaint
    void link_names(Prose& prose, const Location& where, std::string_view written);
    std::optional<Effect> take_effect(const NodeEntry& entry);
    std::map<std::pair<int, std::string>, AssetIndex> interned_;
};

/// The file's text within bounds, added to the sources; nothing (and a complaint) when it cannot be used.
std::optional<FileIndex> read_source(Draft& draft, const std::filesystem::path& path, const std::string& shown);

/// … and the same of a text that somebody holds already.
std::optional<FileIndex> take_source(Draft& draft, std::string text, const std::string& shown);

// One function a kind of file.
void read_cast(Draft& draft, const Node& root);
void read_settings(Draft& draft, const Node& root);
void read_variables(Draft& draft, const Node& root);
void read_promises(Draft& draft, const Node& root);
void read_helplines(Draft& draft, const Node& root);
void read_credits(Draft& draft, const Node& root);
Direction read_direction(Draft& draft, const Node& root);
void read_changes(Draft& draft, const Node& transitions, Direction& direction);
void read_weathers(Draft& draft, const Node& effects, Direction& direction);

// Keys of story.yaml; the pictures of the title name places and acts, and are read after them.
void read_about(Draft& draft, const Node& about);
void read_title_pictures(Draft& draft, const Node& pictures);
void read_threads(Draft& draft, const Node& threads);

/// Declares the choices of one scene as variables, so that conditions anywhere can name them.
void declare_choices(Draft& draft, const SceneDraft& scene);

/// Flattens one scene into statements.
void compile_scene(Draft& draft, const SceneDraft& scene);

}  // namespace lantern
