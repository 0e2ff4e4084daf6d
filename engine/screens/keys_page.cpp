#include "screens/keys_page.h"

namespace lantern {

KeysPage::KeysPage(const House& house) : folio_("Keys", {}, house.comfort(), *house.measure) {}

std::optional<Errand> KeysPage::interpret(const Gesture& gesture, House&) {
    return std::holds_alternative<Closed>(folio_.interpret(gesture)) ? std::optional(Errand::close) : std::nullopt;
}

Picture KeysPage::picture(const House& house) const { return folio_.picture(house.palette()); }

void KeysPage::refresh(const House& house) { folio_.set_comfort(house.comfort()); }

Spoken KeysPage::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
