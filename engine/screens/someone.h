#pragma once
// Whom to turn to: numbers and addresses that the story carries, with the day they were checked.

#include <optional>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"

namespace lantern {

class Someone {
public:
    explicit Someone(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

private:
    Folio folio_;
};

}  // namespace lantern
