#include "screens/house.h"

#include "screens/lettering.h"
#include "stage/contrast.h"

namespace lantern {

Palette House::palette() const {
    if (!reading) return comfortable(house_palette(story.get()), comfort());
    const Story& told = reading->session().story();
    return comfortable(
        told.acts[told.scripts[script_at(told, reading->session().state().at)].act].direction.palette, comfort());
}

std::filesystem::path House::shelf() const {
    return quarters.data.empty() || story == nullptr ? std::filesystem::path() : quarters.data / story->id;
}

}  // namespace lantern
