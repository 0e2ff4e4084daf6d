"""Chords by name, voiced so that each voice moves as little as it can; and the figures that players make of them."""

import re
from itertools import product

from notation import STEP, Note

KINDS = {"": (0, 4, 7), "m": (0, 3, 7), "7": (0, 4, 7, 10), "m7": (0, 3, 7, 10), "maj7": (0, 4, 7, 11), "6": (0, 4, 7, 9),
         "m6": (0, 3, 7, 9), "sus4": (0, 5, 7), "7sus4": (0, 5, 7, 10), "dim": (0, 3, 6), "m7b5": (0, 3, 6, 10), "add9": (0, 2, 4, 7),
         "9": (0, 4, 10, 14), "m9": (0, 3, 10, 14), "5": (0, 7), "sus2": (0, 2, 7), "maj9": (0, 4, 11, 14)}


def chord(name):
    """Its pitch classes, and its bass."""
    body, _, below = name.partition("/")
    root, kind = re.fullmatch(r"([A-G][#b]?)(.*)", body).groups()
    tone = lambda n: (STEP[n[0]] + n.count("#") - n.count("b")) % 12
    return [(tone(root) + k) % 12 for k in KINDS[kind]], tone(below or root)


def voiced(names, centre=60, voices=3):
    """One tuple of pitches a chord, near the centre and near the one before."""
    out, before = [], None
    for name in names:
        tones, _ = chord(name)
        if len(tones) > voices:      # the fifth goes first, it says least
            tones = [t for i, t in enumerate(tones) if i != 2][:voices] if len(tones) > 3 else tones[:voices]
        best = None
        for octaves in product(range(-1, 2), repeat=len(tones)):
            notes = sorted(t + 12 * (centre // 12 + o) for t, o in zip(tones, octaves))
            if notes[-1] - notes[0] > 14 or any(b - a < 2 for a, b in zip(notes, notes[1:])):
                continue
            away = abs(sum(notes) / len(notes) - centre)
            moved = sum(abs(a - b) for a, b in zip(notes, before)) if before and len(before) == len(notes) else 0
            cost = away * 1.2 + moved
            if best is None or cost < best[0]:
                best = (cost, tuple(notes))
        before = best[1]
        out.append(best[1])
    return out


def bass_of(name, low=33):
    """Its bass note, at or above `low`."""
    note = chord(name)[1]
    return note + 12 * ((low - note + 11) // 12)


def fifth_of(name, low=33):
    tones, bass = chord(name)
    fifth = tones[2] if len(tones) > 2 else tones[-1]
    if fifth == bass:
        fifth = tones[0]
    return fifth + 12 * ((low - fifth + 11) // 12)


def bars(names):
    """"Am Dm | F:2 G:2" -> [(name, beat, beats)], a bar each unless told."""
    return names.replace("|", " ").split()


def figure(names, meter, shape, centre=60, voices=3, hard=60, start=0.0):
    """shape: [(beat, length, which)] a bar; which: 0.. the voices from below, 'all', 'top' (all but the lowest), 'b' bass, '5' fifth."""
    out = []
    sets = voiced(names, centre, voices)
    for bar, (name, notes) in enumerate(zip(names, sets)):
        for entry in (shape[bar % len(shape)] if isinstance(shape[0], list) else shape):
            beat, length, which = entry[:3]
            strength = hard + (entry[3] if len(entry) > 3 else 0)
            pitches = (notes if which == "all" else notes[1:] if which == "top" else [bass_of(name)] if which == "b"
                       else [fifth_of(name)] if which == "5" else [notes[which % len(notes)] + 12 * (which // len(notes))])
            for p in pitches:
                out.append(Note(start + bar * meter + beat, length, p, strength))
    return out


def leading(name, following, low):
    """A note between two roots: of either chord, near the next root, rubbing against nothing of the first."""
    tones, goal = chord(name)[0], bass_of(following, low)
    known = tones + chord(following)[0]
    for step in (-2, 2, -1, 1, -3, 3):
        note = (goal + step) % 12
        if note in known and not any((note - t) % 12 in (1, 11) for t in tones):
            return goal + step
    return fifth_of(name, low)


def low_line(names, meter, shape, low=33, hard=70, start=0.0):
    """A bass line: shape of (beat, length, 'r' root | '5' fifth | 'o' octave | 'n' a step to the next chord's root)."""
    out = []
    for bar, name in enumerate(names):
        root, fifth = bass_of(name, low), fifth_of(name, low)
        lead = leading(name, names[(bar + 1) % len(names)], low)
        for entry in (shape[bar % len(shape)] if isinstance(shape[0], list) else shape):
            beat, length, which = entry[:3]
            note = {"r": root, "5": fifth, "o": root + 12, "n": lead}[which]
            out.append(Note(start + bar * meter + beat, length, note, hard + (entry[3] if len(entry) > 3 else 0)))
    return out
