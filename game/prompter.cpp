#include "prompter.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "stage/ahead.h"

namespace lantern {

namespace {

constexpr std::size_t pictures_at_most = 12;  // of those ahead: with their prints for a change of places, 200 MB

bool has_all(const std::vector<WantedPrint>& wanted) {
    return std::none_of(wanted.begin(), wanted.end(), [](const WantedPrint& each) { return each.in_need; });
}

}  // namespace

Prompter::Prompter(Window& window, const Playhouse& house) : window_(window), house_(house) {}

void Prompter::bring() {
    for (auto& each : darkroom_.collect()) carried_.push_back(std::move(each));
    if (carried_.empty()) return;
    window_.keep(carried_.front().first, std::move(carried_.front().second));
    carried_.pop_front();
    news_ = true;
}

void Prompter::forget() {
    darkroom_.forget();
    carried_.clear();
    news_ = true;
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

bool Prompter::has_already(const Picture& picture) const { return has_all(window_.wanting(picture.items)); }

bool Prompter::has(const Picture& picture) {
    look_ahead();
    std::vector<WantedPrint> wanted = window_.wanting(picture.items);
    const bool all = has_all(wanted);
    if (wanted.empty() && !std::exchange(news_, false)) return true;
    std::vector<WantedPrint> later = window_.wanting(ahead_);
    std::move(later.begin(), later.end(), std::back_inserter(wanted));
    const auto is_carried = [this](const WantedPrint& each) {
        return std::any_of(
            carried_.begin(), carried_.end(), [&each](const auto& carried) { return carried.first.name == each.name; });
    };
    wanted.erase(std::remove_if(wanted.begin(), wanted.end(), is_carried), wanted.end());
    darkroom_.order(std::move(wanted));
    return all;
}

}  // namespace lantern
