"""The river: the lantern while its paper is empty; the lantern when the three tunes stand in it, once; the title, the rain, the end."""

import harmony
from notation import Note, cut, higher, later, louder, slower, write
from piece import Part, Piece
from players import (ACCORDION, CELESTA, CELLO, CLARINET, GLOCK, HARP, NYLON, PIANO, SLOW_STRINGS, STRINGS, UPRIGHT, VIOLA, VIOLIN)
from themes import WALTZ_A1, WALTZ_A2, WALTZ_A3, WALTZ_B, WALTZ_CHORDS

PAPER = "Am F C G Am F Dm E7sus4".split()
CALLS = "Fmaj7 Fmaj7 Dm7 Dm7 Am Am A5 A5".split()
STEPS = "E5:1 D5:1 A4:1 | r:3 | E5:1 D5:1 G4:1 | r:3 | C5:1 B4:1 E4:1 | r:3 | F5:1 E5:1 A4:1 | r:1 B4:2"
RADIO_IN_THREE = ("C5:1.5 D5:.5 E5:1 | E5:2 D5:.5 C5:.5 | A4:1.5 C5:.5 D5:1 | G4:2 G4:.5 A4:.5 | C5:1.5 D5:.5 E5:1 | G5:2 E5:.5 D5:.5 | "
                  "C5:1 A4:1 C5:1 | D5:2 r:1")
CHORUS_IN_THREE = ("A5:2 G5:.5 F5:.5 | G5:2 E5:.5 C5:.5 | F5:2 E5:.5 D5:.5 | E5:2 E5:.5 G5:.5 | A5:1.5 B5:.5 C6:1 | B5:1 G5:1 E5:1 | "
                   "D5:1 E5:.5 D5:.5 B4:1 | C5:3")
RISING = [[(0, 2.5, "b", 4), (0.5, 1, 0, -4), (1, 1, 1, -4), (1.5, 1, 2, -2), (2, 1, 3, 0), (2.5, 1, 4, -6)],
          [(0, 2.5, "b", 2), (1, 1, 1, -6), (2, 1, 2, -6)]]
FLOATING = [[(0, 1.5, 3), (1, 1.5, 5, -4), (2, 1, 4, -8)], [(1.5, 1.5, 6, -8)], [(0.5, 1.5, 4, -4), (2, 1, 5, -8)], []]


def clear_of(notes, tunes, ring=0.0):
    """Without those that would rub against a tune."""
    return [n for n in notes if not any(m.at < n.at + n.length and n.at < m.at + m.length + ring and (n.pitch - m.pitch) % 12 in (1, 11) for m in tunes)]


def yielding(notes, tunes):
    """A pad gives up the voice that would lie a semitone beside the tune."""
    return [n for n in notes if not any(m.at < n.at + n.length and n.at + 0.01 < m.at + m.length and abs(n.pitch - m.pitch) in (1, 13) for m in tunes)]


def unlit():
    """Only the paper: light, and the places where something will stand."""
    chords = PAPER + WALTZ_CHORDS[:8] + PAPER + CALLS + "Fmaj7 G Am Am".split()
    call = write("E5:1 C5:2 | r:3 | D5:1 A4:2 | r:3 | E5:1 C5:2 | r:3 | r:3 | r:3", 3, 52, 72)
    steps = write("r:3 | r:3 | E5:1 D5:1 G4:1 | r:3 | r:3 | r:3 | F5:1 E5:1 A4:1 | r:3", 3, 46, 48)
    stars = clear_of(harmony.figure(chords, 3, FLOATING, 64, 3, 44), call + steps, 1)
    arps = clear_of(harmony.figure(chords, 3, RISING, 57, 3, 46), call + steps)
    pads = yielding(harmony.figure(chords, 3, [(0, 3.1, "all")], 60, 3, 42), call + steps + arps)
    pads = [louder([n], int(abs((n.at / 3) % 8 - 4) * -4))[0] for n in pads if n.at < 24 or n.at >= 48]
    low = [n for n in harmony.low_line(chords, 3, [(0, 3, "r")], 40, 42) if n.at < 24 or n.at >= 48]
    return Piece("lantern-unlit", 66, 3, len(chords), [
        Part("harp", HARP, arps, -2, -0.2, room=0.4, loose=0.02, legato=1.8),
        Part("celesta", CELESTA, stars, -2, 0.3, room=0.6, loose=0.03, legato=1.5),
        Part("piano", PIANO, call + steps, 5, 0.05, room=0.4, loose=0.02, legato=1.3),
        Part("strings", SLOW_STRINGS, pads, -12, 0, 0.9, room=0.6, low=4200),
        Part("cello", CELLO, low, -9, -0.1, room=0.4, low=2800),
    ], size=3.2, bright=5500, seed=51)


def lantern():
    """The three meet: the waltz below, the radio in its long notes, and the piano's fourth step is there at last."""
    waltz_chords = "Am Am F Dm Am/E Dm E7 Am F G7 C C/E Dm Am E7sus4 E7".split()
    last_chords = "Am Am F Dm Am/E E7 Am Am".split()
    chords = PAPER + WALTZ_CHORDS[:8] + "C Am F G C Em F G".split() + waltz_chords + last_chords + CALLS
    piano = write(STEPS, 3, 54) + write("E6:1 D6:1 A5:1", 3, 46, 72) + write("E6:1 D6:1 A5:1", 3, 48, 84) + write("F6:1 E6:1 A5:1", 3, 50, 96) \
        + write("F6:1 E6:1 D6:1 | C6:3", 3, 54, 108) + write("E5:1 C5:2 | r:3 | D5:1 A4:2 | r:3 | E5:1 C5:2 | r:3 | r:3 | r:3", 3, 50, 144)
    guitar = write(WALTZ_A1, 3, 66, 24)
    radio = write("r:2 G4:.5 A4:.5", 3, 56, 45) + write(RADIO_IN_THREE, 3, 60, 48)
    low_tune = higher(write(WALTZ_A2 + " | " + WALTZ_B, 3, 70, 72), -12)
    pick = write("r:2 E4:1", 3, 60, 69)
    over = (write("r:2 G4:.5 A4:.5 | C5:1.5 D5:.5 E5:1 | E5:2 D5:.5 C5:.5 | A4:1.5 C5:.5 D5:1 | A4:2 G4:.5 A4:.5 | D5:1.5 C5:.5 A4:1 | B4:1.5 C5:.5 D5:1 | C5:2 r:1", 3, 58, 72)
            + write("A5:1.5 G5:.5 F5:1 | G5:2 F5:1 | G5:2 E5:1 | E5:2 r:1 | A5:2 F5:1 | E5:2 A5:1 | E5:2 D5:1 | D5:2 r:1", 3, 60, 96))
    high = write(WALTZ_A3.replace("A4:2 E4:1", "A4:3"), 3, 72, 120)
    answer = write("r:2 G4:.5 A4:.5 | C5:1.5 D5:.5 E5:1 | C5:2 D5:.5 C5:.5 | A4:1.5 C5:.5 D5:1 | C5:2 A4:1 | B4:3 | C5:1 B4:1 A4:1 | E4:3", 3, 54, 120)
    tunes = piano + guitar + radio + low_tune + over + high + answer
    arps = clear_of(harmony.figure(chords, 3, RISING, 57, 3, 46), tunes)
    stars = clear_of(harmony.figure(chords, 3, FLOATING, 64, 3, 42), tunes, 1)
    pads = yielding([n for n in harmony.figure(chords, 3, [(0, 3.1, "all")], 60, 3, 40) if n.at < 24 or n.at >= 48], tunes)
    pads = [n if n.at < 72 or n.at >= 144 else louder([n], 8)[0] for n in pads]
    low = harmony.low_line(chords, 3, [(0, 3, "r")], 33, 46)
    low = [n for n in low if n.at >= 48]
    return Piece("lantern", 66, 3, len(chords), [
        Part("piano", PIANO, piano, 6, 0.1, room=0.4, loose=0.02, legato=1.3),
        Part("guitar", NYLON, guitar + pick + [n for n in arps if n.at < 72], -1, -0.15, room=0.32, loose=0.02, legato=1.3),
        Part("accordion", ACCORDION, radio + answer, -3, 0.2, room=0.45, loose=0.02, high=180, low=5500),
        Part("clarinet", CLARINET, over, -10, 0.25, room=0.4, loose=0.02, wobble=10),
        Part("cello", CELLO, low_tune, -3, -0.2, room=0.4, loose=0.02, wobble=24, low=5000),
        Part("violin", VIOLIN, high, -6, -0.1, room=0.5, loose=0.02, wobble=30, low=6500),
        Part("harp", HARP, [n for n in arps if n.at >= 72], 0, -0.35, room=0.45, legato=1.8),
        Part("celesta", CELESTA, stars, -3, 0.35, room=0.6, loose=0.03, legato=1.5),
        Part("strings", SLOW_STRINGS, pads, -9, 0, 0.9, room=0.6, low=4500),
        Part("bass", UPRIGHT, low, -4, 0, 0.2, room=0.12),
    ], size=3.2, bright=5500, seed=52)


def title():
    """A name is called twice, and the beginning of a waltz comes over the water."""
    chords = "Fmaj7 Fmaj7 Am Am Fmaj7 Fmaj7 Em7 Em7".split() + "Fmaj7 C Dm7 Am F Em7 Am Am".split() * 2 + "Am Am Dm Am F Dm E7sus4 E7".split() + "Fmaj7 Fmaj7 Dm7 Dm7 Fmaj7 G Am A5".split()
    call = write("E5:1 C5:2 | r:3 | D5:1 A4:2 | r:3 | E5:1 C5:1 D5:1 | B4:2 G4:1 | A4:3 | r:3", 3, 58, 24)
    again = write("E5:1 C5:2 | r:1 G4:1 C5:1 | D5:1 A4:2 | r:1 C5:1 E5:1 | F5:1 E5:1 C5:1 | D5:1 B4:1 G4:1 | A4:3 | r:2 E4:1", 3, 62, 48)
    far = write(WALTZ_A1.replace("B4:2 E4:1", "B4:3"), 3, 56, 72)
    end = write("E5:1 C5:2 | r:3 | D5:1 A4:2 | r:3 | E5:1 C5:1 D5:1 | B4:1 D5:2 | C5:1 A4:2 | r:3", 3, 54, 96)
    tunes = call + again + far + end
    arps = clear_of(harmony.figure(chords, 3, [[(0, 2.6, "b", 4), (0.5, 1.2, 0, -6), (1, 1.2, 1, -4), (1.5, 1.2, 2, -4), (2, 1, 1, -8), (2.5, .8, 0, -10)],
                                               [(0, 2.6, "b", 2), (1, 1.6, 1, -6), (1.5, 1, 2, -6), (2, 1, 3, -8)]], 56, 3, 54), tunes)
    pads = yielding([n for n in harmony.figure(chords, 3, [(0, 3.1, "all")], 60, 3, 42) if n.at >= 48], tunes)
    return Piece("title", 70, 3, 40, [
        Part("guitar", NYLON, arps, -1, -0.15, room=0.3, loose=0.018, legato=1.4),
        Part("piano", PIANO, call + again + end, 5, 0.12, room=0.35, loose=0.02, legato=1.25),
        Part("accordion", ACCORDION, far, -6, 0.3, room=0.8, loose=0.02, high=250, low=3200),
        Part("strings", SLOW_STRINGS, pads, -12, 0, 0.9, room=0.6, low=4200),
    ], size=2.8, seed=53)


def rain():
    """Falling figures on the harp and the piano; under them the waltz, four times as slow, on one viola that does not look up."""
    chords = "Am Am Fmaj7 Dm7 Am/E Am Dm6 E7sus4 Fmaj7 Fmaj7 Dm7 Am Am/E Dm7 E7sus4 E7 Am Am F F C/E C Dm7 E7sus4 Am Am".split()
    tune = write("r:2 E4:2 | C5:3 B4:1 | A4:4 | r:2 A4:2 | E5:3 C5:1 | A4:4 | F4:2 A4:2 | B4:4 | r:4 | C5:3 A4:1 | D5:2 F5:2 | E5:4 | C5:3 A4:1 | F4:2 A4:2 | A4:2 B4:2 | G#4:4 | "
                 "r:4 | C5:3 B4:1 | A4:4 | r:2 A4:1 C5:1 | G4:4 | E5:3 C5:1 | F4:2 A4:2 | B4:4 | A4:4 | r:4", 4, 54)
    fall = [[(0, 1, 5), (0.5, 1, 4, -4), (1, 1, 3, -6), (1.75, 1, 2, -8), (2.5, 1, 1, -8)], [(0.5, 1, 4, -2), (1, 1, 3, -6), (1.5, 1, 2, -8), (3, 1, 4, -8)],
            [(0, 1, 6, -4), (0.75, 1, 4, -6), (1.5, 1, 3, -8), (2, 1, 2, -8), (2.75, 1, 1, -10), (3.5, .5, 0, -12)], [(1, 1, 5, -4), (1.5, 1, 3, -8), (2.5, 1, 2, -10)]]
    harp = clear_of(harmony.figure(chords, 4, fall, 62, 3, 50), tune, 0.3)
    drops = clear_of(harmony.figure(chords, 4, [[(2.25, 1, 6)], [(0.25, 1, 7, -4), (3.25, 1, 6, -6)], [], [(1.25, 1, 6, -4)]], 62, 3, 40), tune, 0.5)
    low = harmony.figure(chords, 4, [(0, 3.8, "b"), (0.05, 3.6, "5", -10)], 55, 3, 46)
    return Piece("rain", 64, 4, len(chords), [
        Part("viola", VIOLA, tune, -3, 0.1, room=0.45, loose=0.03, wobble=20, low=5200),
        Part("harp", HARP, harp, 3, -0.25, room=0.45, loose=0.03, legato=1.6),
        Part("drops", PIANO, drops, 7, 0.35, room=0.6, loose=0.04, legato=1.4),
        Part("low", PIANO, low, 1, -0.05, room=0.35, loose=0.02, legato=1.1),
    ], size=3.0, bright=4500, seed=54)


def credits():
    """Everybody comes on once more: the waltz, the song with its second half (turned into a waltz), the steps with the fourth in its place."""
    chords = "F G7 C E7".split() + WALTZ_CHORDS[8:32] + "F C Dm7 Am F Em G7 C".split() * 2 + "Am Am C C Am Am Dm7 G7 C C/E F G7 C C C E7".split()
    intro = write("A5:1.5 G5:.5 F5:1 | D5:2 B4:1 | E5:3 | B4:2 E4:1", 3, 64)
    tune = write(WALTZ_A2 + " | " + WALTZ_B + " | " + WALTZ_A3.replace("A4:2 E4:1", "A4:2 r:1"), 3, 72, 12)
    song = write(CHORUS_IN_THREE, 3, 72, 84) + write(CHORUS_IN_THREE, 3, 74, 108)
    steps = write("E5:1 D5:1 A4:1 | C5:3 | E5:1 D5:1 G4:1 | C5:3 | C5:1 B4:1 E4:1 | A4:3 | F5:1 E5:1 A4:1 | B4:3 | E5:1 D5:1 G4:1 | C5:3", 3, 62, 132)
    call = write("A4:1 F5:2 | D5:1 B4:2 | E5:1 C5:2 | r:3 | E5:1 C5:2 | r:2 E4:1", 3, 60, 162)
    second = write("r:3 | r:2 E5:1 | A5:3 | F5:3 | C5:3 | D5:3 | E5:3 | C5:3 | A4:3 | D5:3 | G4:3 | C5:3 | A4:3 | A4:3 | A4:3 | G#4:3 | "
                   "A4:3 | E4:3 | A4:3 | F4:3 | A4:3 | G#4:3 | C5:3 | C5:3", 3, 46, 12)
    guitar = harmony.figure(chords, 3, [(1, 0.8, "all"), (2, 0.7, "all", -6)], 57, 3, 54)
    bass = harmony.low_line(chords, 3, [[(0, 1.9, "r")], [(0, 1.9, "5")], [(0, 1.9, "r")], [(0, 1.0, "r"), (2, 0.9, "n", -8)]], 31, 72)
    strings = yielding([n for n in harmony.figure(chords, 3, [(0, 3.05, "all")], 63, 3, 44) if 84 <= n.at < 132 or n.at >= 156], tune + song + steps + call)
    return Piece("credits", 90, 3, len(chords), [
        Part("accordion", ACCORDION, intro + cut(tune, 0, 36) + later(cut(tune, 60, 84), 60), -4, 0.15, room=0.3, loose=0.02, high=180, low=6500),
        Part("violin", VIOLIN, later(cut(tune, 36, 60), 36) + cut(song, 0, 108) + later(cut(louder(song, 2), 108, 132), 108), -5, -0.15, room=0.4, loose=0.02, wobble=28, low=7000),
        Part("clarinet", CLARINET, second + later(higher(cut(song, 108, 132), -12), 108), -11, 0.3, room=0.35, loose=0.02),
        Part("piano", PIANO, steps + call, 4, 0.05, room=0.3, loose=0.02, legato=1.15),
        Part("guitar", NYLON, guitar, -4, -0.35, room=0.25),
        Part("bass", UPRIGHT, bass, -1.5, 0, 0.2, room=0.08),
        Part("strings", STRINGS, strings, -9, 0, 0.9, room=0.5, low=6000),
    ], size=1.8, seed=55)


PIECES = {"lantern-unlit": unlit, "lantern": lantern, "title": title, "rain": rain, "credits": credits}
