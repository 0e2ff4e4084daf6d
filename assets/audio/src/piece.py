"""A piece: parts, each with an instrument and a place in the room; mixed down to a loop."""

import os
from dataclasses import dataclass
from typing import Callable

import numpy as np

import desk
from notation import played
from players import DRUMS, RATE, sound


@dataclass
class Part:
    name: str
    program: int
    notes: list
    level: float = 0.0       # decibels
    where: float = 0.0
    width: float = 0.5
    room: float = 0.2        # how much of it goes to the room
    high: float = 0          # nothing below, Hz
    low: float = 0           # nothing above, Hz
    loose: float = 0.012
    lean: float = 0.0        # behind (+) or before the beat, seconds
    legato: float = 0.96
    drums: bool = False
    wobble: int = 0
    treat: Callable = None   # of the sound, after everything
    seed: int = 1


@dataclass
class Piece:
    name: str
    tempo: float
    meter: int
    bars: int
    parts: list
    size: float = 1.6        # of the room, seconds
    bright: float = 5500
    more: Callable = None    # adds what no player plays: f(mix, samples) -> mix
    seed: int = 7
    lufs: float = -18.0

    @property
    def length(self):
        return int(round(self.bars * self.meter * 60 / self.tempo * RATE))

    def mix(self):
        dry = np.zeros((self.length, 2), np.float32)
        wet = np.zeros_like(dry)
        for number, part in enumerate(self.parts):
            notes = played(part.notes, self.seed * 100 + number * 7 + part.seed, self.meter, part.loose, self.tempo, part.lean, part.legato)
            wave = desk.wrapped(sound(notes, part.program, self.tempo, part.drums, part.wobble), self.length)
            if part.high:
                wave = desk.filtered(wave, "high", part.high)
            if part.low:
                wave = desk.filtered(wave, "low", part.low)
            wave = desk.placed(wave, part.where, part.width) * 10 ** (part.level / 20)
            if part.treat:
                wave = part.treat(wave)
            if os.environ.get("BALANCE"):
                print(f"{self.name}: {part.name} {desk.loudness(wave):.1f}", flush=True)
            dry += wave
            wet += wave * part.room
        dry = dry + desk.circle(desk.filtered(wet, "high", 180), desk.room(self.size, self.seed, self.bright))
        if self.more:
            dry = self.more(dry, self.length)
        return desk.finished(dry, self.lufs)
