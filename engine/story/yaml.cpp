#include "story/yaml.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <utility>

#include "story/load.h"
#include "story/yaml_traps.h"
#include "text/utf8.h"

namespace lantern {

namespace {

/// Thrown out of yaml-cpp's own parse when a bound is passed: nothing after it can be worth reading.
struct Refused {};

class Builder : public YAML::EventHandler {
public:
    Builder(const Source& source, FileIndex file, Diagnostics& diagnostics)
        : source_(source), file_(file), diagnostics_(diagnostics) {}

    Node take() { return std::move(root_); }
    std::size_t documents() const { return documents_; }

    void OnDocumentStart(const YAML::Mark& mark) override {
        ++documents_;
        if (documents_ == 2) complain(at(mark), "several-documents", "a second document begins here", "one file holds one document: remove the ---");
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        refuse_anchor(mark, anchor);
        Node node;
        node.where = at(mark);
        add(std::move(node));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        complain(at(mark), "anchor", "an alias (*) repeats something by name, which stories do without", "write it out; to play a scene again use visit");
        Node node;
        node.where = at(mark);
        add(std::move(node));
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override {
        refuse_anchor(mark, anchor);
        Node node;
        node.kind = Node::Kind::scalar;
        node.where = at(mark);
        const char sign = byte_at(mark);
        if (tag == "!" && sign != '!') {
            node.form = sign == '|' ? Node::Form::literal : sign == '>' ? Node::Form::folded : Node::Form::quoted;
        } else if (tag != "?") {
            refuse_tag(mark);
        }
        if (value.size() > bounds::scalar_bytes) {
            complain(node.where, "text-too-long", fmt::format("this text is {} KiB long", value.size() / 1024), fmt::format("at most {} KiB in one piece", bounds::scalar_bytes / 1024));
            throw Refused{};
        }
        node.text = value;
        add(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override {
        open(mark, tag, anchor, style, Node::Kind::sequence);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override {
        open(mark, tag, anchor, style, Node::Kind::map);
    }
    void OnMapEnd() override {
        refuse_repeated_keys(stack_.back().node);
        close();
    }

private:
    struct Level {
        Node node;
        bool has_key = false;
        Node key;
    };

    Location at(const YAML::Mark& mark) const {
        const auto line = static_cast<std::uint32_t>(std::max(mark.line, 0)) + 1;
        return {file_, line, source_.column(line, static_cast<std::size_t>(std::max(mark.column, 0)))};
    }

    char byte_at(const YAML::Mark& mark) const {
        const std::string_view line = source_.line(static_cast<std::uint32_t>(mark.line) + 1);
        const auto column = static_cast<std::size_t>(mark.column);
        return column < line.size() ? line[column] : '\0';
    }

    void complain(Location where, std::string rule, std::string message, std::string hint = {}, std::string corrected = {}) {
        diagnostics_.push_back({Severity::error, std::move(rule), where, std::move(message), std::move(hint), std::move(corrected)});
    }

    void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
        if (anchor != 0) complain(at(mark), "anchor", "an anchor (&) gives something a name, which stories do without", "quote the text if the & belongs to it");
    }

    void refuse_tag(const YAML::Mark& mark) {
        const std::uint32_t number = static_cast<std::uint32_t>(mark.line) + 1;
        const std::string_view line = source_.line(number);
        const std::size_t sign = line.find('!', 0);
        const LineParts parts = split_line(line);
        const bool condition = parts.key == "if";
        const std::string corrected = condition && parts.value.size() > 1
                                          ? std::string(parts.lead) + "if: not " + std::string(parts.value.substr(parts.value[1] == ' ' ? 2 : 1))
                                          : with_quoted_value(parts, parts.value);
        complain({file_, number, source_.column(number, sign == std::string_view::npos ? 0 : sign)}, "tag", "YAML takes a leading ! for a tag and drops it",
                 condition ? "write not" : "quote the text, or use a block (|)", corrected);
    }

    void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style, Node::Kind kind) {
        refuse_anchor(mark, anchor);
        if (tag != "?" && !tag.empty()) refuse_tag(mark);
        if (stack_.size() >= bounds::depth) {
            complain(at(mark), "too-deep", fmt::format("this is nested more than {} levels deep", bounds::depth));
            throw Refused{};
        }
        Level level;
        level.node.kind = kind;
        level.node.where = at(mark);
        level.node.flow = style == YAML::EmitterStyle::Flow;
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
            complain(node.where, "key-too-long", fmt::format("this key is longer than {} characters", bounds::key_characters), "a text that begins a line and has a colon needs quotes");
            throw Refused{};
        }
        if (node.text == "<<") complain(node.where, "anchor", "<< merges another map into this one, which stories do without", "write it out");
        level.has_key = true;
        level.key = std::move(node);
    }

    void refuse_repeated_keys(const Node& map) {
        std::vector<const NodeEntry*> sorted;
        sorted.reserve(map.entries.size());
        for (const NodeEntry& entry : map.entries) sorted.push_back(&entry);
        std::stable_sort(sorted.begin(), sorted.end(), [](const NodeEntry* a, const NodeEntry* b) { return a->key.text < b->key.text; });
        for (std::size_t i = 1; i < sorted.size(); ++i) {
            if (sorted[i]->key.text != sorted[i - 1]->key.text || sorted[i]->key.text == "<<") continue;
            complain(sorted[i]->key.where, "repeated-key", fmt::format("\"{}\" stands here a second time", sorted[i]->key.text),
                     fmt::format("the first is in line {}", sorted[i - 1]->key.where.line));
        }
    }

    const Source& source_;
    FileIndex file_;
    Diagnostics& diagnostics_;
    std::vector<Level> stack_;
    Node root_;
    std::size_t documents_ = 0;
};

/// yaml-cpp's own words, for what no trap explains.
Diagnostic plain_syntax_error(const Source& source, FileIndex file, const YAML::ParserException& error) {
    const std::uint32_t line = error.mark.is_null() ? 0 : static_cast<std::uint32_t>(error.mark.line) + 1;
    Location where{file, line, line == 0 ? 0 : source.column(line, static_cast<std::size_t>(std::max(error.mark.column, 0)))};
    return {Severity::error, "yaml-syntax", where, "YAML cannot read on from here: " + error.msg, "compare the indentation with the lines around it", ""};
}

struct Repair {
    std::uint32_t line = 0;
    std::string corrected;
};

/// The trap behind an error that yaml-cpp reports at `line`, or up to three lines late.
std::optional<Repair> explain(const Source& source, FileIndex file, std::uint32_t line, const std::vector<std::uint32_t>& mended, Diagnostics& diagnostics) {
    for (std::uint32_t number = std::min(line, source.line_count()); number > 0 && number + 3 >= line; --number) {
        if (std::find(mended.begin(), mended.end(), number) != mended.end()) continue;
        if (const auto trap = find_trap(source.line(number))) {
            diagnostics.push_back({Severity::error, trap->rule, {file, number, source.column(number, trap->offset)}, trap->message, trap->hint, trap->corrected});
            return Repair{number, trap->corrected};
        }
    }
    return std::nullopt;
}

std::string replaced_line(const std::string& text, std::uint32_t line, const std::string& replacement) {
    std::size_t start = 0;
    for (std::uint32_t number = 1; number < line; ++number) start = text.find('\n', start) + 1;
    const std::size_t end = std::min(text.find('\n', start), text.size());
    return text.substr(0, start) + replacement + text.substr(end);
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
    constexpr int most_repairs = 24;
    std::string text = source.text();
    std::vector<std::uint32_t> mended;
    for (int attempt = 0;; ++attempt) {
        Diagnostics found;
        const Source shown(source.path(), text);
        Builder builder(shown, file, found);
        try {
            std::istringstream stream(text);
            YAML::Parser parser(stream);
            while (builder.documents() < 2 && parser.HandleNextDocument(builder)) {
            }
            diagnostics.insert(diagnostics.end(), found.begin(), found.end());
            return builder.take();
        } catch (const Refused&) {
            diagnostics.insert(diagnostics.end(), found.begin(), found.end());
            return std::nullopt;
        } catch (const YAML::ParserException& error) {
            const std::uint32_t line = error.mark.is_null() ? 0 : static_cast<std::uint32_t>(error.mark.line) + 1;
            const auto repair = attempt < most_repairs ? explain(source, file, line, mended, diagnostics) : std::nullopt;
            if (!repair) {
                diagnostics.insert(diagnostics.end(), found.begin(), found.end());
                diagnostics.push_back(plain_syntax_error(source, file, error));
                return std::nullopt;
            }
            mended.push_back(repair->line);
            text = replaced_line(text, repair->line, repair->corrected);
        } catch (const YAML::Exception& error) {
            diagnostics.push_back({Severity::error, "yaml-syntax", {file, 0, 0}, std::string("this file cannot be read: ") + error.what(), "", ""});
            return std::nullopt;
        }
    }
}

}  // namespace lantern
