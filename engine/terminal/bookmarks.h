#pragma once
// Where a reader of text keeps readings: a folder with a folder a story in it, and a file a name. The one place in this room that
// touches files; whatever goes wrong is a sentence for the reader, and no name leads out of the folder.

#include <filesystem>
#include <string>

#include "terminal/telling.h"

namespace lantern {

class Bookmarks {
public:
    explicit Bookmarks(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Does what a reply asks for, and gives the words to show; nothing for `none` and `quit`.
    std::string run(const Reply& reply, Telling& telling) const;

private:
    std::string keep(const std::string& name, const Session& session) const;
    std::string take_up(const std::string& name, Telling& telling) const;
    std::filesystem::path path(const std::string& name, const Story& story) const;

    std::filesystem::path folder_;
};

}  // namespace lantern
