#pragma once
// The album, open at a page: to take a reading up, or to lay this one down.

#include <optional>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"

namespace lantern {

class Postcards {
public:
    enum class Purpose : std::uint8_t { take_up, keep };

    explicit Postcards(const House& house, Purpose purpose);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;
    bool writes() const { return false; }

private:
    Folio folio_;
};

}  // namespace lantern
