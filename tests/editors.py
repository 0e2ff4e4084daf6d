# The real yaml-language-server at work on the schemas of a story: what it completes, and what it underlines.
#
#   editors.py SERVER PROGRAM CHECKOUT      SERVER: yaml-language-server, as npm installs it
#
# A story of two scenes is written into a scratch folder, `lantern schema` says what its files may hold, and the server is asked over
# LSP, with no more settings than the .vscode/settings.json that the program wrote; then a story is begun by `lantern new`, and asked
# about as it stands there, without another command.
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

server, program, checkout = sys.argv[1:4]
failed = []


class Client:
    """A thin LSP client: requests wait for their answers, and answer what is asked meanwhile."""

    def __init__(self, root, settings):
        self.settings = settings
        self.process = subprocess.Popen(
            ["node", server, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.number = 0
        self.diagnostics = {}
        folder = {"uri": root.as_uri(), "name": "story"}
        capabilities = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {"completion": {"completionItem": {"documentationFormat": ["markdown"]}}},
        }
        self.request("initialize", {"processId": None, "rootUri": root.as_uri(), "workspaceFolders": [folder],
                                    "capabilities": capabilities})
        self.notify("initialized", {})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def read(self):
        length = 0
        while True:
            line = self.process.stdout.readline()
            if not line:
                raise SystemExit("the server has gone")
            if not line.strip():
                break
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message = json.loads(self.process.stdout.read(length))
        if message.get("method") == "workspace/configuration":
            self.send({"id": message["id"], "result": [self.settings.get(item["section"]) for item in message["params"]["items"]]})
        elif "method" in message and "id" in message:
            self.send({"id": message["id"], "result": None})
        elif message.get("method") == "textDocument/publishDiagnostics":
            self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        return message

    def request(self, method, params):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while True:
            message = self.read()
            if message.get("id") == self.number and "method" not in message:
                return message.get("result")

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def open(self, path, text):
        uri = path.as_uri()
        self.number += 1  # the server keeps what it made of a version
        self.notify("textDocument/didOpen",
                    {"textDocument": {"uri": uri, "languageId": "yaml", "version": self.number, "text": text}})
        while uri not in self.diagnostics:
            self.read()
        return self.diagnostics[uri]

    def close(self, path):
        uri = path.as_uri()
        del self.diagnostics[uri]
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
        while uri not in self.diagnostics:  # none, from now on
            self.read()
        del self.diagnostics[uri]


def expect(what, wanted, got):
    if wanted != got:
        failed.append(what)
        print(f"{what}:\n  wanted {wanted}\n  but is {got}")


def main():
    scratch = pathlib.Path(tempfile.mkdtemp()).resolve()
    try:
        ask(scratch / "checkout" / "story")
        ask_of_a_new_one(scratch / "new" / "story")
    finally:
        shutil.rmtree(scratch)
    print("failed: " + ", ".join(failed) if failed else "the real yaml-language-server completes and underlines")
    return 1 if failed else 0


def ask(story):
    """A story in a checkout, which an editor is opened on."""
    base = pathlib.Path(checkout) / "tests" / "mistakes" / "base"
    shutil.copytree(base, story)
    (story.parent / ".git").mkdir()
    (story / "act-1" / "episode-1").mkdir(parents=True)
    (story / "act.yaml").rename(story / "act-1" / "act.yaml")
    (story / "assets" / "audio" / "music").mkdir(parents=True, exist_ok=True)
    (story / "assets" / "audio" / "music" / "waltz.ogg").touch()
    (story / "one.yaml").rename(story / "act-1" / "episode-1" / "one.yaml")
    subprocess.run([program, "schema", str(story)], check=True, stdout=subprocess.DEVNULL)
    cases = json.loads((pathlib.Path(checkout) / "tests" / "editors.json").read_text())
    answer(story.parent, story, "act-1/episode-1/one.yaml", cases)


def ask_of_a_new_one(story):
    """A story that was begun this minute, whose folder an editor is opened on."""
    story.parent.mkdir()
    subprocess.run([program, "new", str(story)], check=True, stdout=subprocess.DEVNULL, env={**os.environ, "LANTERN_HOME": checkout})
    scene = "act-1/episode-1/shelf-four.yaml"
    answer(story, story, scene, [
        {"name": "a new story's own file", "text": (story / scene).read_text(), "underlined": []},
        {"name": "a new story's places", "text": "scene: One\nplace: ¦\nscript:\n  - end: lot_212\n", "complete": ["counter"]},
        {"name": "who speaks in a new story", "text": "scene: One\nscript:\n  - ¦\n", "complete": ["clerk", "moffat", "choose"]},
        {"name": "a new story's endings", "text": "scene: One\nscript:\n  - end: ¦\n", "complete": ["number_nine", "lot_212"]},
        {"name": "a scene that it does not have", "text": "scene: One\nscript:\n  - goto: five-oclock\n", "underlined": [
            [3, "five-oclock", 'Value is not accepted. Valid values: "shelf-four", "describe-it", "five-o-clock".']]}])


def answer(workspace, story, usual, cases):
    settings = json.loads((workspace / ".vscode" / "settings.json").read_text())
    client = Client(workspace, {"yaml": {"schemas": settings["yaml.schemas"], "schemaStore": {"enable": False}, "validate": True,
                                         "completion": True, "hover": True, "format": {"enable": False}}})
    for case in cases:
        ask_one(client, story / case.get("file", usual), case)
    client.request("shutdown", None)
    client.notify("exit", None)
    client.process.wait(10)


def ask_one(client, path, case):
    before, _, after = case["text"].partition("¦")
    found = client.open(path, before + after)
    where = {"textDocument": {"uri": path.as_uri()},
             "position": {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}}
    if "complete" in case:
        answer = client.request("textDocument/completion", where)
        items = answer["items"] if isinstance(answer, dict) else answer
        labels = sorted({item["label"] for item in items})
        expect(case["name"], [], [one for one in case["complete"] if one not in labels] or
               [one for one in case.get("not", []) if one in labels])
        if failed and failed[-1] == case["name"]:
            print("  ", labels)
    if "hover" in case:
        answer = client.request("textDocument/hover", where)
        expect(case["name"], True, case["hover"] in json.dumps(answer, ensure_ascii=False))
        if failed and failed[-1] == case["name"]:
            print("  ", answer)
    if "underlined" in case:
        lines = (before + after).split("\n")
        told = [[one["range"]["start"]["line"] + 1, lines[one["range"]["start"]["line"]][
            one["range"]["start"]["character"]:one["range"]["end"]["character"]]
            if one["range"]["start"]["line"] == one["range"]["end"]["line"] else "…", one["message"]]
            for one in found]
        expect(case["name"], case["underlined"], told)
    client.close(path)


sys.exit(main())
