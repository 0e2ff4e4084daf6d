#!/bin/sh
# What exploring costs, beside SPIN's compiled verifier on the same made-up stories (bench/generate.py): the counts of states, which
# must be equal; then how many states a second and bytes a state, each as a ratio within one run on one machine; and what merging saves.
#
#   bench/spin.sh [LANTERN] [--long]     LANTERN: the program of a release build; --long: the two large stories as well (2 GB, minutes)
#
# Needs SPIN, gcc and python3: apt-get install spin gcc python3. SPIN is run as `spin -o2 -a` (else it hides variables that are only
# written, and its counts are smaller), its verifier compiled with -O2 -DSAFETY -DNOREDUCE (the smallest and fastest that keeps every
# state whole), its table as large as it needs (-w): all in its favour. Both are timed by the processor's seconds, not the clock's;
# Lantern's time has reading the story in it, SPIN's has neither translating nor compiling the model. Lantern's bytes are states, the
# table that finds them and the way back to each; SPIN's are its states without its table.
set -eu
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
lantern=$home/build/release/lantern
long=no
for word in "$@"; do
    case $word in
        --long) long=yes ;;
        *) lantern=$word ;;
    esac
done
[ -x "$lantern" ] || { echo "there is no $lantern: cmake --preset release, then build it"; exit 2; }
for program in spin gcc python3; do
    command -v "$program" >/dev/null || { echo "there is no $program: apt-get install spin gcc python3"; exit 2; }
done
scratch=$(mktemp -d "${TMPDIR:-/tmp}/lantern-spin.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
failed=0

# seconds FILE COMMAND...: its processor's seconds; what it said goes to FILE
seconds() {
    python3 - "$@" <<'PYTHON'
import resource, subprocess, sys
with open(sys.argv[1], 'w') as out:
    subprocess.run(sys.argv[2:], stdout=out, stderr=subprocess.STDOUT)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f'{used.ru_utime + used.ru_stime:.3f}')
PYTHON
}

field() { sed -n "s/^$1  *//p" "$scratch/ours"; }

# compare NAME TABLE asked|all SIZES...
compare() {
    name=$1 table=$2 variables=$3
    shift 3
    rm -rf "$scratch/made"
    python3 "$home/bench/generate.py" "$scratch/made" --variables "$variables" "$@"
    every=$([ "$variables" = all ] && echo '--every-variable --endings-seen 0' || true)
    ours=$(seconds "$scratch/ours" "$lantern" explore --no-merging --every-line $every --states 400000000 "$scratch/made/story")
    states=$(field states) each=$(field bytes)
    (cd "$scratch/made" && spin -o2 -a story.pml >/dev/null && gcc -O2 -DSAFETY -DNOREDUCE -w -o pan pan.c)
    theirs=$(seconds "$scratch/theirs" "$scratch/made/pan" -m1000000 -E -n "-w$table")
    stored=$(sed -n 's/^ *\([0-9.e+]*\) states, stored.*/\1/p' "$scratch/theirs")
    megabytes=$(sed -n 's/^ *\([0-9.]*\).actual memory usage for states.*/\1/p' "$scratch/theirs")
    "$lantern" explore --every-value --states 400000000 "$scratch/made/story" >"$scratch/ours" || true
    merged=$(field states)
    "$lantern" explore --states 400000000 "$scratch/made/story" >"$scratch/ours" || true
    cut=$(field states)
    python3 - "$name" "$states" "$stored" "$ours" "$theirs" "$each" "${megabytes:-0}" "$merged" "$cut" <<'PYTHON' || failed=1
import sys
name, states, stored, ours, theirs, each, megabytes, merged, cut = sys.argv[1:]
states, stored, merged, cut, ours, theirs = int(states), int(float(stored)), int(merged), int(cut), float(ours), float(theirs)
same = states == stored
line = f'{name:24}{states:>12,} states {"=" if same else "IS NOT " + format(stored, ",")} SPIN\'s; {merged:,} merged, {cut:,} cut off'
if states > 1000000:
    bytes_each = float(megabytes) * 1048576 / states
    line += (f'\n{"":24}{states / ours / 1e6:.2f} million a second to {stored / theirs / 1e6:.2f}: {theirs / ours:.1f} times as many; '
             f'{float(each):.1f} bytes a state to {bytes_each:.1f}: {float(each) / bytes_each:.2f} of them')
print(line, flush=True)
sys.exit(0 if same else 1)
PYTHON
}

compare small 18 asked
compare 'small, all it keeps' 18 all --chapters 5 --width 3
compare forward 20 asked --chapters 10 --width 4 --flags 20
compare 'lines' 20 asked --chapters 9 --lines 7
compare 'flags only' 20 asked --meters 0 --flags 24 --chapters 10 --width 6
compare 'meters only' 20 asked --flags 0 --meters 4 --chapters 12
compare cyclic 20 asked --chapters 6 --flags 8 --meters 2 --back 30
compare visits 20 asked --visits 3 --chapters 9
compare 'visits, cyclic' 20 asked --visits 2 --chapters 5 --flags 8 --meters 2 --back 25
compare 'where one was' 20 asked --asked 40 --chapters 8
compare 'cyclic, where one was' 20 asked --asked 30 --chapters 5 --width 3 --flags 4 --meters 1 --back 30
compare 'all it keeps, visits' 20 all --visits 2 --chapters 5 --width 2 --asked 30
compare 'two million' 21 asked --chapters 12 --width 8 --flags 24 --range 7 --choices 4
if [ "$long" = yes ]; then
    compare 'large, forward' 26 asked --chapters 14 --width 8 --flags 28 --range 7 --choices 4
    compare 'large, cyclic' 25 asked --chapters 10 --width 4 --flags 30 --meters 2 --range 5 --choices 4 --back 30
fi
exit $failed
