// What the house keeps of a reading by itself and at a key, and how a kept one is taken up.

#include <fmt/format.h>

#include <utility>

#include "screens/playhouse.h"
#include "screens/postmark.h"
#include "sdl/durable.h"
#include "sdl/picture_side.h"

namespace lantern {

/// A reading that was left for another, for as long as that can be taken back.
std::function<std::string()> Playhouse::way_back() {
    if (!house_.reading) return nullptr;
    return [this, session = house_.reading->session(), seconds = house_.stopwatch.seconds()] {
        house_.reading.emplace(session, *house_.measure, house_.preferences);
        house_.stopwatch.start_at(seconds);
        read();
        return std::string("Back where you were.");
    };
}

void Playhouse::take_up(const Card& card) {
    const OpenedPostcard opened = house_.album->open(card.spot);
    keep_by_itself();
    auto back = way_back();
    const TakenUp taken = lantern::take_up(house_, opened);
    if (taken.done) read();
    if (!taken.done || !back) {
        if (!taken.said.empty()) house_.notice.say(taken.said);
        return;
    }
    const std::string said = taken.said.empty() ? "Taken up." : taken.said;
    house_.notice.say(said + " Press here to go back to where you were.", std::move(back));
}

void Playhouse::take_up(const std::string& file) {
    const OpenedPostcard opened = open_postcard(file);
    keep_by_itself();
    auto back = way_back();
    const TakenUp taken = lantern::take_up(house_, opened);
    if (taken.done) read();
    if (!taken.said.empty()) house_.notice.say(taken.said);
    else if (back) house_.notice.say("Taken up. Press here to go back to where you were.", std::move(back));
}

/// A scene that was read, from its head.
void Playhouse::read_from(ScriptIndex scene) {
    const auto head = house_.record == nullptr ? std::nullopt : house_.record->head_of(scene);
    if (!head) return house_.notice.say("The head of this scene was not kept here.");
    keep_by_itself();
    auto back = way_back();
    const TakenUp taken = lantern::take_up(house_, *head, 0);
    if (taken.done) read();
    if (!taken.done || !back) {
        if (!taken.said.empty()) house_.notice.say(taken.said);
        return;
    }
    const std::string said = taken.said.empty() ? "Read again from here." : taken.said;
    house_.notice.say(said + " Press here to go back to where you were.", std::move(back));
}

void Playhouse::quick_save() {
    if (!house_.reading) return;
    if (std::string why = house_.album->keep_quick(postcard_of(house_)); !why.empty())
        return house_.notice.say(std::move(why));
    house_.notice.say("Kept. Press here to take it back.",
        [this] { return std::string(house_.album->undo_quick() ? "Taken back." : "It is no longer there."); });
}

void Playhouse::quick_load() {
    for (const Card& card : house_.album->cards(Tray::quick))
        if (card.opens) return take_up(card);
    house_.notice.say("No reading was kept by a key yet.");
}

/// Where a reading stands at an ending there is nothing to take up.
void Playhouse::keep_by_itself() {
    if (!house_.reading || house_.reading->ending() || house_.shelf().empty()) return;
    if (std::string why = house_.album->keep_automatic(postcard_of(house_)); !why.empty() && why != refused_)
        house_.notice.say(refused_ = std::move(why));
}

bool Playhouse::can_leave() {
    if (!house_.reading || house_.reading->ending() || house_.shelf().empty()) return true;
    keep_by_itself();
    if (house_.album->refusal().empty()) return true;
    lay_open(Confirmation(house_, "This reading cannot be kept. Leave it?", "Stay", "Leave", Errand::leave));
    return false;
}

/// The stage without its words, under the scene's name and the first number that is free.
void Playhouse::keep_picture() {
    const std::filesystem::path shelf = house_.shelf();
    if (!house_.reading || shelf.empty()) return house_.notice.say("Pictures are kept nowhere here.");
    const Session& session = house_.reading->session();
    const std::string scene = session.story().scripts[script_at(session.story(), session.state().at)].id;
    std::filesystem::path file;
    std::error_code failed;
    for (int number = 1; file.empty() || std::filesystem::exists(file, failed); ++number)
        file = shelf / "pictures" / fmt::format("{}-{}.png", scene, number);
    house_.machine.post.carry([file, print = house_.machine.print(house_.reading->scenery())] {
        const std::string why = write_durably(file, spell_png(print));
        return why.empty() ? why : "This picture could not be kept: " + why + ".";
    });
    house_.notice.say("Picture kept in " + file.parent_path().string() + ".");
}

void Playhouse::close() {
    if (house_.record != nullptr) house_.record->write();
    house_.album->settle();
}

}  // namespace lantern
