# The real yaml-language-server at work on the schemas of a story: what it completes, and what it underlines.
#
#   editors.py SERVER PROGRAM CHECKOUT      SERVER: yaml-language-server, as npm installs it
#
# A story of two scenes is written into a scratch folder, `lantern schema` says what its files may hold, and the server is asked over
# LSP, with no more settings than the .vscode/settings.json that the program wrote.
import json
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
        ask(scratch / "story")
    finally:
        shutil.rmtree(scratch)
    print("failed: " + ", ".join(failed) if failed else "the real yaml-language-server completes and underlines")
    return 1 if failed else 0


def ask(story):
    base = pathlib.Path(checkout) / "tests" / "mistakes" / "base"
    shutil.copytree(base, story)
    (story.parent / ".git").mkdir()  # a checkout, which an editor is opened on
    (story / "act-1" / "episode-1").mkdir(parents=True)
    (story / "act.yaml").rename(story / "act-1" / "act.yaml")
    (story / "assets" / "audio" / "music").mkdir(parents=True, exist_ok=True)
    (story / "assets" / "audio" / "music" / "waltz.ogg").touch()
    (story / "one.yaml").rename(story / "act-1" / "episode-1" / "one.yaml")
    subprocess.run([program, "schema", str(story)], check=True, stdout=subprocess.DEVNULL)
    settings = json.loads((story.parent / ".vscode" / "settings.json").read_text())
    client = Client(story.parent, {"yaml": {"schemas": settings["yaml.schemas"], "schemaStore": {"enable": False}, "validate": True,
                                     "completion": True, "hover": True, "format": {"enable": False}}})
    for case in json.loads((pathlib.Path(checkout) / "tests" / "editors.json").read_text()):
        path = story / case.get("file", "act-1/episode-1/one.yaml")
        before, _, after = case["text"].partition("¦")
        found = client.open(path, before + after)
        if "complete" in case:
            line, character = before.count("\n"), len(before.rpartition("\n")[2])
            answer = client.request("textDocument/completion", {
                "textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": character}})
            items = answer["items"] if isinstance(answer, dict) else answer
            labels = sorted({item["label"] for item in items})
            expect(case["name"], [], [one for one in case["complete"] if one not in labels] or
                   [one for one in case.get("not", []) if one in labels])
            if failed and failed[-1] == case["name"]:
                print("  ", labels)
        if "hover" in case:
            line, character = before.count("\n"), len(before.rpartition("\n")[2])
            answer = client.request("textDocument/hover", {
                "textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": character}})
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
    client.request("shutdown", None)
    client.notify("exit", None)
    client.process.wait(10)


sys.exit(main())
