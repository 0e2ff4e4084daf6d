"""The mixing desk: places in the room, filters, rooms, and the last polish. Everything is a circle: what rings over the end
comes in again at the beginning, so that a piece has no seam."""

import numpy as np
from scipy import signal

from players import RATE


def seconds(n):
    return int(round(n * RATE))


def stereo(mono):
    return np.stack([mono, mono], axis=1).astype(np.float32) if mono.ndim == 1 else mono


def wrapped(sound, length):
    """Exactly so many samples; the rest is added to the beginning."""
    out = np.zeros((length, 2), np.float32)
    sound = stereo(sound)
    for begin in range(0, len(sound), length):
        piece = sound[begin:begin + length]
        out[:len(piece)] += piece
    return out


def circle(sound, kernel):
    """Convolution with a room, in a circle."""
    length = len(sound)
    out = np.zeros_like(sound)
    for ear in (0, 1):
        out[:, ear] = wrapped(signal.oaconvolve(sound[:, ear], kernel[:, ear]), length)[:, 0]
    return out


def filtered(sound, kind, at, order=2):
    """low, high or (a, b): in a circle, by running in over the end."""
    sos = signal.butter(order, at, {"low": "lowpass", "high": "highpass", "band": "bandpass"}[kind], fs=RATE, output="sos")
    lead = min(len(sound), RATE * 2)
    return signal.sosfilt(sos, np.concatenate([sound[-lead:], sound]), axis=0)[lead:].astype(np.float32)


def shelf(sound, at, decibels, high=False):
    """A gentle shelf: the part beyond `at` is so much louder."""
    part = filtered(sound, "high" if high else "low", at, 1)
    return sound + part * (10 ** (decibels / 20) - 1)


def placed(sound, where, width=0.6):
    """where: -1 left to 1 right; width: how much of its own stereo is kept."""
    middle, side = (sound[:, 0] + sound[:, 1]) / 2, (sound[:, 0] - sound[:, 1]) / 2 * width
    angle = (where + 1) * np.pi / 4
    left, right = np.cos(angle) * np.sqrt(2), np.sin(angle) * np.sqrt(2)
    return np.stack([middle * left + side, middle * right - side], axis=1).astype(np.float32)


def room(size, seed, bright=5500, before=0.012, early=8):
    """A room's answer: some early walls, then a tail in which the high dies first. `size`: seconds to -60 dB."""
    chance = np.random.default_rng(seed)
    count = seconds(size * 1.2)
    time = np.arange(count) / RATE
    out = np.zeros((count, 2))
    bands = [(None, 300, 1.0), (300, 1500, 1.0), (1500, bright, 0.6), (bright, None, 0.28)]
    for ear in (0, 1):
        noise = chance.standard_normal(count)
        for low, high, share in bands:
            if low is None:
                sos = signal.butter(2, high, "lowpass", fs=RATE, output="sos")
            elif high is None:
                sos = signal.butter(2, low, "highpass", fs=RATE, output="sos")
            else:
                sos = signal.butter(2, (low, high), "bandpass", fs=RATE, output="sos")
            out[:, ear] += signal.sosfilt(sos, noise) * np.exp(-6.91 * time / (size * share)) * (0.5 if low is None else 1)
        out[:, ear] *= np.minimum(1, time / 0.02)
        out[:, ear] /= np.sqrt(np.sum(out[:, ear] ** 2))
        for _ in range(early):
            at = seconds(before + chance.uniform(0.0, 0.05))
            out[at, ear] += chance.choice([-1, 1]) * chance.uniform(0.1, 0.3)
    delay = np.zeros((seconds(before), 2))
    return np.concatenate([delay, out]).astype(np.float32)


# --- the last of it --------------------------------------------------------------------------------------------------------


def loudness(sound):
    """Integrated, in LUFS (ITU-R BS.1770-4)."""
    pre = signal.sosfilt(np.array([[1.53512485958697, -2.69169618940638, 1.19839281085285, 1, -1.69065929318241, 0.73248077421585],
                                   [1.0, -2.0, 1.0, 1, -1.99004745483398, 0.99007225036621]]), sound, axis=0)
    block, hop = seconds(0.4), seconds(0.1)
    power = np.concatenate([[0], np.cumsum(np.sum(pre.astype(np.float64) ** 2, axis=1))])
    starts = np.arange(0, len(sound) - block + 1, hop)
    mean = (power[starts + block] - power[starts]) / block
    level = -0.691 + 10 * np.log10(mean + 1e-12)
    loud = mean[level > -70]
    gate = -0.691 + 10 * np.log10(loud.mean()) - 10
    return -0.691 + 10 * np.log10(loud[-0.691 + 10 * np.log10(loud) > gate].mean())


def true_peak(sound):
    return max(np.abs(signal.resample_poly(sound[:, ear], 4, 1)).max() for ear in (0, 1))


def limited(sound, ceiling):
    """What would go over is turned down around it, 5 ms before to 120 ms after, in a circle."""
    over = np.max([np.abs(signal.resample_poly(sound[:, ear], 4, 1)).reshape(-1, 4).max(axis=1)[:len(sound)] for ear in (0, 1)], axis=0)
    need = np.minimum(1, ceiling / np.maximum(over, 1e-9))
    if need.min() >= 1:
        return sound
    ahead = seconds(0.005)
    from scipy.ndimage import minimum_filter1d, uniform_filter1d
    gain = minimum_filter1d(need, 2 * ahead + 1, mode="wrap")
    fall = np.log(gain)
    step = 1 - np.exp(-1 / (0.12 * RATE))
    twice = np.concatenate([fall, fall])
    eased = _release(twice, step)[len(fall):]
    return (sound * uniform_filter1d(np.exp(eased), ahead, mode="wrap")[:, None]).astype(np.float32)


def _release(want, step):
    """Down at once, up slowly; piecewise, since most of it stands at nought."""
    out = want.copy()
    low = np.flatnonzero(want < -1e-7)
    if len(low) == 0:
        return out
    value, at = 0.0, int(low[0])
    end = len(want)
    while at < end:
        value = min(want[at], value * (1 - step))
        out[at] = value
        at += 1
        if value > -1e-5 and (at >= end or want[at] > -1e-7):
            value = 0.0
            nexts = low[np.searchsorted(low, at):]
            if len(nexts) == 0:
                break
            at = int(nexts[0])
    return out


def mono_bass(sound, below=170):
    """What is deep comes from the middle."""
    side = (sound[:, 0] - sound[:, 1]) / 2
    middle = (sound[:, 0] + sound[:, 1]) / 2
    side = filtered(filtered(side[:, None], "high", below), "high", below)[:, 0]
    return np.stack([middle + side, middle - side], axis=1)


def finished(sound, lufs=-18.0, ceiling=-2.0, floor=32):
    """Nothing below the floor, bass in the middle, gently rounded, as loud as all the others."""
    sound = mono_bass(filtered(sound, "high", floor))
    sound = sound * 10 ** ((lufs - loudness(sound)) / 20)
    for _ in range(3):
        sound = np.where(np.abs(sound) > 0.5, np.sign(sound) * (0.5 + 0.45 * np.tanh((np.abs(sound) - 0.5) / 0.45)), sound)
        sound = limited(sound, 10 ** (ceiling / 20))
        sound = sound * 10 ** ((lufs - loudness(sound)) / 20)
    return limited(sound, 10 ** (ceiling / 20)).astype(np.float32)
