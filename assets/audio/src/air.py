"""What places are made of: air, rain, cars that pass, people who talk, what sings in a tree. Circles, so that none has a seam."""

import numpy as np

import desk
import made
from players import RATE

LONG = 14  # seconds; it is decoded whole, within a frame


def empty(length=LONG):
    return np.zeros((int(round(length * RATE)), 2))


def both(left, right):
    return np.stack([left, right], axis=1)


def wide(length, seed, points, share=0.6):
    """A circle of shaped noise, partly the same in both ears."""
    middle, left, right = (made.shaped(length, seed + k, points) for k in range(3))
    return both(middle * (1 - share) + left * share, middle * (1 - share) + right * share)


def laid(mix, lufs, room=None, share=0.3):
    mix = mix.astype(np.float32)
    if room is not None:
        mix = mix + desk.circle(desk.filtered(mix, "high", 150), room) * share
    return begun_where_it_is_still(desk.finished(mix, lufs, ceiling=-5.0, floor=28))


def begun_where_it_is_still(mix):
    """A circle may be cut anywhere, and what packs it is least exact at a cut."""
    steps = np.abs(mix - np.roll(mix, 1, axis=0)).max(axis=1)
    near = RATE // 100
    around = np.cumsum(np.concatenate([steps[-near:], steps, steps[:near]]).astype(np.float64))
    return np.roll(mix, -int(np.argmin(around[2 * near:] - around[:-2 * near])), axis=0)


def drops(length, seed, often, low, high, decay, level, spread=0.9):
    """So many drops a second, each a short ring somewhere between two pitches."""
    line = empty(length)
    chance = np.random.default_rng(seed)
    kinds = []
    for k in range(28):
        f = np.exp(chance.uniform(np.log(low), np.log(high)))
        d = decay * chance.uniform(0.6, 1.6)
        kinds.append(made.eased(made.modes(d * 1.2, [(f, 1, d), (f * 2.31, .35, d * .6)]) * 0.6, 0.0004, d * 0.3))
    for _ in range(int(length * often)):
        made.put(line, kinds[chance.integers(len(kinds))], chance.uniform(0, length), level * chance.lognormal(-0.4, 0.6), chance.uniform(-spread, spread))
    return line


def passing(length, seed, count, loud=1.0, wet=0.0):
    """Cars go by: each a swell that crosses from one side to the other."""
    line = empty(length)
    chance = np.random.default_rng(seed)
    for k in range(count):
        span = chance.uniform(4.5, 7.5)
        t = made.time(span)
        x = (t - span / 2) / (span / 7)
        body = made.shaped(span, seed + 11 * k, [(20, -20), (70, 0), (250, -4), (900, -10 + 4 * wet), (3000, -22 + 14 * wet), (12000, -44 + 16 * wet)])[:len(t)]
        swell = 1 / (1 + x ** 2) - 1 / (1 + 3.5 ** 2)
        angle = (np.tanh(x) * (1 if k % 2 else -1) * 0.7 + 1) * np.pi / 4
        made.put(line, both(body * swell * np.cos(angle), body * swell * np.sin(angle)), (k + chance.uniform(0.1, 0.6)) * length / count, loud * chance.uniform(0.5, 1))
    return line


def talking(length, seed, voices, spread=0.9, least=0.0):
    """Many people at once, none of whom can be understood: throats and mouths without words. `least`: of his voice that each keeps up always."""
    line = empty(length)
    chance = np.random.default_rng(seed)
    for v in range(voices):
        pitch = chance.choice([105, 120, 135, 180, 205, 225]) * chance.uniform(0.9, 1.1)
        f = pitch * (1 + 0.12 * (made.wander(length, seed * 50 + v, 0.8) - 0.5))
        phase = np.cumsum(f) / RATE
        source = (2 * (phase % 1) - 1) + 0.25 * np.random.default_rng(seed + v).standard_normal(len(f))
        out = np.zeros_like(source)
        for k, (a, b) in enumerate(((350, 750), (900, 1900), (2300, 3200))):
            move = made.wander(length, seed * 90 + v * 3 + k, 2.5)
            out += made.band(source, a, b, 1) * move ** 2 * (1, 0.5, 0.18)[k]
        syllables = made.wander(length, seed * 70 + v, 3.0) ** 2
        turns = np.clip((made.wander(length, seed * 30 + v, 0.12) - 0.45) * 6, least, 1)
        out *= syllables * turns
        made.put(line, out / (np.sqrt(np.mean(out ** 2)) + 1e-9) * chance.uniform(0.4, 1), chance.uniform(0, length), 1, chance.uniform(-spread, spread))
    return line / np.sqrt(voices)


def hums(length, partials):
    """Mains and motors, a whole number of turns long."""
    t = made.time(length)
    out = np.zeros_like(t)
    for k, (f, a) in enumerate(partials):
        out += a * np.sin(2 * np.pi * round(f * length) / length * t + k)
    return both(out, out)


def birds(length, seed, count, level=0.1):
    line = empty(length)
    chance = np.random.default_rng(seed)
    for _ in range(count):
        at, where, base = chance.uniform(0, length), chance.uniform(-0.9, 0.9), chance.uniform(2600, 4200)
        for k in range(chance.integers(2, 6)):
            span = chance.uniform(0.06, 0.13)
            t = made.time(span)
            f = base * (1 + chance.uniform(-0.12, 0.22) * np.sin(np.pi * t / span))
            made.put(line, made.eased(np.sin(2 * np.pi * np.cumsum(f) / RATE) * np.sin(np.pi * t / span) ** 1.5, 0.004, 0.01), at + k * 0.17, level * chance.uniform(0.5, 1), where)
    return line


def crickets(length, seed, level=0.05):
    line = empty(length)
    chance = np.random.default_rng(seed)
    for voice in range(5):
        f, gap, where = chance.uniform(3900, 4700), chance.uniform(0.55, 0.9), chance.uniform(-1, 1)
        count = round(length / gap)
        t = made.time(0.22)
        chirp = made.eased(np.sin(2 * np.pi * f * t) * np.maximum(0, np.sin(2 * np.pi * 32 * t)) * np.sin(np.pi * t / 0.22), 0.004, 0.02)
        for k in range(count):
            if chance.uniform() < 0.8:
                made.put(line, chirp, k * length / count + chance.normal(0, 0.02), level * chance.uniform(0.3, 1) / (1 + voice * 0.4), where)
    return line


def laps(length, seed, level=1.0):
    """Water against stone."""
    rush = wide(length, seed, [(20, -30), (150, -8), (500, 0), (1500, -8), (6000, -24), (14000, -40)])
    slow = made.wander(length, seed + 7, 0.35) ** 3
    return rush * (0.12 + slow)[:, None] * level


def through(mix, hertz):
    """On the other side of a wall."""
    return desk.filtered(mix.astype(np.float32), "low", hertz)



def scattered(line, seed, what, times, level, where, spread=0.0):
    """One thing some times, no two alike."""
    chance = np.random.default_rng(seed)
    for k, at in enumerate(times):
        made.put(line, what(seed + 7 * k), at, level * chance.uniform(0.5, 1.0), np.clip(where + chance.uniform(-spread, spread), -1, 1))
    return line


def fridge(seed, level=1.0):
    """A compressor and its fan, a little apart, so that they beat once in the loop and then again."""
    return hums(LONG, [(60, .10), (120, .16), (120 + 1 / LONG, .09), (180, .05), (240, .05), (360, .02), (480, .012)]) * (0.7 + 0.3 * made.wander(LONG, seed, 0.1))[:, None] * level


WINDY = [(20, -6), (90, 0), (300, -6), (900, -14), (3000, -30), (12000, -52)]
FAR_CITY = [(20, -10), (60, 0), (150, -3), (500, -12), (1500, -24), (5000, -40), (12000, -58)]
INDOORS = [(20, -18), (90, 0), (250, -6), (900, -15), (3000, -30), (9000, -48)]
RAIN = [(20, -40), (200, -22), (800, -8), (2500, -2), (6000, 0), (11000, -6), (18000, -20)]
