"""Exercises of notebook 3.3."""

import random
from collections import Counter

import torch
import torch.nn.functional as F

from plmlib.config import tiny
from plmlib.course.exercises import exercise, expect, tensor, whole, without
from plmlib.models import count_parameters


@exercise("3.3.1")
def best_pair(answer):
    def given(words):
        pair = answer(words)
        is_pair = isinstance(pair, (tuple, list)) and len(pair) == 2
        expect(is_pair, f"return one pair of neighbouring symbols, such as ('n', 'e'). Yours is {pair!r}.")
        return tuple(pair)

    expect(
        given({("a", "b"): 9, ("c", "d", "x"): 1, ("c", "d", "y"): 1}) == ("a", "b"),
        "count a pair as often as its word occurs, not once for each word.",
    )
    expect(
        given({("a", "b", "a", "b"): 3, ("c", "d"): 5}) == ("a", "b"),
        "a pair can occur more than once in one word: (a, b) is twice in a b a b.",
    )
    expect(
        given({("o", "o", "o"): 3, ("x", "y"): 5}) == ("o", "o"),
        "neighbouring pairs may overlap: o o o has two pairs (o, o).",
    )
    often = {("l", "o", "w"): 5, ("n", "e", "w"): 6, ("n", "e", "t"): 3, ("l", "o", "t"): 1}
    expect(given(often) == ("n", "e"), "(n, e) occurs 6 + 3 times, more often than any other pair.")
    expect(
        given({("a", "b"): 3, ("b", "c"): 2, ("c",): 99}) == ("a", "b"),
        "a pair is inside one word: do not join the end of a word with the next word.",
    )
    tie = {("b", "y"): 4, ("a", "x"): 4}
    expect(
        given(tie) == given(dict(reversed(tie.items()))) == ("a", "x"),
        "if two pairs are equally frequent, return the one that sorts first, here (a, x).",
    )
    expect(
        given({("a", "z"): 4, ("b", "a"): 4}) == ("a", "z"),
        "the pair that sorts first has the smaller first symbol: (a, z) is before (b, a).",
    )
    for seed in range(20):
        words = _random_words(seed)
        right = _best(words)
        expect(given(words) == right, f"for {words} the pair is {right}, yours is {given(words)}.")
    return "this is the rule of byte-pair encoding: merge this pair, and count again."


def _random_words(seed: int) -> dict:
    rng = random.Random(seed)
    draw = [tuple(rng.choice("abc") for _ in range(rng.randint(2, 5))) for _ in range(4)]
    return {word: rng.randint(1, 9) for word in draw}


def _best(words: dict) -> tuple:
    count = Counter()
    for symbols, times in words.items():
        for pair in zip(symbols, symbols[1:]):
            count[pair] += times
    return min(count, key=lambda pair: (-count[pair], pair))


@exercise("3.3.2")
def layer_norm(answer):
    rng = torch.Generator().manual_seed(0)

    def given(x, *others):
        layers = (F.layer_norm, torch.layer_norm, torch.native_layer_norm)
        with without(*layers, hint="that is torch's own layer norm. Write it with mean, square and root."):
            result = answer(x, *others)
        return tensor(result, x.shape, "the output has the shape of x.")

    x = torch.rand(3, 5, 16, generator=rng) * 6 - 1
    gamma, beta = torch.linspace(0.5, 2, 16), torch.linspace(-1, 1, 16)
    one, zero = torch.ones(16), torch.zeros(16)
    got = given(x, one, zero, 1e-5)
    expect(
        got.mean(-1).abs().max() < 1e-4,
        "the mean of each token is not 0. Take it over the D numbers of the token: x.mean(-1, keepdim=True).",
    )
    sample = (got.var(-1, unbiased=True) - 1).abs().max()
    expect(
        sample > 1e-4,
        "divide the squares by D, not by D - 1: torch's var and std divide by D - 1 by default.",
    )
    expect((got.var(-1, unbiased=False) - 1).abs().max() < 1e-3, "the variance of each token must be 1.")
    small = given(x * 1e-3, one, zero, 1e-2) - F.layer_norm(x * 1e-3, (16,), one, zero, 1e-2)
    expect(small.abs().max() < 1e-4, "add eps to the variance before you take the square root.")
    learned = given(x, gamma, beta, 1e-5) - F.layer_norm(x, (16,), gamma, beta)
    expect(learned.abs().max() < 1e-4, "multiply by gamma first, then add beta.")
    for shape in ((1, 1, 4), (2, 7, 3)):
        x = torch.randn(shape, generator=rng)
        gamma, beta = torch.randn(2, shape[-1], generator=rng)
        error = given(x, gamma, beta, 1e-5) - F.layer_norm(x, shape[-1:], gamma, beta)
        expect(error.abs().max() < 1e-3, f"wrong for x of shape {shape}: each token is normed separately.")
    return "each token is normed separately, and then γ and β are applied."


@exercise("3.3.3")
def count_gpt(answer):
    def given(*sizes):
        return whole(answer(*sizes), "a number of parameters is a whole number.")

    def right(vocab, d, layers, max_len):
        return count_parameters(
            tiny(vocab_size=vocab, d_model=d, n_layers=layers, n_heads=2, max_len=max_len)
        )

    got = given(7, 8, 2, 5)
    off = got - right(7, 8, 2, 5)
    expect(off != 7 * 8, "the head is the token embedding again: count that table once.")
    expect(
        off != -2 * 8, "GPT-2 has one more LayerNorm after the last layer: a scale and a shift of width d."
    )
    expect(off != -5 * 8, "the positions have a table, too: max_len rows of width d.")
    expect(
        off not in (-2 * 9 * 8, -2 * 13 * 8, -2 * 13 * 8 - 2 * 8),
        "linear layers have biases: 3d + d in attention, 4d + d in the feed-forward network. "
        "Each norm has 2d parameters.",
    )
    expect(
        off not in (-2 * 2 * 8, -2 * 4 * 8, -2 * 4 * 8 - 2 * 8),
        "each layer has two norms, with a scale and a shift of width d each.",
    )
    for sizes in ((7, 8, 2, 5), (11, 4, 3, 9), (30, 16, 1, 8), (5, 2, 6, 2)):
        vocab, d, layers, max_len = sizes
        expect(
            given(*sizes) == right(*sizes),
            f"a GPT-2 with vocab {vocab}, d {d}, {layers} layers and {max_len} positions has "
            f"{right(*sizes):,} parameters, yours {given(*sizes):,}.",
        )
    small = given(50_257, 768, 12, 1024)
    expect(small == 124_439_808, f"right for tiny models, but GPT-2 small would have {small:,} parameters.")
    return f"124,439,808 for GPT-2 small; GPT-2 medium has {given(50_257, 1024, 24, 1024):,}."
