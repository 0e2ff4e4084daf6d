#!/bin/sh
# What opening the story costs: processor and wall time from the process's start to its first presented frame, memory and
# processor time at a line with people on stage. A virtual display and SDL's software renderer, so that no graphics card is measured.
# Beside them stands what an empty SDL program cannot avoid here: the same binary printing its version.
#
#   bench/start.sh [PROGRAM]     needs Xvfb, xdotool, GNU time
set -eu
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
program=${1:-$home/build/release/lantern}
[ -x "$program" ] || { echo "there is no $program: ./lantern build"; exit 2; }
if [ "${LANTERN_BENCH:-}" != inside ]; then
    for tool in xvfb-run xdotool time; do
        [ -n "$(command -v $tool)" ] || [ -x /usr/bin/$tool ] || { echo "$tool is missing"; exit 2; }
    done
    LANTERN_BENCH=inside exec xvfb-run -a -s '-screen 0 1280x720x24 -nolisten tcp' sh "$0" "$program"
fi
scratch=$(mktemp -d)
game=
trap '[ -z "$game" ] || kill "$game" 2>/dev/null; rm -rf "$scratch"' EXIT
export LANTERN_HOME="$home" SDL_VIDEODRIVER=x11 SDL_AUDIODRIVER=dummy SDL_RENDER_DRIVER=software XDG_DATA_HOME="$scratch" XDG_CONFIG_HOME="$scratch"
mkdir -p "$scratch/lantern"
echo "first card answered: yes" >"$scratch/lantern/preferences" # every run but the first

# The median of eleven runs: "cpu wall kilobytes".
median() {
    for _ in 1 2 3 4 5 6 7 8 9 10 11; do /usr/bin/time -f '%U %S %e %M' "$@" 2>&1 >/dev/null | tail -n 1; done |
        awk '{ print $1 + $2, $3, $4 }' | sort -n | sed -n 6p
}
median "$program" --version | awk '{ printf "print the version     %.2f s cpu  %.2f s wall  %4.0f MB\n", $1, $2, $3 / 1024 }'
median "$program" check "$home/scripts" --no-show | awk '{ printf "check the story       %.2f s cpu  %.2f s wall  %4.0f MB\n", $1, $2, $3 / 1024 }'
LANTERN_FIRST_FRAME=1 median "$program" play | awk '{ printf "first frame           %.2f s cpu  %.2f s wall  %4.0f MB\n", $1, $2, $3 / 1024 }'

"$program" play "$home/scripts" &
game=$!
xdotool search --sync --onlyvisible --pid "$game" >/dev/null
sleep 1
xdotool key Return
# On to the roof, where two people stand, keeping each first word; LANTERN_BENCH_SHOT=FILE shows what was measured.
for _ in $(seq 66); do
    xdotool key space
    sleep 0.1
    xdotool key space
    sleep 0.2
    xdotool key 1
    sleep 0.1
done
sleep 4
[ -z "${LANTERN_BENCH_SHOT:-}" ] || import -window root "$LANTERN_BENCH_SHOT"
awk '/VmRSS/ { printf "resident at a line    %.0f MB", $2 / 1024 } /VmHWM/ { peak = $2 } END { printf " (peak %.0f MB)\n", peak / 1024 }' "/proc/$game/status"
spent() { cat /proc/"$game"/task/*/schedstat | awk '{ sum += $1 } END { printf "%d", sum / 1000 }'; } # microseconds
before=$(spent)
sleep 20
echo "20 s at a still line  $(($(spent) - before)) us cpu"
