"""Exercises of notebook 3.3."""

import torch
import torch.nn.functional as F

from plmlib.config import tiny
from plmlib.course.exercises import exercise, expect
from plmlib.models import count_parameters


@exercise("3.3.1")
def best_pair(answer):
    often = {("l", "o", "w"): 5, ("n", "e", "w"): 6, ("n", "e", "t"): 3, ("l", "o", "t"): 1}
    got = answer(often)
    expect(isinstance(got, tuple) and len(got) == 2, "return one pair, a tuple of two neighbouring symbols.")
    expect(
        answer({("a", "b"): 9, ("c", "d", "x"): 1, ("c", "d", "y"): 1}) == ("a", "b"),
        "count each pair as often as its word occurs, not once a word.",
    )
    expect(got == ("n", "e"), "(n, e) occurs 6 + 3 times, more than any other pair.")
    expect(
        answer({("a", "x"): 4, ("b", "y"): 4}) == answer({("b", "y"): 4, ("a", "x"): 4}) == ("a", "x"),
        "on a tie take the pair that sorts first, so that every machine learns the same merges.",
    )
    single = answer({("a", "b"): 2, ("b", "c"): 2, ("c",): 99})
    expect(single == ("a", "b"), "pairs live inside one word: do not join neighbouring words.")
    return "the rule of byte-pair encoding: merge this pair, and count again."


@exercise("3.3.2")
def layer_norm(answer):
    x = torch.rand(3, 5, 16, generator=torch.Generator().manual_seed(0)) * 6 - 1
    gamma, beta = torch.linspace(0.5, 2, 16), torch.linspace(-1, 1, 16)
    one, zero = torch.ones(16), torch.zeros(16)
    got = answer(x, one, zero, 1e-5)
    expect(isinstance(got, torch.Tensor) and got.shape == x.shape, "the output has the shape of x.")
    expect(
        got.mean(-1).abs().max() < 1e-4,
        "the mean is taken over the D entries of each token: x.mean(-1, keepdim=True).",
    )
    sample = (got.var(-1, unbiased=True) - 1).abs().max()
    expect(sample > 1e-4, "divide the squares by D, not D - 1: torch's var and std are unbiased by default.")
    expect((got.var(-1, unbiased=False) - 1).abs().max() < 1e-3, "the variance of each token must be 1.")
    small = answer(x * 1e-3, one, zero, 1e-2) - F.layer_norm(x * 1e-3, (16,), one, zero, 1e-2)
    expect(small.abs().max() < 1e-4, "eps belongs under the root, added to the variance.")
    learned = answer(x, gamma, beta, 1e-5) - F.layer_norm(x, (16,), gamma, beta)
    expect(learned.abs().max() < 1e-4, "scale by gamma, then add beta.")
    return "each token by itself, then γ and β."


@exercise("3.3.3")
def count_gpt(answer):
    small = dict(vocab=7, d=8, layers=2, max_len=5)
    right = count_parameters(tiny(vocab_size=7, d_model=8, n_layers=2, n_heads=2, max_len=5))
    got = answer(**small)
    off = got - right
    expect(off != 7 * 8, "the head is tied to the token embedding: count that table once.")
    expect(off != -2 * 8, "GPT-2 ends with one more LayerNorm: a scale and a shift of width d.")
    expect(
        off != -(2 * (4 + 5) * 8) and off != -(2 * 13 * 8) and off != -(2 * 13 * 8 + 2 * 8),
        "linear layers have biases: 3d + d in attention, 4d + d in the feed-forward network; "
        "each norm has 2d.",
    )
    expect(
        off == 0,
        f"a GPT-2 with V = 7, d = 8, 2 layers and 5 positions has {right:,} parameters, yours {got:,}.",
    )
    expect(answer(50_257, 768, 12, 1024) == 124_439_808, "right for a tiny model, but not for GPT-2 small.")
    return f"124,439,808 for GPT-2 small; GPT-2 medium has {answer(50_257, 1024, 24, 1024):,}."
