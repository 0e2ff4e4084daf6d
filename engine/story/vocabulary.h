#pragma once
// Every key a file of a story may have, and what it says: the loader accepts these, editors complete them, and the tables of
// docs/format.md are made of them. What a value means is the loader's business; here stands only what it can be.

#include <string>
#include <string_view>
#include <vector>

namespace lantern {

/// What stands behind a key.
enum class Shape : unsigned char {
    text,   // words, without markup
    prose,  // words, with it
    id,     // of what is named here
    condition,
    effects,     // { honesty: +1 }
    block,       // beats and verbs, or a text
    transition,  // fade 0.4
    number,      // from `least` to `most`
    whole,       // … without a fraction
    seconds,     // a number, or `click`
    truth,
    colour,
    tint,   // a colour, or one of the palette's by name
    range,  // a number, or two: far off and near
    spot,   // two shares: [0.7, 0.4]
    area,   // four: left, top, right, bottom
    drift,  // a number, or how far and how fast
    date,
    one_of,  // `words`
    person,
    shown_person,
    hidden_person,
    position,
    camera_position,
    place,
    scene,
    ending,
    thread,
    meters,
    subject,
    furniture,
    weather,   // of the air: rain, or one an act names
    changes,   // transitions: the two usual ones, and an act's own by name
    weathers,  // effects by name
    background,
    prop,
    mask,
    music,
    ambience,
    sound,
    form,  // keys of its own: those of `of`
    ids,
    texts,
    scenes,
    forms,   // lists; the last of `of`
    values,  // of a variable: a list of ids, or ids and their words
    titles,  // ids and their titles
    notes,   // topics and degrees
    options,
};

struct Key {
    std::string_view name;
    Shape shape = Shape::text;
    std::string_view written;  // an example of it
    std::string_view says;
    bool needed = false;
    double least = 0, most = 0;           // of numbers
    std::vector<std::string> words = {};  // of one_of
    std::string_view of = {};             // of form and forms
};

/// A map of keys: a file, one of its entries, or a verb with what may stand beside it (its first key).
struct Form {
    std::string_view name;
    std::vector<Key> keys;

    std::vector<std::string> names() const;
    /// One it has.
    const Key& key(std::string_view name) const;
};

const std::vector<Form>& forms();
const std::vector<Form>& verbs();

/// One there is: "scene", "person", "option".
const Form& form(std::string_view name);
/// The verbs that a key stands beside: "else" is of if.
std::vector<std::string> verbs_beside(std::string_view key);

/// The verb, or null.
const Form* find_verb(std::string_view name);

/// Tables in Markdown, as docs/format.md prints them: of a form, of the verbs, of what stands beside a verb.
std::string table_of(const Form& form);
std::string table_of_verbs();
std::string table_beside_verbs();

}  // namespace lantern
