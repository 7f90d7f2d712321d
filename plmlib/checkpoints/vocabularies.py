"""Three tokenizers trained on the same texts, WordPiece, BPE over bytes and Unigram: `data/tokenizers/`.

make checkpoints ONLY=vocabularies
"""

from functools import cache
from pathlib import Path

from plmlib import checks, text, world
from plmlib.checkpoints.shelf import DATA
from plmlib.text import ByteBPE, Tokenizer, Unigram, WordPiece
from plmlib.text.published import layouts

NAMES = ("wordpiece", "bpe", "unigram")
SIZE = 2000  # tokens of each, special ones included
REGISTERS = ("stories", "minis", "reviews", "senses", "scripts", "sentiment")
DOCUMENTS = {"en": 300, "zh": 100}  # of each register
LONGEST = 8  # characters of a Unigram piece: longer ones are whole Chinese sentences of the world


def texts() -> list[str]:
    """What the three learn from, as it is written: English with spaces, Chinese without."""
    return [
        document.text
        for lang, n in DOCUMENTS.items()
        for register in REGISTERS
        for document in world.documents(register, n, lang, seed=1)
    ]


def train(name: str) -> Tokenizer:
    """Learn one of the three; the same texts give the same tokens on every machine."""
    how = {
        "wordpiece": lambda: WordPiece.train(texts(), SIZE),
        "bpe": lambda: ByteBPE.train(texts(), SIZE),
        "unigram": lambda: Unigram.train(texts(), SIZE, longest=LONGEST),
    }
    return how[checks.choice("name", name, NAMES)]()


def folder(name: str, data: Path = DATA) -> Path:
    """Return the folder that a tokenizer is stored in."""
    return data / "tokenizers" / checks.choice("name", name, NAMES)


def make(data: Path = DATA) -> None:
    """Train all three and store each as a tokenizer.json, which the `tokenizers` library reads as well."""
    for name in NAMES:
        train(name).save(folder(name, data))


@cache
def load(name: str, merges: int | None = None, lowercase: bool = True) -> Tokenizer:
    """Return a stored tokenizer.

    merges     only the first merges of "bpe": what training would have given for 257 + merges tokens
    lowercase  False: "wordpiece" keeps capitals and accents, as a cased BERT does

    Raises ValueError for another name, and for merges that there are not.   Chapter: 2.4
    """
    tokenizer = text.from_pretrained(folder(name))
    if name == "bpe" and merges is not None:
        tokenizer = _first_merges(tokenizer, checks.integer("merges", merges, 0, len(tokenizer.merges)))
    if name == "wordpiece" and not lowercase:
        tokenizer = WordPiece(tokenizer.content | {"normalizer": layouts.bert_normalizer(lowercase=False)})
    return tokenizer


def _first_merges(tokenizer: ByteBPE, n: int) -> ByteBPE:
    tokens = [*tokenizer.tokens(range(256 + n)), *tokenizer.tokens(tokenizer.special_ids)]
    vocab = {token: i for i, token in enumerate(tokens)}
    added = layouts.special_tokens(tokens[256 + n :], vocab)
    return ByteBPE(layouts.byte_level(vocab, tokenizer.merges[:n], added))
