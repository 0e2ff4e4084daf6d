#include "screens/welcome.h"

namespace lantern {

Welcome::Welcome(const House& house) : folio_("Before you begin", {}, house.comfort(), *house.measure) {}

std::optional<Errand> Welcome::interpret(const Gesture& gesture, House&) {
    return std::holds_alternative<Closed>(folio_.interpret(gesture)) ? std::optional(Errand::close) : std::nullopt;
}

Picture Welcome::picture(const House& house) const { return folio_.picture(house.palette()); }

void Welcome::refresh(const House& house) { folio_.set_comfort(house.comfort()); }

Spoken Welcome::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
