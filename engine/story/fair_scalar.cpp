// Which texts need quotes.

#include <algorithm>
#include <cctype>

#include "story/fair_copy.h"

namespace lantern {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Numbers, dates and times of day, by the signs they are made of.
bool looks_like_a_number(const std::string& text) {
    const std::size_t first = text.find_first_not_of("+-.");
    return first != std::string::npos && is_digit(text[first]) &&
           text.find_first_not_of("0123456789+-._:,eExXoObBaAcCdDfFtTzZ ") == std::string::npos;
}

/// Here a text is a text; other readers of YAML take these for a truth, a number or nothing.
bool is_more_than_text(const std::string& text) {
    static const std::vector<std::string> words = {
        "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".nan", ".inf", "-.inf", "+.inf"};
    std::string small = text;
    std::transform(
        small.begin(), small.end(), small.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::find(words.begin(), words.end(), small) != words.end() || text == "~" || text == "=" || text == "<<" ||
           looks_like_a_number(text);
}

bool is_the_same_bare(const std::string& text, ScalarPlace place) {
    if (text.empty() || is_more_than_text(text)) return false;
    if (place == ScalarPlace::flow)  // the readers of YAML are not of one mind about signs between braces
        return text.find_first_of("[]{},:#?\"'&*!|>%@`\\") == std::string::npos && text.front() != '-' &&
               text.front() != ' ' && text.back() != ' ';
    const std::string written = place == ScalarPlace::key    ? text + ": x\n"
                                : place == ScalarPlace::item ? "- " + text + "\n"
                                                             : "k: " + text + "\n";
    Diagnostics complaints;
    const auto root = parse_yaml(Source("", written), 0, complaints);
    if (!root || !complaints.empty()) return false;
    const Node* read = nullptr;
    if (root->is_sequence() && root->items.size() == 1) read = &root->items.front();
    if (root->is_map() && root->entries.size() == 1)
        read = place == ScalarPlace::key ? &root->entries.front().key : &root->entries.front().value;
    return read != nullptr && read->is_scalar() && read->form == Node::Form::plain && read->text == text;
}

std::string in_single_quotes(const std::string& text) {
    std::string result = "'";
    for (const char c : text) result += c == '\'' ? std::string("''") : std::string(1, c);
    return result + "'";
}

}  // namespace

std::string as_scalar(const std::string& text, ScalarPlace place) {
    if (is_the_same_bare(text, place)) return text;
    return text.find_first_of("\"\\") == std::string::npos ? in_quotes(text) : in_single_quotes(text);
}

bool say_the_same(const Node& one, const Node& other) {
    if (one.kind != other.kind || one.text != other.text || one.flow != other.flow) return false;
    const bool blocks = one.form == Node::Form::literal || one.form == Node::Form::folded;
    if ((blocks || other.form == Node::Form::literal || other.form == Node::Form::folded) && one.form != other.form)
        return false;
    return std::equal(one.items.begin(), one.items.end(), other.items.begin(), other.items.end(), say_the_same) &&
           std::equal(one.entries.begin(), one.entries.end(), other.entries.begin(), other.entries.end(),
               [](const NodeEntry& a, const NodeEntry& b) {
                   return say_the_same(a.key, b.key) && say_the_same(a.value, b.value);
               });
}

}  // namespace lantern
