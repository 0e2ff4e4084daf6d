#include <algorithm>
#include <cmath>

#include "stage/passing.h"
#include "stage/slip.h"
#include "stage/tableau.h"
#include "stage/wardrobe.h"

namespace lantern {

namespace {

constexpr float portrait_width = 900, portrait_height = 1300, portrait_scale = 0.96F, portrait_top = 130;
constexpr float thing_wide = 520, thing_high = 340, thing_top = 390;
constexpr float about_size = 24, about_y = 470, name_size = 26;
constexpr float bleed = 4;                // a hand may show so much beyond the edges of a place
constexpr Thousandths turned_from = 550;  // whoever stands further right looks back at the others

void move_item(Item& item, const Rect& from, const Rect& to) {
    const float scale_x = to.w / from.w, scale_y = to.h / from.h;
    const auto moved = [&](Point p) { return Point{to.x + (p.x - from.x) * scale_x, to.y + (p.y - from.y) * scale_y}; };
    std::visit(
        [&](auto& each) {
            if constexpr (requires { each.to; }) {
                const Point corner = moved({each.to.x, each.to.y});
                each.to = {corner.x, corner.y, each.to.w * scale_x, each.to.h * scale_y};
            } else if constexpr (requires { each.corners; }) {
                for (Point& p : each.corners) p = moved(p);
            } else if constexpr (requires { each.points; }) {
                for (Point& p : each.points) p = moved(p);
            } else {
                each.at = moved(each.at);
                each.size *= scale_y;
            }
        },
        item);
}

}  // namespace

Point Tableau::focus_point(const Camera& camera) const {
    Thousandths at = camera.at;
    for (const Figure& figure : goal_.people)
        if (figure.person == camera.on) at = figure.at;
    return {canvas_x(at), canvas_y(camera.high)};
}

/// Where the whole canvas lies once the camera has looked: over all of the window, but for the bleed. A hand that goes no farther only
/// moves it: what is as large as its print is painted at a tenth of what stretching it takes.
Rect Tableau::seen(Rect rect, Point hand) const {
    const float beyond = std::max({std::abs(hand.x) - bleed, std::abs(hand.y) - bleed, 0.0F});
    const float zoom = std::max(zoom_.eased(easing_), 1.0F) * (1 + 2.2F * beyond / canvas_height);
    const float wide = rect.w * zoom, high = rect.h * zoom;
    const auto kept = [](float at, float by, float length, float room) {
        return std::clamp(std::clamp(at, room - length, 0.0F) + by, room - length - bleed, bleed);
    };
    const float x = canvas_width / 2 - focus_.eased(easing_) * zoom, y = height_.eased(easing_) * (1 - zoom);
    return {kept(x, hand.x, wide, canvas_width), kept(y, hand.y, high, canvas_height), wide, high};
}

void Tableau::paint(std::vector<Item>& items, Point hand, const std::vector<Item>& behind) const {
    const std::size_t first = items.size();
    if (change_.moving()) paint_change(items);
    else paint_place(items, place_);
    items.insert(items.end(), behind.begin(), behind.end());
    for (const Thing& thing : things_) paint_thing(items, thing);
    for (const Actor& actor : actors_) paint_actor(items, actor);
    hand.x += shake_.eased() * std::sin(shake_.clock * 0.09F);
    hand.y += shake_.eased() * std::sin(shake_.clock * 0.07F + 1);
    const Rect canvas{0, 0, canvas_width, canvas_height}, to = seen(canvas, hand);
    for (std::size_t i = first; to != canvas && i < items.size(); ++i) {
        if (std::holds_alternative<WashItem>(items[i])) continue;  // it is over everything
        if (auto* image = std::get_if<ImageItem>(&items[i]); image != nullptr && image->to == canvas)
            image->bleed = bleed;
        move_item(items[i], canvas, to);
    }
    if (change_.moving()) paint_passing(items, look_, change_.steady());
}

/// One place gives way to the other; where it goes through a colour, behind that.
void Tableau::paint_change(std::vector<Item>& items) const {
    const float share = change_.steady();
    if (look_.through) return paint_place(items, share < 0.5F ? before_ : place_);
    paint_place(items, before_);
    const std::size_t coming = items.size();
    paint_place(items, place_);
    let_in(items, coming, look_, share);
}

void Tableau::paint_place(std::vector<Item>& items, SettingIndex setting) const {
    const Palette& palette = direction().palette;
    const Setting* place = setting == nobody ? nullptr : &story_->settings[setting];
    const AssetIndex background = place == nullptr ? no_asset : place->background;
    if (background != no_asset && !story_->assets[background].file.empty()) {
        ImageItem image = plain_ground({0, 0, 0, 0});
        image.file = story_->assets[background].file;
        if (place->graded) image.grade = direction().grade;
        items.push_back(image);
        return;
    }
    items.push_back(WashItem{{0, 0, canvas_width, canvas_height}, palette.ink});
    if (place != nullptr && !place->about.empty())
        items.push_back(
            TextItem{place->about, Face::serif_italic, about_size, {96, about_y}, with_alpha(palette.paper, 0.75F)});
}

void Tableau::paint_actor(std::vector<Item>& items, const Actor& actor) const {
    const Person& person = story_->cast[actor.person];
    const float alpha = actor.presence.eased(), x = actor.x.eased() + actor.aside.eased();
    const bool right = actor.x.to > canvas_x(turned_from);
    const bool left_facing = actor.facing == Facing::left || (actor.facing == Facing::as_drawn && right);
    const auto expression = [&](ExpressionIndex index) {
        return index < person.expressions.size() ? person.expressions[index] : std::string("neutral");
    };
    const float wide = portrait_width * portrait_scale;
    FigureItem figure{portrait_at(*story_, actor.person, place_, act_, left_facing), expression(actor.expression),
        {x - wide / 2, portrait_top, wide, portrait_height * portrait_scale}, alpha, person.name, person.colour,
        direction().grade};
    if (actor.turn.moving()) {  // the new face comes over the old one; the body is the same and does not flicker
        FigureItem old = figure;
        old.expression = expression(actor.before);
        items.push_back(old);
        figure.alpha = alpha * actor.turn.eased();
    }
    items.push_back(figure);
}

void Tableau::paint_thing(std::vector<Item>& items, const Thing& thing) const {
    const Asset& asset = story_->assets[thing.asset];
    const Rect rect{thing.x.eased() - thing_wide / 2, thing_top, thing_wide, thing_high};
    const float alpha = thing.presence.eased();
    if (!asset.file.empty()) {
        ImageItem image{asset.file, rect, alpha, "", 1, 0.1F, Fit::within};
        image.grade = direction().grade;
        items.push_back(image);
        return;
    }
    const Palette& palette = direction().palette;
    const std::size_t first = items.size();
    lay_slip(items, {rect.x + 90, rect.y + 120, rect.w - 180, 90}, palette.choice, palette.ink);
    items.push_back(
        TextItem{asset.name, Face::serif_italic, name_size, {rect.x + 122, rect.y + 174}, palette.choice_text});
    fade(items, first, alpha);
}

}  // namespace lantern
