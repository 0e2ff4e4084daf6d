# Tests layers.cmake: a scratch tree with one offence of each kind, each of which must be named with its file and line,
# and a clean tree that must pass.
#
#   cmake -P tests/layers_test.cmake
cmake_minimum_required(VERSION 3.20)

get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
string(RANDOM LENGTH 8 ALPHABET abcdefghijklmnopqrstuvwxyz salt)
if(NOT DEFINED SCRATCH)
    set(SCRATCH "${root}/build")
endif()
set(tree "${SCRATCH}/layers test ${salt}")

set(failures 0)
macro(fail sentence)
    math(EXPR failures "${failures} + 1")
    message(NOTICE "layers_test: ${sentence}")
endmacro()

function(run)
    execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${tree}" -P "${CMAKE_CURRENT_LIST_DIR}/layers.cmake"
        RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE err)
    set(result "${result}" PARENT_SCOPE)
    set(output "${out}${err}" PARENT_SCOPE)
endfunction()

# One file, alone in its tree: what it holds, and what must be said of it ("" for nothing).
set(cases 0)
function(expect path content verdict)
    math(EXPR cases "${cases} + 1")
    set(cases ${cases} PARENT_SCOPE)
    file(REMOVE_RECURSE "${tree}")
    file(WRITE "${tree}/${path}" "${content}")
    run()
    if(verdict STREQUAL "")
        if(NOT result EQUAL 0)
            fail("${path} should pass:\n${content}${output}")
        endif()
    else()
        string(FIND "${output}" "${path}:${verdict}" found)
        if(result EQUAL 0 OR found EQUAL -1)
            fail("${path} should be told off with \"${path}:${verdict}\":\n${content}${output}")
        endif()
        if(NOT output MATCHES "one broken rule")
            fail("${path} should break one rule, no more:\n${content}${output}")
        endif()
    endif()
    set(failures ${failures} PARENT_SCOPE)
endfunction()

# Every arrow, drawn or not: one file for each pair of rooms.
set(arrows
    story>text session>story session>text check>session check>story check>text
    terminal>session terminal>story terminal>text stage>session stage>story stage>text
    sdl>stage sdl>session sdl>story sdl>text
    screens>sdl screens>stage screens>session screens>story screens>text)
set(rooms text story session check terminal stage sdl screens)
foreach(from IN LISTS rooms)
    foreach(to IN LISTS rooms)
        if(from STREQUAL to OR "${from}>${to}" IN_LIST arrows)
            expect(engine/${from}/a.cpp "#include \"${to}/b.h\"\n" "")
        else()
            expect(engine/${from}/a.cpp "#include \"${to}/b.h\"\n" "1: ${from} -> ${to} is not an arrow")
        endif()
    endforeach()
    expect(game/main.cpp "#include \"${from}/b.h\"\n" "")
    expect(engine/${from}/a.cpp "#include \"game/play.h\"\n" "1: nothing includes game/")
endforeach()

# How an include is written.
expect(engine/text/a.cpp "\n// first\n\n#include \"b.h\"\n" "4: \"b.h\" names no room")
expect(engine/text/a.cpp "#include \"../story/b.h\"\n" "1: \"../story/b.h\" names no room")
expect(engine/text/a.cpp "#include <story/b.h>\n" "1: text -> story is not an arrow")
expect(engine/text/a.cpp "  #  include\t\"story/b.h\"\n" "1: text -> story is not an arrow")
expect(engine/text/a.cpp "/* a; [b] */ #include \"story/b.h\"\n" "1: text -> story is not an arrow")
expect(engine/text/deep/a.h "#include \"story/b.h\"\n" "1: text -> story is not an arrow")
expect(engine/text/a.cpp "char c[3] = {1; 2]\n\\\n#include \"story/b.h\"" "3: text -> story is not an arrow")
expect(engine/text/a.cpp "auto g = \"pictures/*\";\n#include \"story/b.h\"\n" "2: text -> story is not an arrow")
expect(game/play.cpp "#include \"play.h\"\n" "")
expect(game/play.cpp "#include \"game/play.h\"\n" "")
expect(game/play.cpp "#include \"far/play.h\"\n" "1: \"far/play.h\" names no room")
expect(engine/attic/a.cpp "\n" "1: is in no room")
expect(engine/a.cpp "\n" "1: is in no room")

# Libraries.
expect(engine/sdl/a.cpp "#include <SDL.h>\n#include <SDL2/SDL_ttf.h>\n" "")
foreach(room IN ITEMS text story session check terminal stage screens)
    expect(engine/${room}/a.cpp "#include <SDL.h>\n" "1: ${room} -> SDL: only engine/sdl")
endforeach()
expect(game/main.cpp "#include <SDL_mixer.h>\n" "1: game -> SDL: only engine/sdl")
expect(engine/stage/a.cpp "#include \"SDL.h\"\n" "1: stage -> SDL: only engine/sdl")
expect(engine/story/yaml.cpp "#include <yaml-cpp/yaml.h>\n" "")
expect(engine/story/load.cpp "#include <yaml-cpp/yaml.h>\n" "1: story -> yaml-cpp: only engine/story/yaml.cpp")
expect(engine/sdl/a.h "#include <SDL.h>\n" "1: SDL in a header")
expect(engine/story/yaml.h "#include <yaml-cpp/yaml.h>\n" "1: yaml-cpp in a header")
expect(engine/check/a.h "#include <nlohmann/json.hpp>\n" "1: nlohmann's json in a header")
expect(game/a.h "#include <CLI/CLI.hpp>\n" "1: CLI11 in a header")
expect(engine/sdl/a.h "#include <png.h>\n" "1: libpng in a header")
expect(engine/sdl/a.h "#include <zlib.h>\n" "1: zlib in a header")
expect(engine/text/a.h "#include <catch2/catch.hpp>\n" "1: Catch2 in a header")
expect(engine/check/a.cpp "#include <nlohmann/json.hpp>\n#include <png.h>\n#include <CLI/CLI.hpp>\n" "")

# Printing and leaving.
expect(engine/text/a.cpp "#include <iostream>\n" "1: <iostream> only in game/")
expect(engine/text/a.cpp "void f() {\n    std::cout << 1;\n}\n" "2: std::cout only in game/")
expect(engine/text/a.cpp "void f() { std::cerr << 1; }\n" "1: std::cerr only in game/")
expect(engine/text/a.cpp "void f() { printf(\"a\"); }\n" "1: printf() only in game/")
expect(engine/text/a.cpp "void f() { std::fprintf(stderr, \"a\"); }\n" "1: fprintf() only in game/")
expect(engine/text/a.cpp "void f() { fmt::print(\"{}\", 1); }\n" "1: fmt::print() to the terminal only in game/")
expect(engine/text/a.cpp "void f() { std::exit(1); }\n" "1: exit() only in game/")
expect(engine/text/a.cpp "void f() {\n    exit(1);\n}\n" "2: exit() only in game/")
expect(engine/text/a.cpp "void f() {\n    if (a) ::exit(1);\n}\n" "2: exit() only in game/")
expect(game/main.cpp "#include <iostream>\nint main() { std::cout << 1; printf(\"a\"); std::exit(1); }\n" "")
expect(engine/text/a.cpp "#include <cstdio>\n// printf(\"a\") std::cout\n/* exit(1);\n std::cerr */\n" "")
expect(engine/text/a.cpp "auto a = \"std::cout printf( exit(\"; snprintf(b, 2, \"x\"); scene.exit(who); cast->exit(who);\n" "")
expect(engine/stage/a.cpp "void Scene::exit(Person p) {}\nvoid exit(Person);\nfmt::print(out, \"a\");\nint exits(1);\n" "")

# The browser.
foreach(header IN ITEMS ranges coroutine source_location memory_resource format expected future)
    expect(engine/text/a.h "#include <${header}>\n" "1: <${header}> is not there in the browser build")
    expect(game/main.cpp "\n\n#include <${header}>\n" "3: <${header}> is not there in the browser build")
endforeach()
foreach(header IN ITEMS thread mutex condition_variable)
    expect(engine/sdl/a.cpp "#include <${header}>\n" "1: <${header}> is not there in the browser build: threads are in game/ only")
    expect(game/main.cpp "#include <${header}>\n" "")
endforeach()
expect(engine/text/a.h "#include <compare>\n" "1: <compare> is not there in the browser build")
expect(engine/text/a.h "#include <compare>\nstruct A { int a; auto operator<=>(const A&) const = default; };\n" "")

# Nothing to read is a failure, not a success.
file(REMOVE_RECURSE "${tree}")
file(MAKE_DIRECTORY "${tree}/engine")
run()
if(result EQUAL 0 OR NOT output MATCHES "nothing was checked")
    fail("an empty tree should fail:\n${output}")
endif()

# Several at once are all named.
file(WRITE "${tree}/engine/text/a.cpp" "#include \"story/b.h\"\n#include <thread>\n")
file(WRITE "${tree}/engine/stage/b.cpp" "#include \"sdl/c.h\"\n")
run()
foreach(line IN ITEMS "engine/text/a.cpp:1: text -> story" "engine/text/a.cpp:2: <thread>" "engine/stage/b.cpp:1: stage -> sdl"
    "3 broken rules in 2 files")
    string(FIND "${output}" "${line}" found)
    if(result EQUAL 0 OR found EQUAL -1)
        fail("\"${line}\" should be among:\n${output}")
    endif()
endforeach()

file(REMOVE_RECURSE "${tree}")
if(failures)
    message(FATAL_ERROR "layers_test: ${failures} of ${cases} cases failed")
endif()
message(STATUS "layers_test: ${cases} cases")
