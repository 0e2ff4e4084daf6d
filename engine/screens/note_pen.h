#pragma once
// A note being written on a postcard: letters from the keyboard, or from a drawn row of them for a hand that has none. What it is
// written on is not known here.

#include <optional>
#include <string>
#include <vector>

#include "screens/folio.h"
#include "screens/side_by_side.h"
#include "stage/comfort.h"
#include "stage/page.h"

namespace lantern {

constexpr std::size_t longest_note = 120;  // characters

class NotePen {
public:
    NotePen(std::string note, const Comfort& comfort, const Measure& measure);

    enum class Outcome : std::uint8_t { writing, finished, left };
    Outcome interpret(const Gesture& gesture);

    /// Without spaces around it.
    std::string note() const;
    Picture picture(const Palette& palette) const;
    /// Where nothing is written and nothing can be pressed.
    Rect below() const;
    void set_comfort(const Comfort& comfort);
    Spoken spoken() const;

private:
    struct Laid {
        TypeSetting words;
        std::vector<std::string> lines;  // of the note: its last ones, where it has more than there is room for
        float foot = 0;                  // below the note
        RowSetting setting;
        std::vector<WordsPlaced> keys;
    };

    void write(const std::string& text);
    void rub_out();
    Outcome press(std::size_t key);
    Laid lay() const;

    std::string note_, before_;
    Comfort comfort_;
    const Measure* measure_;
    Folio folio_;
    std::size_t key_;  // looked at
};

}  // namespace lantern
