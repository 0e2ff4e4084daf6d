#include "darkroom.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <thread>

namespace lantern {

namespace {

/// What cannot be made is an empty print, and painted as a plain plate.
Developed made(const WantedPrint& wanted) {
    try {
        return wanted.make();
    } catch (const std::exception&) {
        return {};
    }
}

}  // namespace

struct Darkroom::Bench {
    std::mutex door;
    std::condition_variable knock;
    std::deque<WantedPrint> waiting;
    std::vector<std::pair<WantedPrint, Developed>> done;
    std::string in_the_bath;  // the name of the print that is being made
    bool spoilt = false;      // and of no use any more
    bool closing = false;
    std::function<void()> rung;
    std::thread developer;

    explicit Bench(std::function<void()> bell)
        : rung(std::move(bell)), developer([this] {
              carry_on();
              leave_thread();
          }) {}
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;
    ~Bench() {
        {
            const std::lock_guard<std::mutex> inside(door);
            closing = true;
        }
        knock.notify_one();
        developer.join();
    }

    void carry_on() {
        std::unique_lock<std::mutex> inside(door);
        while (true) {
            knock.wait(inside, [this] { return closing || !waiting.empty(); });
            if (closing) return;
            WantedPrint wanted = std::move(waiting.front());
            waiting.pop_front();
            in_the_bath = wanted.name;
            spoilt = false;
            inside.unlock();
            Developed developed = made(wanted);
            inside.lock();
            in_the_bath.clear();
            if (spoilt) continue;
            done.emplace_back(std::move(wanted), std::move(developed));
            if (rung) rung();
        }
    }

    bool is_made(const std::string& name) const {
        return (name == in_the_bath && !spoilt) ||
               std::any_of(done.begin(), done.end(), [&name](const auto& each) { return each.first.name == name; });
    }
};

Darkroom::Darkroom(std::function<void()> rung) : bench_(std::make_unique<Bench>(std::move(rung))) {}
Darkroom::~Darkroom() = default;

void Darkroom::order(std::vector<WantedPrint> wanted) {
    {
        const std::lock_guard<std::mutex> inside(bench_->door);
        bench_->waiting.clear();
        for (WantedPrint& each : wanted)
            if (!bench_->is_made(each.name)) bench_->waiting.push_back(std::move(each));
    }
    bench_->knock.notify_one();
}

void Darkroom::forget() {
    const std::lock_guard<std::mutex> inside(bench_->door);
    bench_->waiting.clear();
    bench_->done.clear();
    bench_->spoilt = true;
}

std::vector<std::pair<WantedPrint, Developed>> Darkroom::collect() {
    const std::lock_guard<std::mutex> inside(bench_->door);
    return std::exchange(bench_->done, {});
}

}  // namespace lantern
