#!/bin/sh
# How many frames a second a change of place makes behind three people in the rain, on one core: SDL's software renderer, and OpenGL
# painted by that same core (llvmpipe). Counted by the processor's time a frame, so that a busy machine counts the same; what the
# display server does with a frame is not in it. The goal: 24 at 1920 by 1080, 40 at 1280 by 720, in software.
#
#   bench/frames.sh [BUILD [TRANSITION]]     BUILD: the folder of a release build; needs ninja, taskset, Xvfb
set -eu
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
build=${1:-$home/build/release}
transition=${2:-dissolve}
[ -f "$build/build.ninja" ] || { echo "there is no build in $build: ./lantern build"; exit 2; }
if [ "${LANTERN_BENCH:-}" != inside ]; then
    for tool in ninja taskset xvfb-run; do
        [ -n "$(command -v $tool)" ] || { echo "$tool is missing"; exit 2; }
    done
    ninja -C "$build" lantern_frames >/dev/null
    LANTERN_BENCH=inside exec xvfb-run -a -s '-screen 0 1920x1080x24 -nolisten tcp' sh "$0" "$build" "$transition"
fi
export SDL_VIDEODRIVER=x11 LIBGL_ALWAYS_SOFTWARE=1 LP_NUM_THREADS=0
for driver in software opengl; do
    for size in '1920 1080' '1280 720'; do
        # shellcheck disable=SC2086
        SDL_RENDER_DRIVER=$driver taskset -c 0 "$build/lantern_frames" "$home" "$home/scripts" $size "$transition"
    done
done
