#include "screens/card_picture.h"

#include <algorithm>

#include "screens/card_words.h"
#include "screens/lettering.h"
#include "sdl/durable.h"
#include "stage/pen.h"
#include "stage/slip.h"

namespace lantern {

namespace {

constexpr std::size_t most_lines = 3;  // of one thing that is written on a card

Rect grown(const Rect& rect, float by) { return {rect.x - by, rect.y - by, rect.w + 2 * by, rect.h + 2 * by}; }

std::string in_one_line(std::string words) {
    std::replace(words.begin(), words.end(), '\n', ' ');
    return words;
}

bool is_elder(const Card& card) { return card.opens && !card.said.empty(); }

/// What stands where the last line does.
std::string line_of(const Card& card) {
    if (is_elder(card)) return "Damaged. The one before it opens.";
    return card.opens ? in_one_line(card.words.last_line) : as_sentence(card.said);
}

std::string title_of(const Card& card) { return card.opens ? card.words.title : "Cannot be opened"; }

}  // namespace

void CardPainter::paint_frame(std::vector<Item>& items, const Rect& at, Look look) const {
    switch (look) {
        case Look::none: return;
        case Look::hovered_over: lay_slip(items, grown(at, 4), with_alpha(palette.hint, 0.7F), palette.ink); return;
        case Look::chosen: lay_slip(items, grown(at, 5), palette.hint, palette.ink); return;
        case Look::looked_at: lay_slip(items, grown(at, 9), palette.accent, palette.ink); return;
    }
}

void CardPainter::paint_empty(std::vector<Item>& items, const Rect& at, const std::string& words, Look look) const {
    std::vector<Point> outline = cut_slip(at, seed_of({at.w, at.y + at.x}));
    outline.push_back(outline.front());
    const Colour colour = look == Look::looked_at ? palette.accent
                                                  : with_alpha(palette.hint, look == Look::none ? 0.45F : 0.9F);
    for (std::size_t side = 0; side + 2 < outline.size(); side += 2)
        items.push_back(StrokeItem{
            {outline[side], outline[side + 1], outline[side + 2]}, look == Look::looked_at ? 5.0F : 2.2F, colour});
    const Face face = face_in(comfort.font, look == Look::looked_at ? Face::serif : Face::serif_italic);
    const float wide = measure.width(words, face, table.title);
    items.push_back(TextItem{words, face, table.title, {at.x + (at.w - wide) / 2, at.y + at.h / 2 + table.title * 0.3F},
        look == Look::looked_at ? palette.paper : palette.hint, 0, -1});
}

void CardPainter::paint(std::vector<Item>& items, const Rect& at, const Card& card, Look look) const {
    paint_frame(items, at, look);
    lay_slip(items, at, palette.paper, palette.ink);
    const Rect picture = table.picture(at);
    if (card.opens) {
        const std::filesystem::path file = is_elder(card) ? elder_of(card.file) : card.file;
        items.push_back(ImageItem{file.string(), picture, 1, "", 1, 0.1F, Fit::stretched, card.edition});
    } else {
        items.push_back(
            PanelItem{{{picture.x, picture.y}, {picture.x + picture.w, picture.y},
                          {picture.x + picture.w, picture.y + picture.h}, {picture.x, picture.y + picture.h}},
                palette.ink});
        add(items, crossing({picture.x + picture.w * 0.2F, picture.y + picture.h / 2 + 8}, picture.w * 0.6F, 40, 1,
                       palette.accent));
    }
    if (card.words.locked) paint_lock(items, picture);
    paint_words(items, table.words(at), card);
}

/// A slip over a corner of the picture: in words, for everybody.
void CardPainter::paint_lock(std::vector<Item>& items, const Rect& picture) const {
    const Face face = face_in(comfort.font, Face::sans_bold);
    const float wide = measure.width("Locked", face, table.small), pad = table.small * 0.7F;
    const Rect slip{picture.x + picture.w - wide - 2 * pad + table.border * 0.4F, picture.y - table.border * 0.4F,
        wide + 2 * pad, table.small * 1.7F};
    lay_slip(items, slip, palette.plate, palette.ink);
    items.push_back(
        TextItem{"Locked", face, table.small, {slip.x + pad, slip.y + table.small * 1.2F}, palette.name, 0, -1});
}

void CardPainter::paint_words(std::vector<Item>& items, const Rect& words, const Card& card) const {
    table.upright ? paint_below(items, words, card) : paint_beside(items, words, card);
}

/// Three lines of two columns: title and day, last line and time read, note.
void CardPainter::paint_below(std::vector<Item>& items, const Rect& words, const Card& card) const {
    const Face title = face_in(comfort.font, Face::serif_bold), serif = face_in(comfort.font, Face::serif),
               italic = face_in(comfort.font, Face::serif_italic), sans = face_in(comfort.font, Face::sans);
    const float gap = table.small * 0.9F;
    float y = words.y;
    const auto write = [&](const std::string& left, Face face, float size, const std::string& right) {
        y += size * table.leading;
        const float baseline = y - size * 0.32F, wide = measure.width(right, sans, table.small);
        const float room = right.empty() ? words.w : words.w - wide - gap;
        items.push_back(
            TextItem{cut_to(left, room, face, size, measure), face, size, {words.x, baseline}, palette.ink, 0, -1});
        if (!right.empty())
            items.push_back(TextItem{
                right, sans, table.small, {words.x + words.w - wide, baseline}, with_alpha(palette.ink, 0.8F), 0, -1});
    };
    write(title_of(card), title, table.title, card.opens ? day_in_words(card.words.saved, now) : "");
    if (!card.opens) {
        TypeSetting setting = plain_setting(serif, table.line, words.w);
        for (const std::string& line : lines_in(line_of(card), 2, setting, measure)) write(line, serif, table.line, "");
        return;
    }
    write(line_of(card), serif, table.line, is_elder(card) ? "" : time_in_words(card.words.seconds_played));
    if (!card.words.note.empty()) write(card.words.note, italic, table.line, "");
}

/// As many lines as there is room for: the title, the day and the time read, the last line, the note.
void CardPainter::paint_beside(std::vector<Item>& items, const Rect& words, const Card& card) const {
    const Face title = face_in(comfort.font, Face::serif_bold), serif = face_in(comfort.font, Face::serif),
               italic = face_in(comfort.font, Face::serif_italic), sans = face_in(comfort.font, Face::sans);
    struct Part {
        std::string words;
        Face face;
        float size;
        std::size_t most;
        Colour colour;
        std::vector<std::string> lines{};
    };
    const Colour soft = with_alpha(palette.ink, 0.8F);
    std::vector<Part> parts{{title_of(card), title, table.title, 1, palette.ink}};
    const std::string day = day_in_words(card.words.saved, now), read = time_in_words(card.words.seconds_played);
    if (card.opens) {
        const bool in_one = measure.width(day + " · " + read, sans, table.small) <= words.w;
        parts.push_back({in_one ? day + " · " + read : day, sans, table.small, 1, soft});
        if (!in_one && !is_elder(card)) parts.push_back({read, sans, table.small, 1, soft});
    }
    parts.push_back({line_of(card), serif, table.line, most_lines, palette.ink});
    if (!card.words.note.empty()) parts.push_back({card.words.note, italic, table.line, most_lines, palette.ink});

    // One line of each first, in this order; then more of the last line and of the note, as long as there is room.
    float room = words.h;
    for (std::size_t round = 1; round <= most_lines; ++round)
        for (Part& part : parts) {
            if (round > part.most || room < part.size * table.leading) continue;
            const TypeSetting setting = plain_setting(part.face, part.size, words.w);
            auto more = round == 1 && part.most == 1
                            ? std::vector<std::string>{cut_to(part.words, words.w, part.face, part.size, measure)}
                            : lines_in(part.words, round, setting, measure);
            if (more.size() <= part.lines.size()) continue;
            part.lines = std::move(more);
            room -= part.size * table.leading;
        }
    float y = words.y + std::max(0.0F, room / 2);
    for (const Part& part : parts)
        for (const std::string& line : part.lines) {
            y += part.size * table.leading;
            items.push_back(TextItem{line, part.face, part.size, {words.x, y - part.size * 0.32F}, part.colour, 0, -1});
        }
}

}  // namespace lantern
