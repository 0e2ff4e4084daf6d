#pragma once
// Messages on a stream of bytes, as language servers speak: a head with their length, an empty line, the message.

#include <optional>
#include <string>
#include <string_view>

namespace lantern {

class Wire {
public:
    /// What came in, however it was cut.
    void feed(std::string_view bytes) { waiting_ += bytes; }

    /// The next whole message. What is no head is passed over.
    std::optional<std::string> next();

private:
    std::string waiting_;
};

/// A message as it goes out.
std::string framed(std::string_view message);

}  // namespace lantern
