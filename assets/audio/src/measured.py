"""Measures what lies in the folders, and writes the table of docs/music.md. ffmpeg hears; nothing is taken from how it was made."""

import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

import numpy as np

RATE = 48000
BEGIN, END = "<!-- made by assets/audio/build --table; do not edit -->", "<!-- end -->"


def heard(path):
    """As it is decoded: stereo samples."""
    raw = subprocess.run(["ffmpeg", "-v", "error", "-i", str(path), "-f", "f32le", "-ac", "2", "-ar", str(RATE), "-"], check=True, capture_output=True).stdout
    return np.frombuffer(raw, np.float32).reshape(-1, 2)


def levels(path):
    """Integrated loudness in LUFS and true peak in dB, by ffmpeg's EBU R 128 meter."""
    said = subprocess.run(["ffmpeg", "-nostats", "-i", str(path), "-af", "ebur128=peak=true", "-f", "null", "-"], check=True, capture_output=True, text=True).stderr
    summary = said[said.rindex("Summary:"):]
    return float(re.search(r"I:\s+(-?[\d.]+|-inf) LUFS", summary).group(1)), float(re.search(r"Peak:\s+(-?[\d.]+|-inf) dBFS", summary).group(1))


def seam(samples):
    """The step from the last sample to the first, beside the steps the piece takes all the time (their 99.9th percentile): below 1 it hides."""
    steps = np.abs(np.diff(samples, axis=0)).max(axis=1)
    return float(np.abs(samples[0] - samples[-1]).max() / (np.percentile(steps, 99.9) + 1e-9))


def row(path, loops):
    samples = heard(path)
    lufs, peak = levels(path)
    kilobytes = (path.stat().st_size + 512) // 1024
    return (f"| `{path.parent.name}/{path.stem}` | {len(samples) / RATE:.1f} | {kilobytes} | {lufs:.1f} | {peak:.1f} |" + (f" {seam(samples):.2f} |" if loops else " |"))


def write_table(here, document):
    files = [(path, kind != "sounds") for kind in ("music", "ambience", "sounds") for path in sorted((here / kind).glob("*.ogg"))]
    with ThreadPoolExecutor(2) as pool:
        rows = list(pool.map(lambda file: row(*file), files))
    total = sum(path.stat().st_size for path, _ in files)
    table = "\n".join(["| file | seconds | kB | LUFS | true peak, dB | seam |", "|---|--:|--:|--:|--:|--:|"] + rows
                      + ["", f"{len(files)} files, {total / 1e6:.1f} MB."])
    text = document.read_text() if document.exists() else f"{BEGIN}\n{END}\n"
    begin, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    document.write_text(text[:begin] + "\n" + table + "\n" + text[end:])
