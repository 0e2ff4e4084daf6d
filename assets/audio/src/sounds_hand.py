"""Of desks and hands: pens, paper, keys, tape, scissors."""

import numpy as np

import made
from players import RATE
from properties import CHINA, LARGE, OPEN, SMALL, WOOD, done, line, rubbed, struck


def cassette_in():
    out = line(1.3)
    made.put(out, rubbed(0.22, 7, 600, 3500, [(0, .3), (.2, .9), (.22, 0)]), 0, 0.5)
    made.put(out, struck(WOOD, 0.3, 0.6, scale=1.6), 0.24, 1.0)
    made.put(out, struck(((2200, 1, .03), (3600, .5, .02)), 0.1, 0.5), 0.36, 0.5)
    made.put(out, rubbed(0.7, 8, 1500, 7000, [(0, 0), (.1, .12), (.6, .1), (.7, 0)]), 0.5, 0.5)
    return done(out, -25, SMALL)


def record_on():
    """The arm comes down: a soft bump, the groove takes it, and its dust comes round."""
    out = line(2.2)
    made.put(out, struck(((1900, 1, .02), (3300, .5, .015)), 0.06, 0.4), 0, 0.15)
    made.put(out, made.lowpass(struck(WOOD, 0.3, 0.4, scale=0.55), 420), 0.14, 1.0)
    made.put(out, made.lowpass(struck(WOOD, 0.3, 0.3, scale=0.6), 500), 0.23, 0.35)
    dust = made.crackle(1.9, 55, 26)
    rumble = made.shaped(1.9, 551, [(20, -6), (38, 0), (90, -10), (300, -34), (2000, -60)])
    made.put(out, made.eased(dust * 1.5 + rumble[:, None] * 0.05, 0.05, 0.5), 0.24, 0.5)
    for k in range(3):  # one scratch, once a turn
        made.put(out, made.burst(0.03, 560 + k, 900, 6000, 0.01), 0.33 + 0.6 * k, 0.45, 0.1)
    return done(out, -29, SMALL, 0.1)


def needle_off():
    out = line(0.9)
    made.put(out, rubbed(0.12, 56, 800, 6000, [(0, .5), (.06, 1), (.12, 0)]), 0)
    made.put(out, made.lowpass(struck(WOOD, 0.2, 0.3), 900), 0.35, 0.7)
    return done(out, -29, SMALL)


def microphone():
    """A tap, and the thing answers."""
    out = line(1.4)
    made.put(out, made.lowpass(struck(WOOD, 0.3, 0.6), 1200), 0, 1)
    t = made.time(0.9)
    made.put(out, made.eased(np.sin(2 * np.pi * 2350 * t) * np.minimum(1, t / 0.3) * np.exp(-t / 0.4), 0.05, 0.2), 0.25, 0.3)
    return done(out, -26, LARGE, 0.3)


def tambourine():
    out = line(1.0)
    for k, at in enumerate((0, 0.18, 0.36)):
        for j in range(4):
            made.put(out, struck(((5200, 1, .2), (7100, .7, .16), (9300, .5, .12)), 0.3, 0.2, 4000, 11000, seed=k * 4 + j, scale=1 + 0.03 * j), at + 0.006 * j, 0.5)
    return done(out, -27, SMALL)


def key_down():
    out = line(0.7)
    for k, at in enumerate((0, 0.06, 0.13)):
        made.put(out, struck(((2400, 1, .12), (4100, .6, .09), (6200, .3, .06)), 0.3, 0.3, seed=k), at, 0.8 - 0.2 * k)
    return done(out, -28, SMALL)


def ear_post():
    """As heavy as a fly: it falls on porcelain."""
    out = line(0.7)
    for k, at in enumerate((0, 0.11, 0.19, 0.24)):
        made.put(out, struck(CHINA, 0.2, 0.1, seed=k, scale=1.9), at, 0.6 * 0.6 ** k)
    return done(out, -31, SMALL, 0.4)


def pen_strike():
    """A dry marker: felt that drags, three times over the same place."""
    out = line(1.0)
    for k, (at, length) in enumerate(((0, .26), (.31, .22), (.57, .33))):
        t = made.time(length)
        stroke = rubbed(length, 620 + k, 1100, 7000, [(0, 0), (.03, 1), (length * .8, .8), (length, 0)])
        squeak = np.sin(2 * np.pi * np.cumsum(1650 + 420 * np.sin(np.pi * t / length) * (1 if k % 2 else 0.6)) / RATE) * np.clip(made.wander(length, 630 + k, 5) - 0.55, 0, 1)
        made.put(out, stroke, at, 0.9, -0.15 if k % 2 else 0.15)
        made.put(out, made.eased(squeak, 0.02, 0.04), at, 0.35, -0.15 if k % 2 else 0.15)
        made.put(out, made.lowpass(struck(WOOD, 0.12, 0.5, seed=k), 1200), at, 0.30)
    return done(out, -30, SMALL, 0.12)


def pen_sign():
    """A nib on good paper: a capital, small letters in one go, a dot, a line under it."""
    out = line(1.8)
    for k, (at, length, turns) in enumerate(((0, .26, 2), (.33, .42, 6), (.86, .16, 2), (1.22, .34, 1))):
        t = made.time(length)
        hand = 0.35 + 0.65 * np.abs(np.sin(np.pi * turns * t / length + 0.4))
        scratch = made.band(np.random.default_rng(63 + k).standard_normal(len(t)), 2300, 8500) * hand
        scratch += made.band(np.random.default_rng(163 + k).standard_normal(len(t)), 380, 900) * 0.35 * hand
        made.put(out, made.eased(scratch * np.interp(t / length, [0, .08, .85, 1], [0, 1, .8, 0]), 0.004, 0.02), at, 0.8, -0.2 + 0.12 * k)
        made.put(out, made.lowpass(struck(((420, 1, .03), (1100, .6, .02)), 0.06, 0.5, seed=k), 2500), at, 0.25)
    made.put(out, struck(((700, 1, .03), (1900, .5, .015)), 0.06, 0.5), 1.11, 0.5, 0.1)
    return done(out, -30, SMALL, 0.12)


def paper():
    """A fold, another fold, and a hand that makes it flat."""
    out = line(1.6)
    chance = np.random.default_rng(681)
    for k, at in enumerate((0, 0.48)):
        made.put(out, rubbed(0.36, 68 + k, 1200, 9500, [(0, 0), (.05, .3), (.2, .5), (.27, 1), (.36, 0)]), at, 0.75, -0.3 + 0.6 * k)
        for _ in range(26):
            made.put(out, made.burst(0.02, int(chance.integers(1 << 20)), 1800, 9000, 0.006), at + 0.34 * chance.beta(2.4, 1.2), chance.uniform(0.2, 0.9), chance.uniform(-0.4, 0.4))
        made.put(out, made.band(made.burst(0.12, 690 + k, 200, 1500, 0.07), 200, 1500), at + 0.27, 0.9)
    made.put(out, rubbed(0.45, 70, 500, 3600, [(0, 0), (.1, .8), (.3, .6), (.45, 0)]), 1.05, 0.55)
    return done(out, -29, SMALL, 0.12)


def paper_gives():
    """Wet paper, worn through: fibres, one after another, and then the rest at once; no rustle."""
    out = line(1.0)
    chance = np.random.default_rng(691)
    made.put(out, made.lowpass(rubbed(0.75, 69, 300, 2600, [(0, .15), (.45, .3), (.62, .8), (.75, 0)]), 2200), 0, 0.5)
    for k in range(34):
        at = 0.68 * (k / 34) ** 0.55
        made.put(out, made.burst(0.03, int(chance.integers(1 << 20)), 350, 3200, 0.014), at, chance.uniform(0.2, 0.7) * (0.5 + at), chance.uniform(-0.2, 0.2))
    made.put(out, made.lowpass(made.burst(0.16, 692, 180, 1400, 0.12), 1300), 0.7, 1.1)
    return done(out, -31, OPEN, 0.12)


def radio_knob():
    """Through the click, up to two; between stations, where there is weather."""
    out = line(1.9)
    made.put(out, struck(((1400, 1, .02), (2600, .5, .015), (420, .6, .03)), 0.08, 0.7), 0, 1)
    t = made.time(1.7)
    rising = np.interp(t, [0, .06, .25, .5, 1.2, 1.55, 1.7], [0, .05, .2, .55, .6, .5, 0])
    hiss = made.band(np.random.default_rng(77).standard_normal(len(t)), 350, 4200) * (0.85 + 0.15 * made.wander(1.7, 772, 3))
    whistle = np.sin(2 * np.pi * np.cumsum(900 + 1500 * np.abs(np.cos(2.1 * t + 0.3))) / RATE) * 0.10 * np.clip(made.wander(1.7, 773, 1.2) - 0.35, 0, 1)
    made.put(out, made.eased((hiss + whistle) * rising, 0.02, 0.15), 0.1, 0.7)
    chance = np.random.default_rng(774)
    for k in range(16):
        made.put(out, made.burst(0.04, 780 + k, 500, 4000, 0.015), 0.3 + 1.35 * chance.uniform(), 0.5 * chance.uniform(0.3, 1))
    return done(out, -28, SMALL)


def pills():
    """A case with seven little lids; one of them."""
    out = line(0.9)
    made.put(out, struck(((1900, 1, .02), (3300, .6, .015)), 0.08, 0.6), 0, 1)
    for k in range(4):
        made.put(out, struck(((2700, 1, .02), (4300, .5, .015)), 0.08, 0.3, seed=k), 0.25 + 0.06 * k, 0.5)
    return done(out, -29, SMALL)


def scissors():
    """Two blades that pass each other along their whole length, and meet at the ring."""
    out = line(1.7)
    for k, (at, length) in enumerate(((0, .2), (0.44, .17), (0.95, .3))):
        t = made.time(length)
        shear = made.band(np.random.default_rng(80 + k).standard_normal(len(t)), 3000, 11000) * np.interp(t / length, [0, .1, .8, 1], [.1, .5, 1, 0])
        sing = np.sin(2 * np.pi * np.cumsum(3300 + 1500 * t / length) / RATE) * 0.25 * (t / length)
        made.put(out, made.eased(shear + sing, 0.004, 0.01), at, 0.6, 0.25)
        made.put(out, struck(((2150, .6, .12), (4300, 1, .22), (6700, .5, .14), (9100, .3, .08)), 0.3, 0.3, 2500, 9000, seed=k), at + length - 0.01, 0.5, 0.3)
    return done(out, -28, SMALL, 0.25)


def stamp():
    """Breathed on, and brought down; it sticks a little when it is lifted."""
    out = line(1.5)
    breath = rubbed(0.5, 831, 350, 2600, [(0, 0), (.15, .8), (.35, .6), (.5, 0)])
    made.put(out, breath + made.band(breath, 600, 900), 0, 0.22)
    made.put(out, made.lowpass(struck(WOOD, 0.4, 0.8, 150, 1500, scale=0.7), 1400), 0.72, 1.0)
    made.put(out, struck(((1180, 1, .04), (2500, .4, .02)), 0.1, 0.5), 0.722, 0.22)
    made.put(out, made.eased(made.modes(0.3, [(83, 1, .2), (131, .5, .12)]), 0.002, 0.1), 0.724, 0.6)
    made.put(out, made.burst(0.06, 832, 900, 5000, 0.03), 1.02, 0.35)
    return done(out, -25, SMALL, 0.25)


SOUNDS = {name.replace("_", "-"): make for name, make in list(globals().items()) if callable(make) and getattr(make, "__module__", "") == __name__}
