#include "screens/notice_card.h"

namespace lantern {

NoticeCard::NoticeCard(const House& house) : folio_("Before this scene", {}, house.comfort(), *house.measure) {}

std::optional<Errand> NoticeCard::interpret(const Gesture& gesture, House&) {
    return std::holds_alternative<Closed>(folio_.interpret(gesture)) ? std::optional(Errand::close) : std::nullopt;
}

Picture NoticeCard::picture(const House& house) const { return folio_.picture(house.palette()); }

void NoticeCard::refresh(const House& house) { folio_.set_comfort(house.comfort()); }

Spoken NoticeCard::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
