#pragma once
// The sounds of a story as they lie in its folder. What is short is decoded whole, at once or aside; what cannot be played is
// complained of once. It knows neither what sounds nor how loud.

#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>

struct Mix_Chunk;

namespace lantern {

struct FreeRecording {
    void operator()(Mix_Chunk* chunk) const;
};
using Recording = std::unique_ptr<Mix_Chunk, FreeRecording>;

class Recordings {
public:
    using Aside = std::function<void(std::function<void()> work)>;
    /// Without `aside` all is done at once.
    explicit Recordings(Aside aside);
    Recordings(const Recordings&) = delete;
    Recordings& operator=(const Recordings&) = delete;
    ~Recordings();

    const std::filesystem::path& folder() const { return folder_; }
    /// Another story's waltz is another waltz: nothing is known of the one before.
    void lie_in(std::filesystem::path folder);

    /// Of a file that is there; empty for one that cannot be played.
    std::string path_of(const std::string& file);

    /// Now. Nothing for one that cannot be played.
    Recording load(const std::string& file);

    /// Begins to fetch it, one at a time. False: not yet.
    bool has_fetched(const std::string& file);
    /// Once it has: nothing for one that cannot be played.
    Recording take_fetched();
    void wait_for_what_is_fetched();

    void cannot_play(const std::string& file, const std::string& why);
    /// It is another file than it was.
    void try_again(const std::string& file) { broken_.erase(file); }

    /// The first since it was last asked.
    void complain(std::string sentence);
    std::string complaint();

private:
    struct Fetched;

    std::string path_of_whole(const std::string& file);

    Aside aside_;
    std::filesystem::path folder_;
    std::shared_ptr<Fetched> fetched_;
    std::set<std::string> broken_;
    std::string complaint_;
};

}  // namespace lantern
