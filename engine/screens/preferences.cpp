#include "screens/preferences.h"

#include <algorithm>

namespace lantern {

Tempo tempo_of(const Preferences& preferences) {
    Tempo tempo = preferences.reduce_motion ? reduced_motion() : Tempo();
    tempo.typing = preferences.letters <= 0 || preferences.reduce_motion ? 0 : usual_letters / preferences.letters;
    return tempo;
}

bool wants_card(const Preferences& preferences, const Script& scene) {
    if (scene.notes.empty() || preferences.cards == CardsBefore::none) return false;
    if (preferences.cards == CardsBefore::every_noted_scene) return true;
    return std::any_of(scene.notes.begin(), scene.notes.end(),
        [&preferences](const Note& note) { return preferences.topics.count(note.topic) != 0; });
}

std::vector<std::string> topics_of(const Story& story) {
    std::vector<std::string> topics;
    for (const Script& scene : story.scripts)
        for (const Note& note : scene.notes)
            if (std::find(topics.begin(), topics.end(), note.topic) == topics.end()) topics.push_back(note.topic);
    return topics;
}

}  // namespace lantern
