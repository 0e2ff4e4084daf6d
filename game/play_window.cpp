#include "play_window.h"

#include <cstdlib>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <memory>
#include <stdexcept>
#include <utility>

#include "screens/playhouse.h"
#include "sdl/typeface.h"
#include "sdl/window.h"
#include "story/load.h"

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

void dress(Window& window, const Playhouse& house) {
    window.set_title(house.story() == nullptr ? "Lantern" : house.story()->title);
    if (house.story() != nullptr) window.set_assets(house.story()->assets_folder);
}

/// One turn of the loop: it returns at once but for the window's own wait. False: the reader has left.
bool frame(Window& window, Playhouse& house) {
    const auto next = window.next_frame(house.next_change());
    if (!next) return false;
    house.tick(next->elapsed);
    for (const Gesture& gesture : next->gestures) {
        switch (house.interpret(gesture)) {
            case Request::none: break;
            case Request::full_screen: window.turn_full_screen(); break;
            case Request::new_story: dress(window, house); break;
            case Request::quit: return false;
        }
    }
    window.paint(house.picture());
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

int play_window(const std::filesystem::path& story, const std::filesystem::path& home, const Quarters& quarters,
    const std::filesystem::path& card) {
    give_memory_back();
    const Typeface typeface(home / "assets" / "fonts");
    Playhouse house([&story] { return open_story(story); }, typeface, quarters);
    if (!card.empty()) house.interpret(Dropped{card.string()});
    Window window("Lantern", typeface);
    dress(window, house);
    window.paint(house.picture());
    if (std::getenv("LANTERN_FIRST_FRAME") != nullptr) return 0;
    while (frame(window, house)) {}
    return 0;
}

}  // namespace lantern
