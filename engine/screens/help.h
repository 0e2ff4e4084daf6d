#pragma once
// Which key does what just now, beside what a pointer, a finger and a pad do. Taking a row leads to where it can be changed.

#include <optional>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"

namespace lantern {

class Help {
public:
    explicit Help(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

private:
    Folio folio_;
};

}  // namespace lantern
