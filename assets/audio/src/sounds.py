"""Single sounds: something is struck, turned, torn, poured, rung. Each is dry, close, and over quickly."""

import numpy as np

import desk
import made
from players import RATE


def line(length):
    return np.zeros((int(round(length * RATE)), 2))


def done(mix, loud=-23.0, room=None, share=0.2, where=0.0):
    """Into a small room, as loud as the others, without a click at either end."""
    if mix.ndim == 1:
        mix = np.stack([mix, mix], axis=1)
    mix = np.concatenate([mix, np.zeros((int(0.35 * RATE), 2))]).astype(np.float32)
    if room is not None:
        mix = mix + desk.circle(mix, room) * share
    mix = made.highpass(mix, 40)
    padded = np.concatenate([mix, np.zeros((RATE // 2, 2))])
    mix = mix * 10 ** ((loud - desk.loudness(padded)) / 20)
    peak = desk.true_peak(mix)
    if peak > 0.7:
        mix = mix * 0.7 / peak
    return made.eased(desk.placed(mix.astype(np.float32), where, 1.0), 0.001, 0.08).astype(np.float32)


SMALL = desk.room(0.35, 501, 6000, 0.004, 10)
LARGE = desk.room(1.5, 502, 4500, 0.02, 8)
OPEN = desk.room(0.6, 503, 3500, 0.03, 3)

WOOD = ((180, 1, .09), (415, .6, .06), (870, .35, .04), (1600, .15, .025))
STEEL = ((412, 1, 1.1), (903, .7, .9), (1571, .5, .7), (2480, .3, .5), (3900, .15, .3))
GLASS = ((2637, 1, .7), (4150, .5, .45), (6890, .25, .25))
CHINA = ((1850, 1, .35), (3120, .5, .2), (4700, .25, .12))
COIN = ((4200, 1, .3), (6300, .6, .22), (8900, .3, .15))


def struck(partials, length, hit=0.3, low=400, high=4000, seed=1, scale=1.0):
    body = made.modes(length, [(f * scale, a, d) for f, a, d in partials], seed, 0.01)
    made.put(body, made.burst(min(0.08, length), seed, low, high, 0.012), 0, hit)
    return made.eased(body, 0.0005, length * 0.3)


def knocks(partials, times, length, **more):
    out = line(length)
    for k, at in enumerate(times):
        made.put(out, struck(partials, min(1.2, length - at - 0.01), seed=k + 1, scale=1 + 0.01 * k, **more), at, 1.0 - 0.12 * (k % 2))
    return out


def rubbed(length, seed, low, high, shape):
    """Cloth, paper, wheels: noise under a hand. shape: [(second, level)]."""
    t = made.time(length)
    noise = made.band(np.random.default_rng(seed).standard_normal(len(t)), low, high)
    level = np.interp(t, [p[0] for p in shape], [p[1] for p in shape])
    grain = 0.6 + 0.4 * np.abs(made.lowpass(np.random.default_rng(seed + 1).standard_normal(len(t)), 60)) * 8
    return made.eased(noise * level * grain, 0.005, 0.03)


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


def cassette_in():
    out = line(1.3)
    made.put(out, rubbed(0.22, 7, 600, 3500, [(0, .3), (.2, .9), (.22, 0)]), 0, 0.5)
    made.put(out, struck(WOOD, 0.3, 0.6, scale=1.6), 0.24, 1.0)
    made.put(out, struck(((2200, 1, .03), (3600, .5, .02)), 0.1, 0.5), 0.36, 0.5)
    made.put(out, rubbed(0.7, 8, 1500, 7000, [(0, 0), (.1, .12), (.6, .1), (.7, 0)]), 0.5, 0.5)
    return done(out, -25, SMALL)


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
    return done(rubbed(1.1, 41, 1800, 9000, [(0, 0), (.05, 1), (.5, .5), (1.1, 0)]), -28, SMALL, 0.2)


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
    return done(struck(GLASS, 0.9, 0.6, 300, 2000), -27, SMALL)


def plate_set():
    return done(struck(CHINA, 0.5, 0.7, 300, 2500), -26, SMALL)


def fork_rim():
    """It rang very clear. It was good china."""
    return done(struck(((2980, 1, 1.1), (4870, .5, .7), (7200, .25, .4)), 1.6, 0.2, 3000, 8000), -27, SMALL, 0.3)


def record_on():
    """The arm comes down: a soft bump, and the groove."""
    out = line(2.2)
    made.put(out, made.lowpass(struck(WOOD, 0.2, 0.4), 700), 0.1, 1.0)
    dust = made.crackle(1.9, 55, 14)
    made.put(out, made.eased(dust, 0.05, 0.5), 0.2, 0.5)
    return done(out, -27, SMALL, 0.1)


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


def drawer():
    """It sticks. You have to give it your hip."""
    out = line(1.1)
    made.put(out, made.lowpass(struck(WOOD, 0.3, 0.5), 700), 0, 0.9)
    made.put(out, rubbed(0.35, 60, 150, 1200, [(0, .3), (.1, .5), (.3, 1), (.35, 0)]), 0.12, 0.9)
    made.put(out, struck(WOOD, 0.3, 0.4), 0.5, 0.8)
    for k in range(5):
        made.put(out, struck(((900, 1, .04), (1800, .5, .03)), 0.1, 0.4, seed=k), 0.52 + 0.03 * k, 0.3)
    return done(out, -25, SMALL)


def key_down():
    out = line(0.7)
    for k, at in enumerate((0, 0.06, 0.13)):
        made.put(out, struck(((2400, 1, .12), (4100, .6, .09), (6200, .3, .06)), 0.3, 0.3, seed=k), at, 0.8 - 0.2 * k)
    return done(out, -28, SMALL)


def lock():
    out = line(1.0)
    made.put(out, rubbed(0.1, 61, 1500, 7000, [(0, .5), (.1, .2)]), 0, 0.5)
    made.put(out, struck(((620, 1, .06), (1500, .6, .05), (2900, .4, .03)), 0.25, 0.6), 0.25, 1)
    made.put(out, made.lowpass(struck(WOOD, 0.3, 0.4), 900), 0.5, 0.7)
    return done(out, -26, SMALL, 0.3)


def door_shut():
    out = line(0.9)
    made.put(out, made.lowpass(struck(WOOD, 0.5, 0.8, 100, 1200, scale=0.6), 900), 0, 1)
    made.put(out, struck(((700, 1, .05), (1700, .5, .04)), 0.2, 0.5), 0.05, 0.5)
    return done(out, -25, SMALL, 0.35)


def chain():
    out = line(1.0)
    for k in range(8):
        made.put(out, struck(((2900, 1, .08), (4700, .6, .06)), 0.2, 0.3, seed=k, scale=1 + 0.05 * (k % 3)), 0.06 * k + 0.01 * (k % 2), 0.6 - 0.04 * k)
    return done(out, -28, SMALL, 0.3)


def ear_post():
    """As heavy as a fly: it falls on porcelain."""
    out = line(0.7)
    for k, at in enumerate((0, 0.11, 0.19, 0.24)):
        made.put(out, struck(CHINA, 0.2, 0.1, seed=k, scale=1.9), at, 0.6 * 0.6 ** k)
    return done(out, -31, SMALL, 0.4)


def pen_strike():
    return done(rubbed(0.5, 62, 900, 6500, [(0, 0), (.05, .8), (.4, 1), (.5, 0)]), -31, SMALL, 0.1)


def pen_sign():
    out = line(1.6)
    for k, (at, length) in enumerate(((0, .22), (.27, .12), (.42, .3), (.78, .1), (.92, .45))):
        made.put(out, rubbed(length, 63 + k, 1200, 7000, [(0, 0), (length * .3, 1), (length, 0)]), at, 0.8)
    return done(out, -30, SMALL, 0.1)


def paper():
    return done(rubbed(0.9, 68, 900, 8500, [(0, .1), (.1, 1), (.3, .3), (.5, .9), (.9, 0)]), -29, SMALL, 0.1)


def paper_gives():
    """Wet paper, worn through: hardly a sound."""
    return done(rubbed(0.5, 69, 500, 4500, [(0, .2), (.2, .5), (.3, 1), (.5, 0)]), -32, OPEN, 0.1)


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
    """Two, over paving stones."""
    out = line(3.0)
    out[:, 0] += rubbed(3.0, 72, 150, 1800, [(0, 0), (.3, .7), (2.4, .7), (3, 0)])
    out[:, 1] += rubbed(3.0, 73, 150, 1800, [(0, 0), (.3, .7), (2.4, .6), (3, 0)])
    for k in range(11):
        for j in (0, 0.045):
            made.put(out, made.lowpass(struck(WOOD, 0.15, 0.5, seed=k), 1300), 0.2 + k * 0.24 + j, 0.6 if j == 0 else 0.4, -0.3 if k % 2 else 0.3)
    return done(out, -25, OPEN, 0.1)


def shutter():
    """A shop's shutter goes up."""
    out = line(1.5)
    chance = np.random.default_rng(74)
    for k in range(26):
        made.put(out, struck(((310, 1, .08), (760, .7, .06), (1900, .4, .04)), 0.2, 0.5, seed=k, scale=chance.uniform(0.9, 1.1)), k * 0.04, 0.4 + 0.02 * k)
    made.put(out, struck(STEEL, 0.5, 0.6, scale=0.5), 1.06, 1.0)
    return done(out, -24, OPEN, 0.2)


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
    out = line(1.1)
    made.put(out, struck(STEEL, 0.8, 0.5, scale=0.8), 0, 0.7)
    made.put(out, rubbed(0.4, 76, 400, 4000, [(0, .8), (.4, 0)]), 0.05, 0.5)
    return done(out, -26, SMALL)


def till():
    return done(struck(((2093, 1, .9), (4186, .4, .5), (5600, .25, .3)), 1.3, 0.3), -26, SMALL)


def radio_knob():
    """Through the click, and up to two."""
    out = line(1.3)
    made.put(out, struck(((1400, 1, .02), (2600, .5, .015)), 0.08, 0.7), 0, 1)
    made.put(out, rubbed(1.1, 77, 300, 3800, [(0, 0), (.1, .05), (.5, .25), (.8, .35), (1.1, 0)]), 0.1, 0.6)
    return done(out, -28, SMALL)


def fridge():
    """The door, and eleven containers that touch."""
    out = line(1.4)
    made.put(out, made.lowpass(rubbed(0.25, 78, 80, 900, [(0, 0), (.05, 1), (.25, 0)]), 700), 0, 1)
    for k in range(4):
        made.put(out, struck(((1300, 1, .05), (2500, .4, .03)), 0.15, 0.4, seed=k), 0.3 + 0.09 * k, 0.4)
    return done(out, -27, SMALL, 0.3)


def pills():
    """A case with seven little lids; one of them."""
    out = line(0.9)
    made.put(out, struck(((1900, 1, .02), (3300, .6, .015)), 0.08, 0.6), 0, 1)
    for k in range(4):
        made.put(out, struck(((2700, 1, .02), (4300, .5, .015)), 0.08, 0.3, seed=k), 0.25 + 0.06 * k, 0.5)
    return done(out, -29, SMALL)


def scissors():
    out = line(1.6)
    for k, at in enumerate((0, 0.42, 0.95)):
        made.put(out, rubbed(0.14, 80 + k, 2500, 9000, [(0, .2), (.09, 1), (.14, 0)]), at, 0.7, 0.3)
        made.put(out, struck(((4300, 1, .06), (6700, .5, .04)), 0.15, 0.2, seed=k), at + 0.12, 0.4, 0.3)
    return done(out, -28, SMALL)


def stamp():
    return done(made.lowpass(struck(WOOD, 0.4, 0.8, 150, 1500, scale=0.7), 1400), -25, SMALL, 0.25)


def bicycle_bell():
    out = line(1.5)
    for at in (0, 0.16):
        made.put(out, struck(((2960, 1, .6), (4440, .6, .45), (6050, .3, .3)), 1.1, 0.2), at, 0.7, 0.4)
    return done(out, -28, OPEN, 0.1)


def umbrella():
    out = line(0.9)
    made.put(out, struck(((1100, 1, .03), (2500, .6, .02)), 0.1, 0.6), 0, 0.7)
    made.put(out, rubbed(0.25, 84, 150, 2500, [(0, 0), (.03, 1), (.25, 0)]), 0.06, 1.2)
    return done(out, -25, OPEN, 0.1)


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


def kettle():
    t = made.time(2.6)
    boil = made.band(np.random.default_rng(110).standard_normal(len(t)), 150, 1400) * np.interp(t, [0, 2.2, 2.6], [.2, 1, 0]) * (0.7 + 0.3 * np.sin(2 * np.pi * 9 * t) * np.sin(2 * np.pi * 3.7 * t))
    out = made.eased(boil, 0.2, 0.1)
    made.put(out, struck(((900, 1, .03), (2000, .5, .02)), 0.1, 0.6), 2.3, 1.5)
    return done(out, -28, SMALL)


SOUNDS = {name.replace("_", "-"): make for name, make in list(globals().items())
          if callable(make) and getattr(make, "__module__", "") == __name__ and name not in ("line", "done", "struck", "knocks", "rubbed")}
