#include "stage/tempo.h"

namespace lantern {

Tempo reduced_motion() {
    Tempo tempo;
    tempo.typing = 0;
    tempo.full_stop = tempo.before_stroke = tempo.stroke = tempo.after_stroke = 0;
    tempo.place_leaves = tempo.step = tempo.shake = tempo.shift = tempo.slips = tempo.drop = tempo.text = 0;
    tempo.moving_camera = false;
    tempo.moving_weather = tempo.changes = false;
    return tempo;
}

}  // namespace lantern
