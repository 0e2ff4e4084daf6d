#!/bin/sh
# Strikes, pours and drips the sounds of Any Other Business, out of sine and noise: assets/strike.sh. Needs sox and oggenc. CC BY-SA 4.0.
set -e
cd "$(dirname "$0")"
mkdir -p audio/sounds
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
tone() { sox -R -n -r 22050 -c 1 -b 16 "$@"; }
keep() { oggenc -Q -q 0 -s 1 -o "audio/sounds/$1.ogg" "$made/$1.wav"; }

tone "$made/bell.wav" synth 1.6 sine 1320 sine 2093 sine 3520 remix 1-3 fade l 0.002 1.6 1.5 gain -n -8
tone "$made/a.wav" synth 0.22 pinknoise vol 0.4 lowpass 700 fade h 0.06 0.22 0.12 gain -n -10
tone "$made/b.wav" synth 0.12 sine 180:420 fade h 0.02 0.12 0.08 gain -n -12
sox -R "$made/a.wav" "$made/b.wav" "$made/squelch.wav"
tone "$made/c.wav" synth 0.1 brownnoise vol 0.3 lowpass 260 fade l 0.001 0.1 0.09 gain -n -5 pad 0 0.28
tone "$made/d.wav" trim 0 0.6
sox -R "$made/c.wav" "$made/c.wav" "$made/c.wav" "$made/d.wav" "$made/c.wav" "$made/c.wav" "$made/c.wav" "$made/c.wav" "$made/knocks.wav"
tone "$made/e.wav" synth 0.16 sine 150:520 fade q 0.01 0.16 0.05 gain -n -8
tone "$made/f.wav" synth 0.1 sine 420:700 fade q 0.01 0.1 0.04 gain -n -14
sox -R "$made/e.wav" "$made/f.wav" "$made/glug.wav"
tone "$made/g.wav" synth 0.05 whitenoise fade l 0.001 0.05 0.045 gain -n -5
tone "$made/h.wav" synth 0.7 square 100 vol 0.3 lowpass 500 fade l 0.01 0.7 0.65 gain -n -18
sox -R "$made/g.wav" "$made/h.wav" "$made/fuse.wav"
tone "$made/i.wav" synth 0.34 brownnoise vol 0.3 lowpass 420 fade h 0.14 0.34 0.16 gain -n -6
tone "$made/j.wav" synth 0.2 brownnoise vol 0.3 lowpass 200 fade h 0.05 0.2 0.1 gain -n -9
sox -R "$made/i.wav" "$made/j.wav" "$made/i.wav" "$made/j.wav" "$made/i.wav" "$made/j.wav" "$made/i.wav" "$made/j.wav" "$made/pump.wav"
for sound in bell squelch knocks glug fuse pump; do keep "$sound"; done
