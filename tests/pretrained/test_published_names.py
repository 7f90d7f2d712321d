"""Models by name: what a local hub serves is fetched once, kept, and read like a folder."""

import hashlib
import json
import os
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import torch

from plmlib import build, from_pretrained, save_pretrained, storage, tiny
from plmlib.storage import DamagedFile

BERT = tiny(
    skeleton="masked", vocab_size=9, d_model=8, n_heads=2, max_len=6, n_segments=2, count_padding=True,
    embed_norm=True,
    norm_place="post", activation="gelu",
)  # fmt: skip
COMMIT = "0123456789abcdef" * 2 + "01234567"
TOKENS = "[PAD] [UNK] [CLS] [SEP] [MASK] a b c d".split()
NOT_WANTED = {"pytorch_model.bin": b"\x80\x04", "tf_model.h5": b"-", "model.onnx": b"-",
              "tokenizer.pkl": b"\x80\x04",
              "openvino/model.bin": b"-", "flax_model.msgpack": b"-", "README.md": b"-",
              "modeling.py": b"-"}  # fmt: skip


# ---- names and folders


def test_a_folder_is_itself(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)  # not asked
    assert storage.find(tmp_path) == storage.find(str(tmp_path)) == tmp_path
    (tmp_path / "gpt2").mkdir()
    monkeypatch.chdir(tmp_path)
    assert storage.find("gpt2") == Path("gpt2")  # before any name


def test_without_the_package_the_message_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)
    for name in ("gpt2", "google/t5-v1_1-small", "a/b.c-d_e"):
        with pytest.raises(
            DamagedFile,
            match=rf"{name} is not a folder.* needs huggingface_hub\n.*pip install huggingface_hub",
        ):
            storage.find(name)


NO_NAMES = (
    "../gpt2",
    "/no/folder",
    "a/b/c",
    "~/gpt2",
    "gpt2\n",
    "-gpt2",
    "a//b",
    "a b",
    "file:///x",
    "",
    ".",
    Path("no/one"),
)


@pytest.mark.parametrize("name", NO_NAMES)
def test_what_is_no_name_is_not_asked_for(name, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)  # asking would say that it is missing
    with pytest.raises(DamagedFile, match="is not a folder\n|config.json is missing"):
        from_pretrained(name)


@pytest.mark.parametrize("name", [None, 5, b"gpt2", ["gpt2"]])
def test_a_name_is_text_or_a_path(name):
    with pytest.raises(TypeError, match="folder must be a path or a name"):
        storage.find(name)


# ---- a hub


class Hub(BaseHTTPRequestHandler):
    """As much of the hub as its client asks for."""

    repos: dict = {}  # name -> {file: bytes}
    asked: list = []
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.asked.append(self.path)
        name, kind, file = re.match(
            r"(?:/api/models)?/(.+?)/(revision|tree|resolve)/[^/?]*/?([^?]*)", self.path
        ).groups()
        files = self.repos.get(name)
        if name == "somebody/strange":
            return self.answer(b"<!doctype html><p>Welcome", {"Content-Type": "text/html"})
        if files is None:
            return self.answer(
                b"{}", {"X-Error-Code": "RepoNotFound", "X-Error-Message": "Repository not found"}, 404
            )
        if kind == "resolve":
            data = files[file]
            return self.answer(data, {"ETag": f'"{hashlib.sha1(data).hexdigest()}"', "X-Repo-Commit": COMMIT})
        if kind == "tree":
            answer = [{"type": "file", "path": file, "size": len(data), "oid": hashlib.sha1(data).hexdigest()}
                    for file, data in files.items()]  # fmt: skip
        else:
            answer = {
                "_id": "0",
                "id": name,
                "modelId": name,
                "sha": COMMIT,
                "siblings": [{"rfilename": file} for file in files],
            }
        return self.answer(json.dumps(answer).encode(), {"Content-Type": "application/json"})

    do_HEAD = do_GET

    def answer(self, data: bytes, headers: dict, status: int = 200):
        self.send_response(status)
        for name, value in {"Content-Length": str(len(data)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data)

    def log_message(self, *_):
        pass


ASK = """
import json, sys, torch
from plmlib import from_pretrained
from plmlib.text import from_pretrained as tokenizer

answers = {}
for name in sys.argv[1:]:
    try:
        model = from_pretrained(name)
        ids = tokenizer(name).encode("a b d")
        answers[name] = ids, model(torch.tensor([ids])).sum(1).tolist()
    except ValueError as error:
        answers[name] = type(error).__name__, str(error)
print(json.dumps(answers))
"""


def ask(endpoint: str, home: Path, offline: str, *names: str) -> dict:
    """What another process gets by name, with its own cache."""
    settings = {"HF_ENDPOINT": endpoint, "HF_HOME": str(home), "HF_HUB_OFFLINE": offline,
                "HF_HUB_DISABLE_XET": "1",
                "HF_HUB_DISABLE_TELEMETRY": "1", "HF_HUB_DISABLE_PROGRESS_BARS": "1",
                "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}  # fmt: skip
    clean = {name: value for name, value in os.environ.items() if not name.startswith("HF_")}
    done = subprocess.run(
        [sys.executable, "-c", ASK, *names], env=clean | settings, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


@pytest.fixture
def endpoint():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_name_gives_model_and_tokenizer_from_a_hub_and_then_from_the_cache(tmp_path, endpoint):
    model, home = build(BERT), tmp_path / "home"
    save_pretrained(model, tmp_path / "published")
    published = {path.name: path.read_bytes() for path in (tmp_path / "published").iterdir()}
    files = published | {"vocab.txt": "\n".join(TOKENS).encode()} | NOT_WANTED
    pickles = {"config.json": published["config.json"]} | NOT_WANTED
    Hub.repos = {"somebody/tiny-bert": files, "tiny": files, "somebody/pickles": pickles}
    Hub.asked = []
    names = "somebody/tiny-bert", "somebody/nothing", "somebody/strange", "somebody/pickles", "tiny"
    first = ask(endpoint, home, "0", *names)
    ids, logits = first["somebody/tiny-bert"]
    assert first["tiny"] == [ids, logits]
    assert set("abd") <= {TOKENS[n] for n in ids}
    torch.testing.assert_close(torch.tensor(logits), model(torch.tensor([ids])).sum(1).detach())
    fetched = [
        path.split("/resolve/")[1].partition("/")[2] for path in Hub.asked if "/tiny-bert/resolve/" in path
    ]
    assert set(fetched) == {"config.json", "model.safetensors", "vocab.txt"}
    kept = {path.name for path in home.rglob("*") if path.is_file()}
    assert set(fetched) <= kept and not kept & {Path(name).name for name in NOT_WANTED}
    for name, words in (("nothing", "NotFound"), ("strange", "Error")):
        kind, message = first[f"somebody/{name}"]
        assert (
            kind == "DamagedFile"
            and f"somebody/{name} is not a folder, and the hub did not give it (" in message
        )
        assert words in message and "to fix it: " in message
    assert "model.safetensors is missing\n  to fix it: perhaps only a pickle" in first["somebody/pickles"][1]
    Hub.asked = []
    again = ask(endpoint, home, "1", "somebody/tiny-bert", "somebody/nothing")
    assert again["somebody/tiny-bert"] == first["somebody/tiny-bert"] and Hub.asked == []
    assert "the hub did not give it (" in again["somebody/nothing"][1]
