"""The club, made by machines; and the same night from the other side of the wall."""

from functools import lru_cache

import numpy as np

import desk
import made
from notation import pitch
from players import RATE

TEMPO, BARS = 122, 48
BEAT = 60 / TEMPO
CHORDS = [("A3", "C4", "E4", "G4"), ("F3", "A3", "C4", "E4"), ("D3", "F3", "A3", "C4"), ("E3", "G3", "B3", "D4")]
ROOTS = ["A1", "F1", "D2", "E1"]


def hertz(name):
    return 440 * 2 ** ((pitch(name) - 69) / 12)


def ducked(samples, deep=0.75, back=0.22):
    """Everything but the kick makes room for it."""
    t = (np.arange(samples) / RATE) % BEAT
    return (1 - deep * np.exp(-t / back * 2.2) * np.minimum(1, t / 0.004))[:, None]


def bass_note(frequency, length):
    tone = made.saw(frequency, length, 2, 0.002) * 0.6 + np.sin(2 * np.pi * frequency * made.time(length))
    return made.eased(made.lowpass(np.tanh(tone * 1.2), 420, 2), 0.004, 0.03)


def pad(names, length, seed):
    out = np.zeros((int(round(length * RATE)), 2))
    for k, name in enumerate(names):
        for ear in (0, 1):
            out[:, ear] += made.lowpass(made.saw(hertz(name), length, 3, 0.006, seed + k * 2 + ear), 1500, 2)[:len(out)]
    return made.eased(out, 0.25, 0.3) / len(names)


def pluck(name):
    f = hertz(name)
    t = made.time(0.5)
    bright = made.saw(f, 0.5, 2, 0.003)
    return made.eased(made.lowpass(bright, 2600) * np.exp(-t / 0.09) + 0.5 * np.sin(2 * np.pi * f * t) * np.exp(-t / 0.14), 0.002, 0.05)


RIFF = [(0.0, "E5"), (0.75, "E5"), (1.5, "C5"), (2.25, "D5"), (3.0, "B4"), (3.5, "C5")]
SECOND = [(0.0, "A4"), (0.75, "C5"), (1.5, "E5"), (2.5, "D5"), (3.25, "C5")]


@lru_cache(maxsize=1)
def layers():
    samples = int(round(BARS * 4 * BEAT * RATE))
    kicks, bass, pads, plucks, tops = (np.zeros((samples, 2)) for _ in range(5))
    kick, clap, closed, open_hat = made.kick(), made.clap(), [made.hat(0.05, 9 + k) for k in range(4)], made.hat(0.22, 21)
    basses = {r: (bass_note(hertz(r), BEAT * 0.42), bass_note(hertz(r) * 2, BEAT * 0.22)) for r in ROOTS}
    for bar in range(BARS):
        part = bar // 8                       # 0 bass and kick, 1 pads, 2 riff, 3 breath, 4 all, 5 second riff
        chord = bar // 2 % 4
        start = bar * 4 * BEAT
        breath = part == 3 and bar % 8 < 4
        for b in range(4):
            if not breath:
                made.put(kicks, kick, start + b * BEAT, 0.95)
            low, high = basses[ROOTS[chord]]
            if not (breath and bar % 8 < 2):
                made.put(bass, low, start + (b + 0.5) * BEAT, 0.5)
                if b == 3:
                    made.put(bass, high, start + (b + 0.75) * BEAT, 0.28)
            if part != 0 or bar % 8 > 3:
                made.put(tops, open_hat, start + (b + 0.5) * BEAT, 0.13, 0.25)
            for k in range(4):
                made.put(tops, closed[(b + k) % 4], start + (b + k / 4) * BEAT + (0.012 if k % 2 else 0), 0.07 if k != 2 else 0.1, -0.3)
            if b in (1, 3) and part not in (0,) and not breath:
                made.put(tops, clap, start + b * BEAT, 0.28, 0.05)
        if part in (1, 3, 4, 5) and bar % 2 == 0:
            made.put(pads, pad(CHORDS[chord], 8 * BEAT, bar % 8), start, 0.5)
        if part in (2, 4):
            for at, name in RIFF:
                for echo, level in ((0, 1), (0.75, .35), (1.5, .14)):
                    made.put(plucks, pluck(name), start + (at + echo) * BEAT, 0.24 * level, -0.35 if echo else 0.15)
        if part in (3, 5) and bar % 2 == 1:
            for at, name in SECOND:
                for echo, level in ((0, 1), (0.75, .4), (1.5, .18)):
                    made.put(plucks, pluck(name), start + (at + echo) * BEAT, 0.22 * level, 0.4 if echo else -0.1)
    return kicks, bass, pads, plucks, tops


def inside():
    kicks, bass, pads, plucks, tops = layers()
    room = desk.room(1.1, 71, 6000)
    pump = ducked(len(kicks))
    mix = kicks * 0.55 + bass * pump * 0.8 + pads * pump * 1.6 + plucks * 1.8 + tops * 1.5
    wet = (pads * 0.3 + plucks * 0.6 + tops * 0.35).astype(np.float32)
    mix = mix + desk.circle(wet, room) * 0.5
    level = np.abs(mix).max()
    mix = np.tanh(mix / level * 1.5).astype(np.float32)
    return desk.finished(mix, floor=36)


def outside():
    """A wall lets the deep through, and a little of the rest; a door opens twice. Something loose in the wall buzzes along."""
    kicks, bass, pads, plucks, tops = layers()
    samples = len(kicks)
    mix = (kicks * 0.8 + (bass + pads * 0.8) * ducked(samples) + plucks + tops).astype(np.float32)
    deep = 0.7 * desk.filtered(mix, "low", 190, 2) + 0.3 * desk.filtered(desk.filtered(mix, "high", 150), "low", 800, 2)
    open_door = np.zeros(samples)
    for at, length in ((22.4, 3.4), (67.0, 4.4)):
        t = made.time(length)
        made.put(open_door, np.minimum(1, np.minimum(t / 0.25, (length - t) / 0.5)), at)
    through = desk.filtered(mix, "low", 3200, 1)
    mix = deep + through * (0.035 + 0.20 * open_door)[:, None]
    rattle = made.band(np.random.default_rng(5).standard_normal(samples), 1800, 3600)
    drive = np.abs(desk.filtered(kicks.astype(np.float32), "low", 90)[:, 0])
    drive = desk.filtered(np.stack([drive, drive], 1).astype(np.float32), "low", 12)[:, 0]
    mix = mix + np.stack([rattle * 0.8, rattle], 1) * np.maximum(0, drive / drive.max() - 0.45)[:, None] * 0.05
    alley = desk.room(1.8, 73, 3000, 0.02)
    mix = desk.placed(mix.astype(np.float32), -0.15, 0.5)
    mix = mix + desk.circle(desk.filtered(mix, "high", 90), alley) * 0.35
    return desk.finished(mix.astype(np.float32), floor=30)


PIECES = {"club-pulse": inside, "club-pulse-wall": outside}
