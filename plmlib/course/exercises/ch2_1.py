"""Exercises of notebook 2.1."""

import math

import torch
from torch import nn

from plmlib.course.exercises import exercise, expect, tensor
from plmlib.training import probe


@exercise("2.1.1")
def elmo_mix(answer):
    rng = torch.Generator().manual_seed(0)
    for shape, gamma in (((3, 2, 4, 6), 2.0), ((2, 1, 1, 2), 0.5), ((5, 3, 2, 8), -1.5)):
        layers, w = torch.randn(shape, generator=rng), torch.randn(shape[0], generator=rng)
        got = tensor(answer(layers, w, gamma), shape[1:], "One vector for each token: add up the layers.")
        mixes = {
            "the numbers w are used as they are. The shares are softmax(w), and sum to 1.": w,
            "each share is divided by the number of layers once more: the formula has a sum, not a mean.":
                w.softmax(0) / len(w),
            "that is the mean of the layers: the shares depend on w.": torch.full_like(w, 1 / len(w)),
            "that is the last layer alone.": torch.eye(len(w))[-1],
        }  # fmt: skip
        for hint, shares in mixes.items():
            expect(not _near(got, gamma * torch.tensordot(shares, layers, 1)), hint)
        right = torch.tensordot(w.softmax(0), layers, 1)
        expect(not _near(got, right), "the shares are right, but γ is missing: it scales the whole mix.")
        expect(
            _near(got, gamma * right),
            "the shares are softmax(w), over the layers; multiply each layer by its share, add, times γ.",
        )
    return "a task learns L + 2 numbers, w and γ, and no weight of the language models changes."


@exercise("2.1.2")
def read_from_right(answer):
    rng = torch.Generator().manual_seed(0)
    torch.manual_seed(0)
    for lengths, D, H in (((4, 7), 8, 8), ((3, 3), 5, 4), ((1, 6, 2), 3, 6)):
        lstm, T = nn.LSTM(D, H, batch_first=True), max(lengths)
        x = torch.randn(len(lengths), T, D, generator=rng)
        keep = torch.arange(T) < torch.tensor(lengths)[:, None]
        got = tensor(
            answer(lstm, x.clone(), keep.clone()), (len(lengths), T, H), "Return a state for each position."
        )
        with torch.no_grad():
            forward, broken = lstm(x)[0], lstm(x.flip(1))[0].flip(1)
            alone = [lstm(row[:n][None].flip(1))[0][0].flip(0) for row, n in zip(x, lengths)]
        states = torch.zeros(len(lengths), T, H)
        turned = states.clone()
        for i, n in enumerate(lengths):
            states[i, :n], turned[i, :n] = alone[i], alone[i].flip(0)
        expect(
            not _near(got[keep], forward[keep]) or T == 1,
            "this LSTM reads from left to right: the state of the first word knows only the first word.",
        )
        expect(
            min(lengths) == T or not _near(got[keep], broken[keep]),
            "the padding is still read first. Turn round only the real tokens of each text.",
        )
        expect(
            not _near(got[keep], turned[keep]),
            "the states are right, but in the order in which they were read. Put each back at its token.",
        )
        expect(
            _near(got[keep], states[keep]),
            "the states of real tokens are not those of each text read alone, from its last word on.",
        )
    return "each text is turned round inside its own length, so that no state has read padding."


@exercise("2.1.3")
def features(answer):
    rng = torch.Generator().manual_seed(0)
    for D in (16, 40):
        a, b = torch.randn(2, 2, D, generator=rng)  # the vectors of the two bits, on each side
        bits = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]]).repeat(8, 1)
        left, right = a[bits[:, 0]], b[bits[:, 1]]
        different = (bits[:, 0] != bits[:, 1]).long()
        got = answer(left.clone(), right.clone())
        width = got.shape[1] if getattr(got, "ndim", 0) == 2 else 1
        got = tensor(got, (len(left), width), "Return a table (N, columns): one row for each text.")
        expect(got.dtype != torch.bool, "The features must be numbers.")
        expect(got.isfinite().all(), "some features are NaN or infinite.")
        order = torch.randperm(len(left), generator=rng)
        other = tensor(answer(left[order], right[order]), got.shape, "Return one row for each text.")
        expect(
            _near(other, got[order]),
            "the features of a text must not depend on the other texts, or change from call to call.",
        )
        moved = tensor(answer(left, right.roll(1, 0)), got.shape, "Return one row for each text.")
        expect(not _near(moved, got), "your features do not change with the right half.")
        loss = probe(got, different, got, different, 1e-4).loss
        expect(
            loss < math.log(2) - 0.01,
            f"a linear probe has a loss of {loss:.2f} on your features, and ln 2 is 0.69. Sums of the two "
            "halves do not help: let a number of one half act on a number of the other.",
        )
        expect(
            loss < 0.1,
            f"better than guessing, but the loss is still {loss:.2f}. Use more numbers of the two halves.",
        )
    return "your features contain the interaction, and a sum of them expresses XOR."


def _near(a, b) -> bool:
    return bool((a.double() - b.double()).abs().max() < 1e-4)
