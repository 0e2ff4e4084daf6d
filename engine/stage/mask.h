#pragma once
// By what picture a new place comes over the old one (ART: transition masks), and how softly.

#include "story/statement.h"

namespace lantern {

struct Mask {
    const char* file = "";  // empty: evenly
    float softness = 0.1F;
};

inline Mask mask_of(TransitionKind kind) {
    switch (kind) {
        case TransitionKind::rain: return {"pictures/transitions/act1_rain.png", 0.10F};
        case TransitionKind::panes: return {"pictures/transitions/act2_panes.png", 0};
        case TransitionKind::sun: return {"pictures/transitions/act3_sun.png", 0.25F};
        case TransitionKind::rise: return {"pictures/transitions/act4_rise.png", 0.35F};
        default: return {};
    }
}

}  // namespace lantern
