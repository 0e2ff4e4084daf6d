#pragma once
// Files of a story as they were read before, so that whoever reads it again and again reads only what has changed. A file is known by its
// name, its words and its number among the sources; what was complained of is complained of again.

#include <cstddef>
#include <map>
#include <optional>
#include <string>

#include "story/yaml.h"

namespace lantern {

class ReadBefore {
public:
    /// As parse_yaml, which is asked only for what was read otherwise, or not at all.
    std::optional<Node> read(const Source& source, FileIndex file, Diagnostics& diagnostics);

    /// What an editor holds and has not saved yet, by the file's name in the story; read instead of what lies there.
    std::map<std::string, std::string> unsaved;

    /// The tree of a file as it was read last; null: there is none.
    const Node* root(const std::string& path) const;

    /// How many times a file was read.
    std::size_t count() const { return count_; }

private:
    struct Book {
        FileIndex file = 0;
        std::string text;
        std::optional<Node> root;
        Diagnostics complaints;
    };
    std::map<std::string, Book> books_;  // by path
    std::size_t count_ = 0;
};

}  // namespace lantern
