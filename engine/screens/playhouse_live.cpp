// A story that is written while it is played: its files are read again and again, and the reading stays where it is.

#include <algorithm>
#include <utility>

#include "screens/card_words.h"
#include "screens/playhouse.h"
#include "session/entrance.h"
#include "session/save.h"

namespace lantern {

namespace {

constexpr float until_believed =
    80;  // milliseconds: many an editor empties a file before it fills it, or saves several in turn

template <class... Pages> bool is_any(const Screen& screen) { return (std::holds_alternative<Pages>(screen) || ...); }

/// A page with nothing of the story in it, or one that looks again at what there is.
bool outlives_its_story(const Screen& screen) {
    return is_any<PreferencesPage, KeysPage, Help, Welcome, Anywhere, Behind, Postcards, Finished>(screen);
}

/// There is nothing on it without one.
bool is_of_a_reading(const Screen& screen) {
    return is_any<Intermission, History, Behind, Finished, Postcards>(screen);
}

/// The same page of the story as it is now. Nothing: it was about a moment of the one before.
std::optional<Screen> renewed(Screen& screen, const House& house) {
    if (outlives_its_story(screen)) return std::move(screen);
    if (is_any<Title>(screen)) return Title(house);
    if (is_any<Intermission>(screen)) return Intermission(house);
    if (is_any<History>(screen)) return History(house);
    if (is_any<Threads>(screen)) return Threads(house);
    if (is_any<About>(screen)) return About(house);
    if (is_any<Someone>(screen)) return Someone(house);
    return std::nullopt;
}

/// The scene's name, which outlives its number.
std::string scene_of(const Session& session) {
    const ScriptIndex scene = script_at(session.story(), session.state().at);
    return scene == nobody ? std::string() : session.story().scripts[scene].id;
}

}  // namespace

void Playhouse::follow_files() {
    Opened opened = open_();
    withheld_.clear();
    const bool went_on = house_.story != nullptr;
    if (!went_on) return raise(std::move(opened));
    if (opened.story != nullptr) return go_on_in(std::move(opened.story));
    withheld_ = std::move(opened.faults);
    believed_in_ = until_believed;
    if (std::any_of(screens_.begin(), screens_.end(), is_any<Interruption>)) interrupt();  // others than there were
}

void Playhouse::wait_and_believe(float milliseconds) {
    if (withheld_.empty()) return;
    believed_in_ -= milliseconds;
    if (believed_in_ <= 0) interrupt();
}

void Playhouse::interrupt() {
    pacing_.stop();
    const auto before = std::find_if(screens_.begin(), screens_.end(), is_any<Interruption>);
    Picture seen_last;
    if (before != screens_.end()) {
        seen_last = std::get<Interruption>(*before).seen_last();
        screens_.erase(before);
    } else {
        house_.notice = NoticeLine();
        veil_.finish();
        seen_last = picture();
    }
    lay_open(Interruption(std::move(seen_last), std::exchange(withheld_, {}), house_));
}

/// The reading that is under way, in the story as it is now.
void Playhouse::go_on_in(std::shared_ptr<const Story> story) {
    house_.notice = NoticeLine();  // what could be taken back was of the story before
    if (house_.record != nullptr)
        if (std::string why = house_.record->write(); !why.empty()) house_.notice.say(std::move(why));
    const bool was_read = house_.reading.has_value();
    const std::filesystem::path shelf = house_.shelf();
    house_.story = std::move(story);
    const bool moved = house_.shelf() != shelf;
    if (moved) open_shelf();
    else house_.record = std::make_unique<Record>(house_.story, shelf.empty() ? no_papers() : papers_in(shelf));
    if (was_read) take_over();
    std::vector<Screen> pages;
    for (Screen& screen : screens_) {
        const bool in_vain = (was_read && !house_.reading && is_of_a_reading(screen)) ||
                             (moved && is_any<Postcards>(screen));
        if (in_vain) continue;
        if (auto page = renewed(screen, house_)) pages.push_back(std::move(*page));
    }
    screens_ = std::move(pages);
    const bool titled = std::any_of(screens_.begin(), screens_.end(), is_any<Title>);
    if (!house_.reading && !titled) screens_.insert(screens_.begin(), Title(house_));
    for (Screen& screen : screens_) std::visit([this](auto& each) { each.refresh(house_); }, screen);
    if (screens_.empty())
        if (const auto errand = meet_notice(false)) run(*errand);
}

/// Aligned to the words as they are now. To stand in another scene than before is worth a word, to stand at a changed line is not.
void Playhouse::take_over() {
    const std::string scene = scene_of(house_.reading->session());
    Restored restored = lantern::take_over(house_.reading->session(), house_.story);
    house_.reading.reset();
    if (!restored.session) return house_.notice.say(as_sentence(restored.said));
    house_.reading.emplace(std::move(*restored.session), *house_.measure, house_.preferences);
    house_.reading->take_up();
    if (scene_of(house_.reading->session()) != scene) house_.notice.say(as_sentence(restored.said));
}

/// With everything that is so now; from the title, with all as it starts.
void Playhouse::go_anywhere() {
    Entered entered = house_.reading ? enter(house_.reading->session(), house_.wanted_place)
                                     : enter(house_.story, house_.wanted_place);
    if (!entered.session) return house_.notice.say(as_sentence(entered.complaint));
    const auto take = [&] {
        house_.reading.emplace(std::move(*entered.session), *house_.measure, house_.preferences);
        return TakenUp{true, {}};
    };
    go_on_with(take, house_.wanted_place + ".");
}

}  // namespace lantern
