#include "sdl/loudspeaker.h"

#include <SDL.h>
#include <SDL_mixer.h>

namespace lantern {

namespace {

constexpr int rate = 48'000, ears = 2, buffer = 2048;

// These two are called by the library's own thread.

void SDLCALL average_ears(void* mono, Uint8* stream, int length) {
    if (!static_cast<const std::atomic<bool>*>(mono)->load(std::memory_order_relaxed)) return;
    auto* const samples = reinterpret_cast<Sint16*>(stream);
    const int count = length / static_cast<int>(sizeof(Sint16));
    for (int i = 0; i + 1 < count; i += ears)
        samples[i] = samples[i + 1] = static_cast<Sint16>((samples[i] + samples[i + 1]) / 2);
}

/// A window that sleeps at a still line has to see to the music that comes next.
void SDLCALL wake_the_window() {
    SDL_Event event = {};
    event.type = SDL_USEREVENT;
    SDL_PushEvent(&event);
}

}  // namespace

Loudspeaker::~Loudspeaker() {
    if (!open_) return;
    Mix_HookMusicFinished(nullptr);
    Mix_SetPostMix(nullptr, nullptr);
    Mix_CloseAudio();
    Mix_Quit();
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
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
    Mix_SetPostMix(average_ears, &mono_);
    Mix_HookMusicFinished(wake_the_window);
    return true;
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
