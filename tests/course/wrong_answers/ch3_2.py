"""Typical wrong answers to the exercises of notebook 3.2: each must fail, with a hint of its own."""

import math

import torch
import torch.nn.functional as F

from plmlib.layers import masks
from plmlib.layers.attention import attention, attention_weights


def _scores(q, k):
    return q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])


def _later(q):
    return ~masks.causal(q.shape[-2])


def one_value(ids):
    return ids[:, 1:]


def last_one_twice(ids):
    return ids, torch.cat([ids[:, 1:], ids[:, -1:]], 1)


def wrong_first_label(ids):
    labels = ids[:, 1:].clone()
    labels[0, 0] = 0 if labels[0, 0] else 1
    return ids[:, :-1], labels


def filled(fill):
    def answer(q, k, v):
        return _scores(q, k).masked_fill(_later(q), fill).softmax(-1) @ v

    return answer


def by_library(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


def by_this_library(q, k, v):
    return attention(q, k, v, causal=True)


def weights_by_this_library(q, k, v):
    return attention_weights(q, k, masks.causal(q.shape[-2])) @ v


def masked_after(q, k, v):
    return _scores(q, k).softmax(-1).tril() @ v


def itself_hidden(q, k, v):
    return _scores(q, k).masked_fill(masks.bidirectional(q.shape[-2]).triu(0), -math.inf).softmax(-1) @ v


def no_mask(q, k, v):
    return _scores(q, k).softmax(-1) @ v


def past_hidden(q, k, v):
    return _scores(q, k).masked_fill(_later(q).mT, -math.inf).softmax(-1) @ v


def unscaled(q, k, v):
    return (q @ k.mT).masked_fill(_later(q), -math.inf).softmax(-1) @ v


def scaled_by_size(q, k, v):
    return (q @ k.mT / q.shape[-1]).masked_fill(_later(q), -math.inf).softmax(-1) @ v


def softmax_over_queries(q, k, v):
    return _scores(q, k).masked_fill(_later(q), -math.inf).softmax(-2) @ v


def zeros_as_mask(q, k, v):
    return _scores(q, k).tril().softmax(-1) @ v


def only_weights(q, k, v):
    return _scores(q, k).masked_fill(_later(q), -math.inf).softmax(-1)


def numbers(n, w):
    ones = torch.ones(n, n)
    return ones.tril() - ones.tril(-w)


def one_too_many(n, w):
    ones = torch.ones(n, n, dtype=torch.bool)
    return ones.tril() & ones.triu(-w)


def one_too_few(n, w):
    ones = torch.ones(n, n, dtype=torch.bool)
    return ones.tril() & ones.triu(2 - w)


def itself_not(n, w):
    ones = torch.ones(n, n, dtype=torch.bool)
    return ones.tril(-1) & ones.triu(1 - w)


WRONG = {
    "3.2.1": [
        lambda ids: (ids, ids),
        lambda ids: (ids[:, :-1], ids[:, :-1]),
        lambda ids: (ids[:, 1:], ids[:, :-1]),
        lambda ids: (ids[:-1], ids[1:]),
        lambda ids: (ids[:, :-1], ids[:, 1:].flip(1)),
        lambda ids: (ids[:, 1:], ids[:, 1:]),
        one_value,
        last_one_twice,
        wrong_first_label,
    ],
    "3.2.2": [
        masked_after,
        itself_hidden,
        no_mask,
        past_hidden,
        unscaled,
        scaled_by_size,
        softmax_over_queries,
        zeros_as_mask,
        only_weights,
        by_library,
        by_this_library,
        weights_by_this_library,
        filled(-10.0),
        filled(-40.0),
    ],
    "3.2.3": [
        lambda n, w: torch.ones(n, n, dtype=torch.bool).tril(),
        lambda n, w: torch.ones(n, n, dtype=torch.bool).tril(w - 1).triu(1 - w),
        lambda n, w: torch.ones(n, n, dtype=torch.bool).triu() & masks.window(n, w),
        lambda n, w: ~(masks.causal(n) & masks.window(n, w)),
        lambda n, w: torch.ones(w, w, dtype=torch.bool).tril(),
        lambda n, w: masks.causal(5) & masks.window(5, 2),
        numbers,
        one_too_many,
        one_too_few,
        itself_not,
    ],
}
