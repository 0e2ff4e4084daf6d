"""For eyes: the score as a roll, the wave, the spectrogram, the long spectrum; and every minor second or ninth that lasts.

    look.py FOLDER NAME...     writes FOLDER/NAME.png and says what rubs, how the bands lie, where it is still, how much stands out
    look.py FOLDER KIND        music, ambience or sounds: all of them small on FOLDER/KIND.png, the seam of a loop in the middle

They are looked at as they lie in the folders, decoded.
"""

import sys
from pathlib import Path

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from scipy import signal

from measured import heard
from players import RATE

HERE = Path(__file__).resolve().parents[1]

NAMES = "C C# D Eb E F F# G Ab A Bb B".split()


def called(p):
    return f"{NAMES[p % 12]}{p // 12 - 1}"


def rubs(piece, lasting=0.4):
    """Where two notes a minor second or ninth apart sound together."""
    notes = sorted(((n, part.name) for part in piece.parts if not part.drums for n in part.notes), key=lambda x: x[0].at)
    out = []
    for i, (a, x) in enumerate(notes):
        for b, y in notes[i + 1:]:
            if b.at >= a.at + a.length:
                break
            together = min(a.at + a.length, b.at + b.length) - b.at
            if abs(a.pitch - b.pitch) in (1, 13) and together >= lasting:
                out.append(f"bar {int(b.at // piece.meter) + 1} beat {b.at % piece.meter + 1:g}: {called(a.pitch)} {x} / {called(b.pitch)} {y}, {together:g} beats")
    return out


def bands(mix):
    f, p = signal.welch(mix.mean(axis=1), RATE, nperseg=16384)
    total = p.sum()
    edges = (20, 60, 120, 250, 500, 1000, 2000, 4000, 8000, 16000)
    return " ".join(f"{a}:{10 * np.log10(p[(f >= a) & (f < b)].sum() / total + 1e-12):.0f}" for a, b in zip(edges, edges[1:]))


def stillness(mix):
    """The longest time below -50 dB."""
    hop = RATE // 20
    level = np.sqrt(np.mean(mix[:len(mix) // hop * hop].reshape(-1, hop, 2) ** 2, axis=(1, 2)))
    best = now = 0
    for quiet in level < 10 ** (-50 / 20):
        now = now + 1 if quiet else 0
        best = max(best, now)
    return best / 20


def stands_out(mix):
    """What happens beside what goes on: how far the loudest fiftieth of the moments is over the middle one, in the octave where it is farthest."""
    found = []
    for low in (63, 125, 250, 500, 1000, 2000, 4000, 8000):
        sos = signal.butter(2, (low / 1.41, low * 1.41), "bandpass", fs=RATE, output="sos")
        part = signal.sosfilt(sos, mix.mean(axis=1))
        hop = RATE // 40
        level = 10 * np.log10(np.mean(part[:len(part) // hop * hop].reshape(-1, hop) ** 2, axis=1) + 1e-14)
        found.append((np.percentile(level, 98) - np.median(level), low))
    return max(found)


def ear(f):
    """How loud an ear has a soft tone (the A curve), in decibels."""
    f2 = f * f
    return 2 + 20 * np.log10(12194 ** 2 * f2 * f2 / ((f2 + 20.6 ** 2) * np.sqrt((f2 + 107.7 ** 2) * (f2 + 737.9 ** 2)) * (f2 + 12194 ** 2)))


def painted(axes, mix):
    """As an ear weighs it."""
    f, times, s = signal.spectrogram(mix.mean(axis=1), RATE, nperseg=2048, noverlap=1024)
    db = 10 * np.log10(s[1:] + 1e-14) + ear(f[1:])[:, None]
    axes.pcolormesh(times, f[1:], db, vmin=db.max() - 50, vmax=db.max() - 5, shading="auto", rasterized=True)
    axes.set_yscale("log")
    axes.set_ylim(40, 18000)


def sheet(path, kind):
    """Everything of a kind, each its wave and its spectrogram."""
    files = sorted((HERE / kind).glob("*.ogg"))
    across = 4
    rows = -(-len(files) // across)
    fig, axes = plt.subplots(rows * 2, across, figsize=(20, rows * 2.6), constrained_layout=True, squeeze=False, height_ratios=[1, 2] * rows)
    for each in axes.flat:
        each.set_axis_off()
    for k, file in enumerate(files):
        mix = heard(file)
        if kind != "sounds":
            mix = np.roll(mix, len(mix) // 2, axis=0)
        wave, spectrum = axes[k // across * 2][k % across], axes[k // across * 2 + 1][k % across]
        wave.set_title(file.stem, fontsize=9, pad=2)
        step = max(1, len(mix) // 4000)
        folded = np.abs(mix[:len(mix) // step * step].reshape(-1, step, 2)).max(axis=(1, 2))
        wave.fill_between(np.arange(len(folded)), folded, -folded, linewidth=0)
        wave.set_xlim(0, len(folded))
        painted(spectrum, mix)
    fig.savefig(path, dpi=60)
    plt.close(fig)


def picture(path, name, mix, piece=None):
    rows = 4 if piece else 3
    fig, axes = plt.subplots(rows, 1, figsize=(16, 3.1 * rows), constrained_layout=True)
    axes = list(axes)
    fig.suptitle(name)
    if piece:
        roll = axes.pop(0)
        for k, part in enumerate(p for p in piece.parts if not p.drums):
            roll.hlines([n.pitch for n in part.notes], [n.at / piece.meter + 1 for n in part.notes], [(n.at + n.length) / piece.meter + 1 for n in part.notes],
                        colors=f"C{k}", linewidth=2, label=part.name)
        roll.legend(loc="upper right", fontsize=7)
        roll.set_xlim(1, piece.bars + 1)
        roll.grid(alpha=0.3)
    t = np.arange(0, len(mix), 40) / RATE
    axes[0].plot(t, mix[::40, 0], linewidth=0.3)
    axes[0].plot(t, mix[::40, 1], linewidth=0.3, alpha=0.6)
    axes[0].set_xlim(0, t[-1])
    axes[0].set_ylim(*(np.array([-1, 1]) * (1 if piece else 1.05 * np.abs(mix).max())))
    painted(axes[1], mix)
    f, p = signal.welch(mix.mean(axis=1), RATE, nperseg=8192)
    axes[2].semilogx(f[1:], 10 * np.log10(p[1:] + 1e-14))
    axes[2].semilogx(f[1:], 10 * np.log10(p[(f > 200) & (f < 800)].mean()) - 10 * np.log10(f[1:] / 400), "--", linewidth=0.7)
    axes[2].set_xlim(30, 20000)
    if piece:
        axes[2].set_ylim(-130, -20)
    axes[2].grid(alpha=0.3)
    fig.savefig(path, dpi=55)
    plt.close(fig)


def main(folder, names):
    from catalogue import MUSIC
    for name in names:
        if name in ("music", "ambience", "sounds"):
            sheet(f"{folder}/{name}.png", name)
            continue
        mix = heard(next(HERE.glob(f"*/{name}.ogg")))
        piece = MUSIC[name]() if name in MUSIC and not name.startswith("club") else None
        piece = piece if hasattr(piece, "parts") else None
        out, where = stands_out(mix)
        print(f"== {name}: bands {bands(mix)}; still {stillness(mix):.1f} s; DC {np.abs(mix.mean(axis=0)).max():.1e}; "
              f"width {np.std(mix[:, 0] - mix[:, 1]) / np.std(mix.sum(axis=1)):.2f}; stands out {out:.1f} dB at {where} Hz")
        for line in rubs(piece) if piece else []:
            print("  ", line)
        picture(f"{folder}/{name}.png", name, mix, piece)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
