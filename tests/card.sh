#!/bin/sh
# `lantern card`, and a postcard named at the start: what is said of whole, damaged, foreign and missing ones, to which stream, and
# with which exit code.
#
#   card.sh PROGRAM CHECKOUT
set -eu
program=$1
home=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp "$home/tests/saves/format-1.png" "$scratch/card.png"
cd "$scratch"
failed=
fail() {
    echo "$@"
    failed=yes
}

# run NAME EXIT ARGUMENTS…: what comes out stands in out, what is complained in err; both are compared with what was read from here.
run() {
    name=$1 wanted=$2
    shift 2
    code=0
    "$program" "$@" >out 2>err </dev/null || code=$?
    [ "$code" = "$wanted" ] || fail "$name: exit $code instead of $wanted"
    cat >expected
    { cat out; sed 's/^/! /' err; } >found
    diff expected found || fail "$name: expected (<) and found (>) differ"
}

run "a whole one" 0 card card.png <<'TOLD'
card.png
  title      The desk
  scene      the-desk
  story      letterbox
  saved      14 July 2026, 21:03 (2026-07-14T21:03:12+09:00)
  played     2 h 10 min
  last line  Then I looked for a pen.
  note       비 오는 날
  locked     yes
  format     1
  digest     good
  reading    10 lines, 2 choices
TOLD
run "its reading" 0 card --reading card.png <"$home/tests/saves/format-1-after-a-word.reading"
run "for programs" 0 card --json card.png <<'TOLD'
[
 {
  "file": "card.png",
  "opens": true,
  "said": "",
  "title": "The desk",
  "scene": "the-desk",
  "story": "letterbox",
  "saved": "2026-07-14T21:03:12+09:00",
  "seconds_played": 7800,
  "last_line": "Then I looked for a pen.",
  "note": "\ube44 \uc624\ub294 \ub0a0",
  "locked": true,
  "format": 1,
  "digest_good": true,
  "lines": 10,
  "choices": 2
 }
]
TOLD

head -c 200 card.png >half.png
cp "$home/tests/pictures/screens/title.png" foreign.png
printf 'Dear all' >letter.png
mkdir folder.png
run "a damaged one" 1 card half.png <<'TOLD'
! half.png: this postcard is damaged
TOLD
run "a picture" 1 card foreign.png <<'TOLD'
! foreign.png: this picture carries no reading
TOLD
run "no picture" 1 card letter.png <<'TOLD'
! letter.png: this is no PNG picture
TOLD
run "none at all" 2 card gone.png <<'TOLD'
! gone.png: there is no such postcard
TOLD
run "a folder" 2 card folder.png <<'TOLD'
! folder.png: this file cannot be read
TOLD
run "several, for programs" 1 card --json half.png letter.png <<'TOLD'
[
 {
  "file": "half.png",
  "opens": false,
  "said": "this postcard is damaged"
 },
 {
  "file": "letter.png",
  "opens": false,
  "said": "this is no PNG picture"
 }
]
! half.png: this postcard is damaged
! letter.png: this is no PNG picture
TOLD
run "none named" 2 card <<'TOLD'
! file is required
! Run with --help for more information.
TOLD

# A postcard of its story goes on where it was; of another story it says so.
run "in the terminal" 1 play --terminal --saves saves --story "$home/tests/saves/story" card.png <<'TOLD'
## The desk
Then I looked for a pen.

## The drawer
In the drawer lay the stamps.
There were two of them.

# Act II: Answers

The next scene, “The hospital”, has: illness (discussed).
  read   read it
  skip   read a summary and go on
! 
! The answers ended before the story did.
TOLD
run "of another story" 1 play --terminal --saves saves --story "$home/tests/stories/two-doors" card.png <<'TOLD'
! lantern: this reading is of another story ("letterbox")
TOLD
run "a damaged one in the terminal" 1 play --terminal --saves saves half.png <<'TOLD'
! lantern: half.png: this postcard is damaged
TOLD
[ -z "$failed" ]
