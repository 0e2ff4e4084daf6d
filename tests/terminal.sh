#!/bin/sh
# The real program from a pipe: exit codes, what goes to which stream, and a reading that is kept by one process and taken up by
# another. What is told stands in tests/transcripts.
#
#   terminal.sh PROGRAM CHECKOUT
set -eu
program=$1
home=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() { # kept in a file: what stands behind a pipe is a process of its own
    echo "$@"
    : >"$scratch/failed"
}

# play NAME EXIT STORY: plays the answers on standard input; what is told goes to NAME.out, what is complained to NAME.err.
play() {
    code=0
    "$program" play --terminal --saves "$scratch/saves" "$3" >"$scratch/$1.out" 2>"$scratch/$1.err" || code=$?
    [ "$code" = "$2" ] && return
    fail "$1: exit $code instead of $2"
    cat "$scratch/$1.err"
}

# same NAME EXPECTED FOUND: two files are the same to the letter.
same() {
    diff "$2" "$3" >"$scratch/diff" && return
    fail "$1: expected (<) and found (>) differ"
    cat "$scratch/diff"
}

# A transcript's answers, to its end: what comes out is the transcript below its head.
told() {
    transcript=$home/tests/transcripts/$1.txt
    sed -n 's/^> //p' "$transcript" | play "$1" "$2" "$home/$3"
    sed '1,/^$/d' "$transcript" >"$scratch/expected"
    same "$1" "$scratch/expected" "$scratch/$1.out"
    : >"$scratch/expected"
    same "$1, its complaints" "$scratch/expected" "$scratch/$1.err"
}
told two-doors-right 0 tests/stories/two-doors
rm -rf "$scratch/saves"
told reading-kind 0 scripts
told commands-quit 0 tests/stories/commands
told soft-lock 1 tests/stories/soft-lock

printf 'left\n' | play short 1 "$home/tests/stories/two-doors"
printf '\nThe answers ended before the story did.\n' >"$scratch/expected"
same "answers that run out" "$scratch/expected" "$scratch/short.err"

play faulty 1 "$home/tests/mistakes/base" </dev/null
printf '\nThis story has faults and cannot be played yet.\n' >"$scratch/expected"
same "a faulty story" "$scratch/expected" "$scratch/faulty.err"
cat >"$scratch/expected" <<'TOLD'
story.yaml:5:8: error: there is no folder "act-1" [missing-file]
     5 | acts: [act-1]
       |        ^

Mistakes   0 acts · 0 episodes · 0 scenes · 0 beats · 0 choices · 0 words
  1 error, 0 warnings, 0 notes
TOLD
same "what is wrong with it" "$scratch/expected" "$scratch/faulty.out"

play missing 2 "$scratch/no-such-story" </dev/null
printf 'lantern: there is no folder %s\n' "$scratch/no-such-story" >"$scratch/expected"
same "no story" "$scratch/expected" "$scratch/missing.err"

# One process keeps the reading at its second question; another takes it up there, with what was read before.
printf 'left\nsave half-way\nquit\n' | play kept 0 "$home/tests/stories/two-doors"
printf 'load half-way\nback\nforward\nshelves\n' | play taken-up 0 "$home/tests/stories/two-doors"
cat >"$scratch/expected" <<'TOLD'
> load half-way

## The corridor
[a corridor with two doors]

I felt ___.
  1. lied to
  2. shelves
> back

Which?
  1. The left.
  2. The right.
> forward
It was a cupboard. It said so.

I felt ___.
  1. lied to
  2. shelves
> shelves
I felt ~~lied to~~ shelves.

— Out —
TOLD
sed -n '/^> load/,$p' "$scratch/taken-up.out" >"$scratch/after"
same "a reading taken up" "$scratch/expected" "$scratch/after"

# Three readings by three processes: an ending of an earlier one counts, and is written down once.
rm -rf "$scratch/saves"
for reading in again again-second again-third; do
    sed -n 's/^> //p' "$home/tests/transcripts/$reading.txt" | play "$reading" 0 "$home/tests/stories/again"
    sed '1,/^$/d' "$home/tests/transcripts/$reading.txt" >"$scratch/expected"
    same "the $reading reading" "$scratch/expected" "$scratch/$reading.out"
done
# Where nothing can be written, the reader is told once, and reads on.
: >"$scratch/a-file"
printf 'left\nshelves\n' | "$program" play --terminal --saves "$scratch/a-file" "$home/tests/stories/two-doors" \
    >"$scratch/unkept.out" 2>"$scratch/unkept.err" || fail "a reading without a folder: exit $?"
echo "What was read cannot be noted down in $scratch/a-file/two-doors; reading goes on without it." >"$scratch/expected"
same "no folder" "$scratch/expected" "$scratch/unkept.err"

# A reading begins where a path leads, with the answers so far; a path that leads nowhere is shown with its line, and not played.
printf 'door = left # the cupboard\n' >"$scratch/way"
printf 'shelves\n' | "$program" play --terminal --saves "$scratch/saves" --path "$scratch/way" "$home/tests/stories/two-doors" \
    >"$scratch/way.out" || fail "a path: exit $?"
cat >"$scratch/expected" <<'TOLD'
(door = left (1 choice))

## The corridor
[a corridor with two doors]

It was a cupboard. It said so.

I felt ___.
  1. lied to
  2. shelves
> shelves
I felt ~~lied to~~ shelves.

— Out —
TOLD
same "a path" "$scratch/expected" "$scratch/way.out"
code=0
printf 'door = lefd\n' | "$program" play --terminal --saves "$scratch/saves" --path - "$home/tests/stories/two-doors" \
    >"$scratch/way.out" 2>"$scratch/way.err" || code=$?
[ "$code" = 1 ] || fail "a wrong path: exit $code instead of 1"
cat >"$scratch/expected" <<'SAID'
path:1:8: error: door has no option called "lefd"
     1 | door = lefd
       |        ^ did you mean "left"?
SAID
same "a wrong path" "$scratch/expected" "$scratch/way.err"
: >"$scratch/expected"
same "what a wrong path tells" "$scratch/expected" "$scratch/way.out"

# check names readings by number, and play --path plays them.
"$program" check "$home/tests/stories/soft-lock" --no-show >"$scratch/named.out" && fail "a soft lock is no fault"
grep -q -- '--path 1 plays it' "$scratch/named.out" || fail "check: no reading has a number"
code=0
"$program" play --terminal --saves "$scratch/saves" --path 1 "$home/tests/stories/soft-lock" >"$scratch/named.out" || code=$?
[ "$code" = 1 ] || fail "the reading that cannot go on: exit $code instead of 1"
grep -q '^The story stops here' "$scratch/named.out" || fail "--path 1: it does not come to where the story stops"
code=0
"$program" play --terminal --path 2 "$home/tests/stories/soft-lock" 2>"$scratch/named.err" || code=$?
[ "$code" = 1 ] || fail "a number that no reading has: exit $code instead of 1"
echo 'lantern: there is no reading 2; check of this story names 1 reading' >"$scratch/expected"
same "a number that no reading has" "$scratch/expected" "$scratch/named.err"

# paths writes a way that play --path reads.
"$program" paths "$home/tests/stories/two-doors" door=left >"$scratch/way" || fail "paths: exit $?"
printf '# the shortest way to door = left: 1 choice\ndoor = left\n' >"$scratch/expected"
same "paths" "$scratch/expected" "$scratch/way"
printf 'shelves\n' | "$program" play --terminal --saves "$scratch/saves" --path "$scratch/way" "$home/tests/stories/two-doors" \
    >"$scratch/way.out" || fail "a way of paths: exit $?"
grep -q '^(door = left (1 choice))$' "$scratch/way.out" || fail "a way of paths is not played"
code=0
"$program" paths "$home/tests/stories/two-doors" dor 2>"$scratch/way.err" || code=$?
[ "$code" = 2 ] || fail "paths to nothing: exit $code instead of 2"
grep -q 'did you mean "door"?' "$scratch/way.err" || fail "paths to nothing: no hint"
code=0
"$program" paths "$home/tests/stories/soft-lock" inside 2>"$scratch/way.err" || code=$?
[ "$code" = 1 ] || fail "paths to where nobody comes: exit $code instead of 1"
grep -q '^lantern: no reading comes to inside (proved: every reading was explored)$' "$scratch/way.err" ||
    fail "paths to where nobody comes: $(cat "$scratch/way.err")"

# Every state of a story is counted; of a part of them no more is said; and a story with faults is not explored.
explored() { # WORDS...: what is measured, and differs from day to day, is left out
    code=0
    "$program" explore "$@" >"$scratch/explored.all" 2>"$scratch/explored.err" || code=$?
    { sed -n '/^explored/p; /^states/p; /^transitions/p' "$scratch/explored.all"; echo "exit $code"; } >"$scratch/explored.out"
}
explored "$home/tests/stories/two-doors"
printf 'explored     every reading\nstates       5\ntransitions  6\nexit 0\n' >"$scratch/expected"
same "explored" "$scratch/expected" "$scratch/explored.out"
explored --no-merging --every-line "$home/tests/stories/two-doors" --states 2
grep -q '^explored     a part of the readings$' "$scratch/explored.out" || fail "explored: two states are called all"
grep -q '^exit 1$' "$scratch/explored.out" || fail "explored: a part is no failure"
explored "$home/tests/mistakes"
echo "exit 2" >"$scratch/expected"
same "nothing to explore" "$scratch/expected" "$scratch/explored.out"
[ -s "$scratch/explored.err" ] || fail "explored: nothing was said of a folder without a story"

[ ! -e "$scratch/failed" ]
