#include "stage/ahead.h"

#include <algorithm>
#include <deque>
#include <type_traits>
#include <utility>
#include <variant>

#include "session/answers.h"
#include "stage/passing.h"
#include "stage/tableau.h"

namespace lantern {

namespace {

bool in_parts(const ImageItem& image) { return !image.mask.empty() || image.opening.shape != Aperture::Shape::none; }

/// Where the known one is ready, the other is.
bool is_known(const ImageItem& known, const ImageItem& other) {
    if (known.file != other.file) return false;
    return !in_parts(other) || (known.mask == other.mask && known.opening == other.opening);
}
bool is_known(const FigureItem& known, const FigureItem& other) {
    return known.portrait == other.portrait && known.expression == other.expression;
}
bool is_known(const MoteItem& known, const MoteItem& other) {
    return known.shape == other.shape && known.size == other.size && known.lean == other.lean &&
           known.wide == other.wide;
}

/// Printed from a file, or large.
bool is_printed(const Item& item) {
    if (const auto* image = std::get_if<ImageItem>(&item)) return !image->file.empty() || in_parts(*image);
    if (const auto* mote = std::get_if<MoteItem>(&item)) return mote->shape == MoteItem::Shape::beam;
    const auto* figure = std::get_if<FigureItem>(&item);
    return figure != nullptr && !figure->portrait.empty();
}

class Lookout {
public:
    explicit Lookout(const Story& story) : story_(story), tableau_(story) {}

    void look_from(const State& state, std::size_t halts) {
        State here = state;
        note(here, {});
        Step first = settle(story_, here);
        note(here, first.cues);
        std::deque<std::pair<State, Halt>> next{{here, std::move(first.halt)}};
        while (!next.empty() && halts > 0) {
            const auto [from, halt] = std::move(next.front());
            next.pop_front();
            for (const Input& answer : answers_to(halt)) {
                if (halts-- == 0) return;
                State to = from;
                Step step = advance(story_, to, answer);
                note(to, step.cues);
                next.emplace_back(std::move(to), std::move(step.halt));
            }
        }
    }

    std::vector<Item> take() { return std::move(found_); }

private:
    /// What comes on the way to it, and then how it stands.
    void note(const State& state, const std::vector<Cue>& cues) {
        const std::uint16_t act = story_.scripts[script_at(story_, state.at)].act;
        const Direction& direction = story_.acts[act].direction;
        if (act != act_ && story_.acts[act].card != nobody)
            note_place(story_.acts[act].card, direction, direction.scene.change);
        act_ = act;
        for (const Cue cue : cues)
            if (const auto* place = std::get_if<SetPlace>(&story_.statements[cue].action))
                note_place(place->setting, direction, place->with.change);
        tableau_.cut_to(state);
        std::vector<Item> seen;
        tableau_.paint(seen, {});
        for (Item& item : seen) add(std::move(item));
    }

    /// A place as it comes, and the colour that it comes through.
    void note_place(SettingIndex place, const Direction& direction, ChangeIndex named) {
        const ChangeIndex standard = direction.scene.change;
        const Change& change = direction.changes[named < direction.changes.size() ? named : standard];
        const AssetIndex background = place == nobody ? no_asset : story_.settings[place].background;
        if (background != no_asset && !story_.assets[background].file.empty()) {
            ImageItem image = plain_ground({0, 0, 0, 0});
            image.file = story_.assets[background].file;
            if (story_.settings[place].graded) image.grade = direction.grade;
            add_coming(std::move(image), change, change.through.has_value());
        }
        if (change.through) add_coming(plain_ground(*change.through), change, false);
        std::vector<Item> passing;
        paint_passing(passing, change, 0.5F);
        for (Item& item : passing)
            if (std::holds_alternative<MoteItem>(item)) add(std::move(item));
    }

    /// Behind a colour that all goes through it is simply there.
    void add_coming(ImageItem image, const Change& change, bool behind) {
        std::vector<Item> coming{std::move(image)};
        if (!behind) let_in(coming, 0, change, 0);
        add(std::move(coming.front()));
    }

    void add(Item item) {
        if (!is_printed(item)) return;
        const bool known = std::any_of(found_.begin(), found_.end(), [&item](const Item& other) {
            return std::visit(
                [&other](const auto& each) {
                    const auto* same = std::get_if<std::decay_t<decltype(each)>>(&other);
                    if constexpr (requires { is_known(*same, each); }) return same != nullptr && is_known(*same, each);
                    else return false;
                },
                item);
        });
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
