#include "stage/page.h"

#include <linebreak.h>

#include <algorithm>
#include <utility>

#include "text/utf8.h"

namespace lantern {

namespace {

constexpr float baseline_share = 0.85F;  // of the size, below the top of a line
constexpr float ruby_share = 0.5F, ruby_smallest = 20, ruby_lift = 0.80F;

bool is_korean(char32_t c) {
    return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F);
}

bool is_mark(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1160 && c <= 0x11FF) || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F);
}

/// All the words as one text, so that a line may break between two runs but never because of them.
struct Flat {
    std::string text;
    std::vector<std::size_t> starts;  // where each run begins; one more for the end
    std::vector<char> breaks;         // by byte: a line may end after it
};

Flat flatten(const Prose& prose) {
    Flat flat;
    for (const Run& run : prose) {
        flat.starts.push_back(flat.text.size());
        flat.text += run.text;
    }
    flat.starts.push_back(flat.text.size());
    return flat;
}

void find_breaks(Flat& flat, const Prose& prose) {
    static const bool ready = (init_linebreak(), true);
    (void)ready;
    flat.breaks.assign(flat.text.size(), LINEBREAK_NOBREAK);
    if (flat.text.empty()) return;
    set_linebreaks_utf8(reinterpret_cast<const utf8_t*>(flat.text.data()), flat.text.size(), "en", flat.breaks.data());
    std::size_t last = 0;  // the character before
    for (std::size_t at = 0; at < flat.text.size(); last = at, at += utf8::width(flat.text, at)) {
        if (at == 0 || flat.text[at - 1] == ' ') continue;
        if (is_korean(utf8::decode(flat.text, last)) || is_korean(utf8::decode(flat.text, at)))
            flat.breaks[at - 1] = LINEBREAK_NOBREAK;
    }
    for (std::size_t run = 0; run < prose.size(); ++run)
        if (!prose[run].ruby.empty())
            for (std::size_t at = flat.starts[run]; at + 1 < flat.starts[run + 1]; ++at)
                flat.breaks[at] = LINEBREAK_NOBREAK;
    flat.breaks.back() = LINEBREAK_ALLOWBREAK;
}

std::size_t without_spaces(std::string_view text, std::size_t begin, std::size_t end) {
    while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\n')) --end;
    return end;
}

class Compositor {
public:
    Compositor(const Prose& prose, const Measure& measure, const TypeSetting& setting)
        : prose_(prose), measure_(measure), setting_(setting), flat_(flatten(prose)) {
        find_breaks(flat_, prose_);
    }

    std::vector<Page> pages(const std::vector<RunSpan>& together) {
        break_lines();
        std::vector<int> wanted(lines_.size(), 1);  // by line: what should find room when it does
        for (const RunSpan& runs : together) {
            const auto [head, foot] = lines_of(runs);
            const auto count = static_cast<int>(foot - head);
            if (head < foot && count <= setting_.lines) wanted[head] = std::max(wanted[head], count);
        }
        std::vector<Page> pages(1);
        for (std::size_t line = 0; line < lines_.size(); ++line) {
            if (pages.back().lines > 0 && pages.back().lines + wanted[line] > setting_.lines) pages.emplace_back();
            set_line(pages.back(), lines_[line].first, lines_[line].second);
        }
        return pages;
    }

private:
    using Span = std::pair<std::size_t, std::size_t>;  // bytes of the flat text

    Face face_of(const Style& style) const {
        if (style.strong) return setting_.strong;
        return style.emphasis ? setting_.emphasised : setting_.upright;
    }

    /// Calls `use(run, begin, end)` for each run's share of a stretch of text.
    template <typename Use> void each_run(std::size_t begin, std::size_t end, Use use) const {
        for (std::size_t run = 0; run < prose_.size(); ++run) {
            const std::size_t from = std::max(begin, flat_.starts[run]), to = std::min(end, flat_.starts[run + 1]);
            if (from < to) use(run, from, to);
        }
    }

    float width(std::size_t begin, std::size_t end) const {
        float sum = 0;
        each_run(begin, without_spaces(flat_.text, begin, end), [&](std::size_t run, std::size_t from, std::size_t to) {
            sum += measure_.width(
                std::string_view(flat_.text).substr(from, to - from), face_of(prose_[run].style), setting_.size);
        });
        return sum;
    }

    bool fits(std::size_t begin, std::size_t end) const { return width(begin, end) <= setting_.width; }

    /// The end of what fits of a word that is wider than the column; at least one character.
    std::size_t tear(std::size_t begin, std::size_t end) const {
        std::size_t fitting = begin, at = begin;
        while (at < end) {
            at += utf8::width(flat_.text, at);
            while (at < end && is_mark(utf8::decode(flat_.text, at))) at += utf8::width(flat_.text, at);
            if (fitting > begin && !fits(begin, at)) break;
            fitting = at;
        }
        return std::min(fitting, end);
    }

    void break_lines() {
        std::size_t begin = 0, fitting = 0;
        for (std::size_t at = 0; at < flat_.text.size(); ++at) {
            const char kind = flat_.breaks[at];
            if (kind != LINEBREAK_ALLOWBREAK && kind != LINEBREAK_MUSTBREAK) continue;
            if (!fits(begin, at + 1)) {
                if (fitting > begin) {
                    lines_.emplace_back(begin, fitting);
                    begin = fitting;
                }
                while (!fits(begin, at + 1)) {
                    const std::size_t torn = tear(begin, at + 1);
                    if (torn >= at + 1) break;
                    lines_.emplace_back(begin, torn);
                    begin = torn;
                }
            }
            fitting = at + 1;
            if (kind == LINEBREAK_MUSTBREAK && at + 1 < flat_.text.size()) {
                lines_.emplace_back(begin, fitting);
                begin = fitting;
            }
        }
        if (begin < flat_.text.size()) lines_.emplace_back(begin, flat_.text.size());
    }

    /// The first line of a stretch of runs, and the one after its last.
    std::pair<std::size_t, std::size_t> lines_of(RunSpan runs) const {
        std::pair<std::size_t, std::size_t> found{lines_.size(), lines_.size()};
        if (runs.begin >= runs.end || runs.end > prose_.size()) return found;
        const std::size_t begin = flat_.starts[runs.begin], end = flat_.starts[runs.end];
        for (std::size_t line = 0; line < lines_.size(); ++line) {
            if (lines_[line].second <= begin || lines_[line].first >= end) continue;
            found.first = std::min(found.first, line);
            found.second = line + 1;
        }
        return found;
    }

    void set_line(Page& page, std::size_t begin, std::size_t end) {
        const std::size_t last = without_spaces(flat_.text, begin, end);
        const float baseline = static_cast<float>(page.lines) * setting_.line_height + baseline_share * setting_.size;
        float x = setting_.centred ? (setting_.width - width(begin, end)) / 2 : 0;
        each_run(begin, last, [&](std::size_t run, std::size_t from, std::size_t to) {
            Fragment fragment;
            fragment.text = flat_.text.substr(from, to - from);
            fragment.style = prose_[run].style;
            fragment.face = face_of(fragment.style);
            fragment.size = setting_.size;
            fragment.at = {x, baseline};
            fragment.width = measure_.width(fragment.text, fragment.face, fragment.size);
            fragment.run = run;
            fragment.line = page.lines;
            if (from == flat_.starts[run]) set_ruby(fragment);
            fragment.wait = take_wait(run);
            x += fragment.width;
            page.fragments.push_back(std::move(fragment));
        });
        ++page.lines;
    }

    void set_ruby(Fragment& fragment) const {
        fragment.ruby = prose_[fragment.run].ruby;
        if (fragment.ruby.empty()) return;
        fragment.ruby_size = std::max(ruby_smallest, fragment.size * ruby_share);
        fragment.ruby_face = setting_.ruby;
        const float wide = measure_.width(fragment.ruby, fragment.ruby_face, fragment.ruby_size);
        fragment.ruby_at = {fragment.at.x + (fragment.width - wide) / 2, fragment.at.y - ruby_lift * fragment.size};
    }

    /// Rests asked for up to this run and not yet taken: a run of no words still makes the next one wait.
    double take_wait(std::size_t run) {
        double wait = 0;
        for (; waited_ <= run; ++waited_) wait += prose_[waited_].wait;
        return wait;
    }

    const Prose& prose_;
    const Measure& measure_;
    const TypeSetting& setting_;
    Flat flat_;
    std::vector<Span> lines_;
    std::size_t waited_ = 0;
};

}  // namespace

std::vector<Page> set_pages(
    const Prose& prose, const Measure& measure, const TypeSetting& setting, const std::vector<RunSpan>& together) {
    return Compositor(prose, measure, setting).pages(together);
}

bool has_korean(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); at += utf8::width(text, at))
        if (is_korean(utf8::decode(text, at))) return true;
    return false;
}

bool mostly_korean(const Prose& prose) {
    std::size_t korean = 0, other = 0;
    for (const Run& run : prose)
        for (std::size_t at = 0; at < run.text.size(); at += utf8::width(run.text, at)) {
            const char32_t c = utf8::decode(run.text, at);
            if (is_korean(c)) ++korean;
            else if (c > ' ') ++other;
        }
    return korean > other;
}

}  // namespace lantern
