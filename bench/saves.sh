#!/bin/sh
# What postcards cost: the text of a reading, a card composed (what a frame pays for it), written and flushed to the disk that holds
# the reader's folder, opened again to its first frame, each after 100 and after 5,000 lines; a line back and forward; the memory of
# the history. The median, the 99th of a hundred, and that as a share of what it may be.
#
#   bench/saves.sh [TESTS]     TESTS: the program lantern_tests of a release build (cmake --preset release -DLANTERN_TESTS=ON)
set -eu
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
tests=${1:-$home/build/release/lantern_tests}
[ -x "$tests" ] || { echo "there is no $tests: ./lantern test builds it"; exit 2; }
data=${XDG_DATA_HOME:-$HOME/.local/share}
mkdir -p "$data"
scratch=$(mktemp -d "$data/lantern-bench.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
df --output=fstype "$scratch" | sed -n 's/^/file system /;2p'
LANTERN_BENCH_FOLDER="$scratch" SDL_VIDEODRIVER=dummy "$tests" '[.saves-bench]' | grep -v '^Filters\|^====\|^All tests\|^$'
