"""Measures of generated text: repetition (n-grams, loops), diversity (distinct-n) and Zipf's law.

`ids` is one text or several: a list of ids, a list of such lists, or a tensor (T,) or (B, T). An n-gram never
contains tokens of two texts.
"""

import math
from collections import Counter

from plmlib import checks


def distinct_n(ids, n: int) -> float:
    """Different n-grams / all n-grams, over all texts: 1 means that no n-gram appears twice.

    Raises ValueError if no text has n tokens.   Source: Li et al. 2016, section 5.3.   Chapter: 3.4
    """
    grams = _ngrams(ids, n)
    return len(set().union(*grams)) / sum(map(len, grams))


def repeated_ngrams(ids, n: int = 4) -> float:
    """The share of n-grams that appeared before in the same text: 1 - different / all.

    Different n-grams are counted in each text separately and then added.
    Raises ValueError if no text has n tokens.   Source: Welleck et al. 2020, section 6.1.   Chapter: 3.4
    """
    grams = _ngrams(ids, n)
    return 1 - sum(len(set(text)) for text in grams) / sum(map(len, grams))


def loop_period(ids, tail: int | None = None) -> int:
    """Length of the shortest loop that fills the last `tail` tokens of a text at least twice; 0 for no loop.

    tail  whole number >= 2; default: the whole text

    Greedy decoding with a model that reads only k tokens must reach a loop, because it has at most V**k
    states.   Chapter: 3.4
    """
    (text,) = _texts(ids, most=1)
    end = text if tail is None else text[-checks.integer("tail", tail, low=2) :]
    return next((p for p in range(1, len(end) // 2 + 1) if end[p:] == end[:-p]), 0)


def zipf(ids) -> list[int]:
    """How often each token occurs, the most frequent one first.   Source: Zipf 1949.   Chapter: 3.4"""
    return sorted(Counter(token for text in _texts(ids) for token in text).values(), reverse=True)


def zipf_exponent(ids, ranks: int = 1000) -> float:
    """The exponent s of count ∝ rank**-s, by least squares of log count on log rank; about 1 for English.

    ranks  only the first `ranks` ranks are used

    Raises ValueError for fewer than two different tokens.

    Source: Holtzman et al. 2020, section 5.2.   Chapter: 3.4
    """
    counts = zipf(ids)[: checks.integer("ranks", ranks, low=2)]
    if len(counts) < 2:
        raise ValueError(
            "ids must contain at least two different tokens, because a slope needs two ranks, "
            f"got {len(counts)}. Measure a longer text"
        )
    x = [math.log(rank) for rank in range(1, len(counts) + 1)]
    y = [math.log(count) for count in counts]
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    rise = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
    return -rise / sum((a - mean_x) ** 2 for a in x)


def until(ids, stop: int | None, start: int = 0) -> list[list[int]]:
    """Each text from token `start` to the token before its first `stop`.

    It removes the prompt and the filling from what `generate` returns.   Chapter: 3.4
    """
    texts = [text[start:] for text in _texts(ids)]
    return [text[: text.index(stop)] if stop in text else text for text in texts]


def _ngrams(ids, n: int) -> list[list[tuple]]:
    texts = _texts(ids)
    checks.integer("n", n, low=1)
    longest = max(map(len, texts), default=0)
    if longest < n:
        raise ValueError(
            f"n must be at most {longest}, the length of the longest text, got {n}. Measure longer texts"
        )
    return [list(zip(*(text[i:] for i in range(n)), strict=False)) for text in texts]


def _texts(ids, most: int | None = None) -> list[list[int]]:
    if isinstance(ids, (str, bytes)) or not hasattr(ids, "__iter__"):
        raise TypeError(
            f"ids must be token ids, got {type(ids).__name__}. Encode text first: tokenizer.encode(text)"
        )
    rows = (
        ids.tolist() if hasattr(ids, "tolist") else [r.tolist() if hasattr(r, "tolist") else r for r in ids]
    )
    texts = [list(row) for row in rows] if rows and isinstance(rows[0], (list, tuple)) else [rows]
    if most is not None and len(texts) > most:
        raise ValueError(f"ids must be one text, got {len(texts)}. Measure them one by one: ids[0]")
    return texts
