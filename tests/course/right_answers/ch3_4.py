"""Right answers to the exercises of notebook 3.4, written in different ways: each must pass."""

import numpy as np
import torch

from plmlib import generate, sampling


def _short(model, ids, n):
    for _ in range(n):
        ids = torch.cat([ids, model(ids)[:, -1:].argmax(-1)], 1)
    return ids


def _row_by_row(network, prompts, how_many):
    texts = []
    for row in prompts.tolist():
        for _ in range(how_many):
            scores = network(torch.tensor([row]))[0, -1].tolist()
            row.append(scores.index(max(scores)))
        texts.append(row)
    return texts


def _list_of_rows(model, ids, n):
    return [_short(model, row[None], n)[0] for row in ids]


def _recursive(model, ids, n):
    if n == 0:
        return ids
    best = model(ids)[:, -1].softmax(-1).topk(1).indices
    return _recursive(model, torch.hstack([ids, best]), n - 1)


def _into_an_array(model, ids, n):
    text = np.zeros((len(ids), ids.shape[1] + n), dtype=np.int32)
    text[:, : ids.shape[1]] = ids.numpy()
    for t in range(ids.shape[1], text.shape[1]):
        text[:, t] = model(torch.from_numpy(text[:, :t]).long())[:, -1].numpy().argmax(-1)
    return text


def _places(follows, start):
    place, token, steps = {}, start, 0
    while token not in place:
        place[token] = steps
        token, steps = follows[token], steps + 1
    return steps - place[token]


def _walk_first(f, x):
    for _ in f:
        x = f[x]
    y, steps = f[x], 1
    while y != x:
        y, steps = f[y], steps + 1
    return steps


def _tortoise_and_hare(follows, start):
    slow, fast = follows[start], follows[follows[start]]
    while slow != fast:
        slow, fast = follows[slow], follows[follows[fast]]
    steps, fast = 1, follows[slow]
    while slow != fast:
        steps, fast = steps + 1, follows[fast]
    return torch.tensor(steps)


def _numpy_integer(follows, start):
    seen = [start]
    while follows[seen[-1]] not in seen:
        seen.append(follows[seen[-1]])
    return np.int64(len(seen) - np.argmax(np.array(seen) == follows[seen[-1]]))


def _exponentials(logits, t):
    weights = torch.exp(logits / t)
    return weights / weights.sum(-1, keepdim=True)


def _in_numpy(z, tau):
    z = z.numpy() / tau
    weights = np.exp(z - z.max(-1, keepdims=True))
    return weights / weights.sum(-1, keepdims=True)


def _powers(logits, t):
    powers = logits.double().softmax(-1) ** (1 / t)
    return powers / powers.sum(-1, keepdim=True)


def _before(probs, p):
    ranked, order = probs.sort(descending=True)
    kept = torch.zeros_like(probs).scatter(0, order, ranked * (ranked.cumsum(0) - ranked < p))
    return kept / kept.sum()


def _loop(probs, p):
    left, mass = [0.0] * len(probs), 0.0
    for token in sorted(range(len(probs)), key=lambda i: -probs[i].item()):
        left[token] = probs[token].item()
        mass += left[token]
        if mass >= p:
            break
    return [value / mass for value in left]


def _count_then_topk(distribution, mass):
    ranked = distribution.sort(descending=True).values.cumsum(0)
    size = min(int((ranked < mass).sum()) + 1, len(distribution))
    best = distribution.topk(size).indices
    result = torch.zeros_like(distribution)
    result[best] = distribution[best] / distribution[best].sum()
    return result


def _array(probs, p):
    values = probs.numpy().astype(float)
    order = np.argsort(-values)
    size = np.searchsorted(np.cumsum(values[order]), p) + 1
    kept = np.zeros_like(values)
    kept[order[:size]] = values[order[:size]]
    return kept / kept.sum()


RIGHT = {
    "3.4.1": [
        *(_short, _row_by_row, _list_of_rows, _recursive, _into_an_array),
        lambda model, ids, n: generate(model, ids, n, temperature=0),
    ],
    "3.4.2": [_places, _walk_first, _tortoise_and_hare, _numpy_integer],
    "3.4.3": [
        *(_exponentials, _in_numpy, _powers),
        lambda logits, t: (logits / t).softmax(-1),
        lambda logits, t: sampling.probabilities(sampling.temperature(logits, t)),
    ],
    "3.4.4": [
        *(_before, _loop, _count_then_topk, _array),
        lambda probs, p: sampling.probabilities(sampling.top_p(probs.log(), p)),
    ],
}
