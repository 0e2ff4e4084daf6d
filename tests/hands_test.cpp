#include "sdl/hands.h"

#include <SDL.h>

#include <map>

#include "catch.h"

using namespace lantern;

namespace {

const char* const command_names[] = {"go_on", "back", "forward", "up", "down", "left", "right", "menu", "hide_text",
    "full_screen", "skip", "quit", "help", "again", "history", "read_by_itself", "skip_on", "quick_save", "quick_load",
    "keep_picture", "preferences", "speech"};

std::string at(const char* what, Point point) {
    return std::string(what) + " " + std::to_string(static_cast<int>(point.x)) + "," +
           std::to_string(static_cast<int>(point.y));
}

std::string spell(const Gesture& gesture) {
    if (const auto* command = std::get_if<Command>(&gesture)) return command_names[static_cast<std::size_t>(*command)];
    if (const auto* moved = std::get_if<PointerMoved>(&gesture)) return at("moved", moved->at);
    if (const auto* pressed = std::get_if<PointerPressed>(&gesture)) return at("pressed", pressed->at);
    if (const auto* pressed = std::get_if<Pressed>(&gesture)) return "pressed " + pressed->name;
    return "number " + std::to_string(std::get<ChooseNumber>(gesture).number);
}

SDL_Event moved_to(int x, int y) {
    SDL_Event event{};
    event.type = SDL_MOUSEMOTION;
    event.motion.x = x;
    event.motion.y = y;
    return event;
}

/// Hands at a window of 960 by 600 device pixels, where the canvas is half as large, 30 from the top.
struct Reader {
    Hands hands;
    std::vector<Gesture> gestures;

    Reader() { reads(moved_to(1, 1)); }  // the pointer rests somewhere when the window opens

    std::string reads(const SDL_Event& event, float pixels_a_unit = 1) {
        gestures.clear();
        return goes_on_reading(event, pixels_a_unit);
    }
    std::string goes_on_reading(const SDL_Event& event, float pixels_a_unit = 1) {
        hands.read(event, Canvas(960, 600), pixels_a_unit, gestures);
        std::string all;
        for (const Gesture& gesture : gestures) all += (all.empty() ? "" : ", ") + spell(gesture);
        return all;
    }
};

SDL_Event key(SDL_Keycode code, Uint16 mod = KMOD_NONE, Uint8 repeat = 0, Uint32 type = SDL_KEYDOWN) {
    SDL_Event event{};
    event.type = type;
    event.key.keysym.sym = code;
    event.key.keysym.mod = mod;
    event.key.repeat = repeat;
    return event;
}

SDL_Event button(Uint8 which, int x, int y, Uint32 type = SDL_MOUSEBUTTONDOWN, Uint32 device = 0) {
    SDL_Event event{};
    event.type = type;
    event.button.which = device;
    event.button.button = which;
    event.button.x = x;
    event.button.y = y;
    return event;
}

SDL_Event wheel(int y, Uint32 direction = SDL_MOUSEWHEEL_NORMAL) {
    SDL_Event event{};
    event.type = SDL_MOUSEWHEEL;
    event.wheel.y = y;
    event.wheel.direction = direction;
    return event;
}

SDL_Event pad(SDL_GameControllerButton which, Uint32 type = SDL_CONTROLLERBUTTONDOWN) {
    SDL_Event event{};
    event.type = type;
    event.cbutton.button = static_cast<Uint8>(which);
    return event;
}

SDL_Event stick(SDL_GameControllerAxis axis, int value) {
    SDL_Event event{};
    event.type = SDL_CONTROLLERAXISMOTION;
    event.caxis.axis = static_cast<Uint8>(axis);
    event.caxis.value = static_cast<Sint16>(value);
    return event;
}

/// A finger that comes down, travels and is lifted.
std::string swipe(Reader& reader, Point from, Point to) {
    const auto touch = [](Point point, Uint32 type) {
        return button(SDL_BUTTON_LEFT, static_cast<int>(point.x), static_cast<int>(point.y), type, SDL_TOUCH_MOUSEID);
    };
    const std::string down = reader.reads(touch(from, SDL_MOUSEBUTTONDOWN));
    return down + reader.reads(touch(to, SDL_MOUSEBUTTONUP));
}

}  // namespace

TEST_CASE("Each key means what the table of keys says") {
    const std::map<SDL_Keycode, std::string> meanings{{SDLK_SPACE, "go_on"}, {SDLK_RETURN, "go_on"},
        {SDLK_KP_ENTER, "go_on"}, {SDLK_PAGEUP, "back"}, {SDLK_PAGEDOWN, "forward"}, {SDLK_UP, "up"},
        {SDLK_DOWN, "down"}, {SDLK_LEFT, "left"}, {SDLK_RIGHT, "right"}, {SDLK_ESCAPE, "menu"}, {SDLK_h, "hide_text"},
        {SDLK_F11, "full_screen"}, {SDLK_F1, "help"}, {SDLK_r, "again"}, {SDLK_l, "history"},
        {SDLK_a, "read_by_itself"}, {SDLK_TAB, "skip_on"}, {SDLK_F5, "quick_save"}, {SDLK_F9, "quick_load"},
        {SDLK_F12, "keep_picture"}, {SDLK_v, "speech"}, {SDLK_1, "number 1"}, {SDLK_9, "number 9"},
        {SDLK_KP_1, "number 1"}, {SDLK_KP_9, "number 9"}, {SDLK_0, ""}, {SDLK_q, ""}, {SDLK_LSHIFT, ""}};
    Reader reader;
    for (const auto& [code, meaning] : meanings) {
        INFO(SDL_GetKeyName(code));
        CHECK(reader.reads(key(code)) == meaning);
        CHECK(reader.reads(key(code, KMOD_NONE, 0, SDL_KEYUP)).empty());
    }
}

TEST_CASE("Alt and Enter turn the full screen: Alt and any other key are the desktop's") {
    Reader reader;
    CHECK(reader.reads(key(SDLK_RETURN, KMOD_LALT)) == "full_screen");
    CHECK(reader.reads(key(SDLK_RETURN, KMOD_RALT)) == "full_screen");
    CHECK(reader.reads(key(SDLK_RETURN, KMOD_LALT, 1)).empty());
    CHECK(reader.reads(key(SDLK_SPACE, KMOD_LALT)).empty());
    CHECK(reader.reads(key(SDLK_1, KMOD_LALT)).empty());
}

TEST_CASE("A key that is held moves the focus and goes back, but never answers") {
    Reader reader;
    for (const SDL_Keycode code : {SDLK_UP, SDLK_DOWN, SDLK_PAGEUP, SDLK_PAGEDOWN})
        CHECK_FALSE(reader.reads(key(code, KMOD_NONE, 1)).empty());
    for (const SDL_Keycode code : {SDLK_SPACE, SDLK_RETURN, SDLK_ESCAPE, SDLK_h, SDLK_F11, SDLK_r, SDLK_1})
        CHECK(reader.reads(key(code, KMOD_NONE, 1)).empty());
}

TEST_CASE("Control is held to skip, and is let go when it is lifted or the window loses its reader") {
    Reader reader;
    CHECK(reader.reads(key(SDLK_LCTRL)).empty());
    CHECK(reader.hands.skipping());
    reader.reads(key(SDLK_LCTRL, KMOD_NONE, 0, SDL_KEYUP));
    CHECK_FALSE(reader.hands.skipping());
    reader.reads(key(SDLK_RCTRL));
    reader.hands.let_go();
    CHECK_FALSE(reader.hands.skipping());
}

TEST_CASE("A pointer is where it is on the canvas, whatever the window's shape and the size of its pixels") {
    Reader reader;
    CHECK(reader.reads(button(SDL_BUTTON_LEFT, 480, 300)) == "pressed 960,540");
    CHECK(reader.reads(button(SDL_BUTTON_LEFT, 0, 30)) == "pressed 0,0");
    CHECK(reader.reads(button(SDL_BUTTON_LEFT, 240, 150), 2) == "pressed 960,540");
    CHECK(reader.reads(button(SDL_BUTTON_LEFT, 480, 300, SDL_MOUSEBUTTONUP)).empty());
    CHECK(reader.reads(button(SDL_BUTTON_RIGHT, 0, 0)) == "menu");
    CHECK(reader.reads(button(SDL_BUTTON_MIDDLE, 0, 0)) == "hide_text");
    CHECK(reader.reads(button(SDL_BUTTON_X1, 0, 0)) == "back");
    CHECK(reader.reads(button(SDL_BUTTON_X2, 0, 0)) == "forward");
}

TEST_CASE("Of a pointer's way only where it has got to is told") {
    Reader reader;
    CHECK(reader.reads(moved_to(480, 300)) == "moved 960,540");
    CHECK(reader.goes_on_reading(moved_to(490, 300)) == "moved 980,540");
    CHECK(reader.goes_on_reading(button(SDL_BUTTON_LEFT, 490, 300)) == "moved 980,540, pressed 980,540");
    CHECK(reader.goes_on_reading(moved_to(0, 30)) == "moved 980,540, pressed 980,540, moved 0,0");
}

TEST_CASE("The wheel goes back and forward, also where the system turns it round") {
    Reader reader;
    CHECK(reader.reads(wheel(1)) == "back");
    CHECK(reader.reads(wheel(-1)) == "forward");
    CHECK(reader.reads(wheel(1, SDL_MOUSEWHEEL_FLIPPED)) == "forward");
    CHECK(reader.reads(wheel(-1, SDL_MOUSEWHEEL_FLIPPED)) == "back");
    CHECK(reader.reads(wheel(0)).empty());
}

TEST_CASE("Each button of a pad means what the table of keys says") {
    const std::map<SDL_GameControllerButton, std::string> meanings{{SDL_CONTROLLER_BUTTON_A, "go_on"},
        {SDL_CONTROLLER_BUTTON_B, "menu"}, {SDL_CONTROLLER_BUTTON_START, "menu"},
        {SDL_CONTROLLER_BUTTON_X, "read_by_itself"}, {SDL_CONTROLLER_BUTTON_BACK, "history"},
        {SDL_CONTROLLER_BUTTON_Y, "hide_text"}, {SDL_CONTROLLER_BUTTON_LEFTSHOULDER, "back"},
        {SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, "forward"}, {SDL_CONTROLLER_BUTTON_DPAD_UP, "up"},
        {SDL_CONTROLLER_BUTTON_DPAD_DOWN, "down"}, {SDL_CONTROLLER_BUTTON_DPAD_LEFT, "left"},
        {SDL_CONTROLLER_BUTTON_DPAD_RIGHT, "right"}, {SDL_CONTROLLER_BUTTON_GUIDE, ""}};
    Reader reader;
    for (const auto& [which, meaning] : meanings) {
        INFO(which);
        CHECK(reader.reads(pad(which)) == meaning);
        CHECK(reader.reads(pad(which, SDL_CONTROLLERBUTTONUP)).empty());
    }
}

TEST_CASE("A stick pushed is one step, until it is let go") {
    Reader reader;
    CHECK(reader.reads(stick(SDL_CONTROLLER_AXIS_LEFTY, 30'000)) == "down");
    CHECK(reader.reads(stick(SDL_CONTROLLER_AXIS_LEFTY, 32'000)).empty());
    CHECK(reader.reads(stick(SDL_CONTROLLER_AXIS_LEFTY, 12'000)).empty());
    CHECK(reader.reads(stick(SDL_CONTROLLER_AXIS_LEFTY, 30'000)).empty());
    CHECK(reader.reads(stick(SDL_CONTROLLER_AXIS_LEFTY, 0)).empty());
    CHECK(reader.reads(stick(SDL_CONTROLLER_AXIS_LEFTY, -32'768)) == "up");
    CHECK(reader.reads(stick(SDL_CONTROLLER_AXIS_LEFTX, -30'000)) == "left");
    CHECK(reader.reads(stick(SDL_CONTROLLER_AXIS_LEFTX, 0)).empty());
    CHECK(reader.reads(stick(SDL_CONTROLLER_AXIS_LEFTX, 30'000)) == "right");
    CHECK(reader.reads(stick(SDL_CONTROLLER_AXIS_RIGHTX, 30'000)).empty());
}

TEST_CASE("The right trigger is held to skip") {
    Reader reader;
    CHECK(reader.reads(stick(SDL_CONTROLLER_AXIS_TRIGGERRIGHT, 30'000)).empty());
    CHECK(reader.hands.skipping());
    reader.reads(stick(SDL_CONTROLLER_AXIS_TRIGGERRIGHT, 0));
    CHECK_FALSE(reader.hands.skipping());
}

TEST_CASE("A finger answers when it is lifted: swept aside it goes back or forward, up to the menu") {
    Reader reader;
    CHECK(swipe(reader, {480, 300}, {485, 302}) == "pressed 970,544");
    CHECK(swipe(reader, {300, 300}, {400, 310}) == "back");
    CHECK(swipe(reader, {400, 300}, {300, 310}) == "forward");
    CHECK(swipe(reader, {400, 400}, {410, 300}) == "menu");
    CHECK(swipe(reader, {400, 300}, {410, 400}) == "hide_text");
}

TEST_CASE("A finger that rests where it came down asks for the menu") {
    Reader reader;
    SDL_Event down = button(SDL_BUTTON_LEFT, 480, 300, SDL_MOUSEBUTTONDOWN, SDL_TOUCH_MOUSEID);
    SDL_Event up = button(SDL_BUTTON_LEFT, 482, 300, SDL_MOUSEBUTTONUP, SDL_TOUCH_MOUSEID);
    down.button.timestamp = 1000;
    up.button.timestamp = 1599;
    CHECK(reader.reads(down).empty());
    CHECK(reader.reads(up) == "pressed 964,540");
    up.button.timestamp = 1600;
    CHECK(reader.reads(down).empty());
    CHECK(reader.reads(up) == "menu");
}

TEST_CASE("A key with Shift or Ctrl is first what it is with it, then what it is alone") {
    Reader reader;
    CHECK(reader.reads(key(SDLK_a, KMOD_LSHIFT)) == "preferences");
    CHECK(reader.reads(key(SDLK_a)) == "read_by_itself");
    CHECK(reader.reads(key(SDLK_SPACE, KMOD_LSHIFT)) == "go_on");
    CHECK(reader.reads(key(SDLK_SPACE, KMOD_LCTRL)) == "go_on");
}

TEST_CASE("On a keyboard of another script a key means what stands there elsewhere") {
    Reader reader;
    SDL_Event event = key(0x044F);  // я
    event.key.keysym.scancode = SDL_SCANCODE_A;
    CHECK(reader.reads(event) == "read_by_itself");
    event.key.keysym.mod = KMOD_LSHIFT;
    CHECK(reader.reads(event) == "preferences");
}

TEST_CASE("Keys, buttons and the wheel mean what the reader has bound them to") {
    Reader reader;
    Bindings bindings;
    CHECK(bindings.bind(Command::history, "J").empty());
    CHECK(bindings.take_over(Command::skip, "Tab").empty());
    CHECK(bindings.take_over(Command::history, "wheel up").empty());
    CHECK(bindings.take_over(Command::go_on, "pad Y").empty());
    CHECK(bindings.take_over(Command::quick_save, "pad RT").empty());
    reader.hands.bind(bindings);
    CHECK(reader.reads(key(SDLK_j)) == "history");
    CHECK(reader.reads(wheel(1)) == "history");
    CHECK(reader.reads(pad(SDL_CONTROLLER_BUTTON_Y)) == "go_on");
    CHECK(reader.reads(stick(SDL_CONTROLLER_AXIS_TRIGGERRIGHT, 30'000)) == "quick_save");
    CHECK(reader.reads(stick(SDL_CONTROLLER_AXIS_TRIGGERRIGHT, 32'000)).empty());
    CHECK_FALSE(reader.hands.skipping());
    CHECK(reader.reads(key(SDLK_TAB)).empty());
    CHECK(reader.hands.skipping());
    reader.reads(key(SDLK_TAB, KMOD_NONE, 0, SDL_KEYUP));
    CHECK_FALSE(reader.hands.skipping());
}

TEST_CASE("A key that is listened for is told by its name, and means nothing else that once") {
    Reader reader;
    reader.hands.listen(true);
    CHECK(reader.reads(moved_to(480, 300)) == "moved 960,540");
    CHECK(reader.reads(key(SDLK_SPACE)) == "pressed Space");
    CHECK(reader.reads(key(SDLK_SPACE)) == "go_on");
    const auto named = [&reader](const SDL_Event& event) {
        reader.hands.listen(true);
        return reader.reads(event);
    };
    CHECK(named(key(SDLK_a, KMOD_LSHIFT)) == "pressed Shift+A");
    CHECK(named(key(SDLK_RETURN, KMOD_RALT)) == "pressed Alt+Enter");
    CHECK(named(key(SDLK_COMMA)) == "pressed Comma");
    CHECK(named(key(SDLK_7)) == "pressed 7");
    CHECK(named(wheel(-1)) == "pressed wheel down");
    CHECK(named(button(SDL_BUTTON_MIDDLE, 0, 0)) == "pressed mouse middle");
    CHECK(named(pad(SDL_CONTROLLER_BUTTON_LEFTSTICK)) == "pressed pad LS");
    CHECK(named(stick(SDL_CONTROLLER_AXIS_TRIGGERLEFT, 30'000)) == "pressed pad LT");
    CHECK(named(button(SDL_BUTTON_LEFT, 480, 300)) == "pressed 960,540");  // a place, not a name
}

TEST_CASE("Ctrl that is listened for is told when it is let go: another key may come with it") {
    Reader reader;
    reader.hands.listen(true);
    CHECK(reader.reads(key(SDLK_LCTRL, KMOD_LCTRL)).empty());
    CHECK(reader.reads(key(SDLK_LCTRL, KMOD_NONE, 0, SDL_KEYUP)) == "pressed Ctrl");
    CHECK_FALSE(reader.hands.skipping());
    reader.hands.listen(true);
    CHECK(reader.reads(key(SDLK_LCTRL, KMOD_LCTRL)).empty());
    CHECK(reader.reads(key(SDLK_s, KMOD_LCTRL)) == "pressed Ctrl+S");
    CHECK(reader.reads(key(SDLK_LCTRL, KMOD_NONE, 0, SDL_KEYUP)).empty());
}

TEST_CASE("A pointer that rests where the window opens has not been moved") {
    Hands hands;
    std::vector<Gesture> gestures;
    hands.read(moved_to(300, 200), Canvas(960, 600), 1, gestures);
    CHECK(gestures.empty());
    hands.read(moved_to(301, 200), Canvas(960, 600), 1, gestures);
    CHECK(gestures.size() == 1);
}
