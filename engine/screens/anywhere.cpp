#include "screens/anywhere.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "screens/lettering.h"
#include "session/whereabouts.h"
#include "stage/slip.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::size_t longest = 60;  // characters
constexpr const char* example = "A scene, a line of one (coat:60) or a word in it (coat:sleeve)";

std::string in_small(std::string_view words) {
    std::string small(words);
    std::transform(small.begin(), small.end(), small.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return small;
}

bool has(std::string_view words, std::string_view wanted) { return in_small(words).find(wanted) != std::string::npos; }

/// Its title beside it, so that a page holds many.
Row named(const Script& script) {
    Row row = setting(script.id, script.title);
    row.less = row.more = false;
    return row;
}

bool begins(std::string_view words, std::string_view wanted) { return words.substr(0, wanted.size()) == wanted; }

/// 0: it is no number.
std::uint32_t number_in(std::string_view typed) {
    std::uint32_t number = 0;
    const auto [end, failed] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    return failed == std::errc() && end == typed.data() + typed.size() ? number : 0;
}

std::string_view words_at(const Story& story, const Script& script, std::uint32_t line) {
    std::string_view words = story.sources[script.where.file].line(line);
    words.remove_prefix(std::min(words.find_first_not_of(" -"), words.size()));
    return words;
}

/// As large as the reader likes, as long as the example has room.
TypeSetting typed_setting(const House& house) {
    const Comfort& comfort = house.comfort();
    const Face face = face_in(comfort.font, Face::serif_italic);
    const float wide = Folio::area(comfort).w, wished = 36 * std::min(comfort.text_size, 1.8F);
    const float example_wide = house.measure->width(example, face, wished);
    return plain_setting(face, example_wide > wide ? wished * wide / example_wide : wished, wide);
}

/// Its end, where all of it has no room.
std::string seen_of(const std::string& typed, const TypeSetting& setting, const Measure& measure) {
    std::size_t from = 0;
    while (from < typed.size() && measure.width(typed.substr(from), setting.upright, setting.size) > setting.width - 8)
        from += utf8::width(typed, from);
    return typed.substr(from);
}

}  // namespace

Anywhere::Anywhere(const House& house) : folio_("Go to", {}, house.comfort(), *house.measure) {
    make_room(house);
    find(house);
    lay_rows();
}

void Anywhere::make_room(const House& house) { folio_.keep_free(typed_setting(house).size * 2.1F); }

void Anywhere::find(const House& house) {
    places_.clear();
    rows_.clear();
    const std::string typed = in_small(typed_);
    const std::size_t colon = typed.find(':');
    find_scenes(house, std::string_view(typed).substr(0, colon));
    if (colon == std::string::npos || places_.empty()) return;
    const std::string scene = places_.front();
    places_.clear();
    rows_.clear();
    find_lines(*house.story, scene, std::string_view(typed).substr(colon + 1));
}

/// The scene that is read stands first: most ways are short. What begins so comes before what has it within.
void Anywhere::find_scenes(const House& house, std::string_view wanted) {
    const Story& story = *house.story;
    const ScriptIndex here = house.reading ? script_at(story, house.reading->session().state().at) : nobody;
    const auto add = [&](auto wants) {
        for (ScriptIndex i = 0; i < story.scripts.size(); ++i) {
            const Script& script = story.scripts[i];
            if (wants(i, script) && std::find(places_.begin(), places_.end(), script.id) == places_.end())
                offer(script.id, named(script));
        }
    };
    const auto means = [wanted](const Script& script) { return has(script.id, wanted) || has(script.title, wanted); };
    add([&](ScriptIndex i, const Script& script) { return i == here && means(script); });
    add([&](ScriptIndex, const Script& script) { return begins(script.id, wanted); });
    add([&](ScriptIndex, const Script& script) { return means(script); });
}

/// A number is a line of the file, also where a reading halts only below it; the lines whose numbers begin so stand after it.
void Anywhere::find_lines(const Story& story, const std::string& scene, std::string_view wanted) {
    const Script& script = story.scripts[find_script(story, scene)];
    const auto add = [&](std::uint32_t line) {
        std::string place = scene + ":" + std::to_string(line);
        if (places_.empty() || places_.back() != place)
            offer(place, entry(place, std::string(words_at(story, script, line))));
    };
    const std::uint32_t number = number_in(wanted);
    if (number != 0) {
        const std::uint32_t meant = line_meant(story, script, number);
        const std::string place = scene + ":" + std::string(wanted);
        offer(place, entry(place, meant == 0 ? std::string() : std::string(words_at(story, script, meant))));
    }
    for (Place place = script.begin; place < script.end; ++place) {
        const std::uint32_t line = story.statements[place].where.line;
        if (!halts(story, place) || line == number) continue;
        if (number != 0 ? begins(std::to_string(line), wanted) : has(words_at(story, script, line), wanted)) add(line);
    }
}

void Anywhere::offer(std::string place, Row row) {
    rows_.push_back(std::move(row));
    places_.push_back(std::move(place));
}

void Anywhere::lay_rows() {
    if (rows_.empty()) rows_.push_back(words("Nothing is called so."));
    folio_.leaf().set_rows(rows_);
}

void Anywhere::write(const std::string& text) {
    for (std::size_t at = 0; at < text.size(); at += utf8::width(text, at)) {
        const char32_t letter = utf8::decode(text, at);
        const bool control = letter < 0x20 || letter == 0x7F || letter == 0xFFFD;
        if (!control && utf8::length(typed_) < longest) utf8::append(typed_, letter);
    }
}

void Anywhere::rub_out() {
    std::size_t last = 0;
    for (std::size_t at = 0; at < typed_.size(); at += utf8::width(typed_, at)) last = at;
    typed_.resize(last);
}

std::optional<Errand> Anywhere::interpret(const Gesture& gesture, House& house) {
    const auto* typed = std::get_if<Typed>(&gesture);
    if (typed != nullptr || std::holds_alternative<Rubbed>(gesture)) {
        if (typed != nullptr) write(typed->text);
        else rub_out();
        find(house);
        lay_rows();
        if (!places_.empty()) folio_.leaf().look_at(0);
        return std::nullopt;
    }
    const FolioReply reply = folio_.interpret(gesture);
    if (std::holds_alternative<Closed>(reply)) return Errand::close;
    const auto* answer = std::get_if<Answer>(&reply);
    if (answer == nullptr || answer->row >= places_.size()) return std::nullopt;
    house.wanted_place = places_[answer->row];
    return Errand::go_anywhere;
}

Picture Anywhere::picture(const House& house) const {
    const Palette palette = house.palette();
    const TypeSetting setting = typed_setting(house);
    const Rect area = Folio::area(house.comfort());
    const float y = area.y + setting.size * 0.9F, foot = y + setting.size * 0.45F;
    Picture picture = folio_.picture(palette);
    const bool empty = typed_.empty();
    const std::string seen = empty ? example : seen_of(typed_, setting, *house.measure);
    picture.items.push_back(
        TextItem{seen, setting.upright, setting.size, {area.x, y}, empty ? palette.hint : palette.paper, 0, -1});
    const float end = area.x + (empty ? -10 : house.measure->width(seen, setting.upright, setting.size) + 5);
    picture.items.push_back(
        StrokeItem{{{end, y - setting.size * 0.72F}, {end - 1, y + setting.size * 0.2F}}, 3, palette.accent});
    picture.items.push_back(
        StrokeItem{{{area.x, foot + 2}, {area.x + area.w, foot}}, 2, with_alpha(palette.hint, 0.6F)});
    return picture;
}

void Anywhere::refresh(const House& house) {
    folio_.set_comfort(house.comfort());
    make_room(house);
    find(house);
    lay_rows();
}

Spoken Anywhere::spoken(const House&) const { return {folio_.name() + ". " + typed_, folio_.leaf().spoken()}; }

}  // namespace lantern
