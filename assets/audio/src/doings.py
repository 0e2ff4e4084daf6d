"""What people and things do in a room, one at a time: a step, a page, a key, a wheel. Each is short, dry and about as loud as 1."""

import numpy as np

import made
from players import RATE


def tick(seed, partials, hit=0.3, low=800, high=5000, decay=0.02):
    """Two hard things touch."""
    longest = max(d for _, _, d in partials)
    sound = made.modes(longest * 1.1 + 0.01, partials, seed, 0.02)
    made.put(sound, made.burst(min(0.12, longest), seed, low, high, decay), 0, hit)
    return made.eased(sound, 0.0004, longest * 0.3)


def breath(length, seed, low, high, shape):
    """Something soft is moved: noise under a hand. shape: [(share of the length, level)]."""
    t = made.time(length)
    noise = made.band(np.random.default_rng(seed).standard_normal(len(t)), low, high)
    return made.eased(noise / (np.std(noise) + 1e-9) * 0.4 * np.interp(t / length, [p[0] for p in shape], [p[1] for p in shape]), 0.003, 0.02)


def shoe(seed):
    """Heel, then sole."""
    chance = np.random.default_rng(seed)
    scale = chance.uniform(0.92, 1.08)
    sound = np.zeros(int(0.3 * RATE))
    made.put(sound, tick(seed, [(118 * scale, 1, .175), (290 * scale, .6, .125), (760 * scale, .25, .075)], 0.6, 900, 4500), 0)
    made.put(sound, breath(0.09, seed + 1, 500, 3000, [(0, .6), (.3, 1), (1, 0)]), chance.uniform(0.07, 0.1), 0.35)
    return made.eased(sound, 0.0005, 0.05)


def slipper(seed):
    """It is dragged, and slaps."""
    sound = np.zeros(int(0.36 * RATE))
    made.put(sound, breath(0.2, seed, 700, 4200, [(0, 0), (.5, .5), (.9, 1), (1, .2)]), 0, 0.6)
    made.put(sound, tick(seed, [(170, 1, .125), (340, .5, .1)], 0.8, 600, 2600, 0.05), 0.2, 0.7)
    return sound


def heel_above(seed):
    """Somebody who lives above: only the floor is heard."""
    sound = made.modes(0.45, [(58, 1, .40), (87, .8, .30), (141, .5, .22), (230, .25, .15)], seed, 0.04)
    return made.eased(sound, 0.004, 0.1)


def creak(length, seed, low=24, high=60, body=(310, 540, 1150)):
    """Wood that gives: it sticks and slips, quicker and quicker and slower again."""
    t = made.time(length)
    chance = np.random.default_rng(seed)
    rate = low + (high - low) * np.sin(np.pi * t / length) ** 0.7 * (1 + 0.1 * made.wander(length, seed, 3))
    phase = np.cumsum(rate) / RATE
    sound = np.zeros(len(t) + int(0.1 * RATE))
    for number in range(1, int(phase[-1])):
        at = np.searchsorted(phase, number) / RATE
        partials = [(f * (1 + 0.02 * np.sin(number)), (1, .7, .4)[k], (.05, .035, .02)[k]) for k, f in enumerate(body)]
        made.put(sound, made.modes(0.06, partials), at, chance.uniform(0.6, 1) * np.sin(np.pi * at / length) ** 0.6)
    return made.eased(sound, 0.01, 0.04) * 0.6


def page(seed):
    """It is lifted, bends, and falls."""
    chance = np.random.default_rng(seed)
    length = chance.uniform(0.55, 0.8)
    sound = breath(length, seed, 900, 7500, [(0, 0), (.12, .5), (.3, .25), (.62, .5), (.74, 1), (.84, .3), (1, 0)])
    for _ in range(24):
        made.put(sound, made.burst(0.02, int(chance.integers(1 << 20)), 2000, 8000, 0.004), chance.beta(2, 1.4) * (length - 0.03), chance.uniform(0.1, 0.5))
    return made.eased(sound, 0.01, 0.05)


def key(seed, wide=False):
    """Down, and up again."""
    chance = np.random.default_rng(seed)
    scale = chance.uniform(0.9, 1.12) * (0.7 if wide else 1)
    sound = np.zeros(int(0.16 * RATE))
    made.put(sound, tick(seed, [(240 * scale, .6, .075), (1750 * scale, .6, .035), (3150 * scale, .4, .022)], 0.8, 1500, 6500, 0.015), 0)
    made.put(sound, tick(seed + 1, [(2250 * scale, .5, .025), (3900 * scale, .3, .018)], 0.4, 2200, 7000, 0.01), chance.uniform(0.06, 0.09), 0.4)
    return sound


def typed(line, seed, begin, end, level, where):
    """Words, and what is thought between them; the last of each is the long key."""
    chance = np.random.default_rng(seed)
    at = begin
    while at < end:
        hard = chance.uniform(0.7, 1.0)
        for k in range(count := int(chance.integers(3, 9))):
            made.put(line, key(int(chance.integers(1 << 20)), k + 1 == count), at, level * hard * chance.uniform(0.6, 1.0), where)
            at += chance.lognormal(np.log(0.125), 0.25)
        at += chance.choice([0.12, 0.4, 1.3], p=[0.55, 0.3, 0.15])


def dish(seed, f=2000):
    """Crockery on crockery."""
    return tick(seed, [(f, 1, .55), (f * 1.58, .6, .325), (f * 2.43, .35, .2), (f * 0.41, .4, .125)], 0.25, 2000, 8000, 0.004)


def glass(seed, f=2700):
    return tick(seed, [(f, 1, 1.25), (f * 1.51, .45, .875), (f * 2.6, .2, .375)], 0.15, 3000, 9000, 0.003)


def pipe(seed):
    """A pipe that grows or shrinks: it knocks behind the plaster."""
    return tick(seed, [(188, 1, .3), (431, .8, .25), (873, .4, .175), (1420, .15, .1)], 0.4, 300, 1500, 0.012)


def water_in_pipe(length, seed):
    """Somebody has opened a tap on another floor."""
    rush = breath(length, seed, 280, 2400, [(0, 0), (.08, .8), (.3, 1), (.85, .9), (.93, .3), (1, 0)])
    sing = made.band(rush, 620, 700) * 2.5 + made.band(rush, 1350, 1450) * 1.5
    return (rush + sing) * (0.8 + 0.2 * made.wander(length, seed + 1, 3))[:len(rush)]


def chair(seed):
    """Four feet over a floor."""
    sound = np.zeros(int(0.9 * RATE))
    made.put(sound, creak(0.42, seed, 55, 120, (210, 470, 980)), 0, 0.9)
    made.put(sound, breath(0.4, seed, 180, 1500, [(0, .2), (.4, 1), (1, 0)]), 0.02, 0.5)
    made.put(sound, tick(seed, [(130, 1, .2), (310, .6, .125)], 0.5, 300, 1800, 0.037), 0.5, 0.8)
    return sound


def cough(seed):
    """Kept down, behind a hand, twice."""
    sound = np.zeros(int(0.8 * RATE))
    for at, hard in ((0, 1.0), (0.31, 0.7)):
        for low, high, share in ((170, 420, 1.0), (700, 1250, 0.7), (1900, 2800, 0.3)):
            made.put(sound, made.eased(made.burst(0.26, seed + low, low, high, 0.2), 0.012, 0.06), at, hard * share)
    return sound


def chalk_line(length, seed):
    """It is set down, and drawn."""
    t = made.time(length)
    rough = made.band(np.random.default_rng(seed).standard_normal(len(t)), 1300, 5500)
    chatter = 0.55 + 0.45 * np.sign(np.sin(2 * np.pi * np.cumsum(150 + 60 * made.wander(length, seed + 1, 4)) / RATE))
    sound = np.zeros(len(t) + int(0.2 * RATE))
    drawn = made.eased(rough / np.std(rough) * 0.22 * made.lowpass(chatter, 900) * np.interp(t / length, [0, .1, .7, 1], [.4, 1, .8, 0]), 0.004, 0.02)
    made.put(sound, drawn, 0)
    made.put(sound, tick(seed, [(260, .9, .15), (640, .5, .1), (2300, .5, .03)], 0.7, 1500, 6000, 0.013), 0)
    return sound


def wheels(length, seed, turns=2.6):
    """A trolley: castors over linoleum, one of them bent, and what stands on it."""
    t = made.time(length)
    chance = np.random.default_rng(seed)
    roll = made.band(np.random.default_rng(seed).standard_normal(len(t)), 120, 1300)
    sound = roll / np.std(roll) * 0.3 * (0.7 + 0.3 * np.sin(2 * np.pi * turns * 3 * t) ** 2)
    for k in range(int(length * turns)):
        span = 0.16
        u = made.time(span)
        f = 1150 + 260 * np.sin(np.pi * u / span)
        made.put(sound, made.eased((np.sin(2 * np.pi * np.cumsum(f) / RATE) + 0.4 * np.sin(4 * np.pi * np.cumsum(f) / RATE)) * np.sin(np.pi * u / span), 0.01, 0.02),
                 min(length - 0.2, k / turns + chance.normal(0, 0.008) + 0.02), 0.30)
        made.put(sound, tick(seed + k, [(3100, 1, .15), (4900, .5, .1)], 0.2), min(length - 0.2, k / turns + chance.uniform(0.1, 0.3)), 0.25 * chance.uniform(0, 1))
    return made.eased(sound, 0.05, 0.05)


def passes(sound, from_, to, loudest=0.5):
    """It comes, is nearest at that share of its time, and goes."""
    x = np.arange(len(sound)) / len(sound)
    swell = np.where(x < loudest, x / loudest, (1 - x) / (1 - loudest))
    swell = np.sin(swell * np.pi / 2) ** 1.7
    angle = (from_ + (to - from_) * x + 1) * np.pi / 4
    return np.stack([sound * swell * np.cos(angle), sound * swell * np.sin(angle)], axis=1) * np.sqrt(2)


def moped(length, seed, f=92):
    """Somebody's supper is on its way; the note falls as it passes."""
    t = made.time(length)
    x = (t - length * 0.45) / (length * 0.09)
    pitch = f * (1 - 0.055 * np.tanh(x)) * (1 + 0.01 * made.wander(length, seed, 1))
    phase = np.cumsum(pitch) / RATE
    engine = sum(np.sin(2 * np.pi * phase * k + k * k) * a for k, a in ((1, .6), (2, 1), (3, .5), (4, .6), (5, .25), (6, .3), (8, .15), (10, .08)))
    swell = 1 / (1 + x ** 2) - 0.03
    return made.eased(engine * np.maximum(0, swell) * 0.5, 0.3, 0.3)


def beep(f, length=0.09, sharp=0.0):
    t = made.time(length)
    return made.eased(np.sin(2 * np.pi * f * t) + sharp * np.sin(6 * np.pi * f * t), 0.006, 0.02)


def magpie(seed):
    """Seven hard syllables."""
    chance = np.random.default_rng(seed)
    sound = np.zeros(int(1.2 * RATE))
    for k in range(int(chance.integers(5, 8))):
        t = made.time(0.075)
        f = 1500 + 350 * np.sin(np.pi * t / 0.075)
        raw = np.sign(np.sin(2 * np.pi * np.cumsum(f) / RATE)) * 0.5 + np.random.default_rng(seed + k).standard_normal(len(t)) * 0.5
        made.put(sound, made.eased(made.band(raw, 1700, 5200) * np.sin(np.pi * t / 0.075), 0.004, 0.02), k * chance.uniform(0.125, 0.135), 0.9 - 0.06 * k)
    return sound


def copier(length, seed):
    """A lamp goes along and back; then paper, four sheets of it."""
    t = made.time(length)
    glide = np.interp(t / length, [0, .06, .30, .36, .5, .54, 1], [180, 330, 470, 330, 520, 300, 300])
    phase = np.cumsum(glide) / RATE
    motor = (np.sin(2 * np.pi * phase) + 0.5 * np.sin(4 * np.pi * phase) + 0.3 * np.sin(6 * np.pi * phase)) * np.interp(t / length, [0, .05, .5, .56, 1], [0, 1, 1, .35, 0])
    fan = breath(length, seed, 200, 2600, [(0, 0), (.05, .7), (.9, .7), (1, 0)])
    sound = motor * 0.22 + fan * 0.5
    for k in range(4):
        at = length * (0.55 + 0.1 * k)
        made.put(sound, breath(0.22, seed + k, 700, 5000, [(0, .2), (.3, 1), (.6, .4), (1, 0)]), at, 0.9)
        made.put(sound, tick(seed + k, [(210, 1, .125), (520, .6, .1), (1900, .3, .037)], 0.5), at + 0.2, 0.7)
    return made.eased(sound, 0.05, 0.2)


def till(seed):
    """Two books are read by their stripes, the slip is printed, the drawer comes out."""
    sound = np.zeros(int(3.2 * RATE))
    for at in (0.0, 0.75):
        made.put(sound, beep(1975, 0.085, 0.1), at, 0.55)
    for row in range(7):
        made.put(sound, breath(0.075, seed + row, 900, 5000, [(0, 1), (.7, .9), (.75, 0), (1, 0)]), 1.45 + row * 0.085, 0.8)
    made.put(sound, breath(0.2, seed + 20, 250, 2500, [(0, .3), (.8, 1), (1, 0)]), 2.35, 0.8)
    made.put(sound, tick(seed, [(190, 1, .2), (460, .6, .15), (1250, .35, .125)], 0.7), 2.53, 1.0)
    for k in range(5):
        made.put(sound, tick(seed + k, [(4100, .6, .2), (6200, .4, .15)], 0.2), 2.56 + 0.035 * k, 0.25)
    return sound
