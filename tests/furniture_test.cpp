#include "stage/furniture.h"

#include "catch.h"
#include "stage/berth.h"
#include "stage/pen.h"
#include "stage/slip.h"

using namespace lantern;

namespace {

bool inside(const Rect& inner, const Rect& outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w &&
           inner.y + inner.h <= outer.y + outer.h;
}

bool is_convex(const std::vector<Point>& corners) {
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Point a = corners[i], b = corners[(i + 1) % corners.size()], c = corners[(i + 2) % corners.size()];
        if ((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) < 0) return false;
    }
    return true;
}

const Berth usual_berth{{1130, 60, 612, 690}, 470};

Comfort larger(float text_size) {
    Comfort comfort;
    comfort.text_size = text_size;
    return comfort;
}

}  // namespace

TEST_CASE("The box stands where the art guide puts it") {
    const Room room = furnish(Furniture::box, 0);
    CHECK(room.panel == Rect{180, 806, 1560, 244});
    CHECK(room.words.x == 370);
    CHECK(room.words.y == 852);
    CHECK(room.words.w == 1180);
    CHECK(room.plate.x == 236);
    CHECK(room.plate.y == 768);
    CHECK(room.spoken.size == 38);
    CHECK(room.spoken.line_height == 52);
    CHECK(room.spoken.lines == 3);
    CHECK(furnish(Furniture::box, 0, true).spoken.size == 33);
}

TEST_CASE("Narration is italic, speech upright") {
    for (const Furniture furniture : {Furniture::box, Furniture::column, Furniture::page, Furniture::film}) {
        const Room room = furnish(furniture, 0);
        CHECK(room.spoken.upright == Face::serif);
        CHECK(room.narrated.upright == Face::serif_italic);
        CHECK(room.narrated.emphasised == Face::serif);
    }
}

TEST_CASE("All words stand inside their panel and on the canvas, for every furniture") {
    const Rect canvas{0, 0, canvas_width, canvas_height};
    for (const Furniture furniture : {Furniture::box, Furniture::column, Furniture::page, Furniture::film})
        for (const Side side : {Side::left, Side::right})
            for (const bool korean : {false, true}) {
                for (const float size : {0.75F, 1.0F, 2.0F, 2.5F}) {
                    const Room room = furnish(furniture, 0.12F, korean, side, larger(size));
                    const float high = static_cast<float>(room.spoken.lines) * room.spoken.line_height;
                    const Rect words{room.words.x, room.words.y, room.words.w, high};
                    CHECK(inside(words, canvas));
                    if (room.panel.w > 0) CHECK(inside(words, room.panel));
                    CHECK(canvas.contains(room.drop));
                    CHECK(room.plate.y >= 0);
                }
            }
}

TEST_CASE("Words grow with the reader's wish, and never shrink") {
    for (const Furniture furniture : {Furniture::box, Furniture::column, Furniture::page, Furniture::film})
        for (const float size : {0.75F, 1.0F, 1.5F, 2.0F, 2.5F}) {
            const float usual = furniture == Furniture::film ? 36 : 38, line = furniture == Furniture::film ? 46 : 52;
            const Room room = furnish(furniture, 0, false, Side::left, larger(size));
            CHECK(room.spoken.size == usual * size);
            CHECK(room.spoken.line_height == line * size);
            CHECK(room.spoken.lines >= 2);
            CHECK(room.spoken.width / room.spoken.size >= 9);  // some twenty letters
            CHECK(room.spoken.width / room.spoken.size <= 37);
        }
}

TEST_CASE("The box takes at most 45 parts in a hundred of the height, and half of it only for the largest words") {
    for (float size = 0.75F; size <= 2.5F; size += 0.05F)
        for (const float spacing : {0.9F, 1.0F, 1.6F}) {
            Comfort comfort = larger(size);
            comfort.line_spacing = spacing;
            const Room room = furnish(Furniture::box, 0, false, Side::left, comfort);
            CHECK(room.panel.h <= canvas_height * (size * spacing > 3.3F ? 0.51F : 0.45F));
        }
    CHECK(furnish(Furniture::box, 0, false, Side::left, larger(2)).spoken.lines == 3);
}

TEST_CASE("Lines stand as far apart as the reader likes, and the box has room for them") {
    Comfort comfort;
    comfort.line_spacing = 1.5F;
    const Room room = furnish(Furniture::box, 0, false, Side::left, comfort);
    CHECK(room.spoken.size == 38);
    CHECK(room.spoken.line_height == 78);
    CHECK(room.spoken.lines == 3);
    CHECK(room.panel.y + room.panel.h == 1050);
}

TEST_CASE("In a sans or in OpenDyslexic narration is upright, and emphasis slanted") {
    for (const Font font : {Font::sans, Font::open_dyslexic}) {
        Comfort comfort;
        comfort.font = font;
        const Room room = furnish(Furniture::box, 0, false, Side::left, comfort);
        CHECK(room.narrated.upright == face_in(font, Face::serif));
        CHECK(room.narrated.emphasised == face_in(font, Face::serif_italic));
    }
}

TEST_CASE("Film keeps its words in the black below") {
    const Room room = furnish(Furniture::film, 0.1F);
    CHECK(room.words.y >= canvas_height - room.bars);
    CHECK(room.spoken.centred);
    CHECK(furnish(Furniture::film, 0.4F).bars == Approx(216));
}

TEST_CASE("A column takes the side it is told") {
    CHECK(furnish(Furniture::column, 0).panel.x < 200);
    CHECK(furnish(Furniture::column, 0, false, Side::right).panel.x > 1200);
}

TEST_CASE("Three slips stand exactly where the art guide puts them") {
    const auto slips = lay_slips({84, 84, 84}, usual_berth);
    REQUIRE(slips.size() == 3);
    CHECK(slips[0] == Rect{1130, 326, 612, 84});  // their middle at y 470
    CHECK(slips[1].y - slips[0].y == 102);
}

TEST_CASE("However many slips, none covers another and none leaves its room: where there is none, none is laid") {
    for (std::size_t count = 1; count <= 9; ++count) {
        const auto slips = lay_slips(std::vector<float>(count, 130), usual_berth);
        CHECK(slips.size() == (count <= 5 ? count : 0));  // 5 * 130 and gaps of 10: 690
        for (std::size_t i = 0; i < slips.size(); ++i) {
            CHECK(slips[i].h == 130);
            CHECK(slips[i].y >= 60);
            CHECK(slips[i].y + slips[i].h <= 750);
            if (i > 0) CHECK(slips[i].y >= slips[i - 1].y + slips[i - 1].h + 4);
        }
    }
}

TEST_CASE("A slip is convex, clockwise, near its rectangle, and always cut alike") {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const Rect rect{100, 100, 300, 62};
        const auto cut = cut_slip(rect, seed);
        CHECK(is_convex(cut));
        CHECK(cut == cut_slip(rect, seed));
        for (const Point p : cut) {
            CHECK(p.x > 94);
            CHECK(p.x < 406);
            CHECK(p.y > 94);
            CHECK(p.y < 168);
        }
    }
    CHECK(cut_slip({0, 0, 300, 62}, 1) != cut_slip({0, 0, 300, 62}, 2));
}

TEST_CASE("A drop of water is convex and hangs from its tip") {
    const PanelItem drop = drop_of_water({500, 100}, 31, {});
    CHECK(is_convex(drop.corners));
    CHECK(drop.corners[0] == Point{500, 100});
}

TEST_CASE("A stroke of the pen grows to the right and ends past the word") {
    const StrokeItem half = crossing({100, 50}, 200, 38, 0.3F, {}).front(),
                     whole = crossing({100, 50}, 200, 38, 1, {}).front();
    CHECK(half.points.front() == whole.points.front());
    CHECK(half.points.back().x < 205);
    CHECK(whole.points.back().x > 300);
    for (std::size_t i = 1; i < whole.points.size(); ++i) CHECK(whole.points[i].x >= whole.points[i - 1].x);
}

TEST_CASE("A stroke is set down hard and lifted at its end") {
    for (float length = 40; length < 400; length += 30)
        for (const StrokeItem& stroke : crossing({100, 50}, length, 38, 1, {})) {
            REQUIRE(stroke.pressure.size() == stroke.points.size());
            CHECK(stroke.pressure.back() < 0.55F);
            CHECK(stroke.pressure.front() > stroke.pressure.back());
        }
}

TEST_CASE("Over most long words the pen goes back once more, after it came to their end") {
    int twice = 0;
    for (float length = 90; length < 490; length += 10) {
        const auto drawn = crossing({0, 50}, length, 38, 1, {});
        REQUIRE(drawn.size() <= 2);
        twice += drawn.size() == 2 ? 1 : 0;
        CHECK(crossing({0, 50}, length, 38, 0.5F, {}).size() == 1);
        if (drawn.size() == 2) CHECK(drawn[1].points.front().x > drawn[1].points.back().x);
        CHECK(crossing({0, 50}, length, 38, 1, {}).front().points.size() > 5);
    }
    CHECK(twice > 20);
    CHECK(twice < 40);
    CHECK(crossing({0, 50}, 20, 38, 1, {}).size() == 1);
}

TEST_CASE("A word is crossed out alike wherever it stands") {
    const auto here = crossing({100, 50}, 200, 38, 1, {}), there = crossing({160, 900}, 200, 38, 1, {});
    REQUIRE(here.size() == there.size());
    for (std::size_t stroke = 0; stroke < here.size(); ++stroke) {
        CHECK(here[stroke].pressure == there[stroke].pressure);
        for (std::size_t i = 0; i < here[stroke].points.size(); ++i) {
            CHECK(std::abs(there[stroke].points[i].x - here[stroke].points[i].x - 60) < 0.01F);
            CHECK(std::abs(there[stroke].points[i].y - here[stroke].points[i].y - 850) < 0.01F);
        }
    }
}

TEST_CASE("Slips stand at the right, in the middle or at the left, and know whose face is behind them") {
    CHECK(slip_places(612) == std::vector<float>{1130, 667, 178});
    CHECK(faces_behind(1130, 612, {480, 1420}) == 1);
    CHECK(faces_behind(667, 612, {500, 1420}) == 0);
    CHECK(faces_behind(178, 612, {960, 1440}) == 0);
    CHECK(faces_behind(1130, 612, {480, 960, 1440}) == 1);
}

TEST_CASE("Beside a column slips cover neither its words nor the face that is left, and are as wide as there is room") {
    const Rect column = furnish(Furniture::column, 0).panel;
    CHECK(slip_places(612, column) == std::vector<float>{1130, 667});
    CHECK(faces_behind(1130, 612, {480, 1440}, column) == 1);
    CHECK(faces_behind(667, 612, {480, 1440}, column) == 0);
    const Rect wide = furnish(Furniture::column, 0, false, Side::left, larger(2.5F)).panel;
    CHECK(wide.w > 900);
    CHECK(slip_places(room_beside(wide), wide).front() + slip_shift >= wide.x + wide.w + 40);
}

TEST_CASE("Slips that begin at the head of their room begin there, however little of it they need") {
    const auto low = lay_slips({84, 84}, {{470, 500, 612, 520}, 0});
    REQUIRE(low.size() == 2);
    CHECK(low[0] == Rect{470, 500, 612, 84});
    CHECK(low[1].y == 602);
    CHECK(lay_slips({200, 200, 200}, {{470, 600, 612, 420}, 0}).empty());
}
