"""Right answers to the exercises of notebook 2.6, written in different ways: each must pass."""

import numpy as np
import torch


def by_topk(confidence, hidden, k):
    scores = confidence.masked_fill(~hidden, -1)
    best = scores.topk(min(k, scores.shape[1]), dim=1).indices
    chosen = torch.zeros_like(hidden).scatter(1, best, True)
    return chosen & hidden


def by_ranks(c, h, k):
    place = torch.where(h, c, -torch.inf).argsort(1, descending=True).argsort(1)
    return h & (place < k)


def by_loops(confidence, hidden, k):
    rows = []
    for row, open_places in zip(confidence.tolist(), hidden.tolist()):
        places = sorted((i for i, h in enumerate(open_places) if h), key=lambda i: -row[i])[:k]
        rows.append([i in places for i in range(len(row))])
    return rows


def by_threshold(confidence, hidden, k):
    scores = (confidence * hidden).double()
    kth = scores.sort(1, descending=True).values[:, [min(k, scores.shape[1]) - 1]]
    return ((scores >= kth) & hidden).int()


def hide_by_where(ids, ordinary, rates, u, mask_id):
    hidden = ordinary & (u < rates.unsqueeze(1))
    return torch.where(hidden, mask_id, ids), torch.where(hidden, ids, -100)


def hide_by_fill(ids, ordinary, rates, u, mask_id):
    hidden = (u.T < rates).T & ordinary
    return ids.masked_fill(hidden, mask_id), ids.masked_fill(~hidden, -100)


def hide_by_loops(tokens, may, shares, chances, mask):
    inputs, labels = tokens.tolist(), (tokens * 0 - 100).tolist()
    for b in range(len(inputs)):
        for t in range(len(inputs[b])):
            if may[b, t] and chances[b, t] < shares[b]:
                inputs[b][t], labels[b][t] = mask, int(tokens[b, t])
    return inputs, labels


def hide_by_numpy(ids, ordinary, rates, u, mask_id):
    hidden = (u.numpy() < rates.numpy()[:, None]) & ordinary.numpy()
    return np.where(hidden, mask_id, ids.numpy()), np.where(hidden, ids.numpy(), -100)


def mean_by_sums(hidden, keep):
    return (hidden * keep[..., None]).sum(1) / keep.sum(1, keepdim=True)


def mean_by_loops(states, real):
    return [state[r].mean(0) for state, r in zip(states, real)]


def mean_by_product(hidden, keep):
    weights = keep / keep.sum(1, keepdim=True)
    return (weights[:, None] @ hidden)[:, 0]


def mean_by_nan(hidden, keep):
    return hidden.masked_fill(~keep[..., None], torch.nan).nanmean(1)


def albert_by_parts(vocab, e, d, layers, max_len):
    embedding = (vocab + max_len + 2) * e + 2 * e
    to_states = e * d + d
    attention, feed_forward, norms = 4 * (d * d + d), d * 4 * d + 4 * d + 4 * d * d + d, 4 * d
    return embedding + to_states + attention + feed_forward + norms + d * d + d


def albert_by_library(vocab, e, d, layers, max_len):
    from plmlib import PRESETS, count_parameters

    shape = {"vocab_size": vocab, "d_embed": e, "d_model": d, "n_layers": layers, "max_len": max_len}
    return count_parameters(PRESETS["albert-base-v2"].replace(**shape, n_heads=2, d_ff=4 * d))


def albert_from_bert(V, E, D, L, P):
    bert = (V + P + 2) * D + 2 * D + L * (12 * D**2 + 13 * D) + D**2 + D
    return bert - (L - 1) * (12 * D**2 + 13 * D) - (V + P + 4) * (D - E) + (E + 1) * D


RIGHT = {
    "2.6.1": [by_topk, by_ranks, by_loops, by_threshold],
    "2.6.2": [hide_by_where, hide_by_fill, hide_by_loops, hide_by_numpy],
    "2.6.3": [mean_by_sums, mean_by_loops, mean_by_product, mean_by_nan],
    "2.6.4": [
        albert_by_parts,
        albert_by_library,
        albert_from_bert,
        lambda v, e, d, n, p: float((v + p + 4) * e + e * d + 13 * d**2 + 15 * d),
    ],
}
