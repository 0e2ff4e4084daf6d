// Conditions: how they are read, what they are worth, and every way to get one wrong.

#include "story/condition.h"

#include <fmt/format.h>

#include <algorithm>

#include "catch.h"
#include "text/nearest.h"

using namespace lantern;

namespace {

/// A small story's names: a meter, two flags, two variables of values, a choice, a scene, and the endings seen.
struct Names {
    std::vector<Variable> variables;
    ConditionNames names;

    Names() {
        const auto add = [this](std::string id, VariableKind kind, Value to, std::vector<NamedValue> values) {
            Variable variable;
            variable.id = std::move(id);
            variable.kind = kind;
            variable.to = to;
            variable.values = std::move(values);
            variables.push_back(std::move(variable));
        };
        add("honesty", VariableKind::meter, 8, {});
        add("thanked", VariableKind::flag, 1, {});
        add("ring", VariableKind::one_of, 2, {{"drawer", ""}, {"pocket", ""}, {"worn", ""}});
        add("alibi", VariableKind::choice, 2, {{"lie", ""}, {"joke", ""}});
        add("visited:the-coat", VariableKind::visited, 1, {});
        add("endings_seen", VariableKind::endings_seen, 5, {});
        add("ending", VariableKind::ending, 2, {{"eighty", ""}, {"window", ""}});
        add("joke", VariableKind::flag, 1, {});
        add("coat", VariableKind::one_of, 1, {{"drawer", ""}, {"worn", ""}});
        names.variables = &variables;
        names.find = [this](std::string_view id) -> std::optional<Slot> {
            const auto found = std::find_if(
                variables.begin(), variables.end(), [id](const Variable& variable) { return variable.id == id; });
            if (found == variables.end() || (id == "ending" && !in_promise)) return std::nullopt;
            return static_cast<Slot>(found - variables.begin());
        };
        names.find_visited = [](std::string_view id) {
            return id == "the-coat" ? std::optional<Slot>(Slot{4}) : std::nullopt;
        };
        names.hint = [](std::string_view id) { return suggest(id, {"honesty", "thanked", "ring", "alibi"}); };
        names.scenes = {"the-coat", "the-word"};
    }

    bool in_promise = false;
};

//                        honesty thanked ring alibi visited endings_seen ending joke coat
const Variables start = {2, 0, 0, 0, 0, 0, 0, 0, 0};

bool true_of(std::string_view written, const Variables& variables = start, bool in_promise = false) {
    Names story;
    story.in_promise = in_promise;
    ConditionFault fault;
    const auto condition = parse_condition(written, story.names, fault);
    INFO(written);
    INFO(fault.message);
    REQUIRE(condition);
    CHECK(condition->written == written);
    return holds(*condition, variables);
}

/// "offset rule: message (hint)"
std::string wrong(std::string_view written) {
    const Names story;
    ConditionFault fault;
    if (parse_condition(written, story.names, fault)) return "right";
    return fmt::format(
        "{} {}: {}{}", fault.offset, fault.rule, fault.message, fault.hint.empty() ? "" : " (" + fault.hint + ")");
}

}  // namespace

TEST_CASE("Numbers are compared, added and subtracted") {
    CHECK(true_of("honesty == 2"));
    CHECK(true_of("honesty != 3"));
    CHECK(true_of("honesty < 3"));
    CHECK(true_of("honesty <= 2"));
    CHECK(true_of("honesty > 1"));
    CHECK(true_of("honesty >= 2"));
    CHECK_FALSE(true_of("honesty > 2"));
    CHECK_FALSE(true_of("honesty < 2"));
    CHECK(true_of("3 > honesty"));
    CHECK(true_of("honesty + 1 == 3"));
    CHECK(true_of("10 - 3 - 2 == 5"));
    CHECK(true_of("honesty - 5 == -3"));
    CHECK(true_of("honesty + endings_seen == 2"));
    CHECK(true_of("30000 + 30000 > 30000"));
}

TEST_CASE("Values are compared by name, from either side") {
    CHECK(true_of("ring == drawer"));
    CHECK(true_of("worn != ring"));
    CHECK(true_of("alibi == none"));
    Variables variables = start;
    variables[2] = 2, variables[3] = 1;
    CHECK(true_of("ring == worn", variables));
    CHECK(true_of("alibi == lie", variables));
    CHECK_FALSE(true_of("alibi == none", variables));
}

TEST_CASE("A value keeps its meaning beside its variable, whatever else has its name") {
    Variables variables = start;
    variables[3] = 2;
    CHECK(true_of("alibi == joke", variables));
    CHECK_FALSE(true_of("joke", variables));
    CHECK(true_of("alibi in (joke)", variables));
}

TEST_CASE("In asks for one of several values or numbers, in either bracket") {
    CHECK(true_of("ring in (worn, drawer)"));
    CHECK(true_of("ring in [drawer]"));
    CHECK_FALSE(true_of("ring in (worn, pocket)"));
    CHECK(true_of("alibi in (none, lie)"));
    CHECK(true_of("honesty in (1, 2)"));
    CHECK(true_of("honesty + 1 in (3)"));
    CHECK(true_of("not ring in (worn, pocket)"));
}

TEST_CASE("Or binds loosest, then and, then not") {
    CHECK(true_of("true or true and false"));
    CHECK_FALSE(true_of("(true or true) and false"));
    CHECK(true_of("not false and true"));
    CHECK_FALSE(true_of("not (false or true)"));
    CHECK(true_of("not not true"));
    CHECK_FALSE(true_of("not not not true"));
    CHECK(true_of("not honesty == 3"));
    CHECK(true_of("false and false or true"));
    CHECK(true_of("thanked == false"));
    CHECK(true_of("(honesty > 1) == true"));
}

TEST_CASE("Scenes that were visited and endings that were seen can be asked for") {
    Variables variables = start;
    CHECK_FALSE(true_of("visited(the-coat)"));
    CHECK(true_of("endings_seen == 0"));
    variables[4] = 1, variables[5] = 3;
    CHECK(true_of("visited( the-coat ) and endings_seen >= 3", variables));
    CHECK(true_of("visited(\tthe-coat\t)", variables));
}

TEST_CASE("Only a promise knows the ending") {
    Variables variables = start;
    variables[6] = 2;
    CHECK(true_of("ending == window", variables, true));
    CHECK(true_of("ending == none", start, true));
    CHECK(wrong("ending == window") == "0 unknown-name: there is no variable or choice called \"ending\" "
                                       "(only a promise knows the ending)");
}

TEST_CASE("A condition that was never read holds") { CHECK(holds(Condition(), start)); }

TEST_CASE("A name that nobody has is told with its nearest") {
    CHECK(wrong("honesy >= 2") == "0 unknown-name: there is no variable or choice called \"honesy\" "
                                  "(did you mean \"honesty\"?)");
    CHECK(wrong("thanked and tanked") == "12 unknown-name: there is no variable or choice called \"tanked\" "
                                         "(did you mean \"thanked\"?)");
    CHECK(wrong("worn == worn") == "0 unknown-name: there is no variable or choice called \"worn\" "
                                   "(it can be honesty, thanked, ring or alibi)");
    CHECK(wrong("honesty == worn") == "11 unknown-name: there is no variable or choice called \"worn\" "
                                      "(it can be honesty, thanked, ring or alibi)");
    CHECK(wrong("ring == wornn") == "8 unknown-value: \"ring\" is never \"wornn\" (did you mean \"worn\"?)");
    CHECK(wrong("ring == none") == "8 unknown-value: \"ring\" is never \"none\" (it can be drawer, pocket or worn)");
    CHECK(wrong("alibi in (lie, truth)") ==
          "15 unknown-value: \"alibi\" is never \"truth\" (it can be lie, joke or none)");
    CHECK(wrong("visited(the-cot)") ==
          "8 unknown-scene: there is no scene called \"the-cot\" (did you mean \"the-coat\"?)");
    CHECK(wrong("visited()") == "8 unknown-scene: there is no scene called \"\" (it can be the-coat or the-word)");
}

TEST_CASE("Things of different kinds cannot be compared") {
    CHECK(wrong("ring >= worn") == "5 condition-type: \">=\" compares numbers (use == or != here)");
    CHECK(wrong("worn > ring") == "5 condition-type: \">\" compares numbers (use == or != here)");
    CHECK(wrong("thanked < true") == "8 condition-type: \"<\" compares numbers (use == or != here)");
    CHECK(wrong("honesty == thanked") == "11 condition-type: \"honesty\" and \"thanked\" are of different kinds "
                                         "(\"honesty\" is a number from 0 to 8)");
    CHECK(wrong("thanked == 1") == "11 condition-type: \"thanked\" and \"1\" are of different kinds "
                                   "(\"thanked\" is true or false)");
    CHECK(wrong("ring == coat") == "8 condition-type: \"ring\" and \"coat\" are of different kinds "
                                   "(\"ring\" is drawer, pocket or worn)");
    CHECK(wrong("ring == 1") == "8 condition-type: \"ring\" and \"1\" are of different kinds "
                                "(\"ring\" is drawer, pocket or worn)");
    CHECK(wrong("ring + 1 == 2") == "5 condition-type: only numbers can be added and subtracted");
    CHECK(wrong("thanked in (true)") ==
          "0 condition-type: \"in\" asks whether a variable has one of several values (as in ring in (worn, pocket))");
    CHECK(wrong("ring in (1)") ==
          "9 condition-type: this list holds values of another kind (\"ring\" is drawer, pocket or worn)");
    CHECK(wrong("honesty in (1, thanked)") ==
          "15 condition-type: this list holds values of another kind (\"honesty\" is a number from 0 to 8)");
}

TEST_CASE("What is neither true nor false is no condition") {
    CHECK(wrong("honesty") ==
          "0 condition-type: \"honesty\" is neither true nor false by itself (compare it, as in honesty >= 2)");
    CHECK(wrong("thanked and ring") ==
          "12 condition-type: \"ring\" is neither true nor false by itself (compare it, as in ring == drawer)");
    CHECK(wrong("not alibi") ==
          "4 condition-type: \"alibi\" is neither true nor false by itself (compare it, as in alibi == lie)");
    CHECK(wrong("honesty + 1 or thanked") ==
          "0 condition-type: \"honesty\" is neither true nor false by itself (compare it, as in honesty >= 2)");
}

TEST_CASE("Signs of other languages are told what to write instead") {
    CHECK(wrong("honesty = 2") == "8 condition-syntax: the condition should end here (compare with ==)");
    CHECK(wrong("honesty is 2") == "8 condition-syntax: the condition should end here (compare with ==)");
    CHECK(wrong("honesty => 2") == "8 condition-syntax: the condition should end here (write >=)");
    CHECK(wrong("honesty =< 2") == "8 condition-syntax: the condition should end here (write <=)");
    CHECK(wrong("thanked && joke") == "8 condition-syntax: the condition should end here (write and)");
    CHECK(wrong("thanked | joke") == "8 condition-syntax: the condition should end here (write or)");
    CHECK(wrong("!thanked") == "0 condition-syntax: a name or a number should stand here (write not)");
    CHECK(wrong("thanked joke") ==
          "8 condition-syntax: the condition should end here (join two conditions with and, or with or)");
    CHECK(wrong("1 < honesty < 3") == "12 condition-syntax: the condition should end here");
}

TEST_CASE("A condition that breaks off is told where") {
    CHECK(wrong("") == "0 condition-syntax: the condition ends too early");
    CHECK(wrong("thanked and ") == "12 condition-syntax: the condition ends too early");
    CHECK(wrong("honesty >=") == "10 condition-syntax: the condition ends too early");
    CHECK(wrong("(thanked") == "8 condition-syntax: a ) is missing here");
    CHECK(wrong("thanked)") == "7 condition-syntax: the condition should end here");
    CHECK(wrong("ring in worn") == "8 condition-syntax: \"in\" takes a list (as in ring in (worn, pocket))");
    CHECK(wrong("ring in (worn") == "13 condition-syntax: a ) is missing here");
    CHECK(wrong("ring in [worn)") == "13 condition-syntax: a ] is missing here");
    CHECK(wrong("ring in ()") == "9 condition-syntax: a name or a number should stand here");
    CHECK(wrong("visited the-coat") ==
          "8 condition-syntax: \"visited\" takes a scene in brackets (as in visited(the-last-bus))");
    CHECK(wrong("visited(the-coat") == "8 condition-syntax: a ) is missing here");
    CHECK(wrong("honesty == -thanked") == "12 condition-syntax: a number should follow the minus sign");
    CHECK(wrong("honesty == 30001") == "11 bad-number: numbers go up to 30000");
    CHECK(wrong("honesty == 99999999999999999999") == "11 bad-number: numbers go up to 30000");
    CHECK(wrong("고영 == 1") == "0 condition-syntax: a name or a number should stand here");
}

TEST_CASE("A condition is as long and as deep as somebody could mean, and no more") {
    const auto times = [](std::string_view text, int count) {
        std::string result;
        for (int i = 0; i < count; ++i) result += text;
        return result;
    };
    CHECK(true_of(times("(", 49) + "true" + times(")", 49)));
    CHECK(
        wrong(times("(", 50) + "true" + times(")", 50)) == "50 condition-syntax: this condition is nested too deeply");
    CHECK(true_of(times("true and ", 249) + "true"));
    CHECK(wrong(times("true and ", 250) + "true") == "2254 condition-syntax: this condition is too long");
    CHECK(true_of(times("not ", 10'000) + "true"));
}
