#include "screens/album.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "screens/lay.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

/// Of one second, what is kept by itself comes after what was asked for.
bool newer(const Card& a, const Card& b) {
    if (a.moment != b.moment) return a.moment > b.moment;
    return a.spot.tray != b.spot.tray ? a.spot.tray > b.spot.tray : a.spot.number > b.spot.number;
}

}  // namespace

Album::Album(fs::path folder, Post post) : folder_(std::move(folder)), post_(std::move(post)) {
    look();
    if (!folder_.empty() && lock_.claim(folder_) == FolderLock::Claim::held) tidy();
}

Album::~Album() {
    post_.settle();
    if (lock_.held()) tidy();
}

/// What a killed program left half done, and what was deleted: no more is it wanted.
void Album::tidy() {
    std::error_code failed;
    fs::remove_all(folder_ / "deleted", failed);
    for (const auto& [spot, entry] : entries_)
        for (const char* const ending : {".new", ".bak.new"}) fs::remove(file(spot).string() + ending, failed);
}

/// Only names; cards are read when they are asked for.
void Album::look() {
    entries_.clear();
    last_number_.clear();
    if (folder_.empty()) return;
    std::error_code failed;
    for (fs::directory_iterator at(folder_, failed), end; !failed && at != end; at.increment(failed))
        if (const auto spot = spot_of(at->path().filename().string())) entries_.emplace(*spot, std::nullopt);
    for (const auto& [spot, entry] : entries_) last_number_[spot.tray] = spot.number;
}

std::string Album::refusal() {
    if (folder_.empty()) return "Postcards are kept nowhere here.";
    if (lock_.held()) return {};
    std::error_code failed;
    fs::create_directories(folder_, failed);  // where that fails, writing will say why
    const FolderLock::Claim claim = lock_.claim(folder_);
    if (claim == FolderLock::Claim::taken)
        return "Another Lantern has this story open and keeps its postcards; here they can be read, not written.";
    if (claim == FolderLock::Claim::held) look();  // another program may have written until now
    return {};
}

Card& Album::read(const Spot& spot, std::optional<Card>& entry) {
    if (entry) return *entry;
    OpenedPostcard opened = glance_at_postcard(file(spot));
    Card& card = entry.emplace();
    card.spot = spot;
    card.file = file(spot);
    card.said = std::move(opened.said);
    card.opens = opened.card.has_value();
    card.edition = ++editions_;
    if (opened.card) card.words = std::move(*opened.card);
    card.words.reading = {};
    card.moment = moment_of(card.words.saved);
    return card;
}

std::uint32_t Album::pages() const {
    const auto behind = entries_.lower_bound({Tray::quick, 0});
    return behind == entries_.begin() ? 1 : (std::prev(behind)->first.number - 1) / slots_a_page + 2;
}

std::optional<Card> Album::card(const Spot& spot) {
    const auto found = entries_.find(spot);
    return found == entries_.end() ? std::nullopt : std::optional(read(spot, found->second));
}

std::vector<Card> Album::cards(Tray tray) {
    std::vector<Card> result;
    for (auto& [spot, entry] : entries_)
        if (spot.tray == tray) result.push_back(read(spot, entry));
    std::sort(result.begin(), result.end(), newer);
    if (tray != Tray::slots) {
        const std::vector<Spot> gone = surplus(tray);
        const auto is_gone_from_ring = [&gone](const Card& card) {
            return std::find(gone.begin(), gone.end(), card.spot) != gone.end();
        };
        result.erase(std::remove_if(result.begin(), result.end(), is_gone_from_ring), result.end());
    }
    return result;
}

std::optional<Card> Album::newest() {
    std::optional<Card> best;
    for (auto& [spot, entry] : entries_)
        if (const Card& card = read(spot, entry); card.opens && (!best || newer(card, *best))) best = card;
    return best;
}

/// Of a ring, all but the newest that are not locked. There may be one: the last to have been pushed out is kept until the next
/// one comes, so that taking a card back brings it in again.
std::vector<Spot> Album::surplus(Tray tray) {
    std::vector<Spot> loose;
    for (auto& [spot, entry] : entries_)
        if (spot.tray == tray && !read(spot, entry).words.locked) loose.push_back(spot);
    loose.resize(loose.size() - std::min(loose.size(), ring_size));
    return loose;
}

void Album::send(const Spot& spot, Postcard card, std::vector<Spot> then_remove) {
    Card entry;
    entry.spot = spot;
    entry.file = file(spot);
    entry.edition = ++editions_;
    entry.moment = moment_of(card.saved);
    entry.words = card;
    entry.words.reading = {};
    entry.words.picture = {};
    entries_[spot] = std::move(entry);
    last_number_[spot.tray] = std::max(last_number_[spot.tray], spot.number);
    std::vector<fs::path> old;
    for (const Spot& gone : then_remove) {
        entries_.erase(gone);
        old.push_back(file(gone));
    }
    post_.carry([path = file(spot), card = std::move(card), old = std::move(old)]() mutable {
        std::string complaint = lay_card(path, card);
        if (complaint.empty()) std::for_each(old.begin(), old.end(), take_away);
        return complaint;
    });
}

std::string Album::keep(std::uint32_t slot, Postcard postcard) {
    if (std::string why = refusal(); !why.empty()) return why;
    const Spot spot{Tray::slots, slot};
    if (const auto old = card(spot); old && old->words.locked) return "This postcard is locked.";
    send(spot, std::move(postcard), {});
    return {};
}

std::string Album::keep_in_ring(Tray tray, Postcard card) {
    if (std::string why = refusal(); !why.empty()) return why;
    const Spot spot{tray, last_number_[tray] + 1};
    std::vector<Spot> old = surplus(tray);
    send(spot, std::move(card), std::move(old));
    if (tray == Tray::quick) quick_.push_back(spot);
    return {};
}

OpenedPostcard Album::open(const Spot& spot) {
    post_.settle();
    return open_postcard(file(spot));
}

std::vector<std::string> Album::complaints() {
    std::vector<std::string> all = post_.complaints();
    if (!all.empty()) look();
    return all;
}

}  // namespace lantern
