#include "sdl/durable.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t one_read = 64 * 1024;

/// An open file, closed whatever happens.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    bool open() const { return number_ >= 0; }
    int number() const { return number_; }
    bool close() {
        const bool well = number_ < 0 || ::close(number_) == 0;
        number_ = -1;
        return well;
    }

private:
    int number_;
};

fs::path beside(const fs::path& file, const char* ending) {
    fs::path name = file;
    name += ending;
    return name;
}

fs::path folder_of(const fs::path& file) { return file.has_parent_path() ? file.parent_path() : fs::path("."); }

std::string reason(int error, const fs::path& file) {
    const std::string folder = folder_of(file).string();
    switch (error) {
        case ENOSPC:
        case EDQUOT: return "the disk is full";
        case EFBIG: return "files may not grow so large here";
        case EROFS:
        case EACCES:
        case EPERM: return fmt::format("nothing may be written in {}", folder);
        case ENOENT:
        case ENOTDIR: return fmt::format("there is no folder {}", folder);
        case EIO: return "the disk does not answer";
        default: return fmt::format("{} cannot be written ({})", file.string(), std::strerror(error));
    }
}

/// 0, or what went wrong. A disk may only notice that it is full when the file is flushed or closed.
int write_and_flush(const fs::path& file, std::string_view bytes) {
    Descriptor out(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!out.open()) return errno;
    while (!bytes.empty()) {
        const ssize_t written = ::write(out.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(out.number()) != 0 && errno != EINVAL) return errno;
    return out.close() ? 0 : errno;
}

/// So that a name, too, is still there after the power was cut. A file system that cannot do it does it by itself.
void flush_folder(const fs::path& file) {
    const Descriptor folder(::open(folder_of(file).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.open()) ::fsync(folder.number());
}

int rename_over(const fs::path& from, const fs::path& to) {
    return std::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

/// The present file as the elder one, without its own name ever missing. Where a file cannot have two names it is copied.
int keep_elder(const fs::path& file) {
    const fs::path waiting = beside(file, ".bak.new");
    ::unlink(waiting.c_str());
    if (::link(file.c_str(), waiting.c_str()) != 0) {
        if (errno == ENOENT) return 0;  // there is none yet
        std::error_code failed;
        if (!fs::copy_file(file, waiting, fs::copy_options::overwrite_existing, failed)) return failed.value();
    }
    const int error = rename_over(waiting, elder_of(file));
    ::unlink(waiting.c_str());  // two names of one file are not renamed but left as they are
    return error;
}

}  // namespace

fs::path elder_of(const fs::path& file) { return beside(file, ".bak"); }

std::string write_durably(const fs::path& file, std::string_view bytes) {
    const fs::path fresh = beside(file, ".new");
    int error = write_and_flush(fresh, bytes);
    if (error == ENOENT || error == ENOTDIR) {
        std::error_code failed;
        fs::create_directories(folder_of(file), failed);
        if (failed) return reason(failed.value(), file);
        error = write_and_flush(fresh, bytes);
    }
    if (error == 0) error = keep_elder(file);
    if (error == 0) error = rename_over(fresh, file);
    if (error != 0) {
        ::unlink(fresh.c_str());
        return reason(error, file);
    }
    flush_folder(file);
    return {};
}

std::string move_durably(const fs::path& from, const fs::path& to) {
    std::error_code failed;
    if (!fs::exists(from, failed)) return fmt::format("{} is no longer there", from.string());
    fs::create_directories(folder_of(to), failed);
    ::unlink(elder_of(to).c_str());
    if (const int error = rename_over(from, to); error != 0) return reason(error, to);
    rename_over(elder_of(from), elder_of(to));  // most have one, none is lost when there is none
    flush_folder(from);
    flush_folder(to);
    return {};
}

std::optional<std::string> read_start(const fs::path& file, std::size_t count) {
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat about {};
    if (!in.open() || ::fstat(in.number(), &about) != 0 || !S_ISREG(about.st_mode)) return std::nullopt;
    std::string bytes, part(one_read, '\0');
    while (bytes.size() < count) {
        const ssize_t got = ::read(in.number(), part.data(), std::min(part.size(), count - bytes.size()));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return std::nullopt;
        if (got == 0) break;
        bytes.append(part, 0, static_cast<std::size_t>(got));
    }
    return bytes;
}

std::optional<std::string> read_whole(const fs::path& file, std::size_t most) {
    auto bytes = read_start(file, most + 1);
    if (bytes && bytes->size() > most) bytes.reset();
    return bytes;
}

}  // namespace lantern
