#include "stage/hearing.h"

#include <utility>
#include <variant>

namespace lantern {

namespace {

constexpr float cut = 0.25F;  // seconds; a change without any would crack
constexpr std::size_t most_noises = 8;

/// The same file goes on as it is, whatever the way to it would have been.
void change(Loop& loop, Loop to) {
    if (loop.file != to.file || loop.volume != to.volume) loop = std::move(to);
}

}  // namespace

std::string Hearing::file_of(AssetIndex asset) const {
    return asset == no_asset ? std::string() : story_->assets[asset].file;
}

void Hearing::enter(const Sounding& act) {
    act_ = act;
    heard_.acoustics = act.acoustics;
}

void Hearing::play_music(AssetIndex asset, float volume, float fade) {
    change(heard_.music, {file_of(asset), volume * act_.music, fade, act_.leaves});
}

void Hearing::play_ambience(AssetIndex asset, float volume, float fade) {
    change(heard_.ambience, {file_of(asset), volume * act_.ambience, fade, act_.leaves});
}

void Hearing::play(const Action& action) {
    if (const auto* sound = std::get_if<Sound>(&action)) play(*sound);
    if (const auto* place = std::get_if<SetPlace>(&action))
        play_ambience(story_->settings[place->setting].ambience, 1, act_.fade);
}

void Hearing::play(const Sound& sound) {
    const float fade = sound.fade.value_or(act_.fade);
    if (sound.channel == Channel::music) return play_music(sound.asset, sound.volume, fade);
    if (sound.channel == Channel::ambience) return play_ambience(sound.asset, sound.volume, fade);
    if (sound.asset == no_asset) return end_noises();
    const std::string file = file_of(sound.asset);
    if (file.empty()) return;
    heard_.noises.push_back({++played_, file, sound.volume * act_.effects});
    if (heard_.noises.size() > most_noises) heard_.noises.erase(heard_.noises.begin());
}

void Hearing::settle(const Scene& scene) { settle(scene, act_.fade); }

void Hearing::settle(const Scene& scene, float fade) {
    play_music(scene.music, scene.music_volume, fade);
    play_ambience(scene.ambience, scene.ambience_volume, fade);
}

void Hearing::cut_to(const Scene& scene) {
    end_noises();
    settle(scene, cut);
}

}  // namespace lantern
