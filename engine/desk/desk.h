#pragma once
// A language server, apart from its stream: a message in, messages out (LSP 3.17, JSON-RPC 2.0). It keeps what editors hold, finds the
// story that a file belongs to, and gives what takes time away as errands. It reads no clock and has no thread; no message can end it
// but `exit`.

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "desk/errands.h"

namespace lantern {

class Desk {
public:
    Desk(std::string version, std::string pages);  // of the program; where the rules have their pages, a URL or nothing
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    /// What is to be sent for a message; often nothing.
    std::vector<std::string> receive(const std::string& message);

    /// No message waits: what is wrong with the stories that have changed.
    std::vector<std::string> settle();

    /// The next thing that takes time; a question of somebody who waits comes first. One is under way at a time.
    std::optional<Errand> errand();
    /// Whether the errand that is under way is no longer worth its time.
    bool is_stale(const Errand& errand) const;
    std::vector<std::string> hear(Outcome outcome);

    /// Stories of which a file was opened first, or saved, since this was last asked: what lies on the disk may be others' business, too.
    std::set<std::filesystem::path> saved();

    /// `exit` was told.
    bool over() const;
    int exit_code() const;

private:
    class Work;
    std::unique_ptr<Work> work_;
};

}  // namespace lantern
