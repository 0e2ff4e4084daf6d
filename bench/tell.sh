#!/bin/sh
# How many readings a second are told by lot, with all their words: on a made-up story of five thousand lines, of which a reading meets
# some seventy, and on the story that ships, read to its end. The median of five, by the processor's seconds; reading the story from
# its files is measured first and taken off.
#
#   bench/tell.sh [PROGRAM [READINGS]]     PROGRAM: of a release build; needs python3
set -eu
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
program=${1:-$home/build/release/lantern}
readings=${2:-20000}
[ -x "$program" ] || { echo "there is no $program: cmake --preset release, then build it"; exit 2; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export LANTERN_HOME="$home"
python3 "$home/bench/generate.py" "$scratch" --chapters 12 --width 80 --lines 6 --choices 3 --flags 40 --meters 6 --endings 5 --back 0

# measure NAME STORY READINGS
measure() {
    python3 - "$program" "$@" <<'PYTHON'
import json, resource, statistics, subprocess, sys
program, name, story, readings = sys.argv[1:]

def seconds(count):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    told = subprocess.run([program, 'tell', story, '--random', count, '--format', 'json'], capture_output=True, check=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, told

took = statistics.median(seconds(readings)[0] - seconds('0')[0] for _ in range(5))
asked = sum(one['asked'] for one in json.loads(seconds(readings)[1])['questions']) / int(readings)
report = json.loads(subprocess.run([program, 'check', story, '--no-show', '--format', 'json'], capture_output=True).stdout)
print(f"{name:22} {report['tally']['beats']:6} beats   {asked:5.1f} questions a reading   {int(readings) / took:8.0f} readings a second")
PYTHON
}
measure "five thousand lines" "$scratch/story" "$readings"
measure "the story that ships" "$home/scripts" "$((readings / 10))"
