#pragma once
// A condition word by word: numbers, names and signs, each with the place it stands at. What they mean is not known here.
// Private to this folder.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "story/condition.h"

namespace lantern {

struct Token {
    enum class Kind : std::uint8_t { end, number, name, sign };
    Kind kind = Kind::end;
    std::string_view text;
    std::size_t offset = 0;
};

/// Ends the reading of a condition at its first fault: throws it, and parse_condition catches it.
[[noreturn]] void stop(std::size_t offset, std::string rule, std::string message, std::string hint = {});

class ConditionWords {
public:
    explicit ConditionWords(std::string_view written);

    const Token& now() const { return now_; }
    void next();

    /// True, and goes on, when the present word is `text`.
    bool take(std::string_view text);

    /// With the present word an opening bracket: what stands in it, whole, and where that begins; goes on behind the closing one.
    Token take_bracket();

    /// What an author means by a sign that is none of the grammar's: "write and" for &&.
    std::string meant() const;

private:
    std::string_view written_;
    Token now_;
    std::size_t at_ = 0;  // just past the present word
};

}  // namespace lantern
