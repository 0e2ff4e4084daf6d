#!/bin/sh
# What every screen costs while nothing moves on it: processor time in ten seconds. SDL looks for pads every three seconds, which costs a third of a millisecond;
# beyond that it is to be nothing. A virtual display and SDL's
# software renderer.
#
#   bench/idle.sh [PROGRAM]     needs Xvfb, xdotool
set -eu
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
program=${1:-$home/build/release/lantern}
[ -x "$program" ] || { echo "there is no $program: ./lantern build"; exit 2; }
if [ "${LANTERN_BENCH:-}" != inside ]; then
    for tool in xvfb-run xdotool; do
        [ -n "$(command -v $tool)" ] || { echo "$tool is missing"; exit 2; }
    done
    LANTERN_BENCH=inside exec xvfb-run -a -s '-screen 0 1280x720x24 -nolisten tcp' sh "$0" "$program"
fi
scratch=$(mktemp -d)
game=
trap '[ -z "$game" ] || kill "$game" 2>/dev/null; rm -rf "$scratch"' EXIT
export LANTERN_HOME="$home" SDL_VIDEODRIVER=x11 SDL_AUDIODRIVER=dummy SDL_RENDER_DRIVER=software XDG_DATA_HOME="$scratch/data" XDG_CONFIG_HOME="$scratch/config"
"$program" play "$home/scripts" &
game=$!
window=$(xdotool search --sync --onlyvisible --pid "$game" | head -n 1)
xdotool windowfocus "$window"
sleep 1

# Of all its threads, in microseconds: the kernel's ticks count a wake-up of a tenth of a millisecond as ten.
spent() { cat /proc/"$game"/task/*/schedstat | awk '{ sum += $1 } END { printf "%d", sum / 1000 }'; }
keys() {
    for key in "$@"; do
        xdotool key --clearmodifiers "$key"
        sleep 0.4
    done
}
rests() {
    sleep 6 # the weather comes to rest, a notice goes
    before=$(spent)
    sleep 10
    echo "$1 $(($(spent) - before))" | awk '{ used = $NF; $NF = ""; printf "%-24s %6.2f ms\n", $0, used / 1000 }'
}
rests 'the first card'
keys Escape
rests 'the title'
keys Return
for _ in 1 2 3 4 5 6 7 8 9 10; do keys space space; done
rests 'a line'
keys l && rests 'history' && keys Escape
keys F1 && rests 'keys' && keys Escape
keys shift+a && rests 'preferences' && keys Escape
keys F5
sleep 9 # it can be taken back for a while
keys Escape && rests 'a pause'
keys 3 && rests 'postcards, to keep one' && keys Escape
keys 4 && rests 'postcards' && keys Escape
keys 5 && rests 'threads' && keys Escape
keys 8 && rests 'if you need someone' && keys Escape
keys 9 && rests 'about'
