"""The tokenizer that a folder ships, whichever kind it is."""

from pathlib import Path

from plmlib.text import files
from plmlib.text.bpe import ByteBPE
from plmlib.text.words import Words

_KINDS = {"BPE": ByteBPE, "WordLevel": Words}


def from_pretrained(folder: str | Path) -> ByteBPE | Words:
    """Read the tokenizer of a published folder: tokenizer.json, or GPT-2's vocab.json and merges.txt.

    Raises FileNotFoundError where there is none, ValueError for a kind that this course does not build.

    Chapter: 3.3
    """
    kind = files.read(folder)["model"].get("type") or "BPE"
    if kind not in _KINDS:
        raise ValueError(f"{folder} holds a tokenizer of type {kind!r}, known are {', '.join(_KINDS)}")
    return _KINDS[kind].from_file(folder)
