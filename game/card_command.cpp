// What is in a postcard, for whoever finds one in a folder. Its words come from anywhere: nothing in them reaches a terminal that a
// terminal would obey.

#include <fmt/format.h>

#include <cstdio>
#include <nlohmann/json.hpp>

#include "commands.h"
#include "screens/card_words.h"
#include "sdl/postcard.h"
#include "session/save.h"
#include "text/utf8.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// Without what a terminal takes for an order: C0, C1, and marks that turn the writing round.
std::string harmless(const std::string& text, bool lines = false) {
    std::string shown;
    for (std::size_t at = 0; at < text.size(); at += utf8::width(text, at)) {
        const char32_t c = utf8::decode(text, at);
        const bool order = c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
                           (c >= 0x2066 && c <= 0x2069);
        if (lines && c == '\n') shown += '\n';
        else if (order) shown += c == '\n' ? ' ' : '?';
        else utf8::append(shown, c);
    }
    return shown;
}

/// A file as it was found, and what may be said against it.
struct Found {
    fs::path file;
    OpenedPostcard opened;
    std::optional<SaveContents> contents;
    bool readable = true;

    bool digest_good() const { return opened.digest_good && contents && contents->digest_good; }
    std::string fault() const {
        if (!opened.said.empty()) return opened.said;
        if (!contents) return "its words are no saved reading";
        return contents->digest_good ? "" : "the reading in it is damaged";
    }
};

Found look_at(const fs::path& file) {
    Found found;
    found.file = file;
    std::error_code failed;
    found.readable = fs::is_regular_file(file, failed);
    found.opened = open_postcard(file);
    if (found.opened.card) found.contents = contents_of(found.opened.card->reading);
    return found;
}

std::string counted(std::size_t count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string told(const Found& found) {
    const Postcard& card = *found.opened.card;
    const std::string day = day_in_words(card.saved, {});
    std::string text = harmless(found.file.string()) + "\n";
    const auto add = [&text](const char* name, const std::string& words) {
        text += fmt::format("  {:<11}{}\n", name, words.empty() ? "-" : harmless(words));
    };
    add("title", card.title);
    add("scene", card.scene);
    add("story", found.contents ? found.contents->story : "");
    add("saved", day.empty() ? card.saved : fmt::format("{} ({})", day, card.saved));
    add("played", time_in_words(card.seconds_played));
    add("last line", card.last_line);
    add("note", card.note);
    add("locked", card.locked ? "yes" : "no");
    add("format", std::to_string(found.opened.format));
    add("digest", found.digest_good() ? "good" : "not good");
    if (found.contents)
        add("reading", counted(found.contents->lines, "line", "lines") + ", " +
                           counted(found.contents->choices, "choice", "choices"));
    return text;
}

Json as_json(const Found& found) {
    Json all;
    all["file"] = found.file.string();
    all["opens"] = found.opened.card.has_value();
    all["said"] = found.fault();
    if (!found.opened.card) return all;
    const Postcard& card = *found.opened.card;
    all["title"] = card.title;
    all["scene"] = card.scene;
    all["story"] = found.contents ? found.contents->story : "";
    all["saved"] = card.saved;
    all["seconds_played"] = card.seconds_played;
    all["last_line"] = card.last_line;
    all["note"] = card.note;
    all["locked"] = card.locked;
    all["format"] = found.opened.format;
    all["digest_good"] = found.digest_good();
    all["lines"] = found.contents ? found.contents->lines : 0;
    all["choices"] = found.contents ? found.contents->choices : 0;
    return all;
}

}  // namespace

int card_command(const CardOptions& options) {
    int code = 0;
    Json all = Json::array();
    for (const fs::path& file : options.files) {
        const Found found = look_at(file);
        const std::string fault = found.fault();
        if (!fault.empty()) {
            std::fflush(stdout);
            std::fputs(fmt::format("{}: {}\n", harmless(file.string()), harmless(fault)).c_str(), stderr);
        }
        code = std::max(code, fault.empty() ? 0 : found.readable ? 1 : 2);
        if (options.json) all.push_back(as_json(found));
        else if (found.opened.card && options.reading)
            std::fputs(harmless(found.opened.card->reading, true).c_str(), stdout);
        else if (found.opened.card) std::fputs(told(found).c_str(), stdout);
    }
    if (options.json) std::fputs((all.dump(1, ' ', true, Json::error_handler_t::replace) + "\n").c_str(), stdout);
    return code;
}

std::string reading_in_postcard(const fs::path& file, std::string& said) {
    const OpenedPostcard opened = open_postcard(file);
    said = opened.said;
    return opened.card ? opened.card->reading : std::string();
}

}  // namespace lantern
