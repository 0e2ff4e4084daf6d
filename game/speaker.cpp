#include "speaker.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace lantern {

namespace {

constexpr double answers_within = 3, lists_within = 10, hushes_within = 2;  // seconds
constexpr float look_again = 50;                                            // milliseconds
constexpr int last_tries = 300;                                             // a millisecond each, when the program ends

double steady_seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

Speaker::Speaker() : Speaker(steady_seconds) {}
Speaker::Speaker(std::function<double()> seconds) : seconds_(std::move(seconds)) {}

Speaker::~Speaker() {
    hush();
    for (int tries = 0; hushing_ && hushing_->process.running() && tries < last_tries; ++tries) ::usleep(1000);
}

std::string Speaker::why_not() {
    look();
    const bool has_dispatcher = dispatcher_ != Answer::unasked;
    if (has_dispatcher && dispatcher_ != Answer::no) return {};
    if (is_installed(espeak::program)) return failed_ ? "espeak-ng could say nothing on this machine." : "";
    if (has_dispatcher) return "speech-dispatcher does not answer on this machine, and espeak-ng is not installed.";
    return "Nothing on this machine can speak: install speech-dispatcher or espeak-ng.";
}

void Speaker::say(std::string words, float rate, const std::string& voice, const std::string& language) {
    Utterance utterance = for_speech(words, rate, voice, language);
    if (utterance.words.empty()) return hush();
    stop();
    utterance_ = std::move(utterance);
    look();
}

void Speaker::hush() {
    stop();
    if (still_in_dispatcher_ && !hushing_) hushing_ = start(dispatcher::hushes(), hushes_within);
}

bool Speaker::speaking() {
    look();
    return utterance_.has_value();
}

std::vector<std::string> Speaker::voices() {
    if (listed_ == Answer::unasked) listed_ = Answer::awaited;
    look();
    return voices_;
}

float Speaker::next_change() const {
    const bool busy = utterance_ || question_ || hushing_ || !leaving_.empty() || listed_ == Answer::awaited;
    return busy ? look_again : -1;
}

// --- programs ---------------------------------------------------------------------------------------------------------

Speaker::Work Speaker::start(const CommandLine& line, double seconds, const std::string& words, bool listen) {
    const auto output = listen ? Process::Output::kept : Process::Output::dropped;
    return {Process(line, words, output), seconds_() + seconds};
}

void Speaker::part_with(std::optional<Work>& work) {
    if (!work) return;
    work->process.kill();
    leaving_.push_back(std::move(work->process));
    work.reset();
}

/// Of what speech-dispatcher has been given already, only it can let go: see hush().
void Speaker::stop() {
    part_with(saying_);
    utterance_.reset();
    attempts_.clear();
    planned_ = false;
}

// --- once a frame -----------------------------------------------------------------------------------------------------

void Speaker::look() {
    const auto is_gone = [](Process& process) { return !process.running(); };
    leaving_.erase(std::remove_if(leaving_.begin(), leaving_.end(), is_gone), leaving_.end());
    look_at_dispatcher();
    look_at_voices();
    look_at_hushing();
    look_at_speech();
}

/// Whether it answers is a question of its own: the first one may have to start it, or wait in vain.
void Speaker::look_at_dispatcher() {
    if (dispatcher_ == Answer::unasked && is_installed(dispatcher::program)) {
        question_ = start(dispatcher::asked(), answers_within, {}, true);
        dispatcher_ = Answer::awaited;
    }
    if (!question_) return;
    if (!question_->process.running()) {
        const bool answers = question_->process.succeeded() && dispatcher::can_speak(question_->process.printed());
        dispatcher_ = answers ? Answer::yes : Answer::no;
        question_.reset();
    } else if (is_late(*question_)) {
        dispatcher_ = Answer::no;
        part_with(question_);
    }
}

void Speaker::look_at_voices() {
    if (listed_ != Answer::awaited || dispatcher_ == Answer::awaited) return;
    const bool by_dispatcher = dispatcher_ == Answer::yes;
    if (!listing_)
        listing_ = start(by_dispatcher ? dispatcher::lists_voices() : espeak::lists_voices(), lists_within, {}, true);
    if (!listing_->process.running()) {
        const std::string& printed = listing_->process.printed();
        if (listing_->process.succeeded())
            voices_ = by_dispatcher ? dispatcher::voices(printed) : espeak::voices(printed);
        listed_ = Answer::yes;
        listing_.reset();
    } else if (is_late(*listing_)) {
        listed_ = Answer::no;
        part_with(listing_);
    }
}

void Speaker::look_at_hushing() {
    if (!hushing_) return;
    if (hushing_->process.running() && !is_late(*hushing_)) return;
    part_with(hushing_);
    still_in_dispatcher_ = false;
}

void Speaker::look_at_speech() {
    if (!utterance_ || dispatcher_ == Answer::awaited) return;
    if (!saying_) {
        if (!std::exchange(planned_, true)) plan_attempts();
        return try_next();
    }
    const bool running = saying_->process.running();
    if (running && !is_late(*saying_)) return;
    if (saying_->process.succeeded()) {
        if (by_ == By::dispatcher) still_in_dispatcher_ = false;
        failed_ = false;
        stop();
        return;
    }
    if (by_ == By::dispatcher) dispatcher_ = Answer::no;
    else if (running) attempts_.clear();  // in another voice it would hang as well
    part_with(saying_);
    try_next();
}

void Speaker::plan_attempts() {
    if (dispatcher_ == Answer::yes) attempts_.push_back({By::dispatcher, {}});
    if (!is_installed(espeak::program)) return;
    for (const std::string& voice : {utterance_->voice, utterance_->language})
        if (!voice.empty()) attempts_.push_back({By::espeak, voice});
    attempts_.push_back({By::espeak, {}});
}

void Speaker::try_next() {
    if (attempts_.empty()) {
        failed_ = true;
        stop();
        return;
    }
    const Attempt attempt = std::move(attempts_.front());
    attempts_.pop_front();
    by_ = attempt.by;
    CommandLine line = espeak::says(*utterance_, attempt.voice);
    if (by_ == By::dispatcher) {
        part_with(hushing_);  // or it would take these words for those
        line = dispatcher::says(*utterance_, std::exchange(still_in_dispatcher_, true));
    }
    saying_ = start(line, longest(*utterance_), spelled(*utterance_));
}

}  // namespace lantern
