"""The files that tokenizers are published in, all read into the form of one: `tokenizer.json` of the `tokenizers` library."""

import json
import re
from pathlib import Path

from plmlib.storage import DamagedFile, damaged, write_atomic

NAME = "tokenizer.json"
BERT = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
PLAIN = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}


class Unsupported(ValueError):
    """A tokenizer's file is whole, but asks for something that this course does not build."""


def pick(what: str, spec: dict, known) -> str:
    """The type of `spec`. Raises Unsupported for one that is not among the known."""
    if (kind := str(spec["type"])) not in known:
        raise Unsupported(f"{what} is of type {kind!r}, known are {', '.join(known)}")
    return kind


def write(path: str | Path, content: dict) -> Path:
    """Write `content` to path, a folder (then as tokenizer.json in it) or a .json file. Returns the file's path."""
    path = Path(path)
    path = path if path.suffix == ".json" else path / NAME
    write_atomic(path, (json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n").encode())
    return path


def read(path: str | Path) -> dict:
    """The content of a tokenizer.json, or in the same form that of BERT's vocab.txt, or GPT's vocab.json and merges.txt.

    path  the file, or the folder that holds it; a tokenizer_config.json beside the older files is heeded

    Raises FileNotFoundError, or DamagedFile for what is no tokenizer.
    """
    path = Path(path)
    file = path / NAME if path.is_dir() else path
    if path.is_dir() and not file.exists():
        file = next((path / name for name in _OLDER if (path / name).exists()), file)
    if not file.exists():
        other = next(
            (
                f"{f.name} is not read here: save the folder once with transformers. "
                for f in path.glob("*.model")
            ),
            "",
        )
        wanted = (
            "Give a tokenizer.json, or a folder with one, with vocab.txt, or with vocab.json and merges.txt"
        )
        raise FileNotFoundError(f"{file} does not exist. {other}{wanted}")
    if file.name in _OLDER:
        return _older(file)
    content = _json(file)
    try:
        if not isinstance(content["model"]["vocab"], (dict, list)):
            raise TypeError
    except (KeyError, TypeError, IndexError) as error:
        raise damaged(file, "holds no vocabulary under model/vocab") from error
    return content


def kind(content: dict) -> str:
    """The model's type: BPE, WordPiece, Unigram, WordLevel; files of before 2021 leave it to be told by the fields."""
    model = content["model"]
    fields = {"merges": "BPE", "max_input_chars_per_word": "WordPiece", "unk_id": "Unigram"}
    return str(
        model.get("type") or next((name for field, name in fields.items() if field in model), "WordLevel")
    )


def layout(
    model: dict,
    specials: dict[str, int],
    pre_tokenizer: dict,
    decoder: dict | None,
    normalizer=None,
    post=None,
) -> dict:
    """The file's content around a model."""
    return {
        "version": "1.0", "truncation": None, "padding": None,
        "added_tokens": [{"id": i, "content": text, **PLAIN} for text, i in specials.items()],
        "normalizer": normalizer, "pre_tokenizer": pre_tokenizer, "post_processor": post, "decoder": decoder,
        "model": model,
    }  # fmt: skip


def bpe(vocab: dict[str, int], merges: list, **more) -> dict:
    """The model part of a file for BPE."""
    model = {
        "type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
        "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False, "ignore_merges": False,
    }  # fmt: skip
    return model | more | {"vocab": vocab, "merges": [list(pair) for pair in merges]}


def byte_level(
    vocab: dict[str, int], merges: list, specials: dict[str, int], prefix: bool = False, post=None
) -> dict:
    """The file's content for byte-level BPE."""
    cut = {"type": "ByteLevel", "add_prefix_space": prefix, "trim_offsets": True, "use_regex": True}
    return layout(bpe(vocab, merges), specials, cut, cut, post=post)


def word_piece(vocab: dict[str, int], settings: dict) -> dict:
    """The file's content for WordPiece with BERT's rules; settings as in tokenizer_config.json."""
    given = [
        settings.get(f"{role}_token") or name
        for role, name in zip(("pad", "unk", "cls", "sep", "mask"), BERT, strict=True)
    ]
    names = [name["content"] if isinstance(name, dict) else name for name in given]
    _, unk, cls, sep, _ = names
    model = {
        "type": "WordPiece", "unk_token": unk, "continuing_subword_prefix": "##",
        "max_input_chars_per_word": 100, "vocab": vocab,
    }  # fmt: skip
    post = (
        {"type": "BertProcessing", "sep": [sep, vocab[sep]], "cls": [cls, vocab[cls]]}
        if {sep, cls} <= vocab.keys()
        else None
    )
    specials = {name: vocab[name] for name in names if name in vocab}
    decoder = {"type": "WordPiece", "prefix": "##", "cleanup": True}
    return layout(model, specials, {"type": "BertPreTokenizer"}, decoder, _bert_normalizer(settings), post)


def _older(file: Path) -> dict:
    try:
        return _OLDER[file.name](file.parent)
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
    return word_piece(vocab, _settings(folder))


def _vocab_json(folder: Path) -> dict:
    vocab, settings = _json(folder / "vocab.json"), _settings(folder)
    lines = (folder / "merges.txt").read_text(encoding="utf-8").split("\n")
    merges = [line.split() for line in lines if line.strip() and not line.startswith("#version")]
    made = {"".join(pair) for pair in merges}
    specials = {
        token: n for token, n in vocab.items() if token not in made and re.fullmatch("<.+>(?<!</w>)", token)
    }
    if any(token.endswith("</w>") for token in vocab):
        return _gpt1(vocab, merges, specials)
    post = None
    if {"<s>", "</s>"} <= specials.keys():
        post = {"type": "RobertaProcessing", "sep": ["</s>", vocab["</s>"]], "cls": ["<s>", vocab["<s>"]]}
        post |= {"trim_offsets": True, "add_prefix_space": settings.get("add_prefix_space", False)}
    return byte_level(vocab, merges, specials, settings.get("add_prefix_space", False), post)


def _gpt1(vocab: dict[str, int], merges: list, specials: dict[str, int]) -> dict:
    model = bpe(vocab, merges, unk_token="<unk>", end_of_word_suffix="</w>")
    decoder = {"type": "BPEDecoder", "suffix": "</w>"}
    return layout(model, specials, {"type": "BertPreTokenizer"}, decoder, _bert_normalizer({}))


def _bert_normalizer(settings: dict) -> dict:
    han, accents, lower = (
        settings.get(name) for name in ("tokenize_chinese_chars", "strip_accents", "do_lower_case")
    )
    normalizer = {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": han is not False}
    return normalizer | {"strip_accents": accents, "lowercase": lower is not False}


def _settings(folder: Path) -> dict:
    file = folder / "tokenizer_config.json"
    return _json(file) if file.exists() else {}


def _json(file: Path):
    try:
        return json.loads(file.read_text(encoding="utf-8"), parse_float=_decimal)
    except ValueError as error:
        raise damaged(file, f"is not JSON ({error})") from error


def _decimal(text: str) -> float:
    """A decimal number as the compiled library reads it: all digits as one number, then the power of ten.

    The last bit may differ from the nearest float, and equally good cuts of Unigram are told apart by it.
    """
    digits, _, power = text.lower().partition("e")
    whole, _, part = digits.partition(".")
    power = int(power or 0) - len(part)
    return float(int(whole + part)) / 10.0**-power if -300 < power < 0 else float(text)


_OLDER = {"vocab.txt": _vocab_txt, "vocab.json": _vocab_json}
