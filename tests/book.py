# What the pages of docs/ show is so: every file they write is written, every command they show is run, and what it prints is
# compared whole.
#
#   book.py PROGRAM CHECKOUT [PAGE…]     LANTERN_ACCEPT=1: what is printed, and the pictures, are taken into the pages
#
# A page is read from above. Its fences say what they are:
#   ```yaml             its first line names the file ("# a scene": any of them): "# FILE", "# FILE, at the end",
#                       "# FILE, below: WORDS" and "# FILE, instead of: WORDS": the one line that holds these words
#   ```yaml try         the same, for the next commands only; afterwards it is undone
#   ```yaml script      some items of a script, ```yaml head: keys of a scene's head; checked in a scene of their own
#   ```console          "$ " a command, then what it prints; lines after "> " are also its answers; a line "…", which no chapter of the
#                       book has, stands for some that are left out
#   ```renpy, ```ink    theirs
#   anything, and "not run: why"
# A fence that says nothing of this is a failure. ![words](pictures/NAME.webp) is what a command `-o NAME.png` above it rendered.
# The chapters of docs/book are one story, which is kept in docs/book/page-turner; every other page begins with a story of its own
# (tests/book/PAGE; the shipped one for check.md, what `lantern new` writes for ci.md and editors.md), and again
# at each of its headings "## ". It needs a program with a window, and ImageMagick.
import concurrent.futures
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

program, checkout = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
accept = os.environ.get("LANTERN_ACCEPT") is not None
docs, bases = checkout / "docs", checkout / "tests" / "book"
story_of_the_book = "page-turner"
tolerance = 0.02  # of root-mean-square difference: another FreeType, and WebP; not another layout


class Wrong(Exception):
    pass


def beside(one, other):
    try:
        os.link(one, other)
    except OSError:
        shutil.copy(one, other)


class Stage:
    """A reader's own folder: the story in it, and the checkout beside it under the name `lantern`."""

    def __init__(self, story, base=None):
        self.scratch = pathlib.Path(tempfile.mkdtemp()).resolve()
        self.story, self.base, self.undo = story, base, None
        (self.scratch / "lantern").symlink_to(checkout)
        programs = self.scratch / ".programs"
        programs.mkdir()
        (programs / "lantern").symlink_to(program)
        self.environment = {**os.environ, "LANTERN_HOME": str(checkout), "HOME": str(self.scratch), "LC_ALL": "C.UTF-8",
                            "PATH": f"{programs}:{os.environ['PATH']}", "XDG_DATA_HOME": str(self.scratch / ".share"),
                            "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
        self.environment.pop("LANTERN_ACCEPT", None)
        if base == checkout / "scripts":
            for kind in ("pictures", "audio"):  # a link that leads out of the story is not followed
                shutil.copytree(checkout / "assets" / kind, self.scratch / "assets" / kind, copy_function=beside)
        self.begin_again()

    def begin_again(self):
        self.undo = None
        if self.base is None:
            return
        shutil.rmtree(self.scratch / self.story, ignore_errors=True)
        shutil.copytree(self.base, self.scratch / self.story)
        (self.scratch / "assets").mkdir(exist_ok=True)

    def file(self, path):
        return self.scratch / path if path.startswith(".") else self.scratch / self.story / path

    def run(self, command, answers=""):
        done = subprocess.run(["sh", "-c", command], cwd=self.scratch, env=self.environment, text=True, input=answers,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=900)
        return done.returncode, done.stdout.replace(str(self.scratch), "/home/you")

    def write(self, path, text, for_a_while):
        file = self.file(path)
        if for_a_while:
            self.undo = (file, file.read_text() if file.exists() else None)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def edit(self, heading, text, for_a_while):
        """`heading` is a block's first line, without its "# "."""
        path, _, how = heading.partition(", ")
        path = {"a scene": "act-1/episode-1/one.yaml", "direction.yaml": "act-1/direction.yaml"}.get(path, path)
        there = self.file(path).read_text() if self.file(path).exists() else None
        if not how:
            return self.write(path, text, for_a_while)
        if there is None:
            raise Wrong(f"there is no {path} yet")
        if how == "at the end":
            return self.write(path, there + text, for_a_while)
        way, _, words = how.partition(": ")
        lines = there.splitlines(keepends=True)
        found = [number for number, line in enumerate(lines) if words in line]
        if way not in ("below", "instead of") or len(found) != 1:
            raise Wrong(f"{path}: {len(found)} lines hold what is named by: {how}")
        lines[found[0]:found[0] + 1] = ([lines[found[0]]] if way == "below" else []) + [text]
        self.write(path, "".join(lines), for_a_while)

    def settle(self):
        if self.undo:
            file, before = self.undo
            file.unlink() if before is None else file.write_text(before)
        self.undo = None

    def check(self):
        code, said = self.run(f"lantern check {self.story} --no-show")
        if code != 0:
            raise Wrong("it is not right:\n" + said)


def matches(shown, said):
    pattern = "".join("(?:.*\n)*?" if line == "…\n" else re.escape(line) for line in shown.splitlines(keepends=True))
    return re.fullmatch(pattern, said) is not None


def first_missed(shown, said):
    """Of a block with gaps: the line at which it is no longer what was said."""
    rest = said.splitlines()
    for line in shown.splitlines():
        if line != "…" and line not in rest:
            return line
        rest = rest[rest.index(line) + 1:] if line != "…" else rest
    return "a gap is missing, or where there is one nothing is left out"


def renewed(shown, said):
    """`shown`, which has gaps, with the lines of `said` that have taken the place of its own: a page is kept current by it."""
    blurred = lambda line: re.sub(r"[0-9][0-9,.]*", "0", line)
    result, rest = [], said.splitlines(keepends=True)
    for line in shown.splitlines(keepends=True):
        if line != "…\n":
            now = [other for other in rest if other == line] or [other for other in rest if blurred(other) == blurred(line)]
            now = now or difflib.get_close_matches(line, rest, 1, 0.7)
            if now:
                line, rest = now[0], rest[rest.index(now[0]) + 1:]
        result.append(line)
    return "".join(result)


def perform(stage, body, gaps):
    """Runs the commands of a console block. What is printed, in the block's own shape; and what is wrong with what it shows."""
    stories, wrong = [], []
    for part in re.split(r"(?m)^(?=\$ )", body):
        if not part:
            continue
        if not part.startswith("$ "):
            raise Wrong("it begins with no command")
        command, _, shown = part[2:].partition("\n")
        answers = "".join(line[2:] + "\n" for line in shown.splitlines() if line.startswith("> "))
        said = stage.run(command, answers)[1]
        if said and not said.endswith("\n"):
            said += "\n"
        if "…\n" in shown.splitlines(keepends=True) and gaps:
            if not matches(shown, said):
                wrong.append(f"{command}: otherwise from here on: {first_missed(shown, said)}")
                said = renewed(shown, said)
            else:
                said = shown
        elif shown != said:
            wrong.append("".join(difflib.unified_diff(shown.splitlines(True), said.splitlines(True), "shown", command)))
        stories.append(f"$ {command}\n{said}")
    return "".join(stories), wrong


def compare_picture(stage, page, name):
    made, kept = stage.scratch / (pathlib.Path(name).stem + ".png"), page.parent / name
    if not made.exists():
        raise Wrong(f"no command above it renders {made.name}")
    if accept:
        kept.parent.mkdir(exist_ok=True)
        subprocess.run(["convert", made, "-resize", "960x540", "-quality", "82", kept], check=True)
    if not kept.exists():
        raise Wrong(f"there is no {name}")
    small = made.with_suffix(".small.png")
    subprocess.run(["convert", made, "-resize", "960x540", small], check=True)
    said = subprocess.run(["compare", "-metric", "RMSE", small, kept, "null:"], capture_output=True, text=True).stderr
    share = re.search(r"\(([0-9.e+-]+)\)", said)
    if not share or float(share.group(1)) > tolerance:
        raise Wrong(f"{name} is not what is rendered: {said}")


def one_block(stage, language, mark, body, gaps):
    """What this fence should say, and what is wrong with it."""
    if re.match(r"not run: .", mark):
        return body, []
    if language in ("renpy", "ink") and not mark:
        return body, []
    if language == "console" and not mark:
        said, wrong = perform(stage, body, gaps)
        stage.settle()
        return said, wrong
    if language == "yaml" and mark in ("script", "head"):
        scene = "scene: A part\n" + ("script:\n" + body if mark == "script" else body + "script:\n  - It rains.\n")
        if mark == "script" and not re.match(r" *[-#] ", body):
            raise Wrong("it has no items")
        stage.write("act-1/episode-1/one.yaml", scene, True)
        try:
            stage.check()
        finally:
            stage.settle()
        return body, []
    if language == "yaml" and mark in ("", "try"):
        heading, _, text = body.partition("\n")
        if not re.match(r"# (a scene$|\S+\.yaml(, |$))", heading):
            raise Wrong("its first line names no file")
        stage.edit(heading[2:], text, mark == "try")
        if mark == "" and stage.base is not None:
            stage.check()
        return body, []
    raise Wrong(f"nothing says what becomes of it (```{language} {mark})")


counted = {"blocks": 0, "not run": 0}


def read(page, stage, gaps=True):
    """Every failure of a page."""
    failures, result, block = [], [], None
    for number, line in enumerate(page.read_text().splitlines(keepends=True), 1):
        fence = re.match(r"( *)```(\S*) ?(.*)$", line)
        if block is None:
            result.append(line)
            if fence:
                block = (number, fence.group(1), fence.group(2), fence.group(3).strip(), [])
            elif line.startswith("## ") and stage.base is not None:
                stage.begin_again()
            for picture in re.findall(r"!\[[^]]*\]\((pictures/[a-z0-9-]+\.webp)\)", line) if stage.base is None else []:
                try:
                    compare_picture(stage, page, picture)
                except Wrong as wrong:
                    failures.append(f"{page.name}:{number}: {wrong}")
        elif not fence:
            block[4].append(line.removeprefix(block[1]))
        else:
            began, margin, language, mark, lines = block
            body, block, wrong = "".join(lines), None, []
            counted["blocks"] += 1
            counted["not run"] += mark.startswith("not run")
            try:
                said, wrong = one_block(stage, language, mark, body, gaps)
            except Wrong as told:
                said, wrong = body, [str(told)]
            failures += [f"{page.name}:{began}: {one}" for one in wrong]
            result.append("".join(margin + one for one in (said if accept else body).splitlines(keepends=True)))
            result.append(line)
    if block is not None:
        failures.append(f"{page.name}:{block[0]}: this fence is never shut")
    if accept and "".join(result) != page.read_text():
        page.write_text("".join(result))
    return failures


def compare_story(stage):
    """What the chapters built is what is kept beside them."""
    built, kept, failures = stage.scratch / stage.story, docs / "book" / stage.story, []
    names = lambda folder: {path.relative_to(folder) for path in folder.rglob("*") if path.suffix in (".yaml", ".txt")}
    for name in sorted(names(built) | names(kept)):
        one, other = (folder / name for folder in (built, kept))
        if one.exists() and other.exists() and one.read_text() == other.read_text():
            continue
        failures.append(f"{stage.story}/{name} is not what the chapters write")
        if accept and one.exists():
            other.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(one, other)
        elif accept:
            other.unlink()
    code, said = stage.run(f"lantern fmt --check {stage.story}")
    return failures + ([f"{stage.story} is not written out fair:\n{said}"] if code else [])


def the_book():
    chapters = sorted((docs / "book").glob("[0-9]*.md"))
    if not chapters:
        return ["there is no chapter"]
    stage = Stage(story_of_the_book)
    failures = [failure for chapter in chapters for failure in read(chapter, stage, gaps=False)]
    failures += compare_story(stage)
    shutil.rmtree(stage.scratch)
    return failures


def a_page(page):
    base = {"check": checkout / "scripts", "ci": checkout / "assets" / "new", "editors": checkout / "assets" / "new", "art": bases / "format"}.get(page.stem, bases / page.stem)
    stage = Stage("scripts" if page.stem == "check" else "my-story", base)
    failures = read(page, stage)
    shutil.rmtree(stage.scratch)
    return failures


pages = [docs / (name + ".md") for name in ("directing", "art", "check", "editors", "format", "ci", "from-renpy", "from-ink")]
asked = sys.argv[3:]
with concurrent.futures.ThreadPoolExecutor(2) as readers:
    tasks = [readers.submit(the_book)] if not asked or "book" in asked else []
    tasks += [readers.submit(a_page, page) for page in pages if not asked or page.stem in asked]
    failures = [failure for task in tasks for failure in task.result()]
for failure in failures:
    print(failure)
print(f"{counted['blocks']} blocks, {counted['not run']} of them not run, {len(failures)} failures" + (" (accepted: look at the diff)" if accept and failures else ""))
sys.exit(1 if failures or not counted["blocks"] else 0)
