// No page of a reader's own runs over at any size, in any font, however far it is scrolled.

#include "preferences_evening.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

Rect box_of(const TextItem& text) {
    return {text.at.x, text.at.y - text.size * 0.7F, fixed_measure.width(text.text, text.face, text.size),
        text.size * 0.9F};
}
bool meet(const Rect& a, const Rect& b) {
    return a.x + 1 < b.x + b.w && b.x + 1 < a.x + a.w && a.y + 1 < b.y + b.h && b.y + 1 < a.y + a.h;
}

/// What is written over the edge or over something else.
std::string crowded(const Wishing& house) {
    std::string found;
    const std::vector<TextItem> texts = house.evening.texts();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Rect box = box_of(texts[i]);
        if (box.x < 0 || box.x + box.w > canvas_width || box.y < 0 || box.y + box.h > canvas_height)
            found += texts[i].text + " leaves the canvas\n";
        for (std::size_t other = 0; other < i; ++other)
            if (meet(box, box_of(texts[other]))) found += texts[i].text + " lies over " + texts[other].text + "\n";
    }
    return found;
}

/// What is looked at has its mark beside words that can be seen.
bool shows_focus(const Wishing& house) {
    const Picture picture = house.evening.playhouse.picture();
    for (std::size_t i = 0; i + 1 < picture.items.size(); ++i) {
        const auto* drop = std::get_if<PanelItem>(&picture.items[i]);
        const auto* text = std::get_if<TextItem>(&picture.items[i + 1]);
        if (drop == nullptr || text == nullptr || drop->corners.size() < 8) continue;
        const std::string said = house.said();
        if (drop->corners.front().x < text->at.x && said.find(text->text) != std::string::npos) return true;
    }
    return false;
}

void walk_down(Wishing& house) {
    REQUIRE_FALSE(house.evening.texts().empty());
    for (int step = 0; step < 70; ++step) {
        const std::string faults = crowded(house);
        if (!faults.empty() || !shows_focus(house)) FAIL_CHECK(house.page() + ": " + house.said() + "\n" + faults);
        house.evening.playhouse.interpret(Command::down);
    }
}

std::vector<Comfort> looks() {
    std::vector<Comfort> all;
    for (const float size : {0.75F, 1.0F, 1.25F, 1.5F, 2.0F, 2.5F})
        for (const float spacing : {1.0F, 1.6F})
            all.push_back({size, Font::open_dyslexic, spacing, 1, size > 1, false});
    return all;
}

}  // namespace

TEST_CASE("No page of a reader's own writes over itself or over the edge, at any size") {
    for (const Comfort& comfort : looks()) {
        INFO(comfort.text_size << " " << comfort.line_spacing);
        Preferences wants;
        wants.comfort = comfort;
        wants.cards = CardsBefore::my_topics;
        wants.topics = {"death"};
        wants.bindings.bind(Command::history, "J");
        Wishing welcome(checkout() / "scripts", wants);
        REQUIRE(welcome.evening.screen() == "welcome");
        walk_down(welcome);
        Wishing house(checkout() / "scripts", Wishing::wanting(wants));
        house.evening.playhouse.interpret(Command::preferences);
        walk_down(house);
        house.look_at("Keys and buttons");
        house.evening.playhouse.interpret(Command::go_on);
        walk_down(house);
        house.evening.playhouse.interpret(Command::help);
        REQUIRE(house.evening.screen() == "help");
        walk_down(house);
    }
}

TEST_CASE("At the largest size two wishes stand below the sentence, which is there at every size") {
    for (const Comfort& comfort : looks()) {
        Preferences wants = Wishing::wanting({});
        wants.comfort = comfort;
        Wishing house(checkout() / "scripts", wants);
        house.evening.playhouse.interpret(Command::preferences);
        INFO(comfort.text_size << " " << comfort.line_spacing);
        CHECK(house.evening.writes("The lantern"));
        CHECK(house.evening.writes("Text size"));
        CHECK(house.evening.writes("Font"));
    }
}
