#!/usr/bin/env python3
# How long a writer waits for a complaint: lines of the story are typed, key by key, into `lantern lsp`, and each time it is measured how
# long it takes until the complaints of the file are those of the text as it stands now.
#
#   bench/lsp.py PROGRAM STORY [STROKES]
#
# A mistake is typed and taken back, so that each stroke measured changes what is told. Then: how long until the whole story is proved again,
# and how long a variable's card takes that says what it can be there.
import json
import pathlib
import statistics
import subprocess
import sys
import time

program, story = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
strokes = int(sys.argv[3]) if len(sys.argv) > 3 else 200
server = subprocess.Popen([program, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def put(message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
    server.stdin.flush()


def read():
    length = 0
    while (line := server.stdout.readline()) != b"\r\n":
        length = int(line.split(b":")[1])
    return json.loads(server.stdout.read(length))


def told(uri, wanted):
    """Waits until an error is among the file's complaints, or none is."""
    while True:
        message = read()
        if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == uri:
            if any(one["severity"] == 1 for one in message["params"]["diagnostics"]) == wanted:
                return


def answer(number):
    while (message := read()).get("id") != number:
        pass
    return message.get("result")


def worked():
    """Seconds that the thread which answers has had of a processor: on a busy machine, what the wait would be on an idle one."""
    return int(pathlib.Path(f"/proc/{server.pid}/task/{server.pid}/schedstat").read_text().split()[0]) / 1e9


def milliseconds(seconds):
    return f"{1000 * seconds:.0f} ms"


put({"id": 1, "method": "initialize", "params": {"capabilities": {}}})
answer(1)
put({"method": "initialized", "params": {}})
scenes = sorted(story.glob("*/*/*.yaml"), key=lambda path: -path.stat().st_size)
scene = scenes[0]
text = scene.read_text(encoding="utf-8")
uri = scene.as_uri()
put({"method": "textDocument/didOpen", "params": {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": text}}})
began = time.perf_counter()
put({"id": 2, "method": "textDocument/documentSymbol", "params": {"textDocument": {"uri": uri}}})
answer(2)
print(f"opened          {milliseconds(time.perf_counter() - began)}: {scene.relative_to(story)}, {len(text) // 1024} KiB, of "
      f"{sum(path.stat().st_size for path in story.rglob('*.yaml')) // 1024} KiB in {len(list(story.rglob('*.yaml')))} files")

last = text.count("\n")
times, work = [], []
for stroke in range(strokes):
    line, wrong = {"line": last, "character": 0}, stroke % 2 == 0
    change = {"range": {"start": line, "end": line if wrong else {"line": last, "character": 12}},
              "text": "  - goto: xyz"[:12] if wrong else ""}
    before, began = worked(), time.perf_counter()
    put({"method": "textDocument/didChange", "params": {"textDocument": {"uri": uri, "version": stroke + 2}, "contentChanges": [change]}})
    told(uri, wrong)
    times.append(time.perf_counter() - began)
    work.append(worked() - before)
for name, all_of_them in [("a complaint", times), ("  of which work", work)]:
    all_of_them.sort()
    print(f"{name:16}median {milliseconds(statistics.median(all_of_them))}, 95th percentile "
          f"{milliseconds(all_of_them[int(len(times) * 0.95) - 1])} after the key, of {len(times)} strokes")


def hover(number, path, words):
    content = path.read_text(encoding="utf-8")
    at = content.index(words)
    before = content[:at]
    name = path.as_uri()
    if path != scene:
        put({"method": "textDocument/didOpen", "params": {"textDocument": {"uri": name, "languageId": "yaml", "version": 1, "text": content}}})
    began = time.perf_counter()
    put({"id": number, "method": "textDocument/hover", "params": {"textDocument": {"uri": name}, "position": {
        "line": before.count("\n"), "character": len(before.rpartition("\n")[2].encode("utf-16-le")) // 2 + 5}}})
    result = answer(number)
    here = next((one for one in result["contents"]["value"].split("\n") if "here" in one.lower()), "")
    print(f"a card          {milliseconds(time.perf_counter() - began)}: {path.relative_to(story)}: {words.strip()}: {here}")


number = 10
for path in scenes[:: max(1, len(scenes) // 6)]:
    content = path.read_text(encoding="utf-8")
    if " if: " in content:
        start = content.index(" if: ")
        hover(number, path, content[start: content.index("\n", start)])
        number += 1
put({"id": 99, "method": "shutdown", "params": None})
answer(99)
put({"method": "exit"})
server.wait(60)
