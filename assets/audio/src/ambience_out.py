"""Under the sky, and what one rides in: rain, rivers, streets, a hill, a train, a car."""

import numpy as np

import desk
import doings
import made
from air import (FAR_CITY, LONG, RAIN, WINDY, birds, crickets, drops, empty, hums, laid, laps, passing, scattered, talking, through, wide)

# --- rain ---------------------------------------------------------------------------------------------------------------------


def drips(line, seed, every, f, level, where):
    """An edge from which it falls, drop after drop, nearly in time."""
    chance = np.random.default_rng(seed)
    count = round(LONG / every)
    for k in range(count):
        scale = chance.uniform(0.94, 1.06)
        drop = made.modes(0.16, [(f * scale, 1, .06), (f * 1.73 * scale, .4, .04)])
        made.put(drop, made.burst(0.03, seed + k, 1500, 6000, 0.006), 0, 0.4)
        made.put(line, made.eased(drop, 0.0006, 0.05), k * LONG / count + chance.normal(0, 0.05), level * chance.uniform(0.4, 1), where)
    return line


def rain_awning():
    rush = wide(LONG, 101, RAIN) * 0.4
    cloth = drops(LONG, 102, 120, 180, 520, 0.06, 0.7, 0.7)
    edge = drips(drips(drips(empty(), 103, 0.47, 1250, 1.5, -0.7), 105, 0.61, 1680, 1.2, 0.6), 106, 0.83, 940, 1.6, 0.1)
    return laid(rush + cloth + edge + passing(LONG, 104, 1, 0.5, 1.0), -27)


def rain_road():
    rush = wide(LONG, 111, RAIN) * (0.75 + 0.25 * made.wander(LONG, 112, 0.15))[:, None]
    return laid(rush + drops(LONG, 113, 60, 1400, 4200, 0.03, 0.35) + passing(LONG, 114, 2, 1.6, 1.0), -27)


def rain_roof():
    tin = drops(LONG, 121, 200, 700, 2600, 0.09, 0.36, 0.8) + drops(LONG, 124, 9, 420, 900, 0.16, 1.3, 0.8)
    return laid(wide(LONG, 122, RAIN) * 0.3 + desk.filtered(tin.astype(np.float32), "high", 300) + wide(LONG, 123, WINDY) * 0.2, -27, desk.room(0.5, 12, 6000), 0.3)


def rain_window():
    """It leans on the pane in gusts; a gutter counts."""
    gusts = made.wander(LONG, 133, 0.3) ** 1.5
    outside = through(wide(LONG, 131, RAIN), 1500) * (0.5 + 0.7 * gusts)[:, None]
    pane = drops(LONG, 132, 34, 900, 2800, 0.025, 0.32) * (0.2 + gusts)[:, None]
    gutter = drips(drips(empty(), 134, 0.70, 620, 0.30, 0.7), 135, 1.08, 470, 0.25, 0.65)
    return laid(outside * 0.5 + pane + gutter + hums(LONG, [(120, .02), (240, .008)]), -32)


def rain_river():
    return laid(wide(LONG, 141, RAIN) * 0.5 + drops(LONG, 142, 90, 500, 1600, 0.06, 0.28) + laps(LONG, 143, 0.5) + crickets(LONG, 144, 0.03), -29)


def town_rain():
    """Warm rain: leaves as large as trays, gutters of bamboo, frogs that like it."""
    frogs = empty()
    chance = np.random.default_rng(445)
    for voice, (f, where) in enumerate(((310, -0.8), (365, 0.7), (285, 0.3))):
        for k in range(9 - voice * 2):
            t = made.time(0.2)
            croak = np.sin(2 * np.pi * f * t) * np.maximum(0, np.sin(2 * np.pi * 26 * t)) + 0.6 * np.sin(2 * np.pi * f * 2.6 * t) * np.maximum(0, np.sin(2 * np.pi * 26 * t))
            made.put(frogs, made.eased(croak * np.sin(np.pi * t / 0.2), 0.005, 0.03), k * LONG / (9 - voice * 2) + chance.uniform(0, 0.5), 0.5 * chance.uniform(0.4, 1) / (1 + voice * 0.3), where)
    leaves = drops(LONG, 442, 70, 400, 1300, 0.07, 0.3) + drops(LONG, 443, 3, 250, 500, 0.12, 0.8)
    return laid(wide(LONG, 441, RAIN) * 0.4 + leaves + frogs + drips(empty(), 446, 0.54, 780, 0.7, 0.8) + crickets(LONG, 444, 0.03), -29)


# --- streets ------------------------------------------------------------------------------------------------------------------


def street():
    """A side street: shoes, a moped, sparrows in a wall, a shop that puts a crate down."""
    out = passing(LONG, 152, 2, 0.5) + talking(LONG, 153, 5) * 0.12 + birds(LONG, 154, 6, 0.12)
    scattered(out, 1501, doings.shoe, [0.5 + 0.54 * k for k in range(9)], 0.45, -0.2, 0.15)
    scattered(out, 1502, doings.shoe, [8.3 + 0.47 * k for k in range(8)], 0.22, 0.6, 0.15)
    made.put(out, doings.moped(5.5, 1503), 5.2, 0.55, 0.5)
    made.put(out, doings.tick(1504, [(130, 1, .2), (310, .8, .15), (720, .5, .125), (1900, .2, .125)], 0.8, 400, 3500, 0.03), 12.6, 0.6, -0.7)
    return laid(wide(LONG, 151, FAR_CITY) * 0.16 + out, -31, desk.room(0.7, 15, 4500), 0.15)


def campus():
    """A hill with trees on it: a magpie, many sparrows, a bicycle that freewheels, people who have an hour."""
    out = birds(LONG, 164, 14, 0.22) + talking(LONG, 165, 7) * 0.13
    for at, where, level in ((1.2, -0.6, .22), (2.9, -0.5, .14), (10.4, 0.7, .16)):
        made.put(out, doings.magpie(int(at * 10) + 1600), at, level, where)
    wheel = np.zeros(int(3.4 * 48000))
    for k in range(int(3.2 * 21)):
        made.put(wheel, doings.tick(1610 + k % 5, [(3600, 1, .025), (5400, .5, .02)], 0.4, 2500, 8000, 0.003), k / 21, 0.5)
    made.put(out, doings.passes(wheel, 0.8, -0.8), 5.6, 0.35)
    scattered(out, 1620, doings.shoe, [7.4 + 0.6 * k for k in range(7)], 0.28, 0.3, 0.2)
    wind = wide(LONG, 162, WINDY) * (0.3 + 0.7 * made.wander(LONG, 163, 0.15))[:, None]
    return laid(wide(LONG, 161, FAR_CITY) * 0.09 + wind * 0.12 + out, -32, desk.room(1.6, 16, 4000), 0.15)


def bus_stop():
    """Before six: sparrows, the timetable's lamp, a case that is turned on its wheels, a lorry for somebody's shop."""
    out = passing(LONG, 452, 2, 0.4) + birds(LONG, 453, 9, 0.14)
    made.put(out, doings.passes(doings.wheels(2.6, 4501, 2.0), -0.3, 0.2), 7.2, 0.32)
    made.put(out, doings.chair(4502), 10.9, 0.10, 0.5)
    made.put(out, doings.magpie(4503), 3.3, 0.10, 0.8)
    return laid(wide(LONG, 451, FAR_CITY) * 0.13 + out + hums(LONG, [(120, .03), (240, .025), (360, .012)]) + wide(LONG, 454, WINDY) * 0.06, -33)


def hill():
    """Grass, pines, wind that comes up from the sea; two birds and a crow."""
    gust = made.wander(LONG, 421, 0.25) ** 1.5
    pines = wide(LONG, 422, [(20, -30), (200, -14), (700, -4), (1800, 0), (4000, -8), (12000, -30)])
    out = birds(LONG, 424, 4, 0.16)
    made.put(out, made.lowpass(doings.magpie(4201), 3600), 3.9, 0.12, -0.8)
    return laid(wide(LONG, 423, WINDY) * (0.2 + gust)[:, None] + pines * (0.04 + 0.5 * gust)[:, None] + out, -33)


def bridge():
    """A walkway: wind, the river far below, cars on the other side of a parapet, and a joint that answers each of them."""
    mix = wide(LONG, 431, WINDY) * (0.2 + 0.4 * made.wander(LONG, 432, 0.25))[:, None] + passing(LONG, 433, 4, 1.2) + laps(LONG, 434, 0.15)
    for k in range(4):
        for gap in (0, 0.14):
            made.put(mix, made.eased(made.modes(0.4, [(72, 1, .3), (118, .5, .2), (204, .3, .12), (520, .2, .07)]), 0.002, 0.1), (k + 0.45) * LONG / 4 + gap, 1.3, 0.3)
    rail = empty()  # the railing, in the wind
    t = made.time(LONG)
    for f in (341, 343.5, 512):
        rail += (np.sin(2 * np.pi * round(f * LONG) / LONG * t) * made.wander(LONG, int(f), 0.3) ** 3)[:, None] * 0.05
    return laid(mix + rail, -31)


# --- what one rides in --------------------------------------------------------------------------------------------------------


def subway():
    """A train, all the way round: the motor's whine, the floor, rail joints two by two, straps."""
    floor = wide(LONG, 171, [(20, -8), (55, 0), (120, -2), (400, -10), (1200, -18), (4000, -30), (12000, -48)])
    sway = 0.7 + 0.3 * made.wander(LONG, 172, 0.2)
    motor = hums(LONG, [(187, .16), (374, .12), (561, .07), (748, .05), (1122, .025)])
    mix = floor * 0.3 * sway[:, None] + motor * (0.3 + 0.7 * made.wander(LONG, 173, 0.1))[:, None]
    for k in range(13):
        for gap in (0, 0.17):
            made.put(mix, made.eased(made.modes(0.25, [(92, 1, .18), (155, .7, .12), (410, .4, .06), (1150, .12, .03)]), 0.002, 0.05), k * LONG / 13 + gap, 1.1, 0.1)
    scattered(mix, 1701, lambda s: doings.tick(s, [(740, 1, .075), (1600, .6, .05)], 0.4), (1.9, 4.6, 4.75, 8.2, 11.8), 0.5, -0.4, 0.5)
    curve = made.eased(made.band(np.random.default_rng(1702).standard_normal(int(3.4 * 48000)), 2350, 2420) * np.sin(np.pi * np.arange(int(3.4 * 48000)) / (3.4 * 48000)) ** 2, 0.2, 0.2)
    made.put(mix, curve, 6.6, 0.5, 0.6)
    return laid(mix, -28, desk.room(0.5, 17, 4000), 0.2)


def car():
    """At eighty, exactly: joints of the road, an engine of thirteen years, something in the door pocket."""
    floor = wide(LONG, 311, [(20, -6), (45, 0), (110, -3), (300, -10), (900, -18), (3000, -30), (12000, -52)], 0.4)
    engine = hums(LONG, [(41, .35), (82, .4), (123, .2), (164, .16), (246, .07), (328, .04)])
    mix = floor * 0.22 + engine * (0.85 + 0.15 * made.wander(LONG, 312, 0.3))[:, None]
    for k in range(8):
        for gap in (0, 0.115):
            made.put(mix, made.eased(made.modes(0.2, [(64, 1, .12), (110, .8, .08), (240, .35, .05), (700, .1, .03)]), 0.003, 0.05), k * LONG / 8 + gap, 1.3)
        for j in range(3):
            made.put(mix, doings.tick(3100 + k, [(1350, 1, .05), (2600, .6, .037)], 0.3), k * LONG / 8 + 0.13 + 0.035 * j, 0.12 / (1 + j) * (1 if k % 3 else 0.4), 0.8)
    return laid(mix + passing(LONG, 313, 1, 0.3), -30)


# --- rivers -------------------------------------------------------------------------------------------------------------------


def river_night():
    return laid(wide(LONG, 281, FAR_CITY) * 0.15 + laps(LONG, 282, 0.8) + crickets(LONG, 283, 0.09) + passing(LONG, 284, 1, 0.3) + plops(285, (2.7, 9.1, 9.35)), -33)


def plops(seed, times):
    """Water under a stone, and what lives in it."""
    def plop(s):
        t = made.time(0.14)
        f = np.random.default_rng(s).uniform(380, 560) * (1 + 0.9 * t / 0.14)
        return made.eased(np.sin(2 * np.pi * np.cumsum(f) / 48000) * np.sin(np.pi * t / 0.14) ** 1.5, 0.004, 0.03)
    return scattered(empty(), seed, plop, times, 0.30, 0.3, 0.5)


def river_day():
    """Laps; a bicycle bell far along the path; people on mats; a magpie that has found one."""
    out = birds(LONG, 295, 8, 0.13) + talking(LONG, 296, 7) * 0.14 + plops(297, (3.1, 8.7))
    for at in (5.9, 6.06):
        made.put(out, made.eased(made.modes(0.9, [(2960, 1, .5), (4440, .5, .4)]), 0.001, 0.2), at, 0.05, 0.8)
    made.put(out, doings.magpie(2901), 10.9, 0.11, -0.7)
    return laid(wide(LONG, 291, FAR_CITY) * 0.1 + laps(LONG, 292, 0.5) + wide(LONG, 293, WINDY) * (made.wander(LONG, 294, 0.2) * 0.3)[:, None] + out, -32)


def river_lanterns():
    """A warm river, many people who speak softly, insects, small flames."""
    mix = laps(LONG, 301, 0.5) + talking(LONG, 302, 14) * 0.22 + crickets(LONG, 303, 0.09) + wide(LONG, 304, WINDY) * 0.10
    return laid(mix + drops(LONG, 305, 3, 900, 2000, 0.02, 0.12), -32)


PLACES = {name.replace("_", "-"): make for name, make in list(globals().items())
          if callable(make) and getattr(make, "__module__", "") == __name__ and name not in ("drips", "plops")}
