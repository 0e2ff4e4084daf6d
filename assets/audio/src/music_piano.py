"""Young-su's piano: three steps, and a gap where the fourth belongs. Behind it strings that only touch the string."""

import numpy as np

import desk
import harmony
import made
from notation import later, louder, write
from piece import Part, Piece
from players import PIANO
from themes import GAPS_CHORDS, gaps

ANSWER = ("r:4 | r:1 D5:1 C5:1 G4:1 | r:4 | r:2 E4:1 F4:1 | r:4 | r:1 E5:1 B4:1 r:1 | r:4 | r:4")
ANSWER_CHORDS = "Fmaj7 Fmaj7 C/E C/E Dm7 E7sus4 E7sus4 E7".split()


def touched(mix, samples):
    """String harmonics: very high, very soft, bowed so lightly that the bow is heard."""
    beat = 60 / 58
    length = samples / 48000
    line = np.zeros((samples, 2))
    for bar, name, where in ((1, 88, -0.5), (5, 86, 0.4), (9, 88, 0.5), (13, 91, -0.4), (17, 84, 0.2), (21, 88, -0.3)):
        t = made.time(4.6 * beat)
        f = 440 * 2 ** ((name - 69) / 12)
        shake = 2 * np.pi * f * t + 0.35 * np.sin(2 * np.pi * 5.1 * t)
        swell = np.sin(np.pi * np.clip(t / t[-1], 0, 1)) ** 1.5
        tone = np.sin(shake) + 0.18 * np.sin(2 * shake)
        bow = made.band(np.random.default_rng(bar).standard_normal(len(t)), f * 0.9, f * 1.12)
        made.put(line, (tone + 0.25 * bow) * swell, bar * 4 * beat, 1, where)
    level = np.sqrt(np.mean(mix ** 2))
    line = line * level / np.sqrt(np.mean(line ** 2)) * 0.16
    return mix + line * 0.5 + desk.circle(line.astype(np.float32), desk.room(3.0, 77, 7000)) * 0.8


def piano():
    tune = gaps(60) + write(ANSWER, 4, 52, 64)
    chords = GAPS_CHORDS + ANSWER_CHORDS
    left = harmony.figure(chords, 4, [[(0, 3.6, "b", 0), (0.04, 3.4, "5", -6)], [(2, 1.6, "top", -14)]], 55, 3, 46)
    left = [n for n in left if not any(m.at - 0.02 <= n.at < m.at + m.length and 0 < abs(m.pitch - n.pitch) < 2 for m in tune)]
    return Piece("piano-gaps", 58, 4, 24, [
        Part("right", PIANO, tune, 0, 0.06, 0.5, room=0.3, loose=0.02, legato=1.1),
        Part("left", PIANO, left, -1.5, -0.06, 0.5, room=0.25, loose=0.02, legato=1.05, seed=3),
    ], size=2.6, bright=6000, more=touched, seed=21)


PIECES = {"piano-gaps": piano}
