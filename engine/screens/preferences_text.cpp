#include "screens/preferences_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "screens/preferences_lines.h"
#include "text/nearest.h"
#include "text/utf8.h"

namespace lantern {

namespace {

/// What begins with two marks is ours, and written anew each time; a reader's own notes have one.
const char* const head = "## How you like to read. Lantern writes this paper, and so may you: one wish a line. What it "
                         "does not understand it leaves.";
const char* const keys_comment = "## Keys: only what is not as usual";
const char* const kept_comment = "## Kept, though not understood";
constexpr std::size_t most_said = 20, most_names = 64, longest_name = 40, longest_quote = 40;

const PreferenceLine* line_called(const std::string& name) {
    for (const PreferenceGroup& group : preference_groups())
        for (const PreferenceLine& line : group.lines)
            if (line.name == name) return &line;
    return nullptr;
}

std::optional<Command> command_called(const std::string& name) {
    for (const Command command : bindable())
        if (lower(words_for(command)) == name) return command;
    return std::nullopt;
}

std::vector<std::string> all_names() {
    std::vector<std::string> names;
    for (const PreferenceGroup& group : preference_groups())
        for (const PreferenceLine& line : group.lines) names.push_back(line.name);
    return names;
}

bool is_plain(std::string_view text) {
    return utf8::first_invalid(text) == std::string_view::npos && std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < ' ' || c == 0x7F;
    });
}

/// As much of it as a sentence can hold, and nothing that cannot be shown.
std::string quoted(std::string_view text) {
    std::string shown;
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size() && count < longest_quote; ++count) {
        const char32_t letter = utf8::decode(text, at);
        at += utf8::width(text, at);
        utf8::append(shown, letter < U' ' || letter == 0x7F ? U'\uFFFD' : letter);
        if (count + 1 == longest_quote && at < text.size()) shown += "…";
    }
    return "“" + shown + "”";
}

}  // namespace

std::string spell(const Preferences& preferences) {
    std::string text = std::string(head) + "\n";
    for (const PreferenceGroup& group : preference_groups()) {
        text += "\n## " + group.comment + "\n";
        for (const PreferenceLine& line : group.lines) {
            const std::string value = line.spell(preferences);
            text += line.name + (value.empty() ? ":" : ": " + value) + "\n";
        }
    }
    text += std::string("\n") + keys_comment + "\n";
    for (const Command command : bindable()) {
        if (preferences.bindings.is_usual(command)) continue;
        text += "key: " + words_for(command) + " =";
        const char* between = " ";
        for (const std::string& name : preferences.bindings.names_of(command))
            text += std::exchange(between, ", ") + name;
        text += "\n";
    }
    if (preferences.unknown.empty()) return text;
    text += std::string("\n") + kept_comment + "\n";
    for (const std::string& line : preferences.unknown) text += line + "\n";
    return text;
}

namespace {

class Reader {
public:
    PreferencesRead read(std::string_view text) && {
        if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            std::string_view line = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            while (!line.empty() && line.back() == '\r') line.remove_suffix(1);
            ++number_;
            take(line);
        }
        bind();
        if (unsaid_ > 0)
            read_.said.push_back(fmt::format("{} more lines of the preferences are not understood.", unsaid_));
        return std::move(read_);
    }

private:
    struct KeyLine {
        std::size_t number;
        std::string_view written, names;
    };

    Preferences& preferences() { return read_.preferences; }

    void say(std::string sentence) {
        if (read_.said.size() < most_said) read_.said.push_back(std::move(sentence));
        else ++unsaid_;
    }
    void keep(std::string_view line) { preferences().unknown.emplace_back(line); }
    /// What it said is kept, but says it no more.
    void keep_aside(std::string_view line) { preferences().unknown.push_back("# " + std::string(line)); }

    void take(std::string_view written) {
        const std::string_view line = trimmed(written);
        if (line.empty()) return;
        if (line.front() == '#') {
            if (line == kept_comment) kept_ = true;
            if (line.substr(0, 2) != "##") keep(written);
            return;
        }
        const std::size_t colon = std::min(line.find(':'), line.size());
        const std::string name = lower(trimmed(line.substr(0, colon)));
        const std::string_view value = trimmed(line.substr(std::min(colon + 1, line.size())));
        if (name == "key") return take_key(written, value);
        const PreferenceLine* const known = colon < line.size() ? line_called(name) : nullptr;
        if (known == nullptr) return leave(written, name);
        const auto [before, first] = met_.emplace(name, written);
        if (!first) {
            keep_aside(std::exchange(before->second, written));
            say(fmt::format("Line {} of the preferences says “{}” again; the last one holds.", number_, name));
        }
        if (const std::string can_be = known->read(preferences(), clean(value)); !can_be.empty()) {
            keep_aside(written);
            say(fmt::format("Line {} of the preferences: “{}” can be {}, not {}; now it is {}.", number_, name, can_be,
                quoted(value), known->spell(preferences())));
        }
    }

    /// On one line, with nothing on it that cannot be seen.
    static std::string clean(std::string_view value) {
        std::string plain_value(value);
        for (char& c : plain_value)
            if (static_cast<unsigned char>(c) < ' ') c = ' ';
        return std::string(trimmed(plain_value));
    }

    void leave(std::string_view written, const std::string& name) {
        keep(written);
        if (kept_) return;
        static const std::vector<std::string> names = all_names();
        const auto near = name.size() <= longest_name ? nearest(name, names) : std::nullopt;
        say(fmt::format("Line {} of the preferences is not understood and is left as it is: {}{}", number_,
            quoted(trimmed(written)), near ? " (is it “" + *near + "”?)" : "."));
    }

    void take_key(std::string_view written, std::string_view value) {
        const std::size_t equals = std::min(value.find('='), value.size());
        const auto command = command_called(lower(trimmed(value.substr(0, equals))));
        if (!command || equals == value.size()) {
            keep(written);
            if (!kept_)
                say(fmt::format("Line {} of the preferences names nothing that has keys, and is left as it is: {}.",
                    number_, quoted(trimmed(written))));
            return;
        }
        const KeyLine line{number_, written, trimmed(value.substr(equals + 1))};
        const auto [before, first] = keys_.emplace(*command, line);
        if (first) return;
        keep_aside(std::exchange(before->second, line).written);
        say(fmt::format(
            "Line {} of the preferences says “{}” again; the last one holds.", number_, words_for(*command)));
    }

    /// All of them at once: a key may have been given from one to another.
    void bind() {
        for (const auto& [command, line] : keys_) preferences().bindings.clear(command);
        for (const auto& [command, line] : keys_) bind(command, line);
        for (std::string& sentence : preferences().bindings.mend()) say(std::move(sentence));
    }

    void bind(Command command, const KeyLine& line) {
        std::string_view names = line.names;
        bool aside = false;
        for (std::size_t count = 0; !names.empty() && count <= most_names; ++count) {
            const std::size_t comma = std::min(names.find(','), names.size());
            const std::string name(trimmed(names.substr(0, comma)));
            names.remove_prefix(std::min(comma + 1, names.size()));
            const std::string complaint = count < most_names ? bind(command, name) : "more keys than anybody has.";
            if (complaint.empty()) continue;
            if (!std::exchange(aside, true)) keep_aside(line.written);
            say(fmt::format("Line {} of the preferences: {}", line.number, complaint));
        }
    }

    std::string bind(Command command, const std::string& name) {
        if (name.size() > longest_name || !is_plain(name)) return lantern::quoted(name) + " is no key.";
        const auto other = preferences().bindings.command_of(name);
        const bool of_this_paper = other && keys_.count(*other) != 0;
        return of_this_paper ? preferences().bindings.bind(command, name)
                             : preferences().bindings.take_over(command, name);
    }

    PreferencesRead read_;
    std::size_t number_ = 0, unsaid_ = 0;
    bool kept_ = false;  // below the comment that says so: it was told before
    std::map<std::string, std::string_view> met_;
    std::map<Command, KeyLine> keys_;
};

}  // namespace

PreferencesRead read_preferences(std::string_view text) { return Reader().read(text); }

}  // namespace lantern
