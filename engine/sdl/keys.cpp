#include "sdl/keys.h"

#include <SDL.h>

#include <algorithm>

namespace lantern {

namespace {

/// In our words, where SDL has its own; none that a list would stumble over.
std::string plain_name(SDL_Keycode key) {
    switch (key) {
        case SDLK_RETURN: return "Enter";
        case SDLK_LCTRL:
        case SDLK_RCTRL: return "Ctrl";
        case SDLK_LSHIFT:
        case SDLK_RSHIFT: return "Shift";
        case SDLK_LALT:
        case SDLK_RALT: return "Alt";
        case SDLK_COMMA: return "Comma";
        case SDLK_COLON: return "Colon";
        case SDLK_HASH: return "Hash";
        default: return SDL_GetKeyName(key);
    }
}

/// What stands on the key of a keyboard of the United States.
std::string name_elsewhere(SDL_Scancode code) {
    const std::string name = SDL_GetScancodeName(code);
    return name == "," ? "Comma" : name;
}

bool is_ascii(const std::string& name) {
    return std::all_of(name.begin(), name.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

}  // namespace

bool is_modifier(const SDL_KeyboardEvent& event) {
    const std::string name = plain_name(event.keysym.sym);
    return name == "Ctrl" || name == "Shift" || name == "Alt";
}

std::vector<std::string> names_of_key(const SDL_KeyboardEvent& event) {
    std::vector<std::string> plain = {plain_name(event.keysym.sym)};
    if (!is_ascii(plain.front())) plain.push_back(name_elsewhere(event.keysym.scancode));
    if (is_modifier(event)) return plain;
    const auto held = [&event](int which) { return (event.keysym.mod & which) != 0; };
    const std::string with = std::string(held(KMOD_CTRL) ? "Ctrl+" : "") + (held(KMOD_ALT) ? "Alt+" : "") +
                             (held(KMOD_SHIFT) ? "Shift+" : "");
    if (with.empty()) return plain;
    std::vector<std::string> names;
    for (const std::string& name : plain) names.push_back(with + name);
    if (!held(KMOD_ALT)) names.insert(names.end(), plain.begin(), plain.end());
    return names;
}

std::string name_of_pad_button(int button) {
    switch (button) {
        case SDL_CONTROLLER_BUTTON_A: return "pad A";
        case SDL_CONTROLLER_BUTTON_B: return "pad B";
        case SDL_CONTROLLER_BUTTON_X: return "pad X";
        case SDL_CONTROLLER_BUTTON_Y: return "pad Y";
        case SDL_CONTROLLER_BUTTON_BACK: return "pad View";
        case SDL_CONTROLLER_BUTTON_START: return "pad Start";
        case SDL_CONTROLLER_BUTTON_LEFTSTICK: return "pad LS";
        case SDL_CONTROLLER_BUTTON_RIGHTSTICK: return "pad RS";
        case SDL_CONTROLLER_BUTTON_LEFTSHOULDER: return "pad LB";
        case SDL_CONTROLLER_BUTTON_RIGHTSHOULDER: return "pad RB";
        case SDL_CONTROLLER_BUTTON_DPAD_UP: return "pad up";
        case SDL_CONTROLLER_BUTTON_DPAD_DOWN: return "pad down";
        case SDL_CONTROLLER_BUTTON_DPAD_LEFT: return "pad left";
        case SDL_CONTROLLER_BUTTON_DPAD_RIGHT: return "pad right";
        default: return {};
    }
}

std::string name_of_mouse_button(int button) {
    switch (button) {
        case SDL_BUTTON_MIDDLE: return "mouse middle";
        case SDL_BUTTON_RIGHT: return "mouse right";
        case SDL_BUTTON_X1: return "mouse back";
        case SDL_BUTTON_X2: return "mouse forward";
        default: return {};
    }
}

}  // namespace lantern
