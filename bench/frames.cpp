// What a frame costs at which everything moves: one place dissolving into another behind three people, in the rain. The stage and the
// painter of the game itself, in a window of the size asked for; bench/frames.sh runs it.
//
//   lantern_frames HOME STORY WIDTH HEIGHT [TRANSITION]      LANTERN_BENCH_SHOT=FILE.bmp shows what was measured

#include <SDL.h>
#include <fmt/format.h>
#include <sys/resource.h>

#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <string>

#include "sdl/painter.h"
#include "stage/stage.h"
#include "story/load.h"

using namespace lantern;

namespace {

constexpr int frames = 96, warm = 6;
constexpr float pace = 1000.0F / 24;

double seconds_spent() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

SettingIndex place_called(const Story& story, const std::string& id) {
    for (std::size_t i = 0; i < story.settings.size(); ++i)
        if (story.settings[i].id == id) return static_cast<SettingIndex>(i);
    throw std::runtime_error("no place called " + id);
}

/// Three people stand in the rain in one place, and it becomes another.
struct Moment {
    Story story;
    State before, after;
    Step step;

    Moment(const std::string& folder, const std::string& transition) : story(load_story(folder).story) {
        const SettingIndex here = place_called(story, "itaewon-bar"), there = place_called(story, "club-alley-rain");
        const ChangeIndex change = change_called(story.acts.front().direction.changes, transition);
        if (change == standard_change) throw std::runtime_error("no transition called " + transition);
        before.at = story.scripts.front().begin;
        before.scene.setting = here;
        before.scene.weather.push_back({0, 1});
        Thousandths at = 200;
        for (std::size_t who = 0; who < story.cast.size() && before.scene.people.size() < 3; ++who) {
            if (story.portraits.count(story.cast[who].portrait + "-a1") == 0) continue;
            before.scene.people.push_back({static_cast<PersonIndex>(who), 0, at, Facing::as_drawn});
            at = static_cast<Thousandths>(at + 300);
        }
        after = before;
        after.scene.setting = there;
        step.cues.push_back(static_cast<Cue>(story.statements.size()));
        story.statements.push_back({SetPlace{there, {change, 30}}, {}});
    }
};

void measure(const std::string& home, const Moment& moment, int width, int height) {
    SDL_Window* const window = SDL_CreateWindow("frames", 0, 0, width, height, 0);
    SDL_Renderer* const renderer = window == nullptr ? nullptr : SDL_CreateRenderer(window, -1, 0);
    if (renderer == nullptr) throw std::runtime_error(SDL_GetError());
    SDL_RendererInfo info;
    SDL_GetRendererInfo(renderer, &info);
    const auto story = std::make_shared<const Story>(moment.story);
    const Typeface typeface(home + "/assets/fonts");
    Stage stage(story, typeface);
    stage.cut_to(Step{}, moment.before);
    stage.follow(moment.step, moment.after);
    Painter painter(renderer, typeface, story->assets_folder);
    double begun = 0;
    for (int frame = 0; frame < warm + frames; ++frame) {
        if (frame == warm) begun = seconds_spent();
        stage.tick(pace);
        painter.paint(stage.picture(), width, height);
        SDL_RenderPresent(renderer);
    }
    const double spent = seconds_spent();
    if (const char* const file = std::getenv("LANTERN_BENCH_SHOT")) {
        painter.paint(stage.picture(), width, height);
        SDL_Surface* const shot = SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, SDL_PIXELFORMAT_ARGB8888);
        SDL_RenderReadPixels(renderer, nullptr, SDL_PIXELFORMAT_ARGB8888, shot->pixels, shot->pitch);
        SDL_SaveBMP(shot, file);
        SDL_FreeSurface(shot);
    }
    const double a_frame = (spent - begun) / frames;
    fmt::print("{:>4} x {:<4}  {:<9} {:6.1f} ms of processor a frame  {:5.1f} frames a second\n", width, height,
        info.name, a_frame * 1000, 1 / a_frame);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 5) return 2;
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_RENDER_VSYNC, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0) return 2;
    try {
        const Moment moment(argv[2], argc > 5 ? argv[5] : "dissolve");
        measure(argv[1], moment, std::atoi(argv[3]), std::atoi(argv[4]));
    } catch (const std::exception& fault) {
        fmt::print(stderr, "frames: {}\n", fault.what());
        return 1;
    }
    SDL_Quit();
    return 0;
}
