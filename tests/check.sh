#!/bin/sh
# `lantern check`, `explain` and `graph`: exit codes, streams, and reports that are valid by their schemas. --watch is started, made
# to check again by a change, and ended as by Ctrl-C.
#
#   check.sh PROGRAM CHECKOUT
#
# Needs python3; without its jsonschema (Debian: python3-jsonschema) it ends with 77, which is neither passed nor failed.
set -u
program=$1
home=$2
scratch=$(mktemp -d)
watcher=
trap '[ -z "$watcher" ] || kill "$watcher" 2>/dev/null; rm -rf "$scratch"' EXIT
export LANTERN_HOME="$home"
cd "$scratch" || exit 1
mkdir -p right/act-1/episode-1 repository
base=$home/tests/mistakes/base
cp "$base/story.yaml" "$base/cast.yaml" "$base/places.yaml" "$base/variables.yaml" right/
cp -r "$base/assets" right/
cp "$base/act.yaml" right/act-1/
cp "$base/one.yaml" right/act-1/episode-1/
cp -r right "repository/a wrong story"
cat >"repository/a wrong story/act-1/episode-1/one.yaml" <<'YAML'
scene: One
script:
  - mia: Hold <this> & "that".
  - |
    mi: Hold this, 고영.
  - He knew one thing: she left.
  - end: dawn
YAML
failed=
fail() {
    echo "$@"
    failed=yes
}

# run NAME EXIT ARGUMENTS…: what comes out stands in out, what is complained in err.
run() {
    name=$1 wanted=$2
    shift 2
    code=0
    "$program" "$@" >out 2>err </dev/null || code=$?
    [ "$code" = "$wanted" ] || fail "$name: exit $code instead of $wanted; $(cat err)"
}
holds() { grep -qF -- "$2" "$1" || fail "$name: no line of $1 holds: $2"; }
valid() {
    code=0
    python3 "$home/tests/valid.py" "$@" >wrong 2>&1 || code=$?
    [ "$code" != 77 ] || { echo "python3-jsonschema is not installed"; exit 77; }
    [ "$code" = 0 ] || fail "$name is not valid: $(cat wrong)"
}

run "a right story" 0 check right --no-show
holds out "0 errors, 0 warnings"
run "a wrong story" 1 check "repository/a wrong story"
run "no story" 2 check nowhere
holds err "there is no folder nowhere"
run "an unknown format" 2 check right --format toml

sed 's/^  - It rains\.$/&\n  - It rains./' "$base/one.yaml" >right/act-1/episode-1/one.yaml
run "a warning" 0 check right --no-show
holds out "[said-twice]"
run "a warning as an error" 1 check right --no-show --warn-as-error
cp "$base/one.yaml" right/act-1/episode-1/

for story in right "repository/a wrong story" "$home/scripts"; do
    wanted=0
    [ "$story" != "repository/a wrong story" ] || wanted=1
    run "JSON of $story" $wanted check "$story" --no-show --format json
    cp out report.json
    valid report.json "$home/docs/check.schema.json"
    run "SARIF of $story" $wanted check "$story" --no-show --format sarif
    cp out report.sarif
    valid report.sarif "$home/tests/schemas/sarif-2.1.0.json"
    run "JUnit of $story" $wanted check "$story" --no-show --format junit
    cp out report.xml
    valid report.xml
done

# Places are as a code host knows them: below the folder where the checker was started.
cd repository || exit 1
run "SARIF below" 1 check "a wrong story" --format sarif
holds out '"uri": "a%20wrong%20story/act-1/episode-1/one.yaml"'
cd ..

# A story's tests write themselves, are told again, and cover everything.
run "transcripts" 0 tell right --every transcripts
holds out "1 reading in transcripts: "
run "transcripts where some are" 2 tell right --every transcripts
holds err "transcripts is there already"
run "transcripts told again" 0 tell right --verify transcripts
holds out "1 of 1 reading told as written"
run "what transcripts show" 0 check right --no-show --warn-as-error --coverage transcripts
holds out "  covered     by 1 reading: "
mkdir nothing
run "what nothing shows" 1 check right --no-show --warn-as-error --coverage nothing
holds out "[never-shown]"
run "nothing told again" 2 tell right --verify nothing
sed 's/It rains\./It snows./' "$base/one.yaml" >right/act-1/episode-1/one.yaml
run "a transcript told otherwise" 1 tell right --verify transcripts
holds out "  expected: It rains."
holds out "  told:     It snows."
run "a transcript told otherwise, accepted" 1 tell right --verify transcripts --accept
run "a transcript that was accepted" 0 tell right --verify transcripts
printf 'door = left\n' >transcripts/wrong.path
run "a path that leads nowhere" 1 tell right --verify transcripts
holds out 'wrong.path:1:1: error: '
rm transcripts/wrong.path
run "readings by lot" 0 tell right --random 5 --format json
holds out '"readings": 5'

cp -r right changed
cp "$base/one.yaml" changed/act-1/episode-1/
run "a change" 0 diff right changed
holds out "# What changes in Mistakes"
holds out "- added: "
run "no change" 0 diff right right
holds out "Nothing that a reader could notice."
run "a change to a wrong story" 2 diff right "repository/a wrong story"
holds err "a wrong story has faults"
cp "$base/one.yaml" right/act-1/episode-1/
run "the endings of a story" 0 explore right --endings
holds out "dawn   Dawn"
holds out "an ending lies ahead wherever a reading stands"

run "the list of rules" 0 explain
holds out "  unknown-person "
run "a rule" 0 explain unknown-person
[ "$(head -n 1 out)" = unknown-person ] || fail "explain unknown-person begins with: $(head -n 1 out)"
run "a rule as it is copied" 0 explain "[unknown-person]"
run "a slip" 2 explain unknown-persn
holds err 'did you mean "unknown-person"?'
(
    export LANTERN_HOME="$scratch/nowhere"
    run "no pages" 2 explain unknown-person
    holds err "docs/mistakes"
    [ -z "$failed" ]
) || failed=yes

run "a graph for Graphviz" 0 graph right --format dot
[ "$(head -n 1 out)" = "digraph story {" ] || fail "the graph begins with: $(head -n 1 out)"
run "a graph for Mermaid, into a file" 0 graph right --format mermaid -o story.mmd
[ "$(head -n 1 story.mmd)" = "flowchart TD" ] || fail "the graph begins with: $(head -n 1 story.mmd)"
run "a graph of a wrong story" 1 graph "repository/a wrong story" --format dot
if command -v dot >/dev/null 2>&1; then
    run "a graph as SVG" 0 graph "$home/scripts" -o story.svg
    valid story.svg
    name="a graph as SVG"
    holds story.svg "The coat"
fi
mkdir empty
code=0
PATH="$scratch/empty" "$program" graph right >out 2>err || code=$?
name="a graph without Graphviz"
[ "$code" = 2 ] || fail "$name: exit $code instead of 2"
holds err "apt-get install graphviz"

# --watch, until the report stands there as often as asked for; a minute is long enough for any machine.
seen() {
    tries=0
    while [ "$(grep -c "$2" watched)" -lt "$1" ]; do
        tries=$((tries + 1))
        [ $tries -lt 600 ] || { fail "--watch: \"$2\" was not seen $1 times"; return; }
        sleep 0.1
    done
}
: >watched
"$program" check right --no-show --watch >>watched 2>&1 &
watcher=$!
seen 1 "0 errors, 0 warnings"
cp "repository/a wrong story/act-1/episode-1/one.yaml" right/act-1/episode-1/one.yaml
seen 1 "unknown-verb"
cp "$base/one.yaml" right/act-1/episode-1/one.yaml
seen 2 "0 errors, 0 warnings"
ended() {
    kill -INT $watcher 2>/dev/null
    code=0
    wait $watcher || code=$?
    watcher=
    [ "$code" = 0 ] || fail "--watch: ended with $code instead of 0"
}
ended

# Of a large story how long a reading is is told once there is a pause; for programs the report comes again.
cp -r right large
many() {
    echo "scene: One"
    echo "script:"
    echo "  - $1"
    all=
    for number in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do
        printf '  - choose: c%s\n    options:\n      - yes_%s: Yes.\n      - no_%s: No.\n' $number $number $number
        all="$all${all:+ and }c$number == yes_$number"
    done
    printf '  - if: %s\n    then:\n      - set: { thanked: true }\n  - if: thanked\n    then:\n      - goto: one\n  - end: dawn\n' "$all"
}
for format in text json; do
    : >watched
    many "It rained." >large/act-1/episode-1/one.yaml
    "$program" check large --no-show --watch --format $format >>watched 2>&1 &
    watcher=$!
    seen 1 'a reading[": ]*shortest'
    many "It poured, and went on pouring." >large/act-1/episode-1/one.yaml
    seen 1 'a reading[": ]*before this change: shortest'
    seen 2 'a reading[": ]*shortest'
    ended
done
[ -z "$failed" ]
