#include "tally.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace lantern {

namespace {

constexpr std::size_t busiest_kept = 8;
constexpr double goal = 33;  // milliseconds

double processor() {
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double since(std::chrono::steady_clock::time_point moment) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - moment).count();
}

}  // namespace

void Tally::begin() {
    if (!wanted_) return;
    frame_ = {};
    begun_ = std::chrono::steady_clock::now();
    mark_ = processor();
}

void Tally::part(const char* name) {
    if (!wanted_) return;
    const double now = processor();
    frame_.busy += now - mark_;
    frame_.parts.emplace_back(name, now - mark_);
    dearest_[name] = std::max(dearest_[name], now - mark_);
    mark_ = now;
}

void Tally::end(bool painted, std::size_t picture_bytes, const std::function<std::string()>& where) {
    if (!wanted_) return;
    longest_ = std::max(longest_, since(begun_));
    bytes_ = std::max(bytes_, picture_bytes);
    ++(painted ? painted_ : held_);
    if (frame_.busy > goal) ++over_;
    if (!painted && !std::exchange(holds_, true)) held_since_ = begun_;
    if (painted && std::exchange(holds_, false)) longest_hold_ = std::max(longest_hold_, since(held_since_));
    if (busiest_.size() == busiest_kept && busiest_.back().busy >= frame_.busy) return;
    frame_.where = where();
    const auto place = std::find_if(
        busiest_.begin(), busiest_.end(), [this](const Frame& other) { return other.busy < frame_.busy; });
    busiest_.insert(place, std::move(frame_));
    if (busiest_.size() > busiest_kept) busiest_.pop_back();
}

std::string Tally::told() const {
    if (!wanted_ || busiest_.empty()) return {};
    std::string told = fmt::format(
        "busiest frame {:.1f} ms of the processor; {} of {} over {:.0f}; by the clock the longest took {:.0f}\n"
        "{} were held for a picture, none for longer than {:.0f} ms; pictures and words at most {:.0f} MB\n",
        busiest_.front().busy, over_, painted_ + held_, goal, longest_, held_, longest_hold_,
        static_cast<double>(bytes_) / 1e6);
    const char* before = "at most for";
    for (const auto& [name, spent] : dearest_)
        told += fmt::format("{} {} {:.1f}", std::exchange(before, ","), name, spent);
    told += '\n';
    for (const Frame& frame : busiest_) {
        told += fmt::format("  {:5.1f}  {}", frame.busy, frame.where);
        for (const auto& [name, spent] : frame.parts)
            if (spent >= 0.5) told += fmt::format(", {} {:.1f}", name, spent);
        told += '\n';
    }
    return told;
}

void SaveToPicture::begin() {
    if (wanted_) begun_ = processor();
}

void SaveToPicture::seen() {
    if (wanted_ && !seen_) seen_ = begun_;
}

void SaveToPicture::shown() {
    if (!seen_) return;
    const double spent = processor() - *std::exchange(seen_, std::nullopt);
    const std::chrono::duration<double, std::milli> now = std::chrono::steady_clock::now().time_since_epoch();
    fmt::print(stderr, "{:.3f} {:.3f}\n", now.count(), spent);
}

}  // namespace lantern
