#pragma once
// The stage behind the words: the place, who and what stands in it, and the camera, on their way from what they were to
// what the State says. Cues are played in order; when they have all been played the tableau is the Scene, whatever they
// said.

#include <cstddef>
#include <string>
#include <vector>

#include "session/advance.h"
#include "stage/glide.h"
#include "stage/hearing.h"
#include "stage/picture.h"
#include "stage/tempo.h"

namespace lantern {

class Tableau {
public:
    explicit Tableau(const Story& story) : story_(&story), hearing_(story) {}

    void set_tempo(const Tempo& tempo) { tempo_ = tempo; }

    void follow(const std::vector<Cue>& cues, const State& state);
    void cut_to(const State& state);
    void tick(float milliseconds);

    /// To the end of everything that moves, but for the camera, which takes its time.
    void finish();

    bool holds_words() const { return clock_ < words_at_; }  // what comes before the words is still to be seen
    bool moving() const;                                     // somebody or something is on the way
    bool camera_moving() const { return zoom_.moving() || focus_.moving(); }

    /// Adds what is seen, back to front; `hand` is how far the camera wanders just now, `behind` what is in the air behind people.
    void paint(std::vector<Item>& items, Point hand, const std::vector<Item>& behind = {}) const;

    const Scene& scene() const { return goal_; }

    const Heard& heard() const { return hearing_.heard(); }
    void end_noises() { hearing_.end_noises(); }

private:
    struct Actor {
        PersonIndex person = 0;
        ExpressionIndex expression = 0, before = 0;
        Facing facing = Facing::as_drawn;
        bool leaving = false;
        Glide presence, x, aside, turn{1};
        float lingers = 0;  // milliseconds, before they leave
    };
    struct Thing {
        AssetIndex asset = no_asset;
        bool leaving = false;
        Glide presence, x;
    };
    struct Planned {
        float at = 0;
        Cue cue = nowhere;
    };

    const Direction& direction() const { return story_->acts[act_].direction; }
    Change resolved(const Transition& with, const Transition& standard) const;

    void plan(const std::vector<Cue>& cues);
    void play_due();
    void play(const Statement& statement);
    void reconcile();

    void go_to(SettingIndex setting, const Transition& with);
    void enter(const Show& show);
    void leave(PersonIndex who, const Transition& with);
    void send_off(Actor& actor, const Transition& with);
    void hold_leaving(float milliseconds);
    void walk(const Move& move);
    void place_prop(const PlaceProp& prop);
    void aim_camera(const Camera& camera, float seconds, Easing easing = Easing::smooth);
    void turn(Actor& actor, ExpressionIndex expression);
    Actor* find(PersonIndex who);
    Actor* call_back(PersonIndex who, float x);
    void drop_gone();

    void paint_change(std::vector<Item>& items) const;
    void paint_place(std::vector<Item>& items, SettingIndex setting) const;
    void paint_actor(std::vector<Item>& items, const Actor& actor) const;
    void paint_thing(std::vector<Item>& items, const Thing& thing) const;
    Rect seen(Rect rect, Point hand) const;
    Point focus_point(const Camera& camera) const;

    const Story* story_;
    Tempo tempo_;
    std::uint16_t act_ = 0;
    Scene goal_;
    SettingIndex place_ = nobody, before_ = nobody;
    Change look_;  // of the change of place that is on its way
    Glide change_{1};
    std::vector<Actor> actors_;
    std::vector<Thing> things_;
    Camera camera_;
    Easing easing_ = Easing::smooth;
    Glide zoom_{1}, focus_{canvas_width / 2}, height_{canvas_height * eye_level / 1000}, shake_;
    std::vector<Planned> planned_;
    Hearing hearing_;
    float clock_ = 0, words_at_ = 0;
};

inline float canvas_x(Thousandths at) { return static_cast<float>(at) * canvas_width / 1000; }

inline float canvas_y(Thousandths high) { return static_cast<float>(high) * canvas_height / 1000; }

/// The stem of a person's picture in an act (counted from 0): the act's own, else the nearest act's; towards the left
/// where they should look so and a picture of that exists. Empty: there is none.
std::string portrait_of(const Story& story, PersonIndex person, std::uint16_t act, bool facing_left);

}  // namespace lantern
