// What a reader does to postcards that lie in the album.

#include <algorithm>
#include <utility>

#include "screens/album.h"
#include "screens/lay.h"
#include "sdl/durable.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr const char* is_gone = "There is no postcard here.";

}  // namespace

bool Album::undo_quick() {
    while (!quick_.empty() && entries_.count(quick_.back()) == 0) quick_.pop_back();
    if (quick_.empty() || !refusal().empty()) return false;
    const Spot spot = quick_.back();
    quick_.pop_back();
    entries_.erase(spot);
    post_.carry([path = file(spot)] {
        take_away(path);
        return std::string();
    });
    return true;
}

std::string Album::remove(const Spot& spot) {
    if (std::string why = refusal(); !why.empty()) return why;
    const auto found = card(spot);
    if (!found) return is_gone;
    if (found->words.locked) return "This postcard is locked.";
    std::vector<fs::path> before;
    if (removed_) before.push_back(removed(removed_->spot));
    removed_ = found;
    entries_.erase(spot);
    post_.carry([from = file(spot), to = removed(spot), before] {
        std::for_each(before.begin(), before.end(), take_away);
        const std::string why = move_durably(from, to);
        return why.empty() ? why : "This postcard could not be removed: " + why + ".";
    });
    return {};
}

bool Album::undo_removal() {
    if (!removed_ || entries_.count(removed_->spot) != 0 || !refusal().empty()) return false;
    const Spot spot = removed_->spot;
    removed_->edition = ++editions_;
    last_number_[spot.tray] = std::max(last_number_[spot.tray], spot.number);
    entries_[spot] = std::exchange(removed_, std::nullopt);
    post_.carry([from = removed(spot), to = file(spot)] {
        const std::string why = move_durably(from, to);
        return why.empty() ? why : "This postcard could not be laid back: " + why + ".";
    });
    return true;
}

/// Reads the card again and writes it with something changed: its picture comes back to the pixel.
std::string Album::change(const Spot& spot, const std::function<void(Postcard&)>& what) {
    if (std::string why = refusal(); !why.empty()) return why;
    const auto found = entries_.find(spot);
    if (found == entries_.end()) return is_gone;
    Card& entry = read(spot, found->second);
    if (!entry.opens) return not_kept(entry.said);
    what(entry.words);
    post_.carry([path = file(spot), what] {
        const auto bytes = read_whole(path, largest_postcard);
        OpenedPostcard opened = open_postcard(path);
        if (!opened.card || !bytes || !opened.said.empty()) return not_kept(opened.said);
        opened.card->picture = picture_of_postcard(*bytes);
        what(*opened.card);
        return lay_card(path, *opened.card);
    });
    return {};
}

std::string Album::note(const Spot& spot, const std::string& note) {
    return change(spot, [note](Postcard& card) { card.note = note; });
}

std::string Album::lock(const Spot& spot, bool locked) {
    return change(spot, [locked](Postcard& card) { card.locked = locked; });
}

}  // namespace lantern
