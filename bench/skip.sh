#!/bin/sh
# Reads the story at the speed of skipping, from its first word to an ending, the first answer to everything, and tells how long the
# longest frame took, how many were held back for a picture that was not developed yet, and how much the pictures took at most. A
# virtual display and SDL's software renderer.
#
#   bench/skip.sh [PROGRAM [MINUTES [SIZE [ANSWER [KEY]]]]]     needs Xvfb, xdotool
#
# After so many minutes (20) it stops where it is. SIZE: of the window (1920x1080). ANSWER: the keys that take an answer (Return, the
# first; "Down Return", the second). KEY: what skips: Tab, or Control_L, held down.
set -eu
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
program=${1:-$home/build/release/lantern}
minutes=${2:-20}
size=${3:-1920x1080}
answer=${4:-Return}
skip=${5:-Tab}
[ -x "$program" ] || { echo "there is no $program: ./lantern build"; exit 2; }
if [ "${LANTERN_BENCH:-}" != inside ]; then
    for tool in xvfb-run xdotool; do
        [ -n "$(command -v $tool)" ] || { echo "$tool is missing"; exit 2; }
    done
    LANTERN_BENCH=inside exec xvfb-run -a -s '-screen 0 2560x1440x24 -nolisten tcp' sh "$0" "$program" "$minutes" "$size" "$answer" "$skip"
fi
scratch=$(mktemp -d)
game=
trap '[ -z "$game" ] || kill "$game" 2>/dev/null; rm -rf "$scratch"' EXIT
export LANTERN_HOME="$home" SDL_VIDEODRIVER=x11 SDL_AUDIODRIVER=dummy SDL_RENDER_DRIVER=software XDG_DATA_HOME="$scratch/data" XDG_CONFIG_HOME="$scratch/config"
mkdir -p "$scratch/config/lantern"
printf 'first card answered: yes\nskip: everything\nstop at choices: off\ncards before: no scene\nwindow: %s\n' "${size%x*} x ${size#*x}" \
    >"$scratch/config/lantern/preferences"
LANTERN_LONGEST_FRAME=1 "$program" play "$home/scripts" >"$scratch/said" &
game=$!
window=$(xdotool search --sync --onlyvisible --pid "$game" | head -n 1)
xdotool windowfocus "$window"
sleep 2
xdotool key Return # begin
sleep 2
xdotool key Return # past the card
sleep 1
end=$(($(date +%s) + minutes * 60))
turn=0
ended() { grep -qs . "$scratch/data/lantern/two-syllables/endings"; }
while [ "$(date +%s)" -lt "$end" ] && ! ended; do
    # a choice is taken, and on
    # shellcheck disable=SC2086
    if [ "$skip" = Tab ]; then xdotool key --delay 60 $answer Tab
    else xdotool keyup "$skip" key --delay 60 $answer keydown "$skip"; fi
    sleep 1
    turn=$((turn + 1))
    [ $((turn % 20)) -ne 0 ] || xdotool key --delay 300 Escape Escape # off the page after an episode
done
sleep 1
awk '/VmHWM/ { printf "all of the program at most %.0f MB\n", $2 / 1024 }' "/proc/$game/status"
kill -TERM "$game" # as a window that is closed
wait "$game" || true
game=
cat "$scratch/said"
if grep -qs . "$scratch/data/lantern/two-syllables/endings"; then echo "it came to: $(cat "$scratch/data/lantern/two-syllables/endings")"
else echo "it came to no ending in $minutes minutes"; fi
