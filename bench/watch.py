#!/usr/bin/env python3
"""How long `lantern check --watch` takes from a save to the end of its report: other words, a line more, a line less, another choice, all in
the largest scene; another amount, and another bound in a condition, in each scene that has one, there and back.

    bench/watch.py [PROGRAM [STORY]]     a release build and the story that ships, unless others are named

A copy of the story is written to. The time on the clock, with what it takes to notice; and the processor's, which a busy machine
does not change.
"""
import os, re, shutil, statistics, subprocess, sys, tempfile, time

home = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(home, "build/release/lantern")
story = sys.argv[2] if len(sys.argv) > 2 else os.path.join(home, "scripts")
rounds = 9


def scenes_in(folder):
    return sorted(os.path.join(at, name) for at, _, names in os.walk(folder) for name in names
                  if os.path.basename(at).startswith("episode-") and name.endswith(".yaml"))


def processor_seconds(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


with tempfile.TemporaryDirectory() as scratch:
    copy = os.path.join(scratch, "story", "scripts")
    shutil.copytree(story, copy)
    assets = os.path.join(os.path.dirname(os.path.abspath(story)), "assets")
    if os.path.isdir(assets):
        shutil.copytree(assets, os.path.join(scratch, "story", "assets"))
    scene = max(scenes_in(copy), key=os.path.getsize)
    text = open(scene).read()
    first = text.index("script:\n") + len("script:\n")
    checker = subprocess.Popen([program, "check", copy, "--no-show", "--watch"], stdout=subprocess.PIPE, text=True,
                               env={**os.environ, "LANTERN_HOME": home})

    def report():
        """Up to its last line, which counts the complaints; and what it said before it."""
        said = []
        for line in checker.stdout:
            said.append(line)
            if " errors, " in line or " error, " in line:
                return "".join(said)
        sys.exit("the checker ended: " + "".join(said))

    def save(words, scene=scene, must_be_right=True):
        time.sleep(0.05)  # whoever saves has read the report
        began, before = time.monotonic(), processor_seconds(checker.pid)
        with open(scene + ".new", "w") as file:
            file.write(words)
        os.replace(scene + ".new", scene)
        said = report()
        if must_be_right and " 0 errors" not in said:
            sys.exit("the story is not right any more:\n" + said)
        took, used = time.monotonic() - began, processor_seconds(checker.pid) - before
        return took * 1000, used * 1000

    report()
    more = text
    kinds = {"other words": [], "a line more": [], "a line less": [], "another choice": []}
    line = "  - A line more that nobody needs.\n"
    for turn in range(rounds):
        kinds["other words"].append(save(text[:first] + line.replace("nobody", f"nobody {turn}") + text[first:]))
        kinds["a line more"].append(save(text[:first] + line + line + text[first:]))
        kinds["a line less"].append(save(text[:first] + line + text[first:]))
        choice = f"  - choose: nothing_{turn}\n    options:\n      - one: One.\n      - two: Two.\n"
        kinds["another choice"].append(save(text[:first] + choice + line + text[first:]))
        save(text[:first] + line + text[first:])
    another = {"another amount": (r": \+1\b", ": +2"),
               "another bound": (r"(if: .*>= )(\d+)", lambda found: found[1] + str(int(found[2]) + 1))}
    for kind, (what, by) in another.items():
        kinds[kind] = []
        for one in scenes_in(copy):
            was = open(one).read()
            now = re.sub(what, by, was, count=1)
            if now != was:  # it may break a promise
                kinds[kind] += [save(now, one, False), save(was, one)]
    checker.kill()
    for kind, times in kinds.items():
        if not times:
            continue
        clock, used = [sorted(one) for one in zip(*times)]
        quick = sum(one < 100 for one in clock)
        print(f"{kind:15} median {statistics.median(clock):4.0f} ms, worst {clock[-1]:4.0f} ms;"
              f" processor {statistics.median(used):4.0f} ms; {quick} of {len(times)} saves under 100 ms")
