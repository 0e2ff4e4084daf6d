#include "sdl/window.h"

#include <SDL.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <stdexcept>

#include "sdl/canvas.h"
#include "sdl/hands.h"
#include "sdl/painter.h"

namespace lantern {

namespace {

constexpr int first_width = 1280, first_height = 720, least_width = 480, least_height = 270;
constexpr float frame_length = 1000.0F / 60, skip_pace = 60, longest_step = 50;

float since(std::uint64_t start) {
    return static_cast<float>(static_cast<double>(SDL_GetPerformanceCounter() - start) * 1000 /
                              static_cast<double>(SDL_GetPerformanceFrequency()));
}

}  // namespace

struct Window::Glass {
    SDL_Window* window = nullptr;
    SDL_Renderer* renderer = nullptr;
    std::unique_ptr<Painter> painter;
    Hands hands;
    std::optional<Picture> shown;                    // what the window shows, if it still does
    int width = first_width, height = first_height;  // device pixels
    std::uint64_t last_frame = SDL_GetPerformanceCounter();
    bool closed = false, stood = false;

    Glass(const std::string& title, const Typeface& typeface) {
        SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
        SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
        SDL_SetHint(
            SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");  // a software renderer presents by itself, not through another one
        if (SDL_Init(SDL_INIT_VIDEO) != 0)
            throw std::runtime_error(
                fmt::format("no window can be opened here ({}); `lantern play --terminal` tells the story as text",
                    SDL_GetError()));
        const Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
        window = SDL_CreateWindow(
            title.c_str(), SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, first_width, first_height, flags);
        if (window == nullptr) fail("a window");
        SDL_SetWindowMinimumSize(window, least_width, least_height);
        renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_ACCELERATED | SDL_RENDERER_PRESENTVSYNC);
        if (renderer == nullptr) renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
        if (renderer == nullptr) fail("anything to paint with");
        painter = std::make_unique<Painter>(renderer, typeface, std::filesystem::path());
        SDL_StopTextInput();
    }
    Glass(const Glass&) = delete;
    Glass& operator=(const Glass&) = delete;

    ~Glass() { close(); }

    void close() {
        painter.reset();
        if (renderer != nullptr) SDL_DestroyRenderer(renderer);
        if (window != nullptr) SDL_DestroyWindow(window);
        renderer = nullptr;
        window = nullptr;
        SDL_Quit();
    }

    [[noreturn]] void fail(const char* what) {
        const std::string sentence = fmt::format("this machine has not got {} ({})", what, SDL_GetError());
        close();
        throw std::runtime_error(sentence);
    }

    void measure() {
        SDL_GetRendererOutputSize(renderer, &width, &height);
        width = std::max(width, 1);
        height = std::max(height, 1);
    }

    float pixels_a_unit() const {
        int wide = 0, high = 0;
        SDL_GetWindowSize(window, &wide, &high);
        return wide > 0 ? static_cast<float>(width) / static_cast<float>(wide) : 1;
    }

    void read(const SDL_Event& event, std::vector<Gesture>& gestures) {
        if (event.type == SDL_QUIT) closed = true;
        if (event.type == SDL_RENDER_TARGETS_RESET || event.type == SDL_RENDER_DEVICE_RESET) {
            painter->forget();
            shown.reset();
        }
        if (event.type == SDL_WINDOWEVENT) {
            if (event.window.event == SDL_WINDOWEVENT_FOCUS_LOST) hands.let_go();
            if (event.window.event == SDL_WINDOWEVENT_SIZE_CHANGED || event.window.event == SDL_WINDOWEVENT_EXPOSED) {
                measure();
                shown.reset();
            }
            return;
        }
        hands.read(event, Canvas(width, height), pixels_a_unit(), gestures);
    }
};

Window::Window(const std::string& title, const Typeface& typeface) : glass_(std::make_unique<Glass>(title, typeface)) {
    glass_->measure();
}
Window::~Window() = default;

std::optional<Frame> Window::next_frame(float next_change) {
    Glass& glass = *glass_;
    if (glass.stood) glass.hands.open_pads();
    const bool still = next_change < 0 && !glass.hands.skipping();
    float pace = std::max(next_change, frame_length);
    if (glass.hands.skipping()) pace = next_change < 0 ? skip_pace : std::min(pace, skip_pace);
    Frame frame;
    SDL_Event event;
    const bool at_once = !glass.shown;
    if (still && !at_once && SDL_WaitEvent(&event) != 0) glass.read(event, frame.gestures);
    for (float rest = 0; !still && !at_once && (rest = pace - since(glass.last_frame)) > 0.5F;) {
        if (SDL_WaitEventTimeout(&event, static_cast<int>(rest + 0.5F)) == 0) continue;
        glass.read(event, frame.gestures);
        pace = std::min(pace, frame_length);  // answered at the display's pace, however fast a pointer reports
    }
    while (SDL_PollEvent(&event) != 0) glass.read(event, frame.gestures);
    if (glass.closed) return std::nullopt;
    if (glass.hands.skipping()) frame.gestures.emplace_back(Command::skip);
    frame.elapsed = still ? 0 : std::min(since(glass.last_frame), std::max(longest_step, next_change));
    glass.last_frame = SDL_GetPerformanceCounter();
    return frame;
}

void Window::paint(const Picture& picture) {
    Glass& glass = *glass_;
    if (glass.shown && *glass.shown == picture) return;
    glass.painter->paint(picture, glass.width, glass.height);
    SDL_RenderPresent(glass.renderer);
    glass.shown = picture;
    glass.stood = true;
}

void Window::set_title(const std::string& title) { SDL_SetWindowTitle(glass_->window, title.c_str()); }

void Window::set_assets(const std::filesystem::path& assets) {
    glass_->painter->set_assets(assets);
    glass_->shown.reset();
}

void Window::turn_full_screen() {
    const bool is_full = (SDL_GetWindowFlags(glass_->window) & SDL_WINDOW_FULLSCREEN_DESKTOP) ==
                         SDL_WINDOW_FULLSCREEN_DESKTOP;
    SDL_SetWindowFullscreen(glass_->window, is_full ? 0 : SDL_WINDOW_FULLSCREEN_DESKTOP);
    glass_->measure();
    glass_->shown.reset();
}

}  // namespace lantern
