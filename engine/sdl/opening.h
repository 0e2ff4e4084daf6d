#pragma once
// Opens pictures and sounds only to see whether they can be opened: whole, as for painting and playing, and then lets them go.
// What they should be like is not known here. It needs neither a window nor a loudspeaker.

#include <filesystem>
#include <optional>
#include <string>

namespace lantern {

struct PictureSize {
    int width = 0, height = 0;
};

/// Nothing when it cannot be read.
std::optional<PictureSize> size_of_picture(const std::filesystem::path& file);

/// An ear that hears nothing: sounds are decoded for a loudspeaker that is not there.
class Ear {
public:
    Ear();
    ~Ear();
    Ear(const Ear&) = delete;
    Ear& operator=(const Ear&) = delete;

    /// False where the machine cannot decode any sound; then nothing can be said of one.
    bool is_open() const { return open_; }

    bool can_hear(const std::filesystem::path& file, bool music) const;

private:
    bool open_ = false;
};

}  // namespace lantern
