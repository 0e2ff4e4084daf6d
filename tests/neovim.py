# A real Neovim at work on a new story, with the settings that docs/editors.md gives for the version that Debian 12 has.
#
#   neovim.py SERVERS PROGRAM CHECKOUT      SERVERS: a folder in which yaml-language-server lies
#                                           LANTERN_ACCEPT=1: what it shows now is what is expected from now on
#
# It has no screen; what it shows is told by tests/neovim.lua, and compared with tests/neovim.txt.
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

servers, program, checkout = (pathlib.Path(one).resolve() for one in sys.argv[1:4])


def settings():
    """Of the page, the schemas and what is said of older versions."""
    page = (checkout / "docs" / "editors.md").read_text(encoding="utf-8")
    fences = re.findall(r"^```lua[^\n]*\n(.*?)^```", page, re.DOTALL | re.MULTILINE)
    return next(one for one in fences if one.startswith("local schemas")) + next(one for one in fences if one.startswith("local servers"))


def told_in(scratch):
    (scratch / "bin").mkdir()
    (scratch / "bin" / "lantern").symlink_to(program)
    (scratch / "init.lua").write_text(settings(), encoding="utf-8")
    environment = {**os.environ, "HOME": str(scratch), "XDG_CONFIG_HOME": str(scratch), "XDG_DATA_HOME": str(scratch),
                   "LANTERN_HOME": str(checkout), "PATH": f"{scratch / 'bin'}:{servers}:{os.environ['PATH']}"}
    subprocess.run(["lantern", "new", "my-story"], cwd=scratch, env=environment, check=True, stdout=subprocess.DEVNULL)
    run = subprocess.run(
        ["nvim", "--headless", "-n", "-u", "init.lua", "-c", f"luafile {checkout / 'tests' / 'neovim.lua'}"],
        cwd=scratch, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=600)
    check = subprocess.run(["lantern", "check", "my-story", "--no-show"], cwd=scratch, env=environment, stdout=subprocess.PIPE)
    told = scratch / "told"
    if not told.exists():
        return run.stdout.decode(errors="replace")
    return told.read_text(encoding="utf-8") + "checked: " + check.stdout.decode().strip().split("\n")[-1].strip() + "\n"


def main():
    scratch = pathlib.Path(tempfile.mkdtemp()).resolve()
    try:
        told = told_in(scratch)
    finally:
        shutil.rmtree(scratch)
    kept = checkout / "tests" / "neovim.txt"
    wanted = kept.read_text(encoding="utf-8") if kept.exists() else ""
    if told == wanted:
        print("a real Neovim completes, underlines, goes to and renames")
        return 0
    sys.stdout.writelines(difflib.unified_diff(wanted.splitlines(True), told.splitlines(True), "expected", "shown"))
    if os.environ.get("LANTERN_ACCEPT"):
        kept.write_text(told, encoding="utf-8")
        print("accepted")
    return 1


sys.exit(main())
