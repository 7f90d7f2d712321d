"""The tokenizer that a folder ships, whichever kind it is."""

import json
from pathlib import Path

from plmlib import storage
from plmlib.text import face, files
from plmlib.text.bpe import ByteBPE
from plmlib.text.charbpe import CharBPE
from plmlib.text.unigram import Unigram
from plmlib.text.wordpiece import WordPiece
from plmlib.text.words import Words

_KINDS = {"BPE": CharBPE, "WordPiece": WordPiece, "Unigram": Unigram, "WordLevel": Words}


def from_pretrained(folder: str | Path) -> ByteBPE | CharBPE | WordPiece | Unigram | Words:
    """Read the tokenizer of a published folder: tokenizer.json, BERT's vocab.txt, or GPT's vocab.json and merges.txt.

    folder  a path; or a name such as "gpt2", as for `plmlib.from_pretrained`
    Raises FileNotFoundError where there is none, ValueError for a kind that this course does not build.

    Chapter: 3.3
    """
    folder = folder if Path(folder).exists() else storage.find(folder)
    content = files.read(folder)
    kind = files.kind(content)
    if kind not in _KINDS:
        raise files.Unsupported(f"{folder} holds a tokenizer of type {kind!r}, known are {', '.join(_KINDS)}")
    bytes_ = kind == "BPE" and '"ByteLevel"' in json.dumps(content.get("pre_tokenizer"))
    return face.build(ByteBPE if bytes_ else _KINDS[kind], content, folder)
