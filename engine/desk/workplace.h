#pragma once
// One story while somebody writes it: its files as they lie there, or as an editor holds them; what is wrong with it, at once, and what
// proving it added when that was done last. Knows nothing of editors but what they hold.

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "check/proofreader.h"
#include "desk/columns.h"
#include "desk/names.h"

namespace lantern {

/// A part of a file of the story.
struct Extent {
    std::string path;
    Spot from, to;
};

/// What somebody proved meanwhile, of the story as it was at a version of it.
struct Proved {
    std::filesystem::path folder;
    std::size_t version = 0;
    Sources sources;
    Diagnostics diagnostics;  // all of them, in file order
};

class Workplace {
public:
    explicit Workplace(std::filesystem::path folder) : folder_(std::move(folder)) {}

    const std::filesystem::path& folder() const { return folder_; }
    /// Of the files as they are held; grows with each change.
    std::size_t version() const { return version_; }

    /// What an editor holds of a file, by its name in the story.
    void hold(const std::string& path, std::string text);
    void let_go(const std::string& path);
    void changed_elsewhere() { ++version_; }
    const std::map<std::string, std::string>& held() { return files().unsaved; }

    /// Reads the story again, if anything changed.
    const Story& story();
    const Node* root(const std::string& path) { return files().root(path); }
    const Names& mentions();
    /// Nothing: no file of that name.
    std::optional<FileIndex> file(const std::string& path);
    bool has_errors();

    void hear(Proved proved);
    /// What to tell of each file: what was just found, and of files that stand as they stood when the story was proved, what that added.
    std::map<std::string, Diagnostics> complaints();

    Extent stretch(const Location& where, std::size_t characters);
    /// From where a complaint points to the end of the word that stands there.
    Extent stretch(const Location& where);

private:
    void look();
    ReadBefore& files() { return proofreader_.files(); }

    std::filesystem::path folder_;
    Proofreader proofreader_;
    Proof proof_;
    Names mentions_;
    std::size_t version_ = 1, looked_at_ = 0, searched_ = 0;
    Diagnostics proved_;  // what proving told, by the files as they were then
    Sources proved_of_;
};

}  // namespace lantern
