"""The lexicon: tables of entries in English and Chinese, read from `data/world/lexicon/`."""

from functools import cache
from pathlib import Path

import yaml

HOME = Path(__file__).resolve().parents[2] / "data" / "world"
Entry = dict[str, str]

_PRONOUNS = {
    "f": {"en.he": "she", "en.him": "her", "en.his": "her", "zh.he": "她", "zh.him": "她", "zh.his": "她 的"},
    "m": {"en.he": "he", "en.him": "him", "en.his": "his", "zh.he": "他", "zh.him": "他", "zh.his": "他 的"},
}
_SOUNDS_LIKE_CONSONANT = ("uni", "use", "euro", "one")
_SOUNDS_LIKE_VOWEL = ("hour", "honest")


def article(word: str) -> str:
    """The article of an English word, "a" or "an", by the sound with which the word begins."""
    if word.startswith(_SOUNDS_LIKE_CONSONANT):
        return "a"
    return "an" if word[0] in "aeiou" or word.startswith(_SOUNDS_LIKE_VOWEL) else "a"


def read(folder: str) -> dict:
    """The content of all YAML files of `data/world/<folder>/` in one dictionary.

    Raises ValueError where two files share a key.
    """
    merged: dict = {}
    for path in sorted((HOME / folder).glob("*.yml")):
        data = yaml.load(
            path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        )
        if twice := merged.keys() & data.keys():
            raise ValueError(
                f"{path}: {', '.join(sorted(twice))} also appears in another file of {folder}/: rename one"
            )
        merged.update(data)
    return merged


def table(name: str, text: str) -> list[Entry]:
    """The entries of one table: its first line names the columns, every further line is an entry.

    Raises ValueError for a row with more or fewer cells than columns, and for a row that appears twice.
    """
    head, *rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    entries, seen = [], set()
    for row in rows:
        if len(row) != len(head):
            raise ValueError(
                f"table {name}: row {' | '.join(row)} has {len(row)} cells, expected {len(head)}"
            )
        entry = dict(zip(head, row, strict=True))
        key = tuple(row)
        if key in seen:
            raise ValueError(f"table {name}: row {' | '.join(row)} appears twice: remove one")
        seen.add(key)
        entries.append(
            {"class": name, "en.a": article(row[0]), **_PRONOUNS.get(entry.get("sex"), {}), **entry}
        )
    return entries


@cache
def tables() -> dict[str, list[Entry]]:
    """All tables: name -> entries."""
    return {name: table(name, text) for name, text in read("lexicon").items()}


@cache
def grouped(name: str, column: str) -> dict[str, list[Entry]]:
    """The entries of one table by what they have in a column: value -> entries, in the order of the table."""
    groups: dict[str, list[Entry]] = {}
    for entry in tables()[name]:
        groups.setdefault(entry[column], []).append(entry)
    return groups


@cache
def pools(tag: str, value: str) -> dict[str, list[Entry]]:
    """All tables; one with a column `tag` only has the rows where it is `value`, or all if there is none."""
    return {
        name: [entry for entry in rows if entry.get(tag, value) == value] or rows
        for name, rows in tables().items()
    }
