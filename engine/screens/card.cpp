#include "screens/card.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <string_view>

namespace lantern {

namespace {

constexpr std::array<std::string_view, 3> trays{"slot-", "quick-", "auto-"};
constexpr std::string_view ending = ".png";
constexpr std::size_t longest_number = 9;

}  // namespace

std::string file_name(const Spot& spot) {
    return std::string(trays[static_cast<std::size_t>(spot.tray)]) + std::to_string(spot.number) + std::string(ending);
}

std::optional<Spot> spot_of(const std::string& name) {
    for (std::size_t tray = 0; tray < trays.size(); ++tray) {
        const std::size_t begin = trays[tray].size();
        if (name.size() <= begin + ending.size() || name.compare(0, begin, trays[tray]) != 0) continue;
        const std::string digits = name.substr(begin, name.size() - begin - ending.size());
        if (digits.size() > longest_number || digits.find_first_not_of("0123456789") != std::string::npos) continue;
        const Spot spot{static_cast<Tray>(tray), static_cast<std::uint32_t>(std::stoul(digits))};
        if (spot.number > 0 && file_name(spot) == name) return spot;  // "slot-03.png" is somebody else's
    }
    return std::nullopt;
}

std::int64_t moment_of(const std::string& saved) {
    int year = 0, hours = 0, minutes = 0, seconds = 0, away_hours = 0, away_minutes = 0;
    unsigned month = 0, day = 0;
    char sign = '+';
    const int read = std::sscanf(saved.c_str(), "%4d-%2u-%2uT%2d:%2d:%2d%c%2d:%2d", &year, &month, &day, &hours,
        &minutes, &seconds, &sign, &away_hours, &away_minutes);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (read < 6 || !date.ok()) return 0;
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    const int away = (away_hours * 60 + away_minutes) * (sign == '-' ? -60 : 60);
    return days * 86'400 + hours * 3600 + minutes * 60 + seconds - away;
}

}  // namespace lantern
