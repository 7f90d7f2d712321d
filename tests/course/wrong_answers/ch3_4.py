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


def _reads_only_the_last_token(model, ids, n):
    for _ in range(n):
        ids = torch.cat([ids, model(ids[:, -1:])[:, -1:].argmax(-1)], 1)
    return ids


def _draws(model, ids, n):
    for _ in range(n):
        ids = torch.cat([ids, model(ids)[:, -1].softmax(-1).multinomial(1)], 1)
    return ids


def _one_token_too_few(model, ids, n):
    for _ in range(n - 1):
        ids = torch.cat([ids, model(ids)[:, -1:].argmax(-1)], 1)
    return ids


def _least_likely(model, ids, n):
    for _ in range(n):
        ids = torch.cat([ids, model(ids)[:, -1:].argmin(-1)], 1)
    return ids


def _path(follows, start):
    seen = [start]
    while follows[seen[-1]] not in seen:
        seen.append(follows[seen[-1]])
    return seen, seen.index(follows[seen[-1]])


def _waits_for_the_start(follows, start):
    token, steps = follows[start], 1
    while token != start:
        token, steps = follows[token], steps + 1
    return steps


def _counts_one_too_many(follows, start):
    seen, before = _path(follows, start)
    return len(seen) - before + 1


def _lists_the_loop(follows, start):
    seen, before = _path(follows, start)
    return seen[before:]


def _drops_the_crossing(probs, p):
    ranked, order = probs.sort(descending=True)
    kept = torch.zeros_like(probs).scatter(0, order, ranked * (ranked.cumsum(0) < p))
    return kept / kept.sum()


def _keeps(probs, p):
    ranked, order = probs.sort(descending=True)
    return ranked * (ranked.cumsum(0) - ranked < p), order


def _exceeds(probs, p):
    ranked, order = probs.sort(descending=True)
    kept = torch.zeros_like(probs).scatter(0, order, ranked * (ranked.cumsum(0) - ranked <= p))
    return kept / kept.sum()


def _softmax_again(probs, p):
    kept, order = _keeps(probs, p)
    logits = torch.full_like(probs, -torch.inf).scatter(0, order, kept.where(kept > 0, -torch.inf))
    return logits.softmax(0)


def _least_likely_first(probs, p):
    ranked, order = probs.sort()
    kept = torch.zeros_like(probs).scatter(0, order, ranked * (ranked.cumsum(0) - ranked < p))
    return kept / kept.sum()


def _threshold(probs, p):
    kept = probs * (probs >= 1 - p)
    return kept / kept.sum()


WRONG = {
    "3.4.1": [
        _first_position,
        _never_reads_on,
        _forgets_the_prompt,
        _reads_only_the_last_token,
        _draws,
        _one_token_too_few,
        _least_likely,
    ],
    "3.4.2": [
        lambda follows, start: _path(follows, start)[1],
        lambda follows, start: len(follows),
        lambda follows, start: len(_path(follows, start)[0]),
        _waits_for_the_start,
        _counts_one_too_many,
        _lists_the_loop,
    ],
    "3.4.3": [
        lambda logits, t: (logits * t).softmax(-1),
        lambda logits, t: logits.softmax(-1) / t,
        lambda logits, t: logits.softmax(-1) / t / (logits.softmax(-1) / t).sum(-1, keepdim=True),
        lambda logits, t: (logits / t).softmax(0),
        lambda logits, t: (logits / t).softmax(1),
        lambda logits, t: (logits / t).softmax(2),
        lambda logits, t: (logits / t**2).softmax(-1),
        lambda logits, t: logits / t,
    ],
    "3.4.4": [
        _drops_the_crossing,
        lambda probs, p: torch.zeros_like(probs).scatter(0, _keeps(probs, p)[1], _keeps(probs, p)[0]),
        lambda probs, p: _keeps(probs, p)[0] / _keeps(probs, p)[0].sum(),
        _exceeds,
        _softmax_again,
        _least_likely_first,
        _threshold,
    ],
}
