#pragma once
// One field of whichever preferences it is asked of, to read or to change: so that a line of the paper and a row of a page name it once.

#include "screens/preferences.h"

namespace lantern {

template <typename Field> auto field(Field Preferences::*member) {
    return [=](auto& of) -> auto& { return of.*member; };
}

template <typename Part, typename Field> auto field(Part Preferences::*part, Field Part::*member) {
    return [=](auto& of) -> auto& { return of.*part.*member; };
}

}  // namespace lantern
