// One beat's markup: every sign, its escape, and what is told when it is wrong.

#include <fmt/format.h>

#include "catch.h"
#include "story/prose.h"

using namespace lantern;

namespace {

/// Runs behind one another with a | between, each with what is true of it in brackets: "I |[struck]forgot".
std::string runs(const Prose& prose) {
    std::string result;
    for (const Run& run : prose) {
        std::string marks;
        const auto add = [&marks](const std::string& mark) { marks += (marks.empty() ? "" : " ") + mark; };
        if (run.wait > 0) add(fmt::format("wait {:g}", run.wait));
        if (run.style.emphasis) add("emphasis");
        if (run.style.strong) add("strong");
        if (run.style.struck) add("struck");
        if (run.style.slow) add("slow");
        if (run.style.shake) add("shake");
        if (!run.ruby.empty()) add("ruby " + run.ruby);
        if (!run.name.empty()) add("name " + run.name);
        result += (result.empty() ? "" : "|") + (marks.empty() ? "" : "[" + marks + "]") + run.text;
    }
    return result;
}

std::string read(std::string_view written) {
    std::vector<ProseFault> faults;
    const Prose prose = parse_prose(written, faults);
    CHECK(faults.empty());
    return runs(prose);
}

/// "offset rule: message (hint)", one a line.
std::string wrong(std::string_view written) {
    std::vector<ProseFault> faults;
    parse_prose(written, faults);
    std::string result;
    for (const ProseFault& fault : faults)
        result += fmt::format("{} {}: {}{}\n", fault.offset, fault.rule, fault.message,
            fault.hint.empty() ? "" : " (" + fault.hint + ")");
    return result;
}

}  // namespace

TEST_CASE("Each sign of the markup sets its own style") {
    CHECK(read("a *b* c") == "a |[emphasis]b| c");
    CHECK(read("a **b** c") == "a |[strong]b| c");
    CHECK(read("a ~~b~~ c") == "a |[struck]b| c");
    CHECK(read("a <slow>b</slow> c") == "a |[slow]b| c");
    CHECK(read("a <shake>b</shake> c") == "a |[shake]b| c");
    CHECK(read("a<wait 0.6> b") == "a|[wait 0.6] b");
    CHECK(read("<ruby 고영>Go Young</ruby> came") == "[ruby 고영]Go Young| came");
    CHECK(read("{first_word}, she said") == "[name first_word]|, she said");
    CHECK(read("").empty());
}

TEST_CASE("Styles stand inside one another, and may overlap") {
    CHECK(read("***a***") == "[emphasis strong]a");
    CHECK(read("*a **b** c*") == "[emphasis]a |[emphasis strong]b|[emphasis] c");
    CHECK(read("~~a *b~~ c*") == "[struck]a |[emphasis struck]b|[emphasis] c");
    CHECK(read("<slow>a <shake>b</shake></slow>") == "[slow]a |[slow shake]b");
    CHECK(read("*{ring}*") == "[emphasis name ring]");
    CHECK(read("~~<ruby 애>ae</ruby>~~") == "[struck ruby 애]ae");
}

TEST_CASE("A rest stands before what follows it, and at the end before nothing") {
    CHECK(read("<wait 1>a") == "[wait 1]a");
    CHECK(read("a<wait 2>") == "a|[wait 2]");
    CHECK(read("<wait 1><wait 2>a") == "[wait 1]|[wait 2]a");
    CHECK(read("<wait .5>*a*") == "[wait 0.5]|[emphasis]a");
    CHECK(read("<wait 1>{ring}") == "[wait 1]|[name ring]");
    CHECK(read("<wait 60>a") == "[wait 60]a");
    CHECK(read("<wait 0>a") == "a");
}

TEST_CASE("A backslash keeps each sign as it is, and is itself elsewhere") {
    CHECK(read("\\*a\\* \\~\\~b \\{c\\} \\<slow\\>") == "*a* ~~b {c} <slow>");
    CHECK(read("\\\"a\\\" \\'b\\'") == "\"a\" 'b'");
    CHECK(read("Note\\: this") == "Note: this");
    CHECK(read("a\\\\b") == "a\\b");
    CHECK(read("C\\d \\") == "C\\d \\");
}

TEST_CASE("A sign with a blank behind it, and one that begins no markup, is itself") {
    CHECK(read("5 * 3 ** 2 ~~ 1") == "5 * 3 ** 2 ~~ 1");
    CHECK(read("a*") == "a*");
    CHECK(read("I <3 you, 1 < 2 > 0") == "I <3 you, 1 < 2 > 0");
    CHECK(read("~a~ }") == "~a~ }");
    CHECK(read("a ~~ b * c") == "a ~~ b * c");
}

TEST_CASE("Straight quotes are set curly by where they stand") {
    CHECK(read("\"Go,\" he said.") == "“Go,” he said.");
    CHECK(read("'No.'") == "‘No.’");
    CHECK(read("She said \"he said 'no' twice\".") == "She said “he said ‘no’ twice”.");
    CHECK(read("\"'No,' she said.\"") == "“‘No,’ she said.”");
    CHECK(read("Gyu-ho's, don't, dogs'") == "Gyu-ho’s, don’t, dogs’");
    CHECK(read("the summer of '88") == "the summer of ’88");
    CHECK(read("(\"a\") [\"b\"] —\"c\" –'d'") == "(“a”) [“b”] —“c” –‘d’");
    CHECK(read("고영\"이라고\"") == "고영”이라고”");
}

TEST_CASE("A quote beside markup knows what stands before it") {
    CHECK(read("*\"Go\"* she") == "[emphasis]“Go”| she");
    CHECK(read("a *b*\" c") == "a |[emphasis]b|” c");
    CHECK(read("{name}'s") == "[name name]|’s");
    CHECK(read("\"{name}\"") == "“|[name name]|”");
    CHECK(read("a <wait 1>\"b\"") == "a |[wait 1]“b”");
    CHECK(read("<ruby 애>ae</ruby>'s") == "[ruby 애]ae|’s");
    CHECK(read("<ruby 애>the boss's</ruby>") == "[ruby 애]the boss’s");
}

TEST_CASE("What opens and never closes is told where it opens, with its escape") {
    CHECK(wrong("a *b") == "2 open-markup: \"*\" opens here and is never closed (write \\* for the sign itself)\n");
    CHECK(
        wrong("a **b") == "2 open-markup: \"**\" opens here and is never closed (write \\*\\* for the sign itself)\n");
    CHECK(
        wrong("a ~~b") == "2 open-markup: \"~~\" opens here and is never closed (write \\~\\~ for the sign itself)\n");
    CHECK(wrong("a <slow>b") ==
          "2 open-markup: \"<slow>\" opens here and is never closed (write \\<slow> for the sign itself)\n");
    CHECK(wrong("a {b") == "2 open-markup: \"{\" opens here and is never closed (write \\{ for the sign itself)\n");
    CHECK(wrong("a <slow") == "2 open-markup: \"<\" opens here and is never closed (write \\< for the sign itself)\n");
    CHECK(wrong("<ruby 애>ae") == "0 open-markup: <ruby> opens here and is never closed (as in <ruby 모>Mo</ruby>)\n");
    CHECK(wrong("<ruby>ae</ruby>") == "0 open-markup: <ruby> has no small text (as in <ruby 모>Mo</ruby>)\n");
}

TEST_CASE("The escape that a complaint tells to write is right") {
    for (const char* sign : {"*", "**", "~~", "<slow>", "{", "<"}) {
        const std::string written = "a " + std::string(sign) + "b";
        std::vector<ProseFault> faults;
        parse_prose(written, faults);
        REQUIRE(faults.size() == 1);
        const std::string& hint = faults.front().hint;
        const std::string escape = hint.substr(6, hint.find(' ', 6) - 6);
        CHECK(read("a " + escape + "b") == written);
    }
}

TEST_CASE("What closes and never opened is told") {
    CHECK(wrong("a</slow>") == "1 open-markup: </slow> closes what was never opened\n");
    CHECK(wrong("a</shake>") == "1 open-markup: </shake> closes what was never opened\n");
    CHECK(wrong("a</ruby>") == "1 open-markup: </ruby> closes what was never opened\n");
}

TEST_CASE("Each fault of one beat is told, at its byte") {
    CHECK(wrong("고 <slwo>a</slow> {} *b") ==
          "4 unknown-markup: there is no markup called <slwo> (did you mean \"slow\"?)\n"
          "11 open-markup: </slow> closes what was never opened\n"
          "19 unknown-name: there is no name between these braces (write \\{ for the sign itself)\n"
          "22 open-markup: \"*\" opens here and is never closed (write \\* for the sign itself)\n");
    CHECK(wrong("<b>a</b>") ==
          "0 unknown-markup: there is no markup called <b> (it can be wait, slow, /slow, shake, /shake or ruby)\n"
          "4 unknown-markup: there is no markup called </b> (it can be wait, slow, /slow, shake, /shake or ruby)\n");
}

TEST_CASE("A rest takes seconds, up to sixty") {
    for (const char* bad : {"<wait>", "<wait >", "<wait x>", "<wait -1>", "<wait 61>", "<wait 1.2.3>", "<wait 1e1>",
             "<wait .>", "<wait 0000001>", "<wait 60.1>"}) {
        INFO(bad);
        CHECK(wrong(bad) == "0 bad-number: <wait> takes seconds up to 60, as in <wait 0.6>\n");
    }
}

TEST_CASE("What is faulty is kept as text, so that reading can go on") {
    std::vector<ProseFault> faults;
    CHECK(plain(parse_prose("a {b", faults)) == "a {b");
    CHECK(plain(parse_prose("a <slow", faults)) == "a <slow");
    CHECK(plain(parse_prose("a <ruby>b</ruby> c", faults)) == "a b c");
}

TEST_CASE("Words are told plain, or marked as a transcript shows them") {
    std::vector<ProseFault> none;
    const Prose prose = parse_prose("a *b* **c** ~~d~~ <slow>e</slow> <ruby 애>f</ruby>", none);
    CHECK(plain(prose) == "a b c d e f");
    CHECK(marked(prose) == "a *b* **c** ~~d~~ e f (애)");
    CHECK(marked(parse_prose("***a***~~**b**~~", none)) == "***a***~~**b**~~");
    CHECK(marked(parse_prose("~~a <wait 1>b *c* **d**~~ **e *f***", none)) == "~~a b *c* **d**~~ **e *f***");
    CHECK_FALSE(empty(prose));
    CHECK(empty({}));
    CHECK(empty(parse_prose("<wait 1>", none)));
    CHECK_FALSE(empty(parse_prose("{name}", none)));
}
