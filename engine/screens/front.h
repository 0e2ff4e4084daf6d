#pragma once
// What stands behind the story's name: as its reader has come so far, the picture and the colours change (`title_pictures:`).

#include <string>

#include "screens/house.h"

namespace lantern {

struct Front {
    std::string picture;  // a file of the assets
    Palette palette;      // as the reader can see it best
    bool shaded = false;  // the picture was not made for words to stand on
    int endings = 0;      // that were reached, of
    int all_endings = 0;  // those there are
};

Front front_of(const House& house);

}  // namespace lantern
