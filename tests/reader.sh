#!/bin/sh
# Episode 1 of the shipped story, read to its end in a real window on a virtual display, in each way a reader has: by keys alone with
# words at 200 %, by a pointer alone, skipping, and by itself. That episode 2 was come to is seen in the reader's own folder. The
# first card, preferences by pointer, a postcard and the way back to it on another evening are on the way. Slow: a reading by itself
# takes a quarter of an hour; not part of `./lantern test`.
#
#   reader.sh PROGRAM CHECKOUT [keys|pointer|skip|auto …]
set -eu
program=$(realpath "$1")
home=$(realpath "$2")
shift 2
[ $# -gt 0 ] || set -- keys pointer skip auto
if [ "${LANTERN_READER:-}" != inside ]; then
    for tool in xvfb-run xdotool import; do
        command -v $tool >/dev/null || { echo "$tool is missing"; exit 1; }
    done
    LANTERN_READER=inside
    export LANTERN_READER
    failed=
    for way in "$@"; do # each on a display of its own, all at once
        xvfb-run -a -s '-screen 0 1280x720x24 -nolisten tcp' sh "$0" "$program" "$home" "$way" &
        readers="${readers:-} $!"
    done
    for reader in $readers; do wait "$reader" || failed=yes; done
    [ -z "$failed" ] || exit 1
    echo "episode 1 was read in every way: $*"
    exit 0
fi
way=$1

scratch=$(mktemp -d)
export LANTERN_HOME="$home" SDL_VIDEODRIVER=x11 SDL_AUDIODRIVER=dummy SDL_RENDER_DRIVER=software XDG_DATA_HOME="$scratch/data" XDG_CONFIG_HOME="$scratch/config"
papers=$scratch/data/lantern/two-syllables
wishes=$scratch/config/lantern/preferences
game=
window=
finish() {
    [ -z "$game" ] || kill "$game" 2>/dev/null || true
    [ -z "$game" ] || wait "$game" 2>/dev/null || true
    rm -rf "$scratch"
}
trap finish EXIT
fail() {
    echo "failed: $way: $*"
    [ -z "${LANTERN_KEEP_SHOTS:-}" ] || { mkdir -p "$LANTERN_KEEP_SHOTS" && import -window root "$LANTERN_KEEP_SHOTS/$way.png"; }
    exit 1
}
key() { xdotool key --clearmodifiers "$@"; }
click() { xdotool mousemove --window "$window" "$1" "$2" click 1; }

opens() {
    "$program" play "$@" &
    game=$!
    left=600
    until window=$(xdotool search --onlyvisible --name 'Two Syllables' 2>/dev/null | head -n 1) && [ -n "$window" ]; do
        left=$((left - 1))
        [ $left -gt 0 ] || fail "there is no window"
        sleep 0.1
    done
    xdotool mousemove --window "$window" 4 700
    xdotool windowfocus "$window"
    sleep 1
}
wish() {
    mkdir -p "$(dirname "$wishes")"
    printf 'first card answered: yes\n' >"$wishes"
    printf '%s\n' "$@" >>"$wishes"
}
comes() { # FILE: it is there within a minute
    left=600
    until [ -e "$1" ]; do
        left=$((left - 1))
        [ $left -gt 0 ] || fail "there is no $(basename "$1")"
        sleep 0.1
    done
}
wished() { # LINE WHAT: it stands among the preferences within a minute
    left=600
    until grep -q "^$1" "$wishes"; do
        left=$((left - 1))
        [ $left -gt 0 ] || fail "$2"
        sleep 0.1
    done
}
read_to_its_end() { [ -e "$papers/scenes/the-slow-lane.reading" ]; }
# until_read TIMES COMMAND…: again and again until episode 2 is come to.
until_read() {
    left=$1
    shift
    while ! read_to_its_end; do
        left=$((left - 1))
        [ $left -gt 0 ] || fail "episode 2 is never come to"
        kill -0 "$game" 2>/dev/null || fail "the program has ended"
        "$@"
    done
}

by_keys() {
    key space
    sleep 0.08
    key space
    sleep 0.08
    turn=$((turn + 1))
    [ $((turn % 7)) -ne 0 ] || { sleep 0.5 && key Down && sleep 0.2 && key Return && sleep 0.3; }
}
# Wherever an option can stand: on slips at the right, in the middle, at the left; as a word in a line of the box.
by_pointer() {
    for y in 160 220 280 340 400 460; do
        for x in 957 640 330; do click $x $y && sleep 0.05; done
    done
    for y in 583 618 652; do
        for x in 290 350 410 470 530 590 650 710 770 830 890 950; do click $x $y && sleep 0.03; done
    done
}
by_skipping() {
    key 1
    sleep 0.1
    key Tab
    sleep 1
}
# Only where nothing has moved for a while something is asked.
by_itself() {
    import -window "$window" "$scratch/now.ppm"
    if cmp -s "$scratch/now.ppm" "$scratch/before.ppm"; then still=$((still + 1)); else still=0; fi
    cp "$scratch/now.ppm" "$scratch/before.ppm"
    [ $still -lt 4 ] || { key 1 && sleep 0.3 && key a && still=0; }
    sleep 2
}

turn=0
still=0
case $way in
keys)
    # The first card: the text larger by four steps, and on.
    opens
    key Right Right Right Right
    wished 'text size: 200 %' "the first card does not make words larger"
    key Escape
    wished 'first card answered: yes' "the first card is not answered"
    key Return
    until_read 2500 by_keys
    # A postcard, a night, and on from it.
    key F5
    comes "$papers/postcards/quick-1.png"
    kill "$game" && wait "$game" 2>/dev/null || true # as the desktop would at the end of a day
    rm "$papers/scenes/the-slow-lane.reading" "$papers/scenes/a-hundred-days.reading"
    opens "$papers/postcards/quick-1.png"
    turn=0
    left=120
    while [ ! -e "$papers/scenes/talk-show.reading" ]; do # the scene after the one of the card
        left=$((left - 1))
        [ $left -gt 0 ] || fail "a reading from a postcard does not go on"
        kill -0 "$game" 2>/dev/null || fail "a reading from a postcard ends the program"
        by_keys
    done
    [ ! -e "$papers/scenes/a-hundred-days.reading" ] || fail "a postcard begins before its place"
    ;;
pointer)
    wish 'cards before: no scene'
    opens
    click 200 455 # Begin
    until_read 400 by_pointer
    ;;
skip)
    wish 'skip: everything' 'stop at choices: off' 'cards before: no scene'
    opens
    key Return
    sleep 1
    until_read 400 by_skipping
    ;;
auto)
    wish 'by itself: 0.5 times' 'typing: at once' 'stop at choices: off' 'cards before: no scene'
    : >"$scratch/before.ppm"
    opens
    key Return
    sleep 1
    key a
    until_read 900 by_itself
    ;;
*) fail "there is no such way to read" ;;
esac
echo "read $way"
