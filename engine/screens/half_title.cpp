#include "screens/half_title.h"

#include <algorithm>

#include "screens/half_title_page.h"
#include "screens/lettering.h"

namespace lantern {

namespace {

constexpr float act_stands = 4600, episode_stands = 2600;            // milliseconds, all told
constexpr float picture_comes = 1100, words_come = 700, goes = 380;  // of those
constexpr float words_wait = 350;

float smooth(float s) { return s * s * (3 - 2 * s); }

}  // namespace

HalfTitle::HalfTitle(const House& house, const Beginning& beginning)
    : beginning_(beginning),
      moves_(!house.preferences.reduce_motion),
      passes_(moves_),
      clock_(moves_ ? 0 : length() - goes) {}

float HalfTitle::length() const { return beginning_.of_act ? act_stands : episode_stands; }

float HalfTitle::share(float from, float long_) const { return std::clamp((clock_ - from) / long_, 0.0F, 1.0F); }

std::optional<Errand> HalfTitle::interpret(const Gesture& gesture, House&) {
    if (const auto* command = std::get_if<Command>(&gesture))
        return *command == Command::back ? Errand::turn_back : Errand::close;
    const bool pressed = std::holds_alternative<PointerPressed>(gesture) || std::holds_alternative<Pressed>(gesture) ||
                         std::holds_alternative<ChooseNumber>(gesture);
    return pressed ? std::optional(Errand::close) : std::nullopt;
}

Picture HalfTitle::picture(const House& house) const {
    const HalfTitlePage page{*house.story, beginning_, house.palette(), house.comfort(), *house.measure};
    const float words = smooth(share(beginning_.of_act ? words_wait : 0, words_come));
    Picture picture = page.picture(share(0, picture_comes), words);
    const float gone = passes_ ? smooth(share(length() - goes, goes)) : 0;
    if (gone > 0) {
        Colour ink = picture.ground;
        ink.alpha = static_cast<std::uint8_t>(255 * gone);
        picture.items.push_back(over_all(ink));
    }
    return picture;
}

Spoken HalfTitle::spoken(const House& house) const {
    const Act& act = house.story->acts[beginning_.act];
    const auto named = [](const std::string& number, const std::string& title) {
        return title.empty() ? number + "." : number + ": " + title + ".";
    };
    std::string said = beginning_.of_act ? named(number_of_act(beginning_.act), act.title) : std::string();
    if (act.episodes.size() > 1)
        said += (said.empty() ? "" : " ") +
                named(number_of_episode(*house.story, beginning_), act.episodes[beginning_.episode].title);
    return {said, {}};
}

void HalfTitle::tick(float milliseconds) {
    if (moves_) clock_ = std::min(clock_ + milliseconds, length());
}

/// Between coming and going nothing moves.
float HalfTitle::next_change() const {
    if (!moves_ || clock_ >= length()) return -1;
    const float leaves = length() - goes;
    const float come = beginning_.of_act ? std::max(picture_comes, words_wait + words_come) : words_come;
    return clock_ < come || clock_ >= leaves ? 0 : leaves - clock_;
}

}  // namespace lantern
