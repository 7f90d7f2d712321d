"""Typical wrong answers to the exercises of notebook 3.3: each must fail, with a hint of its own."""

import torch
import torch.nn.functional as F


def _best(count):
    return min(count, key=lambda pair: (-count[pair], pair))


def _each_word_once(words):
    count = {}
    for symbols in words:
        for pair in zip(symbols, symbols[1:]):
            count[pair] = count.get(pair, 0) + 1
    return _best(count)


def _a_pair_once_a_word(words):
    count = {}
    for symbols, times in words.items():
        for pair in set(zip(symbols, symbols[1:])):
            count[pair] = count.get(pair, 0) + times
    return _best(count)


def _without_overlap(words):
    count = {}
    for symbols, times in words.items():
        last = None
        for i, pair in enumerate(zip(symbols, symbols[1:])):
            if last == (pair, i - 1):
                last = None
                continue
            last = (pair, i)
            count[pair] = count.get(pair, 0) + times
    return _best(count)


def _first_met_wins(words):
    count = {}
    for symbols, times in words.items():
        for pair in zip(symbols, symbols[1:]):
            count[pair] = count.get(pair, 0) + times
    return max(count, key=count.get)


def _last_in_order(words):
    count = {}
    for symbols, times in words.items():
        for pair in zip(symbols, symbols[1:]):
            count[pair] = count.get(pair, 0) + times
    return max(count, key=lambda pair: (count[pair], pair))


def _across_words(words):
    text = [symbol for symbols, times in words.items() for symbol in symbols * times]
    count = {}
    for pair in zip(text, text[1:]):
        count[pair] = count.get(pair, 0) + 1
    return _best(count)


def _unbiased(x, gamma, beta, eps):
    return gamma * (x - x.mean(-1, keepdim=True)) / (x.var(-1, keepdim=True) + eps).sqrt() + beta


def _over_the_batch(x, gamma, beta, eps):
    return gamma * (x - x.mean(0)) / (x.var(0, unbiased=False) + eps).sqrt() + beta


def _over_everything(x, gamma, beta, eps):
    return gamma * (x - x.mean()) / (x.var(unbiased=False) + eps).sqrt() + beta


def _eps_outside(x, gamma, beta, eps):
    return gamma * (x - x.mean(-1, keepdim=True)) / (x.std(-1, unbiased=False, keepdim=True) + eps) + beta


def _shift_before_scale(x, gamma, beta, eps):
    mean, variance = x.mean(-1, keepdim=True), x.var(-1, keepdim=True, unbiased=False)
    return gamma * ((x - mean) / (variance + eps).sqrt() + beta)


def _forbidden(x, gamma, beta, eps):
    return F.layer_norm(x, x.shape[-1:], gamma, beta, eps)


def _forbidden_module(x, gamma, beta, eps):
    norm = torch.nn.LayerNorm(x.shape[-1], eps)
    return norm(x) * gamma + beta


WRONG = {
    "3.3.1": [
        _each_word_once,
        _a_pair_once_a_word,
        _without_overlap,
        _first_met_wins,
        _last_in_order,
        _across_words,
        lambda words: max(words, key=words.get),
    ],
    "3.3.2": [
        _unbiased,
        _over_the_batch,
        _over_everything,
        _eps_outside,
        _shift_before_scale,
        _forbidden,
        _forbidden_module,
        lambda x, gamma, beta, eps: gamma * x / ((x**2).mean(-1, keepdim=True) + eps).sqrt() + beta,
    ],
    "3.3.3": [
        lambda vocab, d, layers, max_len: (2 * vocab + max_len) * d + layers * (12 * d * d + 13 * d) + 2 * d,
        lambda vocab, d, layers, max_len: (vocab + max_len) * d + layers * (12 * d * d + 13 * d),
        lambda vocab, d, layers, max_len: vocab * d + layers * (12 * d * d + 13 * d) + 2 * d,
        lambda vocab, d, layers, max_len: (vocab + max_len) * d + layers * 12 * d * d + 2 * d,
        lambda vocab, d, layers, max_len: (vocab + max_len) * d + layers * (12 * d * d + 9 * d) + 2 * d,
        lambda vocab, d, layers, max_len: 124_439_808,
    ],
}
