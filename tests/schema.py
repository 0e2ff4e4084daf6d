# Whether a story's own JSON Schemas accept every file of the shipped story and of those in tests/stories, and refuse the mistakes of
# tests/mistakes that a schema can know of.
#
#   schema.py PROGRAM CHECKOUT
#
# YAML is read by its core schema (1.2), as editors read it. Exit 77: this machine cannot tell.
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

try:
    import jsonschema
    import yaml
except ImportError:
    sys.exit(77)


class Core(yaml.SafeLoader):
    """`no` is a text, 2026-11-25 too; numbers, true and false, and nothing are what they are."""


def map_of(loader, node):
    """Keys are words, `true` too."""
    return {str(key.value): loader.construct_object(value, deep=True) for key, value in node.value}


Core.add_constructor("tag:yaml.org,2002:map", map_of)
Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
]:
    Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first))


# What a schema refuses. Every other mistake is in words, in conditions, or in what a reading comes to.
KNOWN = """
    bad-colour bad-date bad-id bad-number bad-truth empty-text key-not-a-word key-too-long match-misses missing-file
    missing-key no-blank no-contact no-way-out not-settable notes-without-summary nothing-heard otherwise-without-if
    skip-without-notes too-deep too-many unknown-effect unknown-ending unknown-expression unknown-key unknown-name unknown-person
    unknown-place unknown-position unknown-scene unknown-thread unknown-transition unknown-value unknown-verb
    voice-shown wrong-shape
""".split()


def kind_of(path, story):
    inside = path.relative_to(story)
    if len(inside.parts) < 3:
        return inside.stem
    return "scene"


def complaints(schemas, story):
    for path in sorted(story.rglob("*.yaml")):
        try:
            content = yaml.load(path.read_text(encoding="utf-8"), Core)
        except (yaml.YAMLError, UnicodeDecodeError):
            continue  # an editor knows that by itself
        for error in schemas[kind_of(path, story)].iter_errors(content):
            yield f"{path.relative_to(story)}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def found_in(program, story, scratch):
    folder = scratch / "schemas"
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([program, "schema", str(story), "-o", str(folder)], check=True, stdout=subprocess.DEVNULL)
    schemas = {}
    for file in folder.glob("*.json"):
        schema = json.loads(file.read_text(encoding="utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        schemas[file.stem] = jsonschema.Draft7Validator(schema)
    return list(complaints(schemas, story))


def lay(mistake, base, story):
    """As tests/story_folder.h does."""
    shutil.rmtree(story, ignore_errors=True)
    (story / "act-1" / "episode-1").mkdir(parents=True)
    for path in [*base.iterdir(), *mistake.iterdir()]:
        top = path.name in "story.yaml cast.yaml places.yaml variables.yaml promises.yaml helplines.yaml".split()
        if path.name in ("assets", "pictures", "act-2"):
            shutil.copytree(path, story / path.name, dirs_exist_ok=True)
        elif path.suffix == ".yaml":
            to = story if top else story / "act-1" if path.name in ("act.yaml", "direction.yaml") else story / "act-1/episode-1"
            shutil.copy(path, to / path.name)


def main():
    program, checkout = sys.argv[1], pathlib.Path(sys.argv[2])
    wrong = []
    stories = [checkout / "scripts", *sorted((checkout / "tests/stories").iterdir())]
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        for story in stories:
            wrong += [f"{story.name}: {one}" for one in found_in(program, story, scratch)]
        mistakes = checkout / "tests/mistakes"
        refused = []
        for mistake in sorted(mistakes.iterdir()):
            lay(mistake, mistakes / "base", scratch / "story")
            if found_in(program, scratch / "story", scratch):
                refused.append(mistake.name)
    wrong += [f"{rule}: its wrong story is accepted" for rule in KNOWN if rule not in refused]
    wrong += [f"{rule}: is refused now, and belongs into the list" for rule in refused if rule not in KNOWN]
    print("\n".join(wrong) if wrong else f"{len(stories)} stories accepted, {len(refused)} mistakes refused")
    return 1 if wrong or len(stories) < 20 else 0


sys.exit(main())
