#include "screens/preferences_page.h"

#include <utility>

namespace lantern {

namespace {

constexpr float below_preview = 14;
constexpr const char* usual_again = "As usual again";

bool is_usual(const WishGroup& group, const Preferences& preferences) {
    Preferences usual = preferences;
    group.copy(Preferences(), usual);
    return usual == preferences;
}

}  // namespace

PreferencesPage::PreferencesPage(const House& house)
    : preview_(house), folio_("Preferences", {}, house.comfort(), *house.measure) {
    refresh(house);
}

PreferencesPage::Laid PreferencesPage::lay(const House& house) const {
    Laid laid;
    const auto add = [&laid](Row row, std::optional<Purpose> purpose) {
        laid.rows.push_back(std::move(row));
        laid.purposes.push_back(purpose);
    };
    for (std::size_t group = 0; group < groups_.size(); ++group) {
        const std::vector<Wish>& wishes = groups_[group].wishes;
        add(heading(groups_[group].name), std::nullopt);
        for (std::size_t wish = 0; wish < wishes.size(); ++wish)
            add(row_of(wishes[wish], house.preferences), Purpose{group, wish});
        if (!is_usual(groups_[group], house.preferences)) add(entry(usual_again), Purpose{group, wishes.size()});
    }
    add(heading("Keys"), std::nullopt);
    add(entry("Keys and buttons"), Purpose{groups_.size(), 0});
    return laid;
}

void PreferencesPage::refresh(const House& house) {
    const auto focus = folio_.leaf().focus();
    const auto purpose = focus ? purposes_[*focus] : std::nullopt;
    preview_.refresh(house);
    groups_ = wish_groups(house);
    Laid laid = lay(house);
    purposes_ = std::move(laid.purposes);
    folio_.set_comfort(house.comfort());
    folio_.keep_free(preview_.height() + below_preview);
    folio_.leaf().set_rows(std::move(laid.rows));
    for (std::size_t row = 0; row < purposes_.size() && purpose; ++row)  // what was looked at still is
        if (purposes_[row] == purpose) folio_.leaf().look_at(row);
}

std::optional<Errand> PreferencesPage::interpret(const Gesture& gesture, House& house) {
    const FolioReply reply = folio_.interpret(gesture);
    if (std::holds_alternative<Closed>(reply)) return Errand::close;
    const auto* answer = std::get_if<Answer>(&reply);
    const auto purpose = answer != nullptr ? purposes_[answer->row] : std::nullopt;
    if (!purpose) return std::nullopt;
    if (purpose->group == groups_.size()) return Errand::keys;
    const std::vector<Wish>& wishes = groups_[purpose->group].wishes;
    if (purpose->wish == wishes.size()) reset(purpose->group, house);
    else wishes[purpose->wish].turn(house.preferences, answer->kind == Answer::Kind::less ? -1 : 1);
    return std::nullopt;
}

void PreferencesPage::reset(std::size_t group, House& house) {
    const auto copy = groups_[group].copy;
    const std::string name = groups_[group].name;
    const Preferences before = house.preferences;
    copy(Preferences(), house.preferences);
    for (std::size_t row = 0; row < purposes_.size(); ++row)
        if (purposes_[row] == Purpose{group, 0}) folio_.leaf().look_at(row);
    house.notice.say(name + " as usual again. Press here to have yours back.", [copy, before, &house] {
        copy(before, house.preferences);
        return std::string("As you had it.");
    });
}

Picture PreferencesPage::picture(const House& house) const {
    const Rect head = Folio::area(house.comfort());
    Picture page = folio_.picture(house.palette());
    std::vector<Item> items;
    preview_.paint(items, house, {head.x, head.y}, head.w);
    page.items.insert(page.items.begin(), items.begin(), items.end());
    return page;
}

Spoken PreferencesPage::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
