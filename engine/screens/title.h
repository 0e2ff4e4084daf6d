#pragma once
// The first page: the story's picture, its name, and a way in.

#include <optional>
#include <vector>

#include "screens/errand.h"
#include "screens/front.h"
#include "screens/house.h"
#include "screens/leaf.h"
#include "screens/spoken.h"

namespace lantern {

class Title {
public:
    explicit Title(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

private:
    Front front_;
    std::vector<Errand> errands_;
    Leaf leaf_;
};

}  // namespace lantern
