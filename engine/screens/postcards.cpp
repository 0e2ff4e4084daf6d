#include "screens/postcards.h"

namespace lantern {

Postcards::Postcards(const House& house, Purpose) : folio_("Postcards", {}, house.comfort(), *house.measure) {}

std::optional<Errand> Postcards::interpret(const Gesture& gesture, House&) {
    return std::holds_alternative<Closed>(folio_.interpret(gesture)) ? std::optional(Errand::close) : std::nullopt;
}

Picture Postcards::picture(const House& house) const { return folio_.picture(house.palette()); }

void Postcards::refresh(const House& house) { folio_.set_comfort(house.comfort()); }

Spoken Postcards::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
