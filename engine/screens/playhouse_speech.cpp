// What is said aloud, where the reader wants it: a page's name when it is opened, and what is looked at whenever that changes.

#include "screens/playhouse.h"
#include "screens/reading_spoken.h"
#include "screens/said.h"

namespace lantern {

void Playhouse::turn_speech() {
    const std::string why = house_.machine.dumb();
    if (!why.empty()) return house_.notice.say(why);
    house_.preferences.speech.on = !house_.preferences.speech.on;
    house_.notice.say(house_.preferences.speech.on ? "Speech is on." : "Speech is off.");
    spoken_ = {};
    if (!house_.preferences.speech.on) house_.machine.say({});
}

Spoken Playhouse::spoken() const {
    if (screens_.empty()) return spoken_of(*house_.reading);
    return std::visit([this](const auto& screen) { return screen.spoken(house_); }, screens_.back());
}

void Playhouse::speak() {
    if (!house_.preferences.speech.on || pacing_.mode() == Pacing::Mode::skipping) return;
    Spoken now = spoken();
    if (now == spoken_ || now == Spoken()) return;
    const std::string page = now.page == spoken_.page ? std::string() : now.page;
    const std::string words = said_then(page, now.focus);
    spoken_ = std::move(now);
    if (!words.empty()) house_.machine.say(words);
}

}  // namespace lantern
