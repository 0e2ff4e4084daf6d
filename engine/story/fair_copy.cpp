#include "story/fair_copy.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "story/written_text.h"

namespace lantern {

namespace {

constexpr std::size_t step = 2;  // columns from one level to the next
constexpr const char* blanks = " \t";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t from = 0;;) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        lines.push_back(text.substr(from, end - from));
        if (end == text.size()) return lines;
        from = end + 1;
    }
}

/// Where a level of the file begins, as it was written and as it is written now.
struct Level {
    std::size_t was = 0, is = 0;
};

/// Walks the text and its reading side by side, and writes.
class Copyist {
public:
    explicit Copyist(std::string_view text) : written_{text} {}

    std::string copy(const Node& root) {
        if (root.flow) begin(written_.next(), 0, false), put_flow(root, 0);
        else if (!root.is_null()) put_lines_of(root, 0, false);
        write(gap_until(written_.text.size()), {0, 0});
        while (!out_.empty() && (out_.back() == '\n' || out_.back() == ' ')) out_.pop_back();
        return out_.empty() ? out_ : out_ + "\n";
    }

    const std::vector<std::string>& remarks() const { return remarks_; }

private:
    Gap gap_until(std::size_t end) { return written_.gap_until(end, !out_.empty()); }

    std::size_t width_of_line() const {
        const std::size_t end = out_.rfind('\n');
        return end == std::string::npos ? out_.size() : out_.size() - end - 1;
    }

    void put_remark(std::string_view words) {
        const std::size_t last = words.find_last_not_of(" \t\r");
        remarks_.emplace_back(words.substr(0, last + 1));
        out_ += remarks_.back();
    }

    /// A comment keeps to the level it stood at: that of what follows, or one of those that are open.
    std::size_t place_of(std::size_t was, const Level& next) const {
        if (was == next.was) return next.is;
        Level nearest = was > next.was ? next : Level{0, 0};
        for (const Level& level : levels_at_line_)
            if (level.was <= was && level.was >= nearest.was) nearest = level;
        return nearest.is;
    }

    void write(const Gap& gap, const Level& next) {
        if (!gap.beside.words.empty()) {
            const std::size_t width = width_of_line(), wish = gap.beside.column + line_.is;
            out_ += std::string(wish > width + line_.was ? wish - line_.was - width : 1, ' ');
            put_remark(gap.beside.words);
        }
        bool after_blank = out_.empty();
        for (const Gap::Remark& one : gap.below) {
            if (one.words.empty()) {
                if (!after_blank) out_ += "\n";
                after_blank = true;
                continue;
            }
            if (!out_.empty()) out_ += "\n";
            out_ += std::string(place_of(one.column, next), ' ');
            put_remark(one.words);
            after_blank = false;
        }
    }

    /// Comes to what stands at `start` and begins a line with it; `along`: it goes on in this one, if nothing stands between.
    void begin(std::size_t start, std::size_t indent, bool along) {
        const Level level{written_.column(start), indent};
        const Gap gap = gap_until(start);
        if (along && !gap.remarks()) {
            out_ += ' ';
        } else {
            write(gap, level);
            if (!out_.empty()) out_ += '\n';
            out_ += std::string(indent, ' ');
            line_ = level;
        }
        while (!levels_.empty() && levels_.back().is >= indent) levels_.pop_back();
        levels_.push_back(level);
        levels_at_line_ = levels_;
    }

    void put_lines_of(const Node& node, std::size_t indent, bool along) {
        if (node.is_map() && !node.flow) put_map(node, indent, along);
        else if (node.is_sequence() && !node.flow) put_sequence(node, indent, along);
        else throw LostPlace();
    }

    void put_map(const Node& map, std::size_t indent, bool along) {
        for (const NodeEntry& entry : map.entries) {
            begin(written_.next(), indent, std::exchange(along, false));
            put_key(entry.key);
            const std::size_t colon = written_.text.find_first_not_of(blanks, written_.at);
            if (colon == std::string_view::npos || written_.text[colon] != ':') throw LostPlace();
            written_.at = colon + 1;
            out_ += ':';
            put_value(entry.value, indent, false);
        }
    }

    void put_sequence(const Node& sequence, std::size_t indent, bool along) {
        for (const Node& item : sequence.items) {
            const std::size_t dash = written_.next();
            if (dash >= written_.text.size() || written_.text[dash] != '-') throw LostPlace();
            begin(dash, indent, std::exchange(along, false));
            written_.at = dash + 1;
            out_ += '-';
            put_value(item, indent, true);
        }
    }

    void put_key(const Node& key) {
        const char sign = written_.text[written_.at];
        if (key.form == Node::Form::quoted) {
            const std::size_t start = std::exchange(written_.at, written_.quote_end(written_.at));
            out_ += spelled(key, written_.text.substr(start, written_.at - start), ScalarPlace::key);
        } else if (sign != '|' && sign != '>' && written_.text.substr(written_.at, key.text.size()) == key.text) {
            out_ += key.text;
            written_.at += key.text.size();
        } else {
            throw LostPlace();
        }
    }

    /// What stands behind the key or the dash of a line that begins at `indent`.
    void put_value(const Node& node, std::size_t indent, bool of_item) {
        if (node.is_null()) return put_nothing();
        if (!node.is_scalar() && !node.flow) return put_lines_of(node, indent + step, of_item);
        const std::size_t start = written_.next();
        const std::size_t parent = levels_.back().was;
        Gap gap = gap_until(start);
        if (gap.remarks()) {
            write(gap, {written_.column(start), indent + step});
            out_ += "\n" + std::string(indent + step, ' ');
            line_ = {written_.column(start), indent + step};
        } else {
            out_ += ' ';
        }
        if (node.flow) return put_flow(node, indent);
        switch (node.form) {
            case Node::Form::literal:
            case Node::Form::folded: return put_block(parent, indent + step);
            case Node::Form::quoted: return put_quoted(node, indent + step, of_item);
            case Node::Form::plain: return put_plain(node, indent + step);
        }
    }

    /// Nothing may be written as a word.
    void put_nothing() {
        const std::size_t start = written_.text.find_first_not_of(blanks, written_.at);
        if (start == std::string_view::npos) return;
        for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
            if (written_.text.substr(start, word.size()) != word) continue;
            out_ += " " + std::string(word);
            written_.at = start + word.size();
            return;
        }
    }

    void put_slice(std::size_t start, std::size_t indent) {
        bool first = true;
        for (const std::string_view line : lines_of(written_.text.substr(start, written_.at - start))) {
            const std::string_view words = trimmed(line);
            if (!std::exchange(first, false)) out_ += "\n" + std::string(words.empty() ? 0 : indent, ' ');
            out_ += words;
        }
    }

    /// A bare text may go on over lines, which YAML folds.
    void put_plain(const Node& node, std::size_t indent) {
        const std::size_t start = written_.at;
        const auto is_blank = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
        for (std::size_t i = 0; i < node.text.size();) {
            std::size_t on = written_.at;
            while (on < written_.text.size() && is_blank(written_.text[on])) ++on;
            if (is_blank(node.text[i]) &&
                written_.text.substr(written_.at, on - written_.at).find('\n') != std::string_view::npos) {
                written_.at = on;
                while (i < node.text.size() && is_blank(node.text[i])) ++i;
            } else if (written_.at < written_.text.size() && written_.text[written_.at] == node.text[i]) {
                ++written_.at, ++i;
            } else {
                throw LostPlace();
            }
        }
        put_slice(start, indent);
    }

    /// With as few quotes as it needs; one with line ends or signs that only escapes can write stays as it is.
    static std::string spelled(const Node& node, std::string_view written, ScalarPlace place) {
        const bool odd = std::any_of(node.text.begin(), node.text.end(),
            [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == 0x7F; });
        const bool escapes = written.front() == '"' && written.find('\\') != std::string_view::npos &&
                             written != in_quotes(node.text);
        if (odd || escapes || written.find('\n') != std::string_view::npos) return std::string(written);
        return as_scalar(node.text, place);
    }

    void put_quoted(const Node& node, std::size_t indent, bool of_item) {
        const std::size_t start = std::exchange(written_.at, written_.quote_end(written_.at));
        const std::string_view slice = written_.text.substr(start, written_.at - start);
        if (slice.find('\n') != std::string_view::npos) return put_slice(start, indent);
        const std::size_t rest = written_.text.find_first_not_of(blanks, written_.at);
        if (rest != std::string_view::npos && written_.begins_remark(rest))
            out_ += slice;  // bare, it would be cut there
        else out_ += spelled(node, slice, of_item ? ScalarPlace::item : ScalarPlace::value);
    }

    /// The lines of a block are the author's to the last blank; only how far they stand in is ours.
    void put_block(std::size_t parent, std::size_t indent) {
        const std::size_t head = std::min(written_.text.find_first_of(" \t\n", written_.at), written_.text.size());
        const std::string_view sign = written_.text.substr(written_.at, head - written_.at);
        const std::size_t digit = sign.find_first_of("123456789");
        std::size_t inside = digit == std::string_view::npos ? 0 : parent + static_cast<std::size_t>(sign[digit] - '0');
        out_ += sign.front();
        if (digit != std::string_view::npos) out_ += std::to_string(step);
        const bool keeps = sign.find('+') != std::string_view::npos;
        if (keeps || sign.find('-') != std::string_view::npos) out_ += keeps ? '+' : '-';
        written_.at = head;
        const std::size_t end_of_head = written_.line_end(written_.at);
        write(gap_until(end_of_head), {});
        std::vector<std::string_view> body;
        std::size_t kept = 0, end = end_of_head;
        for (std::size_t from = end_of_head + 1; from <= written_.text.size();) {
            const std::size_t stop = written_.line_end(from);
            const std::string_view line = written_.text.substr(from, stop - from);
            const std::size_t first = line.find_first_not_of(' ');
            if (first != std::string_view::npos) {
                if (inside == 0 && first > parent) inside = first;
                if (inside == 0 || first < inside) break;
            }
            if (stop == written_.text.size() && line.empty()) break;  // no line, but the end of the last
            body.push_back(line);
            if (first != std::string_view::npos || keeps) kept = body.size(), end = stop;
            from = stop + 1;
        }
        for (std::size_t i = 0; i < kept; ++i) {
            const bool blank = body[i].size() <= inside && body[i].find_first_not_of(' ') == std::string_view::npos;
            out_ += "\n" + (blank ? std::string() : std::string(indent, ' ') + std::string(body[i].substr(inside)));
        }
        written_.at = end;
    }

    static bool is_whole(const Node& node) {
        return !node.is_null() && std::all_of(node.items.begin(), node.items.end(), is_whole) &&
               std::all_of(node.entries.begin(), node.entries.end(),
                   [](const NodeEntry& entry) { return is_whole(entry.key) && is_whole(entry.value); });
    }

    static std::string in_flow(const Node& node) {
        if (node.is_scalar() && node.form == Node::Form::plain) return node.text;
        if (node.is_scalar()) return spelled(node, "''", ScalarPlace::flow);
        std::string inside;
        for (const Node& item : node.items) inside += (inside.empty() ? "" : ", ") + in_flow(item);
        for (const NodeEntry& entry : node.entries)
            inside += (inside.empty() ? "" : ", ") + in_flow(entry.key) + ": " + in_flow(entry.value);
        if (node.is_sequence()) return "[" + inside + "]";
        return inside.empty() ? "{}" : "{ " + inside + " }";
    }

    void put_flow(const Node& node, std::size_t indent) {
        const std::size_t start = std::exchange(written_.at, written_.flow_end(written_.at));
        const std::string_view slice = written_.text.substr(start, written_.at - start);
        if (slice.find('\n') == std::string_view::npos && slice.find('\\') == std::string_view::npos &&
            is_whole(node)) {
            out_ += in_flow(node);
            return;
        }
        bool first = true;
        for (const std::string_view line : lines_of(slice)) {
            const std::size_t stood = std::min(line.find_first_not_of(blanks), line.size());
            const std::size_t stands = std::max(stood + line_.is, line_.was + indent + 1) - line_.was;
            if (!std::exchange(first, false)) out_ += "\n" + std::string(stood == line.size() ? 0 : stands, ' ');
            out_ += trimmed(line);
        }
    }

    WrittenText written_;
    std::string out_;
    Level line_;                                  // of the line that is written
    std::vector<Level> levels_, levels_at_line_;  // open now; open where the last line began
    std::vector<std::string> remarks_;
};

/// Without what some editors and tools begin files with, and with line ends of one kind.
std::string bare_text(std::string text) {
    if (text.rfind("\xEF\xBB\xBF", 0) == 0) text.erase(0, 3);
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') result.push_back(text[i]);
    std::size_t line = 0;
    while (line < result.size() && (result[line] == '#' || result[line] == '\n'))
        line = std::min(result.find('\n', line), result.size() - 1) + 1;
    if (result.compare(line, 4, "---\n") == 0) result.erase(line, 4);
    return result;
}

}  // namespace

std::optional<std::string> fair_copy(const Source& source, Diagnostics& complaints) {
    Diagnostics found;
    const auto before = parse_yaml(source, 0, found);
    complaints.insert(complaints.end(), found.begin(), found.end());
    if (!before || !found.empty()) return std::nullopt;
    try {
        const std::string text = bare_text(source.text());
        Copyist copyist(text);
        std::string fair = copyist.copy(*before);
        // What it says is worth more than how it looks.
        const auto after = parse_yaml(Source(source.path(), fair), 0, found);
        Copyist again(fair);
        if (after && found.empty() && say_the_same(*before, *after) && again.copy(*after) == fair &&
            again.remarks() == copyist.remarks())
            return fair;
    } catch (const LostPlace&) {
        found.clear();
    }
    complaints.push_back({Severity::warning, "", {0, 0, 0},
        "this file cannot be written fair without a risk to its words", "it is left as it is"});
    return std::nullopt;
}

}  // namespace lantern
