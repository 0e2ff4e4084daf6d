#!/bin/sh
# Golden pictures: each line of tests/pictures/moments.txt is a name, a place in the shipped story and, if it likes, a transition of
# its act; the frame that `lantern shot` renders there, or half-way through that transition, must look like tests/pictures/NAME.png.
# The tolerance is for another version of FreeType, not for another layout: 1.5 % of root-mean-square difference, measured over the
# whole frame.
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

# look NAME: what was rendered against what was looked at
look() {
    if [ "${LANTERN_ACCEPT:-}" = 1 ]; then
        cp "$scratch/$1.png" "$goldens/$1.png"
        echo "$1: accepted, look at it"
        failed=1
        return
    fi
    [ -f "$goldens/$1.png" ] || { echo "$1: there is no $goldens/$1.png"; failed=1; return; }
    # compare prints "absolute (share)" and exits 1 when the pictures differ at all
    said=$(compare -metric RMSE "$goldens/$1.png" "$scratch/$1.png" null: 2>&1) || true
    share=$(printf '%s' "$said" | sed -n 's/.*(\([0-9.e+-]*\)).*/\1/p')
    if [ -n "$share" ] && awk "BEGIN { exit !($share <= $tolerance) }"; then
        echo "$1: $share"
    else
        echo "$1: differs ($said), more than $tolerance"
        failed=1
    fi
}

seen=0
failed=0
while read -r name where midway; do
    case $name in '' | '#'*) continue ;; esac
    seen=$((seen + 1))
    if [ -n "$midway" ]; then set -- --midway "$midway" --size 320x180; else set -- --size $size; fi
    LANTERN_HOME=$home "$program" shot "$where" -o "$scratch/$name.png" "$@" </dev/null || { echo "$name: shot failed"; failed=1; continue; }
    look "$name"
done <"$goldens/moments.txt"

# Whoever stands in a story's folder and forgets to name it is told which story was looked into.
LANTERN_HOME=$home "$program" shot no-such-scene -o "$scratch/none.png" </dev/null 2>"$scratch/said" && { echo "a scene that is not there was rendered"; failed=1; }
grep -qx "lantern: there is no scene called \"no-such-scene\" in $home/scripts (--story names another folder)" "$scratch/said" || {
    echo "where a scene is not there:"
    cat "$scratch/said"
    failed=1
}

# every place, face and thing, small: sheet-places-1.png and so on
LANTERN_HOME=$home "$program" shot --sheet "$scratch/sheets" --size 320x180 </dev/null || { echo "sheets: shot failed"; failed=1; }
for sheet in "$scratch"/sheets/*.png; do
    [ -f "$sheet" ] || continue
    name=sheet-$(basename "$sheet" .png)
    mv "$sheet" "$scratch/$name.png"
    look "$name"
done

[ $seen -gt 0 ] || { echo "no moments found"; exit 1; }
exit $failed
