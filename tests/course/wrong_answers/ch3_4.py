"""Typical wrong answers to the exercises of notebook 3.4: each must fail, with a hint of its own."""

import torch


def _first_position(model, ids, n):
    for _ in range(n):
        ids = torch.cat([ids, model(ids)[:, :1].argmax(-1)], 1)
    return ids


def _never_reads_on(model, ids, n):
    return torch.cat([ids, model(ids)[:, -1:].argmax(-1).expand(-1, n)], 1)


def _forgets_the_prompt(model, ids, n):
    T = ids.shape[1]
    for _ in range(n):
        ids = torch.cat([ids, model(ids)[:, -1:].argmax(-1)], 1)
    return ids[:, T:]


def _path(follows, start):
    seen = [start]
    while follows[seen[-1]] not in seen:
        seen.append(follows[seen[-1]])
    return seen, seen.index(follows[seen[-1]])


def _drops_the_crossing(probs, p):
    ranked, order = probs.sort(descending=True)
    kept = torch.zeros_like(probs).scatter(0, order, ranked * (ranked.cumsum(0) < p))
    return kept / kept.sum()


def _keeps(probs, p):
    ranked, order = probs.sort(descending=True)
    return ranked * (ranked.cumsum(0) - ranked < p), order


WRONG = {
    "3.4.1": [_first_position, _never_reads_on, _forgets_the_prompt],
    "3.4.2": [
        lambda follows, start: _path(follows, start)[1],
        lambda follows, start: len(follows),
        lambda follows, start: len(_path(follows, start)[0]),
    ],
    "3.4.3": [
        lambda logits, t: (logits * t).softmax(-1),
        lambda logits, t: logits.softmax(-1) / t,
        lambda logits, t: logits.softmax(-1) / t / (logits.softmax(-1) / t).sum(-1, keepdim=True),
    ],
    "3.4.4": [
        _drops_the_crossing,
        lambda probs, p: torch.zeros_like(probs).scatter(0, _keeps(probs, p)[1], _keeps(probs, p)[0]),
        lambda probs, p: _keeps(probs, p)[0] / _keeps(probs, p)[0].sum(),
    ],
}
