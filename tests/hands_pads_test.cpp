// Pads that come and go: real ones as far as SDL knows, though made of nothing.

#include <SDL.h>

#include "catch.h"
#include "readings.h"
#include "sdl/hands.h"
#include "stage/stage.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// SDL with no window. It must outlive hands and pads.
struct Machine {
    Machine() { REQUIRE(SDL_InitSubSystem(SDL_INIT_EVENTS | SDL_INIT_GAMECONTROLLER) == 0); }
    ~Machine() { SDL_QuitSubSystem(SDL_INIT_EVENTS | SDL_INIT_GAMECONTROLLER); }
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;
};

struct VirtualPad {
    int index;
    SDL_Joystick* joystick = nullptr;

    explicit VirtualPad(SDL_JoystickType type)
        : index(SDL_JoystickAttachVirtual(type, SDL_CONTROLLER_AXIS_MAX, SDL_CONTROLLER_BUTTON_MAX, 0)) {
        REQUIRE(index >= 0);
        joystick = SDL_JoystickOpen(index);
        REQUIRE(joystick != nullptr);
        // The triggers of a virtual pad begin in the middle of their way.
        pull(SDL_CONTROLLER_AXIS_TRIGGERLEFT, -32'768);
        pull(SDL_CONTROLLER_AXIS_TRIGGERRIGHT, -32'768);
    }
    ~VirtualPad() {
        SDL_JoystickClose(joystick);
        if (index >= 0) pull_out();
    }
    VirtualPad(const VirtualPad&) = delete;
    VirtualPad& operator=(const VirtualPad&) = delete;

    void pull_out() {
        SDL_JoystickDetachVirtual(index);
        index = -1;
    }
    void pull(int axis, int value) { SDL_JoystickSetVirtualAxis(joystick, axis, static_cast<Sint16>(value)); }
    void set(int button, bool down) { SDL_JoystickSetVirtualButton(joystick, button, down ? 1 : 0); }
};

/// Everything that SDL reports just now.
std::vector<Gesture> read_all(Hands& hands) {
    std::vector<Gesture> gestures;
    SDL_JoystickUpdate();
    SDL_Event event;
    while (SDL_PollEvent(&event) != 0) hands.read(event, Canvas(1920, 1080), 1, gestures);
    return gestures;
}

std::vector<Gesture> press(Hands& hands, VirtualPad& pad, int button) {
    pad.set(button, true);
    std::vector<Gesture> gestures = read_all(hands);
    pad.set(button, false);
    for (const Gesture& gesture : read_all(hands)) gestures.push_back(gesture);
    return gestures;
}

bool is(const std::vector<Gesture>& gestures, Command command) {
    const auto* told = gestures.size() == 1 ? std::get_if<Command>(&gestures.front()) : nullptr;
    return told != nullptr && *told == command;
}

}  // namespace

TEST_CASE("A pad plays a reading to its end, by itself") {
    const Machine machine;
    VirtualPad pad(SDL_JOYSTICK_TYPE_GAMECONTROLLER);
    Hands hands;
    hands.open_pads();
    read_all(hands);
    const FixedMeasure measure;
    Session session(story_in(checkout() / "tests" / "stories" / "two-doors"));
    Stage stage(session.shared_story(), measure);
    stage.follow(session);
    int presses = 0;
    for (; !std::holds_alternative<Ending>(session.now().halt) && presses < 200; ++presses) {
        for (int i = 0; i < 100; ++i) stage.tick(50);
        for (const Gesture& gesture : press(hands, pad, SDL_CONTROLLER_BUTTON_A))
            if (const auto input = stage.interpret(gesture, session); input && session.advance(*input))
                stage.follow(session);
    }
    CHECK(std::holds_alternative<Ending>(session.now().halt));
    CHECK(presses > 3);
}

TEST_CASE("A pad may come at any time, be pulled out while it skips, and come again") {
    const Machine machine;
    Hands hands;
    hands.open_pads();
    read_all(hands);
    for (int time = 0; time < 3; ++time) {
        VirtualPad pad(SDL_JOYSTICK_TYPE_GAMECONTROLLER);
        read_all(hands);
        CHECK(is(press(hands, pad, SDL_CONTROLLER_BUTTON_START), Command::menu));
        CHECK_FALSE(hands.skipping());
        pad.pull(SDL_CONTROLLER_AXIS_TRIGGERRIGHT, 32'767);
        CHECK(read_all(hands).empty());
        CHECK(hands.skipping());
        pad.pull_out();
        CHECK(read_all(hands).empty());
        CHECK_FALSE(hands.skipping());
    }
}

TEST_CASE("Two pads are as good as one, and either may go") {
    const Machine machine;
    Hands hands;
    hands.open_pads();
    VirtualPad first(SDL_JOYSTICK_TYPE_GAMECONTROLLER);
    VirtualPad second(SDL_JOYSTICK_TYPE_GAMECONTROLLER);
    read_all(hands);
    CHECK(is(press(hands, first, SDL_CONTROLLER_BUTTON_A), Command::go_on));
    CHECK(is(press(hands, second, SDL_CONTROLLER_BUTTON_LEFTSHOULDER), Command::back));
    first.index = second.index = 0;  // the first that goes leaves the other its place
    first.pull_out();
    read_all(hands);
    CHECK(is(press(hands, second, SDL_CONTROLLER_BUTTON_A), Command::go_on));
}

TEST_CASE("A thing that is no pad, a wheel or a pedal, does nothing and harms nobody") {
    const Machine machine;
    Hands hands;
    hands.open_pads();
    VirtualPad pedal(SDL_JOYSTICK_TYPE_UNKNOWN);
    read_all(hands);
    for (int button = 0; button < SDL_CONTROLLER_BUTTON_MAX; ++button) CHECK(press(hands, pedal, button).empty());
    pedal.pull(0, 32'767);
    CHECK(read_all(hands).empty());
    pedal.pull_out();
    CHECK(read_all(hands).empty());
}
