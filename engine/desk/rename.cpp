// Something is to be called otherwise, in every file that names it.

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "desk/answers.h"

namespace lantern {

namespace {

using Kind = Name::Kind;

/// Scenes and places are named with -, all else with _; variables may have a dot.
bool is_fit(Kind kind, const std::string& name) {
    const bool hyphens = kind == Kind::scene || kind == Kind::place;
    if (name.empty() || name == "none" || (!hyphens && std::islower(static_cast<unsigned char>(name.front())) == 0))
        return false;
    std::size_t dots = 0;
    for (const char c : name) {
        const auto u = static_cast<unsigned char>(c);
        if (c == '.' && kind == Kind::variable && ++dots == 1) continue;
        if (std::islower(u) == 0 && std::isdigit(u) == 0 && c != (hyphens ? '-' : '_')) return false;
    }
    return name.front() != '-' && name.back() != '.';
}

std::string whole_id(const Name& mention, const std::string& name) {
    if (mention.kind != Kind::value) return name;
    return mention.id.substr(0, mention.id.find('=') + 1) + name;
}

}  // namespace

Renaming rename(Workplace& workplace, const Name& mention, const std::string& name) {
    Renaming result;
    if (!is_fit(mention.kind, name)) {
        result.refused = fmt::format("\"{}\" is no name for it: small letters, digits and {}", name,
            mention.kind == Kind::scene || mention.kind == Kind::place ? "-" : "_");
        return result;
    }
    const Names& all = workplace.mentions();
    const bool taken = std::any_of(all.begin(), all.end(), [&](const Name& other) {
        return other.kind == mention.kind && other.role == Name::Role::declares && other.id == whole_id(mention, name);
    });
    if (taken) {
        result.refused = fmt::format("\"{}\" is the name of another", name);
        return result;
    }
    for (const Name& other : all) {
        if (other.kind != mention.kind || other.id != mention.id) continue;
        if (other.length > 0) result.edits.push_back({workplace.stretch(other.where, other.length), name});
        else if (other.kind == Kind::scene) result.from_file = workplace.story().sources[other.where.file].path();
    }
    if (!result.from_file.empty())
        result.to_file = result.from_file.substr(0, result.from_file.rfind('/') + 1) + name + ".yaml";
    return result;
}

}  // namespace lantern
