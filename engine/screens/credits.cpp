#include "screens/credits.h"

#include <algorithm>

#include "screens/lettering.h"
#include "stage/slip.h"
#include "stage/weather.h"

namespace lantern {

namespace {

constexpr float left = 460, wide = 1000;
constexpr float begins_at = 700, ends_at = 560, page = 620, pace = 52;  // canvas pixels, and canvas pixels a second
constexpr float name_size = 104, title_size = 24, line_size = 36, apart = 74;
constexpr float margin = 150;  // in which words come and go

float grown(const House& house) { return std::clamp(house.comfort().text_size, 0.9F, 2.0F); }

/// What the engine itself is made of stands below the story's own.
const Credit& engine_credit() {
    static const Credit credit{
        "Played by Lantern", {"under the MIT License", "SDL, SDL_ttf with FreeType and HarfBuzz, SDL_image, SDL_mixer",
                                 "libpng, zlib, libunibreak, yaml-cpp, fmt, CLI11, JSON for Modern C++"}};
    return credit;
}

bool stands_in_the_words(const Item& item) {
    const auto* panel = std::get_if<PanelItem>(&item);
    return panel != nullptr && panel->corners[0].x > left - 60 && panel->corners[0].x < left + wide + 60;
}

}  // namespace

Credits::Credits(const House& house, Errand way_out) : way_out_(way_out), climbs_(!house.preferences.reduce_motion) {
    set(house);
    if (!climbs_) at_ = std::min(end_, begins_at - margin - 60);
}

void Credits::set(const House& house) {
    words_.clear();
    titles_.clear();
    const Comfort& comfort = house.comfort();
    float y = 0;
    const auto write = [&](const std::string& said, Face face, float size) {
        TypeSetting setting = plain_setting(face_in(comfort.font, face), size * grown(house), wide);
        setting.centred = true;
        setting.line_height = setting.size * 1.36F;
        std::vector<Item> items;
        y = letter(items, said, {left, y + setting.size}, setting, {}, *house.measure) + setting.size * 0.42F;
        for (const Item& item : items) words_.push_back(std::get<TextItem>(item));
    };
    titles_.push_back(0);
    write(house.story->title, Face::serif_italic, std::min(name_size, name_size * 1.5F / grown(house)));
    const auto add = [&](const Credit& credit) {
        y += apart;
        if (!credit.title.empty()) {
            titles_.push_back(words_.size());
            write(credit.title, Face::sans, title_size);
        }
        for (const std::string& line : credit.lines) write(line, Face::serif, line_size);
    };
    for (const Credit& credit : house.story->credits) add(credit);
    add(engine_credit());
    tall_ = y;
    end_ = std::max(0.0F, begins_at + tall_ - ends_at);
    at_ = std::min(at_, end_);
}

void Credits::turn(float by) {
    climbs_ = false;
    at_ = std::clamp(at_ + by, 0.0F, end_);
}

std::optional<Errand> Credits::interpret(const Gesture& gesture, House&) {
    const auto* command = std::get_if<Command>(&gesture);
    if (command == nullptr)
        return std::holds_alternative<PointerPressed>(gesture) ? std::optional(way_out_) : std::nullopt;
    switch (*command) {
        case Command::up:
        case Command::back: turn(-page / 4); return std::nullopt;
        case Command::down:
        case Command::forward: turn(page / 4); return std::nullopt;
        default: return way_out_;
    }
}

Picture Credits::picture(const House& house) const {
    const Palette palette = house.palette();
    Picture picture;
    picture.ground = palette.ink;
    const std::vector<Weather> weathers = house_weathers(palette);
    paint_weather(picture.items, *weather_called(weathers, "lanterns"), 1.6F, at_ * 22, true);
    picture.items.erase(
        std::remove_if(picture.items.begin(), picture.items.end(), stands_in_the_words), picture.items.end());
    picture.items.push_back(over_all({palette.ink.red, palette.ink.green, palette.ink.blue, 110}));
    for (std::size_t i = 0; i < words_.size(); ++i) {
        TextItem text = words_[i];
        text.at.y += begins_at - at_;
        const float inside = std::min(text.at.y - 40, canvas_height - 10 - text.at.y) / margin;
        if (inside <= 0) continue;
        const bool title = std::binary_search(titles_.begin(), titles_.end(), i);
        text.colour = with_alpha(title && i > 0 ? palette.accent : palette.paper, std::min(inside, 1.0F));
        picture.items.push_back(std::move(text));
    }
    const float last = begins_at - at_ + tall_ + 70;
    if (last < canvas_height - 80) picture.items.push_back(drop_of_water({canvas_width / 2, last}, 31, palette.accent));
    return picture;
}

void Credits::refresh(const House& house) {
    if (house.preferences.reduce_motion) climbs_ = false;
    set(house);
}

Spoken Credits::spoken(const House& house) const {
    std::string all;
    for (const Credit& credit : house.story->credits) {
        if (!credit.title.empty()) all += (all.empty() ? "" : " ") + credit.title + ":";
        for (const std::string& line : credit.lines) all += " " + line + ".";
    }
    return {"Credits", all};
}

void Credits::tick(float milliseconds) {
    if (climbs_) at_ = std::min(end_, at_ + pace * milliseconds / 1000);
}

}  // namespace lantern
