"""The three tokenizers of data/tokenizers as the page reads them: one JSON file."""

import json
from functools import cache

from plmlib.checkpoints import vocabularies

NAME = "vocabularies"  # of the file that a page loads, where a model has the name of its checkpoint


@cache
def pack() -> bytes:
    """Return tokens by id; how many of the first ids no text gives; and what each kind needs besides."""
    wordpiece, bpe, unigram = map(vocabularies.load, vocabularies.NAMES)
    scores = [score for _, score in unigram.content["model"]["vocab"]]
    content = {
        "wordpiece": _common(wordpiece) | {"unknown": wordpiece.id("[UNK]")},
        "bpe": _common(bpe) | {"merges": [f"{a} {b}" for a, b in bpe.merges]},
        "unigram": _common(unigram) | {"unknown": unigram.id("<unk>"), "scores": scores},
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _common(tokenizer) -> dict:
    tokens = tokenizer.tokens(range(tokenizer.vocab_size))
    middle, (whole, _) = tokenizer.encode("a"), tokenizer.inputs("a")
    at = whole.index(middle[0])
    around = {"begin": whole[:at], "end": whole[at + len(middle) :]}  # what the model reads with a text
    return {"tokens": tokens, "specials": len(tokenizer.special_ids)} | around
