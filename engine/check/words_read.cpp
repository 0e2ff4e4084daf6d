#include "check/words_read.h"

#include <algorithm>
#include <variant>

#include "check/tally.h"

namespace lantern {

namespace {

/// From the meeting place back to where the aside begins.
class Sweep {
public:
    Sweep(const Story& story, const std::vector<Aside>& asides, const std::vector<std::size_t>& counted)
        : story_(story), asides_(asides), counted_(counted) {}

    Span of(Place place) {
        const Place meet = asides_[place].meet;
        spans_.assign(meet - place + 1, {});
        for (Place at = meet; at-- > place;) {
            Span& span = spans_[at - place];
            const std::vector<Place> next = ways(at);
            span.least = without_end;
            for (const Place to : next) {
                const Span behind = to <= meet ? spans_[to - place] : Span{};
                span.least = std::min(span.least, behind.least);
                span.most = std::max(span.most, behind.most);
            }
            span.least += static_cast<Amount>(counted_[at]);
            span.most += static_cast<Amount>(counted_[at]);
        }
        return spans_.front();
    }

private:
    std::vector<Place> ways(Place place) const {
        const Action& action = story_.statements[place].action;
        if (const auto* branch = std::get_if<Branch>(&action)) return {place + 1, branch->otherwise};
        if (const auto* match = std::get_if<Match>(&action)) return match->targets;
        if (const auto* jump = std::get_if<Jump>(&action)) return {jump->target};
        return {place + 1};
    }

    const Story& story_;
    const std::vector<Aside>& asides_;
    const std::vector<std::size_t>& counted_;
    std::vector<Span> spans_;
};

}  // namespace

WordsRead::WordsRead(const Story& story)
    : lines_(story.statements.size()), asked_(story.statements.size()), options_(story.statements.size()) {
    const auto offer = [this](Place place, const std::vector<Option>& options) {
        for (const Option& option : options) {
            const std::size_t words = count_words(option.words);
            const bool shown = !empty(option.otherwise);
            options_[place].push_back({words, shown ? words + count_words(option.otherwise) : 0});
        }
    };
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Action& action = story.statements[place].action;
        if (const auto* say = std::get_if<Say>(&action)) lines_[place] = count_words(say->prose);
        else if (const auto* choice = std::get_if<Choose>(&action)) {
            asked_[place] = count_words(choice->ask);
            offer(place, choice->options);
        } else if (const auto* word = std::get_if<Word>(&action)) {
            asked_[place] = count_words(word->before) + count_words(word->after);
            offer(place, word->options);
        }
    }
}

std::size_t WordsRead::written(Place place) const {
    std::size_t words = lines_[place] + asked_[place];
    for (const Offered& option : options_[place]) words += option.open;
    return words;
}

bool is_beat(const Statement& statement) {
    return std::holds_alternative<Say>(statement.action) || std::holds_alternative<Told>(statement.action);
}

Amount amount_in_aside(const Story& story, const std::vector<Aside>& asides, const std::vector<std::size_t>& counted,
    Place place, const std::function<Value(Slot)>& value) {
    Amount sum = 0;
    for (Place at = place; at < asides[place].meet;) {
        sum += static_cast<Amount>(counted[at]);
        const Action& action = story.statements[at].action;
        if (const auto* branch = std::get_if<Branch>(&action))
            at = holds_by(branch->condition, value) ? at + 1 : branch->otherwise;
        else if (const auto* match = std::get_if<Match>(&action))
            at = match->targets[static_cast<std::size_t>(value(match->slot) - story.variables[match->slot].from)];
        else if (const auto* jump = std::get_if<Jump>(&action)) at = jump->target;
        else ++at;
    }
    return sum;
}

std::vector<Span> spans_of_asides(
    const Story& story, const std::vector<Aside>& asides, const std::vector<std::size_t>& counted) {
    std::vector<Span> spans(asides.size());
    Sweep sweep(story, asides, counted);
    for (Place place = 0; place < asides.size(); ++place)
        if (asides[place].meet != nowhere && asides[place].within == place) spans[place] = sweep.of(place);
    return spans;
}

}  // namespace lantern
