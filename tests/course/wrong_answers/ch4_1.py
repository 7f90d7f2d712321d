"""Typical wrong answers to the exercises of notebook 4.1: each must fail, with a hint of its own."""

import torch


def attend(q, k, v):
    return (q @ k.T / q.shape[-1] ** 0.5).softmax(-1) @ v


def exchanged(x, memory, w_q, w_k, w_v):
    return attend(memory @ w_q, x @ w_k, x @ w_v)


def only_itself(x, memory, w_q, w_k, w_v):
    return attend(x @ w_q, x @ w_k, x @ w_v)


def own_values(x, memory, w_q, w_k, w_v):
    values = x @ w_v if len(x) == len(memory) else memory @ w_v
    return (x @ w_q @ (memory @ w_k).T / w_q.shape[1] ** 0.5).softmax(-1) @ values


def causal(x, memory, w_q, w_k, w_v):
    scores = x @ w_q @ (memory @ w_k).T / w_q.shape[1] ** 0.5
    hidden = torch.ones_like(scores, dtype=torch.bool).triu(1)
    return scores.masked_fill(hidden, -torch.inf).softmax(-1) @ memory @ w_v


def unscaled(x, memory, w_q, w_k, w_v):
    return (x @ w_q @ (memory @ w_k).T).softmax(-1) @ memory @ w_v


def over_queries(x, memory, w_q, w_k, w_v):
    return (x @ w_q @ (memory @ w_k).T / w_q.shape[1] ** 0.5).softmax(0) @ memory @ w_v


def keys_mixed(x, memory, w_q, w_k, w_v):
    return attend(x @ w_q, memory @ w_k, memory @ w_k)


def no_softmax(x, memory, w_q, w_k, w_v):
    return x @ w_q @ (memory @ w_k).T @ memory @ w_v


def longer(target, start):
    return torch.cat([torch.full_like(target[:, :1], start), target], 1)


def in_place(target, start):
    target[:, 1:] = target[:, :-1].clone()
    target[:, 0] = start
    return target


def at_the_end(target, start):
    return torch.cat([target[:, 1:], torch.full_like(target[:, :1], start)], 1)


def first_replaced(target, start):
    inputs = target.clone()
    inputs[:, 0] = start
    return inputs


def from_source(model, source, start, n):
    ids = source
    for _ in range(n):
        ids = torch.cat([ids, model(source, ids)[:, -1:].argmax(-1)], 1)
    return ids[:, -n:]


def as_they_do(model, source, start, n):
    guess = model(source, source).argmax(-1)
    return torch.cat([guess] * (n // guess.shape[1] + 1), 1)[:, :n]


def writing(row=-1, keep_all=True, drop_start=True):
    def answer(model, source, start, n):
        memory = model.encode(source)
        ids = torch.full((len(source), 1), start)
        for _ in range(n):
            read = ids if keep_all else ids[:, -1:]
            ids = torch.cat([ids, model.decode(memory, read)[:, row].argmax(-1, keepdim=True)], 1)
        return ids[:, 1:] if drop_start else ids

    return answer


def only_scores(model, source, start, n):
    return model.decode(model.encode(source), torch.full((len(source), 1), start))


def wrong_start(model, source, start, n):
    return writing()(model, source, start + 1, n)


def last_source_row(model, source, inputs, keep):
    return model.decode(model.encode(source, keep), inputs)


def decoder_only(model, source, inputs, keep):
    return model.decode(model.encode(source), inputs, keep)


def nothing_hidden(model, source, inputs, keep):
    return model(source, inputs)


def padding_zeroed(model, source, inputs, keep):
    return model.decode(model.encode(source, keep) * keep[..., None], inputs)


WRONG = {
    "4.1.1": [exchanged, only_itself, own_values, causal, unscaled, over_queries, keys_mixed, no_softmax],
    "4.1.2": [
        lambda target, start: target,
        lambda target, start: target[:, :-1],
        longer,
        in_place,
        at_the_end,
        first_replaced,
    ],
    "4.1.3": [
        from_source,
        as_they_do,
        writing(row=0),
        writing(keep_all=False),
        writing(drop_start=False),
        only_scores,
        wrong_start,
    ],
    "4.1.4": [last_source_row, decoder_only, nothing_hidden, padding_zeroed],
    "4.1.5": [
        lambda weights: weights.mean(0)[1:, :-1].argmax(-1),
        lambda weights: weights.mean(0)[:, :-1].argmax(-1),
        lambda weights: weights.mean(0)[:-1].argmax(-1),
        lambda weights: weights.amax(0)[:-1, :-1].argmax(-1),
        lambda weights: weights[0, :-1, :-1].argmax(-1),
        lambda weights: weights.mean(0)[:-1, :-1].argmax(0),
    ],
}
