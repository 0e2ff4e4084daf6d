#pragma once
// Which key does what, and how to have it otherwise.

#include <optional>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"

namespace lantern {

class KeysPage {
public:
    explicit KeysPage(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;
    bool listens() const { return false; }

private:
    Folio folio_;
};

}  // namespace lantern
