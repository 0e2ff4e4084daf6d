#include "sdl/mixer.h"

#include <SDL.h>
#include <SDL_mixer.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "sdl/loudspeaker.h"
#include "sdl/recordings.h"

namespace lantern {

namespace {

constexpr int beds = 2, noises = channels - beds;  // ambience changes over on two; then the effects
constexpr int noise_leaves = 80;                   // milliseconds

struct Free {
    void operator()(Mix_Music* music) const { Mix_FreeMusic(music); }
};
using Music = std::unique_ptr<Mix_Music, Free>;

int milliseconds(float seconds) { return static_cast<int>(std::clamp(seconds, 0.0F, 60.0F) * 1000); }

/// An ear hears half where a quarter is sent.
float sent(float level) { return std::clamp(level, 0.0F, 1.0F) * std::clamp(level, 0.0F, 1.0F); }

}  // namespace

struct Mixer::Desk {
    struct Bed {
        Recording chunk;
        std::string file;  // empty: it is leaving, or silent
        float volume = 1;
    };
    struct Ringing {
        Recording chunk;
        unsigned number = 0;
        float volume = 1;
    };

    Heard heard;  // what was last asked for
    Levels levels;
    Loudspeaker speaker;  // closed after all that follows is freed
    bool here = true, paused = false, told = false;
    Recordings recordings;

    Music music;
    std::string music_file;
    float music_volume = 1;
    bool music_leaves = false;
    bool ambience_waits = false;  // it is being fetched
    std::array<Bed, beds> ambience;
    std::size_t bed = 0;
    std::array<Ringing, noises> ringing;

    explicit Desk(Aside aside) : recordings(std::move(aside)) {}
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
    ~Desk() {
        recordings.wait_for_what_is_fetched();
        if (speaker.is_open()) Mix_HaltMusic();  // freeing what still fades would wait for it
    }

    bool can_play() {
        if (speaker.open()) return true;
        if (!std::exchange(told, true))
            recordings.complain(
                fmt::format("Nothing can be heard: this machine's sound cannot be opened ({}).", speaker.error()));
        return false;
    }

    // --- how loud -------------------------------------------------------------------------------------------------------

    int loudness(float volume, float level) const {
        if (levels.mute) return 0;
        const float all = std::clamp(volume, 0.0F, 1.0F) * sent(level) * sent(levels.master);
        return static_cast<int>(all * MIX_MAX_VOLUME + 0.5F);
    }

    /// Ambience by its chunk, for a fade has the channel's own volume in its hands. Music that goes on takes its time.
    void weigh(float seconds) {
        speaker.weigh_music(loudness(music_volume, levels.music), seconds);
        for (Bed& each : ambience)
            if (each.chunk) Mix_VolumeChunk(each.chunk.get(), loudness(each.volume, levels.ambience));
        for (std::size_t i = 0; i < ringing.size(); ++i)
            if (ringing[i].number > 0)
                Mix_Volume(static_cast<int>(beds + i), loudness(ringing[i].volume, levels.effects));
    }

    // --- what goes on ---------------------------------------------------------------------------------------------------

    /// One piece at a time: what sounds leaves in its share of the change's time, and what comes has the rest.
    void play_music(const Loop& wanted) {
        if (music && !music_leaves && music_file == wanted.file) {
            music_volume = wanted.volume;
            return;
        }
        if (music && !music_leaves) {
            music_leaves = true;
            const float leaving = wanted.file.empty() ? wanted.fade : wanted.fade * wanted.leaves;
            if (Mix_FadeOutMusic(milliseconds(leaving)) == 0) Mix_HaltMusic();
        }
        if (music_leaves && Mix_PlayingMusic() != 0) return;
        const bool after_another = std::exchange(music_leaves, false);
        music.reset();
        music_file = wanted.file;
        music_volume = wanted.volume;
        if (wanted.file.empty()) return;
        const std::string path = recordings.path_of(wanted.file);
        if (path.empty()) return;
        music.reset(Mix_LoadMUS(path.c_str()));
        speaker.weigh_music(loudness(music_volume, levels.music), 0);
        const float coming = after_another ? wanted.fade * (1 - wanted.leaves) : wanted.fade;
        if (!music || Mix_FadeInMusic(music.get(), -1, milliseconds(coming)) != 0)
            recordings.cannot_play(wanted.file, Mix_GetError());
    }

    /// A piece goes round and round: one that ends without having been told to is broken somewhere within.
    void miss_what_broke_off() {
        if (!speaker.has_music_ended() || !music || music_leaves || Mix_PlayingMusic() != 0) return;
        music.reset();
        recordings.cannot_play(music_file, "it breaks off");
    }

    void play_ambience(const Loop& wanted) {
        Bed& now = ambience[bed];
        ambience_waits = now.file != wanted.file && !wanted.file.empty() && !recordings.has_fetched(wanted.file);
        if (ambience_waits) return;
        if (now.file == wanted.file) {
            now.volume = wanted.volume;
            return;
        }
        const int fade = milliseconds(wanted.fade);
        if (now.chunk) leave(static_cast<int>(bed), fade);
        now.file.clear();
        if (wanted.file.empty()) return;
        bed = 1 - bed;
        ambience[bed] = {recordings.take_fetched(), wanted.file, wanted.volume};
        if (ambience[bed].chunk == nullptr) return;
        const int channel = static_cast<int>(bed);
        Mix_Volume(channel, MIX_MAX_VOLUME);
        Mix_VolumeChunk(ambience[bed].chunk.get(), loudness(wanted.volume, levels.ambience));
        Mix_FadeInChannel(channel, ambience[bed].chunk.get(), -1, fade);
    }

    static void leave(int channel, int fade) {
        if (fade == 0 || Mix_FadeOutChannel(channel, fade) == 0) Mix_HaltChannel(channel);
    }

    // --- what rings -----------------------------------------------------------------------------------------------------

    void play_noises(const std::vector<Noise>& wanted) {
        for (std::size_t i = 0; i < ringing.size(); ++i) {
            const auto is_it = [&](const Noise& noise) { return noise.number == ringing[i].number; };
            if (ringing[i].number == 0 || std::any_of(wanted.begin(), wanted.end(), is_it)) continue;
            leave(static_cast<int>(beds + i), noise_leaves);
            ringing[i].number = 0;
        }
        for (const Noise& noise : wanted)
            if (std::find(heard.noises.begin(), heard.noises.end(), noise) == heard.noises.end()) ring(noise);
    }

    void hush(unsigned number) {
        for (std::size_t i = 0; i < ringing.size(); ++i) {
            if (ringing[i].number != number) continue;
            leave(static_cast<int>(beds + i), noise_leaves);
            ringing[i].number = 0;
        }
    }

    void ring(const Noise& noise) {
        std::size_t free = 0;  // else the one that has rung longest
        for (std::size_t i = 0; i < ringing.size(); ++i) {
            if (ringing[i].number < ringing[free].number) free = i;
            if (Mix_Playing(static_cast<int>(beds + i)) == 0) {
                free = i;
                break;
            }
        }
        ringing[free] = {recordings.load(noise.file), noise.number, noise.volume};
        if (ringing[free].chunk == nullptr) return;
        const int channel = static_cast<int>(beds + free);
        Mix_Volume(channel, loudness(noise.volume, levels.effects));
        Mix_PlayChannel(channel, ringing[free].chunk.get(), 0);
    }

    /// It is silent, and asked for as if for the first time.
    void begin_again(const std::string& file) {
        recordings.try_again(file);
        if (music_file == file) {
            Mix_HaltMusic();
            music.reset();
            music_file.clear();
            music_leaves = false;
        }
        Bed& now = ambience[bed];
        if (now.file == file) {
            if (now.chunk) Mix_HaltChannel(static_cast<int>(bed));
            now = {};
        }
        if (heard.music.file == file) heard.music = {};
        if (heard.ambience.file == file) heard.ambience = {};
        const auto is_of_it = [&file](const Noise& noise) { return noise.file == file; };
        for (const Noise& noise : heard.noises)
            if (is_of_it(noise)) hush(noise.number);
        heard.noises.erase(std::remove_if(heard.noises.begin(), heard.noises.end(), is_of_it), heard.noises.end());
    }

    // --- a device that goes and comes -----------------------------------------------------------------------------------

    void put_all_away() {
        recordings.wait_for_what_is_fetched();
        Mix_HaltMusic();
        Mix_HaltChannel(-1);
        music.reset();
        music_file.clear();
        music_leaves = false;
        ambience = {};
        ringing = {};
        heard = {};
    }

    /// False: there is none just now.
    bool look_for_the_device(const Heard& wanted) {
        if (!speaker.is_open() || !speaker.is_lost()) return true;
        if (!std::exchange(told, true)) {
            recordings.complain("Nothing can be heard: this machine's sound was taken away.");
            put_all_away();
        }
        if (!speaker.is_found()) return false;
        told = false;
        heard.noises = wanted.noises;  // moments that nobody heard
        return true;
    }

    // --- all of it ------------------------------------------------------------------------------------------------------

    void play(const Heard& wanted) {
        if (paused) {
            heard.noises = wanted.noises;  // a moment that nobody was there for
            return;
        }
        if (!look_for_the_device(wanted)) return;
        miss_what_broke_off();
        if (wanted == heard && !music_leaves && !ambience_waits) return;
        speaker.set_acoustics(wanted.acoustics);
        const bool silent = wanted.music.file.empty() && wanted.ambience.file.empty() && wanted.noises.empty();
        if ((!silent || speaker.is_open()) && can_play()) {
            play_music(wanted.music);
            play_ambience(wanted.ambience);
            play_noises(wanted.noises);
            weigh(wanted.music.fade);
        }
        heard = wanted;
    }

    void pause_or_go_on() {
        const bool quiet = !here && !levels.when_unfocused;
        if (std::exchange(paused, quiet) != quiet) speaker.pause(quiet);
    }
};

Mixer::Mixer(Aside aside) : desk_(std::make_unique<Desk>(std::move(aside))) {}
Mixer::~Mixer() = default;

void Mixer::play(const Heard& heard, const std::filesystem::path& assets) {
    if (desk_->recordings.folder() != assets) {
        desk_->play({});
        desk_->recordings.lie_in(assets);
    }
    desk_->play(heard);
}

void Mixer::play_anew(const std::filesystem::path& file) {
    desk_->begin_again(file.lexically_relative(desk_->recordings.folder()).generic_string());
}

void Mixer::set_levels(const Levels& levels) {
    const bool others = std::exchange(desk_->levels, levels) != levels;
    desk_->speaker.set_mono(levels.mono);
    if (others && desk_->speaker.is_open()) desk_->weigh(0);
    desk_->pause_or_go_on();
}

void Mixer::give_way(bool to_a_voice) { desk_->speaker.give_way(to_a_voice); }

void Mixer::focus(bool here) {
    desk_->here = here;
    desk_->pause_or_go_on();
}

std::string Mixer::complaint() { return desk_->recordings.complaint(); }

}  // namespace lantern
