"""Older files of tokenizers, in the form of a tokenizer.json: BERT's vocab.txt, GPT's vocab.json and merges.txt."""

import re
from pathlib import Path

from plmlib.storage import DamagedFile, damaged
from plmlib.text.published import layouts
from plmlib.text.published.files import read_json


def read(file: Path) -> dict:
    """The content of a vocab.txt or vocab.json, with the files beside it. Raises DamagedFile for what is not whole."""
    try:
        return READERS[file.name](file.parent)
    except (DamagedFile, FileNotFoundError):
        raise
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise damaged(file, f"holds no whole vocabulary: {error}") from error


def _vocab_txt(folder: Path) -> dict:
    lines = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")
    lines = lines[:-1] if lines[-1] == "" else lines
    vocab: dict[str, int] = {}
    for n, token in enumerate(lines):
        if vocab.setdefault(token, n) != n:
            raise damaged(
                folder / "vocab.txt", f"has token {token!r} twice, in lines {vocab[token] + 1} and {n + 1}"
            )
    settings = _settings(folder)
    names = {
        role: settings.get(f"{role}_token") or f"[{role.upper()}]"
        for role in ("pad", "unk", "cls", "sep", "mask")
    }
    names = {role: name["content"] if isinstance(name, dict) else name for role, name in names.items()}
    normalizer = layouts.bert_normalizer(
        settings.get("do_lower_case") is not False,
        settings.get("tokenize_chinese_chars") is not False,
        settings.get("strip_accents"),
    )
    specials = [name for name in names.values() if name in vocab]
    return layouts.word_piece(vocab, specials, normalizer, names["unk"], names["cls"], names["sep"])


def _vocab_json(folder: Path) -> dict:
    vocab, settings = read_json(folder / "vocab.json"), _settings(folder)
    lines = (folder / "merges.txt").read_text(encoding="utf-8").split("\n")
    merges = [line.split() for line in lines if line.strip() and not line.startswith("#version")]
    made = {"".join(pair) for pair in merges}
    specials = [token for token in vocab if token not in made and re.fullmatch("<.+>(?<!</w>)", token)]
    if any(token.endswith("</w>") for token in vocab):
        return layouts.gpt1(vocab, merges, specials)
    post, prefix = None, settings.get("add_prefix_space", False)
    if {"<s>", "</s>"} <= set(specials):
        post = {"type": "RobertaProcessing", "sep": ["</s>", vocab["</s>"]], "cls": ["<s>", vocab["<s>"]]}
        post |= {"trim_offsets": True, "add_prefix_space": prefix}
    return layouts.byte_level(vocab, merges, specials, prefix, post)


def _settings(folder: Path) -> dict:
    file = folder / "tokenizer_config.json"
    return read_json(file) if file.exists() else {}


READERS = {"vocab.txt": _vocab_txt, "vocab.json": _vocab_json}
