#include <algorithm>
#include <cmath>

#include "catch.h"
#include "sdl/ink.h"
#include "sdl/snapshot.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

constexpr Colour red{200, 20, 30}, blue{20, 40, 220}, white{255, 255, 255}, ground{10, 60, 10};

const Typeface& typeface() {
    static const Typeface fonts(checkout() / "assets" / "fonts");
    return fonts;
}

/// A picture painted at a tenth of its size, and its pixels by their place on the canvas.
struct Painted {
    int width = 192, height = 108;
    std::vector<std::uint32_t> pixels;

    explicit Painted(std::vector<Item> items, const fs::path& assets = {}, int wide = 192, int high = 108)
        : width(wide),
          height(high),
          pixels(picture_pixels({ground, std::move(items)}, typeface(), assets, wide, high)) {}

    std::uint32_t device(int x, int y) const { return pixels[static_cast<std::size_t>(y * width + x)] & 0xFFFFFFU; }
    std::uint32_t at(float x, float y) const { return device(static_cast<int>(x / 10), static_cast<int>(y / 10)); }
    /// How many pixels differ from the ground within a rectangle of the canvas.
    int ink(const Rect& in) const {
        int count = 0;
        for (float y = in.y; y < in.y + in.h; y += 10)
            for (float x = in.x; x < in.x + in.w; x += 10) count += at(x, y) == 0x0A3C0A ? 0 : 1;
        return count;
    }
};

std::uint32_t packed(Colour colour) {
    return static_cast<std::uint32_t>(colour.red) << 16 | static_cast<std::uint32_t>(colour.green) << 8 | colour.blue;
}

/// Whether two colours are the same but for rounding.
bool close(std::uint32_t one, std::uint32_t other, int by = 3) {
    for (const unsigned shift : {16U, 8U, 0U}) {
        const auto a = static_cast<int>(one >> shift & 255U), b = static_cast<int>(other >> shift & 255U);
        if (std::abs(a - b) > by) return false;
    }
    return true;
}

PanelItem panel(const Rect& r, Colour colour) {
    return {{{r.x, r.y}, {r.x + r.w, r.y}, {r.x + r.w, r.y + r.h}, {r.x, r.y + r.h}}, colour};
}

ImageItem image(const std::string& file, const Rect& to) { return {file, to, 1, "", 1, 0.1F}; }

constexpr Rect whole{0, 0, canvas_width, canvas_height};

/// A picture file that any machine can write: its left half of one colour, its right half of another.
std::string halves(int width, int height, Colour left, Colour right) {
    std::string file = "P6\n" + std::to_string(width) + " " + std::to_string(height) + "\n255\n";
    for (int i = 0; i < width * height; ++i) {
        const Colour& colour = i % width < width / 2 ? left : right;
        for (const std::uint8_t value : {colour.red, colour.green, colour.blue}) file += static_cast<char>(value);
    }
    return file;
}

/// A picture file that is clear but for a rectangle.
std::string mark(int width, int height, const PixelRect& where, const std::string& colour) {
    std::string file = "/* XPM */\nstatic char *mark[] = {\n\"" + std::to_string(width) + " " + std::to_string(height) +
                       " 2 1\",\n\". c None\",\n\"x c " + colour + "\"";
    for (int y = 0; y < height; ++y) {
        std::string row(static_cast<std::size_t>(width), '.');
        if (y >= where.y && y < where.y + where.h)
            row.replace(static_cast<std::size_t>(where.x), static_cast<std::size_t>(where.w),
                static_cast<std::size_t>(where.w), 'x');
        file += ",\n\"" + row + "\"";
    }
    return file + "};\n";
}

}  // namespace

TEST_CASE("An empty picture is its ground") {
    const Painted painted({});
    CHECK(std::all_of(painted.pixels.begin(), painted.pixels.end(),
        [](std::uint32_t pixel) { return (pixel & 0xFFFFFFU) == packed(ground); }));
}

TEST_CASE("A window of another shape has black beside the canvas, never a part of it outside") {
    const Painted wide({panel({-500, 0, 5000, 1080}, red)}, {}, 300, 108), high({panel(whole, red)}, {}, 192, 208);
    CHECK(wide.device(10, 50) == 0);
    CHECK(wide.device(53, 50) == 0);
    CHECK(wide.device(55, 50) == packed(red));
    CHECK(wide.device(244, 50) == packed(red));
    CHECK(wide.device(247, 50) == 0);
    CHECK(high.device(90, 10) == 0);
    CHECK(high.device(90, 51) == packed(red));
    CHECK(high.device(90, 160) == 0);
}

TEST_CASE("What comes later lies over what came before") {
    const Painted painted({panel({100, 100, 400, 400}, red), panel({300, 300, 400, 400}, blue)});
    CHECK(painted.at(200, 200) == packed(red));
    CHECK(painted.at(400, 400) == packed(blue));
    CHECK(painted.at(600, 600) == packed(blue));
    CHECK(painted.at(800, 200) == packed(ground));
}

TEST_CASE("A panel half clear is half its colour, and covers the pixels on its edge by as much as lies in them") {
    const Painted painted({panel({100, 100, 400, 400}, {200, 20, 30, 128}), panel({605, 100, 200, 200}, white)});
    CHECK(close(painted.at(300, 300), 0x692814));
    CHECK(close(painted.at(601, 200), 0x849D84, 4));
    CHECK(painted.at(700, 200) == packed(white));
}

TEST_CASE("A pen stroke is as wide as its pen in the middle and thinner where it lands and leaves") {
    const Painted painted({StrokeItem{{{200, 500}, {960, 500}, {1700, 500}}, 80, white}}, {}, 384, 216);
    const auto thick = [&](int x) {
        int count = 0;
        for (int y = 0; y < painted.height; ++y) count += painted.device(x, y) == packed(ground) ? 0 : 1;
        return count;
    };
    CHECK(thick(190) >= 14);
    CHECK(thick(190) <= 20);
    CHECK(thick(42) < thick(190));
    CHECK(thick(338) < thick(190));
    CHECK(thick(20) == 0);
    CHECK(thick(360) == 0);
}

TEST_CASE("Words stand on their baseline in their own colour") {
    const Painted painted({TextItem{"HHHH", Face::sans_bold, 200, {300, 600}, white, 0, -1}});
    CHECK(painted.ink({300, 440, 600, 160}) > 300);
    CHECK(painted.ink({0, 620, 1920, 460}) == 0);
    CHECK(painted.ink({0, 0, 1920, 430}) == 0);
    CHECK(painted.ink({0, 0, 290, 1080}) == 0);
    CHECK(std::count_if(painted.pixels.begin(), painted.pixels.end(),
              [](std::uint32_t pixel) { return (pixel & 0xFFFFFFU) == packed(white); }) > 50);
}

TEST_CASE("Of words that are being typed only what is written yet is seen") {
    const TextItem all{"HHHHHHHH", Face::sans_bold, 200, {300, 600}, white, 0, -1};
    TextItem some = all, none = all;
    some.seen = typeface().width("HHHH", Face::sans_bold, 200);
    none.seen = 0;
    const Painted painted_all({all}), painted_some({some}), painted_none({none});
    CHECK(painted_none.ink(whole) == 0);
    CHECK(painted_some.ink({300, 400, some.seen, 300}) == painted_all.ink({300, 400, some.seen, 300}));
    CHECK(painted_some.ink({310 + some.seen, 400, 1000, 300}) == 0);
    CHECK(painted_all.ink({310 + some.seen, 400, 1000, 300}) > 300);
}

TEST_CASE("A picture is stretched over its place") {
    const StoryFolder folder;
    folder.write("two.ppm", halves(400, 100, red, blue));
    const Painted painted({image("two.ppm", {200, 200, 800, 400})}, folder.path());
    CHECK(painted.at(300, 300) == packed(red));
    CHECK(painted.at(560, 210) == packed(red));
    CHECK(painted.at(640, 590) == packed(blue));
    CHECK(painted.at(990, 300) == packed(blue));
    CHECK(painted.at(190, 300) == packed(ground));
    CHECK(painted.at(1010, 300) == packed(ground));
}

TEST_CASE("A picture that keeps its proportions is as large as it fits, in the middle of its place") {
    const StoryFolder folder;
    folder.write("wide.ppm", halves(400, 100, red, blue));
    ImageItem item = image("wide.ppm", {200, 200, 800, 400});
    item.fit = Fit::within;
    const Painted painted({item}, folder.path());
    CHECK(painted.at(500, 290) == packed(ground));
    CHECK(painted.at(210, 310) == packed(red));
    CHECK(painted.at(990, 490) == packed(blue));
    CHECK(painted.at(500, 510) == packed(ground));
}

TEST_CASE("A picture that bleeds is carried on beyond its place, at its edges and its corners") {
    const StoryFolder folder;
    folder.write("two.ppm", halves(192, 108, red, blue));
    ImageItem item = image("two.ppm", {30, 20, canvas_width, canvas_height});
    const Painted trimmed({item}, folder.path());
    CHECK(trimmed.at(20, 500) == packed(ground));
    CHECK(trimmed.at(1000, 10) == packed(ground));
    item.bleed = 30;
    const Painted bled({item}, folder.path());
    for (const Point at : {Point{0, 0}, {20, 500}, {900, 10}}) CHECK(bled.at(at.x, at.y) == packed(red));
    CHECK(bled.at(1100, 10) == packed(blue));
    item.to = {-30, -20, canvas_width, canvas_height};
    const Painted other({item}, folder.path());
    for (const Point at : {Point{1910, 1070}, {1900, 500}, {1500, 1070}}) CHECK(other.at(at.x, at.y) == packed(blue));
    CHECK(other.at(800, 1070) == packed(red));
}

TEST_CASE("Somebody who is half there is laid where they stand, though most of their paper is clear") {
    const StoryFolder folder;
    folder.write("mark.xpm", mark(80, 40, {50, 10, 8, 4}, "#c8141e"));
    ImageItem item = image("mark.xpm", {300, 200, 800, 400});
    const Painted there({item}, folder.path());
    CHECK(there.ink(whole) == 8 * 4);
    CHECK(there.ink({800, 300, 80, 40}) == 8 * 4);
    item.alpha = 0.5F;
    const Painted half({item}, folder.path());
    CHECK(half.ink(whole) == 8 * 4);
    CHECK(close(half.at(840, 320), 0x692814));
    item.to = {300, 200, 1600, 400};
    const Painted stretched({item}, folder.path());
    CHECK(stretched.at(300 + 2 * 540, 320) == half.at(840, 320));
}

TEST_CASE("A wash half there is as even as a wash that covers, and as large as its place") {
    const Painted washed({WashItem{{200, 100, 1330, 710}, {200, 20, 30, 128}}});
    CHECK(washed.ink(whole) == 133 * 71);
    CHECK(washed.ink({200, 100, 1330, 710}) == 133 * 71);
    const std::uint32_t first = washed.at(200, 100);
    CHECK(close(first, 0x692814));
    for (const Point at : {Point{1520, 100}, {200, 800}, {1520, 800}, {860, 450}})
        CHECK(washed.at(at.x, at.y) == first);
    const Painted large({WashItem{whole, {200, 20, 30, 128}}}, {}, 1000, 563);  // more than one cloth
    CHECK(std::all_of(
        large.pixels.begin(), large.pixels.end(), [first](std::uint32_t p) { return (p & 0xFFFFFFU) == first; }));
}

TEST_CASE("A picture half there is half of what lay before it") {
    const StoryFolder folder;
    folder.write("two.ppm", halves(400, 100, red, blue));
    ImageItem item = image("two.ppm", whole);
    item.alpha = 0.5F;
    const Painted painted({item}, folder.path());
    CHECK(close(painted.at(300, 300), 0x692814));
}

TEST_CASE("Where a picture is missing or broken the ground is plain, and the words are there") {
    const StoryFolder folder;
    folder.write("broken.webp", "no picture");
    for (const char* file : {"nowhere.webp", "broken.webp", ""}) {
        const Painted painted({panel(whole, red), image(file, {0, 0, 960, 1080}),
                                  TextItem{"HHHH", Face::sans_bold, 200, {1000, 600}, white, 0, -1}},
            folder.path());
        CHECK(painted.at(100, 100) == packed(ground));
        CHECK(painted.at(1500, 100) == packed(red));
        CHECK(std::count(painted.pixels.begin(), painted.pixels.end(), 0xFF000000U | packed(white)) > 50);
    }
}

TEST_CASE("Whoever has no picture is cut out of paper of their colour, with their name on it") {
    const FigureItem nobody_drawn{"", "neutral", {500, 130, 864, 1248}, 1, "Mo", blue};
    FigureItem not_found = nobody_drawn, half = nobody_drawn;
    not_found.portrait = "mo-a1";
    half.alpha = 0.5F;
    for (const FigureItem& item : {nobody_drawn, not_found}) {
        const Painted painted({item});
        CHECK(painted.at(930, 300) == packed(blue));
        CHECK(painted.at(930, 900) == packed(blue));
        CHECK(painted.at(520, 200) == packed(ground));
        CHECK(painted.at(1340, 200) == packed(ground));
        CHECK(painted.ink({500, 130, 864, 900}) > 3000);
    }
    CHECK(close(Painted({half}).at(930, 900), 0x0F3273));
    const Painted unnamed({FigureItem{"", "neutral", {500, 130, 864, 1248}, 1, "", blue}}), named({nobody_drawn});
    CHECK(unnamed.pixels != named.pixels);
}

TEST_CASE("A person's picture lies in its place, and an unknown face is the body's own") {
    const StoryFolder folder;
    folder.write("pictures/people/mo-a1.webp", halves(90, 130, red, blue));
    folder.write("pictures/people/mo-a1-smile.webp", halves(30, 20, white, white));
    folder.write("pictures/people/mo-a1.json", R"({"faces": {"smile": {"x": 10, "y": 20, "w": 30, "h": 20}}})");
    const Rect to{200, 100, 450, 650};
    const Painted plain({FigureItem{"mo-a1", "neutral", to, 1, "Mo", white}}, folder.path());
    const Painted smiling({FigureItem{"mo-a1", "smile", to, 1, "Mo", white}}, folder.path());
    const Painted unknown({FigureItem{"mo-a1", "shrug", to, 1, "Mo", white}}, folder.path());
    CHECK(plain.at(330, 250) == packed(red));
    CHECK(plain.at(600, 250) == packed(blue));
    CHECK(plain.at(700, 250) == packed(ground));
    CHECK(smiling.at(330, 250) == packed(white));
    CHECK(smiling.at(220, 250) == packed(red));
    CHECK(smiling.at(330, 500) == packed(red));
    CHECK(unknown.pixels == plain.pixels);
}

TEST_CASE("Through a mask the new picture comes first where the mask is dark") {
    const StoryFolder folder;
    folder.write("new.ppm", halves(192, 108, red, red));
    folder.write("mask.ppm", halves(192, 108, {0, 0, 0}, white));
    ImageItem coming = image("new.ppm", whole);
    coming.mask = "mask.ppm";
    const auto at = [&](float progress) {
        coming.progress = progress;
        return Painted({panel(whole, blue), coming}, folder.path());
    };
    CHECK(at(0).at(300, 500) == packed(blue));
    CHECK(at(0.5F).at(300, 500) == packed(red));
    CHECK(at(0.5F).at(1500, 500) == packed(blue));
    CHECK(at(1).at(1500, 500) == packed(red));
}

TEST_CASE("Without its mask a picture comes evenly") {
    const StoryFolder folder;
    folder.write("new.ppm", halves(192, 108, red, red));
    ImageItem coming = image("new.ppm", whole);
    coming.mask = "nowhere.png";
    coming.progress = 0.5F;
    const Painted painted({panel(whole, blue), coming}, folder.path());
    CHECK(close(painted.at(300, 500), 0x6E1E7D));
    CHECK(close(painted.at(1500, 500), 0x6E1E7D));
}

TEST_CASE("A place that nobody has drawn comes through the mask like any other") {
    const StoryFolder folder;
    folder.write("mask.ppm", halves(192, 108, {0, 0, 0}, white));
    ImageItem coming = image("", whole);
    coming.mask = "mask.ppm";
    coming.progress = 0.5F;
    const Painted painted({panel(whole, blue), coming}, folder.path());
    CHECK(painted.at(300, 500) == packed(ground));
    CHECK(painted.at(1500, 500) == packed(blue));
}

TEST_CASE("A frame written as a file is the frame") {
    const StoryFolder folder;
    const Picture picture{ground, {panel({100, 100, 400, 400}, red)}};
    save_picture(picture, typeface(), {}, folder.path() / "frame.png", 192, 108);
    const Painted as_file({image("frame.png", whole)}, folder.path());
    CHECK(as_file.pixels == picture_pixels(picture, typeface(), {}, 192, 108));
    CHECK_THROWS(save_picture(picture, typeface(), {}, folder.path() / "no" / "folder" / "frame.png", 192, 108));
}
