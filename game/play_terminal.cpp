#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>
#include <utility>

#include "check/report.h"
#include "commands.h"
#include "session/record.h"
#include "session/save.h"
#include "terminal/bookmarks.h"
#include "terminal/telling.h"

namespace lantern {

namespace {

void print(const std::string& text) {
    std::fputs(text.c_str(), stdout);
    std::fflush(stdout);
}

/// What was read is noted down when it matters, and when the reader leaves.
void note(Record& record, const Telling& telling, std::size_t from) {
    record.note(telling.session(), from);
    if (!record.due() && !telling.ended()) return;
    if (const std::string complaint = record.write(); !complaint.empty())
        std::fputs((complaint + "\n").c_str(), stderr);
}

}  // namespace

int play_in_terminal(const TerminalOptions& options) {
    Loaded loaded = load_story(options.story);
    if (has_errors(loaded.diagnostics)) {
        const Report report = check(loaded);
        print(spell(report, loaded.story, false));
        std::fputs("\nThis story has faults and cannot be played yet.\n", stderr);
        return 1;
    }
    const bool person = isatty(STDIN_FILENO) != 0;
    const bool screen = isatty(STDOUT_FILENO) != 0;
    TellingStyle style;
    style.beat_by_beat = person;
    style.width = screen ? 78 : 0;
    const auto story = std::make_shared<const Story>(std::move(loaded.story));
    Record record(story, papers_in(options.saves / story->id));
    Telling telling(Session(story, record.endings_seen()), style);
    const Bookmarks bookmarks(options.saves);
    if (options.reading.empty()) {
        print(telling.begin());
    } else {
        Restored restored = restore(story, options.reading);
        if (!restored.session) return std::fputs(("lantern: " + restored.said + "\n").c_str(), stderr), 1;
        if (!restored.said.empty()) print("(" + restored.said + ")\n\n");
        if (!options.so_far.empty()) print("(" + options.so_far + ")\n\n");
        const std::string text = telling.take(std::move(*restored.session));
        print(text.substr(std::min(text.find_first_not_of('\n'), text.size())));  // nothing stands before it
    }
    note(record, telling, 0);
    if (person) print("\n(Enter goes on; help lists what else there is.)\n");

    std::string line;
    while (!telling.ended()) {
        if (person) print(telling.prompt());
        if (!std::getline(std::cin, line)) {
            if (person) return print("\n"), 0;
            std::fputs("\nThe answers ended before the story did.\n", stderr);
            return 1;
        }
        const std::size_t from = telling.session().position();
        const Reply reply = person ? telling.answer(line) : telling.echo(line);
        print(reply.text);
        note(record, telling, from);
        if (reply.favour == Favour::quit) return 0;
        print(bookmarks.run(reply, telling));
    }
    return telling.went_wrong() ? 1 : 0;
}

}  // namespace lantern
