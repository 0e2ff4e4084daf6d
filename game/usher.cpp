#include "usher.h"

#include <utility>

namespace lantern {

namespace {

int pictures_a_second(FramePace pace) {
    switch (pace) {
        case FramePace::display: return 0;
        case FramePace::sixty: return 60;
        case FramePace::hundred_and_forty_four: return 144;
    }
    return 0;
}

/// Where a reader has bound these keys to something else, they mean that.
Bindings with_authors_keys(Bindings bindings) {
    bindings.bind(Command::go_anywhere, "F2");
    bindings.bind(Command::look_behind, "F3");
    return bindings;
}

}  // namespace

Shape shape_of(const WindowWish& wish) { return {wish.full_screen, wish.width, wish.height}; }

Usher::Usher(Window& window, Playhouse& house, bool live)
    : window_(window),
      house_(house),
      live_(live),
      obeyed_(shape_of(house.house().preferences.window)),
      seen_(window.shape()) {}

void Usher::dress() {
    window_.set_title(house_.story() == nullptr ? "Lantern" : house_.story()->title);
    if (house_.story() != nullptr) window_.set_assets(house_.story()->assets_folder);
}

void Usher::turn_full_screen() {
    WindowWish wish = house_.house().preferences.window;
    wish.full_screen = !wish.full_screen;
    house_.window_is(wish);
}

void Usher::obey() {
    const Preferences& wishes = house_.house().preferences;
    window_.bind(live_ ? with_authors_keys(wishes.bindings) : wishes.bindings);
    window_.listen(house_.listens());
    window_.write(house_.writes());
    window_.set_pace(pictures_a_second(wishes.window.pace));
    const Shape wish = shape_of(wishes.window);
    if (wish != obeyed_) {
        window_.set_shape(wish);
        obeyed_ = wish;
        seen_ = window_.shape();
    } else if (const Shape now = window_.shape(); now != std::exchange(seen_, now)) {
        return;  // it is being dragged
    } else if (now != wish) {
        remember(now);
    }
}

void Usher::remember(const Shape& shape) {
    WindowWish wish = house_.house().preferences.window;
    wish.full_screen = shape.full_screen;
    wish.width = shape.width;
    wish.height = shape.height;
    obeyed_ = shape;
    house_.window_is(wish);
}

void Usher::sound(Mixer& mixer) {
    mixer.set_levels(house_.house().preferences.levels);
    mixer.give_way(house_.house().machine.speaking());
    mixer.play(house_.heard(), house_.story() == nullptr ? std::string() : house_.story()->assets_folder);
    if (std::string complaint = mixer.complaint(); !complaint.empty()) house_.say(std::move(complaint));
}

void Usher::leave() {
    if (window_.shape() != obeyed_) remember(window_.shape());
}

}  // namespace lantern
