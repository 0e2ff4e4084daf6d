// `transitions:` of a direction.yaml: which are usual in the act, and what those are made of that it names itself.

#include <fmt/format.h>

#include "story/draft.h"
#include "story/vocabulary.h"
#include "text/nearest.h"

namespace lantern {

namespace {

constexpr std::size_t changes_at_most = 200;

class ChangeReader {
public:
    ChangeReader(Draft& draft, Direction& direction) : draft_(draft), direction_(direction) {}

    void read(const NodeEntry& entry) {
        const std::string& name = entry.key.text;
        const bool hyphens = name.find('-') != std::string::npos;
        const auto naming = hyphens ? Draft::Naming::hyphens : Draft::Naming::underscores;
        if (!draft_.check_id(name, entry.key.where, "a transition", naming)) return;
        if (entry.value.is_scalar()) return refuse_text(entry);
        if (!draft_.is_map(entry.value, fmt::format("the transition \"{}\"", name))) return;
        draft_.only_keys(entry.value, form("change").names(), "a transition");
        Change change = begun(entry.value);
        change.name = name;
        times(entry.value, change);
        way(entry.value, change);
        if (const Node* through = entry.value.find("through"))
            if (const auto colour = draft_.take_tint(*through, "\"through\"", direction_.palette))
                change.through = *colour;
        if (const Node* rain = entry.value.find("rain")) fall(*rain, change);
        if (const Node* slide = entry.value.find("slide"))
            change.slide = draft_.take_number(*slide, "\"slide\"", 0, 1000).value_or(change.slide);
        keep(std::move(change), entry.key.where);
    }

private:
    void refuse_text(const NodeEntry& entry) {
        const auto near = nearest(entry.key.text, {"place", "person"});
        draft_.error(entry.value.where, "wrong-shape",
            fmt::format("the transition \"{}\" should be a map of keys, but here is a text", entry.key.text),
            near ? fmt::format("did you mean \"{}\"?", *near) : "as in slow: { like: dissolve, over: 2 }");
    }

    /// `like: rain` begins with all that rain is.
    Change begun(const Node& node) {
        const Node* like = node.find("like");
        if (like == nullptr) return {};
        const auto with = draft_.take_transition(*like, direction_);
        return with ? direction_.changes[with->change] : Change{};
    }

    void times(const Node& node, Change& change) {
        if (const Node* over = node.find("over"))
            change.over = draft_.take_number(*over, "\"over\"", 0, 30).value_or(change.over);
        if (const Node* soft = node.find("soft"))
            change.soft = draft_.take_number(*soft, "\"soft\"", 0, 1).value_or(change.soft);
    }

    /// A new picture comes in one way; the light only crosses where there is another.
    void way(const Node& node, Change& change) {
        const Node* const wipe = node.find("wipe");
        const Node* const iris = node.find("iris");
        if (wipe != nullptr && iris != nullptr)
            draft_.error(iris->where, "two-ways", "a transition has either \"wipe\" or \"iris\"",
                "each says when a part of the new picture comes");
        if (wipe != nullptr) {
            change.way = Change::Way::wipe;
            change.mask.clear();
            change.picture = draft_.take_asset(*wipe, AssetKind::mask);
        }
        if (iris != nullptr) circle(*iris, change);
        if (const Node* light = node.find("light")) cross(*light, change);
    }

    void circle(const Node& node, Change& change) {
        change.way = Change::Way::iris;
        if (!draft_.is_map(node, "\"iris\"")) return;
        draft_.only_keys(node, form("iris").names(), "\"iris\"");
        if (const Node* at = node.find("at"))
            if (const auto spot = draft_.take_spot(*at, "\"at\"")) change.at_x = spot->far, change.at_y = spot->near;
    }

    void cross(const Node& node, Change& change) {
        if (change.way == Change::Way::evenly) change.way = Change::Way::sweep;
        const auto usual = change_called(direction_.changes, "light");
        if (!change.light) change.light = direction_.changes[usual].light;
        if (!draft_.is_map(node, "\"light\"")) return;
        draft_.only_keys(node, form("light").names(), "\"light\"");
        if (const Node* from = node.find("from"))
            change.from_right = draft_.take_one_of(*from, "\"from\"", {"left", "right"}).value_or(0) == 1;
        if (const Node* colour = node.find("colour"))
            if (const auto tint = draft_.take_tint(*colour, "\"colour\"", direction_.palette)) change.light = *tint;
        if (const Node* wide = node.find("wide"))
            change.light_wide = draft_.take_number(*wide, "\"wide\"", 0.05F, 1).value_or(change.light_wide);
    }

    void fall(const Node& node, Change& change) {
        const Weather* const usual = weather_called(direction_.weathers, "rain");
        change.drops = 2 * usual->count;
        change.rain = usual->colour;
        if (!draft_.is_map(node, "\"rain\"")) return;
        draft_.only_keys(node, form("fall").names(), "\"rain\"");
        if (const Node* count = node.find("count"))
            change.drops = draft_.take_whole(*count, "\"count\"", 0, 600).value_or(change.drops);
        if (const Node* colour = node.find("colour"))
            change.rain = draft_.take_tint(*colour, "\"colour\"", direction_.palette).value_or(change.rain);
    }

    void keep(Change change, const Location& where) {
        const ChangeIndex known = change_called(direction_.changes, change.name);
        if (known != standard_change) direction_.changes[known] = std::move(change);
        else if (direction_.changes.size() < changes_at_most) direction_.changes.push_back(std::move(change));
        else draft_.error(where, "too-many", fmt::format("an act can have at most {} transitions", changes_at_most));
    }

    Draft& draft_;
    Direction& direction_;
};

}  // namespace

void read_changes(Draft& draft, const Node& transitions, Direction& direction) {
    if (!draft.is_map(transitions, "\"transitions\"")) return;
    ChangeReader reader(draft, direction);
    const auto is_usual = [](const NodeEntry& entry) {
        return entry.key.text == "place" || entry.key.text == "person";
    };
    for (const NodeEntry& entry : transitions.entries)
        if (!is_usual(entry)) reader.read(entry);
    for (const NodeEntry& entry : transitions.entries) {
        if (!is_usual(entry)) continue;
        Transition& usual = entry.key.text == "place" ? direction.scene : direction.person;
        usual = draft.take_transition(entry.value, direction).value_or(usual);
    }
}

}  // namespace lantern
