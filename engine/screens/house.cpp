#include "screens/house.h"

#include "screens/lettering.h"

namespace lantern {

Palette House::palette() const {
    if (!reading) return house_palette(story.get());
    const Story& told = reading->session().story();
    return told.acts[told.scripts[script_at(told, reading->session().state().at)].act].direction.palette;
}

std::filesystem::path House::shelf() const {
    return quarters.data.empty() || story == nullptr ? std::filesystem::path() : quarters.data / story->id;
}

}  // namespace lantern
