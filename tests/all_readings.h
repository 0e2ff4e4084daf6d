#pragma once
// Every reading of a small story, one after the other, by a plain search: how many words each has, and how likely it is.

#include <algorithm>
#include <map>
#include <vector>

#include "catch.h"
#include "check/wander.h"
#include "check/words_read.h"

namespace lantern::testing {

class AllReadings {
public:
    explicit AllReadings(const Story& story) : story_(story), words_(story) {}

    std::map<std::size_t, double> run(std::size_t most) {
        std::vector<std::size_t> answers;
        while (readings_ < most) {
            std::vector<std::size_t> open_at, taken;
            std::size_t words = 0, nth = 0;
            double share = 1;
            const auto wait = wander(
                story_, 0, 5000,
                [&](const Wanderer& reading, logic::Wait what) {
                    if (what == logic::Wait::line || what == logic::Wait::menu) words += seen(reading);
                },
                [&](const Wanderer& reading) {
                    const std::vector<std::size_t> open = open_options(reading);
                    const std::size_t index = nth < answers.size() ? answers[nth] : 0;
                    ++nth;
                    open_at.push_back(open.size());
                    taken.push_back(index);
                    share /= static_cast<double>(open.size());
                    return open[index];
                });
            REQUIRE(wait >= logic::Wait::ending);
            found_[words] += share;
            ++readings_;
            while (!taken.empty() && taken.back() + 1 == open_at.back()) taken.pop_back(), open_at.pop_back();
            if (taken.empty()) return found_;
            ++taken.back();
            answers = taken;
        }
        FAIL("more readings than a test can go through");
        return found_;
    }

private:
    std::vector<std::size_t> open_options(const Wanderer& reading) const {
        std::vector<std::size_t> open;
        const auto look = [&](const auto& choice) {
            for (std::size_t i = 0; i < choice.options.size(); ++i)
                if (logic::is_open(choice, i, reading)) open.push_back(i);
        };
        const Action& action = story_.statements[reading.at].action;
        if (const auto* word = std::get_if<Word>(&action)) look(*word);
        else look(std::get<Choose>(action));
        return open;
    }
    std::size_t seen(const Wanderer& reading) const {
        std::size_t words = words_.line(reading.at) + words_.asked(reading.at);
        const Action& action = story_.statements[reading.at].action;
        const bool choice = std::holds_alternative<Choose>(action) || std::holds_alternative<Word>(action);
        if (!choice) return words;
        const std::vector<std::size_t> open = open_options(reading);
        const auto* deed = std::get_if<Choose>(&action);
        const std::size_t count = deed != nullptr ? deed->options.size() : std::get<Word>(action).options.size();
        for (std::size_t i = 0; i < count; ++i) {
            const bool is_open = std::find(open.begin(), open.end(), i) != open.end();
            if (is_open) words += words_.option(reading.at, i);
            else if (deed == nullptr || !logic::was_taken(*deed, i, reading)) words += words_.refused(reading.at, i);
        }
        return words;
    }

    const Story& story_;
    WordsRead words_;
    std::map<std::size_t, double> found_;
    std::size_t readings_ = 0;
};

}  // namespace lantern::testing
