#pragma once
// What keys, buttons and wheels are called, so that a reader can bind them: "Space", "Shift+A", "pad RB", "mouse middle". Where a
// keyboard writes another script, a key is also known by what stands on it elsewhere.

#include <string>
#include <vector>

struct SDL_KeyboardEvent;

namespace lantern {

/// What a key pressed may be bound as, the most particular first: {"Shift+A", "A"}. With Alt held only as that.
std::vector<std::string> names_of_key(const SDL_KeyboardEvent& event);

/// Ctrl, Shift, Alt: of themselves they are only known to be meant when they are let go.
bool is_modifier(const SDL_KeyboardEvent& event);

/// Empty: it has no name.
std::string name_of_pad_button(int button);
std::string name_of_mouse_button(int button);

}  // namespace lantern
