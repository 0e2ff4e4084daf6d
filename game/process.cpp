#include "process.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <utility>

extern char** environ;

namespace lantern {

namespace {

constexpr std::size_t most_kept = 2 * 1024 * 1024;  // speech-dispatcher lists its voices in one

void close_once(int& descriptor) {
    if (descriptor >= 0) ::close(descriptor);
    descriptor = -1;
}

/// Two ends that no other program inherits.
struct Pipe {
    int out = -1, in = -1;

    Pipe() {
        std::array<int, 2> ends = {-1, -1};
        if (::pipe(ends.data()) != 0) return;
        out = ends[0];
        in = ends[1];
        for (const int end : ends) ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe() {
        close_once(out);
        close_once(in);
    }
};

/// What a program starts with: no descriptors of ours but these, no signals that we ignore or hold back, its own group.
struct Terms {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t ways;

    Terms(int words, int output) {
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_adddup2(&files, words, STDIN_FILENO);
        if (output >= 0) posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
        else posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_init(&ways);
        sigset_t none, usual;
        sigemptyset(&none);
        sigemptyset(&usual);
        for (const int signal : {SIGPIPE, SIGINT, SIGTERM, SIGCHLD}) sigaddset(&usual, signal);
        posix_spawnattr_setsigmask(&ways, &none);
        posix_spawnattr_setsigdefault(&ways, &usual);
        posix_spawnattr_setpgroup(&ways, 0);
        posix_spawnattr_setflags(&ways, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    Terms(const Terms&) = delete;
    Terms& operator=(const Terms&) = delete;
    ~Terms() {
        posix_spawn_file_actions_destroy(&files);
        posix_spawnattr_destroy(&ways);
    }
};

/// All of it before anybody reads, so that neither a slow reader nor one that has died is ever noticed.
bool put_in(int pipe, std::string_view words) {
    ::fcntl(pipe, F_SETFL, O_NONBLOCK);
    return ::write(pipe, words.data(), words.size()) == static_cast<ssize_t>(words.size());
}

}  // namespace

Process::Process(const std::vector<std::string>& line, std::string_view words, Output output) {
    Pipe words_in, words_out;
    words = words.substr(0, most_words);
    if (words_in.out < 0 || words_out.out < 0 || !put_in(words_in.in, words)) return;
    const bool listens = output == Output::kept;
    const Terms terms(words_in.out, listens ? words_out.in : -1);
    std::vector<std::string> told = line;
    std::vector<char*> pointers;
    for (std::string& word : told) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    if (::posix_spawnp(&id_, pointers[0], &terms.files, &terms.ways, pointers.data(), environ) != 0) {
        id_ = -1;
        return;
    }
    if (!listens) return;
    ::fcntl(words_out.out, F_SETFL, O_NONBLOCK);
    ear_ = std::exchange(words_out.out, -1);
}

Process::Process(Process&& other) noexcept
    : id_(std::exchange(other.id_, -1)),
      ear_(std::exchange(other.ear_, -1)),
      succeeded_(other.succeeded_),
      printed_(std::move(other.printed_)) {}

Process& Process::operator=(Process&& other) noexcept {
    if (this == &other) return *this;
    end();
    id_ = std::exchange(other.id_, -1);
    ear_ = std::exchange(other.ear_, -1);
    succeeded_ = other.succeeded_;
    printed_ = std::move(other.printed_);
    return *this;
}

Process::~Process() { end(); }

bool Process::running() {
    if (id_ < 0) return false;
    listen();
    int status = 0;
    pid_t found = 0;
    do found = ::waitpid(id_, &status, WNOHANG);
    while (found < 0 && errno == EINTR);
    if (found == 0) return true;
    listen();
    close_once(ear_);
    succeeded_ = found == id_ && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    id_ = -1;
    return false;
}

void Process::listen() {
    std::array<char, 16 * 1024> heard;
    for (int round = 0; ear_ >= 0 && round < 16; ++round) {
        const ssize_t count = ::read(ear_, heard.data(), heard.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return;
        const std::size_t room = most_kept - printed_.size();
        printed_.append(heard.data(), std::min(room, static_cast<std::size_t>(count)));
    }
}

void Process::kill() {
    if (id_ > 0) ::kill(-id_, SIGKILL);
}

/// Waits for what has been killed, which is a moment; should the machine hold on to it, it is the machine's.
void Process::end() {
    kill();
    for (int tries = 0; tries < 200 && running(); ++tries) ::usleep(1000);
    close_once(ear_);
    id_ = -1;
}

bool is_installed(const std::string& program) {
    const char* const listed = std::getenv("PATH");
    std::string_view path = listed == nullptr ? "/usr/local/bin:/usr/bin:/bin" : listed;
    while (!path.empty()) {
        const std::size_t colon = std::min(path.find(':'), path.size());
        const std::filesystem::path file = std::filesystem::path(path.substr(0, colon)) / program;
        std::error_code failed;
        if (::access(file.c_str(), X_OK) == 0 && std::filesystem::is_regular_file(file, failed)) return true;
        path.remove_prefix(std::min(colon + 1, path.size()));
    }
    return false;
}

}  // namespace lantern
