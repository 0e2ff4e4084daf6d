#include "screens/preview.h"

#include <algorithm>
#include <utility>

#include "screens/leaf.h"
#include "stage/furniture.h"
#include "stage/slip.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::size_t shortest = 80, longest = 130;  // letters: two lines, as they usually are
constexpr float column = 1180, side = 56, most_high = 330, drop_high = 31;

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
    const Comfort& comfort = as_.comfort;
    const Room room = furnish(Furniture::box, 0, mostly_korean(sentence_));
    TypeSetting setting = who_ == nobody ? room.narrated : room.spoken;
    for (Face* face : {&setting.upright, &setting.emphasised, &setting.strong}) *face = face_in(comfort.font, *face);
    setting.size *= comfort.text_size;
    setting.line_height *= comfort.text_size * comfort.line_spacing;
    setting.width = comfort.text_size > 1 ? canvas_width - 2 * 158 - 2 * side - drop_high : column;
    const float around = setting.size * 0.9F;
    setting.lines = 2 * setting.line_height + around > most_high ? 1 : 2;
    size_ = setting.size;
    line_height_ = setting.line_height;
    const float letters = house.story->acts.empty() ? usual_letters : house.story->acts.front().direction.typing;
    writing_ = Writing(set_pages(sentence_, *house.measure, setting), *house.measure, tempo_of(as_), {letters});
    height_ = static_cast<float>(setting.lines) * line_height_ + around;
}

/// The place is laid under the whole page and the page over it again, but for the strip: pictures are not cut.
void Preview::paint(std::vector<Item>& items, const House& house, Point corner, float wide) const {
    const Palette palette = house.palette();
    const Rect strip{corner.x, corner.y, wide, height_};
    if (!picture_.empty()) {
        items.push_back(ImageItem{picture_, {0, 0, canvas_width, canvas_height}, 1, "", 1, 0});
        const float right = strip.x + strip.w, foot = strip.y + strip.h;
        items.push_back(panel({0, 0, canvas_width, strip.y}, palette.ink));
        items.push_back(panel({0, foot, canvas_width, canvas_height - foot}, palette.ink));
        items.push_back(panel({0, strip.y, strip.x, strip.h}, palette.ink));
        items.push_back(panel({right, strip.y, canvas_width - right, strip.h}, palette.ink));
    }
    Colour plate = palette.panel;
    plate.alpha = static_cast<std::uint8_t>(static_cast<float>(plate.alpha) * as_.comfort.plate_opacity);
    items.push_back(panel(strip, plate));
    const Point words{strip.x + side,
        strip.y +
            (strip.h - static_cast<float>(writing_.fragments().empty() ? 1 : writing_.fragments().back().line + 1) *
                           line_height_) /
                2};
    for (std::size_t i = 0; i < writing_.fragments().size(); ++i) {
        const Fragment& fragment = writing_.fragments()[i];
        const float seen = writing_.seen(i);
        if (seen == 0) continue;
        items.push_back(TextItem{fragment.text, fragment.face, fragment.size,
            {words.x + fragment.at.x, words.y + fragment.at.y}, palette.text, 0, seen});
    }
    if (writing_.is_complete())
        items.push_back(
            drop_of_water({strip.x + strip.w - side, strip.y + strip.h - drop_high - 18}, drop_high, palette.accent));
}

}  // namespace lantern
