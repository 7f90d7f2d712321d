"""Typical wrong answers to the exercises of notebook 2.5: each must fail, with a hint of its own."""

import math

import torch
import torch.nn.functional as F


def _cdf(x):
    return (1 + torch.erf(x / math.sqrt(2))) / 2


def _density(x):
    return torch.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)


def _two_largest(starts, ends):
    return starts.argmax(), ends.argmax()


def _end_after_best_start(starts, ends):
    first = int(starts.argmax())
    return first, first + int(ends[first:].argmax())


def _at_least_two(starts, ends):
    pairs = [(i, j) for i in range(len(starts)) for j in range(i + 1, len(ends))]
    return max(pairs, key=lambda pair: starts[pair[0]] + ends[pair[1]])


def _from_one(starts, ends):
    pairs = [(i, j) for i in range(len(starts)) for j in range(i, len(ends))]
    first, last = max(pairs, key=lambda pair: starts[pair[0]] + ends[pair[1]])
    return first + 1, last + 1


WRONG = {
    "2.5.1": [
        _cdf,
        lambda x: x * _density(x),
        lambda x: _cdf(x) + _density(x),
        lambda x: _cdf(x) - x * _density(x),
        lambda x: _cdf(x) + x * torch.exp(-(x**2) / 2),
        lambda x: (x > 0).float(),
    ],
    "2.5.2": [
        lambda x: 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi)) * (x + 0.044715 * x**3)),
        lambda x: 0.5 * x * (1 + torch.tanh(math.sqrt(2 / math.pi) * x + 0.044715 * x**3)),
        lambda x: 0.5 * x * (1 + torch.tanh(x + 0.044715 * x**3)),
        lambda x: 0.5 * (1 + torch.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3))),
        lambda x: x * torch.sigmoid(1.702 * x),
        F.gelu,
    ],
    "2.5.3": [
        _two_largest,
        _end_after_best_start,
        _at_least_two,
        _from_one,
        lambda starts, ends: int((starts + ends).argmax()),
    ],
    "2.5.4": [
        lambda k, rest, layer, layers, tuned, head: k * (rest + layers * layer + head),
        lambda k, rest, layer, layers, tuned, head: rest + layers * layer + k * head,
        lambda k, rest, layer, layers, tuned, head: rest + layers * layer + k * (tuned * layer + head),
        lambda k, rest, layer, layers, tuned, head: (
            rest + tuned * layer + k * ((layers - tuned) * layer + head)
        ),
        lambda k, rest, layer, layers, tuned, head: (
            k * (rest + tuned * layer + head) + (layers - tuned) * layer
        ),
    ],
}
