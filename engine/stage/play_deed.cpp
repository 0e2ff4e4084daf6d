// A deed is asked: the words, and slips in the room that they, the heading and what is heard leave.

#include <algorithm>
#include <utility>

#include "stage/play.h"

namespace lantern {

namespace {

constexpr float slips_middle = 470, slips_top = 60, slips_foot = 750, canvas_foot = 1020, apart = 18;
constexpr float below_words = 48, above_box = 56, above_film = 24;
constexpr int least_lines = 2;  // of what is asked, however many slips there are

int most_lines(const std::vector<Page>& pages) {
    int most = 0;
    for (const Page& page : pages) most = std::max(most, page.lines);
    return most;
}

bool overlap(float left, float right, const Rect& rect) {
    return rect.w > 0 && left < rect.x + rect.w + apart && right > rect.x - apart;
}

}  // namespace

/// What is asked keeps as many lines at a time as leave room for all slips; but some, and then the slips are seen in turn.
void Stage::Play::lay_deed(const Menu& menu) {
    if (paper) return lay_written(menu);
    const bool asks = !empty(menu.ask);
    std::vector<Page> pages;
    if (asks) pages = set(menu.ask, nobody);
    const bool yields = asks && (room.furniture == Furniture::box || room.furniture == Furniture::page);
    bool all_seen = stand_slips(menu, berths(false, most_lines(pages)));
    if (!all_seen) all_seen = stand_slips(menu, berths(true, most_lines(pages)));
    for (int lines = most_lines(pages); yields && !all_seen && lines > 0; --lines) {
        Spared spared;
        spared.lines = lines;
        pages = set(menu.ask, nobody, spared);
        all_seen = stand_slips(menu, berths(true, most_lines(pages)));
        if (lines <= least_lines) break;
    }
    if (asks) write(std::move(pages), {});
}

/// What is offered stands on the paper already.
void Stage::Play::lay_written(const Menu& menu) {
    std::vector<Rect> places;
    for (const Offer& offer : menu.offers)
        for (std::size_t i = 0; i < paper->words.size(); ++i)
            if (paper->words[i].option == offer.option) places.push_back(paper->reach(i));
    if (!empty(menu.ask)) write(set(menu.ask, nobody), {});
    choice.emplace(slips_of(menu), std::move(places), comfort, tempo);
}

/// In the first berth that has room for all of them, else where most are seen.
bool Stage::Play::stand_slips(const Menu& menu, const std::vector<Berth>& berths) {
    std::size_t most = 0;
    std::optional<Choice> best;
    for (const Berth& berth : berths) {
        Choice standing(
            slips_of(menu), berth, comfort, *measure, tempo, story->scripts[script_at(*story, state.at)].paper);
        const std::size_t count = standing.seen().end - standing.seen().begin;
        const bool all = standing.all_seen();
        if (!best || all || count > most) best.emplace(std::move(standing));
        most = std::max(most, count);
        if (all) break;
    }
    choice = std::move(best);
    return choice->all_seen();
}

/// Where slips can stand and the words asked be read: where they cover the fewest faces first. `hard`: as far as they can go.
std::vector<Berth> Stage::Play::berths(bool hard, int asked_lines) const {
    const SlipSetting setting = slip_setting(comfort);
    const bool asks = asked_lines > 0;
    if (room.furniture == Furniture::page) {
        const float top = room.words.y + static_cast<float>(asked_lines) * room.narrated.line_height + below_words;
        const float wide = std::min(
            SlipSetting().width * comfort.text_size, room.words.w);  // nobody's face is seen here
        return {{{room.words.x, top, wide, canvas_foot - top}, 0}};
    }
    float foot = hard ? canvas_foot : slips_foot;
    if (room.furniture == Furniture::film) foot = std::min(foot, canvas_height - room.bar_below - above_film);
    if (room.furniture == Furniture::box && asks) foot = room.panel.y - above_box / std::max(comfort.text_size, 1.0F);
    const Rect taken = room.furniture == Furniture::column && asks ? room.panel : Rect();
    const float widest = taken.w > 0 ? std::min(setting.width, room_beside(taken)) : setting.width;
    const float narrowest = std::min(widest, SlipSetting().width);
    std::vector<float> heads;
    for (const Figure& figure : state.scene.people) heads.push_back(canvas_x(figure.at));
    std::vector<std::pair<int, Berth>> found;
    for (const float wide : {widest, (widest + narrowest) / 2, narrowest})
        for (const float x : slip_places(wide, taken)) {
            float top = slips_top;
            for (const Plate* plate : {&heading, &captions})
                if (overlap(x + slip_shift, x + wide + slip_mark, plate->slip))
                    top = std::max(top, plate->slip.y + plate->slip.h + apart);
            found.emplace_back(faces_behind(x, wide, heads, taken), Berth{{x, top, wide, foot - top}, slips_middle});
        }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Berth> berths;
    for (const auto& [faces, berth] : found) berths.push_back(berth);
    return berths;
}

}  // namespace lantern
