#include "stage/measure.h"

#include "stage/page.h"
#include "text/utf8.h"

namespace lantern {

float FixedMeasure::width(std::string_view text, Face, float size) const {
    float ems = 0;
    for (std::size_t at = 0; at < text.size(); at += utf8::width(text, at))
        ems += has_korean(text.substr(at, utf8::width(text, at))) ? 1.0F : 0.5F;
    return ems * size;
}

}  // namespace lantern
