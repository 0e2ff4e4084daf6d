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
    // Opened and closed by us: what the library opens itself it forgets to close when the file is no sound.
    SDL_RWops* const stream = SDL_RWFromFile(file.c_str(), "rb");
    if (stream == nullptr) return false;
    bool heard = false;
    if (music) {
        Mix_Music* const piece = Mix_LoadMUS_RW(stream, SDL_FALSE);
        heard = piece != nullptr;
        if (piece != nullptr) Mix_FreeMusic(piece);
    } else {
        Mix_Chunk* const effect = Mix_LoadWAV_RW(stream, SDL_FALSE);
        heard = effect != nullptr;
        if (effect != nullptr) Mix_FreeChunk(effect);
    }
    SDL_RWclose(stream);
    return heard;
}

}  // namespace lantern
