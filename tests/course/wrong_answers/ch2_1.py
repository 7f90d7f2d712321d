"""Typical wrong answers to the exercises of notebook 2.1: each must fail, with a hint of its own."""

import torch


def forgets_gamma(layers, w, gamma):
    return torch.tensordot(w.softmax(0), layers, 1)


def without_softmax(layers, w, gamma):
    return gamma * torch.tensordot(w, layers, 1)


def mean_of_shares(layers, w, gamma):
    return gamma * (w.softmax(0)[:, None, None, None] * layers).mean(0)


def plain_mean(layers, w, gamma):
    return gamma * layers.mean(0)


def last_layer(layers, w, gamma):
    return gamma * layers[-1]


def not_summed(layers, w, gamma):
    return gamma * w.softmax(0)[:, None, None, None] * layers


def softmax_over_features(layers, w, gamma):
    return gamma * (layers.softmax(-1) * w[:, None, None, None]).sum(0)


def broken(lstm, x, keep):
    return lstm(x.flip(1))[0].flip(1)


def padding_set_to_zero(lstm, x, keep):
    return lstm((x * keep[..., None]).flip(1))[0].flip(1)


def states_of_padding_removed(lstm, x, keep):
    return lstm(x.flip(1))[0].flip(1) * keep[..., None]


def from_the_left(lstm, x, keep):
    return lstm(x)[0]


def not_turned_back(lstm, x, keep):
    states = torch.zeros(*x.shape[:2], lstm.hidden_size)
    for i, n in enumerate(keep.sum(1).tolist()):
        states[i, :n] = lstm(x[i : i + 1, :n].flip(1))[0][0]
    return states


def only_the_last_state(lstm, x, keep):
    return lstm(x.flip(1))[1][0][0]


def interleaved(lstm, x, keep):
    states = torch.zeros(*x.shape[:2], lstm.hidden_size)
    for i, n in enumerate(keep.sum(1).tolist()):
        states[i, :n] = lstm(x[i : i + 1, :n].roll(1, 1))[0][0]
    return states


def joined(left, right):
    return torch.cat([left, right], 1)


def across_the_batch(left, right):
    return torch.cat([left * right, left - left.mean(0), torch.arange(len(left))[:, None] / len(left)], 1)


def one_product(left, right):
    return left[:, :1] * right[:, :1]


def squares_apart(left, right):
    return torch.cat([left.square(), right.square(), left, right], 1)


def not_a_number(left, right):
    return torch.log(left[:, :, None] * right[:, None, :]).flatten(1)


WRONG = {
    "2.1.1": [
        forgets_gamma,
        without_softmax,
        mean_of_shares,
        plain_mean,
        last_layer,
        not_summed,
        softmax_over_features,
    ],
    "2.1.2": [
        broken,
        padding_set_to_zero,
        states_of_padding_removed,
        from_the_left,
        not_turned_back,
        only_the_last_state,
        interleaved,
    ],
    "2.1.3": [
        joined,
        lambda left, right: left + right,
        lambda left, right: left - right,
        lambda left, right: left,
        lambda left, right: right,
        across_the_batch,
        one_product,
        squares_apart,
        not_a_number,
        lambda left, right: (left * right).sum(),
    ],
}
