#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "check/check.h"
#include "commands.h"
#include "session/save.h"
#include "terminal/telling.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

void print(const std::string& text) {
    std::fputs(text.c_str(), stdout);
    std::fflush(stdout);
}

/// Small letters, digits and hyphens: a name typed by a reader never leaves the folder of saves.
std::optional<fs::path> save_path(const fs::path& folder, std::string name) {
    if (name.empty()) name = "bookmark";
    for (const char c : name)
        if (!(std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_') || name.size() > 64)
            return std::nullopt;
    return folder / (name + ".reading");
}

std::string keep(const fs::path& folder, const std::string& name, const Session& session) {
    const auto path = save_path(folder, name);
    if (!path) return "A name has letters, digits, - and _ only.\n";
    std::error_code failed;
    fs::create_directories(folder, failed);
    fs::path beside = *path;
    beside += ".new";
    {
        std::ofstream stream(beside, std::ios::binary);
        stream << save_text(session);
        stream.flush();
        if (!stream) return "This reading could not be saved in " + folder.string() + ".\n";
    }
    fs::rename(beside, *path, failed);
    return failed ? "This reading could not be saved in " + folder.string() + ".\n"
                  : "Saved as " + path->stem().string() + ".\n";
}

std::string take_up(const fs::path& folder, const std::string& name, Telling& telling) {
    const auto path = save_path(folder, name);
    std::ifstream stream(path.value_or(fs::path()), std::ios::binary);
    if (!path || !stream) return "There is no saved reading of that name.\n";
    const std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    Restored restored = restore(telling.session().shared_story(), text);
    const std::string said = restored.said.empty() ? std::string() : "(" + restored.said + ")\n";
    if (!restored.session) return said;
    return said + telling.take(std::move(*restored.session));
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
    Telling telling(Session(std::make_shared<const Story>(std::move(loaded.story))), style);
    print(telling.begin());
    if (person) print("\n(Enter goes on; help lists what else there is.)\n");

    std::string line;
    while (!telling.ended() || person) {
        if (person) print(telling.prompt());
        if (!std::getline(std::cin, line)) {
            if (person) return print("\n"), 0;
            std::fputs("\nThe answers ended before the story did.\n", stderr);
            return 1;
        }
        const Reply reply = person ? telling.answer(line) : telling.echo(line);
        print(reply.text);
        switch (reply.errand) {
            case Errand::quit: return 0;
            case Errand::save: print(keep(options.saves, reply.argument, telling.session())); break;
            case Errand::load: print(take_up(options.saves, reply.argument, telling)); break;
            case Errand::none: break;
        }
        if (telling.ended() && person) return 0;
    }
    return telling.went_wrong() ? 1 : 0;
}

}  // namespace lantern
