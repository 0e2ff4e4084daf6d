"""The property table: what single sounds are made with. Something is struck, turned, torn, poured, rung; each is dry, close, and over quickly."""

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
