#include "screens/history.h"

#include <utility>

namespace lantern {

class History::Chronicle {
public:
    explicit Chronicle(const Session& session) : session_(session) {}

    Told tell() && {
        for (at_ = 0; at_ <= session_.position(); ++at_) tell_halt(session_.halt(at_));
        return std::move(told_);
    }

private:
    const Story& story() const { return session_.story(); }

    std::string who(const Line& line) const {
        if (line.who == nobody) return {};
        const Person& person = story().cast[line.who];
        return line.expression < person.expressions.size() ? person.name + " · " + person.expressions[line.expression]
                                                           : person.name;
    }

    void add(Row row) {
        told_.rows.push_back(std::move(row));
        told_.halts.push_back(at_);
    }

    void head_scene() {
        const ScriptIndex here = script_at(story(), session_.state(at_).at);
        if (here == scene_) return;
        scene_ = here;
        add(heading(story().scripts[here].title));
    }

    void tell_halt(const Halt& halt) {
        const auto answered = session_.answer(at_);
        if (const auto* notice = std::get_if<Notice>(&halt)) {
            if (at_ == session_.position() || answered != Input(PassOver{})) return;
            Row row = words("Passed over: " + story().scripts[notice->script].summary);
            row.can_take = true;
            return add(std::move(row));
        }
        if (const auto* line = std::get_if<Line>(&halt)) {
            if (empty(line->text)) return;
            head_scene();
            Row row;
            row.words = line->text;
            row.who = who(*line);
            row.can_take = true;
            return add(std::move(row));
        }
        const auto* menu = std::get_if<Menu>(&halt);
        const auto* picked = answered ? std::get_if<Pick>(&*answered) : nullptr;
        if (menu == nullptr || menu->word || picked == nullptr || at_ == session_.position()) return;
        head_scene();
        if (!empty(menu->ask)) add({Row::Kind::words, menu->ask, {}, {}, {}, false, true});
        for (const Offer& offer : menu->offers) {
            Row row{Row::Kind::words, offer.words, {}, {}, {}, true, offer.option == picked->option};
            if (!row.open) row.can_take = false;
            add(std::move(row));
        }
    }

    const Session& session_;
    ScriptIndex scene_ = nobody;
    std::size_t at_ = 0;
    Told told_;
};

History::History(const House& house) : History(Chronicle(house.reading->session()).tell(), house) {}

History::History(Told told, const House& house)
    : folio_("What was read", std::move(told.rows), house.comfort(), *house.measure), halts_(std::move(told.halts)) {
    folio_.leaf().look_at_end();
}

std::optional<Errand> History::interpret(const Gesture& gesture, House& house) {
    if (const auto* command = std::get_if<Command>(&gesture); command != nullptr && *command == Command::history)
        return Errand::close;
    const FolioReply reply = folio_.interpret(gesture);
    if (std::holds_alternative<Closed>(reply)) return Errand::close;
    const auto* answer = std::get_if<Answer>(&reply);
    if (answer == nullptr || !house.reading) return std::nullopt;
    house.reading->go_to(halts_[answer->row]);
    return Errand::go_on;
}

Picture History::picture(const House& house) const { return folio_.picture(house.palette()); }

void History::refresh(const House& house) { folio_.set_comfort(house.comfort()); }

Spoken History::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
