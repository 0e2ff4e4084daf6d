#include "terminal/bookmarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

#include "session/save.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view characters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
constexpr std::size_t longest_name = 64;

std::string named(const std::string& name) { return name.empty() ? "bookmark" : name; }

bool is_name(const std::string& name) {
    return name.size() <= longest_name && name.find_first_not_of(characters) == std::string::npos;
}

std::string refused() {
    return fmt::format("A name has letters, digits, - and _ only, and at most {} of them.\n", longest_name);
}

}  // namespace

fs::path Bookmarks::path(const std::string& name, const Story& story) const {
    return folder_ / story.id / (named(name) + ".reading");
}

std::string Bookmarks::keep(const std::string& name, const Session& session) const {
    if (!is_name(name)) return refused();
    const fs::path file = path(name, session.story());
    const std::string failure = "This reading could not be saved in " + file.parent_path().string() + ".\n";
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed);
    fs::path beside = file;
    beside += ".new";
    {
        std::ofstream stream(beside, std::ios::binary);
        stream << save_text(session);
        stream.flush();
        if (!stream) return failure;
    }
    fs::rename(beside, file, failed);
    return failed ? failure : "Saved as " + named(name) + ".\n";
}

std::string Bookmarks::take_up(const std::string& name, Telling& telling) const {
    if (!is_name(name)) return refused();
    std::ifstream stream(path(name, telling.session().story()), std::ios::binary);
    if (!stream) return "There is no saved reading called " + named(name) + ".\n";
    const std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    Restored restored = restore(telling.session().shared_story(), text);
    const std::string said = restored.said.empty() ? std::string() : "(" + restored.said + ")\n";
    if (!restored.session) return said;
    return said + telling.take(std::move(*restored.session));
}

std::string Bookmarks::run(const Reply& reply, Telling& telling) const {
    if (reply.favour == Favour::save) return keep(reply.argument, telling.session());
    if (reply.favour == Favour::load) return take_up(reply.argument, telling);
    return {};
}

}  // namespace lantern
