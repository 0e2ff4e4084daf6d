#include "screens/half_title_page.h"

#include <algorithm>
#include <optional>

#include "screens/lettering.h"
#include "screens/numeral.h"
#include "stage/passing.h"
#include "stage/slip.h"
#include "stage/weather.h"

namespace lantern {

namespace {

constexpr float small_size = 26, left = 158;
constexpr Colour terracotta{178, 74, 34};
constexpr float standing_rain = 7300;  // a moment at which the drops are well apart

enum class Manner : std::uint8_t { neon, panes, sun, wide };

/// By how places change in the act, else by where its words stand.
Manner manner_of(const Direction& direction) {
    const std::string& change = direction.changes[direction.scene.change].name;
    if (change == "rain") return Manner::neon;
    if (change == "panes") return Manner::panes;
    if (change == "sun") return Manner::sun;
    if (change == "rise") return Manner::wide;
    if (direction.furniture == Furniture::column) return Manner::panes;
    return direction.furniture == Furniture::box ? Manner::sun : Manner::wide;
}

PanelItem area(const Rect& r, Colour colour) {
    return {{{r.x, r.y}, {r.x + r.w, r.y}, {r.x + r.w, r.y + r.h}, {r.x, r.y + r.h}}, colour};
}

Colour clear(Colour colour, float share) { return with_alpha({colour.red, colour.green, colour.blue, 255}, share); }

/// A place of what begins: the one an act's card asks for, else the first it plays in.
SettingIndex place_of(const Story& story, const Beginning& beginning) {
    const Act& act = story.acts[beginning.act];
    if (beginning.of_act && act.card != nobody) return act.card;
    const Script& first = story.scripts[act.episodes[beginning.episode].scripts.front()];
    for (Place at = first.begin; at < first.end; ++at)
        if (const auto* place = std::get_if<SetPlace>(&story.statements[at].action)) return place->setting;
    return nobody;
}

/// Sets one act's page; `page` is what it is of.
class Typesetter {
public:
    Typesetter(const HalfTitlePage& page, Picture& picture, float come, float words)
        : page_(page), items_(picture.items), come_(come), words_(words) {}

    void set_act() {
        const Direction& direction = act().direction;
        lay_place(direction.changes[direction.scene.change]);
        switch (manner_of(direction)) {
            case Manner::neon: return neon();
            case Manner::panes: return panes();
            case Manner::sun: return sun();
            case Manner::wide: return wide();
        }
    }

    void set_episode() {
        constexpr float middle = 540, strip = 1240, strip_wide = 520;
        const TypeSetting title = fitted(episode_title(), Face::serif_italic, 92, strip - left - 60);
        lay_place(act().direction.changes[house_dissolve]);
        for (const Rect& beside :
            {Rect{0, 0, strip, canvas_height}, Rect{strip + strip_wide, 0, canvas_width, canvas_height}})
            items_.push_back(area(beside, page_.palette.ink));
        items_.push_back(area({strip, 0, strip_wide, canvas_height}, clear(page_.palette.ink, 0.22F)));
        const std::size_t first = items_.size();
        small(number_of_episode(page_.story, page_.beginning), {left, middle - title.size * 1.1F}, 1500,
            page_.palette.accent);
        const float last = letter(items_, episode_title(), {left, middle}, title, page_.palette.paper, page_.measure);
        rule({left, last + 54}, 144, page_.palette.accent);
        small(act().title, {left, last + 54 + 62 * grown()}, 1500, page_.palette.hint);
        fade(items_, first, words_);
    }

private:
    const Act& act() const { return page_.story.acts[page_.beginning.act]; }
    float grown() const { return std::clamp(page_.comfort.text_size, 0.9F, 1.6F); }
    std::string episode_title() const {
        const std::string& title = act().episodes[page_.beginning.episode].title;
        return title.empty() ? act().title : title;
    }
    std::string below_title() const {
        if (act().episodes.size() < 2) return {};
        const std::string number = number_of_episode(page_.story, page_.beginning);
        const std::string& title = act().episodes[page_.beginning.episode].title;
        return title.empty() ? number : number + " · " + title;
    }

    /// As large as it goes in one line, or in two when even small it takes more.
    TypeSetting fitted(const std::string& words, Face face, float size, float width) const {
        TypeSetting setting;
        for (const float share : {1.0F, 0.85F, 0.7F, 0.55F, 0.42F}) {
            setting = plain_setting(face_in(page_.comfort.font, face),
                size_in(page_.comfort.font, size) * share * std::min(grown(), 1.25F), width);
            setting.line_height = setting.size * 1.12F;
            if (lines_of(words, setting, page_.measure) <= 1) break;
        }
        return setting;
    }

    void small(const std::string& words, Point at, float width, Colour colour, bool centred = false) {
        if (words.empty()) return;
        TypeSetting setting = plain_setting(face_in(page_.comfort.font, Face::sans), small_size * grown(), width);
        setting.centred = centred;
        letter(items_, words, at, setting, colour, page_.measure);
    }

    void rule(Point from, float length, Colour colour) {
        items_.push_back(StrokeItem{{from, {from.x + length * std::max(words_, 0.02F), from.y}}, 2.4F, colour});
    }

    void lay_place(const Change& change) {
        const SettingIndex place = place_of(page_.story, page_.beginning);
        const AssetIndex background = place == nobody ? no_asset : page_.story.settings[place].background;
        if (background == no_asset || page_.story.assets[background].file.empty()) return;
        const std::size_t first = items_.size();
        ImageItem image = plain_ground({0, 0, 0, 0});
        image.file = page_.story.assets[background].file;
        items_.push_back(std::move(image));
        if (come_ < 1) let_in(items_, first, change, come_);
    }

    /// Low and close: a dark corner cut askew, and a tube of light along it.
    void neon() {
        const Palette& palette = page_.palette;
        items_.push_back(PanelItem{{{0, 694}, {canvas_width, 586}, {canvas_width, canvas_height}, {0, canvas_height}},
            clear(palette.ink, 0.90F * come_)});
        const std::size_t first = items_.size();
        tube(items_, {{-20, 695}, {700, 655}, {1330, 619}, {1940, 585}}, 3.2F, palette.accent);
        const std::vector<Stroke> number = numeral(page_.beginning.act + 1);
        float right = 1762;
        if (!number.empty()) {
            const float wide = numeral_width(number, 236);
            const Rect box{1700 - wide, 738, wide, 236};
            for (const Stroke& stroke : placed(number, box)) tube(items_, stroke, 7, palette.accent);
            for (const float y : {box.y, box.y + box.h})
                tube(items_, {{box.x - 44, y}, {box.x + box.w + 44, y}}, 7, palette.accent);
            right = box.x - 110;
        }
        const TypeSetting title = fitted(act().title, Face::serif, 168, right - left);
        small(number_of_act(page_.beginning.act), {left, 828 - title.size * 0.42F}, 900, palette.accent);
        const float last = letter(items_, act().title, {left, 908}, title, palette.paper, page_.measure);
        small(below_title(), {left, last + 76}, right - left, palette.hint);
        fade(items_, first, words_);
    }

    /// A narrow column beside a window with bars: much of it is empty.
    void panes() {
        const Palette& palette = page_.palette;
        constexpr float column = 620, bar = 14;
        const Colour frame = palette.ink;
        items_.push_back(area({0, 0, column, canvas_height}, frame));
        for (const float x : {column + 430.0F, column + 864.0F, canvas_width - bar})
            items_.push_back(area({x, 0, bar, canvas_height}, clear(frame, come_)));
        for (const float y : {0.0F, canvas_height - bar})
            items_.push_back(area({column, y, canvas_width - column, bar}, clear(frame, come_)));
        const std::size_t first = items_.size();
        const std::vector<Stroke> number = numeral(page_.beginning.act + 1);
        if (!number.empty())
            for (const Stroke& stroke : placed(number, {96, 118, numeral_width(number, 190), 190}))
                items_.push_back(StrokeItem{stroke, 3, palette.paper, std::vector<float>(stroke.size(), 1.0F)});
        const TypeSetting title = fitted(act().title, Face::serif_italic, 92, column - 2 * 96);
        const float baseline = 850 - (grown() - 1) * 110;  // small words may take two lines
        small(number_of_act(page_.beginning.act), {96, baseline - 22 - title.size}, column - 2 * 96, palette.hint);
        const float last = letter(items_, act().title, {96, baseline}, title, palette.paper, page_.measure);
        rule({96, last + 44}, 72, palette.accent);  // the one wrong red
        small(below_title(), {96, last + 44 + 60 * grown()}, column - 120, palette.hint);
        fade(items_, first, words_);
    }

    /// Straight on: a sheet against the wall, and the sun over both.
    void sun() {
        const Palette& palette = page_.palette;
        const TypeSetting title = centred(fitted(act().title, Face::serif, 128, 860));
        constexpr float top = 150, number_high = 96;
        const float below = top + 44 + number_high + 30 + title.size * 0.74F, tall = below - top + 66 + 62 * grown();
        const std::size_t first = items_.size();
        lay_slip(items_, {430, top, 1060, tall}, palette.chosen, palette.ink);
        for (const float x : {330.0F, 1010.0F})
            items_.push_back(PanelItem{
                {{x + 420, 0}, {x + 780, 0}, {x + 300, canvas_height}, {x - 60, canvas_height}}, {255, 226, 176, 34}});
        const Colour ink = palette.chosen_text;
        const std::vector<Stroke> number = numeral(page_.beginning.act + 1);
        const float wide = numeral_width(number, number_high);
        for (const Stroke& stroke : placed(number, {canvas_width / 2 - wide / 2, top + 44, wide, number_high}))
            items_.push_back(brush(stroke, 13, terracotta));
        const float last = letter(items_, act().title, {530, below}, title, ink, page_.measure);
        small(below_title(), {490, last + 20 + 46 * grown()}, 940, ink, true);
        fade(items_, first, words_);
    }

    /// Wide and dark, barred above and below; rain stands in it, and the number is gold.
    void wide() {
        const Palette& palette = page_.palette;
        constexpr float bar = 138;
        items_.push_back(area({0, 0, canvas_width, canvas_height}, clear(palette.ink, 0.60F * come_)));
        const std::vector<Weather> weathers = house_weathers(palette);
        paint_weather(items_, *weather_called(weathers, "rain"), 0.7F, standing_rain, true);
        items_.push_back(area({0, 0, canvas_width, bar}, palette.ink));
        items_.push_back(area({0, canvas_height - bar, canvas_width, bar}, palette.ink));
        const std::size_t first = items_.size();
        const std::vector<Stroke> number = numeral(page_.beginning.act + 1);
        if (!number.empty()) {
            const float wide = numeral_width(number, 120);
            for (const Stroke& stroke : placed(number, {canvas_width / 2 - wide / 2, 262, wide, 120})) {
                items_.push_back(StrokeItem{stroke, 22, with_alpha(palette.accent, 0.10F)});
                items_.push_back(brush(stroke, 8, palette.accent));
            }
        }
        const TypeSetting title = centred(fitted(act().title, Face::serif_italic, 156, 1560));
        const float last = letter(items_, act().title, {180, 580}, title, palette.paper, page_.measure);
        const float drawn = 300 * std::max(words_, 0.02F);
        items_.push_back(
            StrokeItem{{{canvas_width / 2 - drawn / 2, last + 62}, {canvas_width / 2 + drawn / 2, last + 62}}, 2.4F,
                palette.accent});
        small(below_title(), {180, last + 62 + 66 * grown()}, 1560, palette.hint, true);
        fade(items_, first, words_);
    }

    static TypeSetting centred(TypeSetting setting) {
        setting.centred = true;
        return setting;
    }

    const HalfTitlePage& page_;
    std::vector<Item>& items_;
    float come_, words_;
};

}  // namespace

Picture HalfTitlePage::picture(float come, float words) const {
    Picture picture;
    picture.ground = palette.ink;
    Typesetter typesetter(*this, picture, come, words);
    if (beginning.of_act) typesetter.set_act();
    else typesetter.set_episode();
    return picture;
}

}  // namespace lantern
