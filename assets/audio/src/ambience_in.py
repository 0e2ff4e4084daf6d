"""Rooms where people live and work, when nobody speaks. Each has its air, what always goes on in it, and a few things that happen once: varied, and never loud
enough that one waits for them to come round again."""

import numpy as np

import desk
import doings
import made
from air import FAR_CITY, INDOORS, LONG, birds, both, crickets, empty, fridge, hums, laid, passing, scattered, talking, through, wide


# --- the flat, and other rooms where people live ------------------------------------------------------------------------------


def flat_morning():
    """The house gets up: a tap, pipes, somebody's heels above; sparrows, and a moped that goes out."""
    house = empty()
    made.put(house, doings.water_in_pipe(3.6, 2001), 1.2, 0.30, -0.5)
    scattered(house, 2002, doings.pipe, (5.3, 5.72, 5.95, 12.6), 0.42, -0.6)
    scattered(house, 2003, doings.heel_above, (7.4, 7.93, 8.44, 8.99, 9.47, 10.3), 0.75, 0.3, 0.3)
    street = birds(LONG, 203, 11, 0.22)
    made.put(street, doings.moped(5.0, 2004), 9.6, 0.16, 0.7)
    return laid(wide(LONG, 201, FAR_CITY) * 0.096 + fridge(202) * 0.32 + through(house, 1500) + through(street, 6000), -35, desk.room(0.5, 20, 4500), 0.25)


def flat_noon():
    """Nobody is at home but the washing machine next door; a magpie, and what there is of traffic."""
    house = empty()
    for k in range(11):  # it turns one way, and thinks, and turns the other
        drum = doings.breath(0.85, 2100 + k, 70, 700, [(0, 0), (.3, .8), (.55, 1), (1, 0)])
        made.put(house, drum, k * LONG / 11, 0.30 if k % 2 else 0.22, 0.55)
        made.put(house, made.eased(made.modes(0.2, [(74, 1, .14), (148, .5, .1)]), 0.006, 0.05), k * LONG / 11 + 0.4, 0.20 if k % 2 else 0.3, 0.55)
    scattered(house, 2120, doings.pipe, (3.35,), 0.3, -0.6)
    scattered(house, 2121, doings.heel_above, (11.2, 11.8, 12.35), 0.5, -0.3, 0.2)
    street = passing(LONG, 214, 2, 0.20) + birds(LONG, 215, 4, 0.12)
    made.put(street, doings.magpie(2130), 4.6, 0.10, -0.7)
    made.put(street, doings.magpie(2131), 6.3, 0.06, -0.4)
    made.put(street, doings.moped(5.5, 2132, 84), 7.3, 0.13, -0.6)
    return laid(wide(LONG, 211, FAR_CITY) * 0.12 + fridge(212) * 0.26 + through(house, 900) + through(street, 6500), -35, desk.room(0.5, 20, 4500), 0.25)


def flat_evening():
    """Other people come home: stairs, four figures on a lock, a door; dishes, and a television that speaks to a wall."""
    house = through(talking(LONG, 223, 2, 0.2, 0.3), 520) * 0.16
    scattered(house, 2201, doings.shoe, (1.1, 1.62, 2.12, 2.66, 3.14), 0.30, 0.6)
    for k, f in enumerate((1318, 1318, 1760, 1568)):
        made.put(house, doings.beep(f, 0.075), 4.0 + k * 0.21, 0.10, 0.65)
    made.put(house, doings.breath(0.4, 2205, 250, 900, [(0, .5), (.2, 1), (.8, 1), (1, 0)]), 5.0, 0.14, 0.65)
    made.put(house, made.eased(made.modes(0.4, [(71, 1, .25), (118, .7, .16), (260, .3, .08)]), 0.003, 0.1), 6.1, 0.6, 0.6)
    for at, f in ((8.3, 1900), (8.72, 2150), (10.9, 1750), (11.3, 2050), (11.42, 2400)):
        made.put(house, doings.dish(int(f), f), at, 0.13 if at < 11 else 0.08, -0.7)
    made.put(house, doings.water_in_pipe(2.2, 2206), 9.0, 0.16, -0.6)
    scattered(house, 2207, doings.heel_above, (12.6, 13.15), 0.5, 0.1)
    return laid(wide(LONG, 226, FAR_CITY) * 0.09 + passing(LONG, 227, 1, 0.12) + fridge(222) * 0.34 + through(house, 2400), -35, desk.room(0.8, 22, 3500), 0.4)


def flat_night():
    """A clock; the refrigerator; a pipe that cools; one car for the whole district."""
    house = empty()
    for k in range(LONG):
        made.put(house, doings.tick(9 + k % 2, [(2350 if k % 2 else 2700, 1, .03), (4100, .6, .025), (620, .4, .05)], 0.5, 1800, 6000, 0.005), k, 0.16 if k % 2 else 0.21, 0.5)
    scattered(house, 2301, doings.pipe, (4.42, 4.61, 11.27), 0.17, -0.7)
    made.put(house, made.lowpass(doings.creak(0.5, 2302, 20, 38), 1400), 8.35, 0.12, -0.2)
    return laid(wide(LONG, 231, FAR_CITY) * 0.06 + passing(LONG, 233, 1, 0.16) + fridge(232) * 0.5 + house, -38, desk.room(0.5, 23, 4000), 0.25)


def room_night():
    """A window on a hill of roofs: crickets, a car that climbs, a pane that is loose."""
    out = crickets(LONG, 243, 0.10) + passing(LONG, 242, 1, 0.30)
    made.put(out, doings.moped(5.0, 2401, 78), 8.4, 0.07, -0.8)
    pane = empty()
    scattered(pane, 2402, lambda s: doings.tick(s, [(410, 1, .125), (930, .5, .075)], 0.4, 600, 3000), (5.1, 5.19, 5.31, 12.9), 0.10, 0.6)
    return laid(wide(LONG, 241, FAR_CITY) * 0.07 + through(out, 5000) + hums(LONG, [(120, .05), (240, .02)]) + pane, -37, desk.room(0.4, 24, 4500), 0.15)


def too_quiet():
    """A room in which only the building goes on: somebody's lift, a long way down."""
    lift = empty()
    t = made.time(6.5)
    turn = 2 * np.pi * np.cumsum(np.interp(t, [0, .7, 5.6, 6.3, 6.5], [30, 74, 74, 40, 20])) / 48000
    motor = (np.sin(turn) + 0.6 * np.sin(2 * turn) + 0.35 * np.sin(4 * turn)) * np.interp(t, [0, .3, 5.8, 6.5], [0, 1, 1, 0])
    made.put(lift, made.eased(motor, 0.05, 0.2), 3.0, 0.16, -0.5)
    for at in (2.9, 9.5):
        made.put(lift, doings.tick(int(at), [(95, 1, .3), (240, .5, .15), (900, .2, .05)], 0.5, 200, 1500), at, 0.22, -0.5)
    scattered(lift, 2501, doings.pipe, (12.4,), 0.09, 0.6)
    return laid(wide(LONG, 251, [(20, -14), (50, 0), (110, -4), (300, -18), (1000, -34), (8000, -60)]) * 0.32 + hums(LONG, [(60, .05), (120, .08), (180, .02)]) + through(lift, 1400), -42, desk.room(0.6, 25, 3000), 0.2)


# --- where people work --------------------------------------------------------------------------------------------------------


def office():
    """Two keyboards, one of which thinks longer; a copier behind a partition; the air that is bought by the floor."""
    air = wide(LONG, 371, [(20, -20), (100, 0), (300, -3), (1000, -9), (3000, -22), (9000, -40)])
    mix = air * 0.05 + hums(LONG, [(120, .035), (240, .012)]) + through(talking(LONG, 372, 3, 0.9, 0.2), 1400) * 0.035
    doings.typed(mix, 3701, 0.2, 12.8, 0.65, 0.45)
    far = empty()
    doings.typed(far, 3702, 5.0, 13.6, 0.60, -0.7)
    made.put(far, doings.copier(5.2, 3703), 1.0, 0.34, -0.6)
    scattered(far, 3704, lambda s: doings.tick(s, [(1500, .6, .05), (3400, .6, .03)], 0.5, 2000, 7000, 0.005), (6.9, 7.05, 10.2), 0.5, 0.2)
    made.put(far, made.lowpass(doings.chair(3705), 2500), 9.1, 0.16, -0.3)
    return laid(mix + through(far, 4200), -36, desk.room(0.6, 37, 4000), 0.3)


def bookshop():
    """Pages; a board that knows who comes; far off, the till."""
    mix = wide(LONG, 381, INDOORS) * 0.072 + through(talking(LONG, 382, 8, 0.9, 0.1), 1800) * 0.14
    for at, where, level in ((1.0, -0.5, .34), (4.15, 0.6, .24), (5.0, 0.62, .30), (9.4, -0.2, .20), (12.7, -0.55, .30)):
        made.put(mix, doings.page(int(at * 100)), at, level, where)
    for k in range(6):
        made.put(mix, doings.shoe(3820 + k), 5.9 + k * 0.61, 0.10 + 0.025 * min(k, 5 - k), -0.8 + k * 0.2)
    made.put(mix, doings.creak(0.55, 3830), 7.75, 0.20, -0.2)
    made.put(mix, doings.creak(0.3, 3831, 30, 52), 9.05, 0.10, 0.1)
    made.put(mix, doings.tick(3832, [(120, 1, .2), (250, .6, .125), (600, .2, .075)], 0.7, 300, 1800, 0.015), 2.35, 0.28, 0.4)  # one is put back
    made.put(mix, made.lowpass(doings.till(3833), 5200), 9.9, 0.15, 0.75)
    return laid(mix, -36, desk.room(1.3, 38, 3800), 0.35)


def lecture_hall():
    """Chalk; a hundred people who write it down; a seat that folds; a radiator that is paid for."""
    mix = wide(LONG, 361, [(20, -18), (80, 0), (250, -4), (800, -11), (2500, -24), (9000, -44)]) * 0.078 + through(talking(LONG, 362, 3), 1500) * 0.03
    chance = np.random.default_rng(3601)
    for begin, strokes in ((0.6, 7), (4.0, 5), (8.3, 9)):
        at = begin
        for _ in range(strokes):
            length = chance.choice([0.07, 0.13, 0.24])
            made.put(mix, doings.chalk_line(length, int(chance.integers(1 << 20))), at, 0.34 * chance.uniform(0.6, 1), 0.1)
            at += length + chance.uniform(0.08, 0.17)
    for at, where, level in ((3.05, -0.7, .20), (6.6, 0.65, .26), (7.15, 0.3, .14), (12.2, -0.4, .22)):
        made.put(mix, doings.page(int(at * 100) + 1), at, level, where)
    made.put(mix, doings.chair(3602), 11.4, 0.20, 0.7)
    made.put(mix, doings.tick(3603, [(96, 1, .3), (210, .8, .2), (480, .3, .125)], 0.8, 250, 2000, 0.02), 12.35, 0.30, 0.72)  # the seat
    made.put(mix, doings.cough(3604), 7.6, 0.26, -0.5)
    scattered(mix, 3605, doings.pipe, (2.4, 2.9, 13.3), 0.12, -0.9)
    pens = doings.breath(LONG, 3606, 2500, 7500, [(0, 1), (1, 1)]) * made.wander(LONG, 3607, 4) ** 4
    made.put(mix, pens, 0, 0.12, -0.3)
    return laid(mix, -36, desk.room(2.0, 36, 3800), 0.4)


def bakery():
    """The oven's fan; dough is turned and set down; trays."""
    air = wide(LONG, 261, [(20, -20), (90, 0), (220, -1), (600, -9), (1800, -16), (5000, -30), (12000, -48)])
    mix = air * 0.10 + hums(LONG, [(58, .16), (116, .09), (174, .04), (290, .012)])
    for k, at in enumerate((0.7, 1.45, 2.2, 3.0, 3.72, 7.1, 7.9, 8.62, 9.4)):
        made.put(mix, made.eased(made.modes(0.2, [(92, 1, .10), (165, .6, .06), (330, .2, .04)]), 0.002, 0.05), at, 0.9 if k % 2 else 0.65, -0.4)
        made.put(mix, doings.breath(0.16, 2610 + k, 300, 2400, [(0, 1), (.3, .5), (1, 0)]), at + 0.01, 0.30, -0.4)
        made.put(mix, doings.breath(0.28, 2640 + k, 900, 4500, [(0, 0), (.6, 1), (1, 0)]), at + 0.3, 0.12, -0.4)
    for k, at in enumerate((5.2, 11.6, 12.5)):
        made.put(mix, doings.tick(2670 + k, [(310 + 40 * k, 1, 1.25), (870, .6, .875), (1650, .4, .55), (2900, .2, .35)], 0.4, 800, 6000, 0.03), at, 0.30, 0.5)
        made.put(mix, doings.breath(0.5, 2680 + k, 500, 4000, [(0, .2), (.5, 1), (1, 0)]), at - 0.5, 0.22, 0.5)
    return laid(mix, -31, desk.room(0.8, 26, 5000), 0.3)


def parcel_belt():
    """Rollers, one of them flat; a scanner; parcels that fall from one belt to another."""
    air = wide(LONG, 271, [(20, -14), (70, 0), (200, -2), (700, -8), (2000, -14), (6000, -26), (14000, -44)])
    mix = air * 0.2 + hums(LONG, [(50, .3), (100, .28), (150, .12), (300, .08), (450, .05)])
    chance = np.random.default_rng(272)
    for k in range(56):
        flat = k % 4 == 0
        made.put(mix, doings.tick(k, [(220, 1, .15), (640, .6, .1), (1300, .3, .075)], 0.3), k * LONG / 56, (0.85 if flat else 0.40) * chance.uniform(0.7, 1), -0.4)
    for k in range(9):
        at, where = k * LONG / 9 + chance.uniform(0, 1.1), chance.uniform(-0.8, 0.8)
        hard = chance.uniform(1.0, 2.2)
        made.put(mix, made.eased(made.modes(0.3, [(68, 1, .2), (130, .6, .12)]) + 0.5 * made.burst(0.3, 40 + k, 200, 1800, 0.08), 0.001, 0.06), at, hard, where)
        made.put(mix, doings.breath(0.6, 60 + k, 300, 3500, [(0, 1), (.4, .5), (1, 0)]), at + 0.06, 0.5, where)
    for at in (1.3, 3.9, 6.2, 9.7, 12.1):
        made.put(mix, doings.beep(2430, 0.07, 0.15), at, 0.20, 0.6)
    return laid(mix, -28, desk.room(2.2, 27, 3500), 0.3)


def parcel_still():
    """The same hall when the belt has stopped: you can hear the lamps, and that one of them is going."""
    buzz = hums(LONG, [(120, .20), (240, .16), (360, .12), (480, .10), (600, .08), (720, .06), (960, .05), (1200, .035), (1680, .02), (2400, .012)])
    one = both(np.sign(np.sin(2 * np.pi * 120 * made.time(LONG))), np.zeros(int(LONG * 48000)))
    going = np.ones(int(LONG * 48000))
    for begin, end in ((2.0, 2.08), (2.2, 2.42), (2.5, 2.55), (8.9, 9.25), (9.32, 9.36), (9.5, 9.9)):
        going[int(begin * 48000):int(end * 48000)] = 0
    one = desk.filtered((one * made.lowpass(going, 60)[:, None]).astype(np.float32), "band", (300, 5000)) * 0.15
    mix = wide(LONG, 276, [(20, -16), (60, 0), (200, -6), (700, -15), (2000, -28), (9000, -50)]) * 0.072 + buzz * 0.30 + one
    for k, at in enumerate((2.0, 2.42, 2.56, 8.9, 9.25, 9.9)):  # its starter
        made.put(mix, doings.tick(2760 + k, [(2900, 1, .125), (4700, .6, .1), (1300, .4, .075)], 0.4, 2000, 7000), at, 0.17, -0.6)
    scattered(mix, 2770, lambda s: doings.tick(s, [(330, 1, .75), (790, .7, .5), (1710, .3, .3)], 0.4, 600, 3000), (5.6, 12.3), 0.34, 0.6)  # steel that cools
    for k in range(4):
        made.put(mix, doings.shoe(2780 + k), 10.6 + k * 0.58, 0.22, 0.9 - 0.12 * k)
    return laid(mix, -37, desk.room(2.4, 27, 3800), 0.35)


PLACES = {name.replace("_", "-"): make for name, make in list(globals().items()) if callable(make) and getattr(make, "__module__", "") == __name__}
