"""Being twenty-two: the campus, the friends; and the friends again, very slowly, round a hospital bed."""

import numpy as np

import desk
import harmony
import made
from notation import Note, cut, higher, later, louder, slower, swung, write
from piece import Part, Piece
from players import (BRUSHES, CELESTA, CELLO, CLARINET, CLEAN, E_PIANO, FINGERED, GLOCK, MACHINE, MUTED_TRUMPET, NYLON, SLOW_STRINGS, SQUARE,
                     STEEL, UPRIGHT, VIBES, VIOLA, WARM_PAD)

FRIENDS_A1 = ("C5:.5 D5:.5 F5:1 r:.5 D5:.5 C5:1 | A4:1.5 C5:.5 r:2 | Bb4:.5 C5:.5 D5:1 r:.5 Bb4:.5 G4:1 | E4:1.5 G4:.5 r:2 | "
              "A4:.5 C5:.5 F5:1 r:.5 E5:.5 D5:1 | C5:1 A4:1 r:1 A4:.5 Bb4:.5 | D5:1 Bb4:1 G4:1 E4:1 | ")
FRIENDS_A2 = FRIENDS_A1 + "F4:2 r:2"
FRIENDS_A1 += "C5:2 r:2"
FRIENDS_B = ("D5:2 F5:1 D5:1 | Db5:2 Bb4:2 | C5:2 A4:1 C5:1 | F#4:2 A4:1 C5:1 | Bb4:1.5 C5:.5 D5:1 G5:1 | F5:1.5 D5:.5 B4:2 | "
             "C5:1 D5:1 E5:1 G5:1 | E5:1 r:3")
FRIENDS = " | ".join([FRIENDS_A1, FRIENDS_A2, FRIENDS_B, FRIENDS_A2])
FRIENDS_CHORDS = ("F6 Dm7 Gm7 C7 F6 Dm7 Gm7 C7  F6 Dm7 Gm7 C7 F6 Dm7 C7 F6  Bb6 Bbm6 F/A D7 Gm7 G7 C7 C7  F6 Dm7 Gm7 C7 F6 Dm7 C7 F6").split()


def friends():
    """A small band that answers back."""
    chords = FRIENDS_CHORDS * 2
    tune = write(FRIENDS, 4, 74)
    trumpet = cut(tune, 0, 128)
    vibes_solo = write("r:.5 F5:.5 E5:.5 D5:.5 C5:1 A4:1 | r:1 F4:.5 A4:.5 C5:1 D5:1 | r:.5 Bb4:.5 D5:.5 F5:.5 D5:1 Bb4:1 | G4:1 Bb4:.5 C5:.5 E5:1 r:1 | "
                       "F5:1.5 C5:.5 A4:1 C5:1 | D5:1 F5:1 D5:1 A4:1 | Bb4:.5 D5:.5 G5:1 F5:1 D5:1 | C5:2 r:2 | "
                       "r:1 A4:.5 C5:.5 F5:1 G5:1 | F5:.5 D5:.5 A4:1 r:2 | r:1 G4:.5 Bb4:.5 D5:1 F5:1 | E5:.5 C5:.5 G4:1 r:2 | "
                       "A5:1 F5:1 C5:1 A4:1 | D5:1 C5:.5 A4:.5 F4:1 A4:1 | G4:1 Bb4:1 C5:1 E5:1 | F5:2 r:2", 4, 66)
    answers = []
    for bar in (1, 3, 9, 11, 25, 27):
        answers += write({1: "r:2 A5:.5 G5:.5 F5:1", 3: "r:2 Bb5:.5 G5:.5 E5:1", 9: "r:2 A5:.5 F5:.5 D5:1", 11: "r:2 G5:.5 E5:.5 C5:1",
                          25: "r:2 A5:.5 G5:.5 F5:1", 27: "r:2 Bb5:.5 G5:.5 E5:1"}[bar], 4, 58, bar * 4)
    second = later(cut(tune, 64, 128), 192)
    walking = harmony.low_line(chords, 4, [[(0, .95, "r"), (1, .95, "5", -4), (2, .95, "o", -2), (3, .95, "n", -4)],
                                           [(0, .95, "r"), (1, .95, "o", -4), (2, .95, "5", -2), (3, .95, "n", -4)]], 29, 78)
    comp = harmony.figure(chords, 4, [[(0.5, 0.4, "all"), (2, 0.7, "all", -6)], [(1.5, 0.5, "all", -2)], [(0, 0.5, "all"), (2.5, 0.6, "all", -4)], [(1, 0.4, "all", -4), (3.5, 0.4, "all")]], 61, 4, 54)
    brush = []
    for bar in range(64):
        for b in range(4):
            brush.append(Note(bar * 4 + b, 0.3, 51, 44 if b % 2 else 52))
            if b % 2:
                brush += [Note(bar * 4 + b + 0.5, 0.2, 51, 36), Note(bar * 4 + b, 0.2, 44, 40)]
            brush.append(Note(bar * 4 + b, 0.4, 40, 24))
        if bar % 8 == 7:
            brush += [Note(bar * 4 + 2.5, 0.2, 38, 52), Note(bar * 4 + 3, 0.2, 38, 40), Note(bar * 4 + 3.5, 0.2, 38, 56)]
    return Piece("friends", 140, 4, 64, [
        Part("trumpet", MUTED_TRUMPET, swung(trumpet + second), -3, 0.2, room=0.25, loose=0.018, lean=0.008),
        Part("vibraphone", VIBES, swung(later(vibes_solo, 128) + answers), 3, -0.3, room=0.25, loose=0.015),
        Part("piano", E_PIANO, swung(comp), -5, -0.15, room=0.15),
        Part("bass", UPRIGHT, swung(walking), -3, 0.05, 0.2, room=0.08),
        Part("brushes", BRUSHES, swung(brush), -1, 0.1, 0.7, room=0.15, drums=True),
    ], size=1.0, seed=41)


CAMPUS_A = ("r:.5 F#5:.5 E5:.5 D5:.5 A4:2 | r:.5 F#5:.5 E5:.5 D5:.5 B4:2 | r:.5 G5:.5 F#5:.5 E5:.5 D5:1 E5:1 | C#5:2.5 r:1.5 | "
            "r:.5 F#5:.5 E5:.5 D5:.5 A4:1.5 B4:.5 | D5:1.5 E5:.5 F#5:2 | G5:1 F#5:.5 E5:.5 D5:1 B4:1 | A4:3 r:1")
CAMPUS_B = ("B4:1.5 C#5:.5 D5:2 | A4:1.5 D5:.5 F#5:2 | G5:1.5 F#5:.5 E5:1 D5:1 | C#5:2 E5:2 | B4:1.5 C#5:.5 D5:1 F#5:1 | A5:1.5 F#5:.5 D5:2 | "
            "E5:1 D5:1 B4:1 G4:1 | A4:3 r:1")
CAMPUS_CHORDS = "D Bm7 G A D Bm7 G A7sus4".split()
CAMPUS_BRIDGE = "Bm7 D/F# G A Bm7 D/F# Em7 A7".split()


def campus():
    """A cheap synthesiser, bought second-hand by four people, and a guitar with an amplifier the size of a loaf."""
    chords = CAMPUS_CHORDS * 3 + CAMPUS_BRIDGE + CAMPUS_CHORDS * 2 + "G A".split() * 2
    bars = len(chords)
    lead = write(CAMPUS_A, 4, 66, 32) + write(CAMPUS_A, 4, 70, 64) + write(CAMPUS_B, 4, 72, 96) + write(CAMPUS_A, 4, 74, 128)
    bells = higher(later(cut(write(CAMPUS_A, 4, 52), 0, 28), 160), 0)
    picked = harmony.figure(chords, 4, [(0, .9, 0), (0.5, .9, 1, -6), (1, .9, 2, -2), (1.5, .9, 1, -8), (2, .9, 3, 0), (2.5, .9, 2, -6), (3, .9, 1, -4), (3.5, .9, 2, -8)], 59, 3, 60)
    pads = harmony.figure(chords, 4, [(0, 4, "all")], 62, 3, 50)
    pads = [n for n in pads if n.at >= 32]
    bass = harmony.low_line(chords, 4, [[(0, .9, "r"), (1.5, .4, "r", -8), (2, .9, "r", -4), (3.5, .4, "n", -10)]], 33, 74)
    bass = [n for n in bass if n.at >= 16]
    drums = []
    for bar in range(4, bars - 2):
        drums += [Note(bar * 4, .2, 36, 70), Note(bar * 4 + 2.5, .2, 36, 58), Note(bar * 4 + 1, .2, 37, 52), Note(bar * 4 + 3, .2, 37, 54)]
        drums += [Note(bar * 4 + k / 2, .2, 42, 46 if k % 2 else 36) for k in range(8)]
    return Piece("campus", 112, 4, bars, [
        Part("synthesiser", SQUARE, lead, -5, 0.12, 0.4, room=0.35, low=3800, high=180, loose=0.008),
        Part("bells", CELESTA, bells, -4, 0.3, room=0.4),
        Part("guitar", CLEAN, picked, -4, -0.35, room=0.22, loose=0.012),
        Part("pad", WARM_PAD, pads, -11, 0, 0.9, room=0.3, low=2400, high=160),
        Part("bass", FINGERED, bass, -3, room=0.05),
        Part("machine", MACHINE, drums, -9, 0.05, room=0.12, drums=True),
    ], size=1.2, seed=43)


def hospital():
    """The friends' tune at a third of its speed, on the vibraphone, as if it were being whispered; and low strings that count heads."""
    tempo = 52
    chords = "Fmaj7 Dm7 Gm7 C7sus4 Fmaj7 Dm7 Gm7 C7sus4 Bb6 Bbm6 F/A Dm7 Gm7 C7sus4 Fmaj7 Bb6 Bbm6 Fmaj7 Fmaj7 Fmaj7".split()
    slow = ("r:1 C5:1 D5:.5 F5:1.5 | r:2 D5:1 C5:1 | r:1 Bb4:1 D5:2 | r:2 C5:1 G4:1 | r:1 A4:1 C5:.5 F5:1.5 | r:2 E5:1 D5:1 | r:1 D5:1 Bb4:1 G4:1 | C5:3 r:1 | "
            "r:1 D5:1 F5:1 D5:1 | Db5:3 r:1 | r:1 C5:1 A4:1 C5:1 | F4:3 r:1 | r:1 Bb4:1 D5:1 Bb4:1 | C5:2 G4:2 | A4:3 r:1 | r:1 D5:1 F5:1 D5:1 | Db5:2 Bb4:1 r:1 | C5:3 r:1 | r:2 F4:1 A4:1 | C5:2 r:2")
    vibes = write(slow, 4, 58)
    pads = harmony.figure(chords, 4, [(0, 4.2, "all")], 60, 3, 40)
    low = harmony.low_line(chords, 4, [(0, 4.0, "r")], 41, 44)
    drops = harmony.figure(chords, 4, [[(3, 1, 5, 0)], [(1.5, 1, 4, -4)], [], [(2.5, 1, 5, -6)]], 62, 3, 40)
    drops = [n for n in drops if n.pitch < 96 and not any(m.at - 0.1 <= n.at < m.at + m.length + 0.6 and (n.pitch - m.pitch) % 12 in (1, 11) for m in vibes)]

    def monitor(mix, samples):
        """The corridor: one machine, far off, that goes on."""
        line = np.zeros((samples, 2))
        beep = made.eased(made.modes(0.12, [(1047, 1, .6), (2094, .1, .3)]), 0.01, 0.04)
        beats = round(samples / 48000 / 1.1111)
        for k in range(beats):
            made.put(line, beep, k * samples / 48000 / beats, 1, 0.5)
        level = np.sqrt(np.mean(mix ** 2))
        line = desk.circle(line.astype(np.float32), desk.room(1.5, 91, 2500, 0.02))
        return mix + line / np.sqrt(np.mean(line ** 2)) * level * 0.035
    return Piece("hospital", tempo, 4, 20, [
        Part("vibraphone", VIBES, vibes, 4, 0.1, room=0.4, loose=0.025, legato=1.4),
        Part("strings", SLOW_STRINGS, pads, -9, 0, 0.8, room=0.5, low=4500),
        Part("cello", CELLO, low, -8, -0.2, room=0.4, low=3000),
        Part("celesta", CELESTA, drops, -6, -0.35, room=0.6, loose=0.03),
    ], size=2.8, bright=5000, more=monitor, seed=45)


PIECES = {"friends": friends, "campus": campus, "hospital": hospital}
