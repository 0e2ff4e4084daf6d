#pragma once
// One line of the house's own over whatever is shown: "Saved.", "This folder cannot be written to." It goes by itself, and never
// waits for an answer.

#include <functional>
#include <string>
#include <vector>

#include "stage/comfort.h"
#include "stage/glide.h"
#include "stage/measure.h"
#include "stage/picture.h"

namespace lantern {

class NoticeLine {
public:
    /// Instead of what was said before.
    void say(std::string words);
    /// The same, of something that can still be taken back as long as it stands; `undo` answers with what to say then.
    void say(std::string words, std::function<std::string()> undo);

    bool can_undo() const { return static_cast<bool>(undo_); }
    void undo();
    /// Whether a press there is meant for it.
    bool contains(Point at) const { return !words_.empty() && reach_.contains(at); }

    void tick(float milliseconds);
    /// Milliseconds until it changes; below 0: there is nothing.
    float next_change() const;
    const std::string& words() const { return words_; }
    void paint(std::vector<Item>& items, const Palette& palette, const Comfort& comfort, const Measure& measure) const;

private:
    std::string words_;
    float stands_ = 0;  // milliseconds it still stands
    Glide seen_;
    std::function<std::string()> undo_;
    mutable Rect reach_;  // where it was last painted
};

}  // namespace lantern
