// Postcards: what comes back, and what is said when something happened to one on its way.

#include "sdl/postcard.h"

#include <zlib.h>

#include <nlohmann/json.hpp>

#include "catch.h"
#include "sdl/durable.h"
#include "sdl/picture_side.h"
#include "sdl/written_side.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

Print checks(int width, int height) {
    Print print{width, height, true, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            print.pixels.push_back(
                0xFF000000U | static_cast<std::uint32_t>(x * 7 % 256) << 16U | static_cast<std::uint32_t>(y * 5 % 256));
    return print;
}

Postcard small_card() {
    Postcard card;
    card.reading = "{\"lantern\": 1}\n";
    card.scene = "the-coat";
    card.title = "The Coat";
    card.last_line = "I have had this coat for nine years.";
    card.note = "\xEC\x98\x81\xEC\x9D\xB4\xEC\x97\x90\xEA\xB2\x8C";  // 영이에게
    card.saved = "2026-07-14T21:03:12+09:00";
    card.seconds_played = 5025;
    card.locked = true;
    card.picture = checks(16, 9);
    return card;
}

std::string words_of(const Postcard& card) {
    return card.reading + "|" + card.scene + "|" + card.title + "|" + card.last_line + "|" + card.note + "|" +
           card.saved + "|" + std::to_string(card.seconds_played) + (card.locked ? "|locked" : "|open");
}

/// The words, or what is said instead of them; both where both are there.
std::string opened(const OpenedPostcard& found) {
    if (!found.card) return found.said;
    return words_of(*found.card) + (found.said.empty() ? "" : " (" + found.said + ")");
}

std::string four(std::size_t value) {
    std::string bytes;
    for (unsigned shift = 32; shift > 0; shift -= 8) bytes += static_cast<char>(value >> (shift - 8) & 255U);
    return bytes;
}

std::string chunk(const std::string& name, const std::string& bytes) {
    const std::string named = name + bytes;
    const uLong sum = crc32(0, reinterpret_cast<const Bytef*>(named.data()), static_cast<uInt>(named.size()));
    return four(bytes.size()) + named + four(sum);
}

/// The postcard with another written side, whose sum is right.
std::string with_written_side(const std::string& bytes) {
    const std::string png = spell_postcard(small_card());
    const std::string old = chunk("laNt", spell_written_side(small_card()));
    const std::size_t at = png.find(old);
    REQUIRE(at == 33);  // right behind the signature and the head
    return png.substr(0, at) + chunk("laNt", bytes) + png.substr(at + old.size());
}

std::string deflated(const std::string& words) {
    uLongf size = compressBound(static_cast<uLong>(words.size()));
    std::string bytes(size, '\0');
    compress2(reinterpret_cast<Bytef*>(bytes.data()), &size, reinterpret_cast<const Bytef*>(words.data()),
        static_cast<uLong>(words.size()), 9);
    bytes.resize(size);
    return bytes;
}

/// A written side of any words, whose digest is right.
std::string forged(const std::string& words) {
    std::uint64_t value = 0xCBF29CE484222325U;
    for (const char c : "\x01" + words) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return "\x01" + four(value >> 32U) + four(value & 0xFFFFFFFFU) + deflated(words);
}

const char* const damaged = "this postcard is damaged";
const char* const larger = "this postcard is larger than any that Lantern writes";

}  // namespace

TEST_CASE("A postcard comes back as it was written, its picture too") {
    const Postcard card = small_card();
    const std::string bytes = spell_postcard(card);
    const OpenedPostcard found = read_postcard(bytes);
    CHECK(opened(found) == words_of(card));
    CHECK(found.format == postcard_format);
    CHECK(found.digest_good);
    CHECK(found.card->picture.empty());
    CHECK(read_png(bytes).pixels == card.picture.pixels);
    CHECK(spell_postcard(card) == bytes);
}

TEST_CASE("A postcard without a picture, and one with a great deal to say, come back too") {
    Postcard card = small_card();
    card.picture = {};
    card.note.clear();
    card.locked = false;
    card.reading.assign(3'000'000, 'c');
    CHECK(opened(read_postcard(spell_postcard(card))) == words_of(card));
}

TEST_CASE("Words that are no UTF-8 are written with a mark in their place") {
    Postcard card = small_card();
    card.note = "caf\xE9";
    const OpenedPostcard found = read_postcard(spell_postcard(card));
    REQUIRE(found.card);
    CHECK(found.card->note == "caf\xEF\xBF\xBD");
}

TEST_CASE("A file browser finds a title and a line") {
    Postcard card = small_card();
    CHECK(spell_postcard(card).find("tEXtTitle" + std::string(1, '\0') + "The Coat") != std::string::npos);
    CHECK(spell_postcard(card).find("iTXtDescription" + std::string(5, '\0') + card.note) != std::string::npos);
    card.note.clear();
    CHECK(spell_postcard(card).find("tEXtDescription" + std::string(1, '\0') + card.last_line) != std::string::npos);
}

TEST_CASE("A byte that flipped anywhere in a postcard is noticed, and never gives other words") {
    const Postcard card = small_card();
    const std::string bytes = spell_postcard(card);
    const std::string right = words_of(card);
    for (std::size_t at = 0; at < bytes.size(); ++at)
        for (unsigned bit = 0; bit < 8; ++bit) {
            std::string flipped = bytes;
            flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ (1U << bit));
            const OpenedPostcard found = read_postcard(flipped);
            const bool kept = opened(found) ==
                              right + " (the picture of this postcard is damaged, but its words are whole)";
            const bool refused = found.said == damaged || found.said == "this is no PNG picture";
            if (!kept && (found.card || !refused)) FAIL(at << ": " << opened(found));
            read_png(flipped);
        }
}

TEST_CASE("A postcard that breaks off anywhere is refused, or only its picture is missing") {
    const std::string bytes = spell_postcard(small_card());
    const std::string right = words_of(small_card());
    const std::size_t end_of_words = 33 + 12 + spell_written_side(small_card()).size();
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const std::string found = opened(read_postcard(bytes.substr(0, length)));
        INFO(length);
        if (length < 8) CHECK(found == "this is no PNG picture");
        else if (length < end_of_words) CHECK(found == damaged);
        else CHECK(found == right + " (the picture of this postcard is damaged, but its words are whole)");
        read_png(bytes.substr(0, length));
    }
}

TEST_CASE("Damage inside the written side is noticed though a tool has given it a new sum") {
    const std::string side = spell_written_side(small_card());
    for (std::size_t at = 0; at < side.size(); ++at) {
        std::string flipped = side;
        flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ 16U);
        const OpenedPostcard found = read_postcard(with_written_side(flipped));
        INFO(at << ": " << opened(found));
        CHECK(found.said == (at == 0 ? "this postcard was written by a later Lantern" : damaged));
    }
    for (std::size_t length = 0; length < side.size(); ++length)
        CHECK(opened(read_postcard(with_written_side(side.substr(0, length)))) == damaged);
    CHECK(opened(read_postcard(with_written_side(side + "x"))) == damaged);
    CHECK(opened(read_postcard(with_written_side('\0' + side.substr(1)))) == damaged);
}

TEST_CASE("A picture that carries no reading says so, and what is no picture, too") {
    const std::string png = spell_postcard(small_card());
    const std::size_t side = 12 + spell_written_side(small_card()).size();
    CHECK(opened(read_postcard(png.substr(0, 33) + png.substr(33 + side))) == "this picture carries no reading");
    CHECK(opened(read_postcard("GIF89a")) == "this is no PNG picture");
    CHECK(opened(read_postcard("")) == "this is no PNG picture");
}

TEST_CASE("Words that a program for pictures moved behind the pixels are found") {
    const std::string png = spell_postcard(small_card());
    const std::string side = chunk("laNt", spell_written_side(small_card()));
    const std::string end = chunk("IEND", "");
    const std::string moved = png.substr(0, 33) +
                              png.substr(33 + side.size(), png.size() - 33 - side.size() - end.size()) + side + end;
    CHECK(opened(read_postcard(moved)) == words_of(small_card()));
    const StoryFolder folder;
    write_file(folder.beside("moved.png"), moved);
    CHECK(opened(glance_at_postcard(folder.beside("moved.png"))) == words_of(small_card()));
}

TEST_CASE("A few bytes that stand for very many are given up on") {
    CHECK(opened(read_postcard(with_written_side(forged(std::string(400'000'000, ' '))))) == larger);
    std::string promise = spell_postcard(small_card());
    promise.replace(33, 4, "\xFF\xFF\xFF\xFF");
    CHECK(opened(read_postcard(promise)) == damaged);
    const StoryFolder folder;
    write_file(folder.beside("promise.png"), promise);
    CHECK(opened(glance_at_postcard(folder.beside("promise.png"))) == damaged);
}

TEST_CASE("Hostile words are damage, however right their sums are") {
    const auto card = [](const char* key, const nlohmann::json& value) {
        nlohmann::json all = {{"reading", "r"}, {"scene", "s"}, {"title", "t"}, {"last_line", "l"}, {"note", "n"},
            {"saved", "d"}, {"seconds_played", 1}, {"locked", false}};
        all[key] = value;
        return opened(read_postcard(with_written_side(forged(all.dump()))));
    };
    CHECK(card("note", "n") == "r|s|t|l|n|d|1|open");
    CHECK(card("more", "of a later kind") == "r|s|t|l|n|d|1|open");
    for (const char* key : {"reading", "scene", "title", "last_line", "note", "saved", "seconds_played", "locked"}) {
        INFO(key);
        for (const char* const value : {"null", "[]", "{}", "-1", "1e99", "[[[[\"a\"]]]]"})
            CHECK(card(key, nlohmann::json::parse(value)) == damaged);
    }
    for (const std::string& words : {std::string(), std::string("null"), std::string("{}"), std::string("[1]"),
             std::string("\"reading\""), std::string("{\"reading\": \"\xFF\"}"), std::string(200'000, '[')})
        CHECK(opened(read_postcard(with_written_side(forged(words)))) == damaged);
}

TEST_CASE("The second of two written sides is not read") {
    Postcard other = small_card();
    other.note = "forged";
    const std::string png = spell_postcard(small_card());
    CHECK(opened(read_postcard(png.substr(0, 33) + chunk("laNt", spell_written_side(other)) + png.substr(33))) ==
          words_of(other));
}

TEST_CASE("A glance gives the words of a file, and reads on only where they are long") {
    const StoryFolder folder;
    const fs::path file = folder.beside("card.png");
    Postcard card = small_card();
    CHECK(keep_postcard(file, card).empty());
    CHECK(opened(glance_at_postcard(file)) == words_of(card));
    for (int i = 0; i < 60'000; ++i) card.reading += std::to_string(i * 7919 % 10'007);
    CHECK(keep_postcard(file, card).empty());
    CHECK(fs::file_size(file) > 100'000);
    CHECK(opened(glance_at_postcard(file)) == words_of(card));
    CHECK(opened(glance_at_postcard(folder.beside("none.png"))) == "there is no such postcard");
    CHECK(opened(open_postcard(folder.path())) == "this file cannot be read");
}

TEST_CASE("In the place of a damaged postcard the one before it is opened, and it says so") {
    const StoryFolder folder;
    const fs::path file = folder.beside("card.png");
    Postcard card = small_card();
    CHECK(keep_postcard(file, card).empty());
    const std::string first = words_of(card);
    card.note = "second";
    CHECK(keep_postcard(file, card).empty());
    CHECK(opened(open_postcard(file)) == words_of(card));
    const std::string bytes = read_file(file);
    for (const std::string& wrong :
        {bytes.substr(0, 60), bytes.substr(0, 20), std::string(8, '\0') + bytes.substr(8), std::string()}) {
        write_file(file, wrong);
        CHECK(opened(open_postcard(file)) ==
              first + " (this postcard is damaged; this is the one that was here before it)");
        CHECK(opened(glance_at_postcard(file)) == opened(open_postcard(file)));
    }
    fs::remove(elder_of(file));
    write_file(file, bytes.substr(0, 60));
    CHECK(opened(open_postcard(file)) == damaged);
    fs::resize_file(file, 40UL * 1024 * 1024);
    CHECK(opened(open_postcard(file)) == "this file is larger than any postcard that Lantern writes");
}
