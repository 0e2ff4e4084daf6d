#pragma once
// What the window shows: the reading, and pages that lie open over it, one on the other; from one to another by errands. The house
// holds what they share, so that no page ever stands without what it needs.

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "screens/about.h"
#include "screens/anywhere.h"
#include "screens/behind.h"
#include "screens/confirmation.h"
#include "screens/credits.h"
#include "screens/faults.h"
#include "screens/finished.h"
#include "screens/half_title.h"
#include "screens/help.h"
#include "screens/history.h"
#include "screens/house.h"
#include "screens/intermission.h"
#include "screens/interruption.h"
#include "screens/keys_page.h"
#include "screens/notice_card.h"
#include "screens/pacing.h"
#include "screens/postcards.h"
#include "screens/postmark.h"
#include "screens/preferences_page.h"
#include "screens/ribbon.h"
#include "screens/someone.h"
#include "screens/threads.h"
#include "screens/title.h"
#include "screens/welcome.h"
#include "stage/glide.h"
#include "text/papers.h"

namespace lantern {

using Screen =
    std::variant<Title, Intermission, Faults, Finished, History, Help, About, Confirmation, Postcards, PreferencesPage,
        KeysPage, Threads, Someone, Welcome, NoticeCard, HalfTitle, Credits, Interruption, Anywhere, Behind>;

/// A story as it was opened: playable, or with what is wrong with it.
struct Opened {
    std::shared_ptr<const Story> story;  // null when there are faults
    std::vector<Complaint> faults;
};

/// What only the machine can do.
enum class Request : std::uint8_t { none, full_screen, new_story, quit };

class Playhouse {
public:
    /// `open` reads the story, now and whenever the reader asks for it again. `measure` must live as long as the house.
    Playhouse(
        std::function<Opened()> open, const Measure& measure, Quarters quarters = {}, Machine machine = bare_machine());

    Request interpret(const Gesture& gesture);
    void tick(float milliseconds);
    Picture picture() const;

    /// What is to be heard: of the reading, also while a page lies over it; at the title and at the end, the piece of that name, if the
    /// story has one; before the reader was welcomed, nothing. A reading that is taken up begins
    /// without noises, and one that begins comes from the title: so a mixer never mistakes one reading's for another's.
    Heard heard() const;

    /// Milliseconds until the picture changes: 0, at the next frame; below 0, not before a gesture.
    float next_change() const;

    /// A line of the house's own: what went wrong with something that only the machine has.
    void say(std::string words) { house_.notice.say(std::move(words)); }
    /// Goes on with a reading that was written down (save_text), once its reader was welcomed.
    void take_up_reading(std::string reading);
    /// The story's files are other than they were: reads them, and goes on at the same line. Faults that still stand a moment later are
    /// laid over what was seen last, until they are mended.
    void follow_files();
    /// From now on as the reader wants it.
    void wish(const Preferences& preferences);
    /// The window is as its reader has made it, which is remembered.
    void window_is(const WindowWish& window);
    /// What a card that the house keeps by itself is to show, where the machine prints apart; null: none waits.
    const Picture* awaits_print() const { return unprinted_ ? &unprinted_->picture : nullptr; }
    /// It is printed, and the card kept.
    void print();
    /// Everything that is still to be kept is kept; nothing is shown any more.
    void close();

    /// Null while it has faults.
    const Story* story() const { return house_.story.get(); }

    /// The page that answers; null: the reading itself.
    const Screen* screen() const { return screens_.empty() ? nullptr : &screens_.back(); }
    const House& house() const { return house_; }
    /// A key is to be told by its name, and does nothing else.
    bool listens() const;
    /// Letters are written.
    bool writes() const;

private:
    /// Of the house itself, out of the story's assets.
    Heard piece(const std::string& name) const;
    void open_story();
    void raise(Opened opened);
    void open_shelf();
    std::optional<Errand> errand_of(const Gesture& gesture);
    std::optional<Errand> errand_over_reading(const Gesture& gesture);
    std::optional<Errand> read_on(const Gesture& gesture);
    std::optional<Errand> answer(const Input& input);
    void come_from(std::size_t halt);
    std::optional<Errand> meet_notice(bool backwards);
    void meet_interval(std::size_t halt);
    void begin_act();

    Request run(Errand errand);
    Request run_over_reading(Errand errand);
    Request run_page(Errand errand);
    void read();
    bool go_on_with(const std::function<TakenUp()>& take, const std::string& usual);
    void take_up(const Card& card);
    void take_up(const std::string& file);
    void bring(std::function<void()> taking);
    void read_from(ScriptIndex scene);
    void go_anywhere();
    void go_on_in(std::shared_ptr<const Story> story);
    void take_over();
    void wait_and_believe(float milliseconds);
    void interrupt();
    std::function<std::string()> way_back();
    void quick_save();
    void quick_load();
    void keep_picture();
    void keep_by_itself();
    void keep_soon();
    void refuse(std::string why);
    bool can_leave();
    void note_preferences();
    void turn_speech();
    void speak();
    Spoken spoken() const;
    void say_complaints();
    void show(Screen screen);
    void unveil();
    void pass_half_title();
    void lay_open(Screen screen) { screens_.push_back(std::move(screen)); }

    std::function<Opened()> open_;
    House house_;
    Papers settings_;
    Preferences noted_;  // as they were last written down
    std::vector<Screen> screens_;
    Pacing pacing_;
    Ribbon ribbon_;
    Glide veil_;
    float card_guard_ = 0;           // milliseconds in which a card just laid open takes no answer
    Spoken spoken_;                  // last
    std::function<void()> waiting_;  // to take up what was brought before its reader was welcomed
    std::string refused_;            // why nothing could be kept by itself, so that it is said once
    std::string complained_;         // the same of what the disk refused
    bool asked_ = false;             // the reader asked for what was written last
    std::string kept_;               // the reading that was kept by itself last
    std::vector<Complaint>
        withheld_;           // faults of a story that was whole a moment ago: perhaps it is only being written
    float believed_in_ = 0;  // milliseconds
    std::optional<UnprintedPostcard> unprinted_;
};

}  // namespace lantern
