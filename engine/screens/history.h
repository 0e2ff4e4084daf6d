#pragma once
// What was read so far, as a page to read: who said it, the options that were not taken struck out, the words that were not kept
// struck in their sentences. Taking a line goes back to it.

#include <optional>
#include <vector>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"

namespace lantern {

class History {
public:
    explicit History(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;
    Folio& folio() { return folio_; }

private:
    struct Told {
        std::vector<Row> rows;
        std::vector<std::size_t> halts;  // of each row: where taking it leads
    };
    class Chronicle;
    History(Told told, const House& house);

    Folio folio_;
    std::vector<std::size_t> halts_;
};

}  // namespace lantern
