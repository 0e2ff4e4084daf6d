#pragma once
// What prints and masks are called on a shelf: two that are called the same look the same, but for their size.

#include <string>

#include "sdl/motes.h"
#include "stage/picture.h"

namespace lantern {

std::string label_of(const ImageItem& item);
std::string label_of(const FigureItem& item);
std::string label_of(MoteItem::Shape shape, const MoteSize& size);

/// It comes part by part.
bool in_parts(const ImageItem& item);

/// When the parts of a picture of this size come.
std::string mask_label(const ImageItem& item, int width, int height);

}  // namespace lantern
