#pragma once
// A story on disk for one test: below the machine's own temporary folder, and gone when the test is.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

namespace lantern::testing {

namespace fs = std::filesystem;

inline fs::path checkout() { return fs::path(LANTERN_ROOT); }

inline std::string read_file(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

inline void write_file(const fs::path& path, std::string_view text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

class StoryFolder {
public:
    StoryFolder() {
        std::random_device device;  // two runs at once must not meet
        root_ = fs::temp_directory_path() / ("lantern-test-" + std::to_string(device()) + std::to_string(device()));
        fs::create_directories(path());
    }
    StoryFolder(const StoryFolder&) = delete;
    StoryFolder& operator=(const StoryFolder&) = delete;
    ~StoryFolder() {
        std::error_code ignored;
        fs::remove_all(root_, ignored);
    }

    /// The story is one folder down, so that a test can put something beside it.
    fs::path path() const { return root_ / "story"; }
    fs::path beside(std::string_view name) const { return root_ / name; }

    void write(const fs::path& file, std::string_view text) const { write_file(path() / file, text); }

    /// The scene act-1/episode-1/one.yaml with `items` (indented by two, as they stand below `script:`), then an ending.
    void write_scene(std::string_view items) const {
        write("act-1/episode-1/one.yaml", "scene: One\nscript:\n" + std::string(items) + "  - end: dawn\n");
    }

    /// Lays a folder of tests/mistakes over the story. A case is flat: files of the story itself keep their place, act.yaml and
    /// direction.yaml belong to act-1, every other .yaml is a scene of its first episode; folders (assets, a second act) are taken whole.
    void lay(const fs::path& from) const {
        for (const fs::directory_entry& entry : fs::directory_iterator(from)) {
            const std::string name = entry.path().filename().string();
            if (entry.is_directory()) {
                if (is_taken_whole(name))
                    fs::copy(entry.path(), path() / name,
                        fs::copy_options::recursive | fs::copy_options::overwrite_existing);
            } else if (name != "expect.txt") {
                const fs::path target = path() / place_of(name);
                fs::create_directories(target.parent_path());
                fs::copy_file(entry.path(), target, fs::copy_options::overwrite_existing);
            }
        }
    }

    static fs::path place_of(const std::string& name) {
        for (const std::string_view top :
            {"story.yaml", "cast.yaml", "places.yaml", "variables.yaml", "promises.yaml", "helplines.yaml"})
            if (name == top) return name;
        if (name == "act.yaml" || name == "direction.yaml") return fs::path("act-1") / name;
        return fs::path("act-1") / "episode-1" / name;
    }

    static bool is_taken_whole(std::string_view name) {
        return name == "assets" || name == "pictures" || name == "act-2";
    }

private:
    fs::path root_;
};

/// The small right story that every case lies on.
inline fs::path base_story() { return checkout() / "tests" / "mistakes" / "base"; }

}  // namespace lantern::testing
