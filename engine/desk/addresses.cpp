#include "desk/addresses.h"

#include <cctype>
#include <string_view>
#include <system_error>

namespace lantern {

namespace {

constexpr std::string_view scheme = "file://";
constexpr std::string_view plain = "-._~/";  // and letters and digits: RFC 3986

int digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

}  // namespace

std::optional<std::filesystem::path> file_of(const std::string& uri) {
    if (uri.rfind(scheme, 0) != 0) return std::nullopt;
    const std::size_t root = uri.find('/', scheme.size());  // behind the name of a machine, which may be left out
    if (root == std::string::npos) return std::nullopt;
    std::string path;
    for (std::size_t at = root; at < uri.size(); ++at) {
        const int high = uri[at] == '%' && at + 2 < uri.size() ? digit(uri[at + 1]) : -1;
        const int low = high >= 0 ? digit(uri[at + 2]) : -1;
        if (low >= 0) at += 2;
        const char byte = low >= 0 ? static_cast<char>(high * 16 + low) : uri[at];
        if (byte == '\0') return std::nullopt;
        path.push_back(byte);
    }
    return std::filesystem::path(path).lexically_normal();
}

std::string uri_of(const std::filesystem::path& file) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri(scheme);
    for (const char c : file.generic_string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && (std::isalnum(byte) != 0 || plain.find(c) != std::string_view::npos)) uri.push_back(c);
        else uri += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return uri;
}

std::filesystem::path story_around(const std::filesystem::path& file) {
    std::error_code failed;
    for (std::filesystem::path folder = file.parent_path(); folder.has_relative_path(); folder = folder.parent_path())
        if (std::filesystem::is_regular_file(folder / "story.yaml", failed)) return folder;
    return {};
}

}  // namespace lantern
