#!/bin/sh
# Golden pictures: each line of tests/pictures/moments.txt is a name and a place in the shipped story; the frame that
# `lantern shot` renders there must look like tests/pictures/NAME.png. The tolerance is for another version of FreeType,
# not for another layout: 1.5 % of root-mean-square difference, measured over the whole frame.
# LANTERN_ACCEPT=1 takes the new pictures; their diff is looked at before they are kept.
#
#   pictures.sh PROGRAM CHECKOUT
set -eu
program=$1
home=$2
goldens=$home/tests/pictures
size=640x360
tolerance=0.015
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
command -v compare >/dev/null || { echo "compare (ImageMagick) is missing"; exit 1; }

seen=0
failed=0
while read -r name where; do
    case $name in '' | '#'*) continue ;; esac
    seen=$((seen + 1))
    LANTERN_HOME=$home "$program" shot "$where" -o "$scratch/$name.png" --size $size </dev/null || { echo "$name: shot failed"; failed=1; continue; }
    if [ "${LANTERN_ACCEPT:-}" = 1 ]; then
        cp "$scratch/$name.png" "$goldens/$name.png"
        echo "$name: accepted, look at it"
        failed=1
        continue
    fi
    [ -f "$goldens/$name.png" ] || { echo "$name: there is no $goldens/$name.png"; failed=1; continue; }
    # compare prints "absolute (share)" and exits 1 when the pictures differ at all
    said=$(compare -metric RMSE "$goldens/$name.png" "$scratch/$name.png" null: 2>&1) || true
    share=$(printf '%s' "$said" | sed -n 's/.*(\([0-9.e+-]*\)).*/\1/p')
    if [ -n "$share" ] && awk "BEGIN { exit !($share <= $tolerance) }"; then
        echo "$name: $share"
    else
        echo "$name: differs ($said), more than $tolerance"
        failed=1
    fi
done <"$goldens/moments.txt"

[ $seen -gt 0 ] || { echo "no moments found"; exit 1; }
exit $failed
