"""Typical wrong answers to the exercises of notebook 3.1: each must fail, with a hint of its own."""

import torch


def _log_p(model, ids):
    return model(ids[None])[0].log_softmax(-1)


def _coming(model, ids):
    return _log_p(model, ids)[:-1].gather(1, ids[1:, None])


WRONG = {
    "3.1.1": [
        lambda model, ids: _log_p(model, ids).gather(1, ids[:, None]).sum(),  # the token at t from row t
        lambda model, ids: _log_p(model, ids)[1:].gather(1, ids[1:, None]).sum(),
        lambda model, ids: _coming(model, ids).mean(),
        lambda model, ids: model(ids[None])[0, :-1].gather(1, ids[1:, None]).sum(),  # logits
        lambda model, ids: -_coming(model, ids).sum(),  # the cost
        lambda model, ids: _coming(model, ids).exp().prod(),  # the probability
        lambda model, ids: _coming(model, ids),  # no sum
        lambda model, ids: _log_p(model, ids).max(-1).values[:-1].sum(),  # the most likely tokens
        lambda model, ids: model(ids[None])[0].log_softmax(0)[:-1].gather(1, ids[1:, None]).sum(),
        lambda model, ids: model(ids).log_softmax(-1)[:-1].gather(1, ids[1:, None]).sum(),  # no batch
        lambda model, ids: _coming(model, ids)[1:].sum() + _coming(model, ids)[0] / 2,
    ],
    "3.1.2": [
        lambda counts: counts / counts.sum(-1, keepdim=True).clamp_min(1),
        lambda counts: counts / counts.sum(-1, keepdim=True),
        lambda counts: (counts + 1) / (counts.sum(-1, keepdim=True) + 1),
        lambda counts: (counts + 1) / (counts + 1).sum(0),
        lambda counts: (counts + 1) / (counts + 1).sum(),
        lambda counts: (counts + 1) / (counts + 1).sum(-1),  # divides the columns
        lambda counts: (counts + 0.5) / (counts + 0.5).sum(-1, keepdim=True),
        lambda counts: (counts + 1).softmax(-1),
        lambda counts: counts.clamp_min(1) / counts.clamp_min(1).sum(-1, keepdim=True),  # only the zeros
        lambda counts: counts + 1,
        lambda counts: (counts.add_(1)) / counts.sum(-1, keepdim=True),  # changes its argument
        lambda counts: ((counts + 1) / (counts + 1).sum(-1, keepdim=True))[0],
    ],
    "3.1.3": [
        lambda first, second: (first[0] * second[0], first[1] + second[1]),
        lambda first, second: (first[0] * second[0], first[0] * second[1] + first[1]),  # the other order
        lambda first, second: (first[0] + second[0], second[0] * first[1] + second[1]),
        lambda first, second: (first[0] * second[0], second[0] * first[1]),
        lambda first, second: (first[0] * second[0], second[0] * (first[1] + second[1])),
        lambda first, second: (1.0, second[0] * first[1] + second[1]),  # right where a1 · a2 is 1
        lambda first, second: second[0] * first[1] + second[1],
        lambda first, second: (second[0] * first[1] + second[1], first[0] * second[0]),  # (b, a)
        lambda first, second: torch.tensor(first) * torch.tensor(second),
    ],
}
