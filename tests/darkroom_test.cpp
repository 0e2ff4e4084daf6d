// The darkroom's thread: that nothing made of a file as it was is handed out once the file is another one.

#include "../game/darkroom.h"

#include <future>

#include "catch.h"

using namespace lantern;

namespace {

Developed print_of(int width) {
    Developed developed;
    developed.print.width = width;
    return developed;
}

}  // namespace

TEST_CASE("A print in the bath whose file has changed is thrown away, and made again when it is wanted") {
    std::promise<void> rung, begun, may_end;
    Darkroom darkroom([&rung] { rung.set_value(); });
    darkroom.order({{"roof", false, true, [&] {
                         begun.set_value();
                         may_end.get_future().wait();
                         return print_of(1);
                     }}});
    begun.get_future().wait();
    darkroom.forget();
    darkroom.order({{"roof", false, true, [] { return print_of(2); }}});
    may_end.set_value();
    rung.get_future().wait();
    const auto made = darkroom.collect();
    REQUIRE(made.size() == 1);
    CHECK(made.front().first.name == "roof");
    CHECK(made.front().second.print.width == 2);
}

TEST_CASE("What waits in the darkroom, done or not, is forgotten with its files") {
    std::promise<void> first, second;
    int rings = 0;
    Darkroom darkroom([&] { ++rings == 1 ? first.set_value() : second.set_value(); });
    darkroom.order({{"roof", false, true, [] { return print_of(1); }}});
    first.get_future().wait();
    darkroom.forget();
    CHECK(darkroom.collect().empty());
    darkroom.order({{"quay", false, true, [] { return print_of(2); }}});
    second.get_future().wait();
    const auto made = darkroom.collect();
    REQUIRE(made.size() == 1);
    CHECK(made.front().first.name == "quay");
}
