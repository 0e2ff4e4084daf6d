#include "sdl/postcard.h"

#include <utility>

#include "sdl/chunks.h"
#include "sdl/durable.h"
#include "sdl/picture_side.h"
#include "sdl/written_side.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t first_glance = 16 * 1024;  // the words of an evening

OpenedPostcard refused(const char* said) { return {std::nullopt, said, 0, false}; }

/// The words stand right behind the head of the picture. Nothing: they are not there, or not all of them.
std::optional<OpenedPostcard> read_beginning(std::string_view bytes) {
    if (!take_signature(bytes) || !take_chunk(bytes)) return std::nullopt;
    const auto chunk = take_chunk(bytes);
    if (!chunk || !chunk->whole || chunk->name != written_side_name) return std::nullopt;
    return read_written_side(chunk->bytes);
}

/// Up to the end of its second chunk.
std::size_t size_of_beginning(std::string_view bytes) {
    const std::size_t all = bytes.size();
    if (!take_signature(bytes) || !take_chunk(bytes)) return 0;
    return all - bytes.size() + size_of_next_chunk(bytes);
}

OpenedPostcard open_file(const fs::path& file) {
    std::error_code failed;
    if (!fs::exists(file, failed)) return refused("there is no such postcard");
    if (fs::file_size(file, failed) > largest_postcard && !failed)
        return refused("this file is larger than any postcard that Lantern writes");
    const auto bytes = read_whole(file, largest_postcard);
    return bytes ? read_postcard(*bytes) : refused("this file cannot be read");
}

}  // namespace

std::string spell_postcard(const Postcard& card) {
    const Caption caption{card.title, card.note.empty() ? card.last_line : card.note};
    return spell_png(card.picture, caption, written_side_name, spell_written_side(card));
}

Print picture_of_postcard(std::string_view bytes) { return read_png(bytes); }

OpenedPostcard read_postcard(std::string_view bytes) {
    if (!take_signature(bytes)) return refused("this is no PNG picture");
    std::optional<OpenedPostcard> found;
    bool whole = true, ended = false;
    while (whole && !ended) {
        const auto chunk = take_chunk(bytes);
        whole = chunk && chunk->whole;
        if (!whole) break;
        if (chunk->name == written_side_name && !found) found = read_written_side(chunk->bytes);
        ended = chunk->name == "IEND";
    }
    if (!found) return refused(whole ? "this picture carries no reading" : "this postcard is damaged");
    if (found->card && !whole) found->said = "the picture of this postcard is damaged, but its words are whole";
    return *found;
}

OpenedPostcard open_postcard(const fs::path& file) {
    OpenedPostcard opened = open_file(file);
    std::error_code failed;
    const bool later = opened.format > postcard_format;
    if (opened.card || later || !fs::exists(file, failed)) return opened;
    OpenedPostcard elder = open_file(elder_of(file));
    if (!elder.card) return opened;
    elder.said = "this postcard is damaged; this is the one that was here before it";
    return elder;
}

OpenedPostcard glance_at_postcard(const fs::path& file) {
    auto bytes = read_start(file, first_glance);
    if (bytes)
        if (const std::size_t wanted = size_of_beginning(*bytes); wanted > bytes->size() && wanted <= largest_postcard)
            bytes = read_start(file, wanted);
    if (bytes)
        if (auto opened = read_beginning(*bytes); opened && opened->card) return std::move(*opened);
    return open_postcard(file);
}

std::string keep_postcard(const fs::path& file, const Postcard& card) {
    return write_durably(file, spell_postcard(card));
}

}  // namespace lantern
