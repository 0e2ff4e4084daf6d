#include "show_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "check/survey.h"
#include "stage/contrast.h"
#include "stage/furniture.h"
#include "stage/page.h"
#include "stage/plates.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::size_t most_pages = 3;
constexpr std::size_t most_states = 2'000'000;  // of what can be named in one line
constexpr double least_contrast = 4.5;          // WCAG 2.1, 1.4.3

void add(Diagnostics& diagnostics, std::string rule, const Location& where, std::string message, std::string hint) {
    diagnostics.push_back(
        {Severity::warning, std::move(rule), where, std::move(message), std::move(hint), std::string()});
}

/// Values of what is named in a line; each stands for itself, whatever the others hold.
class Named {
public:
    Named(const Story& story, std::vector<Range> ranges)
        : story_(story), ranges_(std::move(ranges)), variables_(starting_variables(story)) {}

    /// Every value that is declared.
    static Named all(const Story& story, Place place) {
        std::vector<Range> ranges;
        for (const Slot slot : slots_named_at(story, place)) {
            const Variable& variable = story.variables[slot];
            const auto count = static_cast<std::size_t>(variable.to - variable.from) + 1;
            ranges.push_back({slot, variable.from, std::vector<bool>(count, true)});
        }
        return {story, std::move(ranges)};
    }
    bool empty() const { return ranges_.empty(); }

    /// `each(variables)`: with every value of each, and together where they are few; where they are many, beside the longest of the others.
    template <class Each> void try_all(const Each& each) {
        std::size_t together = 1;
        for (const Range& range : ranges_) together *= std::max<std::size_t>(1, values_of(range).size());
        if (together <= most_together) return try_from(0, each);
        for (const Range& range : ranges_) variables_[range.slot] = longest_of(range);
        for (const Range& range : ranges_) {
            for (const Value value : values_of(range)) {
                variables_[range.slot] = value;
                each(variables_);
            }
            variables_[range.slot] = longest_of(range);
        }
    }

private:
    static constexpr std::size_t most_together = 512;

    template <class Each> void try_from(std::size_t index, const Each& each) {
        if (index == ranges_.size()) return each(variables_);
        for (const Value value : values_of(ranges_[index])) {
            variables_[ranges_[index].slot] = value;
            try_from(index + 1, each);
        }
    }
    /// Of a long meter, its ends are as long as any.
    static std::vector<Value> values_of(const Range& range) {
        std::vector<Value> values;
        for (std::size_t i = 0; i < range.met.size(); ++i)
            if (range.met[i]) values.push_back(static_cast<Value>(range.from + static_cast<Value>(i)));
        constexpr std::size_t few = 200;
        if (values.size() > few) values = {values.front(), values.back()};
        return values;
    }
    Value longest_of(const Range& range) {
        Value longest = range.from;
        std::size_t letters = 0;
        for (const Value value : values_of(range)) {
            variables_[range.slot] = value;
            const std::size_t here = utf8::length(words_for(story_, range.slot, variables_));
            if (here <= letters) continue;
            letters = here;
            longest = value;
        }
        return longest;
    }

    const Story& story_;
    std::vector<Range> ranges_;
    Variables variables_;
};

Prose with(const Story& story, const Variables& variables, Prose prose) {
    for (Run& run : prose)
        if (run.slot != no_slot) run.text = words_for(story, run.slot, variables);
    return prose;
}

/// A sentence with all its words side by side, as it is when it is asked.
Prose with(const Story& story, const Variables& variables, const Word& word) {
    Prose prose = with(story, variables, word.before);
    for (const Option& option : word.options) {
        prose.push_back({"   ", {}, {}, {}, no_slot, 0});
        for (Run& run : with(story, variables, option.words)) prose.push_back(std::move(run));
    }
    for (Run& run : with(story, variables, word.after)) prose.push_back(std::move(run));
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

/// Of the longest that a line can be.
struct Pages {
    std::size_t plain = 0, large = 0;  // at 100 % and at 200 %
    bool too_many() const { return large > most_pages || plain > 1; }
};

void tell_pages(const Pages& pages, bool names, const Location& where, Diagnostics& diagnostics) {
    const std::string when = names ? ", with the longest that can be named here" : "";
    add(diagnostics, "many-pages", where,
        pages.plain > 1 ? fmt::format("this line takes {} pages{}", pages.plain, when)
                        : fmt::format("this line takes {} pages when words are set at 200 %{}", pages.large, when),
        pages.plain > 1 ? "part it where a page should end"
                        : fmt::format("part it, so that {} are enough", most_pages));
}

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
            Face::open_dyslexic_bold, Face::hand, Face::receipt};
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
            const PersonIndex who = say != nullptr ? say->who : word->who;
            const auto pages_with = [&](Named named) {
                Pages most;
                named.try_all([&](const Variables& variables) {
                    const Prose prose = say != nullptr ? with(story, variables, say->prose)
                                                       : with(story, variables, *word);
                    most.large = std::max(most.large, compositor.pages(prose, who, desk, true));
                    most.plain = std::max(most.plain, compositor.pages(prose, who, desk, false));
                });
                return most;
            };
            Named named = Named::all(story, place);
            const bool names = !named.empty();
            Pages pages = pages_with(std::move(named));
            if (!pages.too_many()) continue;
            // Only now is it worth asking what can really be named here.
            const auto met = names ? values_named_at(story, place, most_states) : std::nullopt;
            if (met) pages = pages_with(Named(story, *met));
            if (pages.too_many()) tell_pages(pages, names, statement.where, diagnostics);
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
