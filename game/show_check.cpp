#include "show_check.h"

#include <fmt/format.h>

#include <algorithm>

#include "check/number.h"
#include "show_assets.h"
#include "show_words.h"

namespace lantern {

void check_shown(const Story& story, const std::filesystem::path& fonts, Report& report) {
    Diagnostics found;
    const std::size_t there = check_opened(story, found);
    check_unnamed(story, found);
    check_colours(story, found);
    const Typeface typeface(fonts);
    check_letters(story, typeface, found);
    check_pages(story, typeface, found);

    const auto told = [&found](std::string_view rule) {
        return static_cast<std::size_t>(
            std::count_if(found.begin(), found.end(), [rule](const Diagnostic& one) { return one.rule == rule; }));
    };
    const std::size_t broken = told("broken-picture") + told("broken-sound"), long_ones = told("many-pages"),
                      glyphs = told("missing-glyph");
    std::string words = grouped(there) + " pictures and sounds there";
    if (broken > 0) words += fmt::format(", {} broken", grouped(broken));
    words += long_ones == 0 ? ", every line fits at 100 % and 200 %"
                            : ", " + many(long_ones, "line") + " too long at 100 % or 200 %";
    words += glyphs == 0 ? ", no missing glyph" : ", " + many(glyphs, "glyph") + " missing";
    report.passes.push_back({"shown", std::move(words)});
    report.diagnostics.insert(report.diagnostics.end(), found.begin(), found.end());
    sort(report.diagnostics);
}

}  // namespace lantern
