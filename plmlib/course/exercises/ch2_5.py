"""Exercises of notebook 2.5."""

import math

import torch
import torch.nn.functional as F

from plmlib.course.exercises import exercise, expect, tensor, whole
from plmlib.layers.activations import gelu_slope, gelu_tanh


@exercise("2.5.1")
def slope_by_hand(answer):
    x = torch.linspace(-6, 6, 49, dtype=torch.float64)

    def given(x):
        return tensor(answer(x), x.shape, "the slope has the shape of x.")

    got, right = given(x), gelu_slope(x)
    cdf = (1 + torch.erf(x / math.sqrt(2))) / 2
    expect(
        (got - cdf).abs().max() > 1e-3,
        "that is Φ(x) alone. The derivative of a product has two terms.",
    )
    expect(
        (got - (right - cdf)).abs().max() > 1e-3,
        "that is x·φ(x) alone. The derivative of a product has two terms.",
    )
    expect(
        (got - (cdf + (right - cdf) / torch.where(x == 0, 1, x))).abs().max() > 1e-3,
        "the derivative of Φ is φ, and it is multiplied by x.",
    )
    expect((given(torch.zeros(1)) - 0.5).abs() < 1e-5, "at x = 0 the slope is Φ(0) = 1/2.")
    expect((got - right).abs().max() < 1e-4, "the product rule: (x·Φ)′ = Φ(x) + x·φ(x).")
    square = torch.randn(3, 4, generator=torch.Generator().manual_seed(0))
    expect((given(square) - gelu_slope(square)).abs().max() < 1e-4, "wrong for x of shape (3, 4).")
    return "Φ(x) + x·φ(x), which is 0 near x = −0.75."


@exercise("2.5.2")
def repaired(answer):
    x = torch.linspace(-5, 5, 41, dtype=torch.float64)

    def given(x):
        return tensor(answer(x), x.shape, "the output has the shape of x.")

    got, constant = given(x), math.tanh(math.sqrt(2 / math.pi))
    as_printed = 0.5 * x * (1 + constant * (x + 0.044715 * x**3))
    expect((got - as_printed).abs().max() > 1e-3, "that is still the printed formula.")
    one_inside = 0.5 * x * (1 + torch.tanh(math.sqrt(2 / math.pi) * x + 0.044715 * x**3))
    expect(
        (got - one_inside).abs().max() > 1e-4,
        "√(2/π) multiplies the whole bracket (x + 0.044715 x³), not only x.",
    )
    expect(
        (got - F.gelu(x)).abs().max() > 1e-6,
        "that is GELU with the error function. Repair the approximation, with tanh.",
    )
    expect(abs(given(torch.tensor([-3.0])).item() + 0.0036) < 1e-3, "at x = −3 it must give −0.004.")
    expect((got - gelu_tanh(x)).abs().max() < 1e-4, "only tanh's bracket was wrong; keep the rest as it was.")
    square = torch.randn(3, 4, generator=torch.Generator().manual_seed(0))
    expect((given(square) - gelu_tanh(square)).abs().max() < 1e-4, "wrong for x of shape (3, 4).")
    return "tanh takes √(2/π) · (x + 0.044715 x³) as a whole."


@exercise("2.5.3")
def best_answer(answer):
    def given(starts, ends):
        pair = answer(torch.tensor(starts), torch.tensor(ends))
        try:
            first, last = pair
        except (TypeError, ValueError):
            expect(False, f"return two positions: the first and the last token. Yours is {pair!r}.")
        hint = "a position is a whole number, counted from 0."
        return whole(first, hint), whole(last, hint)

    expect(given([0.0, 3.0, 0.0], [0.0, 0.0, 3.0]) == (1, 2), "the best start and the best end fit here.")
    expect(
        given([0.0, 0.0, 5.0], [5.0, 0.0, 1.0]) != (2, 0),
        "an answer must not end before it starts: look only at pairs with end ≥ start.",
    )
    expect(
        given([0.0, 0.0, 5.0], [5.0, 0.0, 1.0]) == (2, 2),
        "an answer may be a single token: start = end is allowed.",
    )
    expect(
        given([4.0, 0.0, 5.0, 0.0], [0.0, 4.0, 0.0, 0.5]) == (0, 1),
        "compare the sums of whole pairs. The best start can lead to a bad end.",
    )
    for seed in range(20):
        starts, ends = torch.randn(2, 3 + seed % 5, generator=torch.Generator().manual_seed(seed)).tolist()
        pairs = [(i, j) for i in range(len(starts)) for j in range(i, len(ends))]
        right = max(pairs, key=lambda pair: starts[pair[0]] + ends[pair[1]])
        got = given(starts, ends)
        expect(got == right, f"for starts {starts} and ends {ends} it is {right}, yours is {got}.")
    return "this is how BERT answers a question: the best pair with end ≥ start."


@exercise("2.5.4")
def stored(answer):
    def given(*sizes):
        return whole(answer(*sizes), "a number of parameters is a whole number.")

    # three tasks, each with one of four layers of its own: 100 + 30 + 3 · 12
    got = given(3, 100, 10, 4, 1, 2)
    expect(
        got not in (3 * (100 + 4 * 10 + 2), 3 * (100 + 10 + 2) + 30),
        "what is frozen is shared: store the rest and the lower layers once.",
    )
    expect(
        got not in (100 + 4 * 10 + 3 * 2, 100 + 30 + 10 + 2),
        "each task changes its upper layers, so it has a copy of them, and a head.",
    )
    expect(
        got != 100 + 4 * 10 + 3 * 12,
        "of the upper layers only the copies of the tasks are needed: share layers - tuned layers.",
    )
    expect(got == 166, "shared: rest and the lower layers; of each task: its upper layers and a head.")
    for k, rest, layer, layers, tuned, head in ((1, 7, 5, 3, 2, 4), (9, 50, 6, 12, 0, 2), (4, 8, 3, 2, 2, 1)):
        expect(
            given(k, rest, layer, layers, tuned, head)
            == rest + (layers - tuned) * layer + k * (tuned * layer + head),
            f"wrong for {k} tasks that fine-tune {tuned} of {layers} layers.",
        )
    base = 24_427_776, 7_087_872, 12  # BERT-base: embeddings and pooler, a layer, layers
    times = given(9, *base, 4, 1538) / given(9, *base, 0, 1538)
    return f"nine tasks with four layers of their own need {times:.1f} times as much as with none."
