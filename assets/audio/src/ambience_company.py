"""Rooms full of other people: wards, halls, and where one eats and drinks."""

import numpy as np

import desk
import doings
import made
from air import FAR_CITY, INDOORS, drops, empty, hums, laid, LONG, scattered, talking, through, wide

# --- hospitals, and halls -----------------------------------------------------------------------------------------------------


def hospital_room():
    """Behind the door: a monitor that is somebody else's, a trolley, slippers. On this side the air, and a drip."""
    air = wide(LONG, 181, [(20, -22), (90, 0), (250, -4), (800, -9), (2500, -20), (9000, -42)]) * (0.8 + 0.2 * made.wander(LONG, 180, 0.15))[:, None]
    ward = empty()
    chance = np.random.default_rng(1801)
    for k in range(17):
        made.put(ward, doings.beep(932, 0.11), k * LONG / 17, 0.13 * chance.uniform(0.85, 1), 0.7)
    made.put(ward, doings.passes(doings.wheels(5.4, 1802), -0.9, 0.8), 2.2, 0.34)
    for k in range(7):
        made.put(ward, doings.slipper(1810 + k), 8.6 + k * 0.66, 0.16 + 0.05 * min(k, 6 - k), 0.9 - k * 0.25)
    made.put(ward, doings.tick(1830, [(84, 1, .375), (190, .5, .25)], 0.6, 200, 1200, 0.02), 13.4, 0.4, -0.7)  # a door on a brake
    return laid(air * 0.09 + hums(LONG, [(120, .05), (240, .015)]) + through(ward, 2600) + through(talking(LONG, 182, 2, 0.4), 700) * 0.05 + drops(LONG, 183, 0.5, 1500, 2300, 0.02, 0.06, 0.2),
                -36, desk.room(1.2, 18, 3200), 0.3)


def corridor():
    """The trolley, nearer; somebody in proper shoes; a lift that has come."""
    mix = wide(LONG, 191, INDOORS) * 0.1 + through(talking(LONG, 192, 4), 2200) * 0.12
    for k in range(9):
        made.put(mix, doings.shoe(1910 + k), 6 + k * 0.56, 0.50 * (1 - abs(k - 4) / 6), -0.7 + k * 0.16)
    made.put(mix, doings.passes(doings.wheels(4.6, 1920, 3.1), 0.9, -0.6), 0.6, 0.32)
    for at, f in ((11.6, 1047), (11.95, 784)):
        made.put(mix, made.eased(made.modes(0.9, [(f, 1, .8), (f * 2, .15, .3)]), 0.006, 0.2), at, 0.10, 0.7)
    made.put(mix, doings.breath(1.1, 1930, 150, 1400, [(0, 0), (.2, 1), (.8, .8), (1, 0)]), 12.5, 0.25, 0.7)
    return laid(mix, -34, desk.room(2.0, 19, 3200), 0.4)


def hall():
    """A funeral hall: people who keep their voices down, bowls, spoons, somebody's slippers; behind a curtain it boils."""
    boil = wide(LONG, 325, [(20, -40), (200, -10), (500, 0), (1200, -10), (4000, -30)]) * (made.wander(LONG, 326, 1.2) ** 2)[:, None]
    mix = wide(LONG, 321, INDOORS) * 0.096 + talking(LONG, 322, 9, 0.9, 0.1) * 0.28 + boil * 0.05
    for k, (at, f) in enumerate(((1.7, 1500), (2.15, 1720), (5.9, 1700), (8.9, 1420), (9.1, 1640), (12.7, 1560))):
        made.put(mix, doings.dish(3210 + k, f), at, (0.08, 0.05, 0.06, 0.09, 0.06, 0.04)[k], (0.4, 0.4, -0.6, 0.2, 0.25, -0.2)[k])
    for k in range(6):
        made.put(mix, doings.slipper(3230 + k), 10.0 + k * 0.6, 0.14, -0.8 + 0.25 * k)
    made.put(mix, made.lowpass(doings.cough(3240), 2200), 6.6, 0.14, -0.5)
    return laid(mix, -34, desk.room(1.6, 32, 3200), 0.4)


def wedding():
    """Two hundred people under a high ceiling; forks; chairs with cloths on."""
    mix = talking(LONG, 411, 20, 0.9, 0.15) * 0.5 + talking(LONG, 413, 14, 0.9, 0.2) * 0.2 + wide(LONG, 412, INDOORS) * 0.072
    chance = np.random.default_rng(4101)
    for k in range(15):
        f = chance.uniform(1700, 3100)
        made.put(mix, (doings.dish if k % 3 else doings.glass)(4110 + k, f), chance.uniform(0, LONG), 0.10 * chance.uniform(0.4, 1), chance.uniform(-0.9, 0.9))
    made.put(mix, doings.chair(4130), 3.7, 0.20, -0.6)
    made.put(mix, doings.chair(4131), 10.2, 0.13, 0.7)
    return laid(mix, -33, desk.room(2.2, 41, 4200), 0.45)


# --- where one eats and drinks ------------------------------------------------------------------------------------------------


def bar():
    mix = talking(LONG, 331, 22, 0.9, 0.1) * 0.8
    chance = np.random.default_rng(333)
    for k in range(14):
        made.put(mix, doings.glass(3310 + k, chance.uniform(2100, 3400)), chance.uniform(0, LONG), 0.14 * chance.uniform(0.3, 1), chance.uniform(-0.9, 0.9))
    for k in range(5):  # bottles that are set down, ice
        made.put(mix, doings.tick(3340 + k, [(160, 1, .15), (950, .5, .2), (2300, .3, .15)], 0.5), chance.uniform(0, LONG), 0.25 * chance.uniform(0.5, 1), chance.uniform(-0.7, 0.7))
    return laid(mix, -31, desk.room(0.7, 33, 4500), 0.4)


def cafe():
    """Cups, and the machine, which is somebody's craft: it knocks out, grinds, hisses."""
    mix = talking(LONG, 341, 10, 0.9, 0.1) * 0.55 + wide(LONG, 342, FAR_CITY) * 0.072
    chance = np.random.default_rng(343)
    for k in range(9):
        made.put(mix, doings.dish(3410 + k, chance.uniform(1500, 2600)), chance.uniform(0, LONG), 0.16 * chance.uniform(0.4, 1), chance.uniform(-0.8, 0.8))
    for at in (6.1, 6.42):
        made.put(mix, doings.tick(3420, [(150, 1, .175), (390, .7, .125), (900, .3, .075)], 0.6, 300, 2200, 0.02), at, 0.5, 0.6)
    grind = doings.breath(2.0, 3421, 250, 4200, [(0, .3), (.08, 1), (.85, .9), (1, 0)]) * (0.75 + 0.25 * np.sin(2 * np.pi * 46 * made.time(2.0)))
    made.put(mix, grind, 7.4, 0.28, 0.6)
    steam = made.shaped(2.2, 344, [(20, -60), (1500, -12), (5000, 0), (12000, -6)]) * (0.7 + 0.3 * made.wander(2.2, 345, 4))
    made.put(mix, made.eased(steam, 0.25, 0.5), 10.8, 0.09, 0.6)
    return laid(mix, -33, desk.room(0.9, 34, 5000), 0.35)


def restaurant():
    """Linen: it is quiet, because it costs. Silver on china, a cork, wine."""
    mix = talking(LONG, 351, 8, 0.9, 0.1) * 0.4 + wide(LONG, 352, INDOORS) * 0.06
    for k, (at, f) in enumerate(((1.9, 3100), (2.2, 2850), (5.0, 2300), (7.2, 2700), (10.4, 3300), (10.55, 2600), (12.8, 2900))):
        made.put(mix, (doings.dish if k % 2 else doings.glass)(3510 + k, f), at, (0.10, 0.06, 0.09, 0.07, 0.10, 0.05, 0.07)[k], (-0.5, -0.45, 0.7, 0.2, -0.6, -0.6, 0.4)[k])
    made.put(mix, made.eased(made.modes(0.2, [(330, 1, .08), (560, .7, .06)]), 0.001, 0.05), 8.3, 0.25, 0.8)
    for k in range(16):  # it is poured
        made.put(mix, made.eased(made.modes(0.09, [(620 + 28 * k + 90 * (k % 3), 1, .07)]), 0.006, 0.03), 8.9 + 0.085 * k, 0.09, 0.8)
    return laid(mix, -36, desk.room(1.1, 35, 4500), 0.35)


def noodle_shop():
    """A pot that boils, its lid; a knife on a board; bowls; five tables."""
    boil = wide(LONG, 401, [(20, -30), (120, -6), (350, 0), (900, -8), (3000, -22), (10000, -40)]) * (0.4 + 0.6 * made.wander(LONG, 402, 1.5))[:, None]
    mix = boil * 0.30 + talking(LONG, 403, 5, 0.9, 0.05) * 0.30
    chance = np.random.default_rng(4001)
    for begin, count in ((2.6, 9), (7.9, 6)):
        for k in range(count):
            made.put(mix, doings.tick(4010 + k, [(240, 1, .125), (560, .6, .088), (1300, .3, .05)], 0.5, 600, 4000), begin + 0.19 * k + chance.normal(0, 0.008), 0.42 * chance.uniform(0.7, 1), -0.6)
    for k, (at, f) in enumerate(((0.8, 1300), (5.2, 1480), (5.45, 1300), (10.6, 1620), (12.9, 1500))):
        made.put(mix, doings.dish(4030 + k, f), at, (0.22, 0.26, 0.15, 0.2, 0.24)[k], 0.5)
    for k in range(8):  # the lid dances
        made.put(mix, doings.tick(4050 + k, [(1250, 1, .15), (2380, .6, .125), (3900, .3, .075)], 0.2), 10.9 + 0.11 * k + chance.uniform(0, 0.03), 0.14 * chance.uniform(0.4, 1), -0.4)
    return laid(mix, -33, desk.room(0.6, 40, 4500), 0.3)


def party():
    """A flat with too many people in it; bottles, plates, a chair, somebody above who has been asked too."""
    mix = talking(LONG, 391, 16, 0.9, 0.25) * 0.5 + talking(LONG, 393, 20, 0.9, 0.8) * 0.35
    chance = np.random.default_rng(392)
    for k in range(13):
        make = (doings.glass, doings.dish, doings.dish)[k % 3]
        made.put(mix, make(3910 + k, chance.uniform(1700, 3000)), k * LONG / 13 + chance.uniform(0, 0.9), 0.18 * chance.uniform(0.3, 1), chance.uniform(-0.9, 0.9))
    made.put(mix, doings.chair(3940), 4.4, 0.30, -0.5)
    scattered(mix, 3941, doings.shoe, (8.7, 9.2, 9.66), 0.35, 0.5, 0.3)
    return laid(mix, -32, desk.room(0.5, 39, 4500), 0.35)


def karaoke():
    """The room next door sings; it comes through as a bass and a vowel, and a tambourine."""
    mix = wide(LONG, 461, [(20, -20), (100, 0), (300, -8), (1000, -18), (4000, -36), (9000, -52)]) * 0.15
    thud = made.lowpass(made.kick(55, 0), 160)
    for k in range(36):
        made.put(mix, thud, k * LONG / 36, 0.5 if k % 2 else 0.9, -0.6)
    shakes = empty()
    for k in range(1, 36, 2):
        made.put(shakes, made.burst(0.12, 4600 + k, 3500, 9000, 0.08), k * LONG / 36 + 0.012, 0.10, -0.6)
    voices = through(talking(LONG, 462, 5, 0.9, 0.05), 600)
    return laid(mix + voices * 0.7 + through(shakes, 3500), -34, desk.room(0.4, 46, 3000), 0.3)


PLACES = {name.replace("_", "-"): make for name, make in list(globals().items()) if callable(make) and getattr(make, "__module__", "") == __name__}
