#include "screens/lay.h"

#include "sdl/durable.h"

namespace lantern {

std::string not_kept(const std::string& why) { return "This postcard could not be kept: " + why + "."; }

std::string lay_card(const std::filesystem::path& file, Postcard& card) {
    if (card.picture.width > postcard_width || card.picture.height > postcard_height)
        card.picture = resized(card.picture, postcard_width, postcard_height);
    const std::string why = keep_postcard(file, card);
    return why.empty() ? why : not_kept(why);
}

void take_away(const std::filesystem::path& file) {
    std::error_code ignored;
    std::filesystem::remove(elder_of(file), ignored);
    std::filesystem::remove(file, ignored);
}

}  // namespace lantern
