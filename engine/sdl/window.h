#pragma once
// A real window. Where nothing moves it sleeps on the event queue and costs nothing; where something moves it keeps the
// display's pace. Only what the first picture needs is opened before it; pads come after.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sdl/painter.h"
#include "sdl/print.h"
#include "sdl/typeface.h"
#include "stage/bindings.h"
#include "stage/gesture.h"
#include "stage/picture.h"

namespace lantern {

struct Frame {
    std::vector<Gesture> gestures;
    float elapsed = 0;  // milliseconds that moved things have to make up for; a sleep counts for next to nothing
};

/// How a window stands on the desktop; its size when it is not as large as the screen.
struct Shape {
    bool full_screen = false;
    int width = 1280, height = 720;
    bool operator==(const Shape&) const = default;
};

class Window {
public:
    /// `typeface` must live as long as the window. Throws std::runtime_error when there is no display.
    Window(const std::string& title, const Typeface& typeface, const Shape& shape = {});
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// `next_change` is Stage::next_change: 0, as soon as the display can; so many milliseconds; below 0, not before a gesture.
    /// Nothing: the window was closed.
    std::optional<Frame> next_frame(float next_change);

    /// Paints and presents, unless the window shows just that.
    void paint(const Picture& picture);

    /// As Painter, at this window's size.
    std::vector<WantedPrint> wanting(const std::vector<Item>& items);
    void keep(const WantedPrint& wanted, Developed developed);
    std::size_t bytes() const;

    /// The pixels of a picture as this window would show it, without the black beside the canvas. What it does show stays.
    Print print(const Picture& picture);

    void set_title(const std::string& title);
    /// Of the taskbar; a picture that cannot be read is none.
    void set_icon(const std::filesystem::path& picture);
    void set_assets(const std::filesystem::path& assets);
    void set_shape(const Shape& shape);
    Shape shape() const;
    /// Pictures a second while something moves; 0: the display's own pace.
    void set_pace(int pictures);

    /// As Hands.
    void bind(const Bindings& bindings);
    void listen(bool listening);
    void write(bool writing);

    /// Ends the sleep of next_frame, from any thread; harmless when there is no window.
    static void wake();

private:
    struct Glass;
    std::unique_ptr<Glass> glass_;
};

}  // namespace lantern
