#include "story/yaml_bounds.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "story/load.h"
#include "story/yaml_traps.h"

namespace lantern {

namespace {

/// One list or map in brackets, from the sign that opens it to the one that closes it, on however many lines.
class Flow {
public:
    Flow(const Source& source, FileIndex file, std::uint32_t line, std::size_t offset)
        : source_(source), file_(file), first_line_(line), first_offset_(offset), line_(line) {}

    std::optional<Diagnostic> measure() {
        std::size_t offset = first_offset_;
        for (; line_ <= source_.line_count(); ++line_, offset = 0) {
            const std::string_view text = source_.line(line_);
            if (line_ > first_line_ && begins_an_item(text))
                return std::nullopt;  // never closed: a trap, not an attack
            for (; offset < text.size(); ++offset) {
                take(text, offset);
                if (depth_ == 0) return bytes_ > bounds::scalar_bytes ? too_long() : std::nullopt;
                ++bytes_;
            }
            if (bytes_ > bounds::scalar_bytes) return too_long();
        }
        return std::nullopt;
    }

    /// The line after which prose may begin again.
    std::uint32_t last_line() const { return line_; }

private:
    static bool begins_an_item(std::string_view line) {
        const std::size_t first = line.find_first_not_of(' ');
        return first != std::string_view::npos && line.substr(first, 2) == "- ";
    }

    void take(std::string_view text, std::size_t& offset) {
        const char c = text[offset];
        if (quote_ != '\0') {
            if (quote_ == '"' && c == '\\') ++offset, ++bytes_;
            else if (c == quote_) quote_ = '\0';
        } else if (c == '[' || c == '{') {
            ++depth_;
        } else if (c == ']' || c == '}') {
            --depth_;
        } else if ((c == '"' || c == '\'') && opens_text(text, offset)) {
            quote_ = c;
        }
    }

    /// A quote in the middle of a word is an apostrophe.
    static bool opens_text(std::string_view text, std::size_t offset) {
        return offset > 0 && std::string_view(" \t[{,:").find(text[offset - 1]) != std::string_view::npos;
    }

    std::optional<Diagnostic> too_long() const {
        const bool list = source_.line(first_line_)[first_offset_] == '[';
        return complaint(first_line_, first_offset_, "text-too-long",
            fmt::format("this {} is longer than {} KiB", list ? "list" : "map", bounds::scalar_bytes / 1024),
            "no story needs one of that length");
    }

    Diagnostic complaint(
        std::uint32_t line, std::size_t offset, std::string rule, std::string message, std::string hint) const {
        const Location where{file_, line, source_.column(line, offset)};
        return {Severity::error, std::move(rule), where, std::move(message), std::move(hint), {}};
    }

    const Source& source_;
    FileIndex file_;
    std::uint32_t first_line_;
    std::size_t first_offset_;
    std::uint32_t line_;
    std::size_t depth_ = 0, bytes_ = 0;
    char quote_ = '\0';
};

/// A line longer than any text may be: whatever it holds, it is not prose.
std::optional<Diagnostic> line_too_long(const Source& source, FileIndex file, std::uint32_t number) {
    const std::string_view line = source.line(number);
    if (line.size() <= bounds::scalar_bytes + bounds::key_characters) return std::nullopt;
    const std::size_t first = std::min(line.find_first_not_of(' '), line.size());
    return Diagnostic{Severity::error, "text-too-long", {file, number, source.column(number, first)},
        fmt::format("this line is {} KiB long", line.size() / 1024),
        fmt::format("at most {} KiB in one piece", bounds::scalar_bytes / 1024), {}};
}

}  // namespace

std::optional<Diagnostic> find_unbounded(const Source& source, FileIndex file) {
    const std::vector<bool> blocks = lines_in_blocks(source);
    std::uint32_t flow_ends = 0;
    for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
        const std::string_view line = source.line(number), value = split_line(line).value;
        const bool opens = !value.empty() && (value.front() == '[' || value.front() == '{');
        if (opens && number > flow_ends && !blocks[number]) {
            Flow flow(source, file, number, static_cast<std::size_t>(value.data() - line.data()));
            if (auto complaint = flow.measure()) return complaint;
            flow_ends = flow.last_line() - 1;
        }
        if (auto complaint = line_too_long(source, file, number)) return complaint;
    }
    return std::nullopt;
}

}  // namespace lantern
