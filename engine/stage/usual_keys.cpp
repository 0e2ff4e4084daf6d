#include "stage/usual_keys.h"

namespace lantern {

const std::vector<UsualKeys>& usual_keys() {
    static const std::vector<UsualKeys> rows = {
        {Command::go_on, "Go on", {"Space", "Enter", "Keypad Enter", "pad A"}},
        {Command::back, "Back", {"PageUp", "wheel up", "mouse back", "pad LB"}},
        {Command::forward, "Forward", {"PageDown", "wheel down", "mouse forward", "pad RB"}},
        {Command::up, "Up", {"Up", "pad up", "stick up"}},
        {Command::down, "Down", {"Down", "pad down", "stick down"}},
        {Command::left, "Left", {"Left", "pad left", "stick left"}},
        {Command::right, "Right", {"Right", "pad right", "stick right"}},
        {Command::menu, "Menu, and back from it", {"Escape", "Menu", "AC Back", "mouse right", "pad Start", "pad B"}},
        {Command::skip, "Skip, while held", {"Ctrl", "pad RT"}},
        {Command::skip_on, "Skip", {"Tab"}},
        {Command::read_by_itself, "Read by itself", {"A", "pad X"}},
        {Command::history, "History", {"L", "pad View"}},
        {Command::hide_text, "Hide the text", {"H", "mouse middle", "pad Y"}},
        {Command::quick_save, "Quick save", {"F5"}},
        {Command::quick_load, "Quick load", {"F9"}},
        {Command::undo, "Take back what was just done", {"Backspace", "pad LS"}},
        {Command::keep_picture, "Keep the picture", {"F12"}},
        {Command::full_screen, "Full screen", {"F11", "Alt+Enter"}},
        {Command::preferences, "Accessibility", {"Shift+A"}},
        {Command::speech, "Speech", {"V"}},
        {Command::help, "Help", {"F1"}},
        {Command::again, "Read the story's files again", {"R"}},
    };
    return rows;
}

const UsualKeys* usual_keys_of(Command command) {
    for (const UsualKeys& row : usual_keys())
        if (row.command == command) return &row;
    return nullptr;
}

}  // namespace lantern
