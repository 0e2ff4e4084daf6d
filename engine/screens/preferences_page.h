#pragma once
// How the reader wants things, each with what it does shown at once: the page itself obeys, and at its head stands a sentence of the
// story as it would be read.

#include <optional>
#include <vector>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"
#include "screens/preview.h"
#include "screens/wish.h"

namespace lantern {

class PreferencesPage {
public:
    explicit PreferencesPage(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;
    void tick(float milliseconds) { preview_.tick(milliseconds); }
    float next_change() const { return preview_.next_change(); }

private:
    /// What a row is for: a wish, or (past the group's wishes) all of them as usual again.
    struct Purpose {
        std::size_t group = 0, wish = 0;
        bool operator==(const Purpose&) const = default;
    };
    struct Laid {
        std::vector<Row> rows;
        std::vector<std::optional<Purpose>> purposes;  // of each row
    };

    Laid lay(const House& house) const;
    void reset(std::size_t group, House& house);

    std::vector<WishGroup> groups_;
    std::vector<std::optional<Purpose>> purposes_;
    Preview preview_;
    Folio folio_;
};

}  // namespace lantern
