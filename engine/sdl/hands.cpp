#include "sdl/hands.h"

#include <SDL.h>

#include <cmath>
#include <map>
#include <optional>

namespace lantern {

namespace {

constexpr float swipe = 140;  // canvas pixels a finger travels before it is a swipe
constexpr int stick_pushed = 18'000, stick_let_go = 9'000, trigger_held = 12'000;

std::optional<Command> command_of_key(const SDL_KeyboardEvent& key) {
    switch (key.keysym.sym) {
        case SDLK_SPACE:
        case SDLK_RETURN:
        case SDLK_KP_ENTER: return Command::go_on;
        case SDLK_PAGEUP: return Command::back;
        case SDLK_PAGEDOWN: return Command::forward;
        case SDLK_UP: return Command::up;
        case SDLK_DOWN: return Command::down;
        case SDLK_LEFT: return Command::left;
        case SDLK_RIGHT: return Command::right;
        case SDLK_ESCAPE:
        case SDLK_MENU:
        case SDLK_AC_BACK: return Command::menu;
        case SDLK_h: return Command::hide_text;
        case SDLK_F11: return Command::full_screen;
        case SDLK_F1: return Command::help;
        case SDLK_r: return Command::again;
        case SDLK_l: return Command::history;
        case SDLK_a: return (key.keysym.mod & KMOD_SHIFT) != 0 ? Command::preferences : Command::read_by_itself;
        case SDLK_TAB: return Command::skip_on;
        case SDLK_F5: return Command::quick_save;
        case SDLK_F9: return Command::quick_load;
        case SDLK_F12: return Command::keep_picture;
        case SDLK_v: return Command::speech;
        default: return std::nullopt;
    }
}

/// A key that is held moves the focus on; it does not read on.
bool repeats(Command command) {
    switch (command) {
        case Command::up:
        case Command::down:
        case Command::left:
        case Command::right:
        case Command::back:
        case Command::forward: return true;
        default: return false;
    }
}

std::optional<int> number_of(SDL_Keycode key) {
    if (key >= SDLK_1 && key <= SDLK_9) return static_cast<int>(key - SDLK_1) + 1;
    if (key >= SDLK_KP_1 && key <= SDLK_KP_9) return static_cast<int>(key - SDLK_KP_1) + 1;
    return std::nullopt;
}

std::optional<Command> command_of_button(int button) {
    switch (button) {
        case SDL_CONTROLLER_BUTTON_A: return Command::go_on;
        case SDL_CONTROLLER_BUTTON_B:
        case SDL_CONTROLLER_BUTTON_START: return Command::menu;
        case SDL_CONTROLLER_BUTTON_X: return Command::read_by_itself;
        case SDL_CONTROLLER_BUTTON_BACK: return Command::history;
        case SDL_CONTROLLER_BUTTON_Y: return Command::hide_text;
        case SDL_CONTROLLER_BUTTON_LEFTSHOULDER: return Command::back;
        case SDL_CONTROLLER_BUTTON_RIGHTSHOULDER: return Command::forward;
        case SDL_CONTROLLER_BUTTON_DPAD_UP: return Command::up;
        case SDL_CONTROLLER_BUTTON_DPAD_DOWN: return Command::down;
        case SDL_CONTROLLER_BUTTON_DPAD_LEFT: return Command::left;
        case SDL_CONTROLLER_BUTTON_DPAD_RIGHT: return Command::right;
        default: return std::nullopt;
    }
}

}  // namespace

struct Hands::Grip {
    std::map<SDL_JoystickID, SDL_GameController*> pads;
    bool pads_wanted = false, skip_key = false, skip_trigger = false;
    bool pushed_across = false, pushed_down = false;
    std::optional<Point> finger;  // where it came down

    ~Grip() {
        for (auto& [id, pad] : pads) SDL_GameControllerClose(pad);
    }

    void key(const SDL_KeyboardEvent& event, std::vector<Gesture>& gestures) {
        const bool control = event.keysym.sym == SDLK_LCTRL || event.keysym.sym == SDLK_RCTRL;
        if (control) skip_key = event.type == SDL_KEYDOWN;
        if (control || event.type != SDL_KEYDOWN) return;
        const bool alt = (event.keysym.mod & KMOD_ALT) != 0;
        if (alt && event.keysym.sym == SDLK_RETURN) {
            if (event.repeat == 0) gestures.emplace_back(Command::full_screen);
            return;
        }
        if (alt) return;
        if (const auto command = command_of_key(event)) {
            if (event.repeat == 0 || repeats(*command)) gestures.emplace_back(*command);
        } else if (const auto number = number_of(event.keysym.sym); number && event.repeat == 0) {
            gestures.emplace_back(ChooseNumber{*number});
        }
    }

    void button(const SDL_MouseButtonEvent& event, Point at, std::vector<Gesture>& gestures) {
        if (event.which == SDL_TOUCH_MOUSEID) return touch(event, at, gestures);
        if (event.type != SDL_MOUSEBUTTONDOWN) return;
        if (event.button == SDL_BUTTON_LEFT) gestures.emplace_back(PointerPressed{at});
        if (event.button == SDL_BUTTON_RIGHT) gestures.emplace_back(Command::menu);
        if (event.button == SDL_BUTTON_MIDDLE) gestures.emplace_back(Command::hide_text);
        if (event.button == SDL_BUTTON_X1) gestures.emplace_back(Command::back);
        if (event.button == SDL_BUTTON_X2) gestures.emplace_back(Command::forward);
    }

    /// A finger answers when it is lifted, so that it can still become a swipe: right is back, left forward, up the menu.
    void touch(const SDL_MouseButtonEvent& event, Point at, std::vector<Gesture>& gestures) {
        if (event.type == SDL_MOUSEBUTTONDOWN) {
            finger = at;
            return;
        }
        if (!finger) return;
        const float across = at.x - finger->x, down = at.y - finger->y;
        finger.reset();
        if (std::abs(across) > swipe && std::abs(across) > std::abs(down))
            gestures.emplace_back(across > 0 ? Command::back : Command::forward);
        else if (std::abs(down) > swipe) gestures.emplace_back(down < 0 ? Command::menu : Command::hide_text);
        else gestures.emplace_back(PointerPressed{at});
    }

    void axis(const SDL_ControllerAxisEvent& event, std::vector<Gesture>& gestures) {
        if (event.axis == SDL_CONTROLLER_AXIS_TRIGGERRIGHT) skip_trigger = event.value > trigger_held;
        if (event.axis == SDL_CONTROLLER_AXIS_LEFTX)
            push(event.value, pushed_across, Command::left, Command::right, gestures);
        if (event.axis == SDL_CONTROLLER_AXIS_LEFTY)
            push(event.value, pushed_down, Command::up, Command::down, gestures);
    }

    static void push(int value, bool& pushed, Command less, Command more, std::vector<Gesture>& gestures) {
        if (!pushed && std::abs(value) > stick_pushed) {
            pushed = true;
            gestures.emplace_back(value < 0 ? less : more);
        } else if (std::abs(value) < stick_let_go) {
            pushed = false;
        }
    }

    void pad(const SDL_ControllerDeviceEvent& event) {
        if (event.type == SDL_CONTROLLERDEVICEADDED) {
            if (SDL_GameController* const opened = SDL_GameControllerOpen(event.which))
                pads[SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(opened))] = opened;
            return;
        }
        const auto found = pads.find(event.which);
        if (event.type != SDL_CONTROLLERDEVICEREMOVED || found == pads.end()) return;
        SDL_GameControllerClose(found->second);
        pads.erase(found);
        skip_trigger = false;
    }
};

Hands::Hands() : grip_(std::make_unique<Grip>()) {}
Hands::~Hands() = default;

void Hands::open_pads() {
    if (grip_->pads_wanted) return;
    grip_->pads_wanted = true;
    SDL_InitSubSystem(
        SDL_INIT_GAMECONTROLLER);  // it reports each pad that is there as if it had just come; none is no fault
}

void Hands::read(const SDL_Event& event, const Canvas& canvas, float pixels_a_unit, std::vector<Gesture>& gestures) {
    const auto at = [&](int x, int y) {
        return canvas.to_canvas({static_cast<float>(x) * pixels_a_unit, static_cast<float>(y) * pixels_a_unit});
    };
    switch (event.type) {
        case SDL_KEYDOWN:
        case SDL_KEYUP: return grip_->key(event.key, gestures);
        case SDL_MOUSEMOTION: {
            const Gesture moved = PointerMoved{at(event.motion.x, event.motion.y)};
            if (!gestures.empty() && std::holds_alternative<PointerMoved>(gestures.back())) gestures.back() = moved;
            else gestures.push_back(moved);
            return;
        }
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP: return grip_->button(event.button, at(event.button.x, event.button.y), gestures);
        case SDL_MOUSEWHEEL:
            if (event.wheel.y != 0)
                gestures.emplace_back((event.wheel.y > 0) != (event.wheel.direction == SDL_MOUSEWHEEL_FLIPPED)
                                          ? Command::back
                                          : Command::forward);
            return;
        case SDL_CONTROLLERBUTTONDOWN:
            if (const auto command = command_of_button(event.cbutton.button)) gestures.emplace_back(*command);
            return;
        case SDL_CONTROLLERAXISMOTION: return grip_->axis(event.caxis, gestures);
        case SDL_CONTROLLERDEVICEADDED:
        case SDL_CONTROLLERDEVICEREMOVED: return grip_->pad(event.cdevice);
        default: return;
    }
}

bool Hands::skipping() const { return grip_->skip_key || grip_->skip_trigger; }

void Hands::let_go() {
    grip_->skip_key = grip_->skip_trigger = false;
    grip_->finger.reset();
}

}  // namespace lantern
