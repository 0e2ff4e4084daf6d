"""What a place sounds like when nobody speaks. Circles of noise and of small events, so that none has a seam."""

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
    return desk.finished(mix, lufs, ceiling=-5.0, floor=28)


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


def talking(length, seed, voices, spread=0.9):
    """Many people at once, none of whom can be understood: throats and mouths without words."""
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
        turns = np.clip((made.wander(length, seed * 30 + v, 0.12) - 0.45) * 6, 0, 1)
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


WINDY = [(20, -6), (90, 0), (300, -6), (900, -14), (3000, -30), (12000, -52)]
FAR_CITY = [(20, -10), (60, 0), (150, -3), (500, -12), (1500, -24), (5000, -40), (12000, -58)]
RAIN = [(20, -40), (200, -22), (800, -8), (2500, -2), (6000, 0), (11000, -6), (18000, -20)]


def rain_awning():
    rush = wide(LONG, 101, RAIN) * 0.5
    cloth = drops(LONG, 102, 160, 180, 520, 0.05, 0.5, 0.7)
    drips = drops(LONG, 103, 6, 900, 2200, 0.07, 0.5)
    return laid(rush + cloth + drips + wide(LONG, 104, FAR_CITY) * 0.35, -27)


def rain_road():
    rush = wide(LONG, 111, RAIN) * (0.75 + 0.25 * made.wander(LONG, 112, 0.15))[:, None]
    return laid(rush + drops(LONG, 113, 60, 1400, 4200, 0.03, 0.35) + passing(LONG, 114, 2, 1.6, 1.0), -27)


def rain_roof():
    tin = drops(LONG, 121, 260, 700, 2600, 0.09, 0.42, 0.8)
    return laid(wide(LONG, 122, RAIN) * 0.35 + desk.filtered(tin.astype(np.float32), "high", 300) + wide(LONG, 123, WINDY) * 0.2, -27, desk.room(0.5, 12, 6000), 0.3)


def rain_window():
    outside = desk.filtered(wide(LONG, 131, RAIN).astype(np.float32), "low", 1800)
    return laid(outside + drops(LONG, 132, 26, 500, 1500, 0.035, 0.25) + hums(LONG, [(120, .02), (240, .008)]), -32)


def rain_river():
    return laid(wide(LONG, 141, RAIN) * 0.5 + drops(LONG, 142, 90, 500, 1600, 0.06, 0.28) + laps(LONG, 143, 0.5) + crickets(LONG, 144, 0.03), -29)


def street():
    return laid(wide(LONG, 151, FAR_CITY) + passing(LONG, 152, 3, 1.1) + talking(LONG, 153, 5) * 0.05 + birds(LONG, 154, 3, 0.03), -31)


def campus():
    return laid(wide(LONG, 161, FAR_CITY) * 0.7 + wide(LONG, 162, WINDY) * (0.3 + 0.7 * made.wander(LONG, 163, 0.15))[:, None] * 0.6 + birds(LONG, 164, 9, 0.05) + talking(LONG, 165, 6) * 0.06, -32, desk.room(1.6, 16, 4000), 0.15)


def subway():
    """A train, all the way round: the motor's whine, the floor, rail joints two by two."""
    floor = wide(LONG, 171, [(20, -8), (55, 0), (120, -2), (400, -10), (1200, -18), (4000, -30), (12000, -48)])
    sway = 0.7 + 0.3 * made.wander(LONG, 172, 0.2)
    motor = hums(LONG, [(187, .12), (374, .06), (561, .03), (748, .02)])
    mix = floor * sway[:, None] + motor * (0.5 + 0.5 * made.wander(LONG, 173, 0.1))[:, None]
    for k in range(13):
        for gap in (0, 0.17):
            made.put(mix, made.eased(made.modes(0.25, [(92, 1, .18), (155, .6, .12), (410, .2, .06)]), 0.002, 0.05), k * LONG / 13 + gap, 1.0, 0.1)
    return laid(mix, -28)


def hospital_room():
    air = wide(LONG, 181, [(20, -22), (90, 0), (250, -5), (800, -14), (2500, -28), (9000, -46)])
    return laid(air + hums(LONG, [(120, .10), (240, .03)]) + talking(LONG, 182, 2, 0.4) * 0.03, -36, desk.room(1.2, 18, 3000), 0.2)


def corridor():
    mix = wide(LONG, 191, [(20, -22), (90, 0), (250, -6), (900, -15), (3000, -30), (9000, -50)]) + talking(LONG, 192, 4) * 0.12
    step = made.eased(made.modes(0.12, [(140, 1, .05), (320, .5, .03)]) + 0.25 * made.burst(0.12, 5, 900, 3000, 0.02), 0.001, 0.03)
    for k in range(9):
        made.put(mix, step, 6 + k * 0.56, 0.5 * (1 - abs(k - 4) / 6), -0.7 + k * 0.16)
    return laid(mix, -34, desk.room(2.0, 19, 3000), 0.4)


def fridge(seed):
    return hums(LONG, [(60, .10), (120, .16), (180, .05), (240, .05), (360, .02)]) * (0.8 + 0.2 * made.wander(LONG, seed, 0.1))[:, None]


def flat_morning():
    return laid(wide(LONG, 201, FAR_CITY) * 0.5 + fridge(202) * 0.5 + birds(LONG, 203, 8, 0.05) + passing(LONG, 204, 1, 0.3), -35, desk.room(0.5, 20, 4500), 0.2)


def flat_noon():
    return laid(wide(LONG, 211, FAR_CITY) * 0.6 + fridge(212) * 0.4 + talking(LONG, 213, 4) * 0.05 + passing(LONG, 214, 2, 0.35) + birds(LONG, 215, 3, 0.03), -35, desk.room(0.5, 20, 4500), 0.2)


def flat_evening():
    mix = wide(LONG, 226, FAR_CITY) * 0.5 + fridge(222) * 0.6 + talking(LONG, 223, 3) * 0.04
    for at, f in ((3.1, 1900), (3.5, 2150), (9.7, 1750), (15.2, 2050)):  # somebody else's dishes
        made.put(mix, made.eased(made.modes(0.4, [(f, 1, .2), (f * 1.58, .5, .12), (f * 2.4, .2, .08)]), 0.001, 0.1), at, 0.025, -0.7)
    return laid(mix, -35, desk.room(0.7, 22, 3500), 0.4)


def flat_night():
    mix = wide(LONG, 231, FAR_CITY) * 0.35 + fridge(232) * 0.7
    for k in range(20):
        made.put(mix, made.eased(made.burst(0.05, 9 + k % 2, 1800, 5200, 0.012), 0.0005, 0.01), k, 0.10 if k % 2 else 0.075, 0.5)
    return laid(mix, -38, desk.room(0.5, 23, 4000), 0.25)


def room_night():
    return laid(wide(LONG, 241, FAR_CITY) * 0.8 + passing(LONG, 242, 1, 0.5) + hums(LONG, [(120, .05), (240, .02)]) + crickets(LONG, 243, 0.012), -37)


def too_quiet():
    """A room in which only the building goes on."""
    return laid(wide(LONG, 251, [(20, -14), (50, 0), (110, -4), (300, -18), (1000, -34), (8000, -60)]) + hums(LONG, [(60, .06), (120, .10)]), -42)


def bakery():
    fan = wide(LONG, 261, [(20, -20), (90, 0), (220, -1), (600, -9), (1800, -16), (5000, -30), (12000, -48)]) + hums(LONG, [(58, .3), (116, .22), (174, .1), (290, .05)])
    for k, at in enumerate((4.2, 11.8, 17.1)):
        made.put(fan, made.eased(made.modes(0.5, [(310 + 40 * k, 1, .25), (870, .6, .18), (1650, .4, .12), (2900, .2, .08)]) + 0.3 * made.burst(0.5, 30 + k, 800, 6000, 0.05), 0.001, 0.1), at, 0.12, 0.5)
    return laid(fan, -31, desk.room(0.8, 26, 5000), 0.3)


def parcel_belt():
    mix = wide(LONG, 271, [(20, -14), (70, 0), (200, -2), (700, -8), (2000, -14), (6000, -26), (14000, -44)]) + hums(LONG, [(50, .3), (100, .28), (150, .12), (300, .08), (450, .05)])
    chance = np.random.default_rng(272)
    for k in range(80):
        made.put(mix, made.eased(made.modes(0.12, [(220, 1, .06), (640, .6, .04), (1300, .3, .03)]), 0.001, 0.02), k * 0.25, 0.16 * chance.uniform(0.4, 1), -0.4)
    for k in range(9):
        made.put(mix, made.eased(made.modes(0.3, [(68, 1, .2), (130, .6, .12)]) + 0.4 * made.burst(0.3, 40 + k, 200, 1500, 0.06), 0.001, 0.06), chance.uniform(0, LONG), chance.uniform(0.5, 1.0), chance.uniform(-0.8, 0.8))
    return laid(mix, -28, desk.room(2.2, 27, 3500), 0.3)


def parcel_still():
    """The same hall when the belt has stopped: you can hear the lamps."""
    mix = wide(LONG, 276, [(20, -16), (60, 0), (200, -6), (700, -15), (2000, -28), (9000, -50)]) * 0.7 + hums(LONG, [(120, .22), (240, .10), (360, .06), (480, .03)])
    return laid(mix + talking(LONG, 277, 3) * 0.04, -37, desk.room(2.2, 27, 3500), 0.3)


def river_night():
    return laid(wide(LONG, 281, FAR_CITY) * 0.5 + laps(LONG, 282, 0.8) + crickets(LONG, 283, 0.05) + passing(LONG, 284, 1, 0.3), -33)


def river_day():
    return laid(wide(LONG, 291, FAR_CITY) * 0.5 + laps(LONG, 292, 0.5) + wide(LONG, 293, WINDY) * (made.wander(LONG, 294, 0.2) * 0.5)[:, None] + birds(LONG, 295, 6, 0.04) + talking(LONG, 296, 7) * 0.08, -32)


def river_lanterns():
    """A warm river, many people who speak softly, insects, small flames."""
    mix = laps(LONG, 301, 0.5) + talking(LONG, 302, 14) * 0.22 + crickets(LONG, 303, 0.06) + wide(LONG, 304, WINDY) * 0.15
    return laid(mix + drops(LONG, 305, 3, 900, 2000, 0.02, 0.05), -32)


def car():
    """At eighty, exactly."""
    floor = wide(LONG, 311, [(20, -6), (45, 0), (110, -3), (300, -10), (900, -18), (3000, -30), (12000, -52)], 0.4)
    engine = hums(LONG, [(41, .35), (82, .3), (123, .12), (164, .08)])
    mix = floor + engine
    for k in range(8):
        for gap in (0, 0.115):
            made.put(mix, made.eased(made.modes(0.2, [(64, 1, .12), (110, .6, .08)]), 0.003, 0.05), k * LONG / 8 + gap, 0.7)
    return laid(mix, -30)


def hall():
    """A funeral hall: air, people who keep their voices down, bowls, somebody's slippers."""
    mix = wide(LONG, 321, [(20, -18), (90, 0), (250, -6), (900, -16), (3000, -32), (9000, -50)]) + talking(LONG, 322, 8) * 0.22
    for at, f in ((2.7, 1500), (8.9, 1700), (14.1, 1420), (16.6, 1640)):
        made.put(mix, made.eased(made.modes(0.25, [(f, 1, .12), (f * 1.7, .4, .08)]), 0.001, 0.06), at, 0.04, 0.4)
    return laid(mix, -34, desk.room(1.6, 32, 3200), 0.4)


def bar():
    mix = talking(LONG, 331, 22) * 0.8 + wide(LONG, 332, WINDY) * 0.1
    chance = np.random.default_rng(333)
    for k in range(12):
        f = chance.uniform(2100, 3400)
        made.put(mix, made.eased(made.modes(0.5, [(f, 1, .3), (f * 1.51, .4, .2)]), 0.001, 0.1), chance.uniform(0, LONG), 0.035 * chance.uniform(0.4, 1), chance.uniform(-0.9, 0.9))
    return laid(mix, -31, desk.room(0.7, 33, 4500), 0.4)


def cafe():
    mix = talking(LONG, 341, 10) * 0.6 + wide(LONG, 342, FAR_CITY) * 0.3
    chance = np.random.default_rng(343)
    for k in range(9):
        f = chance.uniform(1500, 2600)
        made.put(mix, made.eased(made.modes(0.25, [(f, 1, .12), (f * 1.6, .5, .08), (f * 2.3, .2, .05)]), 0.001, 0.05), chance.uniform(0, LONG), 0.05 * chance.uniform(0.4, 1), chance.uniform(-0.8, 0.8))
    steam = made.shaped(1.6, 344, [(20, -60), (1500, -12), (5000, 0), (12000, -6)])
    made.put(mix, made.eased(steam, 0.2, 0.5), 12.0, 0.05, 0.6)
    return laid(mix, -33, desk.room(0.9, 34, 5000), 0.35)


def restaurant():
    mix = talking(LONG, 351, 8) * 0.4 + wide(LONG, 352, [(20, -18), (90, 0), (250, -6), (900, -16), (3000, -32), (9000, -50)]) * 0.5
    for at, f in ((1.9, 3100), (7.2, 2700), (10.4, 3300), (16.8, 2900)):
        made.put(mix, made.eased(made.modes(0.6, [(f, 1, .4), (f * 1.5, .4, .3)]), 0.001, 0.1), at, 0.03, -0.5)
    return laid(mix, -36, desk.room(1.1, 35, 4500), 0.35)


def lecture_hall():
    mix = wide(LONG, 361, [(20, -18), (80, 0), (250, -5), (800, -13), (2500, -26), (9000, -46)]) + talking(LONG, 362, 3) * 0.05
    for k, at in enumerate((3.6, 9.1, 15.8)):  # a seat, a page, a cough kept down
        made.put(mix, made.eased(made.burst(0.4, 50 + k, 250, 1800, 0.18), 0.01, 0.1), at, 0.2, (-0.6, 0.5, 0.1)[k])
    return laid(mix, -36, desk.room(2.2, 36, 3500), 0.45)


def office():
    mix = wide(LONG, 371, [(20, -20), (100, 0), (300, -5), (1000, -14), (3000, -26), (9000, -44)]) + hums(LONG, [(120, .06), (240, .03)]) + talking(LONG, 372, 3) * 0.06
    chance = np.random.default_rng(373)
    at = 0.0
    while at < LONG - 0.3:
        made.put(mix, made.eased(made.burst(0.04, int(chance.integers(40)), 1200, 4500, 0.01), 0.0005, 0.01), at, 0.10 * chance.uniform(0.4, 1), 0.5)
        at += chance.choice([0.11, 0.14, 0.2, 0.9, 1.6], p=[.35, .3, .2, .1, .05])
    return laid(mix, -36, desk.room(0.6, 37, 4000), 0.25)


def bookshop():
    return laid(wide(LONG, 381, [(20, -18), (90, 0), (250, -6), (900, -14), (3000, -28), (9000, -46)]) + talking(LONG, 382, 9) * 0.2, -36, desk.room(1.5, 38, 3500), 0.35)


def party():
    return laid(talking(LONG, 391, 16) * 0.7 + drops(LONG, 392, 1.2, 1800, 3000, 0.15, 0.05), -32, desk.room(0.5, 39, 4500), 0.35)


def noodle_shop():
    boil = wide(LONG, 401, [(20, -30), (120, -6), (350, 0), (900, -8), (3000, -22), (10000, -40)]) * (0.6 + 0.4 * made.wander(LONG, 402, 1.5))[:, None]
    mix = boil * 0.7 + talking(LONG, 403, 5) * 0.25
    for at, f in ((5.2, 1300), (12.9, 1500)):
        made.put(mix, made.eased(made.modes(0.25, [(f, 1, .12), (f * 1.7, .4, .08)]), 0.001, 0.06), at, 0.07, 0.5)
    return laid(mix, -33, desk.room(0.6, 40, 4500), 0.3)


def wedding():
    return laid(talking(LONG, 411, 20) * 0.5 + wide(LONG, 412, [(20, -18), (90, 0), (250, -6), (900, -16), (3000, -32), (9000, -50)]) * 0.3, -33, desk.room(2.4, 41, 4000), 0.5)


def hill():
    gust = made.wander(LONG, 421, 0.25) ** 1.5
    pines = wide(LONG, 422, [(20, -30), (200, -14), (700, -4), (1800, 0), (4000, -8), (12000, -30)])
    return laid(wide(LONG, 423, WINDY) * (0.3 + gust)[:, None] + pines * (0.05 + 0.4 * gust)[:, None] + birds(LONG, 424, 2, 0.03), -33)


def bridge():
    """A walkway: wind, the river far below, cars on the other side of a parapet, and a joint that answers each of them."""
    mix = wide(LONG, 431, WINDY) * (0.3 + 0.5 * made.wander(LONG, 432, 0.25))[:, None] + passing(LONG, 433, 4, 1.2) + laps(LONG, 434, 0.15)
    for k in range(4):
        for gap in (0, 0.14):
            made.put(mix, made.eased(made.modes(0.4, [(72, 1, .3), (118, .5, .2), (204, .2, .12)]), 0.002, 0.1), (k + 0.45) * LONG / 4 + gap, 0.7, 0.3)
    return laid(mix, -31)


def town_rain():
    return laid(wide(LONG, 441, RAIN) * 0.4 + drops(LONG, 442, 70, 400, 1300, 0.07, 0.3) + drops(LONG, 443, 3, 250, 500, 0.12, 0.5) + crickets(LONG, 444, 0.02), -29)


def bus_stop():
    return laid(wide(LONG, 451, FAR_CITY) * 0.7 + passing(LONG, 452, 2, 0.8) + birds(LONG, 453, 5, 0.03) + wide(LONG, 454, WINDY) * 0.2, -33)


def karaoke():
    """The room next door sings; it comes through as a bass and a vowel."""
    mix = wide(LONG, 461, [(20, -20), (100, 0), (300, -8), (1000, -18), (4000, -36), (9000, -52)]) * 0.4
    thud = made.lowpass(made.kick(55, 0), 160)
    for k in range(36):
        made.put(mix, thud, k * LONG / 36, 0.5 if k % 2 else 0.9, -0.6)
    voices = desk.filtered(talking(LONG, 462, 5).astype(np.float32), "low", 600)
    return laid(mix + voices * 0.7, -34, desk.room(0.4, 46, 3000), 0.3)


AMBIENCE = {name.replace("_", "-"): make for name, make in list(globals().items())
            if callable(make) and getattr(make, "__module__", "") == __name__
            and name not in ("empty", "both", "wide", "laid", "drops", "passing", "talking", "hums", "birds", "crickets", "laps", "fridge")}
