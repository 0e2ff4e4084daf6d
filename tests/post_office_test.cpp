// The one thread of the program: that all is carried, in order, and that what goes wrong is told.

#include "../game/post_office.h"

#include <stdexcept>

#include "catch.h"

using namespace lantern;

TEST_CASE("Everything is carried in the order it was given, before the office closes") {
    std::string carried;
    {
        PostOffice office;
        const Post post = office.post();
        for (int i = 0; i < 200; ++i)
            post.carry([&carried, i] {
                carried += std::to_string(i) + " ";
                return std::string();
            });
    }
    std::string all;
    for (int i = 0; i < 200; ++i) all += std::to_string(i) + " ";
    CHECK(carried == all);
}

TEST_CASE("Who settles comes back when all is done, and at once where nothing is to do") {
    PostOffice office;
    const Post post = office.post();
    int done = 0;
    post.settle();
    for (int round = 1; round <= 50; ++round) {
        for (int i = 0; i < 3; ++i)
            post.carry([&done] {
                ++done;
                return std::string();
            });
        post.settle();
        CHECK(done == 3 * round);
    }
}

TEST_CASE("What could not be carried is told once, and what throws ends nothing") {
    PostOffice office;
    const Post post = office.post();
    post.carry([] { return std::string("The first could not be kept."); });
    post.carry([]() -> std::string { throw std::runtime_error("there is no memory left"); });
    post.carry([] { return std::string(); });
    post.settle();
    CHECK(post.complaints() == std::vector<std::string>{"The first could not be kept.",
                                   "Something could not be kept: there is no memory left."});
    CHECK(post.complaints().empty());
}
