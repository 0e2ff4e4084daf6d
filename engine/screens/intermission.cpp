#include "screens/intermission.h"

#include <utility>

#include "screens/curtain.h"
#include "screens/menu_rows.h"

namespace lantern {

namespace {

std::vector<MenuRow> entries(const House& house) {
    std::vector<MenuRow> rows{{Errand::go_on, "Go on"}, {Errand::history, "What was read"},
        {Errand::keep, "Keep a postcard"}, {Errand::postcards, "Postcards"}};
    if (house.has_read()) rows.push_back({Errand::threads, "Threads"});
    rows.push_back({Errand::preferences, "Preferences"});
    rows.push_back({Errand::help, "Keys"});
    if (house.knows_whom_to_turn_to()) rows.push_back({Errand::someone, "If you need someone"});
    rows.push_back({Errand::about, "About"});
    rows.push_back({Errand::title, "Back to the title"});
    rows.push_back({Errand::quit, "Quit"});
    return rows;
}

Curtain curtain(const House& house) {
    const Session& session = house.reading->session();
    const Story& story = session.story();
    const Script& scene = story.scripts[script_at(story, session.state().at)];
    return {story.acts[scene.act].title, scene.title};
}

Rect area(const House& house) { return curtain(house).area(house.comfort(), *house.measure); }

}  // namespace

Intermission::Intermission(const House& house)
    : errands_(errands_of(entries(house))),
      leaf_(rows_of(entries(house)), area(house), house.comfort(), *house.measure) {}

std::optional<Errand> Intermission::interpret(const Gesture& gesture, House&) {
    const auto* command = std::get_if<Command>(&gesture);
    if (command != nullptr && *command == Command::menu) return Errand::go_on;
    const auto answer = leaf_.interpret(gesture);
    return answer ? std::optional(errands_[answer->row]) : std::nullopt;
}

Picture Intermission::picture(const House& house) const {
    const Palette palette = house.palette();
    Picture picture = house.reading->scenery();
    curtain(house).paint(picture, palette, house.comfort(), *house.measure);
    leaf_.paint(picture.items, palette);
    return picture;
}

void Intermission::refresh(const House& house) { leaf_.set_comfort(house.comfort(), area(house)); }

Spoken Intermission::spoken(const House& house) const { return {curtain(house).name, leaf_.spoken()}; }

}  // namespace lantern
