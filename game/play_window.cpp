#include "play_window.h"

#include <cstdio>
#include <cstdlib>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>

#include "live.h"
#include "post_office.h"
#include "prompter.h"
#include "screens/playhouse.h"
#include "sdl/mixer.h"
#include "sdl/typeface.h"
#include "sdl/window.h"
#include "speaker.h"
#include "story/load.h"
#include "story/read_before.h"
#include "tally.h"
#include "usher.h"
#include "wings.h"

namespace lantern {

namespace {

Opened open_story(const std::filesystem::path& folder, ReadBefore& before) {
    try {
        Loaded loaded = load_story(folder, before);
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

/// As in a complaint: a scene and its line.
std::string where(const Playhouse& house) {
    const auto& reading = house.house().reading;
    if (!reading) return "no reading";
    const Session& session = reading->session();
    const Story& story = session.story();
    const State& state = session.state();
    return fmt::format("{}:{}", story.scripts[script_at(story, state.at)].id, story.statements[state.at].where.line);
}

/// Once a frame is shown there is time for the picture of a card, as long as it needs no file.
void print_apart(const Window& window, Playhouse& house, const Prompter& prompter, Tally& tally) {
    const Picture* const waiting = house.awaits_print();
    if (waiting == nullptr || !prompter.has_already(*waiting)) return;
    tally.begin();
    house.print();
    tally.part("a card printed");
    tally.end(true, window.bytes(), [&house] { return where(house); });
}

/// One turn of the loop: it returns at once but for the window's own wait. False: the reader has left.
bool frame(Window& window, Playhouse& house, Usher& usher, Prompter& prompter, Mixer& mixer, Speaker& speaker,
    Tally& tally, Live* live, SaveToPicture& saved) {
    const float change = sooner(house.next_change(), speaker.next_change());
    const auto next = window.next_frame(prompter.carries() ? 0 : change);
    if (!next) return false;
    tally.begin();
    saved.begin();
    prompter.bring();
    tally.part("a print laid down");
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
    const bool followed = live != nullptr && live->follow();
    if (followed) saved.seen();
    usher.obey();
    tally.part("read on");
    const Picture picture = house.picture();
    tally.part("laid out");
    const bool painted = prompter.has(picture);
    tally.part("looked ahead");
    if (painted) window.paint(picture);
    tally.part("painted");
    usher.sound(mixer);
    tally.part("sound");
    tally.end(painted, window.bytes(), [&house] { return where(house); });
    if (painted) saved.shown();
    if (followed) live->tidy();
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
    ReadBefore before;
    Machine machine = bare_machine();
    machine.now = time_here;
    machine.seconds = seconds_since_some_time;
    machine.print = [&window](const Picture& picture) { return window ? window->print(picture) : Print(); };
    machine.prints_apart = true;
    machine.post = office.post();
    machine.say = [&](const std::string& words) {
        if (words.empty() || listening == nullptr) return speaker.hush();
        const SpeechWish& wish = listening->house().preferences.speech;
        speaker.say(words, wish.rate, wish.voice, listening->story() == nullptr ? "en" : listening->story()->language);
    };
    machine.speaking = [&speaker] { return speaker.speaking(); };
    machine.dumb = [&speaker] { return speaker.why_not(); };
    machine.voices = [&speaker] { return speaker.voices(); };
    Playhouse house([&options, &before] { return open_story(options.story, before); }, typeface,
        {options.data, options.settings}, machine);
    window.emplace("Lantern", typeface, shape_of(house.house().preferences.window));
    window->set_icon(home / "assets" / "icon" / "lantern-256.png");
    listening = &house;
    Wings wings(Window::wake);
    Mixer mixer([&wings](std::function<void()> work) { wings.take(std::move(work)); });
    Usher usher(*window, house, options.live);
    usher.dress();
    if (!options.card.empty()) house.interpret(Dropped{options.card.string()});
    if (!options.reading.empty()) house.take_up_reading(options.reading);
    window->paint(house.picture());
    if (std::getenv("LANTERN_FIRST_FRAME") != nullptr) return 0;
    Prompter prompter(*window, house);
    Tally tally;
    SaveToPicture saved;
    std::optional<Live> live;
    if (options.live) {
        live.emplace(options.story, house, usher, prompter, mixer);
        house.say("What you save is shown. F2 goes to any line, F3 looks behind it.");
    }
    while (frame(*window, house, usher, prompter, mixer, speaker, tally, live ? &*live : nullptr, saved))
        print_apart(*window, house, prompter, tally);
    std::fputs(tally.told().c_str(), stdout);
    usher.leave();
    house.close();
    return 0;
}

}  // namespace lantern
