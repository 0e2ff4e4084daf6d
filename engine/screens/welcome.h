#pragma once
// The first card of all, before any sound: how large, how still, how loud, and what to be told beforehand. Each shows at once what it
// does; all of it can be changed later, and the card says where.

#include <optional>
#include <vector>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"
#include "screens/preview.h"
#include "screens/wish.h"

namespace lantern {

class Welcome {
public:
    explicit Welcome(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;
    void tick(float milliseconds) { preview_.tick(milliseconds); }
    float next_change() const { return preview_.next_change(); }

private:
    std::vector<Wish> wishes_;  // the first rows
    Preview preview_;
    Folio folio_;
};

}  // namespace lantern
