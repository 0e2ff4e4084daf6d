#include "text/utf8.h"

namespace lantern::utf8 {

namespace {

unsigned char byte(std::string_view text, std::size_t offset) { return static_cast<unsigned char>(text[offset]); }

bool continues(std::string_view text, std::size_t offset) {
    return offset < text.size() && (byte(text, offset) & 0xC0U) == 0x80U;
}

/// Bytes of the well-formed sequence at `offset`, 0 when it is ill-formed.
std::size_t well_formed(std::string_view text, std::size_t offset) {
    const unsigned lead = byte(text, offset);
    if (lead < 0x80U) return 1;
    if (lead < 0xC2U || lead > 0xF4U) return 0;
    if (!continues(text, offset + 1)) return 0;
    if (lead < 0xE0U) return 2;
    const unsigned second = byte(text, offset + 1);
    if (lead < 0xF0U) {
        // Overlong forms and surrogates are not characters.
        if ((lead == 0xE0U && second < 0xA0U) || (lead == 0xEDU && second > 0x9FU)) return 0;
        return continues(text, offset + 2) ? 3 : 0;
    }
    if ((lead == 0xF0U && second < 0x90U) || (lead == 0xF4U && second > 0x8FU)) return 0;
    return continues(text, offset + 2) && continues(text, offset + 3) ? 4 : 0;
}

bool wide(char32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) || (c >= 0x3041 && c <= 0x33FF) ||
           (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xA960 && c <= 0xA97F) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
           (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) ||
           (c >= 0x20000 && c <= 0x3FFFD);
}

/// Stands on or in the character before it, or is not seen at all.
bool without_width(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1160 && c <= 0x11FF) || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2060 && c <= 0x2064) || (c >= 0x20D0 && c <= 0x20FF) || (c >= 0x302A && c <= 0x302F) ||
           (c >= 0xD7B0 && c <= 0xD7FF) || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xFE20 && c <= 0xFE2F) || c == 0xFEFF;
}

}  // namespace

std::size_t first_invalid(std::string_view text) {
    std::size_t offset = 0;
    while (offset < text.size()) {
        if (byte(text, offset) < 0x80U) {
            ++offset;
            continue;
        }
        const std::size_t bytes = well_formed(text, offset);
        if (bytes == 0) return offset;
        offset += bytes;
    }
    return std::string_view::npos;
}

std::size_t width(std::string_view text, std::size_t offset) {
    const std::size_t bytes = well_formed(text, offset);
    return bytes == 0 ? 1 : bytes;
}

std::size_t length(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < text.size(); offset += width(text, offset)) ++count;
    return count;
}

char32_t decode(std::string_view text, std::size_t offset) {
    switch (well_formed(text, offset)) {
        case 1: return byte(text, offset);
        case 2: return ((byte(text, offset) & 0x1FU) << 6U) | (byte(text, offset + 1) & 0x3FU);
        case 3:
            return ((byte(text, offset) & 0x0FU) << 12U) | ((byte(text, offset + 1) & 0x3FU) << 6U) |
                   (byte(text, offset + 2) & 0x3FU);
        case 4:
            return ((byte(text, offset) & 0x07U) << 18U) | ((byte(text, offset + 1) & 0x3FU) << 12U) |
                   ((byte(text, offset + 2) & 0x3FU) << 6U) | (byte(text, offset + 3) & 0x3FU);
        default: return 0xFFFD;
    }
}

void append(std::string& text, char32_t c) {
    const auto put = [&text](unsigned value) { text.push_back(static_cast<char>(value)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | (c >> 6U));
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

std::size_t display_width(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t offset = 0; offset < text.size(); offset += width(text, offset)) {
        const char32_t c = decode(text, offset);
        columns += without_width(c) ? 0 : wide(c) ? 2 : 1;
    }
    return columns;
}

}  // namespace lantern::utf8
