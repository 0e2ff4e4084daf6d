#pragma once
// The words of a postcard as the bytes of a PNG chunk: a format number, a digest, and the words as compressed JSON. Whoever mails
// a postcard may have done anything to it, so that nothing here trusts a length or a type.

#include <optional>
#include <string>
#include <string_view>

#include "sdl/postcard.h"

namespace lantern {

/// Each letter's case says something (PNG 1.2, 3.3): lower case, one may do without it; lower case, it is private; upper case,
/// as it has to be; lower case, a program that changes the picture may carry it over, for it does not speak of pixels.
constexpr std::string_view written_side_name = "laNt";

std::string spell_written_side(const Postcard& card);

/// Never throws. The card it gives has no picture.
OpenedPostcard read_written_side(std::string_view bytes);

}  // namespace lantern
