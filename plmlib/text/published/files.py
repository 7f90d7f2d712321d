"""Reading and writing a tokenizer.json."""

import json
from pathlib import Path

from plmlib.storage import Unsupported, damaged, write_atomic

NAME = "tokenizer.json"


def pick(what: str, spec: dict, known) -> str:
    """The type of `spec`. Raises Unsupported for one that is not among the known."""
    if (kind := str(spec["type"])) not in known:
        raise Unsupported(f"{what} is of type {kind!r}, known are {', '.join(known)}")
    return kind


def write(path: str | Path, content: dict) -> Path:
    """Write `content` to path, a .json file or a folder (tokenizer.json in it). Returns the file."""
    path = Path(path)
    path = path if path.suffix == ".json" else path / NAME
    write_atomic(path, (json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n").encode())
    return path


def kind(content: dict) -> str:
    """The model's type: BPE, WordPiece, Unigram, WordLevel; before 2021 only the fields tell it."""
    model = content["model"]
    fields = {"merges": "BPE", "max_input_chars_per_word": "WordPiece", "unk_id": "Unigram"}
    return str(
        model.get("type") or next((name for field, name in fields.items() if field in model), "WordLevel")
    )


def read_json(file: Path):
    """What a JSON file holds. Raises DamagedFile for a file that is not JSON."""
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
