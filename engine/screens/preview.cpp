#include "screens/preview.h"

#include <algorithm>
#include <utility>

#include "screens/leaf.h"
#include "stage/words.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::size_t shortest = 80, longest = 130;  // letters: two lines, as they usually are
constexpr float column = 1180, edge = 158, side = 56, most_high = 340, height_of_letters = 0.5F;
constexpr float margin = 14;  // the place is seen around the panel

bool is_plain(const Prose& prose) {
    return std::all_of(prose.begin(), prose.end(), [](const Run& run) {
        return run.slot == no_slot && run.ruby.empty() && run.wait <= 0 && run.style == Style();
    });
}

/// The first of the story that is long enough and tells nothing that a note warns of; else the longest that is not too long.
const Say* sentence_of(const Story& story) {
    const Say* found = nullptr;
    std::size_t best = 0;
    for (const Script& scene : story.scripts) {
        if (!scene.notes.empty()) continue;
        for (Place at = scene.begin; at < scene.end; ++at) {
            const auto* say = std::get_if<Say>(&story.statements[at].action);
            if (say == nullptr || !is_plain(say->prose)) continue;
            const std::size_t length = utf8::display_width(plain(say->prose));
            if (length > longest || length <= best) continue;
            found = say;
            best = length;
            if (best >= shortest) return found;
        }
    }
    return found;
}

SettingIndex place_of(const House& house) {
    if (house.reading && house.reading->session().state().scene.setting != nobody)
        return house.reading->session().state().scene.setting;
    for (const Statement& statement : house.story->statements)
        if (const auto* place = std::get_if<SetPlace>(&statement.action)) return place->setting;
    return nobody;
}

std::string picture_of(const House& house) {
    const SettingIndex place = place_of(house);
    if (place == nobody || place >= house.story->settings.size()) return {};
    const AssetIndex background = house.story->settings[place].background;
    return background == no_asset ? std::string() : house.story->assets[background].file;
}

PanelItem panel(const Rect& r, Colour colour) {
    return {{{r.x, r.y}, {r.x + r.w, r.y}, {r.x + r.w, r.y + r.h}, {r.x, r.y + r.h}}, colour};
}

}  // namespace

Preview::Preview(const House& house) : picture_(picture_of(house)) {
    if (const Say* say = sentence_of(*house.story)) sentence_ = say->prose, who_ = say->who;
    else sentence_ = plain_prose(house.story->title);
    set(house);
    writing_.complete();
}

void Preview::refresh(const House& house) {
    const bool faster = as_.letters != house.preferences.letters ||
                        as_.reduce_motion != house.preferences.reduce_motion;
    set(house);
    if (!faster) writing_.complete();
}

void Preview::set(const House& house) {
    as_ = house.preferences;
    const bool korean = mostly_korean(sentence_);
    room_ = furnish(Furniture::box, 0, korean, Side::left, as_.comfort);
    TypeSetting setting = who_ == nobody ? room_.narrated : room_.spoken;
    setting.width = canvas_width - 2 * (edge + margin + side) - room_.drop_height;
    if (as_.comfort.text_size <= 1) setting.width = std::min(setting.width, column);
    const float around = setting.size * 0.7F + 2 * margin;
    setting.lines = 2 * setting.line_height + around > most_high ? 1 : 2;
    const float letters = house.story->acts.empty() ? usual_letters : house.story->acts.front().direction.typing;
    Writing::Pace pace;
    pace.letters = letters;
    writing_ = Writing(set_pages(sentence_, *house.measure, setting), *house.measure, tempo_of(as_), pace);
    height_ = setting.line_height * static_cast<float>(setting.lines) + around;
    const std::vector<Fragment>& fragments = writing_.fragments();
    const float first = fragments.empty() ? 0 : fragments.front().at.y,
                last = fragments.empty() ? 0 : fragments.back().at.y;
    middle_ = (first + last) / 2 - setting.size * height_of_letters / 2;
}

/// The place is laid under the whole page, and the page over it again but for the strip: pictures are not cut.
void Preview::paint(std::vector<Item>& items, const House& house, Point corner, float wide) const {
    const Palette palette = house.palette();
    const Rect strip{corner.x, corner.y, wide, height_};
    if (!picture_.empty()) {
        items.push_back(ImageItem{picture_, {0, 0, canvas_width, canvas_height}, 1, "", 1, 0});
        const float right = strip.x + strip.w, foot = strip.y + strip.h;
        items.push_back(panel({0, 0, canvas_width, strip.y}, palette.ink));
        items.push_back(panel({0, foot, canvas_width, canvas_height - foot}, palette.ink));
        items.push_back(panel({0, 0, strip.x, canvas_height}, palette.ink));
        items.push_back(panel({right, 0, canvas_width - right, canvas_height}, palette.ink));
    }
    Room room = room_;
    room.panel = {strip.x + margin, strip.y + margin, strip.w - 2 * margin, strip.h - 2 * margin};
    room.words = {room.panel.x + side, room.panel.y + room.panel.h / 2 - middle_, room.panel.w, room.panel.h};
    room.drop = {room.panel.x + room.panel.w - side * 0.6F, room.panel.y + room.panel.h - room.drop_height - 14};
    paint_panel(items, room, palette);
    paint_writing(items, room, palette, writing_, nullptr);
    if (writing_.is_complete()) paint_drop(items, room, palette, 1);
}

}  // namespace lantern
