#include "screens/front.h"

#include "screens/lettering.h"
#include "stage/contrast.h"

namespace lantern {

namespace {

constexpr const char* usual_picture = "pictures/places/title.webp";

bool was_begun(const House& house, std::uint16_t act) {
    for (const Script& script : house.story->scripts) {
        if (script.act != act) continue;
        for (Place at = script.begin; at < script.end; ++at)
            if (house.record->seen(at)) return true;
    }
    return false;
}

bool came_to(const House& house, const TitlePicture& picture, const Front& front) {
    if (picture.once == TitlePicture::Once::always) return true;
    if (house.record == nullptr) return false;
    switch (picture.once) {
        case TitlePicture::Once::act: return was_begun(house, picture.act);
        case TitlePicture::Once::ending: return front.endings > 0;
        default: return front.endings > 0 && front.endings == front.all_endings;
    }
}

}  // namespace

Front front_of(const House& house) {
    Front front{usual_picture, house.front_palette(), false, 0, 0};
    if (house.story == nullptr) return front;
    front.all_endings = static_cast<int>(house.story->endings.size());
    if (house.record != nullptr) front.endings = house.record->endings_seen();
    for (const TitlePicture& picture : house.story->title_pictures) {
        const AssetIndex background = house.story->settings[picture.place].background;
        if (background == no_asset || !came_to(house, picture, front)) continue;
        if (const std::string& file = house.story->assets[background].file; !file.empty()) front.picture = file;
        front.shaded = front.picture != usual_picture;
        const bool of_act = picture.once == TitlePicture::Once::act;
        front.palette = of_act ? comfortable(house.story->acts[picture.act].direction.palette, house.comfort())
                               : house.front_palette();
    }
    return front;
}

}  // namespace lantern
