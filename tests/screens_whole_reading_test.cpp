// Episode 1 of the shipped story, read to its end through the playhouse in each of the ways a reader has: keys alone, a pointer alone,
// skipping, and by itself. Each way must come to the same place: the head of episode 2.

#include "playhouse.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

constexpr int most_presses = 4000;

struct WholeReading : Evening {
    explicit WholeReading(const Preferences& wishes = {}) : Evening(checkout() / "scripts") {
        playhouse.wish(wishes);
        does(Command::go_on);
        REQUIRE(screen() == "reading");
    }
    const Session& session() const { return playhouse.house().reading->session(); }
    const Halt& halt() const { return session().now().halt; }
    std::string scene() const {
        return session().story().scripts[script_at(session().story(), session().state().at)].id;
    }
    std::uint16_t episode() const {
        return session().story().scripts[script_at(session().story(), session().state().at)].episode;
    }
    bool ended() const { return episode() > 0; }
    bool asks() const { return screen() == "reading" && std::holds_alternative<Menu>(halt()); }

    /// In the middle of the nth open offer, wherever it is written.
    Point middle_of_offer(std::size_t nth) const {
        const Menu& menu = std::get<Menu>(halt());
        const std::string words = plain(menu.offers[nth].words);
        for (const TextItem& text : texts())
            if (!text.text.empty() && words.compare(0, text.text.size(), text.text) == 0)
                return {text.at.x + 6, text.at.y - 6};
        FAIL("the offer is written nowhere: " + words);
        return {};
    }
    int lines_read() const { return static_cast<int>(session().position()); }
};

}  // namespace

TEST_CASE("Episode 1 is read to its end by keys alone") {
    WholeReading house;
    int asked = 0;
    for (int press = 0; press < most_presses && !house.ended(); ++press) {
        house.playhouse.tick(600);  // two answers are half a second apart
        if (house.asks() && ++asked % 2 == 0) house.does(Command::down);
        house.does(Command::go_on);
    }
    CHECK(house.scene() == "the-slow-lane");
    CHECK(asked >= 10);
    CHECK(house.lines_read() > 300);
}

TEST_CASE("Episode 1 is read to its end by a pointer alone, the cards before scenes included") {
    WholeReading house;
    int asked = 0;
    for (int press = 0; press < most_presses && !house.ended(); ++press) {
        house.playhouse.tick(600);
        if (house.screen() == "notice") house.does(PointerPressed{house.place_of("Read it")});
        else if (house.asks()) house.does(PointerPressed{house.middle_of_offer(++asked % 2 == 0 ? 1 : 0)});
        else house.does(PointerPressed{{960, 300}});
    }
    CHECK(house.scene() == "the-slow-lane");
    CHECK(asked >= 10);
}

TEST_CASE("Episode 1 goes by when everything is skipped, but for its choices and cards") {
    Preferences wishes;
    wishes.skip = SkipKind::all;
    wishes.stop_at_choices = false;
    WholeReading house(wishes);
    house.does(Command::skip_on);
    int answers = 0;
    for (int press = 0; press < most_presses && !house.ended(); ++press) {
        house.playhouse.tick(600);
        if (!house.asks() && house.screen() != "notice") continue;
        ++answers;
        house.does(ChooseNumber{1});
        if (house.screen() == "reading" && answers > 0 && house.playhouse.next_change() < 0)
            house.does(Command::skip_on);
    }
    CHECK(house.scene() == "the-slow-lane");
    CHECK(answers >= 10);
    CHECK(answers < 60);
}

TEST_CASE("Episode 1 reads itself at a reader's pace, and waits at choices and cards") {
    Preferences wishes;
    wishes.stop_at_choices = false;
    WholeReading house(wishes);
    house.does(Command::read_by_itself);
    int answers = 0;
    double minutes = 0;
    for (int press = 0; press < most_presses && !house.ended(); ++press) {
        for (; house.playhouse.next_change() >= 0 && !house.ended(); minutes += 50.0 / 60'000) house.playhouse.tick(50);
        if (!house.asks() && house.screen() != "notice") break;
        ++answers;
        house.does(ChooseNumber{1});
        if (house.playhouse.next_change() < 0) house.does(Command::read_by_itself);
    }
    CHECK(house.scene() == "the-slow-lane");
    CHECK(answers >= 10);
    CHECK(minutes > 10);
    CHECK(minutes < 90);
}
