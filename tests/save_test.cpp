// A reading as text, and back: at every halt of the shipped story, and whatever was done to the text.

#include "session/save.h"

#include <nlohmann/json.hpp>

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const char* const small = "  - One.\n"
                          "  - choose: door\n"
                          "    options:\n"
                          "      - left: Left.\n"
                          "      - right: Right.\n"
                          "  - Two.\n";

Session at_two(const std::shared_ptr<const Story>& story) {
    Session session(story);
    session.advance(Continue{});
    session.advance(Pick{1});
    CHECK(told(session) == "Two.");
    return session;
}

/// The whole history is the same: every State and every answer.
bool same(const Session& left, const Session& right) {
    if (left.position() != right.position()) return false;
    for (std::size_t i = 0; i <= left.position(); ++i)
        if (!(left.state(i) == right.state(i)) || (i < left.position() && left.answer(i) != right.answer(i)))
            return false;
    return told(left) == told(right);
}

std::string refused(const std::shared_ptr<const Story>& story, std::string_view text) {
    const Restored restored = restore(story, text);
    return restored.session ? "taken: " + restored.said : restored.said;
}

/// The save with something changed, and its digest right again.
template <class Change> std::string forged(const std::string& text, Change change) {
    nlohmann::json save = nlohmann::json::parse(text);
    save.erase("digest");
    change(save);
    std::uint64_t value = 0xCBF29CE484222325U;
    for (const char c : save.dump()) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    std::string digest;
    for (int i = 0; i < 16; ++i, value >>= 4U) digest.insert(digest.begin(), "0123456789abcdef"[value & 15U]);
    save["digest"] = digest;
    return save.dump(1) + "\n";
}

}  // namespace

TEST_CASE("A reading comes back whole at every question of the shipped story, and at every ninth line") {
    const auto story = shipped_story();
    for (const Reader& reader : readers()) {
        Session session(story, 1);
        std::size_t nth = 0, right = 0, halts = 0;
        do {
            const auto input = answer_of(reader, session.now().halt, nth);
            const bool line = std::holds_alternative<Line>(session.now().halt);
            if (line && session.length() % 9 != 0) {
                session.advance(*input);
                continue;
            }
            const std::string text = save_text(session);
            const Restored restored = restore(story, text);
            ++halts;
            right += restored.session && restored.said.empty() && same(session, *restored.session) &&
                     save_text(*restored.session) == text && save_text(session) == text;
            if (!input) break;
            REQUIRE(session.advance(*input));
        } while (true);
        CHECK(halts > 300);
        CHECK(right == halts);
    }
}

TEST_CASE("A reading that was rolled back is saved as far as it stands") {
    const auto story = story_of(small);
    Session session = at_two(story);
    session.back();
    const Restored restored = restore(story, save_text(session));
    REQUIRE(restored.session);
    CHECK(told(*restored.session) == "left / right");
    CHECK(restored.session->length() == 2);
    CHECK_FALSE(restored.session->can_go_forward());
}

TEST_CASE("A reading that began elsewhere comes back with its own beginning") {
    const auto story = story_of(small);
    Session session(story, at_two(story).state());
    session.advance(Continue{});
    const Restored restored = restore(story, save_text(session));
    REQUIRE(restored.session);
    CHECK(restored.said.empty());
    CHECK(same(session, *restored.session));
    CHECK(restored.session->length() == 2);
}

TEST_CASE("A save is text with its keys in order, one format number and a digest") {
    const auto story = story_of(small);
    const std::string text = save_text(at_two(story));
    const nlohmann::json save = nlohmann::json::parse(text);
    std::string keys;
    for (const auto& [key, value] : save.items()) keys += key + " ";
    CHECK(keys == "answers before digest endings_seen heads lantern now story ");
    CHECK(save["answers"] == "c1 door=right");
    CHECK(save["lantern"] == save_format);
    CHECK(save["story"] == "mistakes");
    CHECK(forged(text, [](nlohmann::json&) {}) == text);
}

TEST_CASE("A save that breaks off anywhere is refused in one sentence") {
    const auto story = story_of(small);
    const std::string text = save_text(at_two(story));
    for (std::size_t length = 0; length + 3 < text.size(); ++length) {
        INFO(length);
        CHECK(refused(story, text.substr(0, length)) == "this is no saved reading");
    }
}

TEST_CASE("A byte that flipped anywhere is noticed, or changes nothing that is read") {
    const auto story = story_of(small);
    const Session session = at_two(story);
    const std::string text = save_text(session);
    std::size_t noticed = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        for (const unsigned bit : {0U, 3U, 7U}) {
            std::string damaged = text;
            damaged[at] = static_cast<char>(static_cast<unsigned char>(damaged[at]) ^ (1U << bit));
            const Restored restored = restore(story, damaged);
            noticed += !restored.session;
            if (restored.session) CHECK(same(session, *restored.session));
            else CHECK_FALSE(restored.said.empty());
        }
    CHECK(noticed > text.size());
}

TEST_CASE("A save of another story, of a later Lantern, or of none is refused in its own words") {
    const auto story = story_of(small);
    const std::string text = save_text(at_two(story));
    const auto with = [&](const char* key, const nlohmann::json& value) {
        return refused(story, forged(text, [&](nlohmann::json& save) { save[key] = value; }));
    };
    CHECK(with("story", "two-syllables") == "this reading is of another story (\"two-syllables\")");
    CHECK(with("story", 7) == "this saved reading is damaged");
    CHECK(with("lantern", save_format + 1) == "this reading was saved by a later Lantern");
    CHECK(with("lantern", 18446744073709551615U) == "this reading was saved by a later Lantern");
    CHECK(with("lantern", 0) == "this is no saved reading");
    CHECK(with("lantern", -1) == "this is no saved reading");
    CHECK(with("lantern", 1.0) == "this is no saved reading");
    CHECK(with("lantern", "1") == "this is no saved reading");
    CHECK(refused(story, "") == "this is no saved reading");
    CHECK(refused(story, "null") == "this is no saved reading");
    CHECK(refused(story, "[1]") == "this is no saved reading");
    CHECK(refused(story, "{\"lantern\": 1}") == "this saved reading is damaged");
    CHECK(refused(story, "{\"lantern\": 1, \"digest\": 5}") == "this saved reading is damaged");
    CHECK(refused(story, text + text) == "this is no saved reading");
}

TEST_CASE("A save whose parts are missing or of another shape is damaged") {
    const auto story = story_of(small);
    const std::string text = save_text(at_two(story));
    for (const char* key : {"answers", "now", "endings_seen"}) {
        INFO(key);
        CHECK(refused(story, forged(text, [key](nlohmann::json& save) { save.erase(key); })) ==
              "this saved reading is damaged");
        CHECK(refused(story, forged(text, [key](nlohmann::json& save) { save[key] = nlohmann::json::object(); })) ==
              "this saved reading is damaged");
    }
}

TEST_CASE("Hostile saves are refused or read, and never throw") {
    const auto story = story_of(small);
    const std::string text = save_text(at_two(story));
    CHECK(refused(story, std::string(1'000'000, '[')) == "this is no saved reading");
    CHECK(refused(story, "{\"lantern\":1,\"now\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}") ==
          "this saved reading is damaged");
    CHECK(refused(story, std::string(9 * 1024 * 1024, ' ') + text) == "this is no saved reading");
    CHECK(refused(story, "{\"lantern\":1,\"story\":\"\xFF\xFE\"}") == "this is no saved reading");
    const std::vector<std::string> answers = {"c99999999999999999999", "c", "c-1", "c0", "door=right", "c1 door=up",
        "c1 door=", "c1 =", "o", "r", "c1  door=right", "c200001", "c1 door=right c1 c1 c1", std::string(100'000, 'c')};
    for (const std::string& wrong : answers) {
        INFO(wrong.substr(0, 40));
        CHECK(refused(story, forged(text, [&](nlohmann::json& save) {
            save["answers"] = wrong;
        })).compare(0, 6, "taken:") == 0);
    }
    const std::vector<std::vector<std::string>> states = {{}, {""}, {" "}, {"scene"}, {"scene one", "beat"},
        {"scene one", "beat zzz 1"}, {"scene one", "beat 1 99999999999"}, {"scene one", "return one two 0"},
        {"scene one", "return one one -5", "variable"}, {"scene one", "variable honesty 99999"},
        {"scene one", "variable door nothing", "person mo", "person mo x y z", "camera x", "music"}};
    for (const auto& now : states) {
        const std::string wrong = forged(text, [&](nlohmann::json& save) {
            save["answers"] = "c9";
            save["now"] = now;
            save["before"] = now;
            save["heads"] = {now, now};
            save["from"] = now;
        });
        CHECK_NOTHROW(restore(story, wrong));
    }
}

TEST_CASE("A save that answers one question for ever ends") {
    const auto story = story_of(
        "  - choose: door\n    options:\n      - back: Back.\n        goto: one\n      - leave: Leave.\n");
    const std::string text = save_text(Session(story));
    std::string answers;
    while (answers.size() < 4'000'000) answers += "door=back ";
    const Restored restored = restore(story, forged(text, [&](nlohmann::json& save) { save["answers"] = answers; }));
    REQUIRE(restored.session);
    CHECK(restored.session->length() <= 200'000);
    CHECK_FALSE(restored.said.empty());
}
