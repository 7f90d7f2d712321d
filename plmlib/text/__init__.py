"""Tokenizers: whole words, BPE over bytes or characters, WordPiece, Unigram.

`Tokenizer` is what all of them share. Each kind adds two things: how its vocabulary is learned (`train`), and
how a piece of text becomes ids (`encode_piece`); `merges` and `lattice` hold the two algorithms behind them.
The parts around a model, and the files that others publish, are read in `published`.
"""

import json
from pathlib import Path

from plmlib import storage
from plmlib.text.bpe import ByteBPE
from plmlib.text.charbpe import CharBPE
from plmlib.text.published import files
from plmlib.text.published.folder import read
from plmlib.text.tokenizer import Tokenizer
from plmlib.text.unigram import Unigram
from plmlib.text.wordpiece import WordPiece
from plmlib.text.words import BERT_SPECIALS, Words

__all__ = [
    "BERT_SPECIALS",
    "ByteBPE",
    "CharBPE",
    "Tokenizer",
    "Unigram",
    "WordPiece",
    "Words",
    "from_pretrained",
]

_CLASSES = {"BPE": CharBPE, "WordPiece": WordPiece, "Unigram": Unigram, "WordLevel": Words}


def from_pretrained(folder: str | Path) -> Tokenizer:
    """Read the tokenizer of a folder: tokenizer.json, BERT's vocab.txt, or GPT's vocab.json and merges.txt.

    folder  a path; or a name such as "gpt2", as for `plmlib.from_pretrained`
    Raises FileNotFoundError if there is no tokenizer, ValueError for a kind that this course does not build.

    Chapter: 3.3
    """
    path = folder if Path(folder).exists() else storage.find(folder)
    content = read(path)
    kind = files.kind(content)
    if kind not in _CLASSES:
        raise files.Unsupported(f"{path} holds a tokenizer of type {kind!r}, known are {', '.join(_CLASSES)}")
    over_bytes = kind == "BPE" and '"ByteLevel"' in json.dumps(content.get("pre_tokenizer"))
    return (ByteBPE if over_bytes else _CLASSES[kind]).from_content(content, path)
