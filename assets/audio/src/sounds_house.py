"""Of a kitchen, a shop, doors and drawers."""

import numpy as np

import made
from players import RATE
from properties import COIN, SMALL, STEEL, WOOD, done, knocks, line, rubbed, struck


def knock_door():
    return done(knocks(WOOD, (0, 0.24), 1.0, hit=0.5, low=200, high=2500), -24, SMALL, 0.3)


def knock_wall():
    """It only sounds polite."""
    return done(made.lowpass(knocks(WOOD, (0, 0.34), 1.0, hit=0.3, low=120, high=900), 900), -29, SMALL, 0.3)


def knock_bread():
    return done(made.lowpass(knocks(((150, 1, .07), (290, .6, .05), (520, .2, .03)), (0, 0.2), 0.8, hit=0.25, low=150, high=1200), 1500), -27, SMALL, 0.2)


def iron_tick():
    out = line(3.2)
    for k, at in enumerate((0, 0.62, 1.05, 1.9, 2.15, 2.7)):
        made.put(out, struck(((2850, 1, .05), (4700, .5, .03), (1900, .3, .04)), 0.15, 0.3, seed=k, scale=1 + 0.03 * (k % 3)), at, (1, .6, .8, .9, .5, .7)[k], 0.2)
    return done(out, -30, SMALL, 0.5)


def iron_steam():
    """It breathes out through holes, spits, and has a drop left."""
    out = line(1.5)
    rush = rubbed(1.2, 41, 2200, 11000, [(0, 0), (.03, 1), (.16, .75), (.5, .5), (.85, .22), (1.2, 0)])
    made.put(out, rush, 0.06, 1.0)
    made.put(out, made.band(rush, 3150, 3500) * 2.2 + made.band(rush, 620, 760) * 1.6, 0.06, 0.8)
    made.put(out, struck(((1250, 1, .03), (2700, .6, .02)), 0.08, 0.6), 0, 0.8)  # the button
    chance = np.random.default_rng(411)
    for k in range(13):
        made.put(out, made.burst(0.03, 420 + k, 900, 7000, 0.012), 0.1 + 1.25 * chance.beta(1.2, 1.6), chance.uniform(0.3, 1.1), chance.uniform(-0.3, 0.3))
    return done(out, -28, SMALL, 0.2)


def iron_down():
    """On its heel, on the board."""
    out = line(0.8)
    made.put(out, made.lowpass(struck(WOOD, 0.3, 0.5, 150, 1800, scale=0.9), 1200), 0, 0.9)
    made.put(out, struck(STEEL, 0.35, 0.2, scale=0.9), 0.01, 0.15)
    return done(out, -28, SMALL)


def bottle_cap():
    out = line(0.7)
    made.put(out, rubbed(0.05, 42, 1500, 9000, [(0, 1), (.05, 0)]), 0)
    made.put(out, struck(COIN, 0.4, 0.3), 0.12, 0.7)
    made.put(out, struck(COIN, 0.3, 0.2, scale=1.05), 0.31, 0.4)
    return done(out, -26, SMALL)


def glass_set():
    """Its foot first, a little on one edge; what is in it moves."""
    out = line(1.1)
    for k, (at, hard) in enumerate(((0, 1.0), (0.043, 0.45), (0.071, 0.2))):
        made.put(out, made.lowpass(struck(WOOD, 0.25, 0.7, 200, 2500, seed=k), 1800), at, 0.9 * hard)
        made.put(out, struck(((1480, 1, .16), (2637, .8, .30), (4150, .5, .22), (6890, .3, .12)), 0.5, 0.3, 1500, 8000, seed=k), at, 0.55 * hard)
    for k in range(4):
        made.put(out, made.eased(made.modes(0.09, [(780 + 130 * k, 1, .08)]), 0.012, 0.03), 0.12 + 0.075 * k, 0.10)
    return done(out, -30, SMALL, 0.25)


def plate_set():
    """Down on one side of its ring, then on all of it; and the chopsticks beside."""
    out = line(1.2)
    plate = ((940, .7, .16), (1850, 1, .28), (2610, .5, .2), (3120, .45, .16), (4700, .25, .1))
    for k, (at, hard) in enumerate(((0, 0.7), (0.085, 1.0), (0.128, 0.4), (0.155, 0.2))):
        made.put(out, struck(plate, 0.45, 0.4, 900, 6000, seed=k, scale=1 + 0.012 * k), at, hard * 0.7)
        made.put(out, made.lowpass(struck(WOOD, 0.3, 0.6, 150, 1500, seed=k), 1100), at, hard * 0.8)
    for k, at in enumerate((0.56, 0.6)):
        made.put(out, struck(((2350, 1, .05), (3900, .6, .04), (880, .4, .04)), 0.12, 0.4, seed=9 + k), at, 0.28, 0.3)
    return done(out, -29, SMALL, 0.25)


def fork_rim():
    """It rang very clear. It was good china."""
    return done(struck(((2980, 1, 1.1), (4870, .5, .7), (7200, .25, .4)), 1.6, 0.2, 3000, 8000), -27, SMALL, 0.3)


def drawer():
    """It sticks. You have to give it your hip."""
    out = line(1.1)
    made.put(out, made.lowpass(struck(WOOD, 0.3, 0.5), 700), 0, 0.9)
    made.put(out, rubbed(0.35, 60, 150, 1200, [(0, .3), (.1, .5), (.3, 1), (.35, 0)]), 0.12, 0.9)
    made.put(out, struck(WOOD, 0.3, 0.4), 0.5, 0.8)
    for k in range(5):
        made.put(out, struck(((900, 1, .04), (1800, .5, .03)), 0.1, 0.4, seed=k), 0.52 + 0.03 * k, 0.3)
    return done(out, -25, SMALL)


def lock():
    out = line(1.0)
    made.put(out, rubbed(0.1, 61, 1500, 7000, [(0, .5), (.1, .2)]), 0, 0.5)
    made.put(out, struck(((620, 1, .06), (1500, .6, .05), (2900, .4, .03)), 0.25, 0.6), 0.25, 1)
    made.put(out, made.lowpass(struck(WOOD, 0.3, 0.4), 900), 0.5, 0.7)
    return done(out, -26, SMALL, 0.3)


def door_shut():
    """Slowly: the hinge, the frame, and only then the latch."""
    out = line(1.7)
    t = made.time(0.75)
    hinge = np.zeros(len(t))
    phase = np.cumsum(30 + 26 * np.sin(np.pi * t / 0.75)) / RATE
    for number in range(1, int(phase[-1])):
        at = np.searchsorted(phase, number) / RATE
        made.put(hinge, made.modes(0.06, [(470, 1, .05), (910, .6, .035), (1730, .3, .02)]), at, 0.4 * np.sin(np.pi * at / 0.75))
    made.put(out, made.eased(hinge, 0.05, 0.15), 0, 0.35, -0.2)
    made.put(out, rubbed(0.25, 611, 120, 900, [(0, 0), (.18, 1), (.25, 0)]), 0.72, 0.6)
    made.put(out, made.lowpass(struck(WOOD, 0.5, 0.8, 100, 1200, scale=0.55), 800), 0.93, 1.1)
    made.put(out, struck(((700, 1, .06), (1700, .6, .04), (2900, .3, .03)), 0.2, 0.5), 1.17, 0.45)
    made.put(out, struck(((560, 1, .05), (1500, .5, .04)), 0.2, 0.5, seed=3), 1.24, 0.3)
    return done(out, -25, SMALL, 0.4)


def chain():
    out = line(1.0)
    for k in range(8):
        made.put(out, struck(((2900, 1, .08), (4700, .6, .06)), 0.2, 0.3, seed=k, scale=1 + 0.05 * (k % 3)), 0.06 * k + 0.01 * (k % 2), 0.6 - 0.04 * k)
    return done(out, -28, SMALL, 0.3)


def oven_fan():
    """The oven comes on, and takes the song away."""
    t = made.time(3.2)
    rise = np.minimum(1, t / 1.2)
    hum = np.sin(2 * np.pi * np.cumsum(58 * (0.4 + 0.6 * rise)) / RATE) + 0.6 * np.sin(2 * np.pi * np.cumsum(116 * (0.4 + 0.6 * rise)) / RATE)
    air = made.band(np.random.default_rng(75).standard_normal(len(t)), 150, 2200)
    out = made.eased((hum * 0.4 + air * 0.5) * rise, 0.02, 1.2)
    made.put(out, struck(((800, 1, .04),), 0.1, 0.5), 0, 0.6)
    return done(out, -24, SMALL, 0.2)


def tray():
    """Out of a rack: runners on both sides, and the sheet bends and rings when it is free."""
    out = line(1.7)
    slide = rubbed(0.62, 76, 700, 5200, [(0, .1), (.1, .6), (.5, 1), (.62, 0)])
    made.put(out, slide + made.band(slide, 1480, 1620) * 2, 0, 0.7, -0.1)
    for k in range(7):
        made.put(out, struck(((760, 1, .05), (1900, .6, .04), (3300, .3, .03)), 0.1, 0.5, seed=k), 0.05 + 0.085 * k, 0.22 + 0.03 * k)
    made.put(out, struck(STEEL, 1.0, 0.4, scale=0.52), 0.63, 0.75)
    t = made.time(0.7)
    made.put(out, made.eased(np.sin(2 * np.pi * 96 * t + 1.5 * np.sin(2 * np.pi * 7 * t)) * np.exp(-t / 0.18), 0.01, 0.1), 0.64, 0.5)
    return done(out, -26, SMALL, 0.25)


def till():
    """The bell, a clapper that touches it twice, and the drawer it announces."""
    out = line(2.0)
    bell = ((2093, 1, .9), (2101, .5, .8), (4186, .4, .5), (5600, .3, .35), (7900, .15, .2))
    made.put(out, struck(((900, 1, .03), (1700, .7, .025)), 0.1, 0.7), 0, 0.8)
    made.put(out, struck(bell, 1.4, 0.35, 2500, 9000), 0.07, 0.8)
    made.put(out, struck(bell, 1.2, 0.15, 2500, 9000, seed=2), 0.125, 0.22)
    made.put(out, rubbed(0.26, 771, 250, 2600, [(0, .2), (.2, 1), (.26, 0)]), 0.16, 0.6)
    made.put(out, made.lowpass(struck(WOOD, 0.3, 0.8, scale=0.9), 1500), 0.40, 0.9)
    for k in range(9):
        made.put(out, struck(COIN, 0.15, 0.2, seed=k, scale=1 - 0.03 * (k % 4)), 0.41 + 0.03 * k, 0.16 * 0.85 ** k, -0.3 + 0.07 * k)
    return done(out, -26, SMALL)


def fridge():
    """The door, and eleven containers that touch."""
    out = line(1.4)
    made.put(out, made.lowpass(rubbed(0.25, 78, 80, 900, [(0, 0), (.05, 1), (.25, 0)]), 700), 0, 1)
    for k in range(4):
        made.put(out, struck(((1300, 1, .05), (2500, .4, .03)), 0.15, 0.4, seed=k), 0.3 + 0.09 * k, 0.4)
    return done(out, -27, SMALL, 0.3)


def kettle():
    """It sings, it rumbles, it rolls; then the switch."""
    out = line(3.2)
    t = made.time(2.7)
    hiss = made.band(np.random.default_rng(110).standard_normal(len(t)), 900, 4500) * np.interp(t, [0, 1.2, 2.2, 2.7], [.5, .35, .15, 0]) * 0.5
    rumble = made.band(np.random.default_rng(111).standard_normal(len(t)), 110, 700) * np.interp(t, [0, 1.5, 2.4, 2.7], [.15, .7, 1, .0])
    made.put(out, made.eased(hiss + rumble * (0.75 + 0.25 * made.wander(2.7, 112, 3)), 0.25, 0.12), 0)
    chance = np.random.default_rng(113)
    for k in range(70):
        at = 2.55 * np.sqrt(chance.uniform(0.04, 1))
        f = chance.uniform(260, 620)
        u = made.time(0.06)
        made.put(out, made.eased(np.sin(2 * np.pi * np.cumsum(f * (1 + 0.6 * u / 0.06)) / RATE) * np.sin(np.pi * u / 0.06), 0.004, 0.02), at, 0.55 * chance.uniform(0.3, 1) * at / 2.5, chance.uniform(-0.3, 0.3))
    made.put(out, struck(((900, 1, .04), (2000, .6, .03), (3600, .3, .02)), 0.12, 0.6), 2.55, 1.6)
    return done(out, -28, SMALL)


SOUNDS = {name.replace("_", "-"): make for name, make in list(globals().items()) if callable(make) and getattr(make, "__module__", "") == __name__}
