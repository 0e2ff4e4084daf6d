"""Sounds made from nothing: drums, strings struck and plucked by arithmetic, noise of every colour, old machines."""

import numpy as np
from scipy import signal

import desk
from players import RATE


def time(length):
    return np.arange(int(round(length * RATE))) / RATE


def eased(sound, rise=0.005, fall=0.02):
    """Without a click at either end."""
    a, b = int(rise * RATE), int(fall * RATE)
    out = np.array(sound, dtype=np.float64)
    if a:
        out[:a] *= np.linspace(0, 1, a).reshape((-1,) + (1,) * (out.ndim - 1))
    if b:
        out[-b:] *= np.linspace(1, 0, b).reshape((-1,) + (1,) * (out.ndim - 1))
    return out


def noise(length, seed, colour=0.0):
    """A circle of noise whose power falls with frequency to the `colour`: 0 white, 1 pink, 2 brown. Mono, rms 1."""
    count = int(round(length * RATE))
    chance = np.random.default_rng(seed)
    spectrum = np.fft.rfft(chance.standard_normal(count))
    frequency = np.fft.rfftfreq(count, 1 / RATE)
    spectrum *= np.maximum(frequency, 20) ** (-colour / 2)
    spectrum[frequency < 18] = 0
    out = np.fft.irfft(spectrum, count)
    return out / np.sqrt(np.mean(out ** 2))


def shaped(length, seed, points):
    """A circle of noise with this curve: [(Hz, decibels)], straight lines between on a logarithmic scale."""
    count = int(round(length * RATE))
    chance = np.random.default_rng(seed)
    spectrum = np.fft.rfft(chance.standard_normal(count))
    frequency = np.fft.rfftfreq(count, 1 / RATE)
    at, level = np.log([p[0] for p in points]), [p[1] for p in points]
    spectrum *= 10 ** (np.interp(np.log(np.maximum(frequency, 1)), at, level) / 20)
    spectrum[frequency < 18] = 0
    out = np.fft.irfft(spectrum, count)
    return out / np.sqrt(np.mean(out ** 2))


def wander(length, seed, slowest=0.2, low=0.0, high=1.0):
    """A slow line in a circle between low and high: gusts, traffic, breath. `slowest`: about a third of its quickest turns a second."""
    points = max(64, int(length * 60))
    turns = max(1, int(length * slowest * 3))
    chance = np.random.default_rng(seed)
    at = np.arange(points) / points * 2 * np.pi
    k = np.arange(1, turns + 1)
    size = chance.uniform(0.5, 1, turns) / k ** 0.7
    out = (np.sin(np.outer(at, k) + chance.uniform(0, 2 * np.pi, turns)) * size).sum(axis=1)
    out = (out - out.min()) / (out.max() - out.min())
    count = int(round(length * RATE))
    return low + (high - low) * np.interp(np.arange(count) / count * points, np.arange(points + 1), np.append(out, out[0]))


def put(line, sound, at, level=1.0, where=None):
    """Adds a sound to a circle, in seconds; stereo lines get it at a place."""
    begin = int(round(at * RATE)) % len(line)
    index = (begin + np.arange(len(sound))) % len(line)
    if line.ndim == 1:
        np.add.at(line, index, sound * level)
        return
    if sound.ndim == 1:
        angle = ((where or 0) + 1) * np.pi / 4
        sound = np.stack([sound * np.cos(angle), sound * np.sin(angle)], axis=1) * np.sqrt(2)
    np.add.at(line, index, sound * level)


def modes(length, partials, seed=None, jitter=0.0):
    """Something struck: [(Hz, loudness, seconds to -60 dB)]."""
    t = time(length)
    chance = np.random.default_rng(seed)
    out = np.zeros_like(t)
    for frequency, level, decay in partials:
        frequency *= 1 + jitter * chance.standard_normal()
        out += level * np.sin(2 * np.pi * frequency * t) * np.exp(-6.91 * t / decay)
    return out


def band(sound, low, high, order=2):
    sos = signal.butter(order, (low, high), "bandpass", fs=RATE, output="sos")
    return signal.sosfilt(sos, sound, axis=0)


def lowpass(sound, at, order=2):
    return signal.sosfilt(signal.butter(order, at, "lowpass", fs=RATE, output="sos"), sound, axis=0)


def highpass(sound, at, order=2):
    return signal.sosfilt(signal.butter(order, at, "highpass", fs=RATE, output="sos"), sound, axis=0)


def burst(length, seed, low, high, decay):
    """A short breath of noise."""
    t = time(length)
    raw = band(np.random.default_rng(seed).standard_normal(len(t)), low, high)
    return eased(raw * np.exp(-6.91 * t / decay), 0.0005, min(0.02, length / 4))


def kick(deep=46, click=0.25):
    t = time(0.42)
    sweep = deep + 110 * np.exp(-t / 0.028)
    body = np.sin(2 * np.pi * np.cumsum(sweep) / RATE) * np.exp(-t / 0.13)
    return eased(np.tanh(1.6 * body) + click * burst(0.42, 3, 1500, 6000, 0.02), 0.001, 0.05)


def clap(seed=5):
    out = np.zeros(int(0.3 * RATE))
    for at, level in ((0, 0.6), (0.011, 0.7), (0.022, 1.0)):
        put(out, burst(0.25, seed + int(at * 1000), 900, 4200, 0.16), at, level)
    return eased(out, 0.001, 0.05)


def hat(length=0.06, seed=9):
    return burst(max(0.08, length * 1.5), seed, 6500, 13000, length)


def saw(frequency, length, voices=3, spread=0.004, seed=1):
    """A few saws a little out of tune with each other, band-limited."""
    t = time(length)
    chance = np.random.default_rng(seed)
    out = np.zeros_like(t)
    for v in range(voices):
        f = frequency * (1 + spread * (v - (voices - 1) / 2))
        phase = chance.uniform(0, 6.28)
        for k in range(1, int(min(40, 9000 / f)) + 1):
            out += np.sin(2 * np.pi * f * k * t + phase * k) / k
    return out / voices


def hum(notes, tempo, length, seed, late=0.0, level=1.0):
    """Somebody hums these notes with his mouth shut. A circle, mono."""
    line = np.zeros(length)
    chance = np.random.default_rng(seed)
    for n in notes:
        seconds = n.length * 60 / tempo * 0.97
        t = time(seconds + 0.12)
        f = 440 * 2 ** ((n.pitch - 69) / 12)
        glide = 1 - 0.035 * np.exp(-t / 0.05)
        shake = 1 + 0.004 * np.sin(2 * np.pi * 4.9 * t + chance.uniform(0, 6)) * np.clip((t - 0.3) / 0.5, 0, 1)
        flat = 2 ** (chance.normal(-8, 9) / 1200)
        phase = 2 * np.pi * np.cumsum(f * glide * shake * flat) / RATE
        tone = sum(np.sin(k * phase) * a for k, a in ((1, 1.0), (2, 0.42), (3, 0.2), (4, 0.1), (5, 0.06), (6, 0.03)))
        breath = 0.02 * np.random.default_rng(seed + int(n.at * 10)).standard_normal(len(t))
        shape = np.minimum(1, t / 0.09) * np.minimum(1, np.maximum(0, (t[-1] - t) / 0.14)) * (0.8 + 0.2 * np.exp(-t / 0.4))
        put(line, lowpass((tone + lowpass(breath, 900)) * shape, 1100), n.at * 60 / tempo + late, level * n.hard / 90)
    return line


def crackle(length, seed, often=9):
    """A record's dust: a circle, stereo, ticks of many sizes over a whisper of surface."""
    out = np.zeros((int(round(length * RATE)), 2))
    chance = np.random.default_rng(seed)
    for _ in range(int(length * often)):
        put(out, burst(0.03, int(chance.integers(1 << 30)), 700, chance.uniform(2500, 7000), chance.uniform(0.001, 0.004)),
            chance.uniform(0, length), min(1.2, chance.lognormal(-1.6, 0.7)), chance.uniform(-0.5, 0.5))
    surface = shaped(length, seed + 1, [(20, -40), (400, -14), (2500, 0), (6000, -4), (14000, -22)])
    return out * 0.5 + surface[:, None] * 0.035
