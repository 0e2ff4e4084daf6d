#include "screens/threads.h"

namespace lantern {

Threads::Threads(const House& house) : folio_("Threads", {}, house.comfort(), *house.measure) {}

std::optional<Errand> Threads::interpret(const Gesture& gesture, House&) {
    return std::holds_alternative<Closed>(folio_.interpret(gesture)) ? std::optional(Errand::close) : std::nullopt;
}

Picture Threads::picture(const House& house) const { return folio_.picture(house.palette()); }

void Threads::refresh(const House& house) { folio_.set_comfort(house.comfort()); }

Spoken Threads::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
