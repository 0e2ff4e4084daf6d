#pragma once
// Another program at work for this one: given words, perhaps listened to, looked after once a frame and never waited for. Started
// without a shell, in a group of its own, and gone with this object.

#include <sys/types.h>

#include <string>
#include <string_view>
#include <vector>

namespace lantern {

class Process {
public:
    enum class Output { dropped, kept };

    /// `line`: the program, looked for in PATH, and what it is told. `words`, of at most `most_words` bytes, are put in. One that
    /// cannot be started has failed.
    Process(const std::vector<std::string>& line, std::string_view words, Output output = Output::dropped);
    Process(Process&& other) noexcept;
    Process& operator=(Process&& other) noexcept;
    ~Process();

    /// Looks; never waits.
    bool running();

    /// It has ended, and as it should.
    bool succeeded() const { return id_ < 0 && succeeded_; }

    /// What it printed, as far as it was worth keeping.
    const std::string& printed() const { return printed_; }

    /// At once, with all that it started itself. It still runs until it has been seen to be gone.
    void kill();

    /// A pipe takes so much at one stroke, whoever reads.
    static constexpr std::size_t most_words = 4096;

private:
    void listen();
    void end();

    pid_t id_ = -1;
    int ear_ = -1;  // its output
    bool succeeded_ = false;
    std::string printed_;
};

/// Whether a program of this name is in PATH.
bool is_installed(const std::string& program);

}  // namespace lantern
