#include "check/ways.h"

#include <utility>

namespace lantern {

Things::Things(const Story& story) {
    auto next = static_cast<Thing>(story.statements.size());
    for (const Statement& statement : story.statements) {
        first_option_.push_back(next);
        if (const auto* choice = std::get_if<Choose>(&statement.action))
            next += static_cast<Thing>(choice->options.size());
        else if (const auto* word = std::get_if<Word>(&statement.action))
            next += static_cast<Thing>(word->options.size());
    }
    first_option_.push_back(next);
}

const Circles& Ways::circles() const {
    if (!circles_) circles_ = std::make_unique<const Circles>(find_circles(*this));
    return *circles_;
}

void look_ahead(const Ways& ways, std::vector<std::uint32_t>& marks) {
    const auto& order = ways.circles().order;
    // Most ways lead to what stands later in the order: from the last to the first, one sweep is nearly enough.
    for (bool news = true; news;) {
        news = false;
        for (auto id = order.rbegin(); id != order.rend(); ++id) {
            std::uint32_t all = marks[*id];
            for (std::size_t way = ways.from(*id); way < ways.until_any(*id); ++way)
                if (const StateId to = ways.ways[way].to; to != no_state) all |= marks[to] & ways.ways[way].readers();
            news = news || all != marks[*id];
            marks[*id] = all;
        }
    }
}

}  // namespace lantern
