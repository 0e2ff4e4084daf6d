#include "prompter.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "stage/ahead.h"

namespace lantern {

namespace {

constexpr std::size_t pictures_at_most = 12;  // of those ahead: with their prints for a change of places, 200 MB

}  // namespace

Prompter::Prompter(Window& window, const Playhouse& house) : window_(window), house_(house) {}

void Prompter::bring() {
    for (auto& [wanted, developed] : darkroom_.collect()) {
        window_.keep(wanted, std::move(developed));
        news_ = true;
    }
}

/// From where the reading stands; before one, from where it would begin.
void Prompter::look_ahead() {
    const Story* const story = house_.story();
    if (story == nullptr) {
        ahead_.clear();
        story_ = nullptr;
        return;
    }
    const auto& reading = house_.house().reading;
    const State* const now = reading ? &reading->session().state() : nullptr;
    if (story == story_ && (now == nullptr || *now == seen_from_)) return;
    if (now != nullptr && &reading->session().story() != story) return;
    story_ = story;
    seen_from_ = now != nullptr ? *now : opening(*story);
    ahead_ = pictures_ahead(*story, seen_from_);
    if (ahead_.size() > pictures_at_most) ahead_.resize(pictures_at_most);
    news_ = true;
}

bool Prompter::has(const Picture& picture) {
    look_ahead();
    std::vector<WantedPrint> wanted = window_.wanting(picture.items);
    const bool all = wanted.empty();
    if (all && !std::exchange(news_, false)) return true;
    std::vector<WantedPrint> later = window_.wanting(ahead_);
    std::move(later.begin(), later.end(), std::back_inserter(wanted));
    darkroom_.order(std::move(wanted));
    return all;
}

}  // namespace lantern
