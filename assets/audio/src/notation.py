"""Music as it is written down: bars of notes in a line of text, and what a player's hands make of them.

    C5:1.5 B4:.5 [A4 E4]:1 | r:2 {64} E4      a length holds until another is given; {64} is how hard; . stacked in [ ] is a chord
"""

import random
import re
from dataclasses import dataclass, replace

STEP = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


@dataclass(frozen=True)
class Note:
    at: float      # beats
    length: float  # beats
    pitch: int     # MIDI
    hard: int      # velocity


def pitch(name):
    step, sign, octave = re.fullmatch(r"([A-G])([#b]*)(-?\d)", name).groups()
    return STEP[step] + sign.count("#") - sign.count("b") + 12 * (int(octave) + 1)


def write(text, meter, hard=70, start=0.0):
    """The notes of a text; every bar has to hold `meter` beats."""
    notes, at, length = [], 0.0, 1.0
    for number, bar in enumerate(text.split("|")):
        begin = at
        for token in re.findall(r"\{\d+\}|\[[^\]]*\](?::[\d.]+)?|[^\s\[\]{}]+", bar):
            if token[0] == "{":
                hard = int(token[1:-1])
                continue
            what, _, given = token.partition(":")
            if given:
                length = float(given)
            if what not in ("r", "R"):
                for name in what.strip("[]").split():
                    notes.append(Note(start + at, length, pitch(name), hard))
            at += length
        assert abs(at - begin - meter) < 1e-6, f"bar {number + 1} holds {at - begin} of {meter} beats: {bar.strip()}"
    return notes


def beats(text, meter):
    return meter * len(text.split("|"))


def later(notes, by):
    return [replace(n, at=n.at + by) for n in notes]


def higher(notes, by):
    return [replace(n, pitch=n.pitch + by) for n in notes]


def louder(notes, by):
    return [replace(n, hard=max(1, min(127, n.hard + by))) for n in notes]


def slower(notes, times):
    return [replace(n, at=n.at * times, length=n.length * times) for n in notes]


def cut(notes, begin, end):
    """What begins in these beats, moved to nought."""
    return [replace(n, at=n.at - begin) for n in notes if begin <= n.at < end]


def played(notes, seed, meter=4, loose=0.012, tempo=100, lean=0.0, legato=0.96):
    """By hands: a little early or late, the first of the bar a little harder, the high notes of a line too."""
    chance = random.Random(seed)
    middle = sum(n.pitch for n in notes) / max(1, len(notes))
    out = []
    drift = 0.0
    for n in sorted(notes, key=lambda n: (n.at, n.pitch)):
        drift = 0.8 * drift + chance.gauss(0, loose * 0.5)
        late = (drift + chance.gauss(0, loose * 0.5) + lean) * tempo / 60
        place = n.at % meter
        accent = 5 if place < 0.01 else (1 if abs(place - round(place)) < 0.01 else -2)
        contour = max(-6, min(6, (n.pitch - middle) * 0.5))
        hard = n.hard + accent + contour + chance.gauss(0, 2.5)
        out.append(Note(max(0.0, n.at + late), n.length * legato, n.pitch, int(max(8, min(122, hard)))))
    return out


def swung(notes, share=0.62):
    """The second eighth of each beat comes late."""
    def warp(at):
        whole, part = divmod(at, 1.0)
        return whole + (part / 0.5 * share if part <= 0.5 else share + (part - 0.5) / 0.5 * (1 - share))
    return [replace(n, at=warp(n.at), length=warp(n.at + n.length) - warp(n.at)) for n in notes]
