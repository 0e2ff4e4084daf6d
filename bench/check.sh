#!/bin/sh
# What checking a big story costs without opening pictures: a hundred thousand beats in five hundred scenes, with people who come and
# go, words, deeds, conditions and effects. Beats a second of processor time, the median of five; beside it the story that ships.
#
#   bench/check.sh [PROGRAM [BEATS]]     needs GNU time
set -eu
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
program=${1:-$home/build/release/lantern}
beats=${2:-100000}
[ -x "$program" ] || { echo "there is no $program: ./lantern build"; exit 2; }
[ -x /usr/bin/time ] || { echo "time is missing"; exit 2; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export LANTERN_HOME="$home"

# A scene is about 200 beats; each of its 20 rounds has 9 lines and a word, every fourth a deed as well.
make_story() {
    mkdir -p "$1/act-1/episode-1" "$1/assets"
    awk -v folder="$1" -v beats="$2" 'BEGIN {
        scenes = int((beats + 199) / 200)
        out = folder "/story.yaml"
        print "story: big\ntitle: Big\nnarrator: yu\nassets: assets\nacts: [act-1]\nendings: { dawn: Dawn }" > out
        out = folder "/cast.yaml"
        print "yu: { name: Yu, portrait: none }" > out
        for (p = 0; p < 8; ++p) print "p" p ": { name: P" p ", expressions: [neutral, smile, hurt] }" > out
        out = folder "/places.yaml"
        for (p = 0; p < 20; ++p) print "place-" p ": { about: a place }" > out
        out = folder "/variables.yaml"
        for (v = 0; v < 40; ++v) print "m" v ": { from: 0, to: 20, start: 5 }\nf" v ": { flag: false }" > out
        out = folder "/act-1/act.yaml"
        print "act: All\nepisodes:\n  - episode: One\n    scenes:" > out
        for (s = 0; s < scenes; ++s) print "      - scene-" s > out
        for (s = 0; s < scenes; ++s) {
            out = folder "/act-1/episode-1/scene-" s ".yaml"
            print "scene: Scene " s "\nplace: place-" s % 20 "\nscript:" > out
            for (r = 0; r < 20; ++r) {
                who = "p" (s + r) % 8; v = (s + 7 * r) % 40; id = "w" s "_" r
                print "  - show: " who " (smile)\n    at: left\n  - |" > out
                for (l = 0; l < 8; ++l)
                    print "    " (l % 2 ? who ": " : "") "Line " l " of round " r ", and what was said in scene " s ", quietly." > out
                print "  - if: m" v " >= 3 and (not f" v " or m" (v + 1) % 40 " < 12)\n    then: It was *so*, and nobody said otherwise." > out
                print "  - word: " id "\n    line: I called it ___ then.\n    options:" > out
                print "      - yes_it_is: luck\n        set: { m" v ": +1 }\n      - no: rain\n        set: { f" v ": true }" > out
                if (r % 4 == 0) {
                    print "  - choose: d" s "_" r "\n    ask: And then?\n    options:" > out
                    print "      - go: Go.\n        then: |\n          " who ": Go.\n      - stay: Stay.\n        if: m" v " >= 2" > out
                    print "        otherwise: Not after that.\n        then: |\n          I stayed." > out
                }
                print "  - hide: " who > out
            }
            if (s == scenes - 1) print "  - end: dawn" > out
            close(out)
        }
    }'
}
make_story "$scratch/big" "$beats"
"$program" check "$scratch/big" --no-show | tail -n 2

# NAME STORY BEATS
measure() {
    for _ in 1 2 3 4 5; do /usr/bin/time -f '%U %S %e %M' "$program" check "$2" --no-show 2>&1 >/dev/null | tail -n 1; done |
        awk '{ print $1 + $2, $3, $4 }' | sort -n | sed -n 3p |
        awk -v name="$1" -v beats="$3" '{ printf "%-22s %.2f s cpu  %.2f s wall  %4.0f MB  %.0f beats a second\n", name, $1, $2, $3 / 1024, beats / ($1 > 0 ? $1 : 0.01) }'
}
beats_of() { "$program" check "$1" --no-show --format json | awk -F '[:,]' '/"beats"/ { print $2 + 0 }'; }
measure "the big story" "$scratch/big" "$(beats_of "$scratch/big")"
measure "the story that ships" "$home/scripts" "$(beats_of "$home/scripts")"
