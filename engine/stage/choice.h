#pragma once
// What a reader can take just now, and which of it is looked at: slips beside people for a deed, words in the sentence
// for a word. Refused offers are looked at too, so that their reason can be read, but never taken. Where there is no room for all
// slips, as many are seen as fit whole, and a drop at an edge says that there are more.

#include <optional>
#include <vector>

#include "session/advance.h"
#include "stage/berth.h"
#include "stage/gesture.h"
#include "stage/glide.h"
#include "stage/page.h"
#include "stage/sentence.h"
#include "stage/tempo.h"
#include "story/direction.h"

namespace lantern {

class Choice {
public:
    /// What of a slip is seen at a time: all of it, unless it is taller than the room.
    struct Part {
        std::vector<Fragment> words, small;  // relative to the slip's left edge and its column; small: the reason
        int lines = 0, small_lines = 0;
    };

    struct Slip {
        Prose words;
        bool open = true;
        Prose reason;
        Input answer;
        Rect rect;                // of a deed
        std::vector<Part> parts;  // of a deed
        Glide shift;
    };

    /// A deed.
    Choice(std::vector<Slip> slips, const Berth& berth, const Comfort& comfort, const Measure& measure,
        const Tempo& tempo, Paper paper = Paper::none);
    /// A deed whose offers are written on a paper already: where each can be pointed at. The one looked at is ringed.
    Choice(std::vector<Slip> slips, std::vector<Rect> written, const Comfort& comfort, const Tempo& tempo);
    /// A word: where each stands in the sentence.
    Choice(std::vector<Slip> slips, std::vector<RunSpan> words, const Comfort& comfort, const Tempo& tempo);

    bool is_word() const { return !words_.empty(); }
    /// Offers stand beside one another.
    bool in_lines() const { return is_word() || written_; }
    const std::vector<Slip>& slips() const { return slips_; }
    const std::vector<RunSpan>& words() const { return words_; }
    std::size_t focus() const { return focus_; }

    /// The slips that are seen, from the first to before the second; and whether those are all there is.
    RunSpan seen() const { return {first_, last_}; }
    bool all_seen() const { return !more_above() && !more_below(); }
    /// There is room for at least one of them.
    bool fits() const;

    void look_at(std::size_t slip);
    void look_on(int step);  // the next or the one before, round and round
    std::optional<Input> take(std::size_t slip) const;
    /// The deed's slip under a pointer.
    std::optional<std::size_t> slip_at(Point at) const;
    /// Under a pressed mark there is more: true, and it is turned to.
    bool turn(Point at);

    void tick(float milliseconds);
    void finish();
    bool moving() const;

    /// Slips of a deed; `come` is how far they have come in.
    void paint(std::vector<Item>& items, const Palette& palette, float come) const;

private:
    void focus_first_open();
    void set_slip(Slip& slip, const Measure& measure) const;
    float height_of(const Part& part) const;
    float height_of(const Slip& slip) const;
    void lay_from(std::size_t first);
    void reveal();
    bool more_above() const { return !is_word() && (first_ > 0 || part_ > 0); }
    bool more_below() const;
    Rect mark(bool above) const;
    void paint_slip(std::vector<Item>& items, std::size_t index, const Palette& palette, float come) const;
    void paint_part(
        std::vector<Item>& items, const Slip& slip, const Part& part, const Rect& rect, Colour ink, Colour hint) const;

    std::vector<Slip> slips_;
    std::vector<RunSpan> words_;
    std::size_t focus_ = 0;
    std::size_t first_ = 0, last_ = 0;
    std::size_t part_ = 0;  // of the slip that is looked at
    Berth berth_;
    Comfort comfort_;
    SlipSetting setting_;
    Tempo tempo_;
    Paper paper_ = Paper::none;
    bool written_ = false;
};

/// The slips of a menu.
std::vector<Choice::Slip> slips_of(const Menu& menu);

}  // namespace lantern
