"""Nam-gyu's waltz: as his record has it, and as it is remembered."""

import numpy as np

import desk
import harmony
import made
from notation import Note, cut, higher, later, louder, write
from piece import Part, Piece
from players import ACCORDION, BRUSHES, CLARINET, NYLON, UPRIGHT, VIOLIN
from themes import WALTZ_CHORDS, waltz

INTRO = "Dm Am/E E7 Am".split()


def from_a_record(mix, samples):
    """A small loudspeaker, a worn groove: narrow, no depths, no heights, dust, and a turntable that is not quite even."""
    mix = desk.filtered(desk.filtered(mix, "high", 110), "low", 5200, 3)
    mix = desk.shelf(mix, 900, 2.0)
    turn = np.arange(samples) + 5.5 * np.sin(2 * np.pi * np.round(samples / 48000 * 0.5556) * np.arange(samples) / samples)
    whole = np.floor(turn).astype(int)
    part = (turn - whole)[:, None]
    mix = mix[whole % samples] * (1 - part) + mix[(whole + 1) % samples] * part
    mix = desk.placed(mix, 0.0, 0.45)
    level = np.sqrt(np.mean(mix ** 2))
    return mix + made.crackle(samples / 48000, 61) * level * 0.42


def record():
    chords = INTRO + WALTZ_CHORDS + "Am F Dm E7 Am/C Dm E7 E7".split() + WALTZ_CHORDS[16:]
    bars = len(chords)
    tune = waltz(72)
    accordion = (write("A5:1 F5:1 D5:1 | E5:2 C5:1 | B4:1.5 A4:.5 G#4:1 | A4:2 E4:1", 3, 66)
                 + later(cut(tune, 0, 48), 12) + later(cut(louder(tune, 2), 72, 96), 84)
                 + write("C5:3 | A4:2 C5:1 | F4:2 A4:1 | G#4:2 B4:1 | E5:1.5 D5:.5 C5:1 | A4:1 D5:1 F5:1 | E5:2 D5:1 | B4:2 r:1", 3, 60, 108))
    violin = (later(cut(tune, 48, 72), 60) + later(louder(cut(tune, 48, 96), 3), 132)
              + write("r:3 | r:2 E5:1 | A5:3 | F5:2 E5:1 | C5:3 | F5:3 | E5:3 | r:3", 3, 46, 36)       # over the second line
              + write("E5:2 D5:1 | E5:3 | A5:2 G5:1 | F5:3 | A5:3 | D5:3 | C5:3 | r:3", 3, 46, 84))
    clarinet = (write("A4:3 | G4:3 | G4:3 | E4:3 | F4:2 A4:1 | A4:3 | E4:3 | G#4:2 r:1", 3, 46, 60)
                + write("A4:3 | G4:3 | G4:3 | E4:3 | F4:2 A4:1 | A4:3 | E4:3 | G#4:2 r:1 | A4:3 | E4:3 | A4:3 | F4:2 F4:1 | A4:3 | D4:3 | E4:3 | E4:2 r:1", 3, 48, 132))
    guitar = harmony.figure(chords, 3, [(1, 0.6, "all"), (2, 0.5, "all", -6)], 58, 3, 58)
    bass = harmony.low_line(chords, 3, [[(0, 1.8, "r")], [(0, 1.8, "5")], [(0, 1.8, "r")], [(0, 1.0, "r"), (2, 0.9, "n", -8)]], 31, 76)
    brush = []
    for bar in range(bars):
        brush += [Note(bar * 3, 0.3, 36, 36), Note(bar * 3 + 1, 0.3, 38, 34), Note(bar * 3 + 2, 0.3, 38, 28)]
        if bar % 8 == 7:
            brush.append(Note(bar * 3 + 2.5, 0.3, 38, 30))
    return Piece("old-song-waltz", 98, 3, bars, [
        Part("accordion", ACCORDION, accordion, 0, -0.15, room=0.25, lean=0.01, loose=0.02, high=180, low=6500),
        Part("violin", VIOLIN, violin, -3.5, 0.3, room=0.35, loose=0.022, wobble=30, high=220, low=7000),
        Part("clarinet", CLARINET, clarinet, -6, 0.15, room=0.3, loose=0.02),
        Part("guitar", NYLON, guitar, -6, -0.35, room=0.2),
        Part("bass", UPRIGHT, bass, -2.5, 0.05, 0.2, room=0.08),
        Part("brushes", BRUSHES, brush, 2, 0.2, room=0.2, drums=True),
    ], size=1.3, more=from_a_record, seed=11)


def slow():
    """Half as fast, on one guitar, alone: bass, the tune above, and what lies between them."""
    tune = louder(waltz(74), 0)
    shape = [[(0, 2.8, "b", 4), (1, 1.6, 1, -8), (2, 1.0, 2, -10)], [(0, 2.8, "b", 2), (0.5, 1, 1, -12), (1, 1.6, 2, -8), (2, 1.0, 1, -10)]]
    inner = harmony.figure(WALTZ_CHORDS, 3, shape, 55, 3, 54)
    inner = [n for n in inner if not any(m.at <= n.at < m.at + m.length and 0 < abs(m.pitch - n.pitch) < 2 for m in tune)]
    return Piece("waltz-slow", 49, 3, 32, [
        Part("melody", NYLON, tune, 1, 0.05, 0.5, room=0.32, loose=0.03, lean=0.012, legato=1.15),
        Part("under", NYLON, inner, -2, -0.1, 0.5, room=0.28, loose=0.028, legato=1.1, seed=5, high=60),
    ], size=2.4, bright=4500, seed=12)


PIECES = {"old-song-waltz": record, "waltz-slow": slow}
