#include "text/papers.h"

#include <fstream>
#include <iterator>
#include <random>
#include <system_error>

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t longest_paper = 64U * 1024 * 1024;

bool make_room_for(const fs::path& file) {
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed);
    return !failed;
}

std::optional<std::string> read_paper(const fs::path& file) {
    std::error_code failed;
    if (!fs::is_regular_file(file, failed)) return std::nullopt;
    const std::uintmax_t size = fs::file_size(file, failed);
    if (failed || size > longest_paper) return std::nullopt;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return std::nullopt;
    std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    return stream.bad() ? std::nullopt : std::optional(std::move(text));
}

/// A file that is a link stays one: what it leads to is written.
fs::path led_to(const fs::path& file) {
    std::error_code failed;
    if (!fs::is_symlink(file, failed)) return file;
    const fs::path target = fs::weakly_canonical(file, failed);
    return failed || target.empty() ? file : target;
}

bool write_paper(const fs::path& name, std::string_view text) {
    if (!make_room_for(name)) return false;
    const fs::path file = led_to(name);
    std::random_device die;  // two programs may write at the same time
    fs::path beside = file;
    beside += ".new-" + std::to_string(die());
    std::error_code failed;
    {
        std::ofstream stream(beside, std::ios::binary);
        stream.write(text.data(), static_cast<std::streamsize>(text.size()));
        stream.close();
        if (stream) fs::rename(beside, file, failed);
        else failed = std::make_error_code(std::errc::io_error);
    }
    if (!failed) return true;
    std::error_code ignored;
    fs::remove(beside, ignored);
    return false;
}

/// Whether another line may begin where the file ends.
bool ends_whole(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    if (!stream || stream.tellg() <= 0) return true;
    stream.seekg(-1, std::ios::end);
    return stream.get() == '\n';
}

bool add_to_paper(const fs::path& file, std::string_view lines) {
    if (!make_room_for(file)) return false;
    std::string text = ends_whole(file) ? "" : "\n";
    text += lines;
    std::ofstream stream(file, std::ios::binary | std::ios::app);
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));  // at one stroke: another may add as well
    stream.close();
    return static_cast<bool>(stream);
}

}  // namespace

Papers papers_in(fs::path folder) {
    Papers papers;
    papers.where = folder.string();
    papers.read = [folder](const std::string& name) { return read_paper(folder / name); };
    papers.write = [folder](
                       const std::string& name, std::string_view text) { return write_paper(folder / name, text); };
    papers.add = [folder](
                     const std::string& name, std::string_view lines) { return add_to_paper(folder / name, lines); };
    return papers;
}

Papers no_papers() {
    Papers papers;
    papers.read = [](const std::string&) { return std::optional<std::string>(); };
    papers.write = papers.add = [](const std::string&, std::string_view) { return true; };
    return papers;
}

}  // namespace lantern
