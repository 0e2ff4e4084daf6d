// What a line asks of its reader: room, patience, ears.

#include <fmt/format.h>

#include <algorithm>

#include "check/rules.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::size_t fits = 180, too_long = 240;  // characters: two lines of the box, and three
constexpr double patience = 10;                    // seconds

std::size_t length(const Prose& prose) { return utf8::length(plain(prose)); }

void check_length(std::size_t characters, const Location& where, Diagnostics& diagnostics) {
    if (characters <= fits) return;
    add(diagnostics, characters > too_long ? Severity::warning : Severity::note, "long-line", where,
        fmt::format("this line is {} characters long", characters),
        fmt::format("up to {} fit two lines on the screen: part it in two", fits));
}

void check_waits(const Prose& prose, const Location& where, Diagnostics& diagnostics) {
    for (const Run& run : prose)
        if (run.wait > patience)
            add(diagnostics, Severity::warning, "long-wait", where,
                fmt::format("this line rests for {:g} seconds", run.wait), "a reader takes more than ten for a fault");
}

struct Listen {
    Diagnostics& diagnostics;
    const Location& where;

    void operator()(const Say& say) const {
        check_length(length(say.prose), where, diagnostics);
        check_waits(say.prose, where, diagnostics);
    }
    void operator()(const Word& word) const {
        std::size_t longest = 0;
        for (const Option& option : word.options) longest = std::max(longest, length(option.words));
        check_length(length(word.before) + longest + length(word.after), where, diagnostics);
    }
    void operator()(const Pause& pause) const {
        if (pause.seconds > patience)
            add(diagnostics, Severity::warning, "long-wait", where,
                fmt::format("nothing happens here for {:g} seconds", pause.seconds),
                "a reader takes more than ten for a fault; pause: click waits for them");
    }
    void operator()(const Sound& sound) const {
        if (sound.channel == Channel::sound && sound.asset != no_asset && empty(sound.caption))
            add(diagnostics, Severity::warning, "caption-missing", where,
                "nobody who hears nothing learns of this sound", "as in caption: a lighter, three tries");
    }
    template <class Other> void operator()(const Other&) const {}
};

/// Twice the same in a row is a slip of the copying hand, and a saved reading cannot tell one from the other.
void check_repeated(const Story& story, Place place, Diagnostics& diagnostics) {
    if (place == 0) return;
    const auto* one = std::get_if<Say>(&story.statements[place - 1].action);
    const auto* other = std::get_if<Say>(&story.statements[place].action);
    if (one != nullptr && other != nullptr && one->hash == other->hash && one->who == other->who)
        add(diagnostics, Severity::warning, "said-twice", story.statements[place].where,
            "this is what the line above says, word for word", "take one of them out");
}

}  // namespace

void check_lines(const Story& story, Diagnostics& diagnostics) {
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Statement& statement = story.statements[place];
        std::visit(Listen{diagnostics, statement.where}, statement.action);
        check_repeated(story, place, diagnostics);
    }
}

}  // namespace lantern
