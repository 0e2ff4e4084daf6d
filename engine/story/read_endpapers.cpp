// What stands before and behind a story: what it is (`about:`), the pictures behind its name (`title_pictures:`), whom its readers can
// turn to (`helplines.yaml`), and whom and what it is made by and of (`credits.yaml`).

#include <fmt/format.h>

#include <array>
#include <utility>

#include "story/draft.h"
#include "story/vocabulary.h"
#include "text/nearest.h"

namespace lantern {

namespace {

/// A block of text, parted where a blank line stands; within a paragraph a line's end is a blank.
std::vector<std::string> paragraphs_of(std::string_view text) {
    std::vector<std::string> paragraphs;
    bool parted = true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first == std::string_view::npos) {
            parted = true;
            continue;
        }
        line = line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
        if (parted) paragraphs.emplace_back();
        else paragraphs.back() += ' ';
        paragraphs.back() += line;
        parted = false;
    }
    return paragraphs;
}

bool is_date(const std::string& text) {
    constexpr std::array<int, 12> longest{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    for (const std::size_t at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U})
        if (text[at] < '0' || text[at] > '9') return false;
    const int year = std::stoi(text.substr(0, 4)), month = std::stoi(text.substr(5, 2)),
              day = std::stoi(text.substr(8));
    if (month < 1 || month > 12 || day < 1 || day > longest[static_cast<std::size_t>(month - 1)]) return false;
    return month != 2 || day < 29 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
}

class Directory {
public:
    explicit Directory(Draft& draft) : draft_(draft) {}

    void read(const Node& root) {
        if (!draft_.is_map(root, "helplines.yaml")) return;
        draft_.only_keys(root, form("helplines").names(), "helplines.yaml");
        if (const Node* opening = root.find("opening"))
            draft_.story.helplines.opening = draft_.take_title(*opening, "\"opening\"").value_or("");
        const Node* lines = root.find("helplines");
        if (lines == nullptr) {
            draft_.error(root.where, "missing-key", "helplines.yaml has no \"helplines\"",
                "helplines: is a list of whom to turn to");
        } else if (!lines->is_sequence()) {
            draft_.error(lines->where, "wrong-shape", "\"helplines\" should be a list", "put a dash before each");
        } else {
            for (const Node& item : lines->items) read_line(item);
        }
    }

private:
    void read_line(const Node& item) {
        if (!draft_.is_map(item, "a helpline")) return;
        draft_.only_keys(item, form("helpline").names(), "a helpline");
        Helpline line;
        line.where = needed(item, "where", "where: Korea");
        line.name = needed(item, "name", "name: Suicide prevention line");
        line.call = optional(item, "call");
        line.web = optional(item, "web");
        line.hours = optional(item, "hours");
        if (const Node* languages = item.find("languages")) read_languages(*languages, line);
        line.checked = needed(item, "checked", "checked: 2026-11-25 (the day it was last found right)");
        const Node* checked = item.find("checked");
        if (!line.checked.empty() && !is_date(line.checked))
            draft_.error(checked->where, "bad-date", fmt::format("\"{}\" is no day of the calendar", line.checked),
                "write it as in 2026-11-25");
        if (item.find("call") == nullptr && item.find("web") == nullptr)
            draft_.error(item.where, "no-contact", "this helpline has neither a number nor an address",
                "call: \"109\", web: findahelpline.com, or both");
        draft_.story.helplines.lines.push_back(std::move(line));
    }

    std::string needed(const Node& item, const std::string& key, const std::string& example) {
        if (item.find(key) == nullptr)
            draft_.error(item.where, "missing-key", fmt::format("a helpline needs \"{}\"", key), "as in " + example);
        return optional(item, key);
    }

    std::string optional(const Node& item, const std::string& key) {
        const Node* node = item.find(key);
        return node == nullptr ? std::string() : draft_.take_title(*node, "\"" + key + "\"").value_or("");
    }

    void read_languages(const Node& node, Helpline& line) {
        if (!node.is_sequence())
            return draft_.error(
                node.where, "wrong-shape", "\"languages\" should be a list", "as in languages: [Korean, English]");
        for (const Node& item : node.items)
            if (auto language = draft_.take_title(item, "a language")) line.languages.push_back(std::move(*language));
    }

    Draft& draft_;
};

/// `act-2`, `ending` or `every ending`.
bool read_once(Draft& draft, const Node& node, TitlePicture& picture) {
    const auto once = draft.take_word(node, "\"once\"");
    if (!once) return false;
    std::vector<std::string> known{"ending", "every ending"};
    for (std::size_t i = 0; i < draft.story.acts.size(); ++i) {
        known.push_back(draft.story.acts[i].folder);
        if (*once != known.back()) continue;
        picture.once = TitlePicture::Once::act;
        picture.act = static_cast<std::uint16_t>(i);
        return true;
    }
    if (*once == known[0]) picture.once = TitlePicture::Once::ending;
    else if (*once == known[1]) picture.once = TitlePicture::Once::every_ending;
    else
        draft.error(node.where, "unknown-value", fmt::format("no reader ever comes to \"{}\"", *once),
            suggest(*once, known).empty() ? "an act's folder, ending, or every ending" : suggest(*once, known));
    return picture.once != TitlePicture::Once::always;
}

}  // namespace

void read_title_pictures(Draft& draft, const Node& pictures) {
    if (!pictures.is_sequence())
        return draft.error(pictures.where, "wrong-shape", "\"title_pictures\" should be a list",
            "as in - place: harbour, and once: act-1 below it");
    for (const Node& item : pictures.items) {
        if (!draft.is_map(item, "a picture of the title")) continue;
        draft.only_keys(item, form("title_picture").names(), "a picture of the title");
        TitlePicture picture;
        const Node* place = item.find("place");
        if (place == nullptr) {
            draft.error(item.where, "missing-key", "a picture of the title needs \"place\"", "place: harbour");
            continue;
        }
        if (const auto setting = draft.take_place(*place, "the place behind the title")) picture.place = *setting;
        const Node* once = item.find("once");
        if (once != nullptr && !read_once(draft, *once, picture)) continue;
        if (picture.place != nobody) draft.story.title_pictures.push_back(picture);
    }
}

void read_credits(Draft& draft, const Node& root) {
    if (!root.is_sequence())
        return draft.error(root.where, "wrong-shape", "credits.yaml should be a list", "as in - title: Pictures");
    for (const Node& item : root.items) {
        if (!draft.is_map(item, "a credit")) continue;
        draft.only_keys(item, form("credit").names(), "a credit");
        const Node *title = item.find("title"), *lines = item.find("lines");
        if (lines == nullptr || !lines->is_sequence()) {
            draft.error(lines == nullptr ? item.where : lines->where, "missing-key",
                "a credit needs a list of \"lines\"", "lines: [Drawn by code]");
            continue;
        }
        Credit credit;
        if (title != nullptr) credit.title = draft.take_title(*title, "\"title\"").value_or("");
        for (const Node& line : lines->items)
            if (auto words = draft.take_title(line, "a line of the credits")) credit.lines.push_back(std::move(*words));
        draft.story.credits.push_back(std::move(credit));
    }
}

void read_about(Draft& draft, const Node& about) {
    const auto text = draft.take_text(about, "\"about\"");
    if (!text) return;
    for (const std::string& paragraph : paragraphs_of(*text)) draft.story.about.push_back(typeset(paragraph));
}

void read_helplines(Draft& draft, const Node& root) { Directory(draft).read(root); }

}  // namespace lantern
