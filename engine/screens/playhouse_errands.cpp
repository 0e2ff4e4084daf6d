// What the house does when a screen sends it on an errand.

#include <utility>

#include "screens/playhouse.h"
#include "screens/postmark.h"

namespace lantern {

Request Playhouse::run(Errand errand) {
    print();  // pages of cards show all that there are
    switch (errand) {
        case Errand::full_screen: return Request::full_screen;
        case Errand::leave: return Request::quit;
        case Errand::quit: return can_leave() ? Request::quit : Request::none;
        case Errand::read_again:
            open_story();
            veil_.finish();
            return Request::new_story;
        case Errand::speech: turn_speech(); return Request::none;
        case Errand::undo: house_.notice.undo(); return Request::none;
        case Errand::begin:
            if (!house_.reading) return run(Errand::begin_anew);
            lay_open(Confirmation(
                house_, "Begin again?", "Stay with this reading", "Begin from the first word", Errand::begin_anew));
            return Request::none;
        case Errand::begin_anew:
            keep_by_itself();
            house_.reading.emplace(house_.story, house_.record->endings_seen(), *house_.measure, house_.preferences);
            house_.stopwatch.start_at(0);
            read();
            begin_act();
            return Request::none;
        default: return run_page(errand);
    }
}

Request Playhouse::run_page(Errand errand) {
    switch (errand) {
        case Errand::close:
            if (std::holds_alternative<HalfTitle>(screens_.back())) unveil();
            screens_.pop_back();
            if (waiting_) {
                std::exchange(waiting_, nullptr)();
                break;
            }
            if (screens_.empty() && !house_.reading) lay_open(Title(house_));
            if (!screens_.empty()) std::visit([this](auto& screen) { screen.refresh(house_); }, screens_.back());
            else if (const auto next = meet_notice(false)) return run(*next);
            break;
        case Errand::pause: lay_open(Intermission(house_)); break;
        case Errand::title:
            keep_by_itself();
            show(Title(house_));
            break;
        case Errand::ended:
            pacing_.stop();
            show(Finished());
            break;
        case Errand::history: lay_open(History(house_)); break;
        case Errand::help: lay_open(Help(house_)); break;
        case Errand::about: lay_open(About(house_)); break;
        case Errand::credits:
            if (std::holds_alternative<Finished>(screens_.back())) show(Credits(house_, Errand::title));
            else lay_open(Credits(house_, Errand::close));
            break;
        case Errand::someone: lay_open(Someone(house_)); break;
        case Errand::threads: lay_open(Threads(house_)); break;
        case Errand::postcards: lay_open(Postcards(house_, Postcards::Purpose::take_up)); break;
        case Errand::keep: lay_open(Postcards(house_, Postcards::Purpose::keep)); break;
        case Errand::preferences: lay_open(PreferencesPage(house_)); break;
        case Errand::keys: lay_open(KeysPage(house_)); break;
        case Errand::anywhere: lay_open(Anywhere(house_)); break;
        case Errand::behind: lay_open(Behind(house_)); break;
        default: return run_over_reading(errand);
    }
    return Request::none;
}

Request Playhouse::run_over_reading(Errand errand) {
    switch (errand) {
        case Errand::go_on: {
            const bool paused = !screens_.empty() && !std::holds_alternative<Title>(screens_.back()) &&
                                !std::holds_alternative<Finished>(screens_.back());
            house_.reading->take_up();
            read();
            if (paused) veil_.finish();
            break;
        }
        case Errand::take_up: {
            const auto* page = screens_.empty() ? nullptr : std::get_if<Postcards>(&screens_.back());
            if (const auto card = page != nullptr ? page->card(house_) : house_.album->newest()) take_up(*card);
            break;
        }
        case Errand::read_from: read_from(house_.wanted_scene); break;
        case Errand::go_anywhere: go_anywhere(); break;
        case Errand::read_by_itself: pacing_.turn(Pacing::Mode::by_itself); break;
        case Errand::skip_on: pacing_.turn(Pacing::Mode::skipping); break;
        case Errand::quick_save: quick_save(); break;
        case Errand::quick_load: quick_load(); break;
        case Errand::keep_picture: keep_picture(); break;
        case Errand::turn_back: {
            screens_.clear();
            house_.reading->turn_back();
            if (const auto next = meet_notice(true)) return run(*next);
            break;
        }
        case Errand::hide_words:
            if (const auto next = read_on(Command::hide_text)) return run(*next);
            break;
        case Errand::read_noted:
        case Errand::pass_over: {
            screens_.clear();
            const Input input = errand == Errand::read_noted ? Input(Continue{}) : Input(PassOver{});
            if (const auto next = answer(input)) return run(*next);
            break;
        }
        case Errand::rest:
            keep_by_itself();
            show(Title(house_));
            break;
        default: break;
    }
    return Request::none;
}

}  // namespace lantern
