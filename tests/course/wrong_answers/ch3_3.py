"""Typical wrong answers to the exercises of notebook 3.3: each must fail, with a hint of its own."""


def _best(count):
    return min(count, key=lambda pair: (-count[pair], pair))


def _each_word_once(words):
    count = {}
    for symbols in words:
        for pair in zip(symbols, symbols[1:]):
            count[pair] = count.get(pair, 0) + 1
    return _best(count)


def _first_met_wins(words):
    count = {}
    for symbols, times in words.items():
        for pair in zip(symbols, symbols[1:]):
            count[pair] = count.get(pair, 0) + times
    return max(count, key=count.get)


def _unbiased(x, gamma, beta, eps):
    return gamma * (x - x.mean(-1, keepdim=True)) / (x.var(-1, keepdim=True) + eps).sqrt() + beta


def _over_the_batch(x, gamma, beta, eps):
    return gamma * (x - x.mean(0)) / (x.var(0, unbiased=False) + eps).sqrt() + beta


def _eps_outside(x, gamma, beta, eps):
    return gamma * (x - x.mean(-1, keepdim=True)) / (x.std(-1, unbiased=False, keepdim=True) + eps) + beta


WRONG = {
    "3.3.1": [_each_word_once, _first_met_wins],
    "3.3.2": [_unbiased, _over_the_batch, _eps_outside],
    "3.3.3": [
        lambda vocab, d, layers, max_len: (2 * vocab + max_len) * d + layers * (12 * d * d + 13 * d) + 2 * d,
        lambda vocab, d, layers, max_len: (vocab + max_len) * d + layers * (12 * d * d + 13 * d),
        lambda vocab, d, layers, max_len: (vocab + max_len) * d + layers * 12 * d * d + 2 * d,
    ],
}
