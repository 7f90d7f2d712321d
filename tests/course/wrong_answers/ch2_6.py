"""Typical wrong answers to the exercises of notebook 2.6: each must fail, with a hint of its own."""

import torch


def known_places_compete(confidence, hidden, k):
    best = confidence.topk(min(k, confidence.shape[1]), dim=1).indices
    return torch.zeros_like(hidden).scatter(1, best, True)


def known_places_take_turns_away(confidence, hidden, k):
    return known_places_compete(confidence, hidden, k) & hidden


def of_the_whole_batch(confidence, hidden, k):
    scores = confidence.masked_fill(~hidden, -1).flatten()
    chosen = torch.zeros_like(scores, dtype=torch.bool)
    chosen[scores.topk(min(k, len(scores))).indices] = True
    return chosen.view(hidden.shape) & hidden


def least_confident(confidence, hidden, k):
    place = confidence.masked_fill(~hidden, torch.inf).argsort(1).argsort(1)
    return hidden & (place < k)


def leftmost(confidence, hidden, k):
    return hidden & (hidden.cumsum(1) <= k)


def only_one(confidence, hidden, k):
    best = confidence.masked_fill(~hidden, -1).argmax(1, keepdim=True)
    return torch.zeros_like(hidden).scatter(1, best, True) & hidden


def scores_instead(confidence, hidden, k):
    return confidence * hidden


def indices(confidence, hidden, k):
    return confidence.masked_fill(~hidden, -1).topk(min(k, confidence.shape[1]), 1).indices


def rate_of_the_column(ids, ordinary, rates, u, mask_id):
    hidden = ordinary & (u < rates)
    return torch.where(hidden, mask_id, ids), torch.where(hidden, ids, -100)


def rate_of_the_column_where_it_fits(ids, ordinary, rates, u, mask_id):
    B, T = ids.shape
    hidden = ordinary & (u < (rates if B == T else rates[:, None]))
    return torch.where(hidden, mask_id, ids), torch.where(hidden, ids, -100)


def specials_too(ids, ordinary, rates, u, mask_id):
    hidden = u < rates[:, None]
    return torch.where(hidden, mask_id, ids), torch.where(hidden, ids, -100)


def loss_everywhere(ids, ordinary, rates, u, mask_id):
    hidden = ordinary & (u < rates[:, None])
    return torch.where(hidden, mask_id, ids), ids.clone()


def one_rate_for_all(ids, ordinary, rates, u, mask_id):
    hidden = ordinary & (u < rates.mean())
    return torch.where(hidden, mask_id, ids), torch.where(hidden, ids, -100)


def the_others(ids, ordinary, rates, u, mask_id):
    hidden = ordinary & (u >= rates[:, None])
    return torch.where(hidden, mask_id, ids), torch.where(hidden, ids, -100)


def in_place(ids, ordinary, rates, u, mask_id):
    labels = ids.clone()
    ids[ordinary & (u < rates[:, None])] = mask_id
    return ids, labels


def inputs_only(ids, ordinary, rates, u, mask_id):
    return torch.where(ordinary & (u < rates[:, None]), mask_id, ids)


def labels_of_the_others(ids, ordinary, rates, u, mask_id):
    hidden = ordinary & (u < rates[:, None])
    return torch.where(hidden, mask_id, ids), torch.where(hidden, -100, ids)


def count(layers_too=False, position_width="e", without=()):
    def answer(vocab, e, d, layers, max_len):
        parts = {
            "tokens": vocab * e,
            "positions": max_len * (e if position_width == "e" else d),
            "segments": 2 * e,
            "norm": 2 * e,
            "project": e * d,
            "bias": d,
            "block": (12 * d * d + 13 * d) * (layers if layers_too else 1),
            "pooler": d * d + d,
        }
        return sum(size for name, size in parts.items() if name not in without)

    return answer


WRONG = {
    "2.6.1": [
        known_places_compete,
        known_places_take_turns_away,
        of_the_whole_batch,
        least_confident,
        leftmost,
        only_one,
        scores_instead,
        indices,
    ],
    "2.6.2": [
        rate_of_the_column,
        rate_of_the_column_where_it_fits,
        specials_too,
        loss_everywhere,
        one_rate_for_all,
        the_others,
        in_place,
        inputs_only,
        labels_of_the_others,
    ],
    "2.6.3": [
        lambda hidden, keep: hidden.mean(1),
        lambda hidden, keep: (hidden * keep[..., None]).mean(1),
        lambda hidden, keep: (hidden * keep[..., None]).sum(1),
        lambda hidden, keep: hidden[:, 0],
        lambda hidden, keep: hidden[keep].mean(0),
        lambda hidden, keep: hidden.mean(2),
    ],
    "2.6.4": [
        count(layers_too=True),
        count(position_width="d"),
        count(without=("pooler",)),
        count(without=("project", "bias")),
        count(without=("project",)),
        count(without=("bias",)),
        count(without=("norm",)),
        count(without=("positions",)),
        lambda v, e, d, n, p: (v + p + 4) * d + n * (12 * d * d + 13 * d) + d * d + d,
        lambda v, e, d, n, p: 11_683_584,
    ],
}
