#!/bin/sh
# A real window on a virtual display in which a story is played live, while its files are written as editors write them: over
# themselves, or by another file laid in their place. After each save the window must show, pixel for pixel, what `lantern shot`
# renders of the new text; what was read and where it stood must be as before. How fast that is bench/live.py measures.
#
#   live.sh PROGRAM CHECKOUT
set -eu
program=$1
home=$2
if [ "${LANTERN_LIVE_TEST:-}" != inside ]; then
    for tool in xvfb-run xdotool import compare convert; do
        command -v $tool >/dev/null || { echo "$tool is missing"; exit 1; }
    done
    LANTERN_LIVE_TEST=inside exec xvfb-run -a -s '-screen 0 1280x720x24 -nolisten tcp' sh "$0" "$program" "$home"
fi

scratch=$(mktemp -d)
export LANTERN_HOME="$home" SDL_VIDEODRIVER=x11 SDL_AUDIODRIVER=dummy SDL_RENDER_DRIVER=software XDG_DATA_HOME="$scratch/data" XDG_CONFIG_HOME="$scratch/config"
story=$scratch/story
scene=$story/act-1/episode-1/the-quay.yaml
pictures=$story/assets/pictures/places
game=
finish() {
    [ -z "$game" ] || { kill "$game" && wait "$game"; } 2>/dev/null || true
    rm -rf "$scratch"
}
trap finish EXIT
cp -r "$home/tests/stories/the-quay" "$story"
mkdir -p "$scratch/config/lantern" "$pictures"
echo 'first card answered: yes' >"$scratch/config/lantern/preferences"
echo 'assets: assets' >>"$story/story.yaml"
paint() { convert -size 640x360 "gradient:$1-$2" "$pictures/quay.png"; }
paint '#203040' '#101820'

. "$home/tests/at_a_window.sh"

# changed NAME FROM: the picture is another one than FROM.
changed() {
    left=$tries
    while look "$1" && alike "$scratch/$2.ppm" "$scratch/$1.ppm"; do
        left=$((left - 1))
        [ $left -gt 0 ] || fail "$1: nothing happens after $2"
        sleep 0.1
    done
    echo "$1"
}
# differs ONE OTHER: so that no comparison is of two pictures which are the same anyway.
differs() { ! alike "$scratch/$1.png" "$scratch/$2.png" || fail "$1 is rendered like $2: that shows nothing"; }
# Edits FILE with a script for sed; over itself, so that it is empty for a moment, or by laying another in its place.
over_itself() {
    sed "$2" "$1" >"$scratch/new"
    cat "$scratch/new" >"$1"
}
in_its_place() {
    sed "$2" "$1" >"$1~new"
    mv "$1~new" "$1"
}

"$program" play --live "$story" --saves "$scratch/saves" &
game=$!
left=$tries
until window=$(xdotool search --onlyvisible --name 'The Quay' 2>/dev/null | head -n 1) && [ -n "$window" ]; do
    left=$((left - 1))
    [ $left -gt 0 ] || fail "there is no window"
    sleep 0.1
done
xdotool mousemove --window "$window" 4 4
xdotool windowfocus "$window"
key Return
shows_place as-it-was the-quay

# Words, by each kind of save; and a line above, which leaves the reading where it was.
over_itself "$scene" 's/had gone, or had not come yet/had not come, or had gone already/'
shows_place written-over-itself the-quay
differs written-over-itself as-it-was
in_its_place "$scene" 's/The ferry had not come, or had gone already/There was no ferry/'
shows_place laid-in-its-place the-quay
differs laid-in-its-place written-over-itself
in_its_place "$scene" 's/^scene: .*/scene: Early/; s/^script:/&\n  - It was six in the morning./' # its title stands above the stage
line=$(grep -n 'no ferry' "$scene" | cut -d: -f1)
shows_place with-a-line-above "the-quay:$line"
differs with-a-line-above laid-in-its-place
key Prior
shows_place that-line the-quay
key Next
shows back-again "$scratch/with-a-line-above.png"

# A picture that is painted over.
paint '#a06030' '#301808'
shows_place another-picture "the-quay:$line"
differs another-picture with-a-line-above

# A fault over the picture, and the picture again once it is mended, whatever else was changed.
cp "$scene" "$scratch/right.yaml"
in_its_place "$scene" 's/place: quay/place: quey/'
changed a-fault another-picture
cat "$scratch/right.yaml" >"$scene"
shows mended "$scratch/another-picture.png"

# To another scene, by its name; and behind it.
key F2
changed where-to mended
xdotool type fog
sleep 0.5
key Return
shows_place the-scene-asked-for the-fog
key F3
changed behind-it the-scene-asked-for
key F3
shows before-it-again "$scratch/the-scene-asked-for.png"
in_its_place "$story/act-1/episode-1/the-fog.yaml" 's/a bell/a gong/'
shows_place another-file-saved the-fog
differs another-file-saved the-scene-asked-for

# What an editor completes follows what is saved.
mkdir "$story/.schema"
echo 'stoker: { name: The stoker, portrait: none }' >>"$story/cast.yaml"
left=$tries
until grep -qs '"stoker"' "$story/.schema/scene.json"; do
    left=$((left - 1))
    [ $left -gt 0 ] || fail "an editor is not told of somebody new"
    sleep 0.1
done
kill "$game"
wait "$game" || true
game=
echo "words, a line above, a picture, a fault and its end, a scene asked for, an editor's schemas: as saved"
