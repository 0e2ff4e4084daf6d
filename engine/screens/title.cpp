#include "screens/title.h"

#include <algorithm>
#include <utility>

#include "screens/card_words.h"
#include "screens/lettering.h"
#include "screens/menu_rows.h"
#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float left = 158, measure_wide = 740, rule_long = 144, below_name = 60, below_rule = 40, foot = 1056;
constexpr float shade_from = 560, shade_to = 1480;
constexpr float mark_tall = 30, mark_apart = 40, marks_right = 1762, marks_top = 1000;

/// Where the name stands: by the lantern of the picture, or at the head where large words need the room below.
float name_baseline(const House& house) {
    const float size = house.comfort().text_size;
    const bool more_rows = house.reading || !house.album->empty();
    if (!more_rows) return size > 1.25F ? 190 : 540;
    return size > 1 ? 190 : 500;
}

Rect area(const House& house) {
    const float top = name_baseline(house) + below_name + below_rule;
    return {left, top, measure_wide, foot - top};
}

/// Where reading goes on.
std::string scene_of(const Reading& reading) {
    const Session& session = reading.session();
    return session.story().scripts[script_at(session.story(), session.state().at)].title;
}

std::string scene_of(const Card& card, const std::string& now) {
    const std::string day = day_in_words(card.words.saved, now);
    return card.words.title + (day.empty() ? "" : " · " + day);
}

std::vector<MenuRow> entries(const House& house) {
    std::vector<MenuRow> rows;
    const bool kept = !house.album->empty();
    const auto newest = house.reading ? std::nullopt : house.album->newest();
    if (house.reading) rows.push_back({Errand::go_on, "Continue", scene_of(*house.reading)});
    else if (newest) rows.push_back({Errand::take_up, "Continue", scene_of(*newest, house.machine.now())});
    rows.push_back({Errand::begin, house.reading || kept ? "From the beginning" : "Begin"});
    if (kept) rows.push_back({Errand::postcards, "Postcards"});
    if (house.has_read()) rows.push_back({Errand::threads, "Threads"});
    rows.push_back({Errand::preferences, "Preferences"});
    rows.push_back({Errand::about, "About"});
    rows.push_back({Errand::quit, "Quit"});
    return rows;
}

/// As large as it goes in three lines: a name has no next page.
TypeSetting name_setting(const std::string& name, const House& house) {
    TypeSetting setting;
    for (const float size : {116.0F, 92.0F, 72.0F, 52.0F}) {
        setting = plain_setting(face_in(house.comfort().font, Face::serif), size, measure_wide);
        setting.line_height = size * 1.15F;
        const int lines = lines_of(name, setting, *house.measure);
        if (lines <= (name_baseline(house) < 300 ? 1 : 3)) break;
    }
    return setting;
}

/// Darkest under the words, and gone where the picture's own matter begins.
void lay_shade(std::vector<Item>& items, Colour ink, float text_size) {
    constexpr int steps = 46;
    const float more = std::clamp(text_size - 1, 0.0F, 1.5F) * 240, from = shade_from + more;
    constexpr float wide = (shade_to - shade_from) / steps;
    const auto strip = [&items, ink](float x, float w, float share) {  // of whole pixels: no seam between two of them
        items.push_back(WashItem{{x, 0, w, canvas_height}, with_alpha({ink.red, ink.green, ink.blue, 255}, share)});
    };
    strip(0, from, 0.86F);
    for (int i = 0; i < steps; ++i) {
        const float left_of = 1 - (static_cast<float>(i) + 0.5F) / steps;
        strip(from + wide * static_cast<float>(i), wide, 0.86F * left_of * left_of * (3 - 2 * left_of));
    }
}

/// A drop for every ending; those that were reached are filled.
void lay_marks(std::vector<Item>& items, const Front& front) {
    if (front.endings == 0) return;
    for (int i = 0; i < front.all_endings; ++i) {
        const float x = marks_right - mark_apart * static_cast<float>(front.all_endings - 1 - i) - mark_tall / 2;
        const bool reached = i < front.endings;
        items.push_back(
            drop_of_water({x, marks_top}, mark_tall, with_alpha(front.palette.accent, reached ? 1 : 0.26F)));
    }
}

}  // namespace

Title::Title(const House& house)
    : front_(front_of(house)),
      errands_(errands_of(entries(house))),
      leaf_(rows_of(entries(house)), area(house), house.comfort(), *house.measure) {}

std::optional<Errand> Title::interpret(const Gesture& gesture, House&) {
    const auto answer = leaf_.interpret(gesture);
    return answer ? std::optional(errands_[answer->row]) : std::nullopt;
}

Picture Title::picture(const House& house) const {
    const Palette& palette = front_.palette;
    Picture picture;
    picture.ground = palette.ink;
    picture.items.push_back(ImageItem{front_.picture, {0, 0, canvas_width, canvas_height}, 1, "", 1, 0});
    if (front_.shaded) lay_shade(picture.items, palette.ink, house.comfort().text_size);
    lay_marks(picture.items, front_);
    const TypeSetting name = name_setting(house.story->title, house);
    const int lines = lines_of(house.story->title, name, *house.measure);
    const float baseline = name_baseline(house), rule = baseline + below_name;
    letter(picture.items, house.story->title, {left, baseline - static_cast<float>(lines - 1) * name.line_height}, name,
        palette.paper, *house.measure);
    picture.items.push_back(StrokeItem{{{left, rule}, {left + rule_long, rule}}, 2.2F, palette.accent});
    leaf_.paint(picture.items, palette);
    return picture;
}

void Title::refresh(const House& house) {
    front_ = front_of(house);
    leaf_.set_comfort(house.comfort(), area(house));
}

Spoken Title::spoken(const House& house) const { return {house.story->title, leaf_.spoken()}; }

}  // namespace lantern
