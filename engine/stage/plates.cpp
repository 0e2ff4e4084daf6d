#include "stage/plates.h"

#include <fmt/format.h>

#include <algorithm>

#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float also_gap = 14, film_padding = 18;
constexpr float heading_size = 20, heading_padding = 22, heading_height = 44, widest_heading = 1000;
constexpr float caption_size = 24, caption_padding = 22, caption_rise = 10, widest_caption = 900;
constexpr Point heading_place{60, 48};

std::string roman(int number) {
    static constexpr const char* numerals[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    return number >= 1 && number <= 10 ? numerals[number - 1] : fmt::format("{}", number);
}

std::string capitals(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

TypeSetting plain_setting(Face face, float size, float width) {
    TypeSetting setting;
    setting.upright = setting.emphasised = setting.strong = face;
    setting.size = size;
    setting.line_height = size * 1.25F;
    setting.width = width;
    setting.lines = 1000;
    return setting;
}

/// Words below one another; the first baseline is at 0.
struct Block {
    std::vector<TextItem> words;
    float width = 0;
    float growth = 0;  // what its further lines add to its height
};

Block set_block(const Prose& prose, const TypeSetting& setting, const Measure& measure) {
    Block block;
    const Page page = set_pages(prose, measure, setting).front();
    for (const Fragment& each : page.fragments) {
        const Point at{each.at.x, static_cast<float>(each.line) * setting.line_height};
        block.words.push_back(TextItem{each.text, each.face, each.size, at, {}, 0, -1});
        block.width = std::max(block.width, each.at.x + each.width);
    }
    block.growth = static_cast<float>(std::max(page.lines - 1, 0)) * setting.line_height;
    return block;
}

Block set_block(const std::string& words, const TypeSetting& setting, const Measure& measure) {
    return set_block(Prose{Run{words, {}, {}, {}, no_slot, 0}}, setting, measure);
}

void move(Plate& plate, Point by) {
    for (TextItem& text : plate.words) text.at = {text.at.x + by.x, text.at.y + by.y};
}

bool whispers(const Room& room) { return room.plate.w <= 0; }

float padding_of(const Room& room) { return plate_padding * roomier(room.comfort); }

float widest_name(const Room& room) {
    if (whispers(room)) return room.words.w;
    return room.panel.w - 2 * (room.plate.x - room.panel.x) - 2 * padding_of(room);
}

Block set_name(const Room& room, const Person& person, const Measure& measure) {
    const Comfort& comfort = room.comfort;
    const float widest = widest_name(room), text = comfort.text_size;
    if (whispers(room))
        return set_block(
            person.name, plain_setting(face_in(comfort.font, Face::sans_bold), whispered_size * text, widest), measure);
    const float size = size_in(comfort.font, plate_size) * text;
    Block block = set_block(person.name, plain_setting(face_in(comfort.font, Face::serif), size, widest), measure);
    if (person.also.empty()) return block;
    const TypeSetting small = plain_setting(face_in(comfort.font, Face::sans), plate_also_size * text, widest);
    Block also = set_block(person.also, small, measure);
    const float beside = block.width + also_gap * text;
    const bool one_line = block.growth <= 0 && also.growth <= 0 && beside + also.width <= widest;
    const Point at = one_line ? Point{beside, -1} : Point{0, block.growth + size * 0.3F + small.size * 0.9F};
    for (TextItem& each : also.words) {
        each.at = {each.at.x + at.x, each.at.y + at.y};
        block.words.push_back(each);
    }
    block.width = one_line ? beside + also.width : std::max(block.width, also.width);
    if (!one_line) block.growth = at.y + also.growth;
    return block;
}

}  // namespace

float name_growth(const Room& room, const Person& person, const Measure& measure) {
    return person.name.empty() ? 0 : set_name(room, person, measure).growth;
}

Plate lay_name(const Room& room, const Person& person, const Measure& measure) {
    if (person.name.empty()) return {};
    Block block = set_name(room, person, measure);
    Plate plate{room.plate, std::move(block.words)};
    const float middle = plate.slip.y + (plate.slip.h - block.growth) / 2;
    const float size = plate.words.empty() ? 0 : plate.words.front().size;
    const float baseline = centred_baseline(middle, size, has_korean(person.name));
    if (!whispers(room)) {
        plate.slip.w = std::max(plate.slip.w, block.width + 2 * padding_of(room));
        move(plate, {plate.slip.x + padding_of(room), baseline});
        return plate;
    }
    const bool film = room.furniture == Furniture::film;
    const float x = film ? (canvas_width - block.width) / 2 : room.plate.x;
    if (film) plate.slip = {x - film_padding, plate.slip.y, block.width + 2 * film_padding, plate.slip.h};
    move(plate, {x, baseline});
    return plate;
}

Plate lay_heading(const std::string& heading, const Comfort& comfort, const Measure& measure) {
    if (heading.empty()) return {};
    const float padding = heading_padding * roomier(comfort), size = heading_size * comfort.text_size;
    Block block = set_block(
        heading, plain_setting(face_in(comfort.font, Face::sans_bold), size, widest_heading), measure);
    const float tall = heading_height * comfort.text_size;
    Plate plate{{heading_place.x, heading_place.y, block.width + 2 * padding, tall + block.growth}, block.words};
    move(plate, {heading_place.x + padding, heading_place.y + tall / 2 + size * 0.36F});
    return plate;
}

std::string heading_of(const Story& story, ScriptIndex script) {
    const Script& scene = story.scripts[script];
    const std::string title = capitals(scene.title);
    if (story.acts.size() > 1) return fmt::format("{} · {}   {}", roman(scene.act + 1), scene.episode + 1, title);
    return story.acts.front().episodes.size() > 1 ? fmt::format("{}   {}", scene.episode + 1, title) : title;
}

Plate lay_captions(const std::vector<Prose>& heard, float left, float right, float top, const Comfort& comfort,
    const Measure& measure) {
    if (heard.empty()) return {};
    const float padding = caption_padding * roomier(comfort), rise = caption_rise * roomier(comfort);
    TypeSetting setting = small_setting(comfort, caption_size,
        std::min(widest_caption * std::max(comfort.text_size, 1.0F), right - left - 2 * padding));
    float width = 0, tall = 0;
    std::vector<Prose> bracketed;
    for (const Prose& each : heard) {
        Prose said = each;
        said.insert(said.begin(), Run{"[", {}, {}, {}, no_slot, 0});
        said.push_back(Run{"]", {}, {}, {}, no_slot, 0});
        width = std::max(width, set_block(said, setting, measure).width);
        bracketed.push_back(std::move(said));
    }
    setting.centred = true;
    setting.width = width + 1;
    Plate plate;
    for (const Prose& each : bracketed) {
        Block block = set_block(each, setting, measure);
        for (TextItem& text : block.words) {
            text.at.y += tall;
            plate.words.push_back(std::move(text));
        }
        tall += block.growth + setting.line_height;
    }
    const float wide = setting.width + 2 * padding;
    plate.slip = {(left + right - wide) / 2, top, wide, tall + 2 * rise};
    move(plate, {plate.slip.x + padding, top + rise + setting.line_height / 2 + setting.size * 0.33F});
    return plate;
}

void paint_plate(std::vector<Item>& items, const Plate& plate, Colour paper, Colour words, Colour shade, Colour edge) {
    if (plate.slip.w > 0) lay_slip(items, plate.slip, paper, shade, edge);
    for (TextItem text : plate.words) {
        text.colour = words;
        items.push_back(std::move(text));
    }
}

}  // namespace lantern
