#include "screens/faults.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "screens/lettering.h"

namespace lantern {

namespace {

constexpr float left = 158, wide = 1560, head_size = 56, head_baseline = 130, said_baseline = 190;
constexpr float list_top = 250, list_foot = 930, step = 150, indent = 40, between = 46;
constexpr Point first_entry{184, 1022};

std::string trimmed(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string() : std::string(line.substr(first));
}

/// Sentences of a terminal, as a page has them.
std::string as_sentence(std::string words) {
    if (words.empty()) return words;
    if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    if (std::string_view(".?!:").find(words.back()) == std::string_view::npos) words += '.';
    return words;
}

/// Whether a line of the list is seen whole.
bool in_list(const TextItem& line) {
    return line.at.y - line.size * 0.8F >= list_top && line.at.y + line.size * 0.3F <= list_foot;
}

}  // namespace

std::vector<Complaint> complaints(const Diagnostics& diagnostics, const Sources& sources) {
    std::vector<Complaint> all;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.severity != Severity::error) continue;
        Complaint complaint;
        if (diagnostic.where.file < sources.size()) {
            const Source& source = sources[diagnostic.where.file];
            complaint.place = diagnostic.where.line == 0
                                  ? source.path()
                                  : fmt::format("{}, line {}", source.path(), diagnostic.where.line);
            if (diagnostic.where.line > 0) complaint.line = trimmed(source.line(diagnostic.where.line));
        }
        complaint.sentence = as_sentence(diagnostic.message);
        complaint.remedy = diagnostic.corrected.empty() ? as_sentence(diagnostic.hint)
                                                        : "Write: " + trimmed(diagnostic.corrected);
        all.push_back(std::move(complaint));
    }
    return all;
}

Faults::Faults(std::vector<Complaint> complaints, const Measure& measure)
    : complaints_(std::move(complaints)),
      measure_(&measure),
      bill_({{Errand::read_again, "Read it again"}, {Errand::quit, "Quit"}}, first_entry, Order::across, measure) {
    const Palette palette;
    float y = list_top + 30;
    const auto write = [&](const std::string& words, float x, Face face, float size, Colour colour) {
        if (words.empty()) return;
        const TypeSetting setting = plain_setting(face, size, wide - (x - left));
        y = letter(list_, words, {x, y}, setting, colour, *measure_) + setting.line_height;
    };
    for (const Complaint& complaint : complaints_) {
        write(complaint.place, left, Face::sans_bold, 22, palette.accent);
        y += 14;
        write(complaint.sentence, left, Face::serif, 34, palette.text);
        write(complaint.line, left + indent, Face::sans, 24, palette.hint);
        write(complaint.remedy, left + indent, Face::sans, 24, palette.paper);
        y += between;
    }
    tall_ = y - between - list_top;
}

void Faults::scroll(float by) {
    scrolled_ = std::clamp(scrolled_ + by, 0.0F, std::max(0.0F, tall_ - (list_foot - list_top)));
}

std::optional<Errand> Faults::interpret(const Gesture& gesture) {
    if (const auto* command = std::get_if<Command>(&gesture)) {
        switch (*command) {
            case Command::again: return Errand::read_again;
            case Command::full_screen: return Errand::full_screen;
            case Command::up:
            case Command::back: scroll(-step); return std::nullopt;
            case Command::down:
            case Command::forward: scroll(step); return std::nullopt;
            default: break;
        }
    }
    return bill_.interpret(gesture);
}

Picture Faults::picture() const {
    const Palette palette;
    Picture picture;
    picture.ground = palette.ink;
    for (Item item : list_) {
        auto& words = std::get<TextItem>(item);
        words.at.y -= scrolled_;
        if (in_list(words)) picture.items.push_back(std::move(item));
    }
    letter(picture.items, "This story cannot be played yet", {left, head_baseline},
        plain_setting(Face::serif, head_size, wide), palette.paper, *measure_);
    const std::string said = fmt::format("{} to mend. Then press R, and it is read again.",
        complaints_.size() == 1 ? "One thing" : fmt::format("{} things", complaints_.size()));
    letter(picture.items, said, {left, said_baseline}, plain_setting(Face::serif_italic, 32, wide), palette.hint,
        *measure_);
    const float room = list_foot - list_top;
    if (tall_ > room) {  // how far down the list we are
        const float long_ = room * room / tall_, from = list_top + (room - long_) * scrolled_ / (tall_ - room);
        picture.items.push_back(StrokeItem{{{1780, from}, {1780, from + long_}}, 4, palette.accent});
    }
    bill_.paint(picture.items, palette.hint, palette.paper, palette.accent);
    return picture;
}

}  // namespace lantern
