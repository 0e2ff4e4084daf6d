#pragma once
// One file of YAML as a tree of nodes that know where they stand. Strict and bounded: what YAML silently changes or what a story
// never needs (tags, anchors, repeated keys, several documents) is refused here, in words an author understands.
// yaml.cpp is the only file that includes yaml-cpp.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/source.h"

namespace lantern {

struct NodeEntry;

struct Node {
    enum class Kind : std::uint8_t { null, scalar, sequence, map };
    enum class Form : std::uint8_t {
        plain,
        quoted,
        literal,
        folded
    };  // of a scalar: bare, in quotes, after `|`, after `>`

    Kind kind = Kind::null;
    Form form = Form::plain;
    bool flow = false;  // of a sequence or map: written in [] or {}
    Location where;
    std::string text;                // of a scalar
    std::vector<Node> items;         // of a sequence
    std::vector<NodeEntry> entries;  // of a map, as written

    bool is_scalar() const { return kind == Kind::scalar; }
    bool is_map() const { return kind == Kind::map; }
    bool is_sequence() const { return kind == Kind::sequence; }
    bool is_null() const { return kind == Kind::null; }

    /// The value under `key`, or nullptr.
    const Node* find(std::string_view key) const;
};

struct NodeEntry {
    Node key;  // always a scalar
    Node value;
};

/// The file's one document, or nothing. Complaints go to `diagnostics`; a file with several slips is read on after each one that
/// is understood, so that all are told in one run.
std::optional<Node> parse_yaml(const Source& source, FileIndex file, Diagnostics& diagnostics);

/// `text` as a double-quoted YAML scalar.
std::string in_quotes(std::string_view text);

}  // namespace lantern
