#include "sdl/loudspeaker.h"

#include <SDL.h>
#include <SDL_mixer.h>

#include <algorithm>

namespace lantern {

namespace {

constexpr int ears = 2, buffer = 1024;
static_assert(MIX_MAX_VOLUME == Loudspeaker::most);

constexpr float lowered = 0.4F,
                glide = 1.0F / (0.25F * Loudspeaker::rate);  // -8 dB, a quarter of a second from full to nothing

// These are called by the library's own thread.

void weigh(Loudspeaker::Last& last) {
    const auto goal = static_cast<float>(last.music.load(std::memory_order_relaxed));
    const float steps = last.steps.load(std::memory_order_relaxed);
    if (goal == last.music_now) return;
    const float step = Loudspeaker::most / std::max(1.0F, steps);
    last.music_now = steps <= 0 ? goal : last.music_now + std::clamp(goal - last.music_now, -step, step);
    Mix_VolumeMusic(static_cast<int>(last.music_now + 0.5F));
}

Acoustics acoustics_of(const Loudspeaker::Last& last) {
    const auto now = [](const std::atomic<float>& each) { return each.load(std::memory_order_relaxed); };
    return {now(last.above), now(last.below), now(last.echo), now(last.lasts)};
}

void SDLCALL do_last(void* data, Uint8* stream, int length) {
    auto& last = *static_cast<Loudspeaker::Last*>(data);
    const bool mono = last.mono.load(std::memory_order_relaxed);
    const float goal = last.low.load(std::memory_order_relaxed) ? lowered : 1;
    auto* const samples = reinterpret_cast<Sint16*>(stream);
    const int count = length / static_cast<int>(sizeof(Sint16));
    weigh(last);
    last.walls.answer(acoustics_of(last), samples, count / ears);
    for (int i = 0; mono && i + 1 < count; i += ears)
        samples[i] = samples[i + 1] = static_cast<Sint16>((samples[i] + samples[i + 1]) / 2);
    if (goal == 1 && last.gain == 1) return;
    for (int i = 0; i + 1 < count; i += ears) {
        last.gain += std::clamp(goal - last.gain, -glide, glide);
        for (int ear = 0; ear < ears; ++ear)
            samples[i + ear] = static_cast<Sint16>(static_cast<float>(samples[i + ear]) * last.gain);
    }
}

std::atomic<bool> music_ended{false};  // the library's hook is told of no loudspeaker, and there is only one

/// A window that sleeps at a still line has to see to the music that comes next.
void SDLCALL wake_the_window() {
    music_ended.store(true, std::memory_order_relaxed);
    SDL_Event event = {};
    event.type = SDL_USEREVENT;
    SDL_PushEvent(&event);
}

}  // namespace

/// Told by whichever thread finds out.
int SDLCALL Loudspeaker::hear_of_devices(void* self, SDL_Event* event) {
    auto& speaker = *static_cast<Loudspeaker*>(self);
    const bool ours = event->adevice.which != 0 && event->adevice.iscapture == 0;
    if (event->type == SDL_AUDIODEVICEREMOVED && ours) speaker.lost_.store(true, std::memory_order_relaxed);
    if (event->type == SDL_AUDIODEVICEADDED && speaker.is_lost() && event->adevice.iscapture == 0)
        speaker.found_.store(true, std::memory_order_relaxed);
    return 1;
}

bool Loudspeaker::has_music_ended() { return music_ended.exchange(false, std::memory_order_relaxed); }

Loudspeaker::~Loudspeaker() { close(); }

void Loudspeaker::close() {
    if (!open_) return;
    SDL_DelEventWatch(hear_of_devices, this);
    Mix_HookMusicFinished(nullptr);
    Mix_SetPostMix(nullptr, nullptr);
    Mix_CloseAudio();
    Mix_Quit();
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
    open_ = false;
}

bool Loudspeaker::is_found() {
    if (!found_.exchange(false, std::memory_order_relaxed)) return false;
    close();
    lost_.store(false, std::memory_order_relaxed);
    return true;
}

bool Loudspeaker::open() {
    if (open_ || refused_) return open_;
    const bool ready = SDL_InitSubSystem(SDL_INIT_AUDIO) == 0;
    open_ = ready &&
            Mix_OpenAudioDevice(rate, AUDIO_S16SYS, ears, buffer, nullptr, SDL_AUDIO_ALLOW_FREQUENCY_CHANGE) == 0;
    if (!open_) {
        refused_ = true;
        error_ = SDL_GetError();
        if (ready) SDL_QuitSubSystem(SDL_INIT_AUDIO);
        return false;
    }
    Mix_AllocateChannels(channels);
    Mix_SetPostMix(do_last, &last_);
    Mix_HookMusicFinished(wake_the_window);
    SDL_AddEventWatch(hear_of_devices, this);
    return true;
}

void Loudspeaker::set_acoustics(const Acoustics& acoustics) {
    last_.above.store(acoustics.above, std::memory_order_relaxed);
    last_.below.store(acoustics.below, std::memory_order_relaxed);
    last_.echo.store(acoustics.echo, std::memory_order_relaxed);
    last_.lasts.store(acoustics.lasts, std::memory_order_relaxed);
}

void Loudspeaker::weigh_music(int volume, float seconds) {
    if (seconds > 0 && last_.music.load(std::memory_order_relaxed) == volume) return;  // it is on its way
    last_.steps.store(seconds * rate / buffer, std::memory_order_relaxed);
    last_.music.store(volume, std::memory_order_relaxed);
    if (seconds <= 0 && open_) Mix_VolumeMusic(volume);
}

void Loudspeaker::pause(bool quiet) {
    if (!open_) return;
    if (quiet) {
        Mix_Pause(-1);
        Mix_PauseMusic();
    } else {
        Mix_Resume(-1);
        Mix_ResumeMusic();
    }
}

}  // namespace lantern
