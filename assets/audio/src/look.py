"""For eyes: the score as a roll, the wave, the spectrogram, the long spectrum; and every minor second or ninth that lasts.

    look.py FOLDER NAME...     writes FOLDER/NAME.png and says what rubs, how the bands lie, where it is still
"""

import sys

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from scipy import signal

import desk
from players import RATE

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
    axes[0].set_ylim(-1, 1)
    f, times, s = signal.spectrogram(mix.mean(axis=1), RATE, nperseg=4096, noverlap=2048)
    axes[1].pcolormesh(times, f[1:], 10 * np.log10(s[1:] + 1e-12), vmin=-110, vmax=-30, shading="auto", rasterized=True)
    axes[1].set_yscale("log")
    axes[1].set_ylim(30, 20000)
    f, p = signal.welch(mix.mean(axis=1), RATE, nperseg=8192)
    axes[2].semilogx(f[1:], 10 * np.log10(p[1:] + 1e-14))
    axes[2].semilogx(f[1:], 10 * np.log10(p[(f > 200) & (f < 800)].mean()) - 10 * np.log10(f[1:] / 400), "--", linewidth=0.7)
    axes[2].set_xlim(30, 20000)
    axes[2].set_ylim(-130, -20)
    axes[2].grid(alpha=0.3)
    fig.savefig(path, dpi=55)
    plt.close(fig)


def main(folder, names):
    from scipy.io import wavfile
    from catalogue import MUSIC
    for name in names:
        piece = MUSIC[name]() if not name.startswith("club") else None
        _, mix = wavfile.read(f"{folder}/{name}.wav")
        piece = piece if hasattr(piece, "parts") else None
        print(f"== {name}: bands {bands(mix)}; still {stillness(mix):.1f} s; DC {np.abs(mix.mean(axis=0)).max():.1e}; width {np.std(mix[:, 0] - mix[:, 1]) / np.std(mix.sum(axis=1)):.2f}")
        for line in rubs(piece) if piece else []:
            print("  ", line)
        picture(f"{folder}/{name}.png", name, mix, piece)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
