#pragma once
// What a reader did, whatever with: a key, a pointer, a pad or a finger. Only `sdl` knows which.

#include <cstdint>
#include <string>
#include <variant>

#include "stage/picture.h"

namespace lantern {

enum class Command : std::uint8_t {
    go_on,
    back,
    forward,
    up,
    down,
    left,
    right,
    menu,
    hide_text,
    full_screen,
    skip,
    quit,
    help,
    again,
    history,
    read_by_itself,  // auto
    skip_on,         // skip until told otherwise
    quick_save,
    quick_load,
    keep_picture,  // the picture without its text, as a file
    preferences,
    speech,
    undo,
    go_anywhere,  // an author's, while a story is played live: to any scene or line
    look_behind   // the same: what is so just now, and where it is written
};

struct PointerMoved {
    Point at;
};  // canvas coordinates
struct PointerPressed {
    Point at;
};
struct ChooseNumber {
    int number = 1;
};  // keys 1 to 9
struct Pressed {
    std::string name;
};  // a key or a button by its name, whatever it means: only while one is listened for

struct Typed {
    std::string text;
};                 // letters, and only while words are written
struct Rubbed {};  // the last letter, likewise
struct Dropped {
    std::string file;
};  // on the window, or named when the program was called
struct Attention {
    bool here = true;
};  // the reader comes back to the window, or leaves it for another

using Gesture =
    std::variant<Command, PointerMoved, PointerPressed, ChooseNumber, Pressed, Typed, Rubbed, Dropped, Attention>;

}  // namespace lantern
