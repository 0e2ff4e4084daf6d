#pragma once
// Where the slips of a deed stand: beside people, above the box, below what a page asks. How they are set is the reader's; which
// of them are seen, where there are more than there is room for, is the choice's.

#include <vector>

#include "stage/comfort.h"
#include "stage/picture.h"

namespace lantern {

constexpr float slip_shift = -26;  // of the one looked at
constexpr float slip_mark = 44;    // at the right of slips that are not all: how wide a drop's own slip is

struct SlipSetting {
    float width = 612, height = 84;  // of a slip with one line
    float padding = 40, line = 44;
    float size = 34, korean_size = 29;
    float reason_size = 22, reason_line = 28, reason_gap = 6;
};

SlipSetting slip_setting(const Comfort& comfort);

/// The room for slips, and how wide they are in it.
struct Berth {
    Rect area;
    float middle = 0;  // where the middle of all of them is to be; 0: they begin at the top
};

/// Slips of these heights top to bottom, closer where they must be; nothing when there is no room for all.
std::vector<Rect> lay_slips(const std::vector<float>& heights, const Berth& berth);

/// Where slips so wide may begin: at the right, in the middle, at the left; never over what is `taken`.
std::vector<float> slip_places(float width, const Rect& taken = {});

/// How many faces such slips cover. `heads`: where people stand (x); nobody's face is seen behind `taken`.
int faces_behind(float left, float width, const std::vector<float>& heads, const Rect& taken = {});

/// How wide slips can be at the right of what is taken.
float room_beside(const Rect& taken);

}  // namespace lantern
