#include "screens/threads.h"

#include <algorithm>
#include <utility>

#include "screens/said.h"

namespace lantern {

namespace {

constexpr float below_chart = 26;

Point chart_corner(const Comfort& comfort) {
    const Rect area = Folio::area(comfort);
    return {area.x, area.y};
}

Rect area_below(const ThreadChart& chart, const Comfort& comfort) {
    Rect area = Folio::area(comfort);
    const float tall = chart.height(comfort);
    if (tall <= 0) return area;
    area.y += tall + below_chart;
    area.h -= tall + below_chart;
    return area;
}

}  // namespace

Threads::Threads(const House& house) : Threads(manuscript_of(*house.story, *house.record), house) {}

Threads::Threads(Manuscript manuscript, const House& house)
    : scenes_(std::move(manuscript.scenes)),
      chart_(*house.story, *house.record),
      folio_("Threads", std::move(manuscript.rows), house.comfort(), *house.measure) {
    refresh(house);
    if (!house.reading) return;
    const Session& session = house.reading->session();
    look_at(script_at(session.story(), session.state().at));
}

std::optional<ScriptIndex> Threads::looked_at() const {
    const auto row = folio_.leaf().focus();
    return row && scenes_[*row] != nobody ? std::optional(scenes_[*row]) : std::nullopt;
}

void Threads::look_at(ScriptIndex scene) {
    const auto row = std::find(scenes_.begin(), scenes_.end(), scene);
    if (row != scenes_.end()) folio_.leaf().look_at(static_cast<std::size_t>(row - scenes_.begin()));
}

/// A knot is looked at before it is taken, so that a finger does not begin a scene by a slip.
std::optional<Errand> Threads::touch_knot(const Gesture& gesture, House& house) {
    const auto* moved = std::get_if<PointerMoved>(&gesture);
    const auto* pressed = std::get_if<PointerPressed>(&gesture);
    if (moved == nullptr && pressed == nullptr) return std::nullopt;
    const auto scene = chart_.scene_at(
        moved != nullptr ? moved->at : pressed->at, chart_corner(house.comfort()), house.comfort());
    if (!scene) return std::nullopt;
    if (pressed != nullptr && looked_at() == scene) {
        house.wanted_scene = *scene;
        return Errand::read_from;
    }
    look_at(*scene);
    return std::nullopt;
}

std::optional<Errand> Threads::interpret(const Gesture& gesture, House& house) {
    if (const auto errand = touch_knot(gesture, house)) return errand;
    Gesture meant = gesture;
    if (const auto* command = std::get_if<Command>(&gesture)) {
        if (*command == Command::left) meant = Command::up;
        if (*command == Command::right) meant = Command::down;
    }
    const FolioReply reply = folio_.interpret(meant);
    if (std::holds_alternative<Closed>(reply)) return Errand::close;
    const auto* answer = std::get_if<Answer>(&reply);
    if (answer == nullptr || scenes_[answer->row] == nobody) return std::nullopt;
    house.wanted_scene = scenes_[answer->row];
    return Errand::read_from;
}

Picture Threads::picture(const House& house) const {
    const Palette palette = house.palette();
    Picture picture = folio_.picture(palette);
    chart_.paint(picture.items, chart_corner(house.comfort()), looked_at(), palette, house.comfort(), *house.measure);
    return picture;
}

void Threads::refresh(const House& house) {
    folio_.set_comfort(house.comfort());
    folio_.leaf().set_comfort(house.comfort(), area_below(chart_, house.comfort()));
}

/// With what stands below the scene's name.
Spoken Threads::spoken(const House&) const {
    Spoken spoken = folio_.spoken();
    const auto row = folio_.leaf().focus();
    const std::vector<Row>& rows = folio_.leaf().rows();
    for (std::size_t i = row.value_or(rows.size()) + 1; i < rows.size() && rows[i].under; ++i)
        spoken.focus += ". " + said_of(rows[i].words);
    return spoken;
}

}  // namespace lantern
