#include "check/way_lists.h"

#include <algorithm>
#include <variant>

namespace lantern {

namespace {

constexpr std::uint32_t nothing_answered = 0xFFFFFFFF, read_on = 0xFFFFFFFE;

}  // namespace

WayLists::WayLists(const Strides& strides, const Story& story) : strides_(strides), things_(story), table_(1024) {
    for (const Statement& statement : story.statements)
        picks_.push_back(
            std::holds_alternative<Choose>(statement.action) || std::holds_alternative<Word>(statement.action));
}

std::uint32_t WayLists::number(Place from, std::uint8_t answer, const std::vector<std::uint32_t>& hops) {
    const bool picked = from < picks_.size() && picks_[from];
    const std::uint32_t answered = picked                             ? things_.option(from, answer)
                                   : is_met_again(from, answer, hops) ? read_on
                                                                      : nothing_answered;
    const std::uint64_t hash = hash_of(answered, hops);
    std::size_t at = hash & (table_.size() - 1);
    for (; table_[at] != 0; at = (at + 1) & (table_.size() - 1))
        if (hashes_[table_[at] - 1] == hash && is(table_[at] - 1, answered, hops)) return table_[at] - 1;
    const auto list = static_cast<std::uint32_t>(hashes_.size());
    table_[at] = list + 1;
    hashes_.push_back(hash);
    words_.push_back(answered);
    words_.insert(words_.end(), hops.begin(), hops.end());
    begins_.push_back(static_cast<std::uint32_t>(words_.size()));
    if (hashes_.size() * 2 > table_.size()) grow();
    return list;
}

bool WayLists::is_met_again(Place from, std::uint8_t answer, const std::vector<std::uint32_t>& hops) const {
    if (from == nowhere || answer != Ways::on || hops.empty()) return false;
    Place first = hops.front();
    if ((hops.front() & a_stride) != 0) {
        first = nowhere;
        strides_.along(hops.front() & ~a_stride, [&](Place place, bool) { first = first == nowhere ? place : first; });
    }
    return first == from;
}

std::uint64_t WayLists::hash_of(std::uint32_t answered, const std::vector<std::uint32_t>& hops) {
    std::uint64_t hash = answered;
    for (const std::uint32_t hop : hops) {
        hash = (hash ^ hop) * 0x9E3779B97F4A7C15;
        hash ^= hash >> 32U;
    }
    return hash * 0xD6E8FEB86659FD93 >> 16U;
}

bool WayLists::is(std::uint32_t list, std::uint32_t answered, const std::vector<std::uint32_t>& hops) const {
    const auto begin = words_.begin() + begins_[list], end = words_.begin() + begins_[list + 1];
    return *begin == answered && std::equal(begin + 1, end, hops.begin(), hops.end());
}

void WayLists::grow() {
    table_.assign(table_.size() * 2, 0);
    for (std::size_t list = 0; list < hashes_.size(); ++list) {
        std::size_t at = hashes_[list] & (table_.size() - 1);
        while (table_[at] != 0) at = (at + 1) & (table_.size() - 1);
        table_[at] = static_cast<std::uint32_t>(list + 1);
    }
}

std::vector<std::vector<Thing>> WayLists::take() const {
    std::vector<std::vector<Thing>> lists(hashes_.size());
    for (std::size_t list = 0; list < lists.size(); ++list)
        for (std::uint32_t i = begins_[list]; i < begins_[list + 1]; ++i) {
            const std::uint32_t word = words_[i];
            if (i == begins_[list]) {
                if (word < read_on) lists[list].push_back(word);
            } else if ((word & a_stride) != 0) {
                strides_.along(word & ~a_stride, [&](Place place, bool) { lists[list].push_back(place); });
            } else if ((word & a_turn) == 0) {
                lists[list].push_back(word);
            }
        }
    for (std::size_t list = 0; list < lists.size(); ++list)
        if (words_[begins_[list]] == read_on) lists[list].erase(lists[list].begin());
    return lists;
}

}  // namespace lantern
