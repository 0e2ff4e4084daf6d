#pragma once
// A page of Markdown: sections that are only there when something stands in them, and lists that end before nobody reads on. Private to
// this folder.

#include <string>
#include <string_view>
#include <vector>

#include "check/comparison.h"

namespace lantern {

class MarkdownPage {
public:
    explicit MarkdownPage(std::string title) : text_("# " + std::move(title) + "\n") {}

    void say(std::string_view paragraph) { text_ += "\n" + std::string(paragraph) + "\n"; }
    /// Nothing where there is no item.
    void list(std::string_view heading, const std::vector<std::string>& items);
    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

/// Words as code, on one line, not too long.
std::string in_code(std::string_view words);

/// "act-1/one.yaml:41"
std::string place_of(const Story& story, Place place);

/// Of readings saved before, those that do not find their place again afterwards, in sentences. `lost`: some are gone for good.
std::vector<std::string> compare_saves(const Version& before, const Version& after, std::size_t& tried, bool& lost);

}  // namespace lantern
