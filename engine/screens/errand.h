#pragma once
// What a screen asks the house to do.

#include <cstdint>

namespace lantern {

enum class Errand : std::uint8_t {
    begin,
    go_on,
    pause,
    title,
    ended,
    read_again,
    full_screen,
    quit,
    close,  // the page that lies open
    history,
    help,
    about,
    someone,  // whom to turn to
    threads,
    postcards,  // to take one up
    keep,       // the postcards, to lay one down
    preferences,
    keys,
    quick_save,
    quick_load,
    keep_picture,
    speech,
    skip_on,
    read_by_itself
};

}  // namespace lantern
