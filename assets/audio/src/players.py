"""Plays notes: writes them as MIDI and has FluidSynth sound them with the FluidR3 soundfont (MIT)."""

import os
import struct
import subprocess
import tempfile
import warnings

import numpy as np
from scipy.io import wavfile

RATE = 48000
warnings.filterwarnings("ignore", category=wavfile.WavFileWarning)
FONT = os.environ.get("SOUNDFONT", "/usr/share/sounds/sf2/FluidR3_GM.sf2")
TICKS = 480
TAIL = 10  # seconds that may ring on after the last beat

PIANO, E_PIANO, CELESTA, GLOCK, MUSIC_BOX, VIBES, MARIMBA = 0, 4, 8, 9, 10, 11, 12
ACCORDION, HARMONICA, NYLON, STEEL, JAZZ_GUITAR, CLEAN, HARMONICS = 21, 22, 24, 25, 26, 27, 31
UPRIGHT, FINGERED, SYNTH_BASS = 32, 33, 38
VIOLIN, VIOLA, CELLO, PIZZICATO, HARP, STRINGS, SLOW_STRINGS, OOHS = 40, 41, 42, 45, 46, 48, 49, 53
MUTED_TRUMPET, CLARINET, FLUTE, OCARINA, SQUARE, SAW, WARM_PAD = 59, 71, 73, 79, 80, 81, 89
DRUMS = -1    # program = kit
KIT, BRUSHES, MACHINE = 0, 40, 25


def variable(number):
    out = [number & 0x7F]
    while number := number >> 7:
        out.append(number & 0x7F | 0x80)
    return bytes(reversed(out))


def midi(notes, program, tempo, drums=False, wobble=0):
    channel = 9 if drums else 0
    events = [(0, 0, bytes([0xC0 | channel, program]))]
    if wobble:
        events.append((0, 0, bytes([0xB0 | channel, 1, wobble])))
    for n in notes:
        begin, end = int(n.at * TICKS), max(int(n.at * TICKS) + 10, int((n.at + n.length) * TICKS))
        events.append((begin, 2, bytes([0x90 | channel, n.pitch, n.hard])))
        events.append((end, 1, bytes([0x80 | channel, n.pitch, 0])))
    events.sort(key=lambda e: (e[0], e[1]))
    track = b"\0\xff\x51\x03" + struct.pack(">I", round(60e6 / tempo))[1:]
    now = 0
    for at, _, what in events:
        track += variable(at - now) + what
        now = at
    track += variable(int(TAIL * tempo / 60 * TICKS)) + b"\xff\x2f\x00"
    return b"MThd" + struct.pack(">IHHH", 6, 0, 1, TICKS) + b"MTrk" + struct.pack(">I", len(track)) + track


def sound(notes, program, tempo, drums=False, wobble=0):
    """Stereo, dry; as long as it rings."""
    with tempfile.TemporaryDirectory() as folder:
        score, wave = os.path.join(folder, "a.mid"), os.path.join(folder, "a.wav")
        with open(score, "wb") as file:
            file.write(midi(notes, program, tempo, drums, wobble))
        subprocess.run(["fluidsynth", "-ni", "-q", "-R", "0", "-C", "0", "-g", "0.6", "-r", str(RATE), "-O", "float",
                        "-T", "wav", "-o", "synth.dynamic-sample-loading=1", "-F", wave, FONT, score],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        rate, data = wavfile.read(wave)
        assert rate == RATE
    return data.astype(np.float32)
