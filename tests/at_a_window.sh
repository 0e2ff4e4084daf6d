# What tests of a real window do alike: they look at it until it shows what it should. Read by those, with `program`, `story`, `scratch`
# and, once it is open, `window` set.

fail() {
    echo "failed: $*"
    [ -z "${LANTERN_KEEP_SHOTS:-}" ] || { mkdir -p "$LANTERN_KEEP_SHOTS" && cp "$scratch"/*.p[np]* "$LANTERN_KEEP_SHOTS"; }
    exit 1
}

look() { import -window "$window" "$scratch/$1.ppm"; }
difference() { # of two pictures, as a share; 1 when they are of different sizes
    share=$(compare -metric RMSE "$1" "$2" null: 2>&1 | sed -n 's/.*(\([0-9.e+-]*\)).*/\1/p')
    echo "${share:-1}"
}
alike() { cmp -s "$1" "$2" || awk "BEGIN { exit !($(difference "$1" "$2") <= 0.002) }"; }
tries=150 # of a tenth of a second and a little more each: for a machine that is busy with other things

# shows NAME PICTURE: waits until the window shows just that, and keeps it as NAME.
shows() {
    left=$tries
    while look "$1" && ! alike "$2" "$scratch/$1.ppm"; do
        left=$((left - 1))
        [ $left -gt 0 ] || fail "$1: the window never shows $(basename "$2")"
        sleep 0.1
    done
    echo "$1"
}

# shows_place NAME WHERE [SIZE]: waits until the window shows what is rendered for that place.
shows_place() {
    "$program" shot "$2" --story "$story" -o "$scratch/$1.png" --size "${3:-1280x720}" || fail "no shot of $2"
    shows "$1" "$scratch/$1.png"
}

key() { xdotool key --clearmodifiers "$1"; }
