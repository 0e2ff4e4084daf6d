#pragma once
// The first card of all: how large, how still, how loud, and what to be told beforehand.

#include <optional>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"

namespace lantern {

class Welcome {
public:
    explicit Welcome(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

private:
    Folio folio_;
};

}  // namespace lantern
