#!/bin/sh
# A real window on a virtual display, driven as a reader would: title, three choices, back, forward, quit, judged by
# screenshots. What the window shows at a choice must be what `lantern shot` renders for that place: two roads, one picture.
#
#   window.sh PROGRAM CHECKOUT
set -eu
program=$1
home=$2
if [ "${LANTERN_WINDOW_TEST:-}" != inside ]; then
    for tool in xvfb-run xdotool import compare; do
        command -v $tool >/dev/null || { echo "$tool is missing"; exit 1; }
    done
    LANTERN_WINDOW_TEST=inside exec xvfb-run -a -s '-screen 0 1280x720x24 -nolisten tcp' sh "$0" "$program" "$home"
fi

scratch=$(mktemp -d)
export LANTERN_HOME="$home" SDL_VIDEODRIVER=x11 SDL_AUDIODRIVER=dummy SDL_RENDER_DRIVER=software XDG_DATA_HOME="$scratch/data" XDG_CONFIG_HOME="$scratch/config"
game=
finish() {
    [ -z "$game" ] || kill "$game" 2>/dev/null || true
    rm -rf "$scratch"
}
trap finish EXIT

fail() {
    echo "failed: $*"
    if [ -n "${LANTERN_KEEP_SHOTS:-}" ]; then mkdir -p "$LANTERN_KEEP_SHOTS" && cp "$scratch"/*.png "$LANTERN_KEEP_SHOTS"; fi
    exit 1
}
key() { xdotool key --clearmodifiers "$1"; }
difference() { # of two pictures, as a share
    compare -metric RMSE "$1" "$2" null: 2>&1 | sed -n 's/.*(\([0-9.e+-]*\)).*/\1/p' || true
}
alike() { [ -f "$1" ] && [ -f "$2" ] && awk "BEGIN { exit !($(difference "$1" "$2") <= 0.02) }"; }

# A screenshot once nothing moves any more.
look() {
    import -window root "$scratch/now.png"
    tries=0
    while [ $tries -lt 60 ]; do
        sleep 0.2
        mv "$scratch/now.png" "$scratch/before.png"
        import -window root "$scratch/now.png"
        if [ "$(difference "$scratch/before.png" "$scratch/now.png")" = 0 ]; then
            cp "$scratch/now.png" "$scratch/$1.png"
            return
        fi
        tries=$((tries + 1))
    done
    fail "the picture never came to rest ($1)"
}

# Goes on, line by line, until the window shows what is rendered for that place.
go_on_to() {
    "$program" shot "$1" -o "$scratch/wanted.png" --size 1280x720 || fail "no shot of $1"
    presses=0
    while :; do
        look "$2"
        ! alike "$scratch/wanted.png" "$scratch/$2.png" || return 0
        presses=$((presses + 1))
        [ $presses -le 120 ] || fail "the choice at $1 was never seen"
        key space
    done
}
line_of() { grep -n "$2" "$home/scripts/act-1/episode-1/$1.yaml" | head -n 1 | cut -d: -f1; }

"$program" play --saves "$scratch/saves" &
game=$!
xdotool search --sync --onlyvisible --pid "$game" >/dev/null 2>&1 || xdotool search --sync --onlyvisible --name 'Two Syllables' >/dev/null || fail "no window"
look title
key Return
look first-line
! alike "$scratch/title.png" "$scratch/first-line.png" || fail "nothing happened on the title"

go_on_to "the-marker:$(line_of the-marker 'word: first_word')" first-choice
key 1
look first-told
! alike "$scratch/first-choice.png" "$scratch/first-told.png" || fail "the word was not told"
go_on_to "the-coat:$(line_of the-coat 'choose: alibi')" second-choice
key 1
look second-told
! alike "$scratch/second-choice.png" "$scratch/second-told.png" || fail "the deed changed nothing"
go_on_to "the-coat:$(line_of the-coat 'word: said_on_roof')" third-choice
key 3
look third-told
! alike "$scratch/third-choice.png" "$scratch/third-told.png" || fail "the third choice changed nothing"

key Prior
look went-back
alike "$scratch/third-choice.png" "$scratch/went-back.png" || fail "back does not show the choice again"
key Next
look went-forward
alike "$scratch/third-told.png" "$scratch/went-forward.png" || fail "forward does not show the line again"

xdotool search --name 'Two Syllables' windowclose >/dev/null 2>&1 || key alt+F4
tries=0
while kill -0 "$game" 2>/dev/null; do
    tries=$((tries + 1))
    [ $tries -le 50 ] || fail "the program does not end when its window is closed"
    sleep 0.2
done
wait "$game" || true
game=
echo "title, three choices, back, forward, quit: as drawn"
