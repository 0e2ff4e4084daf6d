#include "sdl/written_side.h"

#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace lantern {

namespace {

using Json = nlohmann::json;  // keys are sorted: the same card is the same to the byte

constexpr const char* damaged = "this postcard is damaged";
constexpr std::size_t longest_words = 16 * 1024 * 1024;
constexpr std::size_t digest_size = 8, head_size = 1 + digest_size;
constexpr int deepest = 2;
constexpr int level = 6;

/// FNV-1a over the format number and the words. It finds damage that the sums of the PNG cannot know of: a tool that carried the
/// chunk over wrongly and gave it a new sum.
std::string digest(char format, std::string_view words) {
    std::uint64_t value = 0xCBF29CE484222325U;
    const auto take = [&value](char c) { value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3U; };
    take(format);
    std::for_each(words.begin(), words.end(), take);
    std::string bytes;
    for (unsigned shift = 64; shift > 0; shift -= 8) bytes += static_cast<char>(value >> (shift - 8) & 255U);
    return bytes;
}

std::string deflated(const std::string& words) {
    uLongf size = compressBound(static_cast<uLong>(words.size()));
    std::string bytes(size, '\0');
    const int done = compress2(reinterpret_cast<Bytef*>(bytes.data()), &size,
        reinterpret_cast<const Bytef*>(words.data()), static_cast<uLong>(words.size()), level);
    if (done != Z_OK) throw std::runtime_error("there is no memory left for a postcard");
    bytes.resize(size);
    return bytes;
}

enum class Inflation : std::uint8_t { done, broken, endless };

/// By portions, so that a few bytes that stand for gigabytes are given up on early.
Inflation inflate_into(std::string& words, std::string_view bytes) {
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) return Inflation::broken;
    // zlib only reads what it is given; its interface is older than const.
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::string portion(64UL * 1024, '\0');
    int state = Z_OK;
    while (state == Z_OK && words.size() <= longest_words) {
        stream.next_out = reinterpret_cast<Bytef*>(portion.data());
        stream.avail_out = static_cast<uInt>(portion.size());
        state = inflate(&stream, Z_NO_FLUSH);
        words.append(portion, 0, portion.size() - stream.avail_out);
    }
    const bool all_taken = stream.avail_in == 0;
    inflateEnd(&stream);
    if (words.size() > longest_words) return Inflation::endless;
    return state == Z_STREAM_END && all_taken ? Inflation::done : Inflation::broken;
}

std::optional<Postcard> read_words(const std::string& words) {
    const auto shallow = [](int depth, Json::parse_event_t, Json&) { return depth < deepest; };
    const Json all = Json::parse(words, shallow, false);
    if (!all.is_object()) return std::nullopt;
    bool right = true;
    const auto text = [&all, &right](const char* key) {
        const auto found = all.find(key);
        right = right && found != all.end() && found->is_string();
        return right ? found->get<std::string>() : std::string();
    };
    Postcard card;
    card.reading = text("reading");
    card.scene = text("scene");
    card.title = text("title");
    card.last_line = text("last_line");
    card.note = text("note");
    card.saved = text("saved");
    const auto seconds = all.find("seconds_played"), locked = all.find("locked");
    if (!right || seconds == all.end() || !seconds->is_number_unsigned()) return std::nullopt;
    if (locked == all.end() || !locked->is_boolean()) return std::nullopt;
    card.seconds_played = seconds->get<std::uint64_t>();
    card.locked = locked->get<bool>();
    return card;
}

}  // namespace

std::string spell_written_side(const Postcard& card) {
    const Json all = {{"reading", card.reading}, {"scene", card.scene}, {"title", card.title},
        {"last_line", card.last_line}, {"note", card.note}, {"saved", card.saved},
        {"seconds_played", card.seconds_played}, {"locked", card.locked}};
    const std::string words = all.dump(-1, ' ', false, Json::error_handler_t::replace);
    const char format = postcard_format;
    return format + digest(format, words) + deflated(words);
}

OpenedPostcard read_written_side(std::string_view bytes) {
    OpenedPostcard opened;
    opened.said = damaged;
    if (bytes.size() <= head_size) return opened;
    opened.format = static_cast<unsigned char>(bytes[0]);
    if (opened.format > postcard_format) opened.said = "this postcard was written by a later Lantern";
    if (opened.format != postcard_format) return opened;
    std::string words;
    const Inflation inflation = inflate_into(words, bytes.substr(head_size));
    if (inflation == Inflation::endless) opened.said = "this postcard is larger than any that Lantern writes";
    if (inflation != Inflation::done) return opened;
    opened.digest_good = digest(bytes[0], words) == bytes.substr(1, digest_size);
    if (opened.digest_good) opened.card = read_words(words);
    if (opened.card) opened.said.clear();
    return opened;
}

}  // namespace lantern
