#pragma once
// A question before something that cannot be taken back. What is looked at first is always the safe answer.

#include <optional>
#include <string>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"

namespace lantern {

class Confirmation {
public:
    /// `errand` is run on yes; on no the page only closes.
    Confirmation(const House& house, std::string question, std::string no, std::string yes, Errand errand);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

private:
    Errand errand_;
    Folio folio_;
};

}  // namespace lantern
