#pragma once
// The postcards of one story, in a folder: slots that the reader lays cards in, six a page and as many pages as it takes, and two
// rings that fill by themselves. It knows no clock and waits for no disk: what is written goes by the post, and the album shows it
// as if it were there already; what could not be written is said, and the folder looked at again.
//
// One program at a time writes into a folder. In a second one postcards can be looked at and taken up, not written.

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "screens/card.h"
#include "screens/post.h"
#include "sdl/folder_lock.h"

namespace lantern {

constexpr std::uint32_t slots_a_page = 6;
constexpr std::size_t ring_size = 10;

class Album {
public:
    /// An empty `folder`: postcards are kept nowhere. What the folder holds is looked at now, the cards when they are asked for.
    explicit Album(std::filesystem::path folder = {}, Post post = post_at_once());
    Album(const Album&) = delete;
    Album& operator=(const Album&) = delete;
    /// What was deleted is gone with it.
    ~Album();

    /// Why nothing can be written now, in a sentence; empty: it can.
    std::string refusal();

    /// Pages with something on them, and an empty one behind; never none.
    std::uint32_t pages() const;
    /// Nothing: the place is empty.
    std::optional<Card> card(const Spot& spot);
    /// All of a tray, the newest first.
    std::vector<Card> cards(Tray tray);
    /// Of all that can be opened.
    std::optional<Card> newest();
    bool empty() const { return entries_.empty(); }

    /// Each of these answers with why it could not be, in a sentence; empty: it is on its way. The picture may have any size.
    std::string keep(std::uint32_t slot, Postcard card);
    std::string keep_quick(Postcard card) { return keep_in_ring(Tray::quick, std::move(card)); }
    std::string keep_automatic(Postcard card) { return keep_in_ring(Tray::automatic, std::move(card)); }
    std::string remove(const Spot& spot);
    std::string note(const Spot& spot, const std::string& note);
    std::string lock(const Spot& spot, bool locked);

    /// Takes the last quick card back; false: there is none of this evening's.
    bool undo_quick();
    /// Lays the last card that was removed back in its place; false: there is none, or the place is taken.
    bool undo_removal();

    /// With its reading, whole. Everything on its way is written before.
    OpenedPostcard open(const Spot& spot);
    std::filesystem::path file(const Spot& spot) const { return folder_ / file_name(spot); }

    /// What could not be written since this was last asked.
    std::vector<std::string> complaints();
    void settle() { post_.settle(); }

private:
    struct Before {  // slots come first, and a ring's oldest
        bool operator()(const Spot& a, const Spot& b) const {
            return a.tray != b.tray ? a.tray < b.tray : a.number < b.number;
        }
    };

    void look();
    void tidy();
    Card& read(const Spot& spot, std::optional<Card>& entry);
    std::string keep_in_ring(Tray tray, Postcard card);
    std::vector<Spot> surplus(Tray tray);
    void send(const Spot& spot, Postcard card, std::vector<Spot> then_remove);
    std::string change(const Spot& spot, const std::function<void(Postcard&)>& what);
    std::filesystem::path removed(const Spot& spot) const { return folder_ / "deleted" / file_name(spot); }

    std::filesystem::path folder_;
    Post post_;
    FolderLock lock_;
    std::map<Spot, std::optional<Card>, Before> entries_;  // nothing: not looked at yet
    std::map<Tray, std::uint32_t> last_number_;
    std::vector<Spot> quick_;      // of this evening, the last one behind
    std::optional<Card> removed_;  // the last one
    std::uint64_t editions_ = 0;
};

}  // namespace lantern
