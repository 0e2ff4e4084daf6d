#include "sdl/labels.h"

#include <fmt/format.h>

namespace lantern {

namespace {

std::string spell(const Grade& grade) {
    if (grade == Grade()) return {};
    const auto three = [](const Colour& colour) {
        return fmt::format("{},{},{}", colour.red, colour.green, colour.blue);
    };
    return fmt::format(" graded {} {} {}", three(grade.multiply), three(grade.lift), grade.saturation);
}

}  // namespace

std::string label_of(const ImageItem& item) {
    const std::string edition = item.edition == 0 ? std::string() : fmt::format(" {}", item.edition);
    return "image " + item.file + edition + spell(item.grade);
}

std::string label_of(const FigureItem& item) {
    return "person " + item.portrait + " " + item.expression + spell(item.grade);
}

std::string label_of(MoteItem::Shape shape, const MoteSize& size) {
    return fmt::format("mote {} {} {} {}", static_cast<int>(shape), size.wide, size.high, static_cast<int>(size.slip));
}

bool in_parts(const ImageItem& item) { return !item.mask.empty() || item.opening.shape != Aperture::Shape::none; }

std::string mask_label(const ImageItem& item, int width, int height) {
    if (item.opening.shape == Aperture::Shape::none) return fmt::format("mask {} {} {}", item.mask, width, height);
    return fmt::format("opening {} {} {} {} {}", static_cast<int>(item.opening.shape), item.opening.at.x,
        item.opening.at.y, width, height);
}

}  // namespace lantern
