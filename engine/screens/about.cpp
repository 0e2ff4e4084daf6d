#include "screens/about.h"

#include "screens/said.h"

namespace lantern {

namespace {

std::vector<Row> rows(const House& house) {
    std::vector<Row> all;
    if (house.story != nullptr) {
        all.push_back(heading("The story"));
        if (house.story->about.empty()) all.push_back(words(house.story->title));
        for (const std::string& paragraph : house.story->about) all.push_back(words(paragraph));
        if (!house.story->credits.empty()) all.push_back(entry("Credits"));
    }
    all.push_back(heading("The engine"));
    all.push_back(
        words("Lantern plays stories that are plain text. A story, and a reading that was kept, is only ever read; "
              "nothing in either can be run."));
    all.push_back(heading("The letters"));
    all.push_back(words(
        "EB Garamond, Noto Serif, Pretendard, Nanum Pen, Nanum Gothic Coding and OpenDyslexic, under the SIL Open Font "
        "License."));
    all.push_back(heading("Built on"));
    all.push_back(words(
        "SDL, SDL_ttf with FreeType and HarfBuzz, SDL_image, SDL_mixer, libpng, zlib, libunibreak, yaml-cpp, fmt, "
        "CLI11 and JSON for Modern C++."));
    return all;
}

}  // namespace

About::About(const House& house) : folio_("About", rows(house), house.comfort(), *house.measure) {}

std::optional<Errand> About::interpret(const Gesture& gesture, House&) {
    const FolioReply reply = folio_.interpret(gesture);
    if (std::holds_alternative<Answer>(reply)) return Errand::credits;
    return std::holds_alternative<Closed>(reply) ? std::optional(Errand::close) : std::nullopt;
}

Picture About::picture(const House& house) const { return folio_.picture(house.palette()); }

void About::refresh(const House& house) { folio_.set_comfort(house.comfort()); }

/// All of it, though there is something to choose.
Spoken About::spoken(const House&) const {
    std::string all = folio_.name();
    for (const Row& row : folio_.leaf().rows())
        if (row.kind == Row::Kind::words || row.kind == Row::Kind::heading) all = said_then(all, said_of(row.words));
    return {all, folio_.leaf().focus() ? folio_.leaf().spoken() : std::string()};
}

}  // namespace lantern
