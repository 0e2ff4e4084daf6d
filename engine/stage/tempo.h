#pragma once
// How long things take on stage, all of it, in milliseconds. Reduced motion is another Tempo, not another code path.

namespace lantern {

struct Tempo {
    float typing = 1;           // 0: words stand there at once; else times the act's characters a second
    float slow = 2.5F;          // a <slow> character takes so many times longer
    float full_stop = 150;      // rest after a sentence
    float before_stroke = 140;  // the pen hesitates,
    float stroke = 300;         // crosses a word,
    float after_stroke = 120;   // and is lifted
    float expression = 200;     // a face changes
    float step = 450;           // someone moves to another place
    float shift = 110;          // a slip moves when it is looked at
    float shake = 480;          // a blow, a door
    float place_leaves = 350;   // people go when a scene ends
    float camera_returns = 800;
    float slips = 220;            // slips come in
    float drop = 220;             // the waiting mark falls into place
    float text = 180;             // words leave and come back at the reader's wish
    float guard = 120;            // a choice that just appeared cannot be taken by a hand already in the air
    float between_answers = 500;  // nor can two be given at one stroke
    float place_share = 0.6F;     // people enter once so much of a change of place has gone by
    float weather_frame = 42;     // rain is printed, not filmed: so many milliseconds a picture
    float weather_breath =
        2500;  // after everything else has come to rest the weather and the camera's hand come to rest too,
    float weather_settles = 1500;  // slowing down over the last so many of these, so that a still line costs nothing
    bool moving_camera = true;     // zoom and pan are travelled; false: cut
    bool moving_weather = true;    // false: what is in the air hangs there, and no lamp fails
    bool changes = true;           // places and people change as the act is directed; false: cut
};

/// The same stage with nothing that travels, trembles or types.
Tempo reduced_motion();

}  // namespace lantern
