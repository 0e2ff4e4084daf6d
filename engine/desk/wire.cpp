#include "desk/wire.h"

#include <algorithm>
#include <cctype>

namespace lantern {

namespace {

constexpr std::size_t longest = 64 * 1024 * 1024;
constexpr std::string_view length_is = "content-length:";

/// The length that a head says; nothing: it says none.
std::optional<std::size_t> length_in(std::string head) {
    std::transform(
        head.begin(), head.end(), head.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    std::size_t at = head.rfind(length_is);  // what came before was cut short
    if (at == std::string::npos) return std::nullopt;
    at = head.find_first_not_of(" \t", at + length_is.size());
    std::size_t length = 0;
    const std::size_t first = at;
    for (; at < head.size() && std::isdigit(static_cast<unsigned char>(head[at])) != 0; ++at) {
        length = length * 10 + static_cast<std::size_t>(head[at] - '0');
        if (length > longest) return std::nullopt;
    }
    return at == first || first == std::string::npos ? std::nullopt : std::optional(length);
}

}  // namespace

std::optional<std::string> Wire::next() {
    for (;;) {
        const std::size_t end = waiting_.find("\r\n\r\n");
        if (end == std::string::npos) {
            if (waiting_.size() > longest) waiting_.clear();
            return std::nullopt;
        }
        const auto length = length_in(waiting_.substr(0, end));
        if (!length) {
            waiting_.erase(0, end + 4);
            continue;
        }
        if (waiting_.size() < end + 4 + *length) return std::nullopt;
        std::string message = waiting_.substr(end + 4, *length);
        waiting_.erase(0, end + 4 + *length);
        return message;
    }
}

std::string framed(std::string_view message) {
    return "Content-Length: " + std::to_string(message.size()) + "\r\n\r\n" + std::string(message);
}

}  // namespace lantern
