#pragma once
// Numbers as a person reads them.

#include <cstddef>
#include <string>
#include <string_view>

namespace lantern {

/// "1,234,567"
std::string grouped(std::size_t number);

/// "1 beat", "1,219 beats"
std::string many(std::size_t number, std::string_view noun);

/// "62.5 %"; nothing but nought is "0 %", nothing but all of it "100 %".
std::string percent(double share);

}  // namespace lantern
