// Who speaks, what they are given, and that nothing they do is felt: with programs of the same names that write down what they
// hear.

#include "../game/speaker.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "catch.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

constexpr const char* answers = "-O) printf 'OUTPUT MODULES\\nespeak-ng\\n' ;;\n";
constexpr const char* hangs = "/bin/sleep 1000\n";

/// A machine on which only these programs are installed.
struct Machine {
    StoryFolder folder;
    std::string old_path = std::getenv("PATH");
    double now = 0;

    Machine() { ::setenv("PATH", bin().c_str(), 1); }
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;
    ~Machine() { ::setenv("PATH", old_path.c_str(), 1); }

    fs::path bin() const { return folder.beside("bin"); }
    fs::path diary() const { return folder.beside("diary"); }

    /// The program writes its name and what it is told into the diary, then does `what`.
    void install(const std::string& program, const std::string& what) const {
        const std::string line = "{ printf '" + program +
                                 "'; for each; do printf ' [%s]' \"$each\"; done; echo; } >>'" + diary().string() +
                                 "'\n";
        write_file(bin() / program, "#!/bin/sh\n" + line + what);
        fs::permissions(bin() / program, fs::perms::owner_all);
    }
    std::string writes_words() const { return "/bin/cat >>'" + diary().string() + "'\n"; }
    std::string writes_its_number() const { return "echo $$ >'" + folder.beside("number").string() + "'\n"; }

    void install_dispatcher() const { install_dispatcher(writes_words()); }
    void install_dispatcher(const std::string& speaks) const {
        install("spd-say",
            std::string("case $1 in\n") + answers +
                "-L) printf '  NAME  LANGUAGE  VARIANT\\n  Yuna (Seoul)  ko  none\\n  Yuna (Seoul)+Adam  ko  Adam\\n"
                "  English (America)  en-US  none\\n' ;;\n-C) ;;\n*) " +
                speaks + ";;\nesac\n");
    }
    void install_espeak() const { install("espeak-ng", writes_words()); }

    Speaker speaker() {
        return Speaker([this] { return now; });
    }

    std::string wrote() const { return read_file(diary()); }

    /// The number of the hanging program, once it has begun to hang.
    pid_t number() const {
        std::string number;
        for (int tries = 0; number.find('\n') == std::string::npos; ++tries) {
            REQUIRE(tries < 10'000);
            ::usleep(1000);
            number = read_file(folder.beside("number"));
        }
        return static_cast<pid_t>(std::stol(number));
    }
};

/// As frames go by.
template <class Until> void frames_pass(Until until) {
    for (int frames = 0; !until(); ++frames) {
        REQUIRE(frames < 10'000);
        ::usleep(1000);
    }
}
void says_it_all(Speaker& speaker) {
    frames_pass([&] { return !speaker.speaking(); });
}
void settles(Speaker& speaker) {
    frames_pass([&] { return !speaker.speaking() && speaker.next_change() < 0; });
}

bool is_gone(pid_t number) { return ::kill(number, 0) != 0 && errno == ESRCH; }
bool has_children() { return ::waitpid(-1, nullptr, WNOHANG) == 0 || errno != ECHILD; }

std::size_t open_files() {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& each : fs::directory_iterator("/dev/fd")) ++count;
    return count;
}

std::string plain(const std::string& words) { return for_speech(words, 1, {}, {}).words; }

}  // namespace

TEST_CASE("Where nothing can speak a sentence says so, and words are lost without harm") {
    Machine machine;
    Speaker speaker = machine.speaker();
    CHECK(speaker.why_not() == "Nothing on this machine can speak: install speech-dispatcher or espeak-ng.");
    CHECK_FALSE(speaker.available());
    speaker.say("Hello.", 1, "", "");
    CHECK_FALSE(speaker.speaking());
    CHECK(speaker.voices().empty());
    settles(speaker);
}

TEST_CASE(
    "speech-dispatcher is asked whether it is there, then says the words as fast and in the voice that is wanted") {
    Machine machine;
    machine.install_dispatcher();
    machine.install_espeak();
    Speaker speaker = machine.speaker();
    CHECK(speaker.available());
    speaker.say("It rained.", 1, "", "");
    says_it_all(speaker);
    speaker.say("It went on.", 2, "Yuna (Seoul)", "ko");
    says_it_all(speaker);
    speaker.say("It stopped.", 0.5F, "", "en");
    says_it_all(speaker);
    settles(speaker);
    CHECK(machine.wrote() == "spd-say [-O]\n"
                             "spd-say [-e] [-w] [-P] [text] [-N] [lantern] [-r] [0]\nIt rained.\n"
                             "spd-say [-e] [-w] [-P] [text] [-N] [lantern] [-r] [61] [-l] [ko] [-y] [Yuna (Seoul)]\n"
                             "It went on.\n"
                             "spd-say [-e] [-w] [-P] [text] [-N] [lantern] [-r] [-94] [-l] [en]\nIt stopped.\n");
}

TEST_CASE("Without speech-dispatcher espeak-ng speaks") {
    Machine machine;
    machine.install_espeak();
    Speaker speaker = machine.speaker();
    CHECK(speaker.available());
    speaker.say("It rained.", 1, "", "ko");
    says_it_all(speaker);
    speaker.say("Fast.", 3, "Yuna", "ko");
    says_it_all(speaker);
    speaker.say("Too fast.", 99, "", "");
    says_it_all(speaker);
    CHECK(machine.wrote() == "espeak-ng [--stdin] [-b] [1] [-s] [175] [-v] [ko]\nIt rained.\n"
                             "espeak-ng [--stdin] [-b] [1] [-s] [525] [-v] [Yuna]\nFast.\n"
                             "espeak-ng [--stdin] [-b] [1] [-s] [525]\nToo fast.\n");
}

TEST_CASE("Words are never options, orders or a shell's, whoever is given them") {
    const std::string hostile = "; rm -rf \"$HOME\" `id` $(id) 'quoted' %s%n \\ | & > /dev/null";
    for (const bool by_dispatcher : {true, false}) {
        Machine machine;
        machine.install_espeak();
        if (by_dispatcher) machine.install_dispatcher();
        Speaker speaker = machine.speaker();
        const auto said = [&](const std::string& words) {
            speaker.say(words, 1, "", "");
            says_it_all(speaker);
            const std::string all = machine.wrote();
            fs::remove(machine.diary());
            return all.substr(all.rfind('\n', all.size() - 2) + 1);
        };
        CHECK(said(hostile) == hostile + "\n");
        CHECK(said("--help") == "--help\n");
        CHECK(said("-w out.wav") == "-w out.wav\n");
        CHECK(said("One.\nTwo.\r\n\tThree.") == "One. Two. Three.\n");
        CHECK(said("!-!QUIT") == "-!QUIT\n");
        CHECK(said("\n!-!!-!STOP ALL") == "-!!-!STOP ALL\n");
        CHECK(said("Price: ₩3,000 · 고영") == "Price: ₩3,000 · 고영\n");
    }
}

TEST_CASE("A voice is a name: no option, no path, no line") {
    const Utterance utterance = for_speech("Yes.", 1, "--stdout\n-w", "../../etc");
    CHECK(utterance.voice == "stdout -w");
    CHECK(utterance.language == "etc");
    CHECK(for_speech("Yes.", 1, "-/.", "").voice.empty());
    CHECK(for_speech("Yes.", 1, std::string(5000, 'a'), "").voice.size() == 80);
}

TEST_CASE("Words lose their markup and all that nobody sees") {
    CHECK(plain("I ~~forgot~~ wrote *down* what **she** said.") == "I forgot wrote down what she said.");
    CHECK(plain("<slow>So</slow> <wait 0.6> 3 < 4 and 5 > 4.") == "So 3 < 4 and 5 > 4.");
    CHECK(plain("a\x01\x1b[31mb\x7f"
                "c\u0085d\u2028e") == "a [31mb c d e");
    CHECK(plain("a\u200b\u202e\ufeff"
                "b\xff\xc3") == "ab");
    CHECK(plain("[[h@l'oU]] [one] [") == "[h@l'oU] [one] [");
    CHECK(plain(" \n ") == "");
    CHECK(plain("<<b>") == "<");
    CHECK(plain("<") == "<");
}

TEST_CASE("Long words are cut between two words, or between two letters") {
    std::string sentence, hangul;
    for (int i = 0; i < 2000; ++i) sentence += "four ";
    for (int i = 0; i < 10'000; ++i) hangul += "고";
    CHECK(plain(sentence).size() == 3999);
    CHECK(plain(hangul).size() == 3999);
    Machine machine;
    machine.install_espeak();
    Speaker speaker = machine.speaker();
    speaker.say(hangul, 1, "", "");
    says_it_all(speaker);
    CHECK(machine.wrote() == "espeak-ng [--stdin] [-b] [1] [-s] [175]\n" + hangul.substr(0, 3999) + "\n");
}

TEST_CASE("Nothing to say is silence, and ends what was being said") {
    Machine machine;
    machine.install("espeak-ng", machine.writes_its_number() + hangs);
    Speaker speaker = machine.speaker();
    speaker.say("One.", 1, "", "");
    const pid_t number = machine.number();
    CHECK(speaker.speaking());
    CHECK(speaker.next_change() > 0);
    speaker.say("~~ ~~", 1, "", "");
    CHECK_FALSE(speaker.speaking());
    settles(speaker);
    CHECK(is_gone(number));
}

TEST_CASE("A speech-dispatcher that does not answer is passed over for good") {
    for (const char* does : {"exit 1\n", "echo 'OUTPUT MODULES'; echo dummy\n", "kill -9 $$\n"}) {
        Machine machine;
        machine.install("spd-say", does);
        machine.install_espeak();
        Speaker speaker = machine.speaker();
        speaker.say("One.", 1, "", "");
        says_it_all(speaker);
        speaker.say("Two.", 1, "", "");
        says_it_all(speaker);
        CHECK(machine.wrote() == "spd-say [-O]\nespeak-ng [--stdin] [-b] [1] [-s] [175]\nOne.\n"
                                 "espeak-ng [--stdin] [-b] [1] [-s] [175]\nTwo.\n");
        CHECK(speaker.available());
    }
}

TEST_CASE("A speech-dispatcher that does not answer, and nothing else: that is said too") {
    Machine machine;
    machine.install("spd-say", "exit 1\n");
    Speaker speaker = machine.speaker();
    speaker.say("One.", 1, "", "");
    says_it_all(speaker);
    CHECK(speaker.why_not() == "speech-dispatcher does not answer on this machine, and espeak-ng is not installed.");
}

TEST_CASE("A speech-dispatcher that hangs when it is asked is passed over after three seconds") {
    Machine machine;
    machine.install("spd-say", machine.writes_its_number() + hangs);
    machine.install_espeak();
    Speaker speaker = machine.speaker();
    speaker.say("One.", 1, "", "");
    const pid_t number = machine.number();
    machine.now = 2.9;
    CHECK(speaker.speaking());
    CHECK(machine.wrote() == "spd-say [-O]\n");
    machine.now = 3.1;
    says_it_all(speaker);
    CHECK(machine.wrote() == "spd-say [-O]\nespeak-ng [--stdin] [-b] [1] [-s] [175]\nOne.\n");
    settles(speaker);
    CHECK(is_gone(number));
}

TEST_CASE("A speech-dispatcher that answers and cannot speak leaves the words to espeak-ng") {
    Machine machine;
    machine.install_dispatcher("exit 1\n");
    machine.install_espeak();
    Speaker speaker = machine.speaker();
    speaker.say("One.", 1, "", "");
    says_it_all(speaker);
    speaker.say("Two.", 1, "", "");
    says_it_all(speaker);
    CHECK(machine.wrote() == "spd-say [-O]\nspd-say [-e] [-w] [-P] [text] [-N] [lantern] [-r] [0]\n"
                             "espeak-ng [--stdin] [-b] [1] [-s] [175]\nOne.\n"
                             "espeak-ng [--stdin] [-b] [1] [-s] [175]\nTwo.\n");
}

TEST_CASE("A speech-dispatcher that hangs over words leaves them to espeak-ng, long after they should have been said") {
    Machine machine;
    machine.install_dispatcher(machine.writes_its_number() + hangs);
    machine.install_espeak();
    Speaker speaker = machine.speaker();
    speaker.say("Ten letter", 1, "", "");
    frames_pass([&] { return speaker.speaking() && machine.wrote().find("-w") != std::string::npos; });
    const pid_t number = machine.number();
    machine.now = 5.9;
    CHECK(speaker.speaking());
    machine.now = 6.1;
    says_it_all(speaker);
    CHECK(machine.wrote().find("[175]\nTen letter\n") != std::string::npos);
    settles(speaker);
    CHECK(is_gone(number));
}

TEST_CASE("An espeak-ng that hangs is ended, and said to be of no use until it speaks") {
    Machine machine;
    machine.install("espeak-ng", machine.writes_its_number() + hangs);
    Speaker speaker = machine.speaker();
    speaker.say("One.", 1, "Yuna", "ko");
    const pid_t number = machine.number();
    machine.now = 100;
    CHECK_FALSE(speaker.speaking());
    CHECK(speaker.why_not() == "espeak-ng could say nothing on this machine.");
    settles(speaker);
    CHECK(is_gone(number));
    CHECK(machine.wrote() == "espeak-ng [--stdin] [-b] [1] [-s] [175] [-v] [Yuna]\n");
    machine.install_espeak();
    speaker.say("Two.", 1, "", "");
    says_it_all(speaker);
    CHECK(speaker.available());
}

TEST_CASE("A voice that espeak-ng does not have gives way to the language's, that to its own") {
    Machine machine;
    machine.install("espeak-ng", "case $* in *-v*) exit 1 ;; esac\n" + machine.writes_words());
    Speaker speaker = machine.speaker();
    speaker.say("One.", 1, "Yuna", "ko");
    says_it_all(speaker);
    CHECK(machine.wrote() == "espeak-ng [--stdin] [-b] [1] [-s] [175] [-v] [Yuna]\n"
                             "espeak-ng [--stdin] [-b] [1] [-s] [175] [-v] [ko]\n"
                             "espeak-ng [--stdin] [-b] [1] [-s] [175]\nOne.\n");
    CHECK(speaker.available());
}

TEST_CASE("A program that dies without reading its words harms nobody") {
    Machine machine;
    machine.install("espeak-ng", "exec <&-\nkill -9 $$\n");
    Speaker speaker = machine.speaker();
    for (int i = 0; i < 5; ++i) {
        speaker.say(std::string(4000, 'a'), 1, "", "");
        says_it_all(speaker);
    }
    CHECK(speaker.why_not() == "espeak-ng could say nothing on this machine.");
}

TEST_CASE("A program that is no program harms nobody") {
    Machine machine;
    write_file(machine.bin() / "espeak-ng", std::string("\x7f"
                                                        "ELF and nothing else"));
    fs::permissions(machine.bin() / "espeak-ng", fs::perms::owner_all);
    Speaker speaker = machine.speaker();
    speaker.say("One.", 1, "", "");
    says_it_all(speaker);
    CHECK_FALSE(speaker.available());
}

TEST_CASE("New words end the old ones, which speech-dispatcher is told, too") {
    Machine machine;
    machine.install_dispatcher("read words; echo \"$words\" >>'" + machine.diary().string() + "'\n" +
                               "case $words in One*) " + machine.writes_its_number() + hangs + ";; esac\n");
    Speaker speaker = machine.speaker();
    speaker.say("One.", 1, "", "");
    frames_pass([&] { return speaker.speaking() && machine.wrote().find("One") != std::string::npos; });
    const pid_t number = machine.number();
    speaker.say("Two.", 1, "", "");
    says_it_all(speaker);
    settles(speaker);
    CHECK(is_gone(number));
    CHECK(machine.wrote() == "spd-say [-O]\nspd-say [-e] [-w] [-P] [text] [-N] [lantern] [-r] [0]\nOne.\n"
                             "spd-say [-e] [-w] [-P] [text] [-N] [lantern] [-r] [0] [-C]\nTwo.\n");
}

TEST_CASE("Hushed, speech-dispatcher lets go of the words it has") {
    Machine machine;
    machine.install_dispatcher("read words; echo \"$words\" >>'" + machine.diary().string() + "'\n" + hangs);
    Speaker speaker = machine.speaker();
    speaker.say("One.", 1, "", "");
    frames_pass([&] { return speaker.speaking() && machine.wrote().find("One") != std::string::npos; });
    speaker.hush();
    CHECK_FALSE(speaker.speaking());
    settles(speaker);
    speaker.hush();
    settles(speaker);
    CHECK(
        machine.wrote() == "spd-say [-O]\nspd-say [-e] [-w] [-P] [text] [-N] [lantern] [-r] [0]\nOne.\nspd-say [-C]\n");
}

TEST_CASE("Words that were waiting for speech-dispatcher's answer can be taken back") {
    Machine machine;
    const std::string answer = machine.folder.beside("answer").string();
    machine.install(
        "spd-say", "until [ -e '" + answer + "' ]; do /bin/sleep 0.01; done\nprintf 'OUTPUT MODULES\\nespeak-ng\\n'\n");
    Speaker speaker = machine.speaker();
    speaker.say("One.", 1, "", "");
    speaker.hush();
    write_file(answer, "now");
    settles(speaker);
    CHECK(machine.wrote() == "spd-say [-O]\n");
}

TEST_CASE("Nothing is left behind: no program, no file, no word") {
    const std::size_t files = open_files();
    Machine machine;
    machine.install_dispatcher(
        "read words; echo \"$words\" >>'" + machine.diary().string() + "'\n" + machine.writes_its_number() + hangs);
    pid_t number = 0;
    {
        Speaker speaker = machine.speaker();
        speaker.say("One.", 1, "", "");
        frames_pass([&] { return speaker.speaking() && machine.wrote().find("One") != std::string::npos; });
        number = machine.number();
    }
    CHECK(is_gone(number));
    CHECK_FALSE(has_children());
    CHECK(open_files() == files);
    CHECK(machine.wrote().find("spd-say [-C]\n") != std::string::npos);
    {
        Machine slow;
        slow.install("spd-say", slow.writes_its_number() + hangs);
        Speaker speaker = slow.speaker();
        speaker.say("One.", 1, "", "");
        number = slow.number();
    }
    CHECK(is_gone(number));
    CHECK_FALSE(has_children());
    CHECK(open_files() == files);
}

TEST_CASE("Voices are those of whoever speaks, each once") {
    Machine machine;
    machine.install("espeak-ng",
        "printf 'Pty Language Age/Gender VoiceName File Other\\n 5 ko --/M Korean ko\\n"
        " 2 en-us --/M English_(America) gmw/en-US (en 3)\\n 2 en-us --/M English_(America) gmw/en-US\\nhalf a li'\n");
    const auto voices = [&] {
        Speaker speaker = machine.speaker();
        speaker.voices();
        settles(speaker);
        return speaker.voices();
    };
    CHECK(voices() == std::vector<std::string>{"Korean", "English (America)"});
    machine.install_dispatcher();
    CHECK(voices() == std::vector<std::string>{"Yuna (Seoul)", "English (America)"});
}

TEST_CASE("A list of voices that does not end is read as far as it is worth, and ended") {
    Machine machine;
    machine.install("espeak-ng", "echo\nwhile :; do echo ' 5 ko --/M Korean ko'; done\n");
    Speaker speaker = machine.speaker();
    for (int frames = 0; frames < 20; ++frames) {
        CHECK(speaker.voices().empty());
        ::usleep(1000);
    }
    machine.now = 11;
    CHECK(speaker.voices().empty());
    settles(speaker);
}
