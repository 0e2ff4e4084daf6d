#include "sdl/recordings.h"

#include <SDL.h>
#include <SDL_mixer.h>
#include <fmt/format.h>

#include <atomic>
#include <cstdint>
#include <utility>

namespace lantern {

namespace {

constexpr std::uintmax_t largest = 16U << 20U;  // bytes of a file that is decoded whole

}  // namespace

void FreeRecording::operator()(Mix_Chunk* chunk) const { Mix_FreeChunk(chunk); }

struct Recordings::Fetched {
    std::string file, error;
    Recording recording;
    std::atomic<bool> done{false};
};

Recordings::Recordings(Aside aside) : aside_(std::move(aside)) {}
Recordings::~Recordings() { wait_for_what_is_fetched(); }

void Recordings::lie_in(std::filesystem::path folder) {
    wait_for_what_is_fetched();
    folder_ = std::move(folder);
    broken_.clear();
}

std::string Recordings::path_of(const std::string& file) {
    if (broken_.count(file) > 0) return {};
    const std::filesystem::path path = folder_ / file;
    std::error_code failed;
    if (std::filesystem::is_regular_file(path, failed)) return path.string();
    cannot_play(file, "it is not there");
    return {};
}

std::string Recordings::path_of_whole(const std::string& file) {
    const std::string path = path_of(file);
    std::error_code failed;
    if (path.empty() || std::filesystem::file_size(path, failed) <= largest) return path;
    cannot_play(file, fmt::format("it is larger than {} MB", largest >> 20U));
    return {};
}

Recording Recordings::load(const std::string& file) {
    const std::string path = path_of_whole(file);
    Recording recording(path.empty() ? nullptr : Mix_LoadWAV(path.c_str()));
    if (recording == nullptr && !path.empty()) cannot_play(file, Mix_GetError());
    return recording;
}

bool Recordings::has_fetched(const std::string& file) {
    if (fetched_ && !fetched_->done) return false;
    if (fetched_ && fetched_->file == file) return true;
    fetched_ = std::make_shared<Fetched>();
    fetched_->file = file;
    const std::string path = path_of_whole(file);
    const auto work = [it = fetched_, path] {
        if (!path.empty()) it->recording.reset(Mix_LoadWAV(path.c_str()));
        if (!path.empty() && !it->recording) it->error = Mix_GetError();
        it->done = true;
    };
    if (aside_ && !path.empty()) aside_(work);
    else work();
    return fetched_->done;
}

Recording Recordings::take_fetched() {
    if (!fetched_->error.empty()) cannot_play(fetched_->file, fetched_->error);
    return std::move(std::exchange(fetched_, nullptr)->recording);
}

void Recordings::wait_for_what_is_fetched() {
    while (fetched_ && !fetched_->done) SDL_Delay(1);
    fetched_ = nullptr;
}

void Recordings::cannot_play(const std::string& file, const std::string& why) {
    broken_.insert(file);
    complain(fmt::format("{} cannot be played: {}.", file, why));
}

void Recordings::complain(std::string sentence) {
    if (complaint_.empty()) complaint_ = std::move(sentence);
}

std::string Recordings::complaint() { return std::exchange(complaint_, {}); }

}  // namespace lantern
