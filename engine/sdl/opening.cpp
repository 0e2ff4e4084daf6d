#include "sdl/opening.h"

#include <SDL.h>
#include <SDL_image.h>
#include <SDL_mixer.h>

#include <memory>

namespace lantern {

std::optional<PictureSize> size_of_picture(const std::filesystem::path& file) {
    const std::unique_ptr<SDL_Surface, void (*)(SDL_Surface*)> read(IMG_Load(file.string().c_str()), SDL_FreeSurface);
    if (!read) return std::nullopt;
    return PictureSize{read->w, read->h};
}

Ear::Ear() {
    SDL_setenv("SDL_AUDIODRIVER", "dummy", 1);
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) return;
    open_ = Mix_OpenAudioDevice(48'000, AUDIO_S16SYS, 2, 2048, nullptr, 0) == 0;
    if (!open_) SDL_QuitSubSystem(SDL_INIT_AUDIO);
}

Ear::~Ear() {
    if (!open_) return;
    Mix_CloseAudio();
    Mix_Quit();
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
}

bool Ear::can_hear(const std::filesystem::path& file, bool music) const {
    if (!open_) return false;
    if (music)
        return std::unique_ptr<Mix_Music, void (*)(Mix_Music*)>(Mix_LoadMUS(file.c_str()), Mix_FreeMusic) != nullptr;
    return std::unique_ptr<Mix_Chunk, void (*)(Mix_Chunk*)>(Mix_LoadWAV(file.c_str()), Mix_FreeChunk) != nullptr;
}

}  // namespace lantern
