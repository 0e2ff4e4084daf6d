#!/bin/sh
# The checker checked: every story here, written as a model for SPIN (lantern graph --format promela), has as many states for SPIN as for
# lantern explore --no-merging. Each small story of the tests, and a few made-up ones, by choices alone and line by line.
#
#   bench/model.sh [LANTERN [STORY...]]     LANTERN: the program; STORY: other stories than these
#
# Needs SPIN, gcc and python3: apt-get install spin gcc python3. A story that SPIN would not come to an end with, because it goes round
# in lines or in silence, is compared line by line only, or not at all; it says so.
set -eu
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
lantern=${1:-$home/build/release/lantern}
[ $# -eq 0 ] || shift
[ -x "$lantern" ] || { echo "there is no $lantern: cmake --preset release, then build it"; exit 2; }
for program in spin gcc python3; do
    command -v "$program" >/dev/null || { echo "there is no $program: apt-get install spin gcc python3"; exit 2; }
done
scratch=$(mktemp -d "${TMPDIR:-/tmp}/lantern-model.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
failed=0 compared=0

# compare NAME STORY [--every-line]
compare() {
    name=$1 story=$2 line=${3:-}
    "$lantern" explore "$story" --no-merging --endings-seen 0 $line --states 20000000 >"$scratch/ours" || {
        echo "$name: too large to be explored whole"
        failed=1
        return
    }
    ours=$(sed -n 's/^states  *//p' "$scratch/ours")
    "$lantern" graph "$story" --format promela $line -o "$scratch/story.pml"
    (cd "$scratch" && spin -o2 -a story.pml >spin.out 2>&1 && gcc -O1 -DSAFETY -DNOREDUCE -w -o pan pan.c) || {
        echo "$name: SPIN cannot read the model"
        cat "$scratch/spin.out"
        failed=1
        return
    }
    (cd "$scratch" && ./pan -m100000 -E -n -w20 >pan.out 2>&1) || true
    if grep -q 'max search depth too small' "$scratch/pan.out"; then
        echo "$name ${line:-by choices}: goes round in silence, SPIN does not come back from it"
        return
    fi
    theirs=$(sed -n 's/^ *\([0-9.e+]*\) states, stored.*/\1/p' "$scratch/pan.out")
    if grep -q 'it meets one state more' "$scratch/story.pml"; then
        theirs=$(python3 -c "print(float('${theirs:-0}') - 1)")
    fi
    compared=$((compared + 1))
    if [ "$(python3 -c "print(int(float('${theirs:-0}')))")" = "$ours" ]; then
        echo "$name ${line:-by choices}: $ours states, as SPIN has it"
    else
        echo "$name ${line:-by choices}: $ours states, but $theirs for SPIN"
        failed=1
    fi
}

both() {
    compare "$1" "$2"
    compare "$1" "$2" --every-line
}

if [ $# -gt 0 ]; then
    for story in "$@"; do both "$(basename "$story")" "$story"; done
else
    for story in "$home"/tests/stories/*/; do both "$(basename "$story")" "${story%/}"; done
    made() {
        name=$1
        shift
        rm -rf "$scratch/made"
        python3 "$home/bench/generate.py" "$scratch/made" "$@"
        both "$name" "$scratch/made/story"
    }
    made forward --chapters 6
    made cyclic --chapters 5 --flags 8 --meters 2 --back 30
    made visits --visits 3 --chapters 6
    made 'where one was' --asked 40 --chapters 6
fi
echo "$compared compared"
[ "$compared" -gt 0 ] || failed=1
exit $failed
