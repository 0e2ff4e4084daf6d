#include "screens/someone.h"

namespace lantern {

Someone::Someone(const House& house) : folio_("If you need someone", {}, house.comfort(), *house.measure) {}

std::optional<Errand> Someone::interpret(const Gesture& gesture, House&) {
    return std::holds_alternative<Closed>(folio_.interpret(gesture)) ? std::optional(Errand::close) : std::nullopt;
}

Picture Someone::picture(const House& house) const { return folio_.picture(house.palette()); }

void Someone::refresh(const House& house) { folio_.set_comfort(house.comfort()); }

Spoken Someone::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
