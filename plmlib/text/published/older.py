"""Older files of tokenizers as a tokenizer.json: BERT's vocab.txt, GPT's vocab.json and merges.txt."""

from pathlib import Path

from plmlib.storage import DamagedFile, damaged
from plmlib.text.published import layouts
from plmlib.text.published.files import read_json

ROLES = ("bos", "eos", "unk", "sep", "pad", "cls", "mask")
BERT_ROLES = ("unk", "sep", "pad", "cls", "mask")
ROBERTA = {
    "bos": "<s>", "eos": "</s>", "unk": "<unk>", "sep": "</s>",
    "pad": "<pad>", "cls": "<s>", "mask": "<mask>",
}  # fmt: skip
GPT2 = ("GPT2Tokenizer", "GPT2TokenizerFast")


def read(file: Path) -> dict:
    """The content of a vocab.txt or vocab.json, with the files beside it. Raises DamagedFile if not whole."""
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
    roles, added = _added_tokens(settings, vocab, {role: f"[{role.upper()}]" for role in BERT_ROLES})
    normalizer = layouts.bert_normalizer(
        settings.get("do_lower_case") is not False,
        settings.get("tokenize_chinese_chars") is not False,
        settings.get("strip_accents"),
    )
    return layouts.word_piece(vocab, added, normalizer, *map(roles.get, ("unk", "cls", "sep")))


def _vocab_json(folder: Path) -> dict:
    vocab, settings = _object(folder / "vocab.json"), _settings(folder)
    lines = (folder / "merges.txt").read_text(encoding="utf-8").split("\n")
    merges = [line.split() for line in lines if line.strip() and not line.startswith("#version")]
    if any(token.endswith("</w>") for token in vocab):
        roles, added = _added_tokens(settings, vocab, {"unk": "<unk>"})
        return layouts.gpt1(vocab, merges, added, roles.get("unk"))
    prefix = settings.get("add_prefix_space", False)
    if {"<s>", "</s>"} <= vocab.keys() and settings.get("tokenizer_class") not in GPT2:
        roles, added = _added_tokens(settings, vocab, ROBERTA)
        ids = {token["content"]: token["id"] for token in added}
        post = {"type": "RobertaProcessing", "trim_offsets": True, "add_prefix_space": prefix}
        post |= {role: [roles[role], ids[roles[role]]] for role in ("sep", "cls")}
    else:
        roles, added = _added_tokens(settings, vocab, dict.fromkeys(("bos", "eos", "unk"), "<|endoftext|>"))
        ids = {token["content"]: token["id"] for token in added}
        ends = {
            role: roles.get(role) if settings.get(f"add_{role}_token") else None for role in ("bos", "eos")
        }
        post = layouts.template(ends["bos"], ends["eos"], ids, second_segment=1)
    return layouts.byte_level(vocab, merges, added, prefix, post)


def _settings(folder: Path) -> dict:
    """tokenizer_config.json; if it does not list the added tokens, with the two files that came before it."""
    settings = _object(folder / "tokenizer_config.json")
    if "added_tokens_decoder" in settings:
        return settings
    for key, value in _object(folder / "special_tokens_map.json").items():
        settings[key] = value | {"special": True} if isinstance(value, dict) else value
    special = {_content(token) for token in [*_named(settings).values(), *_extra(settings)]}
    settings["added_tokens_decoder"] = {
        id: {"content": token, "special": token in special, "normalized": token not in special}
        for token, id in _object(folder / "added_tokens.json").items()
    }
    return settings


def _added_tokens(settings: dict, vocab: dict[str, int], defaults: dict[str, str]) -> tuple[dict, list[dict]]:
    """Role -> token, and the added tokens with their ids: those that the vocabulary lacks come after it.

    Their order is that of transformers: listed tokens by id, tokens with a role, other special tokens.
    """
    named = _named({f"{role}_token": defaults.get(role) for role in ROLES} | settings)
    listed = sorted((int(id), token) for id, token in settings["added_tokens_decoder"].items())
    tokens = [*(token for _, token in listed), *named.values(), *_extra(settings)]
    roles = {key.removesuffix("_token"): _content(token) for key, token in named.items()}
    always_special = {*roles.values(), *map(_content, _extra(settings))}
    ids, added = dict(vocab), {}
    for token in tokens:
        if (content := _content(token)) and content not in added:
            flags = token if isinstance(token, dict) else {"special": True}
            special = bool(flags.get("special"))
            flags = {name: bool(flags[name]) for name in layouts.FLAGS if name in flags}
            flags = {"normalized": not special} | flags | {"special": special or content in always_special}
            added[content] = layouts.added_token(content, ids.setdefault(content, len(ids)), **flags)
    for id, token in listed:
        if ids[_content(token)] != id:
            raise ValueError(
                f"added token {_content(token)!r} has id {ids[_content(token)]}, the settings say {id}"
            )
    return roles, list(added.values())


def _named(settings: dict) -> dict[str, str | dict]:
    """The tokens that have a role: "pad_token" -> "[PAD]", or an object that has this as its content."""
    named = {key: value for key, value in settings.items() if key.endswith("_token")}
    extra = settings.get("extra_special_tokens")
    named |= extra if isinstance(extra, dict) else {}
    return {key: value for key, value in named.items() if isinstance(value, (str, dict))}


def _extra(settings: dict) -> list[str | dict]:
    """Special tokens without a role."""
    extra = settings.get("extra_special_tokens") or settings.get("additional_special_tokens") or []
    return extra if isinstance(extra, list) else []


def _content(token: str | dict) -> str:
    return token if isinstance(token, str) else token["content"]


def _object(file: Path) -> dict:
    """What a JSON file holds, {} for settings that do not exist. Raises DamagedFile if not an object."""
    if file.name != "vocab.json" and not file.exists():
        return {}
    content = read_json(file)
    if not isinstance(content, dict):
        raise damaged(file, f"holds no whole vocabulary or settings, but {type(content).__name__}")
    return content


READERS = {"vocab.txt": _vocab_txt, "vocab.json": _vocab_json}
