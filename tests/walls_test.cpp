// What a room does to samples, without anything that could play them.

#include "sdl/walls.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "catch.h"

using namespace lantern;

namespace {

constexpr int rate = 48'000;

using Samples = std::vector<std::int16_t>;

/// Both ears hear the same.
Samples sound(int frames, const std::function<float(int)>& at) {
    Samples all;
    for (int i = 0; i < frames; ++i) {
        const auto sample = static_cast<std::int16_t>(std::lrint(at(i)));
        all.insert(all.end(), {sample, sample});
    }
    return all;
}

Samples tone(float hertz, int frames = rate, float loud = 8000) {
    return sound(frames, [=](int i) { return loud * std::sin(6.2831853F * hertz * static_cast<float>(i) / rate); });
}

/// By the buffer, as a loudspeaker asks for it.
void answer(Walls& walls, const Acoustics& wanted, Samples& samples) {
    for (std::size_t at = 0; at < samples.size(); at += 2048)
        walls.answer(
            wanted, samples.data() + at, static_cast<int>(std::min<std::size_t>(2048, samples.size() - at)) / 2);
}

/// In decibels, between two moments.
float level(const Samples& samples, float from, float to) {
    double sum = 1e-9;
    const auto begin = static_cast<std::size_t>(from * rate) * 2, end = static_cast<std::size_t>(to * rate) * 2;
    for (std::size_t i = begin; i < end; ++i) sum += static_cast<double>(samples[i]) * samples[i];
    return static_cast<float>(10 * std::log10(sum / static_cast<double>(end - begin)));
}

float lost(const Acoustics& wanted, float hertz) {
    Samples samples = tone(hertz);
    const float before = level(samples, 0.5F, 1);
    Walls walls(rate);
    answer(walls, wanted, samples);
    return before - level(samples, 0.5F, 1);
}

int widest_step(const Samples& samples) {
    int widest = 0;
    for (std::size_t i = 2; i < samples.size(); ++i) widest = std::max(widest, std::abs(samples[i] - samples[i - 2]));
    return widest;
}

}  // namespace

TEST_CASE("Where nothing is asked of a room no sample is touched") {
    Samples samples = tone(440);
    const Samples before = samples;
    Walls walls(rate);
    answer(walls, {}, samples);
    CHECK(samples == before);
}

TEST_CASE("What is lower than `above` and higher than `below` is hardly heard, and what is between them is") {
    const Acoustics band{400, 4000, 0, 1};
    CHECK(lost(band, 60) > 25);
    CHECK(lost(band, 16'000) > 18);
    CHECK(lost(band, 1300) < 3);
    CHECK(lost({400, 0, 0, 1}, 16'000) < 0.5F);
    CHECK(lost({0, 4000, 0, 1}, 60) < 0.5F);
}

TEST_CASE("Walls answer for as long as they are said to, in both ears differently, and then no more") {
    const auto clap = [](int i) { return i < 4800 ? 8000 * std::sin(static_cast<float>(i * i) / 900) : 0; };
    for (const float lasts : {0.6F, 1.5F}) {
        INFO(lasts);
        Samples samples = sound(rate * 3, clap);
        Walls walls(rate);
        answer(walls, {0, 0, 1, lasts}, samples);
        const float soon = level(samples, 0.15F, 0.25F);
        CHECK(soon > 50);
        CHECK(soon - level(samples, 0.1F + lasts, 0.2F + lasts) > 45);
        CHECK(soon - level(samples, lasts / 2, 0.1F + lasts / 2) < 45);
        CHECK(level(samples, 2.8F, 3) < 5);
        Samples left, right;
        for (std::size_t i = 4800 * 2; i + 1 < samples.size(); i += 2) {
            left.push_back(samples[i]);
            right.push_back(samples[i + 1]);
        }
        CHECK(left != right);
    }
}

TEST_CASE("A full echo is about as loud as what it answers") {
    Samples samples = sound(
        rate * 3, [](int i) { return 3000 * std::sin(static_cast<float>(i) * static_cast<float>(i % 977) / 50); });
    const float before = level(samples, 2, 3);
    Walls walls(rate);
    answer(walls, {0, 0, 1, 1.5F}, samples);
    CHECK(std::abs(level(samples, 2, 3) - before - 3) < 3);
}

TEST_CASE("From one room to another there is no step, and where there is none again no sample is touched") {
    Samples samples = tone(200, rate * 4);
    const Samples before = samples;
    Walls walls(rate);
    const int usual = widest_step(samples);
    Samples parts[4];
    for (std::size_t i = 0; i < 4; ++i)
        parts[i] = Samples(samples.begin() + static_cast<std::ptrdiff_t>(i) * rate * 2,
            samples.begin() + static_cast<std::ptrdiff_t>(i + 1) * rate * 2);
    answer(walls, {}, parts[0]);
    answer(walls, {300, 3000, 0.5F, 0.5F}, parts[1]);
    answer(walls, {}, parts[2]);
    answer(walls, {}, parts[3]);
    Samples all;
    for (const Samples& part : parts) all.insert(all.end(), part.begin(), part.end());
    CHECK(widest_step(all) < usual * 2);
    CHECK(parts[1] != Samples(before.begin() + rate * 2, before.begin() + rate * 4));
    CHECK(parts[3] == Samples(before.begin() + rate * 6, before.end()));
}

TEST_CASE("What is too loud for a room is cut off, and does not come out at the other end") {
    Samples samples = sound(rate, [](int i) { return i / 240 % 2 == 0 ? 32'000.0F : -32'000.0F; });
    const Samples before = samples;
    Walls walls(rate);
    answer(walls, {0, 0, 1, 3}, samples);
    int loudest = 0;
    for (const std::int16_t each : samples) loudest = std::max(loudest, std::abs(static_cast<int>(each)));
    CHECK(loudest >= 32'767);
    CHECK(widest_step(samples) <= 65'535);
}
