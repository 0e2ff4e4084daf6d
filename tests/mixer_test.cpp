// What the mixer sends out, sample for sample: SDL writes it to a file instead of a loudspeaker.

#include "sdl/mixer.h"

#include <SDL.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "catch.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

constexpr int frames_a_second = 48'000;

struct Ears {
    int left = 0, right = 0;
    bool operator==(const Ears&) const = default;
};

/// The machine's variable for one test.
class Variable {
public:
    Variable(const char* name, const std::string& value) : name_(name) {
        if (const char* old = std::getenv(name)) old_ = old;
        ::setenv(name, value.c_str(), 1);
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;
    ~Variable() {
        if (old_) ::setenv(name_, old_->c_str(), 1);
        else ::unsetenv(name_);
    }

private:
    const char* name_;
    std::optional<std::string> old_;
};

/// A folder of sounds made here, a mixer, and the tape it is recorded on.
struct Studio {
    StoryFolder folder;
    fs::path tape = folder.beside("tape.raw");
    Variable driver{"SDL_AUDIODRIVER", "disk"}, file{"SDL_DISKAUDIOFILE", tape.string()}, pace;
    std::optional<Mixer> mixer{std::in_place};

    /// The tape runs as fast as the machine can; 42 milliseconds between buffers is as fast as time.
    explicit Studio(const char* between_buffers = "1") : pace("SDL_DISKAUDIODELAY", between_buffers) {
        SDL_LogSetOutputFunction([](void*, int, SDL_LogPriority, const char*) {}, nullptr);
        SDL_FlushEvent(SDL_USEREVENT);
    }

    fs::path assets() const { return folder.path(); }

    void record(const std::string& name, int length, const std::function<Ears(int)>& at) const {
        std::string bytes = "RIFF....WAVEfmt ";
        const auto number = [&bytes](std::uint32_t value, int width) {
            for (int i = 0; i < width; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
        };
        number(16, 4);
        number(1, 2);
        number(2, 2);
        number(frames_a_second, 4);
        number(frames_a_second * 4, 4);
        number(4, 2);
        number(16, 2);
        bytes += "data";
        number(static_cast<std::uint32_t>(length) * 4, 4);
        for (int i = 0; i < length; ++i) {
            number(static_cast<std::uint32_t>(at(i).left), 2);
            number(static_cast<std::uint32_t>(at(i).right), 2);
        }
        for (std::size_t i = 0; i < 4; ++i) bytes[4 + i] = static_cast<char>((bytes.size() - 8) >> (8 * i) & 0xFFU);
        folder.write(name, bytes);
    }
    void record(const std::string& name, int length, Ears steady) const {
        record(name, length, [steady](int) { return steady; });
    }

    void play(const Heard& heard) { mixer->play(heard, assets()); }

    std::uintmax_t frames() const {
        std::error_code failed;
        const std::uintmax_t size = fs::file_size(tape, failed);
        return failed ? 0 : size / 4;
    }

    /// Until so many more frames are on the tape.
    void runs(std::uintmax_t more) const {
        const std::uintmax_t wanted = frames() + more;
        for (int tries = 0; frames() < wanted; ++tries) {
            REQUIRE(tries < 20'000);
            SDL_Delay(1);
        }
    }

    /// Until this is what the tape ends with.
    void runs_until(Ears wanted) const {
        for (int tries = 0; !(newest() == wanted); ++tries) {
            REQUIRE(tries < 20'000);
            SDL_Delay(1);
        }
    }

    /// Puts the mixer away, and listens to all of the tape.
    std::vector<Ears> listens() {
        mixer.reset();
        const std::string bytes = read_file(tape);
        std::vector<Ears> all;
        for (std::size_t at = 0; at + 3 < bytes.size(); at += 4) all.push_back(ears_at(bytes, at));
        return all;
    }
    /// The same without silence.
    std::vector<Ears> sounds() {
        std::vector<Ears> all = listens();
        all.erase(std::remove(all.begin(), all.end(), Ears()), all.end());
        return all;
    }

private:
    static Ears ears_at(const std::string& bytes, std::size_t at) {
        const auto sample = [&bytes](std::size_t from) {
            return static_cast<std::int16_t>(
                static_cast<unsigned char>(bytes[from]) | static_cast<unsigned char>(bytes[from + 1]) << 8U);
        };
        return {sample(at), sample(at + 2)};
    }
    Ears newest() const {
        const std::uintmax_t whole = frames();
        std::ifstream stream(tape, std::ios::binary);
        std::string bytes(4, '\0');
        if (whole > 0) stream.seekg(static_cast<std::streamoff>((whole - 1) * 4)).read(bytes.data(), 4);
        return ears_at(bytes, 0);
    }
};

Heard music(const std::string& file, float volume = 1, float fade = 0) { return {{file, volume, fade}, {}, {}}; }

bool all_are(const std::vector<Ears>& frames, Ears wanted) {
    return !frames.empty() && std::all_of(frames.begin(), frames.end(), [&](Ears each) { return each == wanted; });
}

std::size_t how_many(const std::vector<Ears>& frames, Ears wanted) {
    return static_cast<std::size_t>(std::count(frames.begin(), frames.end(), wanted));
}

}  // namespace

TEST_CASE("With nothing to hear no device is opened") {
    Studio studio;
    studio.play({});
    studio.mixer->set_levels({});
    studio.mixer->focus(false);
    studio.mixer->focus(true);
    CHECK(SDL_WasInit(SDL_INIT_AUDIO) == 0);
    CHECK_FALSE(fs::exists(studio.tape));
    CHECK(studio.mixer->complaint().empty());
}

TEST_CASE("Music is heard as it was recorded, over and over") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, -4000});
    studio.play(music("a.wav"));
    studio.runs(30'000);
    const auto sounds = studio.sounds();
    CHECK(all_are(sounds, {8000, -4000}));
    CHECK(sounds.size() > 20'000);
}

TEST_CASE("Ambience is heard over and over, and adds to the music") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, -4000});
    studio.record("b.wav", 2000, {100, 200});
    studio.play({{"a.wav", 1, 0}, {"b.wav", 1, 0}, {}});
    studio.runs(30'000);
    CHECK(how_many(studio.sounds(), {8100, -3800}) > 15'000);
}

TEST_CASE("An ambience that is fetched aside comes when it is there, and the one before it goes on until then") {
    Studio studio;
    std::vector<std::function<void()>> work;
    studio.mixer.reset();
    studio.mixer.emplace([&work](std::function<void()> each) { work.push_back(std::move(each)); });
    studio.record("a.wav", 2000, {100, 200});
    studio.record("b.wav", 2000, {3000, 3000});
    const auto do_it = [&work] {
        for (const auto& each : std::exchange(work, {})) each();
    };
    const Heard first{{}, {"a.wav", 1, 0}, {}}, second{{}, {"b.wav", 1, 0}, {}};
    studio.play(first);
    studio.play(first);
    REQUIRE(work.size() == 1);
    do_it();
    studio.play(first);
    studio.runs_until({100, 200});
    studio.play(second);
    studio.runs(8000);
    studio.runs_until({100, 200});
    REQUIRE(work.size() == 1);
    do_it();
    studio.play(second);
    studio.runs_until({3000, 3000});
    studio.play(first);  // thought better of before it came
    studio.play(second);
    do_it();
    studio.play(second);
    studio.runs_until({3000, 3000});
    studio.mixer->play({{}, {"gone.wav", 1, 0}, {}}, studio.assets());
    CHECK(work.empty());
    CHECK(studio.mixer->complaint() == "gone.wav cannot be played: it is not there.");
}

TEST_CASE("Another story's ambience of the same name is another one, even if the first was only fetched") {
    Studio studio;
    std::vector<std::function<void()>> work;
    studio.mixer.reset();
    studio.mixer.emplace([&work](std::function<void()> each) { work.push_back(std::move(each)); });
    studio.record("one/b.wav", 2000, {100, 200});
    studio.record("two/b.wav", 2000, {3000, 3000});
    const Heard heard{{}, {"b.wav", 1, 0}, {}};
    for (const char* story : {"one", "two"}) {
        studio.mixer->play(heard, studio.assets() / story);
        REQUIRE(work.size() == 1);
        work.front()();
        work.clear();
    }
    studio.mixer->play(heard, studio.assets() / "two");
    studio.runs_until({3000, 3000});
    CHECK(how_many(studio.sounds(), {100, 200}) == 0);
}

TEST_CASE("An effect is heard once, however often it is named, and the same again under another number") {
    Studio studio;
    studio.record("door.wav", 3000, {500, 500});
    const Heard once{{}, {}, {{1, "door.wav", 1}}};
    for (int i = 0; i < 5; ++i) studio.play(once);
    studio.runs(12'000);
    studio.play(once);
    studio.runs(12'000);
    studio.play({{}, {}, {{1, "door.wav", 1}, {2, "door.wav", 1}}});
    studio.runs(12'000);
    CHECK(how_many(studio.listens(), {500, 500}) == 6000);
}

TEST_CASE("Nine effects at once: the oldest gives way") {
    Studio studio("42");  // loading nine takes a busy machine longer than a tape at full speed takes to run through one
    studio.record("hum.wav", frames_a_second * 20, {100, 100});
    Heard heard;
    for (unsigned i = 1; i <= 9; ++i) heard.noises.push_back({i, "hum.wav", 1});
    studio.play(heard);
    studio.runs(12'000);
    const auto sounds = studio.sounds();
    CHECK(how_many(sounds, {800, 800}) > 6000);
    CHECK(how_many(sounds, {900, 900}) == 0);
}

TEST_CASE("An effect that is named no more dies away, and the music goes on") {
    Studio studio;
    studio.record("a.wav", 2000, {100, 100});
    studio.record("hum.wav", frames_a_second * 20, {5000, 5000});
    Heard heard = music("a.wav");
    heard.noises = {{1, "hum.wav", 1}};
    studio.play(heard);
    studio.runs(8000);
    heard.noises.clear();
    studio.play(heard);
    studio.runs_until({100, 100});
    CHECK(how_many(studio.sounds(), {5100, 5100}) > 2000);
}

TEST_CASE("The author's volume counts as it is, the reader's as an ear has it") {
    const auto heard_at = [](float volume, const Levels& levels) {
        Studio studio;
        studio.record("a.wav", 2000, {8000, 8000});
        studio.mixer->set_levels(levels);
        studio.play(music("a.wav", volume));
        studio.runs(8000);
        const auto sounds = studio.sounds();
        CHECK((sounds.empty() || all_are(sounds, sounds.front())));
        return sounds.empty() ? 0 : sounds.front().left;
    };
    Levels half, quiet, mute;
    half.music = 0.5F;
    quiet.master = 0.5F;
    mute.mute = true;
    CHECK(heard_at(0.5F, {}) == 4000);
    CHECK(heard_at(1, half) == 2000);
    CHECK(heard_at(0.5F, quiet) == 1000);
    CHECK(heard_at(100, {}) == 8000);
    CHECK(heard_at(1, mute) == 0);
}

TEST_CASE("Levels count for what sounds already, each for its own") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, 8000});
    studio.record("b.wav", 2000, {800, 800});
    studio.record("hum.wav", frames_a_second * 20, {80, 80});
    studio.play({{"a.wav", 1, 0}, {"b.wav", 1, 0}, {{1, "hum.wav", 1}}});
    studio.runs(8000);
    Levels levels;
    for (float* level : {&levels.music, &levels.ambience, &levels.effects}) {
        *level = 0;
        studio.mixer->set_levels(levels);
        studio.runs(8000);
    }
    const auto sounds = studio.sounds();
    for (const int wanted : {8880, 880, 80}) CHECK(how_many(sounds, {wanted, wanted}) > 2000);
}

TEST_CASE("In mono both ears hear the average") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, -4000});
    Levels levels;
    levels.mono = true;
    studio.mixer->set_levels(levels);
    studio.play(music("a.wav"));
    studio.runs(8000);
    CHECK(all_are(studio.sounds(), {2000, 2000}));
}

TEST_CASE("While somebody reads aloud everything is lower, without a step, and comes back") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, -8000});
    studio.play(music("a.wav"));
    studio.runs(8000);
    studio.mixer->give_way(true);
    studio.runs_until({3200, -3200});
    studio.mixer->give_way(false);
    studio.runs_until({8000, -8000});
    const auto sounds = studio.sounds();
    CHECK(std::adjacent_find(sounds.begin(), sounds.end(),
              [](Ears a, Ears b) { return std::abs(a.left - b.left) > 2; }) == sounds.end());
}

TEST_CASE("Music that is named again goes on from where it is") {
    Studio studio;
    studio.record("a.wav", frames_a_second * 20, [](int i) { return i == 0 ? Ears{9999, 9999} : Ears{100, 100}; });
    studio.play(music("a.wav"));
    studio.runs(8000);
    studio.play(music("a.wav", 1, 3));
    studio.runs(8000);
    Heard more = music("a.wav");
    more.ambience = {"a.wav", 1, 0};
    studio.play(more);
    studio.runs(8000);
    more.ambience.fade = 2;
    studio.play(more);
    studio.runs(8000);
    const auto sounds = studio.sounds();
    CHECK(how_many(sounds, {9999, 9999}) == 1);
    CHECK(how_many(sounds, {10'099, 10'099}) == 1);  // the ambience's own beginning, over the music
}

TEST_CASE("Music comes in by its fade, without a step") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, 8000});
    studio.play(music("a.wav", 1, 1));
    studio.runs(frames_a_second * 2);
    const auto sounds = studio.sounds();
    CHECK(std::is_sorted(sounds.begin(), sounds.end(), [](Ears a, Ears b) { return a.left < b.left; }));
    CHECK(sounds.front().left < 1000);
    CHECK(sounds.back() == Ears{8000, 8000});
}

TEST_CASE("New music waits until the old has left, and the window is woken for it") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, 8000});
    studio.record("b.wav", 2000, {-3000, -3000});
    studio.play(music("a.wav"));
    studio.runs(8000);
    studio.play(music("b.wav", 1, 0.5F));
    studio.play(music("b.wav", 1, 0.5F));
    SDL_Event event = {};
    for (int tries = 0; SDL_PollEvent(&event) == 0 || event.type != SDL_USEREVENT; ++tries) {
        REQUIRE(tries < 20'000);
        SDL_Delay(1);
    }
    studio.play(music("b.wav", 1, 0.5F));
    studio.runs(frames_a_second);
    const auto sounds = studio.sounds();
    const auto turn = std::find_if(sounds.begin(), sounds.end(), [](Ears each) { return each.left < 0; });
    CHECK(turn - sounds.begin() > 8000);
    CHECK(std::all_of(turn, sounds.end(), [](Ears each) { return each.left < 0; }));
    CHECK(sounds.back() == Ears{-3000, -3000});
}

TEST_CASE("An act says which share of a change the old music has, and which the new") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, 8000});
    studio.record("b.wav", 2000, {-3000, -3000});
    studio.play(music("a.wav"));
    studio.runs(8000);
    Heard next = music("b.wav", 1, 1);
    next.music.leaves = 0.25F;
    for (int i = 0; i < 200 && SDL_HasEvent(SDL_USEREVENT) == SDL_FALSE; ++i) {
        studio.play(next);
        studio.runs(1024);
    }
    studio.play(next);
    studio.runs(frames_a_second);
    std::ptrdiff_t going = 0, coming = 0;
    for (const Ears& each : studio.sounds()) {
        going += each.left > 0 && each.left < 8000 ? 1 : 0;
        coming += each.left < 0 && each.left > -3000 ? 1 : 0;
    }
    CHECK(std::abs(going - frames_a_second / 4) < 4096);  // a fade goes by whole buffers, and its ends are silent ones
    CHECK(std::abs(coming - frames_a_second * 3 / 4) < 4096);
}

TEST_CASE("Music that goes on, louder or softer, takes its time") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, 8000});
    studio.play(music("a.wav"));
    studio.runs(8000);
    studio.play(music("a.wav", 0.5F, 0.4F));
    studio.runs_until({4000, 4000});
    studio.play(music("a.wav", 0.5F, 0.4F));
    studio.runs(4000);
    const auto sounds = studio.sounds();
    CHECK(std::is_sorted(sounds.begin(), sounds.end(), [](Ears a, Ears b) { return a.left > b.left; }));
    CHECK(how_many(sounds, {4000, 4000}) > 3000);
    CHECK(std::adjacent_find(sounds.begin(), sounds.end(), [](Ears a, Ears b) { return a.left - b.left > 450; }) ==
          sounds.end());
}

TEST_CASE("All that sounds is heard in the room of its act, and as it was where there is none") {
    Studio studio;
    const auto hiss = [](int i) { return i % 2 == 0 ? Ears{8000, 8000} : Ears{-8000, -8000}; };
    studio.record("a.wav", 2000, hiss);
    Heard heard = music("a.wav");
    heard.acoustics.below = 500;
    studio.play(heard);
    studio.runs(20'000);
    heard.acoustics = {};
    studio.play(heard);
    studio.runs_until({-8000, -8000});
    studio.runs(4000);
    const auto sounds = studio.sounds();
    CHECK(std::all_of(sounds.begin(), sounds.begin() + 8000, [](Ears each) { return std::abs(each.left) < 400; }));
    CHECK(std::all_of(sounds.end() - 2000, sounds.end(), [](Ears each) { return std::abs(each.left) == 8000; }));
}

TEST_CASE("Music that is to end ends") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, 8000});
    studio.play(music("a.wav"));
    studio.runs(8000);
    studio.play({{"", 1, 0.1F}, {}, {}});
    studio.runs_until({0, 0});
    studio.play({{"", 1, 0.1F}, {}, {}});
    studio.runs(8000);
    const auto sounds = studio.sounds();
    CHECK(how_many(sounds, {8000, 8000}) > 4000);
    CHECK(sounds.back().left < 4000);
}

TEST_CASE("When the window is left everything pauses, and comes back where it was") {
    Studio studio;
    studio.record("a.wav", frames_a_second * 10, [](int i) { return Ears{1 + i / 16, 0}; });
    studio.record("door.wav", 3000, {0, 777});
    Levels levels;
    levels.when_unfocused = false;
    studio.mixer->set_levels(levels);
    Heard heard = music("a.wav");
    studio.play(heard);
    studio.runs(8000);
    studio.mixer->focus(false);
    studio.runs(40'000);
    heard.noises = {{1, "door.wav", 1}};  // nobody is there to hear it, then or later
    studio.play(heard);
    studio.mixer->focus(true);
    studio.play(heard);
    studio.runs(8000);
    const auto all = studio.listens();
    CHECK(how_many(all, {0, 0}) > 30'000);
    int last = 0;
    bool goes_on = true;
    for (const Ears& each : all) {
        if (each == Ears()) continue;
        goes_on = goes_on && (each.left == last || each.left == last + 1) && each.right == 0;
        last = each.left;
    }
    CHECK(goes_on);
    CHECK(last > 500);
}

TEST_CASE("Who wants to hear on in another window does") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, 8000});
    studio.play(music("a.wav"));
    studio.runs(4000);
    studio.mixer->focus(false);
    studio.runs(40'000);
    CHECK(studio.sounds().size() > 35'000);
}

TEST_CASE("A file that is missing, broken or endless is told once, and the rest sounds") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, 8000});
    studio.folder.write("broken.ogg", "OggS and then nothing of the kind");
    studio.folder.write("broken.wav", "RIFF");
    studio.folder.write("endless.wav", "RIFF");
    fs::resize_file(studio.assets() / "endless.wav", 17U << 20U);
    const auto complaint = [&](const Heard& heard) {
        studio.play({});
        studio.play(heard);
        return studio.mixer->complaint();
    };
    CHECK(complaint(music("gone.ogg")) == "gone.ogg cannot be played: it is not there.");
    CHECK(complaint(music("gone.ogg")).empty());
    CHECK(complaint({{}, {"endless.wav", 1, 0}, {}}) == "endless.wav cannot be played: it is larger than 16 MB.");
    for (const Heard& heard : {music("broken.ogg"), Heard{{}, {}, {{1, "broken.wav", 1}}}}) {
        const std::string said = complaint(heard);
        CHECK(said.find("broken.") == 0);
        CHECK(said.find(" cannot be played: ") != std::string::npos);
        CHECK(complaint(heard).empty());
    }
    CHECK(complaint(music(".")) == ". cannot be played: it is not there.");
    CHECK(complaint(music("a.wav")).empty());
    studio.runs(8000);
    CHECK(all_are(studio.sounds(), {8000, 8000}));
}

TEST_CASE("A piece that is broken within plays as far as that, and is told once") {
    Studio studio;
    std::string bytes = read_file(checkout() / "assets" / "audio" / "music" / "title.ogg");
    std::fill(bytes.begin() + 12'000, bytes.begin() + 20'000, '?');
    studio.folder.write("a.ogg", bytes);
    SDL_Event event = {};
    studio.play(music("a.ogg"));
    for (int tries = 0; SDL_PollEvent(&event) == 0 || event.type != SDL_USEREVENT; ++tries) {
        REQUIRE(tries < 20'000);
        SDL_Delay(1);
    }
    for (const char* said : {"a.ogg cannot be played: it breaks off.", ""}) {
        studio.play(music("a.ogg"));
        CHECK(studio.mixer->complaint() == said);
    }
    studio.play({});
    studio.play(music("a.ogg"));
    CHECK(studio.mixer->complaint().empty());
    CHECK(studio.sounds().size() > 4000);
}

TEST_CASE("Another story's sound of the same name is another sound") {
    Studio studio;
    studio.record("one/a.wav", 2000, {8000, 8000});
    studio.record("two/a.wav", 2000, {-3000, -3000});
    studio.mixer->play(music("a.wav"), studio.assets() / "one");
    studio.runs(4000);
    for (int i = 0; i < 2000 && SDL_HasEvent(SDL_USEREVENT) == SDL_FALSE; ++i) {
        studio.mixer->play(music("a.wav"), studio.assets() / "two");
        studio.runs(2048);
    }
    studio.mixer->play(music("a.wav"), studio.assets() / "two");
    studio.runs(8000);
    CHECK(studio.listens().back() == Ears{-3000, -3000});
}

TEST_CASE("Where there is no sound there is silence, one sentence about it, and no second try") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, 8000});
    const Variable none("SDL_AUDIODRIVER", "nonexistent");
    studio.play(music("a.wav"));
    const std::string said = studio.mixer->complaint();
    CHECK(said.find("Nothing can be heard: this machine's sound cannot be opened (") == 0);
    const Variable again("SDL_AUDIODRIVER", "disk");
    studio.play({});
    studio.play(music("a.wav"));
    studio.mixer->set_levels({});
    studio.mixer->focus(false);
    CHECK(studio.mixer->complaint().empty());
    CHECK_FALSE(fs::exists(studio.tape));
}

TEST_CASE("A device that is pulled out is silence and one sentence, and the music begins again when one comes") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, 8000});
    studio.record("door.wav", 3000, {500, 500});
    const auto happens = [](std::uint32_t type) {
        SDL_Event event = {};
        event.adevice.type = type;
        event.adevice.which = type == SDL_AUDIODEVICEREMOVED ? 2 : 0;
        SDL_PushEvent(&event);
    };
    const Heard heard{{"a.wav", 1, 0}, {"a.wav", 1, 0}, {{1, "door.wav", 1}}};
    studio.play(heard);
    studio.runs(4000);
    happens(SDL_AUDIODEVICEREMOVED);
    studio.play(heard);
    CHECK(studio.mixer->complaint() == "Nothing can be heard: this machine's sound was taken away.");
    for (int i = 0; i < 3; ++i) studio.play(i == 1 ? music("b.wav") : heard);
    CHECK(studio.mixer->complaint().empty());
    studio.runs_until({0, 0});
    happens(SDL_AUDIODEVICEADDED);
    studio.play(heard);
    studio.runs_until({16'000, 16'000});  // the door had its moment
    CHECK(studio.mixer->complaint().empty());
}

TEST_CASE("A mixer that is put away after everything else of SDL does no harm") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, 8000});
    studio.play({{"a.wav", 1, 0}, {"a.wav", 1, 0}, {{1, "a.wav", 1}}});
    studio.runs(4000);
    SDL_Quit();
    CHECK(studio.sounds().size() > 1000);
}

TEST_CASE("A piece that is recorded anew begins again as it is now, and nothing else does") {
    Studio studio;
    studio.record("a.wav", 2000, {8000, -4000});
    studio.record("b.wav", 2000, {100, 200});
    const Heard both{{"a.wav", 1, 0}, {"b.wav", 1, 0}, {}};
    studio.play(both);
    studio.runs_until({8100, -3800});
    studio.record("a.wav", 2000, {4000, 1000});
    studio.mixer->play_anew(studio.assets() / "a.wav");
    studio.play(both);
    studio.runs_until({4100, 1200});
    studio.record("b.wav", 2000, {10, 20});
    studio.mixer->play_anew(studio.assets() / "b.wav");
    studio.play(both);
    studio.runs_until({4010, 1020});
    CHECK(studio.mixer->complaint().empty());
}

TEST_CASE("A sound that is recorded anew rings again, once") {
    Studio studio;
    studio.record("door.wav", 3000, {500, 500});
    const Heard once{{}, {}, {{1, "door.wav", 1}}};
    studio.play(once);
    studio.runs(12'000);
    studio.record("door.wav", 2000, {700, 700});
    studio.mixer->play_anew(studio.assets() / "door.wav");
    for (int i = 0; i < 3; ++i) studio.play(once);
    studio.runs(12'000);
    const auto sounds = studio.sounds();
    CHECK(how_many(sounds, {500, 500}) == 3000);
    CHECK(how_many(sounds, {700, 700}) == 2000);
}

TEST_CASE("A file that could not be played is tried again once it is another one") {
    Studio studio;
    studio.folder.write("a.wav", "no sound at all");
    studio.play(music("a.wav"));
    CHECK_FALSE(studio.mixer->complaint().empty());
    studio.record("a.wav", 2000, {8000, -4000});
    studio.mixer->play_anew(studio.assets() / "a.wav");
    studio.play(music("a.wav"));
    studio.runs_until({8000, -4000});
    CHECK(studio.mixer->complaint().empty());
}
