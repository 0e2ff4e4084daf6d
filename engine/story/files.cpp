// Reading a story's files: within bounds, inside its own folder, as UTF-8.

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "story/draft.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

Location whole_file(const Draft& draft) { return {static_cast<FileIndex>(draft.story.sources.size() - 1), 0, 0}; }

Location at_byte(const Draft& draft, const std::string& text, std::size_t offset) {
    const auto line = static_cast<std::uint32_t>(
                          std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n')) +
                      1;
    const std::size_t start = offset == 0 ? std::string::npos : text.rfind('\n', offset - 1);
    Location where = whole_file(draft);
    where.line = line;
    where.column = draft.story.sources.back().column(line, start == std::string::npos ? offset : offset - start - 1);
    return where;
}

std::nullopt_t too_large(Draft& draft, std::uintmax_t bytes) {
    draft.error(whole_file(draft), "file-too-large", fmt::format("this file is {} KiB long", bytes / 1024),
        fmt::format("at most {} KiB: split the scene", bounds::file_bytes / 1024));
    return std::nullopt;
}

/// Into the source that was made for it last.
std::optional<FileIndex> take_text(Draft& draft, std::string text, const std::string& shown) {
    if (std::string_view(text).substr(0, byte_order_mark.size()) == byte_order_mark)
        text.erase(0, byte_order_mark.size());
    draft.story.sources.back() = Source(shown, text);
    const std::size_t zero = text.find('\0');
    const std::size_t invalid = utf8::first_invalid(text);
    if (invalid != std::string::npos && invalid <= zero) {
        draft.error(at_byte(draft, text, invalid), "not-utf8", "from here on the file is not UTF-8",
            "save it as UTF-8 in your editor");
        return std::nullopt;
    }
    if (zero != std::string::npos) {
        draft.error(at_byte(draft, text, zero), "nul", "a NUL character stands here", "take it out: no text needs one");
        return std::nullopt;
    }
    return static_cast<FileIndex>(draft.story.sources.size() - 1);
}

}  // namespace

std::optional<FileIndex> read_source(Draft& draft, const std::filesystem::path& path, const std::string& shown) {
    draft.story.sources.emplace_back(shown, std::string());
    std::error_code failed;
    if (!std::filesystem::is_regular_file(path, failed)) {
        const bool there = std::filesystem::exists(path, failed);
        draft.error(whole_file(draft), "missing-file", there ? "this is no file" : "this file is not there");
        return std::nullopt;
    }
    const auto size = std::filesystem::file_size(path, failed);
    if (failed || size > bounds::file_bytes) {
        return too_large(draft, failed ? 0 : size);
    }
    std::ifstream stream(path, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    if (!stream && !stream.eof()) {
        draft.error(whole_file(draft), "missing-file", "this file cannot be read");
        return std::nullopt;
    }
    return take_text(draft, std::move(text), shown);
}

std::optional<FileIndex> take_source(Draft& draft, std::string text, const std::string& shown) {
    draft.story.sources.emplace_back(shown, std::string());
    if (text.size() > bounds::file_bytes) return too_large(draft, text.size());
    return take_text(draft, std::move(text), shown);
}

}  // namespace lantern
