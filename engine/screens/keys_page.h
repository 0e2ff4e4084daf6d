#pragma once
// Which key, button or wheel does what, and how to have it otherwise: one more, one fewer, as usual again. A key that means something
// else already is shown with what it means, and taken over only where the reader says so.

#include <optional>
#include <string>
#include <vector>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"

namespace lantern {

class KeysPage {
public:
    explicit KeysPage(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

    /// The next key or button is to be told by its name. Whoever presses none is asked no more after half a minute.
    bool listens() const { return left_ > 0; }
    void tick(float milliseconds);
    float next_change() const { return listens() ? left_ : -1.0F; }

private:
    enum class Deed : std::uint8_t { nothing, open, all_usual, add, remove, usual, done, never_mind, take_over };
    struct Purpose {
        Deed deed = Deed::nothing;
        Command command = Command::go_on;
        std::string name;
    };

    void lay();
    void lay_all();
    void lay_command();
    void add(Row row, Purpose purpose);
    void look_at(Deed deed, const std::optional<Command>& command = std::nullopt);
    void leave_command();
    void stop_listening(std::string said);
    void hear(const std::string& name, House& house);
    void carry_out(const Purpose& purpose, House& house);
    /// What was done, with a way back.
    void done(std::string said, const Bindings& before, House& house);

    Bindings bindings_;
    std::optional<Command> open_;  // whose keys are seen
    std::string clash_;            // a key that is another's
    std::string told_;             // what the last deed led to
    bool refused_ = false;         // it led to nothing
    float left_ = 0;               // milliseconds a key is still listened for
    std::vector<Row> rows_;        // while they are laid
    std::vector<Purpose> purposes_;
    Folio folio_;
};

}  // namespace lantern
