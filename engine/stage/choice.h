#pragma once
// What a reader can take just now, and which of it is looked at: slips beside people for a deed, words in the sentence
// for a word. Refused offers are looked at too, so that their reason can be read, but never taken.

#include <optional>
#include <vector>

#include "session/advance.h"
#include "stage/furniture.h"
#include "stage/gesture.h"
#include "stage/glide.h"
#include "stage/sentence.h"
#include "stage/slip.h"
#include "stage/tempo.h"
#include "stage/writing.h"

namespace lantern {

class Choice {
public:
    struct Slip {
        Prose words;
        bool open = true;
        Prose reason;
        Input answer;
        Rect rect;                    // of a deed
        std::vector<Fragment> lines;  // of a deed: words, relative to the slip's left edge and its column
        std::vector<Fragment> small;  // of a deed: the reason
        Glide shift;
    };

    /// A deed; `corner` is as in lay_slips.
    Choice(std::vector<Slip> slips, Point corner, const Measure& measure, const Tempo& tempo);
    /// A word: where each stands in the sentence.
    Choice(std::vector<Slip> slips, std::vector<RunSpan> words, const Tempo& tempo);

    bool is_word() const { return !words_.empty(); }
    const std::vector<Slip>& slips() const { return slips_; }
    const std::vector<RunSpan>& words() const { return words_; }
    std::size_t focus() const { return focus_; }

    void look_at(std::size_t slip);
    void look_on(int step);  // the next or the one before, round and round
    std::optional<Input> take(std::size_t slip) const;
    /// The deed's slip under a pointer.
    std::optional<std::size_t> slip_at(Point at) const;

    void tick(float milliseconds);
    void finish();
    bool moving() const;

    /// Slips of a deed; `come` is how far they have come in.
    void paint(std::vector<Item>& items, const Palette& palette, float come) const;

private:
    void focus_first_open();
    void set_slip(Slip& slip, const Measure& measure) const;

    std::vector<Slip> slips_;
    std::vector<RunSpan> words_;
    std::size_t focus_ = 0;
    Tempo tempo_;
};

/// The slips of a menu, and of the notice at the head of a scene.
std::vector<Choice::Slip> slips_of(const Menu& menu);
std::vector<Choice::Slip> slips_of(const Notice& notice);

}  // namespace lantern
