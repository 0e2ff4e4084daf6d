#include "check/number.h"

#include <fmt/format.h>

namespace lantern {

std::string grouped(std::size_t number) {
    const std::string digits = std::to_string(number);
    std::string result;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) result.push_back(',');
        result.push_back(digits[i]);
    }
    return result;
}

std::string many(std::size_t number, std::string_view noun) {
    return fmt::format("{} {}{}", grouped(number), noun, number == 1 ? "" : "s");
}

std::string percent(double share) {
    constexpr double hardly = 1e-12;
    if (share <= 0) return "0 %";
    if (share >= 1 - hardly) return "100 %";
    if (share > 0.9995) return "over 99.9 %";
    return share < 0.001 ? fmt::format("{:.2g} %", share * 100) : fmt::format("{:.1f} %", share * 100);
}

}  // namespace lantern
