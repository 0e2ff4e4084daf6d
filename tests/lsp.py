# `lantern lsp` over a real session: everything it answers to a scripted editor is compared, whole, with tests/lsp.txt.
#
#   lsp.py PROGRAM CHECKOUT      LANTERN_ACCEPT=1: what it answers now is what is expected from now on
#
# The editor holds a story of three files that it writes into a scratch folder; SCRATCH stands for that folder in what is compared.
# Nothing is timed: it waits for what it asked, and for complaints until they are those of the story as proved.
import difflib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

program, checkout = sys.argv[1], pathlib.Path(sys.argv[2])

FILES = {
    "story.yaml": "story: desk\ntitle: Desk\nnarrator: yu\nacts: [act-1]\nendings:\n  dawn: Dawn\n  dusk: Dusk\n",
    "cast.yaml": "yu: { name: Yu, also: 유, about: tells it, portrait: none }\n"
                 "mo: { name: Mo, colour: \"#ff7fb0\", expressions: [neutral, smile] }\n",
    "places.yaml": "roof: { about: the roof of the faculty }\n",
    "variables.yaml": "honesty: { from: 0, to: 8, start: 2, about: what is admitted }\nring: { one_of: { drawer: in the drawer, worn: on my finger } }\n",
    "act-1/act.yaml": "act: White Gold\nepisodes:\n  - episode: Pulse\n    scenes: [one, two]\n",
    "act-1/episode-1/one.yaml": """scene: One
place: roof
script:
  - |
    고영 saw 😀 it: nothing.
    mo (smile): 😀😀 ~~No.~~ {honesty} of it.
  - choose: alibi
    ask: Who was it?
    options:
      - lie: It was me.
        set: { honesty: -1 }
        then:
          - mo: Was it.
      - joke: It was the arts faculty.
        if: honesty >= 1
        set: { ring: worn, honesty: +2 }
  - if: alibi == lie
    then: She knew.
  - goto: two
""",
    "act-1/episode-1/two.yaml": """scene: Two
script:
  - It was {alibi}, I said. "{alibi}", said I.
  - match: ring
    drawer: It was there.
    worn: It was on.
  - if: honesty >= 3 and visited(one)
    then:
      - end: dawn
  - end: dusk
""",
}


class Editor:
    def __init__(self, scratch):
        self.scratch = scratch
        self.process = subprocess.Popen([program, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        env={**os.environ, "LANTERN_HOME": str(checkout)})
        self.number = 0
        self.said = []
        self.complaints = {}

    def uri(self, path):
        return (self.scratch / path).as_uri()

    def put(self, body, head=None):
        self.process.stdin.write((head or b"Content-Length: %d\r\n\r\n" % len(body)) + body)
        self.process.stdin.flush()

    def read(self):
        length = 0
        while True:
            line = self.process.stdout.readline()
            if not line:
                raise SystemExit("the server has gone: it should never")
            if line == b"\r\n":
                break
            length = int(line.split(b":")[1])
        message = json.loads(self.process.stdout.read(length))
        if message.get("method") == "textDocument/publishDiagnostics":
            self.complaints[message["params"]["uri"]] = message["params"]["diagnostics"]
        return message

    def tell(self, method, params):
        self.put(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}).encode())

    def begin(self, method, params):
        self.number += 1
        self.put(json.dumps({"jsonrpc": "2.0", "id": self.number, "method": method, "params": params}).encode())
        return self.number

    def answer(self, number):
        while True:
            message = self.read()
            if "method" not in message and message.get("id") == number:
                return message["result"] if "result" in message else message["error"]

    def ask(self, method, params):
        return self.answer(self.begin(method, params))

    def note(self, what, answer):
        text = json.dumps(answer, ensure_ascii=False, indent=1, sort_keys=True)
        self.said.append(f"== {what}\n{text}\n".replace(self.scratch.as_uri(), "SCRATCH").replace(checkout.resolve().as_uri(), "HOME"))

    def at(self, path, words, behind=0, which=0):
        """Where `words` stand in a file, as the protocol counts: in units of UTF-16."""
        text, at = FILES[path], -1
        for _ in range(which + 1):
            at = text.index(words, at + 1)
        before = text[: at + behind]
        line = before.rpartition("\n")[2]
        return {"textDocument": {"uri": self.uri(path)},
                "position": {"line": before.count("\n"), "character": len(line.encode("utf-16-le")) // 2}}

    def open(self, path):
        self.tell("textDocument/didOpen", {"textDocument": {
            "uri": self.uri(path), "languageId": "yaml", "version": 1, "text": FILES[path]}})

    def change(self, path, words, new, behind=0):
        """Replaces `words` behind so many characters of themselves, as an editor does it."""
        start = self.at(path, words, behind)["position"]
        end = self.at(path, words, len(words))["position"]
        text, at = FILES[path], FILES[path].index(words)
        FILES[path] = text[: at + behind] + new + text[at + len(words):]
        self.tell("textDocument/didChange", {"textDocument": {"uri": self.uri(path), "version": 2},
                                             "contentChanges": [{"range": {"start": start, "end": end}, "text": new}]})

    def wait_for(self, path, wanted):
        """Complaints of a file, as soon as these rules are among them, and no others."""
        while sorted(one["code"] for one in self.complaints.get(self.uri(path), [])) != sorted(wanted):
            self.read()
        return self.complaints.get(self.uri(path), [])


def session(editor):
    one, two = "act-1/episode-1/one.yaml", "act-1/episode-1/two.yaml"
    editor.note("before it is initialized", editor.ask("textDocument/hover", {}))
    editor.note("initialize", editor.ask("initialize", {"capabilities": {}})["capabilities"])
    editor.tell("initialized", {})
    editor.open(one)
    editor.open(two)

    editor.note("go to a scene", editor.ask("textDocument/definition", editor.at(one, "goto: two", 7)))
    editor.note("go to who speaks, behind Hangul and emoji", editor.ask("textDocument/definition", editor.at(one, "mo (smile)", 1)))
    editor.note("go to a variable in words, behind emoji", editor.ask("textDocument/definition", editor.at(one, "{honesty}", 3)))
    editor.note("go to a place", editor.ask("textDocument/definition", editor.at(one, "roof", 1)))
    editor.note("go to a choice", editor.ask("textDocument/definition", editor.at(two, "{alibi}", 2)))
    editor.note("go to an ending", editor.ask("textDocument/definition", editor.at(two, "dawn", 2)))
    editor.note("go to a value", editor.ask("textDocument/definition", editor.at(one, "== lie", 4)))
    editor.note("go from words", editor.ask("textDocument/definition", editor.at(one, "nothing", 2)))

    references = editor.at(one, "honesty >= 1", 2)
    editor.note("who names a variable", editor.ask("textDocument/references", {**references, "context": {"includeDeclaration": True}}))
    editor.note("who names it, but for its declaration", len(editor.ask(
        "textDocument/references", {**references, "context": {"includeDeclaration": False}})))

    editor.note("a person's card", editor.ask("textDocument/hover", editor.at(one, "mo (smile)", 1)))
    editor.note("a scene's", editor.ask("textDocument/hover", editor.at(one, "goto: two", 7)))
    editor.note("a variable where it is changed", editor.ask("textDocument/hover", editor.at(one, "honesty: -1", 2)))
    editor.note("a variable, and what it can be here", editor.ask("textDocument/hover", editor.at(two, "honesty >= 3", 2)))
    editor.note("... in words", editor.ask("textDocument/hover", editor.at(one, "{honesty}", 2)))
    editor.note("a choice, and where it comes back", editor.ask("textDocument/hover", editor.at(one, "alibi ==", 2)))
    editor.note("a subject", editor.ask("textDocument/hover", editor.at(two, "match: ring", 9)))

    editor.note("outline", editor.ask("textDocument/documentSymbol", {"textDocument": {"uri": editor.uri(one)}}))

    editor.note("can be renamed", editor.ask("textDocument/prepareRename", editor.at(one, "alibi", 2)))
    editor.note("a choice renamed", editor.ask("textDocument/rename", {**editor.at(one, "alibi", 2), "newName": "excuse"}))
    editor.note("a scene renamed", editor.ask("textDocument/rename", {**editor.at(one, "goto: two", 7), "newName": "the-second"}))
    editor.note("a value renamed", editor.ask("textDocument/rename", {**editor.at(two, "worn", 1), "newName": "lost"}))
    editor.note("a person renamed", editor.ask("textDocument/rename", {**editor.at(one, "mo (smile)", 1), "newName": "moa"}))
    editor.note("to a name that is none", editor.ask("textDocument/rename", {**editor.at(one, "alibi", 2), "newName": "No Way"}))
    editor.note("to another's name", editor.ask("textDocument/rename", {**editor.at(one, "alibi", 2), "newName": "honesty"}))
    editor.note("where nothing has a name", editor.ask("textDocument/rename", {**editor.at(one, "nothing", 2), "newName": "a"}))

    editor.note("complaints, proved", editor.wait_for(one, ["always-here"]))
    complete(editor, one)
    complain(editor, one, two)
    mishandle(editor, one)
    keep_schemas(editor)
    editor.note("shutdown", editor.ask("shutdown", None))
    editor.note("after that", editor.ask("textDocument/documentSymbol", {"textDocument": {"uri": editor.uri(one)}}))
    editor.tell("exit", None)
    editor.note("exit code", editor.process.wait(60))


def complete(editor, one):
    editor.change(one, "mo (smile): 😀😀", "m", 15)
    cases = [("a line's beginning", "    고", "    m\n    고"), ("an expression", "    m\n", "    mo (\n"),
             ("a variable", "    mo (\n", "    mo: 영 {\n"), ("markup", "    mo: 영 {\n", "    mo: 영 <\n"),
             ("nothing", "    mo: 영 <\n", "    mo: 영\n")]
    for name, old, new in cases:
        editor.change(one, old, new)
        where = editor.at(one, new.split("\n")[0] + "\n", len(new.split("\n")[0]))
        editor.note("completion: " + name, editor.ask("textDocument/completion", where))
    editor.note("completion: outside words", editor.ask("textDocument/completion", editor.at(one, "place: roof", 9)))
    editor.change(one, "    mo: 영\n", "")


def complain(editor, one, two):
    editor.change(one, "goto: two", "goto: tow")
    editor.note("a complaint as it is typed", editor.wait_for(one, ["unknown-scene"]))
    editor.note("... not known while there are errors", editor.ask("textDocument/hover", editor.at(two, "honesty >= 3", 2))["contents"]["value"].split("\n")[-1])
    editor.change(one, "goto: tow", "goto: two")
    editor.wait_for(one, ["always-here"])
    editor.change(one, "  - goto: two\n", "  - He knew one thing: she left.\n  - goto: two\n")
    complaint = editor.wait_for(one, ["unknown-verb"])
    editor.note("with the line as it should be", complaint)
    editor.note("which can be put there", editor.ask("textDocument/codeAction", {
        "textDocument": {"uri": editor.uri(one)}, "range": complaint[0]["range"], "context": {"diagnostics": []}}))
    editor.change(one, "  - He knew one thing: she left.\n", "")
    editor.wait_for(one, ["always-here"])
    editor.tell("textDocument/didChange", {"textDocument": {"uri": editor.uri(one), "version": 9},
                                           "contentChanges": [{"text": "scene: One\nscript: [\n"}]})
    editor.note("a file that is no YAML any more", editor.wait_for(one, ["opening-sign"]))
    editor.tell("textDocument/didClose", {"textDocument": {"uri": editor.uri(one)}})
    editor.note("closed unsaved, it is what lies there", editor.wait_for(one, ["always-here"]))
    FILES[one] = (editor.scratch / one).read_text()
    editor.open(one)


def keep_schemas(editor):
    """What the other server reads follows what is saved here: it was never made, and then it is kept."""
    cast, schema = editor.scratch / "cast.yaml", editor.scratch / ".schema" / "scene.json"
    editor.note("no schemas, where nobody wanted any", schema.parent.exists())
    schema.parent.mkdir()
    cast.write_text(cast.read_text() + "aunt: { name: Aunt, portrait: none }\n", encoding="utf-8")
    editor.tell("textDocument/didSave", {"textDocument": {"uri": cast.as_uri()}})
    for _ in range(600):
        if schema.exists() and schema.read_text().rstrip().endswith("}"):
            break
        time.sleep(0.1)
    editor.note("schemas, as soon as somebody new is saved", '"aunt"' in schema.read_text())


def mishandle(editor, one):
    """Nothing ends it but exit."""
    def answered(body, head=None):
        editor.put(body, head)
        while True:
            message = editor.read()
            if "error" in message:
                return {"id": message["id"], **message["error"]}

    editor.note("no JSON", answered(b"{"))
    editor.note("no object", answered(b"[1]"))
    editor.note("no method", answered(b'{"jsonrpc": "2.0", "id": 70}'))
    editor.put(b"", b"Nonsense: yes\r\n\r\n")
    editor.put(b"", b"Content-Length: many\r\n\r\n")
    editor.put(b"", b"Content-Length: 99999999999999999999\r\n\r\n")
    editor.note("no such request", editor.ask("textDocument/sing", {}))
    editor.note("no parameters", editor.ask("textDocument/hover", {"textDocument": 7}))
    editor.note("a place before the first", editor.ask("textDocument/hover", {
        "textDocument": {"uri": editor.uri(one)}, "position": {"line": -1, "character": 0}}))
    editor.note("a place behind the last", editor.ask("textDocument/hover", {
        "textDocument": {"uri": editor.uri(one)}, "position": {"line": 4000000000, "character": 4000000000}}))
    editor.note("a file that is not open", editor.ask("textDocument/documentSymbol", {"textDocument": {"uri": "untitled:one"}}))
    editor.tell("textDocument/didOpen", {"textDocument": {"uri": "untitled:one", "text": "a"}})
    editor.tell("textDocument/didChange", {"textDocument": {"uri": editor.uri(one)}, "contentChanges": "none"})
    editor.tell("textDocument/didClose", {})
    editor.tell("$/setTrace", {"value": "off"})
    number = editor.begin("textDocument/hover", editor.at("act-1/episode-1/two.yaml", "honesty >= 3", 2))
    editor.tell("$/cancelRequest", {"id": number})
    answer = editor.answer(number)  # it may have been quicker
    editor.note("cancelled, or answered", answer.get("message", "cancelled"))


def main():
    scratch = pathlib.Path(tempfile.mkdtemp()).resolve()
    try:
        for path, text in FILES.items():
            (scratch / path).parent.mkdir(parents=True, exist_ok=True)
            (scratch / path).write_text(text, encoding="utf-8")
        editor = Editor(scratch)
        try:
            session(editor)
        finally:
            editor.process.kill()
    finally:
        shutil.rmtree(scratch)
    kept = checkout / "tests" / "lsp.txt"
    said = "\n".join(editor.said)
    wanted = kept.read_text(encoding="utf-8") if kept.exists() else ""
    if said == wanted:
        print(f"{len(editor.said)} answers as expected")
        return 0
    sys.stdout.writelines(difflib.unified_diff(wanted.splitlines(True), said.splitlines(True), "expected", "answered"))
    if os.environ.get("LANTERN_ACCEPT"):
        kept.write_text(said, encoding="utf-8")
        print("accepted")
    return 1


sys.exit(main())
