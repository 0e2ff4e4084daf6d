#!/usr/bin/env python3
"""From a save to its picture: `lantern play --live` of the story that ships, on a display of its own (Xvfb, 1920x1080, SDL's
software renderer), so that no graphics card is measured.

    bench/live.py [PROGRAM] [SAVES]         on a machine that is busy with other things: chrt -r 1 bench/live.py

The line that is read is changed and its file saved, in turn over itself and by another file laid in its place, as editors do. The
clock runs from before the first byte is written until the window has presented the picture (LANTERN_LIVE_TIMES); beside it stands
what the loop's thread took of the processor, which is what a machine that is busy with other things would take by itself. Then a picture of
that scene is painted over, a few times.
"""
import os, select, shutil, signal, statistics, subprocess, sys, tempfile, time
from pathlib import Path

home = Path(__file__).resolve().parent.parent
program = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else str(home / "build/release/lantern")
saves = int(sys.argv[2]) if len(sys.argv) > 2 else 50
line = "The roof of the humanities building"


def told(pipe, seconds):
    """The last time it tells before it is silent for so long, and what the processor did for it."""
    last = None
    while select.select([pipe], [], [], 30 if last is None else seconds)[0]:
        said = os.read(pipe, 4096).split()
        if not said:
            break
        last = [float(number) for number in said[-2:]]
    if last is None:
        sys.exit("what was saved is not shown")
    return last


def write(file, content, beside):
    if not beside:
        return file.write_bytes(content)
    other = file.with_name("." + file.name + ".swp")
    other.write_bytes(content)
    other.rename(file)


def measure(what, count, file, content, pipe):
    took, busy = [], []
    for number in range(count):
        new = content(number)
        before = time.monotonic_ns() / 1e6
        write(file, new, number % 2)
        shown, spent = told(pipe, 0.3)
        took.append(shown - before)
        busy.append(spent)
    took.sort()
    over = sum(1 for each in took if each > 150)
    print(f"{count} saves of {what}: median {statistics.median(took):.0f} ms, worst {took[-1]:.0f} ms, {over} over 150 ms; "
          f"{statistics.median(busy):.0f} ms of the processor's (worst {max(busy):.0f})")


scratch = Path(tempfile.mkdtemp())
played = None
try:
    story = scratch / "scripts"
    shutil.copytree(home / "scripts", story)
    shutil.copytree(home / "assets", scratch / "assets")
    scene = story / "act-1" / "episode-1" / "the-coat.yaml"
    words = scene.read_text()
    assert line in words
    (scratch / "config" / "lantern").mkdir(parents=True)
    (scratch / "config" / "lantern" / "preferences").write_text("first card answered: yes\n")
    environment = dict(os.environ, LANTERN_HOME=str(home), LANTERN_LIVE_TIMES="1", SDL_VIDEODRIVER="x11", SDL_AUDIODRIVER="dummy",
                       SDL_RENDER_DRIVER="software", XDG_CONFIG_HOME=str(scratch / "config"), XDG_DATA_HOME=str(scratch / "data"))
    played = subprocess.Popen(["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24", program, "play", "--live", str(story), "--from", "the-coat"],
                              env=environment, stderr=subprocess.PIPE, start_new_session=True)
    pipe = played.stderr.fileno()
    time.sleep(4)
    measure("the scene that is read", saves, scene, lambda number: words.replace(line, f"{line} ({number})").encode(), pipe)
    place = scratch / "assets" / "pictures" / "places" / "campus-roof.webp"
    one, other = place.read_bytes(), (place.parent / "lecture-hall.webp").read_bytes()
    measure("its picture", max(saves // 5, 2), place, lambda number: one if number % 2 else other, pipe)
finally:
    if played is not None:
        os.killpg(played.pid, signal.SIGTERM)  # the display, too
        played.wait()
    shutil.rmtree(scratch)
