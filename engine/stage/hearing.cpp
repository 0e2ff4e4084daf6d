#include "stage/hearing.h"

#include <utility>
#include <variant>

namespace lantern {

namespace {

constexpr float usual_fade = 1, cut = 0.25F;  // seconds; a change without any would crack
constexpr std::size_t most_noises = 8;

/// The same file goes on as it is, whatever the way to it would have been.
void change(Loop& loop, std::string file, float volume, float fade) {
    if (loop.file != file || loop.volume != volume) loop = {std::move(file), volume, fade};
}

}  // namespace

std::string Hearing::file_of(AssetIndex asset) const {
    return asset == no_asset ? std::string() : story_->assets[asset].file;
}

void Hearing::play(const Action& action) {
    if (const auto* sound = std::get_if<Sound>(&action)) play(*sound);
    if (const auto* place = std::get_if<SetPlace>(&action))
        change(heard_.ambience, file_of(story_->settings[place->setting].ambience), 1, usual_fade);
}

void Hearing::play(const Sound& sound) {
    const std::string file = file_of(sound.asset);
    if (sound.channel == Channel::music) return change(heard_.music, file, sound.volume, sound.fade);
    if (sound.channel == Channel::ambience) return change(heard_.ambience, file, sound.volume, sound.fade);
    if (sound.asset == no_asset) return end_noises();
    if (file.empty()) return;
    heard_.noises.push_back({++played_, file, sound.volume});
    if (heard_.noises.size() > most_noises) heard_.noises.erase(heard_.noises.begin());
}

void Hearing::settle(const Scene& scene) { settle(scene, usual_fade); }

void Hearing::settle(const Scene& scene, float fade) {
    change(heard_.music, file_of(scene.music), scene.music_volume, fade);
    change(heard_.ambience, file_of(scene.ambience), scene.ambience_volume, fade);
}

void Hearing::cut_to(const Scene& scene) {
    end_noises();
    settle(scene, cut);
}

}  // namespace lantern
