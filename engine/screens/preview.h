#pragma once
// One sentence of the story as the reading would set it, at the head of a page of preferences: size, font, spacing, what is behind the
// words, and, when that is changed, how fast they are typed. It never takes more lines than leave room for the rows.

#include "screens/house.h"
#include "stage/furniture.h"
#include "stage/writing.h"

namespace lantern {

class Preview {
public:
    explicit Preview(const House& house);

    /// As the reader wants it now; where the speed is another, it is typed anew.
    void refresh(const House& house);
    void tick(float milliseconds) { writing_.tick(milliseconds); }
    float next_change() const { return writing_.is_complete() ? -1.0F : 0.0F; }

    float height() const { return height_; }
    void paint(std::vector<Item>& items, const House& house, Point corner, float wide) const;

private:
    void set(const House& house);

    Prose sentence_;
    PersonIndex who_ = nobody;
    std::string picture_;  // of a place, relative to the assets
    Preferences as_;
    Writing writing_;
    Room room_;  // the reading's, at its size
    float height_ = 0;
    float middle_ = 0;  // of what is written, below the column's head
};

}  // namespace lantern
