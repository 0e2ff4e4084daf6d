#include "story/yaml.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <utility>

#include "story/load.h"
#include "story/yaml_bounds.h"
#include "story/yaml_slips.h"
#include "story/yaml_traps.h"
#include "text/utf8.h"

namespace lantern {

namespace {

/// Thrown out of yaml-cpp's own parse when a bound is passed: nothing after it can be worth reading.
struct Refused {};

class Builder : public YAML::EventHandler {
public:
    Builder(const Source& source, FileIndex file, Diagnostics& diagnostics)
        : source_(source), file_(file), diagnostics_(diagnostics) {
        root_.where = {file, 1, 1};  // of an empty file
    }

    Node take() { return std::move(root_); }
    std::size_t documents() const { return documents_; }

    void OnDocumentStart(const YAML::Mark& mark) override {
        ++documents_;
        if (documents_ == 2)
            complain(at(mark), "several-documents", "a second document begins here",
                "one file holds one document: remove the ---");
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        refuse_anchor(mark, anchor, false);
        Node node;
        node.where = null_at(mark);
        add(std::move(node));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        complain(at(mark), "anchor", "an alias (*) repeats something by name, which stories do without",
            "write it out; to play a scene again use visit");
        Node node;
        node.where = at(mark);
        add(std::move(node));
    }
    void OnScalar(
        const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override {
        refuse_anchor(mark, anchor, true);
        Node node;
        node.kind = Node::Kind::scalar;
        node.where = at(mark);
        const char sign = byte_at(mark);
        if ((sign == '"' || sign == '\'') && runs_away(source_, node.where.line, static_cast<std::size_t>(mark.column)))
            throw YAML::ParserException(mark, "the quote that opens here is never closed");
        if (tag == "!" && sign != '!') {
            node.form = sign == '|' ? Node::Form::literal : sign == '>' ? Node::Form::folded : Node::Form::quoted;
        } else if (tag != "?") {
            refuse_tag(mark, true);
        }
        if (value.size() > bounds::scalar_bytes) {
            complain(node.where, "text-too-long", fmt::format("this text is {} KiB long", value.size() / 1024),
                fmt::format("at most {} KiB in one piece", bounds::scalar_bytes / 1024));
            throw Refused{};
        }
        node.text = value;
        add(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override {
        open(mark, tag, anchor, style, Node::Kind::sequence);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override {
        open(mark, tag, anchor, style, Node::Kind::map);
    }
    void OnMapEnd() override {
        refuse_repeated_keys(stack_.back().node);
        if (!stack_.back().asked) return close();
        Node text{Node::Kind::scalar, Node::Form::quoted, false, stack_.back().node.where, "?", {}, {}};
        stack_.pop_back();
        add(std::move(text));
    }

private:
    struct Level {
        Node node;
        bool has_key = false;
        bool asked = false;  // a text that begins with ?, which YAML takes for a key
        Node key;
    };

    /// Marks mostly go forwards, so that counting goes on where it stopped: a line of a mebibyte must not be counted for each word.
    Location at(const YAML::Mark& mark) const {
        const auto line = static_cast<std::uint32_t>(std::max(mark.line, 0)) + 1;
        const std::string_view text = source_.line(line);
        const std::size_t byte = std::min(static_cast<std::size_t>(std::max(mark.column, 0)), text.size());
        if (line != counted_.line || byte < counted_byte_) counted_ = {file_, line, 1}, counted_byte_ = 0;
        for (; counted_byte_ < byte; counted_byte_ += utf8::width(text, counted_byte_)) ++counted_.column;
        return counted_;
    }

    /// YAML notices that a value is missing only at whatever comes next; an author looks for it where it should stand.
    Location null_at(const YAML::Mark& mark) const {
        const Location next = at(mark);
        if (stack_.empty()) return next;
        const Level& level = stack_.back();
        if (level.has_key) {
            const bool written = next.line == level.key.where.line &&
                                 std::string_view("~nN").find(byte_at(mark)) != std::string_view::npos;
            return written ? next : level.key.where;
        }
        const char byte = byte_at(mark);
        if (byte == '~' || byte == 'n' || byte == 'N') return next;
        for (std::uint32_t number = next.line - 1; number > level.node.where.line; --number) {
            const std::size_t first = source_.line(number).find_first_not_of(" \t");
            if (first != std::string_view::npos && source_.line(number)[first] == '-')
                return {file_, number, static_cast<std::uint32_t>(first) + 1};
        }
        return level.node.where;
    }

    char byte_at(const YAML::Mark& mark) const {
        const std::string_view line = source_.line(static_cast<std::uint32_t>(mark.line) + 1);
        const auto column = static_cast<std::size_t>(mark.column);
        return column < line.size() ? line[column] : '\0';
    }

    void complain(
        Location where, std::string rule, std::string message, std::string hint = {}, std::string corrected = {}) {
        if (diagnostics_.size() > bounds::complaints) throw Refused{};
        diagnostics_.push_back(
            {Severity::error, std::move(rule), where, std::move(message), std::move(hint), std::move(corrected)});
    }

    void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor, bool text) {
        if (anchor == 0) return;
        const LineParts parts = split_line(source_.line(static_cast<std::uint32_t>(mark.line) + 1));
        const bool whole = text && !parts.value.empty() && parts.value.front() == '&';
        complain(at(mark), "anchor", "an anchor (&) gives something a name, which stories do without",
            "quote the text if the & belongs to it", whole ? with_quoted_value(parts, parts.value) : std::string());
    }

    void refuse_tag(const YAML::Mark& mark, bool text) {
        const std::uint32_t number = static_cast<std::uint32_t>(mark.line) + 1;
        const std::string_view line = source_.line(number);
        const std::size_t sign = line.find('!', 0);
        const LineParts parts = split_line(line);
        const bool condition = parts.key == "if";
        const bool type = !text || parts.value.substr(0, 2) == "!!";
        const std::size_t blank = parts.value.find(' ');
        const std::string lead = std::string(parts.lead) + (parts.key.empty() ? "" : std::string(parts.key) + ": ");
        std::string corrected = with_quoted_value(parts, parts.value);
        if (condition && parts.value.size() > 1)
            corrected = std::string(parts.lead) + "if: not " +
                        std::string(parts.value.substr(parts.value[1] == ' ' ? 2 : 1));
        else if (type)
            corrected = blank == std::string_view::npos ? std::string()
                                                        : lead + std::string(parts.value.substr(blank + 1));
        complain({file_, number, source_.column(number, sign == std::string_view::npos ? 0 : sign)}, "tag",
            "YAML takes a leading ! for a tag and drops it",
            condition ? "write not"
            : type    ? "take it out"
                      : "quote the text, or use a block (|)",
            corrected);
    }

    void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style,
        Node::Kind kind) {
        refuse_anchor(mark, anchor, false);
        if (tag != "?" && !tag.empty()) refuse_tag(mark, false);
        if (stack_.size() >= bounds::depth) {
            complain(at(mark), "too-deep", fmt::format("this is nested more than {} levels deep", bounds::depth));
            throw Refused{};
        }
        Level level;
        level.node.kind = kind;
        level.node.where = at(mark);
        level.node.flow = style == YAML::EmitterStyle::Flow;
        if (kind == Node::Kind::map && !level.node.flow && byte_at(mark) == '?') {
            level.asked = true;
            const LineParts parts = split_line(source_.line(level.node.where.line));
            complain(level.node.where, "opening-sign", "a text cannot begin with ?, which is a sign of YAML's own",
                "quote the text, or use a block (|)", with_quoted_value(parts, parts.value));
        }
        stack_.push_back(std::move(level));
    }

    void close() {
        Node node = std::move(stack_.back().node);
        stack_.pop_back();
        add(std::move(node));
    }

    void add(Node node) {
        if (stack_.empty()) {
            if (documents_ < 2) root_ = std::move(node);
            return;
        }
        Level& level = stack_.back();
        if (level.node.kind == Node::Kind::sequence) {
            level.node.items.push_back(std::move(node));
        } else if (!level.has_key) {
            take_key(level, std::move(node));
        } else {
            level.has_key = false;
            level.node.entries.push_back({std::move(level.key), std::move(node)});
        }
    }

    void take_key(Level& level, Node node) {
        if (!node.is_scalar()) {
            complain(node.where, "key-not-a-word", "a key must be one word", "quote the text if it is one");
            node = Node{Node::Kind::scalar, Node::Form::quoted, false, node.where, "", {}, {}};
        }
        if (utf8::length(node.text) > bounds::key_characters) {
            complain(node.where, "key-too-long",
                fmt::format("this key is longer than {} characters", bounds::key_characters),
                "a text that begins a line and has a colon needs quotes");
            throw Refused{};
        }
        if (node.text == "<<")
            complain(
                node.where, "anchor", "<< merges another map into this one, which stories do without", "write it out");
        level.has_key = true;
        level.key = std::move(node);
    }

    void refuse_repeated_keys(const Node& map) {
        std::vector<const NodeEntry*> sorted;
        sorted.reserve(map.entries.size());
        for (const NodeEntry& entry : map.entries) sorted.push_back(&entry);
        std::stable_sort(sorted.begin(), sorted.end(),
            [](const NodeEntry* a, const NodeEntry* b) { return a->key.text < b->key.text; });
        for (std::size_t i = 1; i < sorted.size(); ++i) {
            if (sorted[i]->key.text != sorted[i - 1]->key.text || sorted[i]->key.text == "<<") continue;
            complain(sorted[i]->key.where, "repeated-key",
                fmt::format("\"{}\" stands here a second time", sorted[i]->key.text),
                fmt::format("the first is in line {}", sorted[i - 1]->key.where.line));
        }
    }

    const Source& source_;
    FileIndex file_;
    Diagnostics& diagnostics_;
    mutable Location counted_;
    mutable std::size_t counted_byte_ = 0;
    std::vector<Level> stack_;
    Node root_;
    std::size_t documents_ = 0;
};

/// Where yaml-cpp gave up, in the words of this house.
Stumble stumble_of(const YAML::ParserException& error) {
    Stumble stumble;
    if (!error.mark.is_null()) {
        stumble.line = static_cast<std::uint32_t>(error.mark.line) + 1;
        stumble.column = static_cast<std::size_t>(std::max(error.mark.column, 0));
    }
    stumble.out_of_line = error.msg == YAML::ErrorMsg::END_OF_SEQ || error.msg == YAML::ErrorMsg::END_OF_MAP;
    stumble.words = error.msg;
    return stumble;
}

}  // namespace

const Node* Node::find(std::string_view key) const {
    for (const NodeEntry& entry : entries)
        if (entry.key.text == key) return &entry.value;
    return nullptr;
}

std::string in_quotes(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result.push_back('\\');
        result.push_back(c);
    }
    return result + "\"";
}

std::optional<Node> parse_yaml(const Source& source, FileIndex file, Diagnostics& diagnostics) {
    if (auto unbounded = find_unbounded(source, file)) {
        diagnostics.push_back(std::move(*unbounded));
        return std::nullopt;
    }
    // Each repair reads the file once more: a scene has many, a mebibyte few.
    constexpr std::size_t most_repairs = 24, bytes_read_again = 3 * bounds::file_bytes;
    std::string text = source.text();
    std::vector<std::uint32_t> mended;
    for (std::size_t attempt = 0;; ++attempt) {
        Diagnostics found;
        const Source shown(source.path(), text);
        Builder builder(shown, file, found);
        try {
            std::istringstream stream(text);
            YAML::Parser parser(stream);
            while (builder.documents() < 2 && parser.HandleNextDocument(builder)) {}
            diagnostics.insert(diagnostics.end(), found.begin(), found.end());
            return builder.take();
        } catch (const Refused&) {
            diagnostics.insert(diagnostics.end(), found.begin(), found.end());
            return std::nullopt;
        } catch (const YAML::ParserException& error) {
            const Stumble stumble = stumble_of(error);
            const auto repair = attempt < most_repairs && attempt * text.size() < bytes_read_again
                                    ? explain(source, file, stumble.line, mended, diagnostics)
                                    : std::nullopt;
            if (!repair) {
                diagnostics.insert(diagnostics.end(), found.begin(), found.end());
                // Where a mended line still cannot be read, the mending was wrong, but the author has been told of the slip.
                if (std::find(mended.begin(), mended.end(), stumble.line) == mended.end())
                    diagnostics.push_back(syntax_error(source, file, stumble));
                return std::nullopt;
            }
            mended.push_back(repair->line);
            text = replaced_line(text, repair->line, repair->corrected);
        } catch (const YAML::Exception& error) {
            diagnostics.push_back({Severity::error, "yaml-syntax", {file, 0, 0},
                std::string("this file cannot be read: ") + error.what(), "", ""});
            return std::nullopt;
        }
    }
}

}  // namespace lantern
