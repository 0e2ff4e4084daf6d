#include "stage/ahead.h"

#include <algorithm>
#include <deque>
#include <variant>

#include "session/answers.h"
#include "stage/passing.h"
#include "stage/tableau.h"

namespace lantern {

namespace {

bool same_print(const Item& one, const Item& other) {
    if (one.index() != other.index()) return false;
    if (const auto* image = std::get_if<ImageItem>(&one)) return image->file == std::get<ImageItem>(other).file;
    const auto &figure = std::get<FigureItem>(one), &another = std::get<FigureItem>(other);
    return figure.portrait == another.portrait && figure.expression == another.expression;
}

class Lookout {
public:
    explicit Lookout(const Story& story) : story_(story), tableau_(story) {}

    void look_from(const State& state, std::size_t halts) {
        State here = state;
        note(here);
        const Halt first = settle(story_, here).halt;
        std::deque<std::pair<State, Halt>> next{{here, first}};
        while (!next.empty() && halts > 0) {
            const auto [from, halt] = std::move(next.front());
            next.pop_front();
            for (const Input& answer : answers_to(halt)) {
                if (halts-- == 0) return;
                State to = from;
                Halt there = advance(story_, to, answer).halt;
                note(to);
                next.emplace_back(std::move(to), std::move(there));
            }
        }
    }

    std::vector<Item> take() { return std::move(found_); }

private:
    void note(const State& state) {
        const std::uint16_t act = story_.scripts[script_at(story_, state.at)].act;
        if (act != act_ && story_.acts[act].card != nobody) note_place(story_.acts[act].card, act);
        act_ = act;
        tableau_.cut_to(state);
        std::vector<Item> seen;
        tableau_.paint(seen, {});
        for (Item& item : seen) {
            if (auto* image = std::get_if<ImageItem>(&item); image != nullptr && !image->file.empty()) {
                if (image->fit == Fit::stretched) add_coming(item, act);
                else add(std::move(item));
            } else if (const auto* figure = std::get_if<FigureItem>(&item);
                       figure != nullptr && !figure->portrait.empty()) {
                add(std::move(item));
            }
        }
    }

    void note_place(SettingIndex place, std::uint16_t act) {
        const AssetIndex background = story_.settings[place].background;
        if (background == no_asset || story_.assets[background].file.empty()) return;
        ImageItem image = plain_ground({0, 0, 0, 0});
        image.file = story_.assets[background].file;
        add_coming(std::move(image), act);
    }

    /// A place, as places come in that act.
    void add_coming(Item item, std::uint16_t act) {
        const Direction& direction = story_.acts[act].direction;
        std::vector<Item> coming{std::move(item)};
        let_in(coming, 0, direction.changes[direction.scene.change], 0);
        add(std::move(coming.front()));
    }

    void add(Item item) {
        const bool known = std::any_of(
            found_.begin(), found_.end(), [&item](const Item& other) { return same_print(item, other); });
        if (!known) found_.push_back(std::move(item));
    }

    const Story& story_;
    Tableau tableau_;
    std::uint16_t act_ = nobody;
    std::vector<Item> found_;
};

}  // namespace

std::vector<Item> pictures_ahead(const Story& story, const State& state, std::size_t halts) {
    Lookout lookout(story);
    lookout.look_from(state, halts);
    return lookout.take();
}

}  // namespace lantern
