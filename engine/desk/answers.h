#pragma once
// What an editor can ask of a story: where something is named, what it is, what may stand here, how a file is built, and what has to
// change for something to be called otherwise.

#include <optional>
#include <string>
#include <vector>

#include "desk/workplace.h"

namespace lantern {

/// The name at a spot, or null.
const Name* named_at(Workplace& workplace, const std::string& path, const Spot& spot);

/// Where a name is declared, or all that names it.
std::vector<Extent> declarations(Workplace& workplace, const Name& mention);
std::vector<Extent> mentions_of(Workplace& workplace, const Name& mention, bool declarations_too);

/// What it is, as Markdown: a person's card, a variable and who asks for it, a scene.
std::string card_of(Workplace& workplace, const Name& mention);

/// The place in the script at which the name is asked for or shown, where what it can be there is a question; nowhere: it is none.
Place asked_at(Workplace& workplace, const Name& mention);
/// What a variable can be at a place, by every reading there is; nothing: they were too many, or `enough`.
std::optional<std::string> values_at(const Story& story, Place place, Slot slot, const std::function<bool()>& enough);
Slot slot_named(const Story& story, const Name& mention);

struct Edit {
    Extent where;
    std::string text;
};
struct Renaming {
    std::vector<Edit> edits;
    std::string from_file, to_file;  // of a scene: its file; else empty
    std::string refused;             // why it cannot be called so
};
Renaming rename(Workplace& workplace, const Name& mention, const std::string& name);

struct Suggestion {
    enum class Kind : unsigned char { person, expression, variable, markup };
    Kind kind = Kind::person;
    std::string label, inserted, detail;
};
/// What may stand at a spot in the words of a scene. `text`: the file as it is held, which need be no YAML yet.
std::vector<Suggestion> suggestions(const Story& story, std::string_view text, const Spot& spot);

struct Heading {
    enum class Kind : unsigned char { scene, choice, option, branch, way, name };
    Kind kind = Kind::scene;
    std::string name, detail;
    Extent where, title;  // the whole, and what is shown of it when it is gone to
    std::vector<Heading> below;
};
std::vector<Heading> outline(Workplace& workplace, const std::string& path);

}  // namespace lantern
