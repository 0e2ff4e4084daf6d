#pragma once
// The ear of the stage: makes what is heard out of the Scene, out of the cues as they fall due, and of how the act sounds. What goes
// on belongs to the Scene and comes back with it; an effect is a moment, and is never played again by going back.

#include "session/state.h"
#include "stage/heard.h"

namespace lantern {

class Hearing {
public:
    /// `story` must live as long as the hearing.
    explicit Hearing(const Story& story) : story_(&story) {}

    /// What is heard from now on is heard as this act has it.
    void enter(const Sounding& act);

    /// A cue is due; those of things seen mean nothing here.
    void play(const Action& action);

    /// What no cue told: the way back from a visit.
    void settle(const Scene& scene);

    /// Be there: what goes on is the scene's, and what still rang has ended.
    void cut_to(const Scene& scene);

    void end_noises() { heard_.noises.clear(); }

    const Heard& heard() const { return heard_; }

private:
    void play(const Sound& sound);
    void settle(const Scene& scene, float fade);
    void play_music(AssetIndex asset, float volume, float fade);
    void play_ambience(AssetIndex asset, float volume, float fade);
    std::string file_of(AssetIndex asset) const;

    const Story* story_;
    Sounding act_;
    Heard heard_;
    unsigned played_ = 0;
};

}  // namespace lantern
