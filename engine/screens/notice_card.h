#pragma once
// What the next scene has in it, before it is read: read it, read a summary instead, or rest here.

#include <optional>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"

namespace lantern {

class NoticeCard {
public:
    explicit NoticeCard(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

private:
    Folio folio_;
};

}  // namespace lantern
