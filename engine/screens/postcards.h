#pragma once
// The album, open at a page: to take a reading up, or to lay this one down. Three trays, of which one is the reader's own; below
// the cards stands what can be done with the one that is looked at. A page only looks at cards: what is done with them the album does.

#include <optional>
#include <string>
#include <vector>

#include "screens/confirmation.h"
#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"
#include "screens/note_pen.h"

namespace lantern {

class Postcards {
public:
    enum class Purpose : std::uint8_t { take_up, keep };

    explicit Postcards(const House& house, Purpose purpose);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;
    bool writes() const { return pen_.has_value(); }

    /// The card that is looked at.
    std::optional<Card> card(const House& house) const;

private:
    enum class Deed : std::uint8_t { take_up, keep, note, lock, remove };
    enum class Part : std::uint8_t { trays, cards, deeds };
    struct Opening;  // what is seen of the album just now

    Opening look(const House& house) const;
    std::size_t count(const House& house) const;
    std::optional<Card> card(const House& house, std::size_t place) const;
    std::vector<Deed> deeds(const std::optional<Card>& card) const;
    std::string words_for(Deed deed, const std::optional<Card>& card) const;

    void open(Tray tray, const House& house);
    void look_at(std::size_t place, const House& house);
    void turn(int step, const House& house);
    std::optional<Errand> press(Point at, House& house);
    std::optional<Errand> command(Command which, House& house);
    std::optional<Errand> take(std::size_t place, House& house);
    void move(int across, int down, const House& house);
    void move_on_cards(int across, int down, const House& house);

    std::optional<Errand> run(Deed deed, House& house);
    void keep(House& house);
    void lock(const Card& card, House& house);
    void remove(const Card& card, House& house);
    void write_note(NotePen::Outcome outcome, House& house);
    std::optional<Errand> answer(const Gesture& gesture, House& house);

    void paint_alone(std::vector<Item>& items, Rect area, const House& house) const;
    void paint_cards(std::vector<Item>& items, const Opening& opening, const House& house) const;
    void paint_rows(std::vector<Item>& items, const Opening& opening, const House& house) const;

    Purpose purpose_;
    Folio folio_;
    Tray tray_ = Tray::slots;
    std::size_t looked_at_ = 0;  // place in its tray, from 0
    Part part_ = Part::cards;
    std::size_t deed_ = 0;
    std::optional<Point> pointer_;
    std::optional<NotePen> pen_;
    std::optional<Confirmation> question_;
};

}  // namespace lantern
