#include "sdl/hands.h"

#include <SDL.h>

#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "sdl/finger.h"
#include "sdl/keys.h"

namespace lantern {

namespace {

constexpr int stick_pushed = 18'000, stick_let_go = 9'000, trigger_held = 12'000;

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

enum class Held : std::uint8_t { key, mouse, button, trigger };

}  // namespace

struct Hands::Grip {
    std::map<SDL_JoystickID, SDL_GameController*> pads;
    Bindings bindings;
    std::set<std::pair<Held, int>> skipping;  // what is held that skips
    std::set<int> pulled;                     // triggers
    bool pads_wanted = false, listening = false, writing = false;
    bool pointer_met = false;
    bool pushed_across = false, pushed_down = false;
    Finger finger;

    ~Grip() {
        for (auto& [id, pad] : pads) SDL_GameControllerClose(pad);
    }

    /// What a name means, or the name itself where one is listened for. False: nothing.
    bool press(const std::string& name, std::pair<Held, int> what, bool again, std::vector<Gesture>& gestures) {
        if (listening && !name.empty() && !again) {
            gestures.emplace_back(Pressed{name});
            listening = false;
            return true;
        }
        const auto command = bindings.command_of(name);
        if (!command || listening) return false;
        if (*command == Command::skip) skipping.insert(what);
        else if (!again || repeats(*command)) gestures.emplace_back(*command);
        return true;
    }
    void press(const std::string& name, std::vector<Gesture>& gestures) {
        press(name, {Held::key, 0}, false, gestures);
    }

    /// Keys as they are on every keyboard, whatever the reader has bound them to: a letter must stay a letter.
    static void key_while_writing(const SDL_KeyboardEvent& event, std::vector<Gesture>& gestures) {
        if (event.type != SDL_KEYDOWN) return;
        switch (event.keysym.sym) {
            case SDLK_BACKSPACE: gestures.emplace_back(Rubbed{}); break;
            case SDLK_RETURN:
            case SDLK_KP_ENTER: gestures.emplace_back(Command::go_on); break;
            case SDLK_ESCAPE: gestures.emplace_back(Command::menu); break;
            case SDLK_UP: gestures.emplace_back(Command::up); break;
            case SDLK_DOWN: gestures.emplace_back(Command::down); break;
            case SDLK_LEFT: gestures.emplace_back(Command::left); break;
            case SDLK_RIGHT: gestures.emplace_back(Command::right); break;
            default: break;
        }
    }

    void key(const SDL_KeyboardEvent& event, std::vector<Gesture>& gestures) {
        if (writing) return key_while_writing(event, gestures);
        const std::pair<Held, int> what{Held::key, event.keysym.sym};
        const bool again = event.repeat != 0;
        const std::vector<std::string> names = names_of_key(event);
        if (event.type == SDL_KEYUP) {
            skipping.erase(what);
            if (listening && is_modifier(event)) press(names.front(), what, false, gestures);
            return;
        }
        if (listening && is_modifier(event)) return;  // until it is let go: another key may come with it
        for (const std::string& name : names)
            if (press(name, what, again, gestures)) return;
        const bool alt = (event.keysym.mod & KMOD_ALT) != 0;
        if (const auto number = number_of(event.keysym.sym); number && !alt && !again && !listening)
            gestures.emplace_back(ChooseNumber{*number});
    }

    void button(const SDL_MouseButtonEvent& event, Point at, std::vector<Gesture>& gestures) {
        if (event.which == SDL_TOUCH_MOUSEID) return touch(event, at, gestures);
        const std::pair<Held, int> what{Held::mouse, event.button};
        if (event.type == SDL_MOUSEBUTTONUP) skipping.erase(what);
        if (event.type != SDL_MOUSEBUTTONDOWN) return;
        if (event.button == SDL_BUTTON_LEFT) gestures.emplace_back(PointerPressed{at});
        else press(name_of_mouse_button(event.button), what, false, gestures);
    }

    void wheel(const SDL_MouseWheelEvent& event, std::vector<Gesture>& gestures) {
        if (event.y == 0) return;
        const bool up = (event.y > 0) != (event.direction == SDL_MOUSEWHEEL_FLIPPED);
        press(up ? "wheel up" : "wheel down", gestures);
    }

    void pad_button(const SDL_ControllerButtonEvent& event, std::vector<Gesture>& gestures) {
        const std::pair<Held, int> what{Held::button, event.button};
        if (event.type == SDL_CONTROLLERBUTTONUP) skipping.erase(what);
        else press(name_of_pad_button(event.button), what, false, gestures);
    }

    void touch(const SDL_MouseButtonEvent& event, Point at, std::vector<Gesture>& gestures) {
        if (event.type == SDL_MOUSEBUTTONDOWN) finger.come_down(at, event.timestamp);
        else if (const auto gesture = finger.lift(at, event.timestamp)) gestures.push_back(*gesture);
    }

    void axis(const SDL_ControllerAxisEvent& event, std::vector<Gesture>& gestures) {
        if (event.axis == SDL_CONTROLLER_AXIS_TRIGGERLEFT || event.axis == SDL_CONTROLLER_AXIS_TRIGGERRIGHT)
            pull(event.axis, event.value, gestures);
        if (event.axis == SDL_CONTROLLER_AXIS_LEFTX)
            push(event.value, pushed_across, "stick left", "stick right", gestures);
        if (event.axis == SDL_CONTROLLER_AXIS_LEFTY) push(event.value, pushed_down, "stick up", "stick down", gestures);
    }

    void pull(int trigger, int value, std::vector<Gesture>& gestures) {
        const std::pair<Held, int> what{Held::trigger, trigger};
        if (value <= trigger_held) {
            pulled.erase(trigger);
            skipping.erase(what);
        } else if (pulled.insert(trigger).second) {
            press(trigger == SDL_CONTROLLER_AXIS_TRIGGERLEFT ? "pad LT" : "pad RT", what, false, gestures);
        }
    }

    void push(int value, bool& pushed, const char* less, const char* more, std::vector<Gesture>& gestures) {
        if (!pushed && std::abs(value) > stick_pushed) {
            pushed = true;
            press(value < 0 ? less : more, gestures);
        } else if (std::abs(value) < stick_let_go) {
            pushed = false;
        }
    }

    void let_go() {
        skipping.clear();
        pulled.clear();
        pushed_across = pushed_down = false;
        finger.let_go();
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
        let_go();
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
        case SDL_TEXTINPUT:
            if (grip_->writing) gestures.emplace_back(Typed{event.text.text});
            return;
        case SDL_MOUSEMOTION: {
            if (!grip_->pointer_met) {  // where it rests as the window comes under it: nobody has moved it
                grip_->pointer_met = true;
                return;
            }
            const Gesture moved = PointerMoved{at(event.motion.x, event.motion.y)};
            if (!gestures.empty() && std::holds_alternative<PointerMoved>(gestures.back())) gestures.back() = moved;
            else gestures.push_back(moved);
            return;
        }
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP: return grip_->button(event.button, at(event.button.x, event.button.y), gestures);
        case SDL_MOUSEWHEEL: return grip_->wheel(event.wheel, gestures);
        case SDL_CONTROLLERBUTTONDOWN:
        case SDL_CONTROLLERBUTTONUP: return grip_->pad_button(event.cbutton, gestures);
        case SDL_CONTROLLERAXISMOTION: return grip_->axis(event.caxis, gestures);
        case SDL_CONTROLLERDEVICEADDED:
        case SDL_CONTROLLERDEVICEREMOVED: return grip_->pad(event.cdevice);
        default: return;
    }
}

void Hands::bind(const Bindings& bindings) {
    if (grip_->bindings == bindings) return;
    grip_->bindings = bindings;
    grip_->let_go();
}

void Hands::listen(bool listening) { grip_->listening = listening; }

void Hands::write(bool writing) { grip_->writing = writing; }

bool Hands::skipping() const { return !grip_->skipping.empty(); }

void Hands::let_go() { grip_->let_go(); }

}  // namespace lantern
