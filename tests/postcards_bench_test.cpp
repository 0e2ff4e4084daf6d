// What keeping, taking up and going back cost: `bench/saves.sh` runs this; it is not part of the suite, where nothing is timed.
// LANTERN_BENCH_FOLDER is a folder on the disk whose flush is measured.

#include <SDL.h>
#include <fmt/format.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <chrono>
#include <cstdlib>

#include "desk.h"
#include "sdl/painter.h"
#include "sdl/typeface.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

constexpr int wide = 1280, high = 720;
constexpr int lines = 5000;

class Times {
public:
    template <class Work> void take(const Work& work) {
        const auto start = std::chrono::steady_clock::now();
        work();
        all_.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    void print(const std::string& what, double goal) {
        std::sort(all_.begin(), all_.end());
        const double half = all_[all_.size() / 2], late = all_[all_.size() * 99 / 100];
        fmt::print("{:<46}{:8.2f} {:8.2f} ms  of {:3.0f}: {:3.0f} %\n", what, half, late, goal, late / goal * 100);
    }

private:
    std::vector<double> all_;
};

std::size_t bytes_in_use() {
#if defined(__GLIBC__)
    return mallinfo2().uordblks + mallinfo2().hblkhd;
#else
    return 0;
#endif
}

/// The shipped story, and before it five scenes of a thousand lines.
std::shared_ptr<const Story> long_story(const StoryFolder& folder) {
    fs::copy(checkout() / "scripts", folder.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    fs::create_directories(folder.beside("assets"));
    fs::copy(checkout() / "assets" / "pictures", folder.beside("assets") / "pictures", fs::copy_options::recursive);
    std::string act = read_file(folder.path() / "act-1" / "act.yaml");
    for (int scene = 5; scene > 0; --scene) {
        std::string text = fmt::format(
            "scene: Long {}\nplace: campus-roof\nscript:\n  - show: miae (smile)\n    at: left\n", scene);
        for (int i = 0; i < lines / 5; ++i) {
            if (i % 40 == 20)
                text += fmt::format(
                    "  - choose: long_{}_{}\n    options:\n      - on: On.\n      - off: Off.\n", scene, i);
            text += fmt::format("  - \"{}This is line {} of a long evening, and it has a dozen words.\"\n",
                i % 3 == 0 ? "miae (neutral): " : "", i);
        }
        folder.write(fmt::format("act-1/episode-1/long-{}.yaml", scene), text);
        act.insert(act.find("scenes: [") + 9, fmt::format("long-{}, ", scene));
    }
    folder.write("act-1/act.yaml", act);
    return story_in(folder.path());
}

/// A window that nobody sees, as the house has one.
struct Glass {
    SDL_Surface* surface = SDL_CreateRGBSurfaceWithFormat(0, wide, high, 32, SDL_PIXELFORMAT_ARGB8888);
    SDL_Renderer* renderer = SDL_CreateSoftwareRenderer(surface);
    Typeface typeface{checkout() / "assets" / "fonts"};
    Painter painter{renderer, typeface, checkout() / "assets"};

    Print print(const Picture& picture) {
        painter.paint(picture, wide, high);
        Print print{wide, high, true, std::vector<std::uint32_t>(std::size_t{wide} * high)};
        SDL_RenderReadPixels(renderer, nullptr, SDL_PIXELFORMAT_ARGB8888, print.pixels.data(), wide * 4);
        return print;
    }
};

}  // namespace

TEST_CASE("What postcards cost", "[.saves-bench]") {
    const char* const named = std::getenv("LANTERN_BENCH_FOLDER");
    REQUIRE(named != nullptr);
    const StoryFolder folder;
    const auto story = long_story(folder);
    Glass glass;
    const std::size_t before = bytes_in_use();
    Desk desk(story, &glass.typeface);
    desk.house.machine.print = [&glass](const Picture& picture) { return glass.print(picture); };
    const auto read_to = [&desk](std::size_t length) {
        while (desk.house.reading->session().length() < length) desk.reads_on(1);
    };
    fmt::print("{:<46}{:>8} {:>8}\n", "", "50th", "99th");

    for (const std::size_t length : {std::size_t{100}, std::size_t{lines}}) {
        read_to(length);
        if (length == lines)
            fmt::print("{:<46}{:8.1f} MB  of  16\n", "history of 5,000 lines",
                static_cast<double>(bytes_in_use() - before) / 1e6);
        glass.print(desk.house.reading->picture());  // the window shows it already
        Times compose, words, open;
        Postcard card;
        for (int i = 0; i < 100; ++i) {
            words.take([&] { (void)save_text(desk.house.reading->session()); });
            compose.take([&] { card = postcard_of(desk.house); });
        }
        words.print(fmt::format("text of a reading, {} lines", length), 33);
        compose.print(fmt::format("a card composed, {} lines (the frame pays)", length), 33);
        const fs::path file = fs::path(named) / "card.png";
        card.picture = resized(card.picture, postcard_width, postcard_height);
        Times save;
        for (int i = 0; i < 200; ++i) save.take([&] { REQUIRE(keep_postcard(file, card).empty()); });
        save.print(fmt::format("a card written and flushed, {} lines", length), 60);
        for (int i = 0; i < 30; ++i)
            open.take([&] {
                const OpenedPostcard opened = open_postcard(file);
                REQUIRE(take_up(desk.house, opened).done);
                glass.print(desk.house.reading->picture());
            });
        open.print(fmt::format("a card opened, to its frame, {} lines", length), 150);
    }
    Times back, forward;
    while (desk.house.reading->session().can_go_back())
        back.take([&] {
            desk.house.reading->turn_back();
            (void)desk.house.reading->picture();
        });
    while (desk.house.reading->session().can_go_forward())
        forward.take([&] {
            desk.house.reading->turn_forward();
            (void)desk.house.reading->picture();
        });
    back.print("a line back, over all of them", 10);
    forward.print("a line forward", 10);
}
