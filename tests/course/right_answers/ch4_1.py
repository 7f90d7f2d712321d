"""Right answers to the exercises of notebook 4.1, written in different ways: each must pass."""

import math

import torch
import torch.nn.functional as F

from plmlib.generation import generate
from plmlib.objectives import shift_right


def by_torch(x, memory, w_q, w_k, w_v):
    return F.scaled_dot_product_attention((x @ w_q)[None], (memory @ w_k)[None], (memory @ w_v)[None])[0]


def by_loops(x, memory, w_q, w_k, w_v):
    rows = []
    for vector in x:
        query = vector @ w_q
        scores = torch.stack([query @ (row @ w_k) for row in memory]) / math.sqrt(len(query))
        weights = torch.exp(scores - scores.max())
        weights = weights / weights.sum()
        rows.append(sum(weight * (row @ w_v) for weight, row in zip(weights, memory)))
    return torch.stack(rows)


def with_einsum(queries_from, keys_from, a, b, c):
    scores = torch.einsum("td,de,fe,sf->ts", queries_from, a, b, keys_from) / a.shape[1] ** 0.5
    return torch.einsum("ts,sd,de->te", scores.softmax(1), keys_from, c)


def shifted_by_loops(target, start):
    rows = [[start, *row[:-1]] for row in target.tolist()]
    return torch.tensor(rows)


def rolled(target, start):
    inputs = target.roll(1, dims=1)
    inputs[:, 0] = start
    return inputs


def written_again_and_again(model, source, start, n):
    written = torch.full((source.shape[0], 1), start)
    while written.shape[1] <= n:
        logits = model(source, written)
        written = torch.cat([written, logits[:, -1].argmax(-1)[:, None]], 1)
    return written[:, -n:]


def row_by_row(model, source, start, n):
    texts = []
    for row in source:
        memory, text = model.encode(row[None]), [start]
        for _ in range(n):
            text.append(int(model.decode(memory, torch.tensor([text]))[0, -1].argmax()))
        texts.append(text[1:])
    return texts


def with_decoder(model, source, start, n):
    decoder = model.with_source(source)
    ids = torch.full((len(source), 1), start)
    for _ in range(n):
        ids = torch.cat([ids, decoder(ids)[:, -1:].argmax(-1)], 1)
    return ids[:, 1:]


def by_generate(model, source, start, n):
    return generate(model, source, n, temperature=0, start=start)[:, 1:]


def whole_model(model, source, inputs, source_keep):
    return model(source, inputs, source_keep=source_keep)


def sentence_by_sentence(model, source, inputs, source_keep):
    rows = []
    for i in range(len(source)):
        real = source[i : i + 1, source_keep[i]]
        rows.append(model.decode(model.encode(real), inputs[i : i + 1])[0])
    return torch.stack(rows)


def aligned_by_loops(weights):
    H, T, S = weights.shape
    found = []
    for t in range(T - 1):
        totals = [sum(float(weights[h, t, s]) for h in range(H)) for s in range(S - 1)]
        found.append(totals.index(max(totals)))
    return found


RIGHT = {
    "4.1.1": [
        by_torch,
        by_loops,
        with_einsum,
        lambda x, m, a, b, c: ((x @ a) @ (m @ b).mT / math.sqrt(a.size(1))).softmax(dim=1) @ (m @ c),
    ],
    "4.1.2": [
        shifted_by_loops,
        rolled,
        lambda target, start: shift_right(target, start)[0],
        lambda y, s: F.pad(y, (1, 0), value=s)[:, :-1],
        lambda y, s: [[s, *row[:-1]] for row in y.tolist()],
    ],
    "4.1.3": [written_again_and_again, row_by_row, by_generate, with_decoder],
    "4.1.4": [
        whole_model,
        sentence_by_sentence,
        lambda model, source, ids, keep: model(source, ids, keep).double(),
        lambda model, source, inputs, keep: model.decode(
            model.encode(source, source_keep=keep), inputs, source_keep=keep
        ),
    ],
    "4.1.5": [
        aligned_by_loops,
        lambda w: [int(row[:-1].argmax()) for row in w.mean(0)[:-1]],
        lambda weights: weights.sum(0)[:-1, :-1].argmax(1),
        lambda w: w.mean(dim=0)[:-1, : w.shape[2] - 1].argmax(-1).numpy(),
    ],
}
