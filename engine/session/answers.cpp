#include "session/answers.h"

#include <variant>

namespace lantern {

std::vector<Input> answers_to(const Halt& halt) {
    if (std::holds_alternative<Line>(halt)) return {Continue{}};
    if (std::holds_alternative<Notice>(halt)) return {Continue{}, PassOver{}};
    std::vector<Input> answers;
    if (const auto* menu = std::get_if<Menu>(&halt))
        for (const Offer& offer : menu->offers)
            if (offer.open) answers.emplace_back(Pick{offer.option});
    return answers;
}

}  // namespace lantern
