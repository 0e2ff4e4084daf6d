#pragma once
// The kernel's word about some folders (inotify): a descriptor that can be read once something in them has changed.

#include <filesystem>
#include <vector>

namespace lantern {

class Bell {
public:
    explicit Bell(const std::vector<std::filesystem::path>& folders);
    Bell(const Bell&) = delete;
    Bell& operator=(const Bell&) = delete;
    ~Bell();

    /// Below 0: the kernel does not tell, and whoever wants to know has to look.
    int descriptor() const { return descriptor_; }
    /// It is silent until something changes again.
    void silence() const;

private:
    void close();
    int descriptor_ = -1;
};

}  // namespace lantern
