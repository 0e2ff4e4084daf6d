#include "sdl/walls.h"

#include <algorithm>
#include <cmath>

namespace lantern {

namespace {

constexpr float turn = 6.2831853F, glide = 0.08F;                // seconds in which most of a change is made
constexpr float dullness = 0.35F, corner = 0.5F, still = 3e-4F;  // a number glides no nearer than 1e-4

// Seconds between two walls of each ear, none a multiple of another; and of the corners that scatter what they send back.
constexpr std::array<std::array<float, 4>, 2> between{
    {{0.0297F, 0.0371F, 0.0411F, 0.0437F}, {0.0305F, 0.0363F, 0.0403F, 0.0449F}}};
constexpr std::array<std::array<float, 2>, 2> scatter{{{0.0050F, 0.0017F}, {0.0053F, 0.0016F}}};

/// Numbers that are all but nothing are slow to reckon with.
float settled(float number) { return std::abs(number) < 1e-9F ? 0 : number; }

std::int16_t sample_of(float number) {
    return static_cast<std::int16_t>(std::lrint(std::clamp(number, -32768.0F, 32767.0F)));
}

}  // namespace

Walls::Walls(int rate) : rate_(rate) {
    const auto frames = [rate](float seconds) { return static_cast<std::size_t>(seconds * static_cast<float>(rate)); };
    for (std::size_t ear = 0; ear < ears_.size(); ++ear) {
        for (std::size_t i = 0; i < 4; ++i) ears_[ear].walls[i].line.resize(frames(between[ear][i]));
        for (std::size_t i = 0; i < 2; ++i) ears_[ear].corners[i].line.resize(frames(scatter[ear][i]));
    }
}

Walls::Way Walls::way_to(const Acoustics& wanted) const {
    const auto follows = [this](float hertz) { return 1 - std::exp(-turn * hertz / static_cast<float>(rate_)); };
    return {wanted.above > 0 ? follows(wanted.above) : 0, wanted.below > 0 ? follows(wanted.below) : 1, wanted.echo};
}

void Walls::approach(const Way& goal) {
    const float step = 1 / (glide * static_cast<float>(rate_));
    way_.above += (goal.above - way_.above) * step;
    way_.below += (goal.below - way_.below) * step;
    way_.echo += (goal.echo - way_.echo) * step;
}

bool Walls::is_there(const Way& goal) const {
    return std::abs(goal.above - way_.above) < still && std::abs(goal.below - way_.below) < still &&
           std::abs(goal.echo - way_.echo) < still;
}

/// `leak`: what was held back is let go, where nothing is to be held back any more.
float Walls::heard_through(Ear& ear, float sample, float leak) const {
    for (float& low : ear.low) {
        low += way_.above * (sample - low) - leak * low;
        sample -= low;
    }
    for (float& high : ear.high) sample = high += way_.below * (sample - high);
    return sample;
}

float Walls::answered(Ear& ear, float sample, const std::array<float, 4>& lasts) const {
    float sum = 0;
    for (std::size_t i = 0; i < ear.walls.size(); ++i) {
        Delay& wall = ear.walls[i];
        float& back = wall.line[wall.at];
        sum += back;
        wall.dull = settled(back * (1 - dullness) + wall.dull * dullness);
        back = sample + wall.dull * lasts[i];
        wall.at = (wall.at + 1) % wall.line.size();
    }
    for (Delay& each : ear.corners) {
        float& back = each.line[each.at];
        const float out = back - sum * corner;
        back = settled(sum + back * corner);
        each.at = (each.at + 1) % each.line.size();
        sum = out;
    }
    return sum;
}

void Walls::rest() {
    for (Ear& ear : ears_) {
        ear.low = ear.high = {};
        for (Delay& each : ear.walls) {
            std::fill(each.line.begin(), each.line.end(), 0.0F);
            each.dull = 0;
        }
        for (Delay& each : ear.corners) std::fill(each.line.begin(), each.line.end(), 0.0F);
    }
}

void Walls::answer(const Acoustics& wanted, std::int16_t* samples, int frames) {
    const Way goal = way_to(wanted), none;
    if (!began_) way_ = goal;
    began_ = true;
    const auto is_nothing = [&none](const Way& way) {
        return way.above == none.above && way.below == none.below && way.echo == none.echo;
    };
    if (is_nothing(goal) && is_nothing(way_)) return;

    std::array<std::array<float, 4>, 2> lasts{};
    std::array<float, 2> evenly{};
    for (std::size_t ear = 0; ear < 2; ++ear) {
        float kept = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            lasts[ear][i] = std::pow(10.0F, -3 * between[ear][i] / std::max(0.1F, wanted.lasts));
            kept += 1 / (1 - lasts[ear][i] * lasts[ear][i]);
        }
        evenly[ear] = 1 / std::sqrt(kept);  // a full echo is about as loud as what it answers
    }
    const float leak = goal.above > 0 ? 0 : 1 / (glide * static_cast<float>(rate_));
    for (int i = 0; i < frames; ++i) {
        approach(goal);
        std::array<float, 2> through{};
        for (std::size_t ear = 0; ear < 2; ++ear)
            through[ear] = heard_through(ears_[ear], samples[2 * i + static_cast<int>(ear)], leak);
        const float both = (through[0] + through[1]) / 2;
        for (std::size_t ear = 0; ear < 2; ++ear) {
            const float answer = answered(ears_[ear], both, lasts[ear]) * evenly[ear];
            samples[2 * i + static_cast<int>(ear)] = sample_of(through[ear] + answer * way_.echo);
        }
    }
    for (Ear& ear : ears_)
        for (auto* each : {&ear.low, &ear.high})
            for (float& number : *each) number = settled(number);
    if (is_there(goal)) way_ = goal;
    const auto is_quiet = [](const Ear& ear) { return std::abs(ear.low[0]) < 1 && std::abs(ear.low[1]) < 1; };
    if (is_nothing(goal) && is_nothing(way_) && is_quiet(ears_[0]) && is_quiet(ears_[1])) rest();
}

}  // namespace lantern
