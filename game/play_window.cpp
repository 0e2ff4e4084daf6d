#include "play_window.h"

#include <cstdlib>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>

#include "post_office.h"
#include "prompter.h"
#include "screens/playhouse.h"
#include "sdl/mixer.h"
#include "sdl/typeface.h"
#include "sdl/window.h"
#include "speaker.h"
#include "story/load.h"
#include "usher.h"

namespace lantern {

namespace {

Opened open_story(const std::filesystem::path& folder) {
    try {
        Loaded loaded = load_story(folder);
        if (has_errors(loaded.diagnostics)) return {nullptr, complaints(loaded.diagnostics, loaded.story.sources)};
        return {std::make_shared<const Story>(std::move(loaded.story)), {}};
    } catch (const std::runtime_error& error) {
        return {nullptr, {Complaint{folder.string(), error.what(), {}, {}}}};
    }
}

/// ISO 8601 by the clock on the wall, with its offset.
std::string time_here() {
    const std::time_t now = std::time(nullptr);
    std::tm here{};
    localtime_r(&now, &here);
    char text[40] = "";
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S%z", &here);
    std::string stamp(text);
    if (stamp.size() > 5) stamp.insert(stamp.size() - 2, ":");
    return stamp;
}

std::int64_t seconds_since_some_time() {
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// The sooner of two moments, of which those below 0 never come.
float sooner(float one, float other) {
    if (one < 0 || other < 0) return std::max(one, other);
    return std::min(one, other);
}

/// How long frames take and how much the pictures do, for bench/skip.sh.
struct Tally {
    bool wanted = std::getenv("LANTERN_LONGEST_FRAME") != nullptr;
    double longest = 0,
           busiest = 0;  // milliseconds; of the processor: what a machine that is shared would take by itself
    double busy_since = 0;
    std::size_t bytes = 0;
    int frames = 0, held = 0;

    static double processor() {
        std::timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    void begin() { busy_since = processor(); }
    void note(std::chrono::steady_clock::time_point since, const Window& window, bool painted) {
        const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - since;
        longest = std::max(longest, spent.count());
        busiest = std::max(busiest, processor() - busy_since);
        bytes = std::max(bytes, window.bytes());
        ++(painted ? frames : held);
    }
    void say() const {
        if (!wanted) return;
        std::printf("longest frame %.1f ms, %.1f ms of them the processor's, of %d; %d held; pictures and words at "
                    "most %.0f MB\n",
            longest, busiest, frames, held, static_cast<double>(bytes) / 1e6);
    }
};

/// One turn of the loop: it returns at once but for the window's own wait. False: the reader has left.
bool frame(
    Window& window, Playhouse& house, Usher& usher, Prompter& prompter, Mixer& mixer, Speaker& speaker, Tally& tally) {
    const float change = sooner(house.next_change(), speaker.next_change());
    const auto next = window.next_frame(prompter.carries() ? 0 : change);
    if (!next) return false;
    const auto since = std::chrono::steady_clock::now();
    tally.begin();
    prompter.bring();
    if (speaker.next_change() >= 0) speaker.speaking();  // its programs want to be looked after
    house.tick(next->elapsed);
    for (const Gesture& gesture : next->gestures) {
        if (const auto* attention = std::get_if<Attention>(&gesture)) mixer.focus(attention->here);
        switch (house.interpret(gesture)) {
            case Request::none: break;
            case Request::full_screen: usher.turn_full_screen(); break;
            case Request::new_story: usher.dress(); break;
            case Request::quit: return false;
        }
    }
    usher.obey();
    const Picture picture = house.picture();
    const bool painted = prompter.has(picture);
    if (painted) window.paint(picture);
    usher.sound(mixer);
    tally.note(since, window, painted);
    return true;
}

/// Pictures come and go by the megabyte. Each in a mapping of its own, which the system has back at once: glibc would otherwise
/// learn to keep them in the heap, and a long reading would leave holes there (124 MB after an act; so, 75).
void give_memory_back() {
#if defined(__GLIBC__)
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
}

}  // namespace

int play_window(const PlayOptions& options, const std::filesystem::path& home) {
    give_memory_back();
    const Typeface typeface(home / "assets" / "fonts");
    PostOffice office(Window::wake);
    Speaker speaker;
    std::optional<Window> window;
    const Playhouse* listening = nullptr;
    Machine machine = bare_machine();
    machine.now = time_here;
    machine.seconds = seconds_since_some_time;
    machine.print = [&window](const Picture& picture) { return window ? window->print(picture) : Print(); };
    machine.post = office.post();
    machine.say = [&](const std::string& words) {
        if (words.empty() || listening == nullptr) return speaker.hush();
        const SpeechWish& wish = listening->house().preferences.speech;
        speaker.say(words, wish.rate, wish.voice, listening->story() == nullptr ? "en" : listening->story()->language);
    };
    machine.speaking = [&speaker] { return speaker.speaking(); };
    machine.dumb = [&speaker] { return speaker.why_not(); };
    machine.voices = [&speaker] { return speaker.voices(); };
    Playhouse house(
        [&options] { return open_story(options.story); }, typeface, {options.data, options.settings}, machine);
    window.emplace("Lantern", typeface, shape_of(house.house().preferences.window));
    window->set_icon(home / "assets" / "icon" / "lantern-256.png");
    listening = &house;
    std::future<void> wings;
    Mixer mixer([&wings](std::function<void()> work) {
        wings = std::async(std::launch::async, [work = std::move(work)] {
            work();
            Window::wake();
        });
    });
    Usher usher(*window, house);
    usher.dress();
    if (!options.card.empty()) house.interpret(Dropped{options.card.string()});
    if (!options.reading.empty()) house.take_up_reading(options.reading);
    window->paint(house.picture());
    if (std::getenv("LANTERN_FIRST_FRAME") != nullptr) return 0;
    Prompter prompter(*window, house);
    Tally tally;
    while (frame(*window, house, usher, prompter, mixer, speaker, tally)) {}
    tally.say();
    usher.leave();
    house.close();
    return 0;
}

}  // namespace lantern
