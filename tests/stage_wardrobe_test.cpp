#include "stage/wardrobe.h"

#include "catch.h"

using namespace lantern;

namespace {

Story two_places() {
    Story story;
    Person miae;
    miae.id = miae.portrait = "miae";
    story.cast.push_back(miae);
    for (const char* id : {"wedding-hall", "campus-roof"}) {
        Setting setting;
        setting.id = id;
        story.settings.push_back(setting);
    }
    for (const char* stem : {"miae-a1", "miae-a4", "miae-at-wedding-hall-a4"}) story.portraits.emplace(stem, "");
    return story;
}

}  // namespace

TEST_CASE("somebody is dressed for the place that has a picture of it") {
    const Story story = two_places();
    CHECK(portrait_at(story, 0, 0, 3, false) == "miae-at-wedding-hall-a4");
    CHECK(portrait_at(story, 0, 1, 3, false) == "miae-a4");
    CHECK(portrait_at(story, 0, 1, 0, false) == "miae-a1");
    CHECK(portrait_at(story, 0, nobody, 3, false) == "miae-a4");
}

TEST_CASE("a voice wears nothing anywhere") {
    Story story = two_places();
    story.cast[0].portrait.clear();
    CHECK(portrait_at(story, 0, 0, 3, false).empty());
}
