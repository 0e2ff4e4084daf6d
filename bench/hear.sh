#!/bin/sh
# How long it takes from asking for a piece to its first sample, and the longest frame of a reading at the speed of skipping, in which
# music and places change every few moments. The goals: under 30 ms, and no frame over 33 ms.
#
#   bench/hear.sh [BUILD [MINUTES]]     BUILD: the folder of a release build; needs ninja, Xvfb, xdotool; MINUTES of skipping (2)
set -eu
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
build=${1:-$home/build/release}
[ -f "$build/build.ninja" ] || { echo "there is no build in $build: ./lantern build"; exit 2; }
ninja -C "$build" lantern lantern_hear >/dev/null
"$build/lantern_hear" "$home/assets"
"$home/bench/skip.sh" "$build/lantern" "${2:-2}"
