"""What plmlib's three tokenizers make of many texts, which the page's must reproduce.

cd tests && python -m support.goldens_tokenizers          writes tests/support/fixtures/
"""

import json
import re
from itertools import combinations

import tokenizers

from plmlib.checkpoints import vocabularies
from plmlib.storage import read_json
from plmlib.text.published.patterns import SPACES
from plmlib.widgets import vocabulary_file
from support.goldens import write
from support.goldens_sampling import STRINGS, made_strings

WORLD = [
    "the gardener watered the sunflowers .",
    "anna found a red umbrella near the riverbank , and gave it to emma .",
    "Unbelievable! Anna's naïve café isn't Ærøskøbing; ÎLES, Σίσυφος, İstanbul, STRASSE.",
    "安娜在河边找到了一把红色的雨伞。她把它带到了图书馆，然后很高兴。",
    "thinking machines 会思考的机器 tokenization 分词",
    "the emoji 👩‍🚀 is three characters; שלום עולם and مرحبا بالعالم run from right to left",
    "a word of 101 letters is unknown: " + "a" * 101,
    " two  spaces \n and\ta tab ",
]
MERGES = (0, 1, 100, 700)  # how many are used, for every tenth text


def texts() -> list[str]:
    """300 texts: those of the world, hard ones, and random characters of many scripts."""
    well_formed = [text for text in STRINGS if not re.search("[\ud800-\udfff]", text)]
    fixed = [*WORLD, *well_formed]
    return [*fixed, *made_strings(300 - len(fixed), seed=2)]


def tokenizer_goldens() -> dict:
    """Return the file that the page loads, ids and decoded text for each text, places, and best cuts."""
    kinds = {name: vocabularies.load(name) for name in vocabularies.NAMES}
    kinds["cased"] = vocabularies.load("wordpiece", lowercase=False)
    fewer = [vocabularies.load("bpe", merges=n) for n in MERGES]
    cases = []
    for text in texts():
        ids = {name: tokenizer.encode(text) for name, tokenizer in kinds.items()}
        decoded = {name: kinds[name].decode(ids[name]) for name in ("wordpiece", "bpe", "unigram")}
        cases.append({"text": text, "ids": ids, "decoded": decoded})
    return {
        "merges": [
            {"text": text, "n": n, "ids": tokenizer.encode(text)}
            for text in texts()[::10]
            for n, tokenizer in zip(MERGES, fewer)
        ],
        "file": json.loads(vocabulary_file.pack()),
        "cases": cases,
        "places": [{"text": text, "places": places(text)} for text in WORLD],
        "cuts": [best_cuts(word) for word in ("river", "unable", "tokens", "河边", "xyz", "安娜在家", "é")],
    }


def places(text: str) -> dict[str, list]:
    """Where each token of the three is in a text without what is around it: [from, to] in characters.

    The `tokenizers` library computes them.
    """
    found = {}
    for name in vocabularies.NAMES:
        library = tokenizers.Tokenizer.from_file(str(vocabularies.folder(name) / "tokenizer.json"))
        offsets = library.encode(text, add_special_tokens=False).offsets
        found[name] = [trimmed(text, *ends) for ends in offsets]
    return found


def trimmed(text: str, start: int, end: int) -> list[int]:
    """A place without the white space at its beginning; of a place of white space alone, its end."""
    while start < end and re.match(f"[{SPACES}]", text[start]):
        start += 1
    return [start, end]


def best_cuts(word: str, n: int = 3) -> dict:
    """The n best of all cuts of a word with Unigram, each tried: [score, pieces], best first."""
    vocab = read_json(vocabularies.folder("unigram") / "tokenizer.json")["model"]["vocab"]
    scores = dict(vocab[3:])
    lost = min(score for _, score in vocab) - 10
    marked, cuts = "▁" + word, []
    for size in range(len(marked)):
        for inner in combinations(range(1, len(marked)), size):
            ends = [0, *inner, len(marked)]
            pieces = [marked[a:b] for a, b in zip(ends, ends[1:])]
            if all(piece in scores or len(piece) == 1 for piece in pieces):
                cuts.append([sum(scores.get(piece, lost) for piece in pieces), pieces])
    cuts.sort(key=lambda cut: -cut[0])
    return {"word": word, "cuts": [[round(score, 6), len(pieces)] for score, pieces in cuts[:n]]}


GOLDENS = {"tokenizers.json": tokenizer_goldens}

if __name__ == "__main__":
    write(GOLDENS)
