#include "live.h"

#include <utility>
#include <vector>

#include "schema_shelf.h"
#include "sdl/window.h"

namespace lantern {

Live::Live(std::filesystem::path story, Playhouse& house, Usher& usher, Prompter& prompter, Mixer& mixer)
    : story_(std::move(story)), house_(house), usher_(usher), prompter_(prompter), mixer_(mixer) {
    look_out();
}

std::string Live::assets() const { return house_.story() == nullptr ? assets_ : house_.story()->assets_folder; }
std::string Live::title() const { return house_.story() == nullptr ? title_ : house_.story()->title; }

/// Where the story's words and its assets lie; the second may change with the first.
void Live::look_out() {
    assets_ = assets();
    title_ = title();
    std::vector<std::filesystem::path> folders{story_};
    if (!assets_.empty()) folders.emplace_back(assets_);
    lookout_.emplace(std::move(folders), Window::wake);
}

bool Live::follow() {
    const Lookout::Seen seen = lookout_->seen();
    if (!seen.story && seen.others.empty()) return false;
    if (seen.story) house_.follow_files();
    const bool moved = assets() != assets_;
    if (!seen.others.empty() || moved || title() != title_) {
        usher_.dress();  // pictures are read again
        prompter_.forget();
    }
    for (const std::string& file : seen.others) mixer_.play_anew(file);
    title_ = title();
    if (moved) look_out();
    return true;
}

void Live::tidy() const {
    if (house_.story() != nullptr) keep_schemas_current(story_, *house_.story());
}

}  // namespace lantern
