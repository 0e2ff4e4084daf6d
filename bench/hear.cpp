// How long a listener waits for what was asked for, and what a frame pays for it: each piece and each ambience is begun once by the
// mixer of the game itself. A loudspeaker that is none takes the samples, as fast as time goes; bench/hear.sh runs it.
//
//   lantern_hear ASSETS

#include <SDL.h>
#include <SDL_mixer.h>
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <future>
#include <string>
#include <vector>

#include "sdl/mixer.h"

using namespace lantern;
namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

double processor() {
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Begun {
    std::string name;
    double first = 0, busiest = 0;  // milliseconds to the first sample; of the processor, in one frame
};

/// What has passed the mixer, told by the library's own thread.
struct Passed {
    std::atomic<bool> sounds{false};
    std::atomic<Clock::rep> first{0};  // when the first sample came that is not silent
};

void SDLCALL listen(int, void* stream, int length, void* data) {
    auto& passed = *static_cast<Passed*>(data);
    const auto* const bytes = static_cast<const Uint8*>(stream);
    const bool sounds = std::any_of(bytes, bytes + length, [](Uint8 byte) { return byte != 0; });
    passed.sounds = sounds;
    if (sounds && passed.first == 0) passed.first = Clock::now().time_since_epoch().count();
}

class Studio {
public:
    explicit Studio(fs::path assets) : assets_(std::move(assets)) {}

    Begun begin(const std::string& name, const Heard& wanted) {
        Begun begun;
        begun.name = name;
        play(silence_, begun);
        do SDL_Delay(60 + asked_ * 5 % 21);  // longer than a buffer, and not always as long after it
        while (passed_.sounds);
        ++asked_;
        begun.busiest = 0;
        passed_.first = 0;
        const auto asked = Clock::now();
        play(wanted, begun);
        while (passed_.first == 0 && Clock::now() - asked < std::chrono::seconds(5)) {
            SDL_Delay(1);
            play(wanted, begun);
        }
        const Clock::duration until(passed_.first - asked.time_since_epoch().count());
        begun.first = std::chrono::duration<double, std::milli>(until).count();
        return begun;
    }

    /// Once it is open.
    void listen_on() { Mix_RegisterEffect(MIX_CHANNEL_POST, listen, nullptr, &passed_); }

private:
    void play(const Heard& wanted, Begun& begun) {
        const double before = processor();
        mixer_.play(wanted, assets_);
        begun.busiest = std::max(begun.busiest, processor() - before);
    }

    fs::path assets_;
    const Heard silence_{
        {"", 1, 0}, {"", 1, 0}, {}};  // at once: what still leaves would keep the next waiting, as it should
    Uint32 asked_ = 0;
    Passed passed_;
    std::future<void> wings_;
    Mixer mixer_{[this](std::function<void()> work) { wings_ = std::async(std::launch::async, std::move(work)); }};
};

void tell(const char* kind, std::vector<Begun> all) {
    const auto by = [&all](double Begun::*what) {
        std::sort(all.begin(), all.end(), [what](const Begun& a, const Begun& b) { return a.*what < b.*what; });
    };
    by(&Begun::busiest);
    const Begun busiest = all.back();
    by(&Begun::first);
    fmt::print("{} {}: first sample after {:.0f} ms, at most {:.0f} ({}); a frame pays at most {:.1f} ms ({})\n",
        all.size(), kind, all[all.size() / 2].first, all.back().first, all.back().name, busiest.busiest, busiest.name);
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return fmt::print("lantern_hear ASSETS\n"), 2;
    const fs::path assets = arguments[1];
    ::setenv("SDL_AUDIODRIVER", "dummy", 1);
    {
        Studio studio(assets);
        studio.begin("", {{"audio/music/title.ogg", 1, 0}, {}, {}});  // opens it
        studio.listen_on();
        for (const char* kind : {"music", "ambience"}) {
            std::vector<fs::path> files;
            for (const auto& entry : fs::directory_iterator(assets / "audio" / kind)) files.push_back(entry.path());
            std::sort(files.begin(), files.end());
            std::vector<Begun> all;
            for (const fs::path& file : files) {
                const Loop loop{"audio/" + std::string(kind) + "/" + file.filename().string(), 1, 0};
                const bool music = kind[0] == 'm';
                all.push_back(studio.begin(file.stem().string(), music ? Heard{loop, {}, {}} : Heard{{}, loop, {}}));
            }
            tell(kind[0] == 'm' ? "pieces" : "ambiences", std::move(all));
        }
    }
    return 0;
}
