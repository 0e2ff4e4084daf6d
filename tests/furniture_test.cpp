#include "stage/furniture.h"

#include "catch.h"
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
                const Room room = furnish(furniture, 0.12F, korean, side);
                const float high = static_cast<float>(room.spoken.lines) * room.spoken.line_height;
                const Rect words{room.words.x, room.words.y, room.words.w, high};
                CHECK(inside(words, canvas));
                if (room.panel.w > 0) CHECK(inside(words, room.panel));
                CHECK(canvas.contains(room.drop));
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
    const auto slips = lay_slips({84, 84, 84});
    CHECK(slips[0] == Rect{1130, 326, 612, 84});  // their middle at y 470
    CHECK(slips[1].y - slips[0].y == 102);
}

TEST_CASE("However many slips, none covers another and none leaves the canvas") {
    for (std::size_t count = 1; count <= 9; ++count) {
        const auto slips = lay_slips(std::vector<float>(count, 130));
        for (std::size_t i = 0; i < count; ++i) {
            CHECK(slips[i].y >= 0);
            CHECK(slips[i].y + slips[i].h <= canvas_height);
            if (i > 0) CHECK(slips[i].y >= slips[i - 1].y + slips[i - 1].h);
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
    const auto half = crossing({100, 50}, 200, 38, 0.5F, {}), whole = crossing({100, 50}, 200, 38, 1, {});
    CHECK(half.points.front() == whole.points.front());
    CHECK(half.points.back().x < 205);
    CHECK(whole.points.back().x > 300);
    for (std::size_t i = 1; i < whole.points.size(); ++i) CHECK(whole.points[i].x >= whole.points[i - 1].x);
}

TEST_CASE("Slips stand where they cover nobody's face") {
    CHECK(place_slips({}) == slip_x);
    CHECK(place_slips({480}) == slip_x);
    CHECK(place_slips({500, 1420}) == 667);
    CHECK(place_slips({960, 1440}) == 178);
    CHECK(place_slips({480, 960, 1440}) == slip_x);
}

TEST_CASE("Beside a column slips cover neither its words nor the face that is left") {
    const Rect column = furnish(Furniture::column, 0).panel;
    CHECK(place_slips({}, column) == slip_x);
    CHECK(place_slips({480}, column) == slip_x);
    CHECK(place_slips({480, 1440}, column) == 667);
    CHECK(place_slips({960, 1440}, column) == slip_x);
}

TEST_CASE("Slips that are told where to begin begin there, and come up only so as to stay on the canvas") {
    const auto low = lay_slips({84, 84}, {470, 500});
    CHECK(low[0] == Rect{470, 500, 612, 84});
    CHECK(low[1].y == 602);
    const auto high = lay_slips({200, 200, 200}, {470, 600});
    CHECK(high[2].y + high[2].h <= canvas_height - 40);
    CHECK(high[1].y >= high[0].y + 200);
}
