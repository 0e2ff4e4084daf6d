// What a painter would have to read from files, told before it is painted, so that somebody else can.

#include <algorithm>
#include <cmath>
#include <utility>

#include "sdl/easel.h"
#include "sdl/labels.h"
#include "sdl/motes.h"

namespace lantern {

namespace {

constexpr int about = 24;  // pixels by which a print may miss the size of a place that it comes to

/// All that is needed to paint it. A place that is seen nearer just now, and comes back later, is developed again once it has gone.
bool is_there(const Kept* found, const ImageItem& item, int width, int height) {
    if (found == nullptr) return false;
    if (!in_parts(item) || item.progress >= 1 || found->texture == nullptr) return true;
    if (found->developed != nullptr && fits(*found->developed, width, height)) return true;
    return item.progress <= 0 && std::abs(found->width - width) > about && !found->whole;
}

}  // namespace

bool fits(const Developed& developed, int width, int height) {
    const Print& print = developed.print;
    if (developed.whole && print.width <= width) return true;
    return std::abs(print.width - width) <= about && std::abs(print.height - height) <= about;
}

bool serves(const Kept& kept, const Rect& to) {
    constexpr float too_small = 1.03F, too_large = 0.7F;
    if (kept.texture == nullptr) return true;
    const float wanted = to.w / static_cast<float>(std::max(kept.width, 1));
    return wanted >= too_large && (wanted <= too_small || kept.whole);
}

Rect within(const Rect& place, float proportion) {
    if (proportion <= 0) return place;
    const float wide = std::min(place.w, place.h * proportion), high = wide / proportion;
    return {place.x + (place.w - wide) / 2, place.y + (place.h - high) / 2, wide, high};
}

std::vector<WantedPrint> Painter::wanting(const std::vector<Item>& items, int width, int height) {
    easel_->canvas = Canvas(width, height);
    std::vector<WantedPrint> wanted;
    for (const Item& item : items) {
        if (const auto* image = std::get_if<ImageItem>(&item)) easel_->want(wanted, *image);
        if (const auto* figure = std::get_if<FigureItem>(&item)) easel_->want(wanted, *figure);
        if (const auto* mote = std::get_if<MoteItem>(&item)) easel_->want(wanted, *mote);
    }
    return wanted;
}

void Painter::keep(const WantedPrint& wanted, Developed developed) {
    easel_->keep(wanted.name, std::move(developed), wanted.for_a_change);
}

std::function<Print()> Painter::Easel::reading(const ImageItem& item) const {
    return [file = assets / item.file, grade = item.grade] { return graded(read_print(file), grade); };
}

std::function<Print()> Painter::Easel::reading(const FigureItem& item) const {
    return [people = assets / "pictures" / "people", portrait = item.portrait, expression = item.expression,
               grade = item.grade] { return graded(read_portrait(people, portrait, expression), grade); };
}

std::function<Developed()> Painter::Easel::masking(const ImageItem& item, int width, int height) const {
    const auto of = [](std::vector<std::uint8_t> when) { return Developed{{}, false, 0, std::move(when)}; };
    if (item.opening.shape != Aperture::Shape::none)
        return [of, opening = item.opening, width, height] { return of(drawn_mask(opening, width, height)); };
    return [of, file = assets / item.mask, width, height] { return of(read_mask(file, width, height)); };
}

void Painter::Easel::want(std::vector<WantedPrint>& wanted, const ImageItem& item) {
    const Rect place = canvas.to_device(item.to), to = canvas.to_device(place_of(item));
    if (item.edition != 0 || to.w < 1 || to.h < 1) return;
    const bool comes = in_parts(item) && item.progress < 1;
    const auto width = static_cast<int>(std::lround(to.w)), height = static_cast<int>(std::lround(to.h));
    const Kept* const found = item.file.empty() ? nullptr : shelf.find(label_of(item));
    if (!item.file.empty() && !is_there(found, item, width, height)) {
        wanted.push_back({label_of(item), comes, true, [read = reading(item), place, fit = item.fit] {
                              const Print whole = read();
                              const Rect lies = fit == Fit::within ? within(place, proportion_of(whole)) : place;
                              return developed_from(whole, lies.w, lies.h);
                          }});
    } else if (found != nullptr && !serves(*found, to)) {
        coming.insert(label_of(item));
        wanted.push_back({label_of(item), comes, false,
            [read = reading(item), to] { return developed_from(read(), to.w * nearer, to.h * nearer); }});
    }
    if (!comes) return;
    const bool smaller = found != nullptr && found->whole && found->width < width;
    want_mask(wanted, item, smaller ? found->width : width, smaller ? found->height : height);
}

void Painter::Easel::want_mask(std::vector<WantedPrint>& wanted, const ImageItem& item, int width, int height) {
    const std::string name = mask_label(item, width, height);
    if (shelf.find(name) == nullptr) wanted.push_back({name, true, true, masking(item, width, height)});
}

void Painter::Easel::want(std::vector<WantedPrint>& wanted, const FigureItem& item) {
    const Rect to = canvas.to_device(item.to);
    if (item.portrait.empty() || to.w < 1 || to.h < 1) return;
    const Kept* const found = shelf.find(label_of(item));
    if (found != nullptr && serves(*found, to)) return;
    if (found != nullptr) coming.insert(label_of(item));
    const float reserve = found == nullptr ? 1.0F : nearer;
    wanted.push_back({label_of(item), false, found == nullptr,
        [read = reading(item), to, reserve] { return developed_from(read(), to.w * reserve, to.h * reserve); }});
}

/// Only those that take their time: a light across the room, breath on the glass.
void Painter::Easel::want(std::vector<WantedPrint>& wanted, const MoteItem& item) {
    constexpr int large = 200 * 200;
    const MoteSize size = size_of(item, canvas.scale);
    if (size.wide * size.high < large || shelf.find(label_of(item.shape, size)) != nullptr) return;
    wanted.push_back({label_of(item.shape, size), false, true, [shape = item.shape, size] {
                          return Developed{print_of(shape, size), true, 0, {}};
                      }});
}

}  // namespace lantern
