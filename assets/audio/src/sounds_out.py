"""Of streets, trains, pockets and fires."""

import numpy as np

import made
from players import RATE
from properties import COIN, LARGE, OPEN, SMALL, STEEL, WOOD, done, knocks, line, rubbed, struck


def phone_buzz():
    t = made.time(0.42)
    buzz = made.eased(np.sign(np.sin(2 * np.pi * 158 * t)) * 0.5 + np.sin(2 * np.pi * 316 * t), 0.02, 0.06)
    buzz = made.lowpass(buzz + 0.3 * made.burst(0.42, 2, 800, 3000, 0.9), 1400)
    out = line(1.5)
    for at in (0, 0.62):
        made.put(out, buzz, at)
    return done(out, -24, SMALL)


def phone_desk():
    """The same on a hard table, walking."""
    t = made.time(0.5)
    rattle = made.band(np.sign(np.sin(2 * np.pi * 158 * t)), 150, 5000) + 0.4 * made.burst(0.5, 4, 1500, 6000, 1.2)
    out = line(2.0)
    for k, at in enumerate((0, 0.75)):
        made.put(out, made.eased(rattle, 0.02, 0.06), at, 1, -0.2 + 0.3 * k)
    made.put(out, struck(((900, 1, .08), (2100, .5, .05)), 0.2), 1.3, 0.8, 0.2)
    return done(out, -23, SMALL)


def message():
    out = line(0.6)
    for at, f in ((0, 1175), (0.11, 1568)):
        made.put(out, made.eased(made.modes(0.4, [(f, 1, .3), (f * 2, .2, .2)]), 0.004, 0.1), at)
    return done(out, -27, SMALL)


def depot_bell():
    t = made.time(1.7)
    bell = made.modes(1.7, [(1244, 1, .8), (2480, .6, .5), (3310, .4, .35)]) * 0
    for k in range(17):
        made.put(bell, struck(((1244, 1, .3), (2480, .6, .25), (3310, .4, .2)), 0.4, seed=k), k * 0.095, 0.6)
    slowing = 60 * np.exp(-t / 0.9) + 8
    belt = np.sin(2 * np.pi * np.cumsum(slowing * 4) / RATE) * np.exp(-t / 1.2)
    out = line(4.2)
    made.put(out, bell, 0)
    t = made.time(3.0)
    speed = np.maximum(0, 1 - t / 2.8)
    motor = made.lowpass(np.sin(2 * np.pi * np.cumsum(118 * speed) / RATE) + 0.5 * np.sin(2 * np.pi * np.cumsum(236 * speed) / RATE), 500) * speed
    roll = made.band(np.random.default_rng(6).standard_normal(len(t)), 200, 1500) * speed ** 1.5 * 0.5
    made.put(out, made.eased(motor + roll, 0.05, 0.3), 1.1, 0.9)
    return done(out, -23, LARGE, 0.3)


def lighter():
    """Three tries; the third takes."""
    out = line(2.4)
    for k, at in enumerate((0, 0.55, 1.1)):
        made.put(out, rubbed(0.07, 20 + k, 2500, 9000, [(0, .4), (.03, 1), (.07, 0)]), at, 1.0)
        made.put(out, struck(((3100, 1, .02), (5200, .5, .02)), 0.08, 0.5, seed=k), at + 0.06, 0.6)
    made.put(out, rubbed(0.9, 30, 120, 900, [(0, 0), (.05, .9), (.2, .4), (.8, .25), (.9, 0)]), 1.17, 0.9)
    return done(out, -26, OPEN, 0.1)


def knock_rail():
    return done(knocks(STEEL, (0, 0.28), 1.8, hit=0.4, low=300, high=3000), -24, OPEN, 0.15)


def screws():
    """A dozen wood screws and a ring, in a paper bag."""
    out = line(1.1)
    chance = np.random.default_rng(57)
    for k in range(22):
        made.put(out, struck(COIN, 0.2, 0.4, 2000, 9000, seed=k, scale=chance.uniform(0.6, 1.2)), chance.uniform(0, 0.55), chance.uniform(0.2, 0.7))
    made.put(out, rubbed(0.7, 58, 1500, 8000, [(0, .2), (.2, .6), (.7, 0)]), 0, 0.5)
    return done(out, -26, SMALL)


def ring_rolls():
    """It ran on its edge over the linoleum, as far as the chrysanthemums."""
    out = line(2.2)
    made.put(out, struck(COIN, 0.5, 0.3), 0, 0.8, -0.5)
    t = made.time(1.5)
    roll = made.band(np.random.default_rng(59).standard_normal(len(t)), 2500, 7000) * np.exp(-t / 1.2) * (0.6 + 0.4 * np.sin(2 * np.pi * 17 * t))
    made.put(out, made.eased(roll, 0.05, 0.3), 0.15, 0.25, 0.0)
    for k in range(7):
        made.put(out, struck(COIN, 0.2, 0.2, seed=k), 1.55 + 0.3 * (1 - 0.78 ** k), 0.5 * 0.8 ** k, 0.5)
    return done(out, -27, LARGE, 0.25)


def train_doors():
    out = line(2.6)
    for k, at in enumerate((0, 0.28)):  # a chime of our own
        made.put(out, made.eased(made.modes(0.7, [((988, 740)[k], 1, .5), ((1976, 1480)[k], .2, .3)]), 0.006, 0.2), at, 0.6)
    made.put(out, rubbed(0.7, 70, 300, 3500, [(0, .2), (.1, 1), (.6, .5), (.7, 0)]), 0.9, 0.6)
    made.put(out, made.lowpass(struck(WOOD, 0.4, 0.8, scale=0.7), 900), 1.6, 1.0)
    return done(out, -25, LARGE, 0.15)


def bus_stops():
    out = line(3.0)
    t = made.time(1.8)
    engine = made.lowpass(np.sign(np.sin(2 * np.pi * np.cumsum(34 + 12 * np.exp(-t)) / RATE)), 260)
    made.put(out, made.eased(engine, 0.4, 0.3), 0, 0.5, -0.3)
    made.put(out, rubbed(0.8, 71, 1500, 9000, [(0, 0), (.03, 1), (.4, .5), (.8, 0)]), 1.6, 0.7, -0.2)
    made.put(out, made.lowpass(struck(WOOD, 0.3, 0.6, scale=0.8), 1200), 2.3, 0.7)
    return done(out, -25, OPEN, 0.15)


def suitcase():
    """Two, over paving stones, not in step."""
    out = line(3.2)
    chance = np.random.default_rng(721)
    for ear, (seed, gap, where, loud) in enumerate(((72, 0.245, -0.45, 1.0), (73, 0.262, 0.4, 0.8))):
        roll = rubbed(3.0, seed, 160, 2200, [(0, 0), (.3, .7), (2.4, .7), (3, 0)])
        made.put(out, roll * 0.45 * (0.7 + 0.3 * made.wander(3.0, seed + 5, 3)), 0, loud, where)
        at, k = 0.12 + 0.09 * ear, 0
        while at < 2.85:
            hard = loud * chance.uniform(0.5, 1.1) * np.sin(np.pi * min(1, 0.15 + at / 3)) ** 0.3
            for j, later in enumerate((0, 0.042)):
                made.put(out, made.lowpass(struck(((150, 1, .09), (390, .8, .06), (820, .5, .04), (1650, .25, .03)), 0.16, 0.6, 300, 3000, seed=k), 1900), at + later, hard * (0.75, 0.5)[j], where)
            if chance.uniform() < 0.4:
                made.put(out, struck(((1350, 1, .04), (2900, .5, .03)), 0.1, 0.3, seed=k), at + 0.06, 0.16 * hard, where)
            at += gap * chance.uniform(0.92, 1.08)
            k += 1
    return done(out, -27, OPEN, 0.12)


def shutter():
    """A shop's shutter goes up."""
    out = line(1.5)
    chance = np.random.default_rng(74)
    for k in range(26):
        made.put(out, struck(((310, 1, .08), (760, .7, .06), (1900, .4, .04)), 0.2, 0.5, seed=k, scale=chance.uniform(0.9, 1.1)), k * 0.04, 0.4 + 0.02 * k)
    made.put(out, struck(STEEL, 0.5, 0.6, scale=0.5), 1.06, 1.0)
    return done(out, -24, OPEN, 0.2)


def bicycle_bell():
    out = line(1.5)
    for at in (0, 0.16):
        made.put(out, struck(((2960, 1, .6), (4440, .6, .45), (6050, .3, .3)), 1.1, 0.2), at, 0.7, 0.4)
    return done(out, -28, OPEN, 0.1)


def umbrella():
    """The catch, the ribs run up, and the cloth is tight."""
    out = line(1.2)
    made.put(out, struck(((1100, 1, .03), (2500, .6, .02)), 0.1, 0.6), 0, 0.7)
    made.put(out, rubbed(0.22, 84, 900, 6500, [(0, .2), (.2, 1), (.22, 0)]), 0.05, 0.45)
    for k in range(8):
        made.put(out, struck(((1900, 1, .05), (3400, .6, .04)), 0.1, 0.3, seed=k), 0.06 + 0.022 * k, 0.20)
    t = made.time(0.4)
    drum = np.sin(2 * np.pi * np.cumsum(130 + 90 * np.exp(-t / 0.03)) / RATE) * np.exp(-t / 0.05)
    made.put(out, made.eased(drum + 0.9 * made.band(np.random.default_rng(841).standard_normal(len(t)), 180, 3200) * np.exp(-t / 0.05), 0.003, 0.1), 0.26, 1.0)
    made.put(out, struck(((820, 1, .05), (2100, .6, .03)), 0.12, 0.7, seed=3), 0.30, 0.6)
    made.put(out, rubbed(0.35, 842, 250, 2200, [(0, .6), (.35, 0)]), 0.34, 0.25)
    return done(out, -25, OPEN, 0.12)


def match_lit():
    out = line(1.6)
    made.put(out, rubbed(0.18, 86, 1800, 9000, [(0, .3), (.12, 1), (.18, .2)]), 0, 1)
    made.put(out, rubbed(1.2, 87, 200, 3000, [(0, .2), (.06, 1), (.3, .35), (1.2, 0)]), 0.17, 0.9)
    return done(out, -27, OPEN, 0.1)


def lantern_fills():
    """A small fire, and paper that begins to stand."""
    t = made.time(3.2)
    air = made.band(np.random.default_rng(88).standard_normal(len(t)), 80, 700) * np.interp(t, [0, .6, 2.4, 3.2], [0, .8, .6, 0]) * (0.8 + 0.2 * np.sin(2 * np.pi * 7.3 * t))
    out = np.stack([air, air], axis=1)
    for k in range(9):
        made.put(out, rubbed(0.06, 100 + k, 2000, 8000, [(0, 1), (.06, 0)]), 0.3 + 0.28 * k, 0.10, -0.3 + 0.07 * k)
    return done(made.eased(out, 0.1, 0.6), -29, OPEN, 0.15)


SOUNDS = {name.replace("_", "-"): make for name, make in list(globals().items()) if callable(make) and getattr(make, "__module__", "") == __name__}
