"""The one file a tokenizer is kept in, `tokenizer.json` in the format of the `tokenizers` library, and GPT-2's two."""

import json
import re
from pathlib import Path

from plmlib.files import damaged, write_atomic

NAME = "tokenizer.json"


def write(path: str | Path, content: dict) -> Path:
    """Write `content` to path, a folder (then as tokenizer.json in it) or a .json file. Returns the file's path."""
    path = Path(path)
    path = path if path.suffix == ".json" else path / NAME
    write_atomic(path, (json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n").encode())
    return path


def read(path: str | Path) -> dict:
    """The content of a tokenizer.json, or of GPT-2's vocab.json and merges.txt in the same form.

    path  the file, or the folder that holds it. Raises FileNotFoundError, or DamagedFile for what is no tokenizer.
    """
    path = Path(path)
    file = path / NAME if path.is_dir() else path
    if path.is_dir() and not file.exists() and (path / "vocab.json").exists():
        return _gpt2(path)
    if not file.exists():
        raise FileNotFoundError(
            f"{file} does not exist. Give a tokenizer.json, or a folder with one, or with vocab.json and merges.txt"
        )
    content = _json(file)
    try:
        content["model"]["vocab"].keys()
    except (KeyError, TypeError, AttributeError) as error:
        raise damaged(file, "holds no vocabulary under model/vocab") from error
    return content


def special_tokens(content: dict) -> dict[str, int]:
    """Text -> id of the tokens that are never cut nor merged."""
    return {token["content"]: token["id"] for token in content.get("added_tokens") or []}


def layout(model: dict, specials: dict[str, int], pre_tokenizer: dict, decoder: dict | None) -> dict:
    """The file's content around a model."""
    plain = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    return {
        "version": "1.0", "truncation": None, "padding": None,
        "added_tokens": [{"id": i, "content": text, **plain} for text, i in specials.items()],
        "normalizer": None, "pre_tokenizer": pre_tokenizer, "post_processor": None, "decoder": decoder,
        "model": model,
    }  # fmt: skip


def splitter(specials) -> re.Pattern:
    """Finds special tokens in text, the longest where several begin at one place."""
    return re.compile("(" + "|".join(map(re.escape, sorted(specials, key=len, reverse=True))) + ")")


def _gpt2(folder: Path) -> dict:
    vocab = _json(folder / "vocab.json")
    lines = (folder / "merges.txt").read_text(encoding="utf-8").split("\n")
    lines = lines[1:] if lines[0].startswith("#version") else lines
    merges = [line.split() for line in lines if line.strip()]
    made = {"".join(pair) for pair in merges}
    special = [token for token in vocab if len(token) > 1 and token not in made]
    content = layout(
        {"type": "BPE", "vocab": vocab, "merges": merges}, {t: vocab[t] for t in special}, {"type": "ByteLevel"}, None
    )
    return content


def _json(file: Path):
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise damaged(file, f"is not JSON ({error})") from error


def byte_level(vocab: dict[str, int], merges: list[tuple[str, str]], specials: dict[str, int]) -> dict:
    """The file's content for byte-level BPE."""
    model = {
        "type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
        "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False, "ignore_merges": False,
        "vocab": vocab, "merges": [list(pair) for pair in merges],
    }  # fmt: skip
    return layout(model, specials, _BYTES, _BYTES)


def require_byte_level(path, content: dict) -> None:
    """Raises ValueError that names what the file asks for beyond GPT-2's rule."""
    model, before = content["model"], content.get("pre_tokenizer") or {}
    asked = {
        "model type": (model.get("type") or "BPE", "BPE"),
        "normalizer": (content.get("normalizer"), None),
        "pre_tokenizer": (before.get("type"), "ByteLevel"),
        "add_prefix_space": (bool(before.get("add_prefix_space")), False),
        "use_regex": (before.get("use_regex", True), True),
    }
    asked |= {key: (model.get(key) or None, None) for key in _ABSENT}
    for what, (found, known) in asked.items():
        if found != known:
            raise ValueError(f"{path} is no byte-level BPE of GPT-2's kind: {what} is {found!r}, known is {known!r}")
    if "merges" not in model:
        raise damaged(path, "holds no merges under model/merges")


_BYTES = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
_ABSENT = ("dropout", "unk_token", "continuing_subword_prefix", "end_of_word_suffix", "byte_fallback", "ignore_merges")
