#pragma once
// What the next scene has in it, before it is read: read it, read a summary instead, or rest here.

#include <optional>
#include <string>
#include <vector>

#include "screens/curtain.h"
#include "screens/errand.h"
#include "screens/house.h"
#include "screens/leaf.h"
#include "screens/spoken.h"

namespace lantern {

class NoticeCard {
public:
    /// Before the scene at whose head the reading stands.
    explicit NoticeCard(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

private:
    struct Side {
        std::string said;
        std::vector<Row> rows;
        std::vector<std::optional<Errand>> errands;  // of each row
    };
    static const Script& scene(const House& house);
    static Side notes(const House& house);
    static Side summary(const House& house);
    void turn(Side side, const House& house);

    Curtain curtain_;
    Side side_;
    bool summed_up_ = false;
    Leaf leaf_;
};

}  // namespace lantern
