#pragma once
// What is seen this instant, as data: items back to front on a logical canvas of 1920 by 1080, whatever the window's
// size. SDL paints it; a test compares it; nothing here knows how either is done. Text is rastered at device pixels by
// the painter.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "story/direction.h"

namespace lantern {

constexpr float canvas_width = 1920;
constexpr float canvas_height = 1080;

struct Point {
    float x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

struct Rect {
    float x = 0, y = 0, w = 0, h = 0;
    bool operator==(const Rect&) const = default;
    bool contains(Point p) const { return p.x >= x && p.x < x + w && p.y >= y && p.y < y + h; }
};

/// How a picture file lies in its place: stretched over all of it, or as large as it fits, in the middle, in its own proportions.
enum class Fit : std::uint8_t { stretched, within };

/// When each part of a picture comes that has no mask of its own: from a point outwards, or from one side to the other.
struct Aperture {
    enum class Shape : std::uint8_t { none, circle, from_left, from_right };
    Shape shape = Shape::none;
    Point at;  // of a circle: its middle, as shares of the picture
    bool operator==(const Aperture&) const = default;
};

/// A picture file, relative to the assets folder, in its place `to`. No file: a plain ground.
struct ImageItem {
    std::string file;
    Rect to;
    float alpha = 1;
    std::string mask;  // a grey picture that says when each pixel comes (ART: transition masks); empty: evenly by alpha
    float progress = 1;  // 0..1 of a masked transition
    float softness = 0.1F;
    Fit fit = Fit::stretched;
    std::uint64_t edition = 0;  // another number: the file was written again, and is read again
    Aperture opening{};
    bool inverted = false;     // what would come last comes first
    Colour plain{0, 0, 0, 0};  // of a plain ground; clear: the picture's own
    Grade grade{};             // it is printed with
    float bleed = 0;           // canvas pixels by which its edges are carried on beyond its place
    bool operator==(const ImageItem&) const = default;
};

/// A person: body, and over it the face patch of an expression where the portrait has one (offsets are in its .json).
struct FigureItem {
    std::string portrait;    // "mo-a1"
    std::string expression;  // "smile"; "neutral" needs no patch
    Rect to;                 // where the 900 by 1300 canvas of the portrait lies
    float alpha = 1;
    std::string name;  // for the plain plate when there is no picture
    Colour colour{};
    Grade grade{};
    bool operator==(const FigureItem&) const = default;
};

/// A flat polygon, convex, clockwise: slips of paper, plates, shades, bars.
struct PanelItem {
    std::vector<Point> corners;
    Colour colour{};
    bool operator==(const PanelItem&) const = default;
};

/// A colour over a whole rectangle of the device's pixels: cheaper than a panel, and without an edge of its own.
struct WashItem {
    Rect to;
    Colour colour{};
    bool operator==(const WashItem&) const = default;
};

/// One of many small things in the air: painted from a print that is made once for all of its size.
struct MoteItem {
    enum class Shape : std::uint8_t { streak, disc, glow, lantern, cloud, beam };
    Shape shape = Shape::disc;
    Point at;         // its middle
    float size = 10;  // canvas pixels: a streak's or a beam's length, else the width
    float lean = 0;   // of a streak and a beam: to the right for each pixel down
    Colour colour{};
    bool shines = false;  // adds its light to what is behind
    float wide = 2;       // of a streak and a beam
    bool operator==(const MoteItem&) const = default;
};

/// The tooth of film over everything: so strong (0 to 1), and which of its pictures.
struct GrainItem {
    Rect to;
    float alpha = 0;
    std::uint32_t turn = 0;
    bool operator==(const GrainItem&) const = default;
};

enum class Face : std::uint8_t {
    serif,
    serif_italic,
    serif_bold,
    sans,
    sans_slanted,
    sans_bold,
    open_dyslexic,
    open_dyslexic_slanted,
    open_dyslexic_bold,
    hand,    // somebody's handwriting
    receipt  // of a till
};

/// Words of one style on one line; `at` is the left end of the baseline.
struct TextItem {
    std::string text;
    Face face = Face::serif;
    float size = 38;  // pixels of the em on the canvas
    Point at;
    Colour colour{};
    float shake = 0;  // pixels
    float seen = -1;  // canvas pixels from the left that are drawn yet (typing uncovers a run); below 0: all of it
    bool operator==(const TextItem&) const = default;
};

/// A pen stroke: a tapered line through points, as a marker leaves it.
struct StrokeItem {
    std::vector<Point> points;
    float width = 4;
    Colour colour{};
    std::vector<float> pressure = {};  // at each point, a share of the width; empty: an even hand, thin at both ends
    bool operator==(const StrokeItem&) const = default;
};

using Item = std::variant<ImageItem, FigureItem, PanelItem, TextItem, StrokeItem, WashItem, MoteItem, GrainItem>;

struct Picture {
    Colour ground{0, 0, 0};
    std::vector<Item> items;
    bool operator==(const Picture&) const = default;
};

}  // namespace lantern
