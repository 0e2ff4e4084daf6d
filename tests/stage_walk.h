#pragma once
// Walks a story and looks at every page of every halt as a reader of small or very large words sees it: is all of it there, is
// any of it where it cannot be read?

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "readings.h"
#include "stage/stage.h"

namespace lantern::testing {

struct Stop {
    Step step;
    State state;
};

/// Each halt that differs, once, as a few readers come to it.
inline std::vector<Stop> stops_of(const std::shared_ptr<const Story>& story) {
    std::vector<Stop> stops;
    std::set<std::pair<Place, std::string>> known;
    for (const Reader& reader : readers()) {
        Session session(story);
        for (std::size_t nth = 0, halts = 0; halts < 3000; ++halts) {
            const auto* menu = std::get_if<Menu>(&session.now().halt);
            if (known.emplace(session.state().at, told(session)).second)
                stops.push_back({session.now(), session.state()});
            const auto is_open = [](const Offer& offer) { return offer.open; };
            if (menu != nullptr && std::none_of(menu->offers.begin(), menu->offers.end(), is_open)) break;
            const auto answer = answer_of(reader, session.now().halt, nth);
            if (!answer || !session.advance(*answer)) break;
        }
    }
    return stops;
}

/// The same story with its words somewhere else.
inline std::shared_ptr<const Story> in_furniture(const Story& story, Furniture furniture) {
    Story moved = story;
    for (Act& act : moved.acts) act.direction.furniture = furniture;
    return std::make_shared<const Story>(std::move(moved));
}

inline std::string letters(const std::string& words) {
    std::string result;
    for (const char c : words)
        if (c != ' ' && c != '\n') result += c;
    return result;
}

/// One picture of a stage, gone over with a ruler; the first thing that is wrong.
class Ruler {
public:
    Ruler(const Stage& stage, const Palette& palette, const Measure& measure) : measure_(measure) {
        const Picture picture = stage.picture();
        for (std::size_t i = stage.scenery().items.size(); i < picture.items.size(); ++i) {
            if (const auto* panel = std::get_if<PanelItem>(&picture.items[i])) lay(*panel, palette);
            if (const auto* text = std::get_if<TextItem>(&picture.items[i])) write(*text, texts_);
        }
        // Film keeps its words in the black of the scenery; on a lantern's paper what is offered is part of it.
        for (const Item& item : stage.scenery().items) {
            if (const auto* panel = std::get_if<PanelItem>(&item)) under_.push_back(bounds(*panel));
            const auto* const text = std::get_if<TextItem>(&item);
            if (text != nullptr && text->face != Face::serif_italic) write(*text, written_);  // that is a plain place's
        }
    }

    const std::string& painted() const { return painted_; }

    std::string fault() const {
        if (!fault_.empty()) return fault_;
        for (const Written& text : written_)
            if (text.rect.x < 0 || text.rect.y < 0 || text.rect.x + text.rect.w > canvas_width ||
                text.rect.y + text.rect.h > canvas_height)
                return "off the canvas: " + text.words;
        for (const Written& text : texts_) {
            const Rect& r = text.rect;
            if (r.x < 0 || r.y < 0 || r.x + r.w > canvas_width || r.y + r.h > canvas_height)
                return "off the canvas: " + text.words;
            const auto holds = [&r](const Rect& paper) {
                return r.x >= paper.x - 2 && r.y >= paper.y - 2 && r.x + r.w <= paper.x + paper.w + 2 &&
                       r.y + r.h <= paper.y + paper.h + 2;
            };
            const bool on_paper = std::any_of(papers_.begin(), papers_.end(), holds) ||
                                  std::any_of(under_.begin(), under_.end(), holds);
            if (!on_paper) return "beside its paper: " + text.words;
            for (const Written& other : texts_)
                if (&other != &text && overlap(r, other.rect, 0.5F)) return text.words + " over " + other.words;
        }
        for (std::size_t i = 0; i < slips_.size(); ++i)
            for (std::size_t j = i + 1; j < slips_.size(); ++j)
                if (overlap(slips_[i], slips_[j], 5) && !lies_on(j, i)) return "a slip over a slip";
        return "";
    }

private:
    struct Written {
        Rect rect;
        std::string words;
    };

    static Rect bounds(const PanelItem& panel) {
        float left = canvas_width, top = canvas_height, right = 0, foot = 0;
        for (const Point& corner : panel.corners) {
            left = std::min(left, corner.x);
            right = std::max(right, corner.x);
            top = std::min(top, corner.y);
            foot = std::max(foot, corner.y);
        }
        return {left, top, right - left, foot - top};
    }

    static bool overlap(const Rect& a, const Rect& b, float grace) {
        return a.x + grace < b.x + b.w && b.x + grace < a.x + a.w && a.y + grace < b.y + b.h && b.y + grace < a.y + a.h;
    }

    void lay(const PanelItem& panel, const Palette& palette) {
        constexpr std::size_t drop = 20;  // corners; a receipt has more, from its teeth
        if (panel.colour.alpha < 100 || panel.corners.size() == drop) return;  // a shadow; a drop
        const Rect paper = bounds(panel);
        for (const Written& text : texts_)
            if (overlap(paper, text.rect, 3)) fault_ = "a slip over " + text.words;
        papers_.push_back(paper);
        // The name's slip lies on its panel.
        const bool is_slip = panel.corners.size() >= 8 && (panel.colour == palette.choice || paper.h > 90);
        if (!is_slip || panel.colour == palette.plate) return;
        slips_.push_back(paper);
        if (panel.colour == palette.chosen) chosen_.insert(slips_.size() - 1);
    }

    /// The slip of a word in its sentence, one for each line it breaks over, lies on the panel; a deed never lies within another.
    bool lies_on(std::size_t slip, std::size_t panel) const {
        const Rect &inner = slips_[slip], &outer = slips_[panel];
        return chosen_.count(slip) > 0 && inner.x >= outer.x && inner.y >= outer.y &&
               inner.x + inner.w <= outer.x + outer.w && inner.y + inner.h <= outer.y + outer.h;
    }

    void write(const TextItem& text, std::vector<Written>& where) {
        const std::size_t begin = text.text.find_first_not_of(' '), end = text.text.find_last_not_of(' ');
        if (begin == std::string::npos) return;
        const float before = measure_.width(text.text.substr(0, begin), text.face, text.size);
        const float wide = measure_.width(text.text.substr(begin, end - begin + 1), text.face, text.size);
        where.push_back({{text.at.x + before, text.at.y - text.size * 0.64F, wide, text.size * 0.86F}, text.text});
        painted_ += letters(text.text);
    }

    const Measure& measure_;
    std::vector<Written> texts_, written_;
    std::vector<Rect> papers_, slips_, under_;
    std::set<std::size_t> chosen_;  // of slips_
    std::string painted_, fault_;
};

/// What is wrong with a halt; empty: nothing.
inline std::string fault_at(Stage& stage, const Stop& stop, const Palette& palette, const Measure& measure) {
    stage.follow(stop.step, stop.state);
    stage.tick(20'000);
    stage.tick(20'000);
    const auto* menu = std::get_if<Menu>(&stop.step.halt);
    const auto* line = std::get_if<Line>(&stop.step.halt);
    std::string said, painted;
    for (int pages = 0; pages < 200; ++pages) {
        const Ruler ruler(stage, palette, measure);
        if (!ruler.fault().empty()) return ruler.fault();
        const std::string page = letters(plain(stage.page_prose()));
        if (line != nullptr && !empty(line->text) && page.empty()) return "an empty page";
        said += page;
        painted += ruler.painted() + "\n";
        const bool speechless = menu == nullptr && line == nullptr;
        if (stage.looked_at() || speechless || stage.interpret(Command::go_on, stop.step.halt)) break;
        stage.tick(20'000);
    }
    if (line != nullptr && line->known == 0 && said != letters(plain(line->text))) return "only said: " + said;
    if (menu == nullptr) return "";
    if (!menu->word && said != letters(plain(menu->ask))) return "only asked: " + said;
    if (!stage.looked_at()) return "never asks";
    const auto first = stage.looked_at();
    constexpr std::size_t parts_of_one = 20;  // round, and once more through the first
    bool went_on = menu->offers.size() == 1;
    for (std::size_t looks = 0; looks < 100 * menu->offers.size(); ++looks) {
        stage.interpret(Command::down, stop.step.halt);
        stage.tick(1000);
        const Ruler ruler(stage, palette, measure);
        if (!ruler.fault().empty()) return ruler.fault();
        painted += ruler.painted() + "\n";
        if (stage.looked_at() != first) went_on = true;
        else if (went_on && looks > parts_of_one) break;
    }
    for (const Offer& offer : menu->offers) {
        std::string word;
        for (const char c : plain(offer.words) + " " + (offer.open ? "" : plain(offer.reason)) + " ") {
            if (c != ' ') word += c;
            else if (painted.find(std::exchange(word, {})) == std::string::npos) return "not shown: " + offer.id;
        }
    }
    return "";
}

/// Every fault of a story in every furniture at these sizes, in one font.
inline std::string faults_of(const std::shared_ptr<const Story>& story, Font font, const Measure& measure,
    const std::vector<float>& sizes = {0.75F, 1.0F, 2.0F, 2.5F}) {
    std::string faults;
    const std::vector<Stop> stops = stops_of(story);
    REQUIRE_FALSE(stops.empty());
    for (const Furniture furniture : {Furniture::box, Furniture::column, Furniture::page, Furniture::film})
        for (const float size : sizes) {
            Comfort comfort;
            comfort.text_size = size;
            comfort.font = font;
            comfort.captions = true;
            const auto told_there = in_furniture(*story, furniture);
            Stage stage(told_there, measure, reduced_motion(), comfort);
            for (Stop stop : stops) {
                stop.state.scene.own_furniture = false;
                const ScriptIndex script = script_at(*story, stop.state.at);
                const Palette& palette = story->acts[story->scripts[script].act].direction.palette;
                const std::string fault = fault_at(stage, stop, palette, measure);
                if (!fault.empty())
                    faults += story->scripts[script].id + ":" +
                              std::to_string(story->statements[stop.state.at].where.line) + " in furniture " +
                              std::to_string(static_cast<int>(furniture)) + " at " +
                              std::to_string(static_cast<int>(size * 100)) + " %: " + fault + "\n";
            }
        }
    return faults;
}

}  // namespace lantern::testing
