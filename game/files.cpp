#include "files.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <system_error>

#include "story/load.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr int deepest = 8;  // as deep as a story is looked into

/// What was written is on the disk before it takes another's place.
void settle(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

}  // namespace

std::vector<fs::path> yaml_files(const fs::path& path) {
    if (!fs::exists(path)) throw std::runtime_error("there is no file or folder " + path.string());
    if (!fs::is_directory(path)) return {path};
    std::vector<fs::path> files;
    fs::recursive_directory_iterator it(path, fs::directory_options::skip_permission_denied), end;
    for (; it != end && files.size() < bounds::files; ++it) {
        const std::string name = it->path().filename().string();
        if (it->is_directory() && (name.front() == '.' || name == "assets" || it.depth() >= deepest))
            it.disable_recursion_pending();
        else if (it->is_regular_file() && name.front() != '.' && it->path().extension() == ".yaml")
            files.push_back(it->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string read_text(const fs::path& file) {
    if (fs::file_size(file) > bounds::file_bytes) throw std::runtime_error(file.string() + " is larger than 1 MiB");
    std::ifstream stream(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream || stream.bad()) throw std::runtime_error(file.string() + " cannot be read");
    return text;
}

void replace_text(const fs::path& file, const std::string& text) {
    const fs::path target = fs::canonical(file);
    std::random_device die;  // two programs may write at the same time
    const fs::path beside = target.parent_path() / ("." + target.filename().string() + ".new-" + std::to_string(die()));
    std::error_code failed;
    std::ofstream stream(beside, std::ios::binary);
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    stream.close();
    if (!stream) failed = std::make_error_code(std::errc::io_error);
    if (!failed) fs::permissions(beside, fs::status(target).permissions(), failed);
    if (!failed) settle(beside);
    if (!failed) fs::rename(beside, target, failed);
    if (!failed) return;
    std::error_code ignored;
    fs::remove(beside, ignored);
    throw std::runtime_error(file.string() + " cannot be written: " + failed.message());
}

}  // namespace lantern
