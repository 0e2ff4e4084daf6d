#!/bin/sh
# A program that keeps postcards is killed at random instants; after each, every postcard opens or is not there, the one before it
# is there too, and nothing that was reported as kept is lost. Slow: not part of `./lantern test`.
#
#   kill.sh TESTS [TIMES [SEED]]     TESTS: the program lantern_tests; 300 times; the seed of a run that failed
set -eu
tests=$1
times=${2:-300}
seed=${3:-$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')}
scratch=$(mktemp -d)
victim=
trap '[ -z "$victim" ] || kill -9 "$victim" 2>/dev/null || :; rm -rf "$scratch"' EXIT
export LANTERN_KILL="$scratch"
echo "seed $seed"

# Seconds from 0.005 to 0.305, one a line.
awk -v seed="$seed" -v times="$times" 'BEGIN { srand(seed); for (i = 0; i < times; ++i) printf "%.4f\n", 0.005 + 0.3 * rand() }' >"$scratch/instants"
died=0
while read -r instant; do
    "$tests" '[.saves-for-ever]' >"$scratch/said" 2>&1 </dev/null &
    victim=$!
    sleep "$instant"
    kill -9 "$victim" 2>/dev/null || {
        echo "it ended by itself:"
        cat "$scratch/said"
        exit 1
    }
    wait "$victim" 2>/dev/null || :
    victim=
    died=$((died + 1))
    if ! "$tests" '[.saves-left]' >"$scratch/said" 2>&1 </dev/null; then
        echo "after being killed $died times (seed $seed):"
        cat "$scratch/said"
        exit 1
    fi
done <"$scratch/instants"
kept=$(wc -l <"$scratch/witness")
[ "$kept" -gt "$times" ] || { echo "only $kept cards were kept in $times lives: nothing was tried"; exit 1; }
echo "killed $died times, $kept cards were kept, none is lost"
