"""Typical wrong answers to the exercises of notebook 1.3: each must fail, with a hint of its own."""

from itertools import combinations_with_replacement

import torch

from plmlib.layers import masks


def without_the_text(f, V, n):
    return float(sum(f([]))) ** n


def unordered(f, V, n):
    total = 0.0
    for text in combinations_with_replacement(range(V), n):
        p = 1.0
        for i, token in enumerate(text):
            p *= float(f(list(text[:i]))[token])
        total += p
    return total


WRONG = {
    "1.3.1": [
        lambda name, n: n - 1 if name == "GPT" else 0.15 * n,
        lambda name, n: n if name == "GPT" else 0.12 * n,
        lambda name, n: n if name == "GPT" else 0.15 * n,
        lambda name, n: n,
        lambda name, n: n if name == "GPT" else 0.15 * n + (name == "T5"),
        lambda name, n: {"GPT": n, "BERT": 0.15 * n, "T5": n}[name],
    ],
    "1.3.2": [
        without_the_text,
        unordered,
        lambda f, V, n: 1.0,
        lambda f, V, n: sum(float(sum(f([token]))) for token in range(V)),
        lambda f, V, n: f([]),
    ],
    "1.3.3": [
        lambda s, t: masks.causal(s + t),
        lambda s, t: masks.bidirectional(s + t),
        lambda s, t: masks.prefix(s + t, t),
        lambda s, t: masks.prefix(s + t, s).float(),
        lambda s, t: ~masks.prefix(s + t, s),
        lambda s, t: masks.prefix(s, s),
        lambda s, t: masks.prefix(s + t, s) & ~torch.eye(s + t, dtype=torch.bool),
    ],
}
