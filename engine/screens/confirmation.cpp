#include "screens/confirmation.h"

#include <utility>

namespace lantern {

namespace {

constexpr std::size_t no_row = 0;

}  // namespace

Confirmation::Confirmation(const House& house, std::string question, std::string no, std::string yes, Errand errand)
    : errand_(errand),
      folio_(std::move(question), {entry(std::move(no)), entry(std::move(yes))}, house.comfort(), *house.measure) {}

std::optional<Errand> Confirmation::interpret(const Gesture& gesture, House&) {
    const FolioReply reply = folio_.interpret(gesture);
    if (std::holds_alternative<Closed>(reply)) return Errand::close;
    const auto* answer = std::get_if<Answer>(&reply);
    if (answer == nullptr) return std::nullopt;
    return answer->row == no_row ? Errand::close : errand_;
}

Picture Confirmation::picture(const House& house) const { return folio_.picture(house.palette()); }

void Confirmation::refresh(const House& house) { folio_.set_comfort(house.comfort()); }

Spoken Confirmation::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
