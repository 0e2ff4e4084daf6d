#include "story/vocabulary.h"

#include <algorithm>
#include <cassert>

namespace lantern {

namespace {

constexpr int largest = 30000;

Key needed(Key key) {
    key.needed = true;
    return key;
}

Key within(Key key, double least, double most) {
    key.least = least;
    key.most = most;
    return key;
}

Key among(Key key, std::vector<std::string> words) {
    key.words = std::move(words);
    return key;
}

Key made_of(Key key, std::string_view form) {
    key.of = form;
    return key;
}

Key about(std::string_view written) {
    return {"about", Shape::text, written, "what its author should know of it; no reader sees it"};
}

std::vector<Form> all_forms() {
    return {
        {"story",
            {
                needed({"story", Shape::id, "my-story", "the folder of saved readings"}),
                needed({"title", Shape::text, "My story", "what it is called"}),
                {"language", Shape::text, "en", "the language it is told in"},
                {"narrator", Shape::person, "yu", "of the cast; tells what nobody says"},
                {"about", Shape::text, "A night and its buses.",
                    "what it is, in paragraphs of plain text: the first thing on the page \"About\""},
                made_of({"title_pictures", Shape::forms, "- place: harbour",
                            "what stands behind its name: the last that a reader has come to"},
                    "title_picture"),
                {"assets", Shape::text, "../assets",
                    "a folder in the story or one beside it; nothing else is ever opened"},
                needed({"acts", Shape::ids, "[act-1]", "the folders of the acts, in order"}),
                {"threads", Shape::titles, "{ the_sea: The sea }", "the lines it is told along, in order"},
                {"endings", Shape::titles, "{ dawn: Dawn }", "how it can end, and what each is called"},
            }},
        {"title_picture",
            {
                needed({"place", Shape::place, "harbour", "the place it shows"}),
                {"once", Shape::text, "act-1",
                    "from when on: the folder of an act that was begun, `ending` or `every ending`; else at first"},
            }},
        {"credit",
            {
                {"title", Shape::text, "Pictures", "what was made"},
                needed({"lines", Shape::texts, "[drawn by code]", "by whom, of what, under which licence"}),
            }},
        {"person",
            {
                needed({"name", Shape::text, "Mo", "on the plate"}),
                {"also", Shape::text, "모", "the same name in another script, small beside it"},
                {"colour", Shape::colour, "\"#ff7fb0\"", "of the plain plate that stands in while there is no picture"},
                {"expressions", Shape::ids, "[neutral, smirk]", "the first is how she looks when nothing is said"},
                {"portrait", Shape::id, "mo",
                    "pictures/people/mo-a1.webp (of act 1, and of any without its own), mo-a1-smirk.webp …; none: a "
                    "voice, "
                    "never shown"},
                about("drives the last bus"),
            }},
        {"place",
            {
                {"about", Shape::text, "the roof, with a water tank on it",
                    "where it is: told in the terminal, and shown while there is no picture"},
                {"background", Shape::background, "roof",
                    "pictures/places/roof.webp; without it the picture is called as the place is"},
                {"ambience", Shape::ambience, "city-far", "what is heard there"},
                {"light", Shape::text, "evening", "what light there is, for whoever draws it"},
                among({"grade", Shape::one_of, "none", "its picture is graded already: the act's grade is left off"},
                    {"none"}),
            }},
        {"meter",
            {
                within({"from", Shape::whole, "0", "its lower end"}, -largest, largest),
                needed(within({"to", Shape::whole, "8", "its upper end"}, -largest, largest)),
                within(
                    {"start", Shape::whole, "2", "where it stands at first; else at its lower end"}, -largest, largest),
                {"stops", Shape::truth, "true", "that it stops at its ends is meant, and not told"},
                about("what Yu admits"),
            }},
        {"flag",
            {
                needed({"flag", Shape::truth, "false", "true or false, and which it is at first"}),
                about("whether he once said thank you"),
            }},
        {"one_of",
            {
                needed({"one_of", Shape::values, "{ drawer: in the drawer, worn: on my finger }",
                    "its values, and the words that {name} shows"}),
                {"start", Shape::id, "drawer", "which it is at first; else the first"},
                about("where the ring is"),
            }},
        {"act",
            {
                needed({"act", Shape::text, "Night bus", "its title"}),
                {"card", Shape::place, "bus-stop", "the place behind its title; else that of its first scene"},
                {"thread", Shape::thread, "the_sea",
                    "of all its scenes; one on an episode or at a scene's head is nearer and wins, `none` is no "
                    "thread"},
                needed(made_of({"episodes", Shape::forms, "- episode: Twenty to twelve", "in order"}, "episode")),
            }},
        {"episode",
            {
                {"episode", Shape::text, "Twenty to twelve", "its title"},
                needed({"scenes", Shape::scenes, "[the-first-bus, the-last-bus]",
                    "the files of its folder, in order; a scene without goto or end goes on to the next"}),
                {"folder", Shape::id, "episode-1", "where they are, if not in episode-1, episode-2 …"},
                {"thread", Shape::thread, "the_sea", "of its scenes"},
                among({"after", Shape::one_of, "helplines",
                          "shows whom to turn to, to whoever goes on from it, before the next episode begins"},
                    {"helplines"}),
            }},
        {"direction",
            {
                made_of({"palette", Shape::form, "{ ink: \"#0b0716\" }", "colours"}, "palette"),
                {"text", Shape::furniture, "box", "where the words stand: box, column, page, film"},
                among({"font", Shape::one_of, "sans", "the letters of its words: serif, sans"}, {"serif", "sans"}),
                among({"narration", Shape::one_of, "upright", "how what nobody says is set: slanted, upright"},
                    {"slanted", "upright"}),
                within({"typing", Shape::number, "45", "characters a second, 5 to 200"}, 5, 200),
                {"transitions", Shape::changes, "{ place: rain 0.45, person: fade 0.25 }",
                    "how places and people change where a scene says nothing, and changes of its own by name"},
                {"effects", Shape::weathers, "{ snow: { of: flakes, count: 90 } }",
                    "what can be in the air, by name: new, or the house's restated"},
                {"drift", Shape::drift, "2.5", "pixels the camera wanders, up to 40; or { reach: 3, pace: 0.5 }"},
                within({"letterbox", Shape::number, "0", "share of the height that is black, up to 0.4"}, 0, 0.4),
                made_of({"grade", Shape::form, "{ saturation: 0.9 }", "what its pictures are printed with"}, "grade"),
                within({"grain", Shape::number, "0.2", "the tooth of its film, 0 to 1"}, 0, 1),
                made_of({"heard", Shape::form, "{ below: 7000, fade: 2 }", "how it is heard"}, "heard"),
            }},
        {"palette",
            {
                {"ink", Shape::colour, "\"#0b0716\"", "what is dark: behind everything"},
                {"paper", Shape::colour, "\"#ffe9f2\"", "what is light"},
                {"accent", Shape::colour, "\"#ff7fb0\"", "the act's own colour"},
                {"panel", Shape::colour, "\"#120a22e6\"", "behind the words"},
                {"text", Shape::colour, "\"#fbeef5\"", "the words"},
                {"plate", Shape::colour, "\"#ff7fb0\"", "behind a name"},
                {"name", Shape::colour, "\"#1a0716\"", "the name"},
                {"choice", Shape::colour, "\"#1d1133\"", "behind an option"},
                {"choice_text", Shape::colour, "\"#fbeef5\"", "its words"},
                {"chosen", Shape::colour, "\"#ff7fb0\"", "behind the option that is pointed at"},
                {"chosen_text", Shape::colour, "\"#1a0716\"", "its words"},
                {"hint", Shape::colour, "\"#c9a8cf\"", "what is said beside: reasons, keys"},
            }},
        {"transitions",
            {
                {"place", Shape::transition, "rain 0.45", "from place to place"},
                {"person", Shape::transition, "fade 0.25", "who enters and leaves"},
            }},
        {"change",
            {
                {"like", Shape::transition, "sun", "one that it begins as"},
                within({"over", Shape::number, "0.6", "seconds, 0 to 30"}, 0, 30),
                within({"soft", Shape::number, "0.1", "of the edge, 0 to 1"}, 0, 1),
                {"wipe", Shape::mask, "blinds", "by a grey picture (pictures/transitions/): what is dark comes first"},
                made_of({"iris", Shape::form, "{ at: [0.5, 0.4] }", "or from one point outwards"}, "iris"),
                made_of({"light", Shape::form, "{ from: left }", "light that crosses the room"}, "light"),
                {"through", Shape::tint, "ink", "a colour that everything is half-way"},
                made_of({"rain", Shape::form, "{ count: 170 }", "rain that falls while it lasts"}, "fall"),
                within({"slide", Shape::number, "80", "canvas pixels that people come from the side, up to 1000"}, 0,
                    1000),
            }},
        {"iris", {{"at", Shape::spot, "[0.5, 0.4]", "the point, as shares of the width and the height"}}},
        {"light",
            {
                among({"from", Shape::one_of, "left", "the side it comes from: left, right"}, {"left", "right"}),
                {"colour", Shape::tint, "\"#ffd9a0\"", "of the light"},
                within({"wide", Shape::number, "0.4", "share of the width, 0.05 to 1"}, 0.05, 1),
            }},
        {"fall",
            {
                within({"count", Shape::whole, "170", "drops, up to 600"}, 0, 600),
                {"colour", Shape::tint, "paper", "of the drops"},
            }},
        {"weather",
            {
                among({"of", Shape::one_of, "flakes", "streaks, flakes, motes, lanterns, breath, lamp"},
                    {"streaks", "flakes", "motes", "lanterns", "breath", "lamp"}),
                within({"count", Shape::whole, "90", "how many, up to 600"}, 0, 600),
                {"size", Shape::range, "[3, 9]", "canvas pixels: one number, or far off and near"},
                {"falls", Shape::range, "[40, 110]", "canvas pixels a second; below nothing: it rises"},
                within({"drifts", Shape::number, "-40", "canvas pixels a second to the right"}, -2000, 2000),
                within({"sways", Shape::number, "20", "canvas pixels to either side, up to 400"}, 0, 400),
                within({"every", Shape::number, "6", "seconds from one to the next, 0.4 to 120"}, 0.4, 120),
                within({"lasts", Shape::number, "0.1", "seconds of it, 0.04 to 10"}, 0.04, 10),
                {"opacity", Shape::range, "[0.2, 0.8]", "0 to 1: one number, or far off and near"},
                {"colour", Shape::tint, "paper", "of each"},
                {"core", Shape::tint, "accent", "of its middle"},
                {"area", Shape::area, "[0.3, 0, 0.8, 0.7]", "where: left, top, right, bottom, as shares"},
                {"shines", Shape::truth, "true", "it adds light"},
            }},
        {"grade",
            {
                {"multiply", Shape::tint, "\"#fff0e0\"", "the colour that white becomes"},
                {"lift", Shape::tint, "\"#0a0812\"", "the colour that black becomes"},
                within({"saturation", Shape::number, "0.9", "0: grey; 1: as it is; up to 2"}, 0, 2),
            }},
        {"drift",
            {
                within({"reach", Shape::number, "3", "canvas pixels, up to 40"}, 0, 40),
                within({"pace", Shape::number, "0.5", "times its usual speed, 0.1 to 5"}, 0.1, 5),
            }},
        {"heard",
            {
                within({"music", Shape::number, "0.8", "how loud music is, times what scenes say, 0.1 to 1"}, 0.1, 1),
                within({"ambience", Shape::number, "0.6", "… and what goes on around, 0.1 to 1"}, 0.1, 1),
                within({"effects", Shape::number, "0.9", "… and what happens, 0.1 to 1"}, 0.1, 1),
                within({"fade", Shape::number, "2",
                           "seconds of a change of music or ambience where a scene says none, "
                           "0 to 60"},
                    0, 60),
                within({"leaves", Shape::number, "0.7",
                           "share of it in which a piece leaves; the next one comes in the rest, 0 to 1"},
                    0, 1),
                within({"above", Shape::number, "150", "hertz; what is lower is hardly heard, 20 to 2000"}, 20, 2000),
                within({"below", Shape::number, "6000", "hertz; what is higher is hardly heard, 300 to 20000"}, 300,
                    20000),
                within({"echo", Shape::number, "0.15", "how loud the walls answer, 0 to 1"}, 0, 1),
                within({"lasts", Shape::number, "1.8", "seconds of that answer, 0.2 to 6"}, 0.2, 6),
            }},
        {"helplines",
            {
                {"opening", Shape::text, "Nobody has to be alone with this.", "the sentence above them"},
                needed(made_of({"helplines", Shape::forms, "- where: Korea", "whom to turn to"}, "helpline")),
            }},
        {"helpline",
            {
                needed({"where", Shape::text, "Korea", "whose it is: a country, a region"}),
                needed({"name", Shape::text, "Suicide prevention line", "what it is called"}),
                {"call", Shape::text, "\"109\"", "its number"},
                {"web", Shape::text, "findahelpline.com", "its address; one of the two must be there"},
                {"hours", Shape::text, "day and night", "when somebody is there"},
                {"languages", Shape::texts, "[Korean]", "that are spoken there"},
                needed({"checked", Shape::date, "2026-11-25", "the day somebody last made sure that it is right"}),
            }},
        {"promise",
            {
                needed({"promise", Shape::text, "Nobody walks home alone.", "the sentence, for people"}),
                {"always", Shape::condition, "visited(the-walk)", "true whenever a reading ends"},
                {"never", Shape::condition, "ending == dawn and not thanked", "true in no reading that ends"},
                {"possible", Shape::condition, "ring == drawer", "true at the end of at least one"},
                made_of({"at_most", Shape::form, "{ beats_between_choices: 60 }", "how long a reader only reads"},
                    "at_most"),
                among({"reachable", Shape::one_of, "every option", "no reading may be kept from one, wherever it is"},
                    {"every option", "every line", "every ending"}),
                {"never_stops", Shape::meters, "every meter",
                    "one of them, a list, or `every meter`: none stops unseen"},
            }},
        {"at_most",
            {
                needed(within(
                    {"beats_between_choices", Shape::whole, "60", "lines from one choice to the next"}, 1, largest)),
            }},
        {"scene",
            {
                needed({"scene", Shape::text, "The last bus", "its title"}),
                {"thread", Shape::thread, "the_sea", "which of the story's lines it belongs to; `none`: to no one"},
                {"place", Shape::place, "roof", "where it begins"},
                {"music", Shape::music, "waltz", "what plays; `none`: nothing"},
                {"ambience", Shape::ambience, "rain", "what is heard behind it; `none`: nothing"},
                {"text", Shape::furniture, "page", "where the words stand: box, column, page, film"},
                among({"paper", Shape::one_of, "lantern", "what somebody wrote on, in a hand: lantern, receipts"},
                    {"none", "lantern", "receipts"}),
                {"notes", Shape::notes, "{ suicide: discussed }", "topics, each mentioned, discussed or shown"},
                {"summary", Shape::text, "Yu is left at a bus stop.", "what is told to whoever passes over it"},
                made_of({"skip", Shape::form, "{ to: the-walk }", "what passing over it comes to"}, "skip"),
                needed({"script", Shape::block, "- It rains.", "what is said and done"}),
            }},
        {"skip",
            {
                {"to", Shape::scene, "the-walk", "the scene where reading goes on; else at the foot of this one"},
                {"end", Shape::ending, "dawn", "or the ending it comes to"},
                {"set", Shape::effects, "{ friends: +1 }", "what changes by it"},
            }},
        {"option",
            {
                {"if", Shape::condition, "honesty >= 1", "guards it: refused, it is hidden"},
                {"otherwise", Shape::prose, "I was not that funny yet.", "… or shown struck out, with this reason"},
                {"set", Shape::effects, "{ honesty: -1 }", "what changes when it is taken"},
                {"then", Shape::block, "She laughed.", "what is said and done then"},
                {"goto", Shape::scene, "the-walk", "… and the scene that it leads to, for good"},
            }},
        {"camera",
            {
                within({"zoom", Shape::number, "1.15", "1 to 4"}, 1, 4),
                {"at", Shape::camera_position, "mo", "a person, a position or a spot [0.7, 0.4]"},
                within({"over", Shape::number, "8", "seconds"}, 0, 120),
                among({"ease", Shape::one_of, "steady", "smooth, steady, slow-start, slow-end"},
                    {"smooth", "steady", "slow-start", "slow-end"}),
            }},
        {"line",
            {
                {"id", Shape::id, "the-last-line", "what saves know the line by, where its words may still change"},
            }},
    };
}

std::vector<Form> all_verbs() {
    const Key with{"with", Shape::transition, "fade 0.4",
        "how it changes: cut, fade, dissolve, slide, rain, panes, sun, rise, iris, light, or one the act names; and "
        "seconds"};
    const Key at{"at", Shape::position, "left", "far-left, left, centre, right, far-right or 0 to 1"};
    const Key facing = among({"facing", Shape::one_of, "right", "left, right"}, {"left", "right"});
    const Key fade = within({"fade", Shape::number, "2", "seconds, 0 to 60"}, 0, 60);
    const Key volume = within({"volume", Shape::number, "0.5", "0 to 1"}, 0, 1);
    const Key caption{
        "caption", Shape::prose, "A lighter.", "what a sound is that matters, for whoever does not hear it"};
    const Key then{"then", Shape::block, "She laughed.", "what is said and done when it holds"};
    return {
        {"place", {{"place", Shape::place, "roof", "where we are"}, with}},
        {"show", {{"show", Shape::shown_person, "mo (smirk)", "who is on stage, and how she looks"}, at, with, facing}},
        {"hide", {{"hide", Shape::hidden_person, "mo", "who leaves; `all`: everybody"}, with}},
        {"move", {{"move", Shape::shown_person, "mo", "who stands elsewhere now"}, at, with, facing}},
        {"prop", {{"prop", Shape::prop, "ring", "an object (pictures/props/); `none` takes it away"}, at, with}},
        {"camera", {made_of({"camera", Shape::form, "{ zoom: 1.15, at: mo, over: 8 }",
                                "zoom 1 to 4, on a person, a position or a spot, in seconds"},
                       "camera")}},
        {"effect", {{"effect", Shape::weather, "rain",
                        "rain, neon-flicker, dust, lanterns, breath, or one the act names; `none` ends them; shake is "
                        "a moment"},
                       within({"strength", Shape::number, "2", "0 to 3"}, 0, 3)}},
        {"music", {{"music", Shape::music, "waltz", "what plays; `none` stops it"}, fade, volume, caption}},
        {"ambience",
            {{"ambience", Shape::ambience, "rain", "what is heard behind it; `none` stops it"}, fade, volume, caption}},
        {"sound", {{"sound", Shape::sound, "lighter", "what is heard once"}, fade, volume, caption}},
        {"pause", {within({"pause", Shape::seconds, "0.8", "seconds; `click`: until the reader goes on"}, 0, 30)}},
        {"text", {{"text", Shape::furniture, "page", "where the words stand: box, column, page, film"}}},
        {"choose",
            {{"choose", Shape::id, "alibi", "a deed, which is remembered by this name"},
                {"ask", Shape::prose, "The guard had smelled it.", "what is asked"},
                needed({"options", Shape::options, "- lie: Say it was mine.", "what a reader can take, up to 15"}),
                among({"until", Shape::one_of, "all",
                          "all: offered again until each was taken; leave: until the option of that name is"},
                    {"all", "leave"})}},
        {"word", {{"word", Shape::id, "first_word", "a choice inside a sentence"},
                     needed({"line", Shape::prose, "I wrote ___ first.", "the sentence, with one blank: ___"}),
                     needed({"options", Shape::options, "- youth: youth", "the words for it, up to 15"}),
                     {"who", Shape::person, "mo", "whose pen it is, if not the narrator's"}}},
        {"set", {{"set", Shape::effects, "{ honesty: +1, ring: worn, thanked: true }",
                    "what changes; a number without a sign is absolute"}}},
        {"if", {{"if", Shape::condition, "alibi == lie", "a condition"}, needed(then),
                   {"else", Shape::block, "She did not laugh.", "what is said and done when it does not"}}},
        {"match", {{"match", Shape::subject, "ring",
                      "one key for each value, or `else:`; a choice not taken yet is `none`"}}},
        {"goto", {{"goto", Shape::scene, "the-walk", "another scene, for good"}}},
        {"visit", {{"visit", Shape::scene, "a-memory", "another scene, and back"}}},
        {"end", {{"end", Shape::ending, "dawn", "an ending"}}},
    };
}

std::string cell(std::string_view text) {
    std::string result;
    for (const char c : text) result += c == '|' ? std::string("\\|") : std::string(1, c);
    return result;
}

std::string example(const Key& key) {
    const bool under = key.written.substr(0, 2) == "- ";
    return "`" + std::string(key.name) + ":" + (under ? "` and below it `" : " ") + std::string(key.written) + "`";
}

}  // namespace

std::vector<std::string> Form::names() const {
    std::vector<std::string> names;
    for (const Key& key : keys) names.emplace_back(key.name);
    return names;
}

std::vector<std::string> verbs_beside(std::string_view key) {
    std::vector<std::string> above;
    for (const Form& verb : verbs()) {
        const std::vector<std::string> keys = verb.names();
        if (!keys.empty() && std::find(keys.begin() + 1, keys.end(), key) != keys.end()) above.push_back(keys.front());
    }
    return above;
}

const Key& Form::key(std::string_view wanted) const {
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const Key& key) { return key.name == wanted; });
    assert(found != keys.end());
    return *found;
}

const std::vector<Form>& forms() {
    static const std::vector<Form> all = all_forms();
    return all;
}

const std::vector<Form>& verbs() {
    static const std::vector<Form> all = all_verbs();
    return all;
}

const Form& form(std::string_view name) {
    const auto found = std::find_if(
        forms().begin(), forms().end(), [name](const Form& one) { return one.name == name; });
    assert(found != forms().end());
    return *found;
}

const Form* find_verb(std::string_view name) {
    const auto found = std::find_if(
        verbs().begin(), verbs().end(), [name](const Form& one) { return one.name == name; });
    return found == verbs().end() ? nullptr : &*found;
}

std::string table_of(const Form& form) {
    std::string table = "| key | says |\n|---|---|\n";
    for (const Key& key : form.keys)
        table += "| " + cell(example(key)) + " | " + cell(key.says) + (key.needed ? " (needed)" : "") + " |\n";
    return table;
}

std::string table_of_verbs() {
    std::string table = "| verb | says | with |\n|---|---|---|\n";
    for (const Form& verb : verbs()) {
        table += "| " + cell(example(verb.keys.front())) + " | " + cell(verb.keys.front().says) + " |";
        for (std::size_t i = 1; i < verb.keys.size(); ++i)
            table += (i > 1 ? ", `" : " `") + std::string(verb.keys[i].name) + ":`";
        table += " |\n";
    }
    return table;
}

std::string table_beside_verbs() {
    std::string table = "| beside a verb | says |\n|---|---|\n";
    std::vector<std::string_view> told;
    for (const Form& verb : verbs())
        for (std::size_t i = 1; i < verb.keys.size(); ++i) {
            const Key& key = verb.keys[i];
            if (std::find(told.begin(), told.end(), key.name) != told.end()) continue;
            told.push_back(key.name);
            table += "| " + cell(example(key)) + " | " + cell(key.says) + " |\n";
        }
    return table;
}

}  // namespace lantern
