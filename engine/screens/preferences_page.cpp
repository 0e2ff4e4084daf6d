#include "screens/preferences_page.h"

namespace lantern {

PreferencesPage::PreferencesPage(const House& house) : folio_("Preferences", {}, house.comfort(), *house.measure) {}

std::optional<Errand> PreferencesPage::interpret(const Gesture& gesture, House&) {
    return std::holds_alternative<Closed>(folio_.interpret(gesture)) ? std::optional(Errand::close) : std::nullopt;
}

Picture PreferencesPage::picture(const House& house) const { return folio_.picture(house.palette()); }

void PreferencesPage::refresh(const House& house) { folio_.set_comfort(house.comfort()); }

Spoken PreferencesPage::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
