// What is seen of the album: the trays, the cards of a page, and what can be done with the one that is looked at.

#include <fmt/format.h>

#include <algorithm>

#include "screens/card_picture.h"
#include "screens/card_words.h"
#include "screens/leaf_setting.h"
#include "screens/lettering.h"
#include "screens/postcards_opening.h"
#include "stage/pen.h"
#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float most_grown = 1.8F;                    // of what stands around the cards
constexpr float least_alone = 250, most_alone = 400;  // tall
constexpr float below_trays = 20, above_deeds = 18, turn_gap = 16;

std::string nothing_yet(Tray tray) {
    return tray == Tray::quick
               ? "No reading was kept by a key yet."
               : "No reading was kept by itself yet: that happens at choices, at the head of a scene, and "
                 "when you leave.";
}

Rect below_question(const Comfort& comfort) {
    const LeafSizes sizes(comfort);
    const Rect area = Folio::area(comfort);
    const float top = area.y + 2 * (sizes.entry * 1.37F * comfort.line_spacing + sizes.gap) + 30;
    return {area.x, top, area.w, area.y + area.h - top};
}

}  // namespace

Postcards::Opening Postcards::look(const House& house) const {
    const Comfort& comfort = house.comfort();
    const Measure& measure = *house.measure;
    const Rect area = Folio::area(comfort);
    const float grown = std::min(comfort.text_size, most_grown);
    Opening seen;
    seen.count = count(house);
    seen.tray_setting = {
        face_in(comfort.font, Face::serif_italic), std::max(24.0F, 30 * grown), 50 * grown, 46 * grown};
    seen.trays = set_side_by_side(
        {std::begin(tray_words), std::end(tray_words)}, {area.x, area.y - 12}, area.w, seen.tray_setting, measure);
    float top = area.y - 12 + height_of(seen.trays, seen.tray_setting);

    const auto here = card(house);
    seen.can = deeds(here);
    for (const Deed deed : seen.can) seen.words.push_back(words_for(deed, here));
    seen.deed_setting = {
        face_in(comfort.font, Face::serif_italic), std::max(24.0F, 34 * grown), 54 * grown, 56 * grown};
    // The room below is that of all there can be, so that cards do not jump about as they are looked at.
    const std::vector<std::string> longest{
        purpose_ == Purpose::keep ? "Keep here" : "Take it up", "Change the note", "Unlock", "Delete"};
    const float tall = height_of(set_side_by_side(longest, {}, area.w, seen.deed_setting, measure), seen.deed_setting);
    const float foot = area.y + area.h - tall + 16;
    seen.deeds = set_side_by_side(seen.words, {area.x, foot}, area.w, seen.deed_setting, measure);

    // Where in the album: on the line of the trays, or below them where that is full.
    seen.turn_size = std::max(20.0F, 24 * grown);
    const Face sans = face_in(comfort.font, Face::sans);
    const auto width_of_turn = [&](std::size_t pages) {
        return measure.width(fmt::format("Page {} of {}", pages, pages), sans, seen.turn_size) + 5 * seen.turn_size;
    };
    const WordsPlaced& last = seen.trays.back();
    const float wide = width_of_turn(100);
    const bool beside = last.at.x + last.width + 40 + wide <= area.x + area.w;
    if (!beside) top += seen.turn_size * 1.5F;
    seen.table = lay_table({area.x, top + below_trays, area.w, foot - above_deeds - top - below_trays}, comfort);
    seen.first = looked_at_ / seen.table.places() * seen.table.places();
    if (seen.pages() < 2) return seen;
    seen.turn_words = fmt::format("Page {} of {}", seen.page() + 1, seen.pages());
    const float mark = seen.turn_size * 1.4F, words_wide = measure.width(seen.turn_words, sans, seen.turn_size);
    const float baseline = beside ? last.at.y : last.at.y + seen.tray_setting.line_height * 0.5F + seen.turn_size;
    const float right = area.x + area.w;
    const float up = baseline - seen.turn_size * 1.15F, high = seen.turn_size * 1.7F;
    seen.later = {right - mark, up, mark + 20, high};
    seen.turn_at = {right - mark - turn_gap - words_wide, baseline};
    seen.earlier = {seen.turn_at.x - turn_gap - mark, up, mark, high};
    return seen;
}

Picture Postcards::picture(const House& house) const {
    const Palette palette = house.palette();
    if (pen_ || question_) {
        Picture asked = pen_ ? pen_->picture(palette) : question_->picture(house);
        paint_alone(asked.items, pen_ ? pen_->below() : below_question(house.comfort()), house);
        return asked;
    }
    Picture picture = folio_.picture(palette);
    const Opening seen = look(house);
    paint_rows(picture.items, seen, house);
    paint_cards(picture.items, seen, house);
    return picture;
}

/// The card that all of it is about.
void Postcards::paint_alone(std::vector<Item>& items, Rect area, const House& house) const {
    const auto here = card(house);
    const Comfort& comfort = house.comfort();
    if (!here || area.h < least_alone) return;
    area.h = std::min(area.h, most_alone);
    const CardTable table = lay_single(area, comfort);
    if (table.words(table.place(0)).h < table.title + table.line) return;
    const Palette palette = house.palette();
    CardPainter{table, comfort, palette, *house.measure, house.machine.now()}.paint(
        items, table.place(0), *here, Look::none);
}

void Postcards::paint_rows(std::vector<Item>& items, const Opening& seen, const House& house) const {
    const Palette palette = house.palette();
    const Comfort& comfort = house.comfort();
    const Face upright = face_in(comfort.font, Face::serif);
    const auto drop_before = [&](const WordsPlaced& words, float size) {
        const float tall = std::min(size * 0.68F, 44.0F);
        items.push_back(
            drop_of_water({words.at.x - tall * 0.62F, words.at.y - size * 0.30F - tall * 0.52F}, tall, palette.accent));
    };
    for (std::size_t tray = 0; tray < seen.trays.size(); ++tray) {
        const WordsPlaced& each = seen.trays[tray];
        const bool open = static_cast<std::size_t>(tray_) == tray, focused = open && part_ == Part::trays;
        const bool over = pointer_ && each.reach.contains(*pointer_);
        if (focused) drop_before(each, seen.tray_setting.size);
        items.push_back(TextItem{tray_words[tray], open ? upright : seen.tray_setting.face, seen.tray_setting.size,
            each.at, open || over ? palette.paper : palette.hint, 0, -1});
        if (open) items.push_back(underline(each.at, each.width, seen.tray_setting.size, palette.accent));
    }
    for (std::size_t deed = 0; deed < seen.deeds.size(); ++deed) {
        const WordsPlaced& each = seen.deeds[deed];
        const bool focused = part_ == Part::deeds && std::min(deed_, seen.can.size() - 1) == deed;
        const bool over = pointer_ && each.reach.contains(*pointer_);
        if (focused) drop_before(each, seen.deed_setting.size);
        items.push_back(TextItem{seen.words[deed], focused ? upright : seen.deed_setting.face, seen.deed_setting.size,
            each.at, focused || over ? palette.paper : palette.hint, 0, -1});
    }
    if (seen.turn_words.empty()) return;
    const Face sans = face_in(comfort.font, Face::sans);
    items.push_back(TextItem{seen.turn_words, sans, seen.turn_size, seen.turn_at, palette.hint, 0, -1});
    const auto mark = [&](const Rect& at, const char* sign, bool can) {
        if (!can) return;
        const Face bold = face_in(comfort.font, Face::sans_bold);
        const float size = seen.turn_size * 1.25F, wide = house.measure->width(sign, bold, size);
        const bool over = pointer_ && at.contains(*pointer_);
        items.push_back(TextItem{sign, bold, size, {at.x + (seen.turn_size * 1.4F - wide) / 2, seen.turn_at.y},
            over ? palette.paper : palette.accent, 0, -1});
    };
    mark(seen.earlier, "‹", seen.page() > 0);
    mark(seen.later, "›", seen.page() + 1 < seen.pages());
}

void Postcards::paint_cards(std::vector<Item>& items, const Opening& seen, const House& house) const {
    const Palette palette = house.palette();
    const Comfort& comfort = house.comfort();
    if (seen.count == 0) {
        const TypeSetting setting = plain_setting(face_in(comfort.font, Face::serif_italic),
            std::max(24.0F, 30 * std::min(comfort.text_size, most_grown)), std::min(seen.table.area.w, 1100.0F));
        letter(items, nothing_yet(tray_), {seen.table.area.x, seen.table.area.y + setting.line_height}, setting,
            palette.hint, *house.measure);
        return;
    }
    const CardPainter painter{seen.table, comfort, palette, *house.measure, house.machine.now()};
    for (std::size_t i = 0; i < seen.places(); ++i) {
        const std::size_t place = seen.first + i;
        const Rect at = seen.table.place(i);
        Look look = pointer_ && at.contains(*pointer_) ? Look::hovered_over : Look::none;
        if (place == looked_at_) look = part_ == Part::cards ? Look::looked_at : Look::chosen;
        if (const auto here = card(house, place)) painter.paint(items, at, *here, look);
        else
            painter.paint_empty(
                items, at, purpose_ == Purpose::keep && look == Look::looked_at ? "Keep here" : "Empty", look);
    }
}

}  // namespace lantern
