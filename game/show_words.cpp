#include "show_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "stage/contrast.h"
#include "stage/furniture.h"
#include "stage/page.h"
#include "stage/plates.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::size_t most_pages = 3;
constexpr double least_contrast = 4.5;  // WCAG 2.1, 1.4.3

void add(Diagnostics& diagnostics, std::string rule, const Location& where, std::string message, std::string hint) {
    diagnostics.push_back(
        {Severity::warning, std::move(rule), where, std::move(message), std::move(hint), std::string()});
}

/// Everything that can stand for {name}: the longest of it.
std::string longest_words(const Story& story, Slot slot) {
    const Variable& variable = story.variables[slot];
    Variables variables = starting_variables(story);
    std::string longest;
    const int few = 200;  // of a meter, its ends are as long as any
    for (int value = variable.from; value <= variable.to; ++value) {
        if (variable.to - variable.from > few && value == variable.from + 1) value = variable.to;
        variables[slot] = static_cast<Value>(value);
        std::string words = words_for(story, slot, variables);
        if (utf8::length(words) > utf8::length(longest)) longest = std::move(words);
    }
    return longest;
}

/// What a reader may meet in the worst case.
Prose worst_of(const Story& story, Prose prose) {
    for (Run& run : prose)
        if (run.slot != no_slot) run.text = longest_words(story, run.slot);
    return prose;
}

/// A sentence with all its words side by side, as it is when it is asked.
Prose worst_of(const Story& story, const Word& word) {
    Prose prose = worst_of(story, word.before);
    for (const Option& option : word.options) {
        prose.push_back({"   ", {}, {}, {}, no_slot, 0});
        for (Run& run : worst_of(story, option.words)) prose.push_back(std::move(run));
    }
    for (Run& run : worst_of(story, word.after)) prose.push_back(std::move(run));
    return prose;
}

template <class See> void see_prose(const Statement& statement, See see) {
    const auto see_options = [&see](const std::vector<Option>& options) {
        for (const Option& option : options) see(option.words, option.where), see(option.otherwise, option.where);
    };
    if (const auto* say = std::get_if<Say>(&statement.action)) see(say->prose, statement.where);
    else if (const auto* sound = std::get_if<Sound>(&statement.action)) see(sound->caption, statement.where);
    else if (const auto* choice = std::get_if<Choose>(&statement.action)) {
        see(choice->ask, statement.where);
        see_options(choice->options);
    } else if (const auto* word = std::get_if<Word>(&statement.action)) {
        see(word->before, statement.where);
        see_options(word->options);
        see(word->after, statement.where);
    }
}

/// The first place of each letter.
std::map<char32_t, Location> letters_of(const Story& story) {
    std::map<char32_t, Location> letters;
    const auto note = [&letters](std::string_view text, const Location& where) {
        for (std::size_t at = 0; at < text.size(); at += utf8::width(text, at))
            letters.try_emplace(utf8::decode(text, at), where);
    };
    for (const Person& person : story.cast) note(person.name, person.where), note(person.also, person.where);
    for (const EndingTitle& ending : story.endings) note(ending.title, ending.where);
    for (const Thread& thread : story.threads) note(thread.title, thread.where);
    for (const Variable& variable : story.variables)
        for (const NamedValue& value : variable.values) note(value.words, variable.where);
    for (const Script& script : story.scripts) note(script.title, script.where), note(script.summary, script.where);
    for (const Statement& statement : story.statements)
        see_prose(statement, [&note](const Prose& prose, const Location& where) {
            for (const Run& run : prose) note(run.text, where), note(run.ruby, where);
        });
    return letters;
}

struct Desk {
    Furniture furniture = Furniture::box;
    float letterbox = 0;
};

class Compositor {
public:
    Compositor(const Story& story, const Measure& measure) : story_(story), measure_(measure) { large_.text_size = 2; }

    std::size_t pages(const Prose& prose, PersonIndex who, const Desk& desk, bool large) {
        const Room& room = room_for(who, desk, mostly_korean(prose), large);
        return set_pages(prose, measure_, who == nobody ? room.narrated : room.spoken).size();
    }

private:
    /// As the stage furnishes it: a long name takes room from the words.
    const Room& room_for(PersonIndex who, const Desk& desk, bool korean, bool large) {
        const Key key{who, static_cast<int>(desk.furniture), desk.letterbox, korean, large};
        const auto found = rooms_.find(key);
        if (found != rooms_.end()) return found->second;
        const Comfort& comfort = large ? large_ : plain_;
        Spared spared;
        Room room = furnish(desk.furniture, desk.letterbox, korean, Side::left, comfort, spared);
        if (who != nobody) spared.name = name_growth(room, story_.cast[who], measure_);
        if (spared.name > 0) room = furnish(desk.furniture, desk.letterbox, korean, Side::left, comfort, spared);
        return rooms_.emplace(key, room).first->second;
    }

    using Key = std::tuple<PersonIndex, int, float, bool, bool>;
    const Story& story_;
    const Measure& measure_;
    Comfort plain_, large_;
    std::map<Key, Room> rooms_;
};

}  // namespace

void check_letters(const Story& story, const Typeface& typeface, Diagnostics& diagnostics) {
    for (const auto& [letter, where] : letters_of(story)) {
        const auto lacks = [&, c = letter](Face face) { return !typeface.has(c, face); };
        const std::initializer_list<Face> faces = {Face::serif, Face::serif_italic, Face::serif_bold, Face::sans,
            Face::sans_slanted, Face::sans_bold, Face::open_dyslexic, Face::open_dyslexic_slanted,
            Face::open_dyslexic_bold};
        if (std::none_of(faces.begin(), faces.end(), lacks)) continue;
        std::string sign;
        utf8::append(sign, letter);
        add(diagnostics, "missing-glyph", where,
            fmt::format("no font of the house has the sign \"{}\" (U+{:04X})", sign, static_cast<unsigned>(letter)),
            "a reader sees a question mark instead");
    }
}

void check_pages(const Story& story, const Measure& measure, Diagnostics& diagnostics) {
    Compositor compositor(story, measure);
    for (const Script& script : story.scripts) {
        const Direction& direction = story.acts[script.act].direction;
        Desk desk{direction.furniture, direction.letterbox};
        for (Place place = script.begin; place < script.end; ++place) {
            const Statement& statement = story.statements[place];
            if (const auto* text = std::get_if<SetFurniture>(&statement.action)) desk.furniture = text->furniture;
            const auto* say = std::get_if<Say>(&statement.action);
            const auto* word = std::get_if<Word>(&statement.action);
            if (say == nullptr && word == nullptr) continue;
            const Prose prose = say != nullptr ? worst_of(story, say->prose) : worst_of(story, *word);
            const PersonIndex who = say != nullptr ? say->who : word->who;
            const std::size_t large = compositor.pages(prose, who, desk, true);
            const std::size_t plain = compositor.pages(prose, who, desk, false);
            if (large > most_pages || plain > 1)
                add(diagnostics, "many-pages", statement.where,
                    plain > 1 ? fmt::format("this line takes {} pages", plain)
                              : fmt::format("this line takes {} pages when words are set at 200 %", large),
                    plain > 1 ? "part it where a page should end"
                              : fmt::format("part it, so that {} are enough", most_pages));
        }
    }
}

void check_colours(const Story& story, Diagnostics& diagnostics) {
    for (const Act& act : story.acts) {
        const Palette& palette = act.direction.palette;
        struct Pair {
            const char *words, *ground;
            Colour on, under;
        };
        const Pair pairs[] = {{"text", "panel", palette.text, palette.panel},
            {"name", "plate", palette.name, palette.plate},
            {"choice_text", "choice", palette.choice_text, palette.choice},
            {"chosen_text", "chosen", palette.chosen_text, palette.chosen},
            {"ink", "paper", palette.ink, palette.paper}, {"hint", "panel", palette.hint, palette.panel}};
        const auto file = std::find_if(story.sources.begin(), story.sources.end(),
            [&act](const Source& source) { return source.path() == act.folder + "/direction.yaml"; });
        if (file == story.sources.end()) continue;
        for (const Pair& pair : pairs) {
            const double found = contrast(pair.on, pair.under);
            if (found >= least_contrast) continue;
            Location where{static_cast<FileIndex>(file - story.sources.begin()), 0, 0};
            for (std::uint32_t line = 1; line <= file->line_count() && where.line == 0; ++line) {
                const std::string_view text = file->line(line);
                const std::string key = std::string(pair.words) + ":";
                for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1))
                    if (at == 0 || std::string_view(" {,").find(text[at - 1]) != std::string_view::npos) {
                        where.line = line;
                        where.column = file->column(line, at);
                        break;
                    }
            }
            add(diagnostics, "low-contrast", where,
                fmt::format("\"{}\" on \"{}\" has a contrast of {:.1f} to 1", pair.words, pair.ground, found),
                "words need 4.5 to 1 to be read by everybody");
        }
    }
}

}  // namespace lantern
