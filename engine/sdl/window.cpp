#include "sdl/window.h"

#include <SDL.h>
#include <SDL_image.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "sdl/canvas.h"
#include "sdl/hands.h"
#include "sdl/painter.h"

namespace lantern {

namespace {

constexpr Uint32 time_to_hide = 50;  // milliseconds

constexpr int least_width = 480, least_height = 270, most_pictures = 240;
constexpr float skip_pace = 60, longest_step = 50;

float since(std::uint64_t start) {
    return static_cast<float>(static_cast<double>(SDL_GetPerformanceCounter() - start) * 1000 /
                              static_cast<double>(SDL_GetPerformanceFrequency()));
}

/// OpenGL without a graphics card is painted by the processor, at ten times the price of SDL's own painting (bench/frames.sh).
/// Whoever names a renderer gets it.
bool is_no_card(SDL_Renderer* renderer) {
    SDL_RendererInfo info;
    if (SDL_GetHint(SDL_HINT_RENDER_DRIVER) != nullptr || SDL_GetRendererInfo(renderer, &info) != 0) return false;
    if (std::string_view(info.name).substr(0, 6) != "opengl") return false;
    using Spell = const unsigned char* (*)(unsigned int);
    constexpr unsigned int name_of_the_card = 0x1F01;  // GL_RENDERER
    const auto spell = reinterpret_cast<Spell>(SDL_GL_GetProcAddress("glGetString"));
    const auto* const name = spell == nullptr ? nullptr : reinterpret_cast<const char*>(spell(name_of_the_card));
    if (name == nullptr) return false;
    const std::string_view card(name);
    return card.find("llvmpipe") != std::string_view::npos || card.find("softpipe") != std::string_view::npos;
}

}  // namespace

struct Window::Glass {
    SDL_Window* window = nullptr;
    SDL_Renderer* renderer = nullptr;
    std::unique_ptr<Painter> painter;
    Hands hands;
    std::optional<Picture> shown;  // what the window shows, if it still does
    bool owes = true;              // it shows nothing any more, and its owner has not had a turn since
    int width = 0, height = 0;     // device pixels
    Shape shape;                   // the last one that was no full screen, and whether it is one now
    int wanted_pictures = 0;
    float frame_length = 1000.0F / 60;  // milliseconds
    std::uint64_t last_frame = SDL_GetPerformanceCounter();
    bool closed = false, stood = false;

    Glass(const std::string& title, const Typeface& typeface, const Shape& as) : shape(as) {
        SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
        SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
        SDL_SetHint(
            SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");  // a software renderer presents by itself, not through another one
        if (SDL_Init(SDL_INIT_VIDEO) != 0)
            throw std::runtime_error(
                fmt::format("no window can be opened here ({}); `lantern play --terminal` tells the story as text",
                    SDL_GetError()));
        Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
        if (shape.full_screen) flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
        window = SDL_CreateWindow(
            title.c_str(), SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, shape.width, shape.height, flags);
        if (window == nullptr) fail("a window");
        SDL_SetWindowMinimumSize(window, least_width, least_height);
        renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_ACCELERATED | SDL_RENDERER_PRESENTVSYNC);
        if (renderer != nullptr && is_no_card(renderer)) {
            SDL_DestroyRenderer(renderer);
            renderer = nullptr;
        }
        if (renderer == nullptr) renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
        if (renderer == nullptr) fail("anything to paint with");
        painter = std::make_unique<Painter>(renderer, typeface, std::filesystem::path());
        SDL_StopTextInput();
        SDL_EventState(SDL_DROPFILE, SDL_ENABLE);
        set_pace(0);
    }
    Glass(const Glass&) = delete;
    Glass& operator=(const Glass&) = delete;

    ~Glass() { close(); }

    void close() {
        painter.reset();
        if (renderer != nullptr) SDL_DestroyRenderer(renderer);
        // SDL wakes its own wait through a second connection to the display. On a busy machine one such event was read when the window
        // was gone, and the program ended with BadWindow.
        if (window != nullptr) {
            SDL_HideWindow(window);
            SDL_Delay(time_to_hide);
        }
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

    void lose_sight() {
        shown.reset();
        owes = true;
    }

    void measure() {
        SDL_GetRendererOutputSize(renderer, &width, &height);
        width = std::max(width, 1);
        height = std::max(height, 1);
    }

    /// At most as many pictures as are wanted, or as the display shows.
    void set_pace(int pictures) {
        wanted_pictures = pictures;
        SDL_RenderSetVSync(renderer, pictures == 0 ? 1 : 0);  // a software renderer has none, and is paced by waiting
        SDL_DisplayMode mode;
        if (pictures == 0 && SDL_GetWindowDisplayMode(window, &mode) == 0) pictures = mode.refresh_rate;
        frame_length = 1000.0F / static_cast<float>(std::clamp(pictures <= 0 ? 60 : pictures, 24, most_pictures));
    }

    bool is_full() const {
        return (SDL_GetWindowFlags(window) & SDL_WINDOW_FULLSCREEN_DESKTOP) == SDL_WINDOW_FULLSCREEN_DESKTOP;
    }

    void note_shape() {
        shape.full_screen = is_full();
        if (!shape.full_screen) SDL_GetWindowSize(window, &shape.width, &shape.height);
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
            lose_sight();
        }
        if (event.type == SDL_WINDOWEVENT) {
            read_window(event.window, gestures);
            return;
        }
        if (event.type == SDL_DROPFILE) {
            gestures.emplace_back(Dropped{event.drop.file});
            SDL_free(event.drop.file);
            return;
        }
        hands.read(event, Canvas(width, height), pixels_a_unit(), gestures);
    }

    void read_window(const SDL_WindowEvent& event, std::vector<Gesture>& gestures) {
        switch (event.event) {
            case SDL_WINDOWEVENT_FOCUS_LOST:
                hands.let_go();
                gestures.emplace_back(Attention{false});
                break;
            case SDL_WINDOWEVENT_FOCUS_GAINED: gestures.emplace_back(Attention{true}); break;
            case SDL_WINDOWEVENT_SIZE_CHANGED:
            case SDL_WINDOWEVENT_EXPOSED:
                measure();
                note_shape();
                lose_sight();
                break;
            default: break;
        }
    }
};

Window::Window(const std::string& title, const Typeface& typeface, const Shape& shape)
    : glass_(std::make_unique<Glass>(title, typeface, shape)) {
    glass_->measure();
}
Window::~Window() = default;

std::optional<Frame> Window::next_frame(float next_change) {
    Glass& glass = *glass_;
    if (glass.stood) glass.hands.open_pads();
    const bool still = next_change < 0 && !glass.hands.skipping();
    float pace = std::max(next_change, glass.frame_length);
    if (glass.hands.skipping()) pace = next_change < 0 ? skip_pace : std::min(pace, skip_pace);
    Frame frame;
    SDL_Event event;
    // Once: where its owner cannot paint yet, whoever brings what is missing wakes it.
    const bool at_once = std::exchange(glass.owes, false);
    if (still && !at_once && SDL_WaitEvent(&event) != 0) glass.read(event, frame.gestures);
    for (float rest = 0; !still && !at_once && (rest = pace - since(glass.last_frame)) > 0.5F;) {
        if (SDL_WaitEventTimeout(&event, static_cast<int>(rest + 0.5F)) == 0) continue;
        glass.read(event, frame.gestures);
        pace = std::min(pace, glass.frame_length);  // answered at the display's pace, however fast a pointer reports
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
    glass.owes = false;
    glass.stood = true;
}

void Window::set_title(const std::string& title) { SDL_SetWindowTitle(glass_->window, title.c_str()); }

void Window::set_assets(const std::filesystem::path& assets) {
    glass_->painter->set_assets(assets);
    glass_->lose_sight();
}

void Window::set_icon(const std::filesystem::path& picture) {
    SDL_Surface* const surface = IMG_Load(picture.string().c_str());
    if (surface == nullptr) return;
    SDL_SetWindowIcon(glass_->window, surface);
    SDL_FreeSurface(surface);
}

void Window::set_shape(const Shape& shape) {
    Glass& glass = *glass_;
    if (shape == glass.shape) return;
    if (shape.full_screen != glass.is_full())
        SDL_SetWindowFullscreen(glass.window, shape.full_screen ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
    if (!shape.full_screen) SDL_SetWindowSize(glass.window, shape.width, shape.height);
    glass.shape = shape;
    glass.measure();
    glass.lose_sight();
}

Shape Window::shape() const { return glass_->shape; }

void Window::set_pace(int pictures) {
    if (pictures != glass_->wanted_pictures) glass_->set_pace(pictures);
}

void Window::bind(const Bindings& bindings) { glass_->hands.bind(bindings); }
void Window::listen(bool listening) { glass_->hands.listen(listening); }

void Window::write(bool writing) {
    glass_->hands.write(writing);
    if (writing == (SDL_IsTextInputActive() == SDL_TRUE)) return;
    if (writing) SDL_StartTextInput();
    else SDL_StopTextInput();
}

std::vector<WantedPrint> Window::wanting(const std::vector<Item>& items) {
    return glass_->painter->wanting(items, glass_->width, glass_->height);
}

void Window::keep(const WantedPrint& wanted, Developed developed) {
    glass_->painter->keep(wanted, std::move(developed));
}

std::size_t Window::bytes() const { return glass_->painter->bytes(); }

Print Window::print(const Picture& picture) {
    Glass& glass = *glass_;
    glass.painter->paint(picture, glass.width, glass.height);
    const Canvas canvas(glass.width, glass.height);
    const SDL_Rect area{static_cast<int>(canvas.left), static_cast<int>(canvas.top),
        std::min(glass.width, static_cast<int>(canvas_width * canvas.scale)),
        std::min(glass.height, static_cast<int>(canvas_height * canvas.scale))};
    Print print{area.w, area.h, true, {}};
    print.pixels.resize(static_cast<std::size_t>(area.w) * static_cast<std::size_t>(area.h));
    if (SDL_RenderReadPixels(glass.renderer, &area, SDL_PIXELFORMAT_ARGB8888, print.pixels.data(), area.w * 4) != 0)
        return {};
    return print;
}

void Window::wake() {
    SDL_Event event{};
    event.type = SDL_USEREVENT;
    SDL_PushEvent(&event);
}

}  // namespace lantern
