#pragma once
// What a screen asks the house to do.

#include <cstdint>

namespace lantern {

enum class Errand : std::uint8_t {
    begin,
    begin_anew,  // though a reading is under way
    go_on,       // with the reading, whatever lies over it
    take_up,     // the reading that was kept last
    pause,
    title,
    ended,
    read_again,
    full_screen,
    quit,
    leave,  // though this reading could not be kept
    close,  // the page that lies open
    history,
    help,
    about,
    credits,
    someone,  // whom to turn to
    threads,
    read_from,  // the head of the wanted scene
    postcards,  // to take one up
    keep,       // the postcards, to lay one down
    preferences,
    keys,
    quick_save,
    quick_load,
    keep_picture,
    speech,
    skip_on,
    read_by_itself,
    hide_words,
    turn_back,   // a line
    read_noted,  // the scene whose card was shown
    pass_over,   // the same, its summary having been read
    rest,        // there, for today
    undo,
    anywhere,     // the page that leads to any scene or line
    go_anywhere,  // to the wanted place
    behind        // what is so just now
};

}  // namespace lantern
