// What may name something, and what an author would rather have written.

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "story/draft.h"

namespace lantern {

namespace {

/// Of "engine.ogg", "engine": a name, by whoever thinks of its file.
std::string without_ending(const std::string& name) {
    static const std::vector<std::string> endings = {
        "webp", "png", "jpg", "jpeg", "ogg", "opus", "flac", "wav", "mp3", "yaml", "yml"};
    const std::size_t dot = name.rfind('.');
    const bool ends = dot != std::string::npos &&
                      std::find(endings.begin(), endings.end(), name.substr(dot + 1)) != endings.end();
    return ends ? name.substr(0, dot) : name;
}

}  // namespace

bool Draft::check_id(const std::string& id, const Location& where, std::string_view what, Naming naming) {
    int dots = 0;
    bool good = !id.empty() &&
                (std::islower(static_cast<unsigned char>(id.front())) != 0 ||
                    (naming == Naming::hyphens && std::isdigit(static_cast<unsigned char>(id.front())) != 0));
    for (const char c : id) {
        const unsigned char u = static_cast<unsigned char>(c);
        if (c == '.') ++dots;
        const bool letter = std::islower(u) != 0 || std::isdigit(u) != 0;
        good = good &&
               (letter || c == (naming == Naming::hyphens ? '-' : '_') || (c == '.' && naming == Naming::dotted));
    }
    if (good && dots <= 1) {
        static const std::vector<std::string> reserved = {"none", "true", "false", "and", "or", "not", "in", "visited",
            "ending", "endings_seen", "if", "then", "else", "set", "goto", "otherwise"};
        if (naming == Naming::hyphens || std::find(reserved.begin(), reserved.end(), id) == reserved.end()) return true;
        error(where, "bad-id", fmt::format("\"{}\" has a meaning of its own and cannot name {}", id, what));
        return false;
    }
    const char joint = naming == Naming::hyphens ? '-' : '_';
    std::string better;
    for (const char c : naming == Naming::hyphens ? without_ending(id) : id) {
        const unsigned char u = static_cast<unsigned char>(c);
        const bool first = better.empty();
        if (std::isalpha(u) != 0 || (std::isdigit(u) != 0 && (!first || naming == Naming::hyphens)))
            better.push_back(static_cast<char>(std::tolower(u)));
        else if (c == '.' && !first && naming == Naming::dotted && better.find('.') == std::string::npos)
            better.push_back('.');
        else if (std::string_view(" -_.").find(c) != std::string_view::npos && !first) better.push_back(joint);
    }
    if (naming != Naming::hyphens && !id.empty() && std::isdigit(static_cast<unsigned char>(id.front())) != 0)
        better.clear();
    const char* letters = naming == Naming::hyphens ? "small letters, digits and -"
                          : naming == Naming::underscores
                              ? "a small letter, then small letters, digits and _"
                              : "a small letter, then small letters, digits, _ and at most one dot";
    error(where, "bad-id", fmt::format("\"{}\" cannot name {}: {}", id, what, letters),
        better.empty() || better == id ? std::string() : fmt::format("write {}", better));
    return false;
}

}  // namespace lantern
