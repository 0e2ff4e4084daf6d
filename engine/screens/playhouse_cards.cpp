// What the house keeps of a reading by itself and at a key, and how a kept one is taken up.

#include <fmt/format.h>

#include <utility>

#include "screens/playhouse.h"
#include "screens/postmark.h"
#include "sdl/durable.h"
#include "sdl/picture_side.h"
#include "session/save.h"

namespace lantern {

/// A reading that is left for another, for as long as that can be taken back; null: none is under way.
std::function<std::string()> Playhouse::way_back() {
    if (!house_.reading) return nullptr;
    return [this, session = house_.reading->session(), seconds = house_.stopwatch.seconds()] {
        house_.reading.emplace(session, *house_.measure, house_.preferences);
        house_.stopwatch.start_at(seconds);
        pacing_.stop();
        read();
        return std::string("Back where you were.");
    };
}

/// What is under way is kept by itself before; where it cannot be, it can still be gone back to as long as the notice stands.
bool Playhouse::go_on_with(const std::function<TakenUp()>& take, const std::string& usual) {
    keep_by_itself();
    auto back = way_back();
    const TakenUp taken = take();
    if (!taken.done) {
        house_.notice.say(taken.said);
        return false;
    }
    pacing_.stop();
    read();
    const std::string said = taken.said.empty() ? usual : taken.said;
    if (back) house_.notice.say(said + " Press here to go back to where you were.", std::move(back));
    else if (!taken.said.empty()) house_.notice.say(said);
    return true;
}

void Playhouse::take_up(const Card& card) {
    const auto newest = house_.album->newest();
    const bool is_newest = newest && newest->spot == card.spot && card.spot.tray == Tray::automatic;
    const auto take = [&] { return lantern::take_up(house_, house_.album->open(card.spot)); };
    if (!go_on_with(take, "Taken up.")) return;
    if (is_newest) kept_ = save_text(house_.reading->session());  // it need not be kept again before it goes on
}

void Playhouse::take_up(const std::string& file) {
    go_on_with([&] { return lantern::take_up(house_, open_postcard(file)); }, "Taken up.");
}

void Playhouse::take_up_reading(std::string reading) {
    bring([this, reading = std::move(reading)] {
        const auto take = [&] {
            TakenUp taken = lantern::take_up(house_, reading, 0);
            if (taken.done) house_.reading->take_up();
            return taken;
        };
        go_on_with(take, {});
    });
}

/// A reader is asked first how loud and how bright it may be.
void Playhouse::bring(std::function<void()> taking) {
    const bool welcoming = !screens_.empty() && std::holds_alternative<Welcome>(screens_.back());
    if (welcoming) waiting_ = std::move(taking);
    else if (house_.story != nullptr) taking();
}

/// A scene that was read, from its head.
void Playhouse::read_from(ScriptIndex scene) {
    const auto head = house_.record == nullptr ? std::nullopt : house_.record->head_of(scene);
    if (!head) return house_.notice.say("The head of this scene was not kept here.");
    go_on_with([&] { return lantern::take_up(house_, *head, 0); }, "Read again from here.");
}

void Playhouse::quick_save() {
    if (!house_.reading) return;
    asked_ = true;
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

void Playhouse::keep_by_itself() {
    keep_soon();
    print();
}

/// Where a reading stands at an ending there is nothing to take up. The same moment is not kept twice in a row.
void Playhouse::keep_soon() {
    if (!house_.reading || house_.reading->ending() || house_.shelf().empty()) return;
    std::string reading = save_text(house_.reading->session());
    if (reading == kept_) return;
    print();
    asked_ = false;
    if (std::string why = house_.album->refusal(); !why.empty()) return refuse(std::move(why));
    unprinted_ = unprinted_postcard_of(house_, reading);
    kept_ = std::move(reading);
    if (!house_.machine.prints_apart) print();
}

void Playhouse::print() {
    if (!unprinted_) return;
    UnprintedPostcard made = std::move(*std::exchange(unprinted_, std::nullopt));
    made.card.picture = house_.machine.print(made.picture);
    refuse(house_.album->keep_automatic(std::move(made.card)));
}

/// Said once; empty: it was kept.
void Playhouse::refuse(std::string why) {
    if (!why.empty()) kept_.clear();
    if (!why.empty() && why != refused_) house_.notice.say(why);
    refused_ = std::move(why);
}

bool Playhouse::can_leave() {
    if (!house_.reading || house_.reading->ending() || house_.shelf().empty()) return true;
    keep_by_itself();
    house_.album->settle();
    std::vector<std::string> complaints = house_.album->complaints();
    if (house_.album->refusal().empty() && complaints.empty()) return true;
    kept_.clear();
    lay_open(Confirmation(house_, "This reading cannot be kept. Leave it?", "Stay", "Leave", Errand::leave));
    if (!complaints.empty()) house_.notice.say(std::move(complaints.front()));
    return false;
}

/// What a reader asked for is said whenever it fails; of what the house does by itself, the same is said once.
void Playhouse::say_complaints() {
    const bool page = !screens_.empty() && std::holds_alternative<Postcards>(screens_.back());
    for (std::string& complaint : house_.album->complaints()) {
        if (asked_ || page || complaint != complained_) house_.notice.say(complaint);
        complained_ = std::move(complaint);
        asked_ = false;
        kept_.clear();
    }
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
    asked_ = true;
    house_.machine.post.carry([file, print = house_.machine.print(house_.reading->scenery())] {
        const std::string why = write_durably(file, spell_png(print));
        return why.empty() ? why : "This picture could not be kept: " + why + ".";
    });
    house_.notice.say("Picture kept in " + file.parent_path().string() + ".");
}

void Playhouse::close() {
    keep_by_itself();
    if (house_.record != nullptr) house_.record->write();
    house_.album->settle();
}

}  // namespace lantern
