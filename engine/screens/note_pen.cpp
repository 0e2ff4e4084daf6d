#include "screens/note_pen.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "screens/lettering.h"
#include "stage/slip.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::size_t letters = 26, space = 26, rub = 27, done = 28;
constexpr float most_grown = 1.8F, above_keys = 26;

const std::vector<std::string>& keys() {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> row;
        for (char letter = 'a'; letter <= 'z'; ++letter) row.emplace_back(1, letter);
        for (const char* const word : {"space", "rub out", "done"}) row.emplace_back(word);
        return row;
    }();
    return all;
}

/// Letters in lines of one length, and below them what is no letter.
std::vector<WordsPlaced> set_keys(Point from, float wide, const RowSetting& setting, const Measure& measure) {
    constexpr float ems = 1.75F;
    const auto cell = setting.size * ems;
    auto across = static_cast<std::size_t>(wide / cell);
    across = across >= letters ? letters : across >= letters / 2 ? letters / 2 : std::max<std::size_t>(across, 1);
    std::vector<WordsPlaced> placed;
    for (std::size_t key = 0; key < letters; ++key) {
        const auto line = static_cast<int>(key / across);
        const float x = from.x + static_cast<float>(key % across) * cell,
                    y = from.y + static_cast<float>(line) * setting.line_height;
        const float width = measure.width(keys()[key], setting.face, setting.size);
        placed.push_back({{x + (cell - width) / 2, y + setting.line_height * 0.5F + setting.size * 0.32F}, width,
            {x, y, cell, setting.line_height}, line});
    }
    const int lines = placed.back().line + 1;
    const float below = from.y + static_cast<float>(lines) * setting.line_height;
    const float in = setting.size * ems * 0.3F;
    for (WordsPlaced each :
        set_side_by_side({keys().begin() + letters, keys().end()}, {from.x + in, below}, wide - in, setting, measure)) {
        each.line += lines;
        placed.push_back(each);
    }
    return placed;
}

}  // namespace

NotePen::NotePen(std::string note, const Comfort& comfort, const Measure& measure)
    : note_(std::move(note)),
      before_(note_),
      comfort_(comfort),
      measure_(&measure),
      folio_("A note on this postcard", {}, comfort, measure),
      key_(done) {}

void NotePen::set_comfort(const Comfort& comfort) {
    comfort_ = comfort;
    folio_.set_comfort(comfort);
}

/// Only what can be seen, and no more than there is room for on the card.
void NotePen::write(const std::string& text) {
    for (std::size_t at = 0; at < text.size(); at += utf8::width(text, at)) {
        const char32_t letter = utf8::decode(text, at);
        const bool control = letter < 0x20 || letter == 0x7F || letter == 0xFFFD;
        if (!control && utf8::length(note_) < longest_note) utf8::append(note_, letter);
    }
}

void NotePen::rub_out() {
    std::size_t last = 0;
    for (std::size_t at = 0; at < note_.size(); at += utf8::width(note_, at)) last = at;
    note_.resize(last);
}

NotePen::Outcome NotePen::press(std::size_t key) {
    key_ = key;
    if (key == done) return Outcome::finished;
    if (key == rub) rub_out();
    else write(key == space ? " " : keys()[key]);
    return Outcome::writing;
}

NotePen::Outcome NotePen::interpret(const Gesture& gesture) {
    if (const auto* typed = std::get_if<Typed>(&gesture)) {
        write(typed->text);
        key_ = done;  // so that Enter finishes what a keyboard has written
        return Outcome::writing;
    }
    if (std::holds_alternative<Rubbed>(gesture)) {
        rub_out();
        key_ = done;
        return Outcome::writing;
    }
    if (std::holds_alternative<Closed>(folio_.interpret(gesture))) return Outcome::left;
    const std::vector<WordsPlaced> placed = lay().keys;
    if (const auto* moved = std::get_if<PointerMoved>(&gesture)) key_ = pressed_among(placed, moved->at).value_or(key_);
    if (const auto* pressed = std::get_if<PointerPressed>(&gesture)) {
        const auto key = pressed_among(placed, pressed->at);
        return key ? press(*key) : Outcome::writing;
    }
    const auto* command = std::get_if<Command>(&gesture);
    if (command == nullptr) return Outcome::writing;
    switch (*command) {
        case Command::left: key_ = key_ == 0 ? done : key_ - 1; break;
        case Command::right: key_ = key_ == done ? 0 : key_ + 1; break;
        case Command::up: key_ = beyond(placed, key_, -1).value_or(key_); break;
        case Command::down: key_ = beyond(placed, key_, 1).value_or(key_); break;
        case Command::undo: note_ = before_; break;
        case Command::go_on: return press(key_);
        default: break;
    }
    return Outcome::writing;
}

std::string NotePen::note() const {
    const std::size_t first = note_.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return note_.substr(first, note_.find_last_not_of(' ') + 1 - first);
}

NotePen::Laid NotePen::lay() const {
    const Rect area = Folio::area(comfort_);
    const float grown = std::min(comfort_.text_size, most_grown);
    Laid laid;
    laid.setting = {face_in(comfort_.font, Face::serif), 34 * grown, 56 * grown, 40 * grown};
    const float tall = height_of(set_keys({}, area.w, laid.setting, *measure_), laid.setting);
    laid.words = plain_setting(face_in(comfort_.font, Face::serif_italic), 36 * comfort_.text_size,
        std::min(area.w, 40 * 36 * comfort_.text_size));
    laid.words.line_height *= comfort_.line_spacing;
    const float counter = std::max(20.0F, 22 * grown) * 1.6F;
    const float room = area.h - tall - above_keys - counter;
    const auto most = static_cast<std::size_t>(std::max(1.0F, room / laid.words.line_height));
    const std::vector<Page> pages = set_pages({Run{note_, {}, {}, {}, no_slot, 0}}, *measure_, laid.words);
    for (const Fragment& fragment : pages.front().fragments) {
        const auto line = static_cast<std::size_t>(fragment.line);
        if (laid.lines.size() <= line) laid.lines.resize(line + 1);
        laid.lines[line] += fragment.text;
    }
    if (laid.lines.empty()) laid.lines.emplace_back();
    if (laid.lines.size() > most)
        laid.lines.erase(laid.lines.begin(), laid.lines.end() - static_cast<std::ptrdiff_t>(most));
    const float rows = static_cast<float>(std::max<std::size_t>(laid.lines.size(), std::min<std::size_t>(most, 2)));
    laid.foot = area.y + rows * laid.words.line_height;
    laid.keys = set_keys({area.x, laid.foot + counter + above_keys}, area.w, laid.setting, *measure_);
    return laid;
}

Picture NotePen::picture(const Palette& palette) const {
    const Laid laid = lay();
    const Rect area = Folio::area(comfort_);
    Picture picture = folio_.picture(palette);
    float y = area.y + laid.words.line_height * 0.72F, end = area.x;
    for (const std::string& line : laid.lines) {
        picture.items.push_back(TextItem{line, laid.words.upright, laid.words.size, {area.x, y}, palette.paper, 0, -1});
        end = area.x + measure_->width(line, laid.words.upright, laid.words.size);
        y += laid.words.line_height;
    }
    y -= laid.words.line_height;
    const float size = laid.words.size;
    if (!note_.empty() && note_.back() == ' ') end += size * 0.22F;
    picture.items.push_back(StrokeItem{{{end + 5, y - size * 0.72F}, {end + 4, y + size * 0.2F}}, 3, palette.accent});
    picture.items.push_back(StrokeItem{
        {{area.x, laid.foot + 4}, {area.x + laid.words.width, laid.foot + 2}}, 2, with_alpha(palette.hint, 0.6F)});
    const float small = std::max(20.0F, 22 * std::min(comfort_.text_size, most_grown));
    picture.items.push_back(TextItem{fmt::format("{} of {}", utf8::length(note_), longest_note),
        face_in(comfort_.font, Face::sans), small, {area.x, laid.foot + small * 1.5F}, palette.hint, 0, -1});
    for (std::size_t key = 0; key < laid.keys.size(); ++key) {
        const WordsPlaced& each = laid.keys[key];
        const bool looked_at = key == key_;
        if (looked_at) {
            const float pad = laid.setting.size * 0.42F, wide = std::max(each.width, laid.setting.size * 0.6F);
            lay_slip(picture.items,
                {each.at.x + (each.width - wide) / 2 - pad, each.reach.y + 3, wide + 2 * pad, each.reach.h - 6},
                palette.chosen, palette.ink);
        }
        picture.items.push_back(
            TextItem{keys()[key], key < letters ? laid.setting.face : face_in(comfort_.font, Face::serif_italic),
                laid.setting.size, each.at, looked_at ? palette.chosen_text : palette.paper, 0, -1});
    }
    return picture;
}

Rect NotePen::below() const {
    const Laid laid = lay();
    const Rect area = Folio::area(comfort_);
    const float top = laid.keys.back().reach.y + laid.setting.line_height + 30;
    return {area.x, top, area.w, area.y + area.h - top};
}

Spoken NotePen::spoken() const { return {folio_.name() + ". " + note_, keys()[key_]}; }

}  // namespace lantern
