"""Gyu-ho's song: from the radio on the shelf, as far as he knows it; whole; and in a kitchen."""

import numpy as np

import desk
import harmony
import made
from notation import Note, cut, higher, later, louder, write
from piece import Part, Piece
from players import (ACCORDION, BRUSHES, CLARINET, E_PIANO, FINGERED, FLUTE, HARMONICA, KIT, NYLON, STEEL, STRINGS, UPRIGHT)
from themes import RADIO_CHORDS, RADIO_CHORUS_CHORDS, chorus, radio

INTRO = "F G7 C C".split()
TURN = "F C/E Dm7 G7".split()
OUT = "F G7".split()
STRUM = [(0, 0.9, "all"), (1.5, 0.4, "top", -12), (2, 0.9, "all", -5), (3.5, 0.4, "top", -14)]
WALK = [[(0, 1.4, "r"), (2, 1.0, "5", -5), (3, 0.9, "n", -8)], [(0, 1.4, "r"), (1.5, 0.4, "r", -12), (2, 1.6, "5", -5)]]


def drums(bars, hard=46):
    out = []
    for bar in range(bars):
        out += [Note(bar * 4, 0.3, 36, hard), Note(bar * 4 + 2.5, 0.3, 36, hard - 12), Note(bar * 4 + 1, 0.3, 37, hard - 8), Note(bar * 4 + 3, 0.3, 37, hard - 8)]
        out += [Note(bar * 4 + k / 2, 0.2, 42, hard - (14 if k % 2 else 6)) for k in range(8)]
    return out


def from_the_shelf(tune, tempo, somebody=True):
    """One small loudspeaker, tuned a hair beside the station; and somebody who hums along half a beat behind."""
    def treat(mix, samples):
        mix = desk.placed(mix, 0, 0.12)
        mix = desk.filtered(desk.filtered(mix, "high", 190), "low", 4300, 3)
        mix = desk.shelf(mix, 1200, 3)
        level = np.sqrt(np.mean(mix ** 2))
        mix = np.tanh(mix / level * 0.5) * level / 0.5
        length = samples / 48000
        hiss = made.shaped(length, 31, [(20, -60), (300, -20), (1500, -4), (4000, 0), (6500, -24), (16000, -50)])
        drift = made.wander(length, 33, 0.1, 0.5, 1.0)
        fade = made.wander(length, 35, 0.05, 0.82, 1.0)
        mix = mix * fade[:, None] + (hiss * drift)[:, None] * level * 0.05
        mix = desk.placed(mix.astype(np.float32), 0.28, 0.2)
        kitchen = desk.room(0.5, 43, 5000, 0.004, 12)
        if not somebody:
            return mix + desk.circle(mix, kitchen) * 0.2
        voice = made.hum([n for n in tune], tempo, samples, 41, late=0.5 * 60 / tempo)
        voice = desk.placed(np.stack([voice, voice], 1).astype(np.float32), -0.22, 1)
        voice *= level / np.sqrt(np.mean(voice ** 2)) * 0.36
        both = mix + voice
        return both + desk.circle(both.astype(np.float32), kitchen) * 0.2
    return treat


def verse_parts(tune, chords, bars, lead=FLUTE):
    guitar = harmony.figure(chords, 4, STRUM, 59, 3, 58)
    keys = harmony.figure(chords, 4, [(0, 3.7, "all")], 64, 3, 42)
    bass = harmony.low_line(chords, 4, WALK, 31, 74)
    return guitar, keys, bass


def small(somebody=True):
    chords = INTRO + RADIO_CHORDS + TURN + RADIO_CHORDS + OUT
    bars = len(chords)
    intro = write("A5:1 G5:1 F5:1 C5:1 | D5:1.5 E5:.5 D5:1 B4:1 | C5:3 r:1", 4, 60)
    verse = radio()
    turn = write("A5:1 G5:1 F5:1 E5:1 | G5:1 E5:1 C5:1 E5:1 | F5:1.5 E5:.5 D5:1 A4:1", 4, 58, 80)
    first = later(verse, 12)          # its pick-up bar is the fourth
    second = later(verse, 12 + 80)    # and the last of the turn
    lead = intro + first + turn + second
    guitar, keys, bass = verse_parts(lead, chords, bars)
    sung = [n for n in higher(first + second, -12)]
    return Piece("radio-tune" if somebody else "radio-alone", 106, 4, bars, [
        Part("flute", FLUTE, intro + turn, -1, 0.1, room=0.2, wobble=20),
        Part("lead", CLARINET, first + second, -8, 0, room=0.2, loose=0.02, wobble=16),
        Part("guitar", STEEL, guitar, -3, -0.3, room=0.12),
        Part("keys", E_PIANO, keys, -5, 0.3, room=0.15),
        Part("bass", FINGERED, bass, -2, room=0.05),
        Part("drums", KIT, drums(bars), 1, room=0.15, drums=True),
    ], size=0.9, more=from_the_shelf(sung, 106, somebody), seed=31)


def alone():
    """The same, with nobody behind it."""
    return small(False)


def whole():
    """Nothing between us and it any more: the verse, and the half he never heard."""
    chords = INTRO + RADIO_CHORDS + RADIO_CHORUS_CHORDS * 1 + RADIO_CHORUS_CHORDS[:6] + "Dm7 G7 C".split() + OUT
    bars = len(chords)
    verse = later(radio(66), 12)
    up = later(chorus(74), 80)
    again = later(cut(chorus(78), 0, 24), 112) + write("D5:1 E5:1 D5:1 C5:1 | D5:1.5 E5:.5 D5:1 B4:1 | C5:4", 4, 68, 136)
    guitar = harmony.figure(chords, 4, [[(0, 1.9, "b", 4), (0.5, 1, 1, -8), (1, 1.5, 2, -6), (1.5, 1, 1, -10), (2, 1.9, "5", -2), (2.5, 1, 1, -9), (3, 1, 2, -6), (3.5, .5, 1, -12)]], 58, 3, 56)
    bass = [n for n in harmony.low_line(chords, 4, WALK, 31, 70) if n.at >= 48]
    strings = harmony.figure(chords[20:34], 4, [(0, 4.1, "all")], 64, 3, 46, start=80)
    low = harmony.low_line(chords[20:34], 4, [(0, 3.9, "r")], 43, 44, 80)
    return Piece("radio-whole", 88, 4, bars, [
        Part("melody", NYLON, write("A5:1 G5:1 F5:1 C5:1 | D5:1.5 E5:.5 D5:1 B4:1 | C5:3 r:1", 4, 58) + cut(verse, 0, 48), 2, 0.1, room=0.3, loose=0.02, legato=1.1),
        Part("accordion", ACCORDION, [n for n in verse if n.at >= 48] + up, -3, 0.15, room=0.35, loose=0.02, high=180, low=6000),
        Part("clarinet", CLARINET, again, -11, -0.1, room=0.35, loose=0.02, wobble=14),
        Part("guitar", NYLON, guitar, -3, -0.3, room=0.22, loose=0.014, legato=1.3, seed=4),
        Part("bass", UPRIGHT, bass, -4, room=0.08),
        Part("strings", STRINGS, strings + low, -7, 0, 0.8, room=0.5),
    ], size=2.0, seed=33)


# --- the kitchen ---------------------------------------------------------------------------------------------------------------


def things(tempo, bars):
    """A knife on a board, a spoon in a bowl, a lid, a tap on the pot: played like drums, by somebody who is thinking of dinner."""
    beat = 60 / tempo

    def treat(mix, samples):
        line = np.zeros((samples, 2))
        chance = np.random.default_rng(51)
        knife = [made.eased(made.modes(0.16, [(f * (1 + 0.02 * k), a, d) for f, a, d in ((310, 1, .06), (720, .7, .045), (1480, .4, .03), (2900, .2, .02))])
                            + 0.5 * made.burst(0.16, 70 + k, 1200, 5000, 0.012), 0.0005, 0.02) for k in range(4)]
        spoon = [made.eased(made.modes(0.9, [(f * (1 + 0.008 * k), a, d) for f, a, d in ((2093, 1, .5), (3340, .5, .35), (5230, .35, .22), (7400, .15, .12))]), 0.0005, 0.1) for k in range(3)]
        pot = [made.eased(made.modes(0.7, [(f * (1 + 0.01 * k), a, d) for f, a, d in ((196, 1, .5), (392, .5, .4), (587, .4, .3), (1110, .3, .2))]), 0.001, 0.1) for k in range(2)]
        shake = [made.eased(made.band(np.random.default_rng(80 + k).standard_normal(4800), 3500, 9000) * np.sin(np.linspace(0, np.pi, 4800)) ** 2, 0.002, 0.01) for k in range(4)]
        for bar in range(bars):
            if bar % 20 in (0, 1):
                continue
            for k, level in enumerate((1, .35, .55, .4, .9, .3, .6, .5)):
                at = (bar * 4 + k * 0.5 + (0.11 if k % 2 else 0)) * beat + chance.normal(0, 0.008)
                if chance.uniform() < (0.95 if bar % 4 != 3 else 0.7):
                    made.put(line, shake[k % 4], at, 0.07 * level, 0.45)
            for b in (1, 3):
                made.put(line, knife[(bar + b) % 4], (bar * 4 + b) * beat + chance.normal(0, 0.006), 0.30 * chance.uniform(0.8, 1), -0.4)
                if bar % 4 == 3:
                    made.put(line, knife[(bar + b + 1) % 4], (bar * 4 + b + 0.61) * beat, 0.18, -0.4)
            if bar % 2 == 0:
                made.put(line, pot[bar // 2 % 2], (bar * 4) * beat + chance.normal(0, 0.005), 0.20, 0.15)
            if bar % 4 == 2:
                made.put(line, spoon[bar % 3], (bar * 4 + 2.5) * beat, 0.06, 0.6)
                made.put(line, spoon[(bar + 1) % 3], (bar * 4 + 3.61) * beat, 0.04, 0.6)
        level = np.sqrt(np.mean(mix ** 2))
        line = line / np.sqrt(np.mean(line ** 2)) * level * 0.33
        return mix + line + desk.circle(line.astype(np.float32), desk.room(0.7, 53, 7000, 0.006)) * 0.25
    return treat


def kitchen():
    tempo = 88
    chords = ("C Am F G7 C Em F G7sus4 Am Em F C/E Dm7 G7 C C " "F C/E Dm7 G7 Em Am Dm7 G7 " "Am Em F C/E Dm7 G7 F G7 C C").split()
    from notation import swung
    tune = later(radio(62), -4)
    tune = [n for n in tune if 0 <= n.at < 56] + write("C5:2 r:2 | r:4", 4, 60, 56)
    middle = write("A4:1 C5:1 F5:1.5 E5:.5 | E5:1 C5:1 G4:2 | F4:1 A4:1 D5:1.5 C5:.5 | B4:2 r:2 | G4:1 B4:1 E5:1.5 D5:.5 | C5:2 A4:2 | F4:1 A4:1 D5:1 C5:1 | B4:2 r:1 G4:.5 A4:.5", 4, 58, 64)
    last = write("C5:1.5 B4:.5 A4:1 E4:1 | G4:2 r:1 G4:.5 A4:.5 | C5:1.5 B4:.5 A4:1 C5:1 | G4:2 r:1 E5:.5 F5:.5 | F5:1 E5:1 D5:1 C5:1 | D5:1.5 E5:.5 D5:1 B4:1 | C5:1 D5:1 E5:1 F5:1 | G5:3 r:1 | r:4 | r:3 G4:.5 A4:.5", 4, 60, 96)
    shape = [(0, 1.9, "b", 4), (0.5, 1, 1, -8), (1, 1, 2, -6), (1.5, 0.5, 1, -10), (2, 1.9, "5", 0), (2.5, 1, 1, -9), (3, 1, 2, -7)]
    under = harmony.figure(chords, 4, shape, 57, 3, 56)
    bass = harmony.low_line(chords, 4, [[(0, 1.2, "r"), (2, 1.2, "5", -6)], [(0, 1.2, "r"), (2, 0.8, "5", -6), (3.5, 0.4, "n", -14)]], 31, 70)
    melody = swung(tune + middle + last, 0.58)
    return Piece("kitchen", tempo, 4, len(chords), [
        Part("melody", NYLON, [n for n in melody if n.at < 64 or n.at >= 96], 2.5, 0.12, room=0.2, loose=0.02, legato=1.05),
        Part("clarinet", CLARINET, [n for n in melody if 64 <= n.at < 96], -11, -0.15, room=0.28, loose=0.02),
        Part("under", NYLON, swung(under, 0.58), -5.5, -0.3, room=0.18, seed=5, legato=1.2),
        Part("bass", UPRIGHT, swung(bass, 0.58), -2.5, 0.05, 0.2, room=0.08),
    ], size=0.9, more=things(tempo, len(chords)), seed=35)


PIECES = {"radio-tune": small, "radio-alone": alone, "radio-whole": whole, "kitchen": kitchen}
