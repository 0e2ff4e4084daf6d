#include "screens/interruption.h"

#include <fmt/format.h>

#include <utility>

namespace lantern {

namespace {

Curtain curtain_for(const std::vector<Complaint>& complaints) {
    return {complaints.size() == 1 ? "One thing to mend" : fmt::format("{} things to mend", complaints.size()),
        "This cannot be played yet"};
}

}  // namespace

Interruption::Interruption(Picture seen_last, const std::vector<Complaint>& complaints, const House& house)
    : seen_last_(std::move(seen_last)),
      curtain_(curtain_for(complaints)),
      leaf_(rows_of(complaints), curtain_.area(house.comfort(), *house.measure), house.comfort(), *house.measure) {}

std::optional<Errand> Interruption::interpret(const Gesture& gesture, House&) {
    const auto* command = std::get_if<Command>(&gesture);
    if (command != nullptr && *command == Command::menu) return Errand::close;
    leaf_.interpret(gesture);
    return std::nullopt;
}

Picture Interruption::picture(const House& house) const {
    Picture picture = seen_last_;
    curtain_.paint(picture, house.palette(), house.comfort(), *house.measure);
    leaf_.paint(picture.items, house.palette());
    return picture;
}

void Interruption::refresh(const House& house) {
    leaf_.set_comfort(house.comfort(), curtain_.area(house.comfort(), *house.measure));
}

Spoken Interruption::spoken(const House&) const { return {curtain_.name, leaf_.spoken()}; }

}  // namespace lantern
