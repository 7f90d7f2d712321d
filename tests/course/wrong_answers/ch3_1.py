"""Typical wrong answers to the exercises of notebook 3.1: each must fail, with a hint of its own."""


def _log_p(model, ids):
    return model(ids[None])[0].log_softmax(-1)


WRONG = {
    "3.1.1": [
        lambda model, ids: _log_p(model, ids).gather(1, ids[:, None]).sum(),
        lambda model, ids: _log_p(model, ids)[:-1].gather(1, ids[1:, None]).mean(),
        lambda model, ids: model(ids[None])[0, :-1].gather(1, ids[1:, None]).sum(),
    ],
    "3.1.2": [
        lambda counts: counts / counts.sum(-1, keepdim=True).clamp_min(1),
        lambda counts: (counts + 1) / (counts.sum(-1, keepdim=True) + 1),
        lambda counts: (counts + 1) / (counts + 1).sum(0),
    ],
    "3.1.3": [
        lambda first, second: (first[0] * second[0], first[1] + second[1]),
        lambda first, second: (first[0] * second[0], first[0] * second[1] + first[1]),
    ],
}
