#pragma once
// Looks out for changes of some folders while the program does something else, and calls when there is one: within some milliseconds
// where the kernel tells, within a third of a second elsewhere. What changed and what becomes of it is not its affair.

#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace lantern {

class Lookout {
public:
    /// `call` is called from another thread.
    Lookout(std::vector<std::filesystem::path> folders, std::function<void()> call);
    ~Lookout();
    Lookout(const Lookout&) = delete;
    Lookout& operator=(const Lookout&) = delete;

    struct Seen {
        bool story = false;            // a .yaml is another one, or some file has come or gone
        std::set<std::string> others;  // pictures and sounds that are other ones, by their paths
    };
    /// What changed since this was last asked.
    Seen seen();

private:
    struct Post;
    std::unique_ptr<Post> post_;
};

}  // namespace lantern
