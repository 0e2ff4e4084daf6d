#pragma once
// Small papers of a reader's own, by name: read whole, written whole at one stroke, or added to at their end. Whatever the machine
// cannot do is `false` and nothing is lost by it, so that reading goes on. Who is handed Papers need not know where they lie: a
// folder here, and elsewhere whatever else keeps words.

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace lantern {

struct Papers {
    /// Nothing: there is no such paper, or it cannot be read.
    std::function<std::optional<std::string>(const std::string& name)> read;
    /// Whole: at every instant there is the old paper or the new one.
    std::function<bool(const std::string& name, std::string_view text)> write;
    /// Whole lines, below those that are there; a line that was left unfinished is ended first.
    std::function<bool(const std::string& name, std::string_view lines)> add;
    std::string where;  // for complaints
};

/// Papers as files of a folder, which is made when something is first written. A name may have a folder in it ("scenes/the-last-bus").
Papers papers_in(std::filesystem::path folder);

/// Papers that are kept nowhere: there are never any, and writing always succeeds.
Papers no_papers();

}  // namespace lantern
