#include "post_office.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

namespace lantern {

namespace {

std::string done(const Job& job) {
    try {
        return job();
    } catch (const std::exception& failure) {
        return std::string("Something could not be kept: ") + failure.what() + ".";
    }
}

}  // namespace

struct PostOffice::Counter {
    std::mutex door;
    std::condition_variable knock, all_done;
    std::deque<Job> waiting;
    std::vector<std::string> complaints;
    bool carrying = false, closing = false;
    std::function<void()> rung;
    std::thread carrier;

    explicit Counter(std::function<void()> bell) : rung(std::move(bell)), carrier([this] { carry_on(); }) {}
    Counter(const Counter&) = delete;
    Counter& operator=(const Counter&) = delete;
    ~Counter() {
        {
            const std::lock_guard<std::mutex> inside(door);
            closing = true;
        }
        knock.notify_one();
        carrier.join();
    }

    void carry_on() {
        std::unique_lock<std::mutex> inside(door);
        while (true) {
            knock.wait(inside, [this] { return closing || !waiting.empty(); });
            if (waiting.empty()) return;
            const Job job = std::move(waiting.front());
            waiting.pop_front();
            carrying = true;
            inside.unlock();
            std::string complaint = done(job);
            inside.lock();
            carrying = false;
            if (!complaint.empty()) {
                complaints.push_back(std::move(complaint));
                if (rung) rung();
            }
            if (waiting.empty()) all_done.notify_all();
        }
    }

    void take(Job job) {
        {
            const std::lock_guard<std::mutex> inside(door);
            waiting.push_back(std::move(job));
        }
        knock.notify_one();
    }

    void settle() {
        std::unique_lock<std::mutex> inside(door);
        all_done.wait(inside, [this] { return waiting.empty() && !carrying; });
    }

    std::vector<std::string> take_complaints() {
        const std::lock_guard<std::mutex> inside(door);
        return std::exchange(complaints, {});
    }
};

PostOffice::PostOffice(std::function<void()> rung) : counter_(std::make_unique<Counter>(std::move(rung))) {}
PostOffice::~PostOffice() = default;

Post PostOffice::post() {
    Counter* const counter = counter_.get();
    Post post;
    post.carry = [counter](Job job) { counter->take(std::move(job)); };
    post.settle = [counter] { counter->settle(); };
    post.complaints = [counter] { return counter->take_complaints(); };
    return post;
}

}  // namespace lantern
