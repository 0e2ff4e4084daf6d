#include "stage/writing.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

#include "text/utf8.h"

namespace lantern {

namespace {

constexpr float never = std::numeric_limits<float>::infinity();

bool ends_sentence(char32_t c) { return c == U'.' || c == U'!' || c == U'?' || c == U'…' || c == U'。'; }
std::size_t letters_of(const std::string& text) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size(); at += utf8::width(text, at)) letters += text[at] == ' ' ? 0U : 1U;
    return letters;
}

bool closes(char32_t c) { return c == U'”' || c == U'’' || c == U')' || c == U'»' || c == U'"'; }

}  // namespace

/// Lays one page's letters and strokes on its clock.
class Scheduler {
public:
    Scheduler(const Page& page, const Measure& measure, const Tempo& tempo, const Writing::Pace& pace)
        : page_(page),
          measure_(measure),
          tempo_(tempo),
          pace_(pace),
          letter_(pace.letters > 0 ? tempo.typing * 1000 / pace.letters : 0) {}

    Writing::Schedule lay() {
        Writing::Schedule schedule;
        schedule.timings.resize(page_.fragments.size());
        cross_known(schedule);
        int line = 0;
        for (std::size_t i = 0; i < page_.fragments.size(); ++i) {
            const Fragment& fragment = page_.fragments[i];
            if (fragment.line != line) rest_after_sentence();
            line = fragment.line;
            write(fragment, schedule.timings[i]);
            if (written_now(fragment) && fragment.style.struck && ends_run(i)) cross_run(schedule, i);
        }
        schedule.end = now_;
        return schedule;
    }

private:
    bool known(const Fragment& fragment) const { return fragment.run < pace_.known; }
    bool written_now(const Fragment& fragment) const { return !known(fragment) && fragment.run < pace_.kept_back; }
    bool ends_run(std::size_t i) const {
        return i + 1 == page_.fragments.size() || page_.fragments[i + 1].run != page_.fragments[i].run;
    }

    void rest_after_sentence() {
        if (ended_ && tempo_.typing > 0) now_ += tempo_.full_stop;
        ended_ = false;
    }

    void write(const Fragment& fragment, Writing::Timing& timing) {
        const bool now = written_now(fragment);
        if (now && tempo_.typing > 0) now_ += static_cast<float>(fragment.wait * 1000);
        const float letter = letter_ * (fragment.style.slow ? tempo_.slow : 1.0F);
        for (std::size_t at = 0; at < fragment.text.size();) {
            const char32_t c = utf8::decode(fragment.text, at);
            at += utf8::width(fragment.text, at);
            if (now) {
                if (c == U' ') rest_after_sentence();
                else if (ends_sentence(c)) ended_ = true;
                else if (!closes(c)) ended_ = false;
                now_ += letter;
            }
            timing.due.push_back(now ? now_ : known(fragment) ? 0 : never);
            timing.reach.push_back(
                measure_.width(std::string_view(fragment.text).substr(0, at), fragment.face, fragment.size));
        }
    }

    /// One movement of the pen over all fragments of the run that ends with `last`.
    void cross_run(Writing::Schedule& schedule, std::size_t last) {
        std::size_t first = last;
        float whole = page_.fragments[last].width;
        while (first > 0 && page_.fragments[first - 1].run == page_.fragments[last].run)
            whole += page_.fragments[--first].width;
        now_ += tempo_.before_stroke;
        for (std::size_t i = first; i <= last; ++i) {
            Writing::Timing& timing = schedule.timings[i];
            timing.crosses = true;
            timing.cross_from = now_;
            now_ += whole > 0 ? tempo_.stroke * page_.fragments[i].width / whole : 0;
            timing.cross_to = now_;
        }
        now_ += tempo_.after_stroke;
    }

    void cross_known(Writing::Schedule& schedule) {
        for (std::size_t i = 0; i < page_.fragments.size(); ++i) {
            const Fragment& fragment = page_.fragments[i];
            if (!known(fragment) || !fragment.style.struck) continue;
            if (!pace_.cross_known) schedule.timings[i].crosses = true;
            else if (ends_run(i)) cross_run(schedule, i);
        }
    }

    const Page& page_;
    const Measure& measure_;
    const Tempo& tempo_;
    const Writing::Pace& pace_;
    float letter_ = 0;
    float now_ = 0;
    bool ended_ = false;
};

Writing::Writing(std::vector<Page> pages, const Measure& measure, const Tempo& tempo, const Pace& pace)
    : pages_(std::move(pages)) {
    for (const Page& page : pages_) schedules_.push_back(Scheduler(page, measure, tempo, pace).lay());
}

void Writing::tick(float milliseconds) { clock_ = std::min(clock_ + milliseconds, end()); }

void Writing::complete() { clock_ = end(); }

void Writing::turn_to(std::size_t page) {
    page_ = std::min(page, pages_.empty() ? 0 : pages_.size() - 1);
    clock_ = 0;
}

void Writing::keep_pages(std::size_t count) {
    if (count >= pages_.size()) return;
    pages_.resize(count);
    schedules_.resize(count);
}

std::size_t Writing::page_of_run_before(std::size_t run) const {
    std::size_t found = 0;
    for (std::size_t page = 0; page < pages_.size(); ++page)
        for (const Fragment& fragment : pages_[page].fragments)
            if (fragment.run < run) found = page;
    return found;
}

std::size_t Writing::page_of_run(std::size_t run) const {
    for (std::size_t page = 0; page < pages_.size(); ++page)
        for (const Fragment& fragment : pages_[page].fragments)
            if (fragment.run >= run) return page;
    return pages_.empty() ? 0 : pages_.size() - 1;
}

std::size_t Writing::letters_before(std::size_t page) const {
    std::size_t letters = 0;
    for (std::size_t i = 0; i < std::min(page, pages_.size()); ++i)
        for (const Fragment& fragment : pages_[i].fragments) letters += letters_of(fragment.text);
    return letters;
}

std::size_t Writing::letters_written() const {
    std::size_t letters = letters_before(page_);
    for (std::size_t i = 0; i < fragments().size(); ++i) {
        const std::string& text = fragments()[i].text;
        std::size_t letter = 0;
        for (std::size_t at = 0; at < text.size(); at += utf8::width(text, at), ++letter)
            if (text[at] != ' ' && schedules_[page_].timings[i].due[letter] <= clock_) ++letters;
    }
    return letters;
}

void Writing::go_to_letter(std::size_t letters) {
    std::size_t page = 0;
    while (page + 1 < pages_.size() && letters_before(page + 1) <= letters) ++page;
    turn_to(page);
    std::size_t left = letters - std::min(letters, letters_before(page));
    for (std::size_t i = 0; i < fragments().size(); ++i) {
        const std::string& text = fragments()[i].text;
        std::size_t letter = 0;
        for (std::size_t at = 0; at < text.size(); at += utf8::width(text, at), ++letter) {
            if (text[at] == ' ' || left == 0) continue;
            --left;
            clock_ = std::max(clock_, std::min(end(), schedules_[page_].timings[i].due[letter]));
        }
    }
}

const std::vector<Fragment>& Writing::fragments() const {
    static const std::vector<Fragment> none;
    return pages_.empty() ? none : pages_[page_].fragments;
}

float Writing::seen(std::size_t fragment) const {
    const Timing& timing = schedules_[page_].timings[fragment];
    const auto shown = std::upper_bound(timing.due.begin(), timing.due.end(), clock_) - timing.due.begin();
    if (shown == 0) return 0;
    if (static_cast<std::size_t>(shown) == timing.due.size()) return -1;
    return timing.reach[static_cast<std::size_t>(shown) - 1];
}

float Writing::crossed(std::size_t fragment) const {
    const Timing& timing = schedules_[page_].timings[fragment];
    if (!timing.crosses || clock_ < timing.cross_from) return 0;
    if (clock_ >= timing.cross_to) return 1;
    return (clock_ - timing.cross_from) / (timing.cross_to - timing.cross_from);
}

}  // namespace lantern
