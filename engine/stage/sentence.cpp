#include "stage/sentence.h"

namespace lantern {

namespace {

/// Between candidates: wide enough that two words are two, whatever underlines them.
Run apart() { return {"   ", {}, {}, {}, no_slot, 0}; }

/// Room for the slip under the first of them, which are the runs from `first`.
void make_room_before(Prose& text, std::size_t first) {
    if (first > 0 && !text[first - 1].text.empty() && text[first - 1].text.back() == ' ') text[first - 1].text += ' ';
}

/// And under the last of them, before the run `next`: the pen runs over, too.
void make_room_after(Prose& text, std::size_t next) {
    if (next < text.size() && !text[next].text.empty() && text[next].text.front() == ' ')
        text[next].text.insert(0, 1, ' ');
}

void append(Prose& text, const Prose& more) { text.insert(text.end(), more.begin(), more.end()); }

}  // namespace

Sentence compose(const Menu& menu) {
    Sentence sentence;
    append(sentence.text, menu.before);
    make_room_before(sentence.text, menu.before.size());
    for (std::size_t i = 0; i < menu.offers.size(); ++i) {
        if (i > 0) sentence.text.push_back(apart());
        const std::size_t begin = sentence.text.size();
        append(sentence.text, menu.offers[i].words);
        sentence.candidates.push_back({begin, sentence.text.size()});
    }
    sentence.known = sentence.text.size();
    append(sentence.text, menu.after);
    make_room_after(sentence.text, sentence.known);
    return sentence;
}

Sentence compose(const Line& line, std::size_t before) {
    Sentence sentence{line.text, {}, line.known};
    make_room_before(sentence.text, before);
    make_room_after(sentence.text, line.known);
    for (std::size_t run = before; run < line.known; ++run)
        if (sentence.text[run].text == " ") sentence.text[run] = apart();
    return sentence;
}

std::vector<RunSpan> candidates_in(const Prose& text, RunSpan runs) {
    std::vector<RunSpan> found{{runs.begin, runs.begin}};
    for (std::size_t run = runs.begin; run < runs.end; ++run) {
        if (text[run].text == apart().text) found.push_back({run + 1, run + 1});
        else found.back().end = run + 1;
    }
    return found;
}

void list_candidates(Prose& text, RunSpan runs) {
    for (std::size_t run = runs.begin; run < runs.end; ++run)
        if (text[run].text == apart().text) text[run].text = "\n";
}

}  // namespace lantern
