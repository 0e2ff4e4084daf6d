#include "screens/notice_card.h"

#include <utility>

#include "story/topics.h"

namespace lantern {

namespace {

constexpr const char* before = "Before the next scene";

/// What was answered here already, when a reader who went back comes this way again.
std::optional<Errand> answered(const House& house) {
    const Session& session = house.reading->session();
    const auto answer = session.answer(session.position());
    if (!answer || !session.can_go_forward()) return std::nullopt;
    return std::holds_alternative<PassOver>(*answer) ? Errand::pass_over : Errand::read_noted;
}

std::optional<Errand> errand_of(Command command, const House& house) {
    switch (command) {
        case Command::back: return Errand::turn_back;
        case Command::forward: return answered(house);
        case Command::menu: return Errand::pause;
        case Command::history: return Errand::history;
        case Command::quick_save: return Errand::quick_save;
        case Command::quick_load: return Errand::quick_load;
        default: return std::nullopt;
    }
}

}  // namespace

const Script& NoticeCard::scene(const House& house) {
    const Session& session = house.reading->session();
    return session.story().scripts[script_at(session.story(), session.state().at)];
}

NoticeCard::Side NoticeCard::notes(const House& house) {
    const std::string said = notes_words(scene(house));
    Side side{said, {words(said), heading({})}, {std::nullopt, std::nullopt}};
    const auto add = [&side](Row row, std::optional<Errand> errand) {
        side.rows.push_back(std::move(row));
        side.errands.push_back(errand);
    };
    add(entry("Read it"), Errand::read_noted);
    if (!scene(house).summary.empty()) add(entry("Read a summary instead"), std::nullopt);
    add(entry("Rest here"), Errand::rest);
    if (house.knows_whom_to_turn_to()) add(aside("If you need someone"), Errand::someone);
    return side;
}

NoticeCard::Side NoticeCard::summary(const House& house) {
    const std::string& said = scene(house).summary;
    Side side{said, {words(said), heading({}), entry("Go on"), entry("Read the scene after all")},
        {std::nullopt, std::nullopt, Errand::pass_over, Errand::read_noted}};
    if (!house.knows_whom_to_turn_to()) return side;
    side.rows.push_back(aside("If you need someone"));
    side.errands.emplace_back(Errand::someone);
    return side;
}

NoticeCard::NoticeCard(const House& house)
    : curtain_{before, scene(house).title},
      side_(notes(house)),
      leaf_(side_.rows, curtain_.area(house.comfort(), *house.measure), house.comfort(), *house.measure) {}

/// From its first word, however large the words are.
void NoticeCard::turn(Side side, const House& house) {
    side_ = std::move(side);
    summed_up_ = !summed_up_;
    leaf_ = Leaf(side_.rows, curtain_.area(house.comfort(), *house.measure), house.comfort(), *house.measure);
}

std::optional<Errand> NoticeCard::interpret(const Gesture& gesture, House& house) {
    if (const auto* command = std::get_if<Command>(&gesture)) {
        if (*command == Command::back && summed_up_) return turn(notes(house), house), std::nullopt;
        if (const auto errand = errand_of(*command, house)) return errand;
    }
    const auto answer = leaf_.interpret(gesture);
    if (!answer) return std::nullopt;
    if (!side_.errands[answer->row]) turn(summary(house), house);
    else return side_.errands[answer->row];
    return std::nullopt;
}

Picture NoticeCard::picture(const House& house) const {
    const Palette palette = house.palette();
    Picture picture = house.reading->scenery();
    curtain_.paint(picture, palette, house.comfort(), *house.measure);
    leaf_.paint(picture.items, palette);
    return picture;
}

void NoticeCard::refresh(const House& house) {
    leaf_.set_comfort(house.comfort(), curtain_.area(house.comfort(), *house.measure));
}

Spoken NoticeCard::spoken(const House&) const {
    return {std::string(before) + ", " + curtain_.name + ": " + side_.said, leaf_.spoken()};
}

}  // namespace lantern
