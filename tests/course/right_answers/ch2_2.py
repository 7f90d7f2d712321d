"""Right answers to the exercises of notebook 2.2, written in different ways: each must pass."""

import numpy as np
import torch
import torch.nn.functional as F


def hide_by_loops(ids, u, drawn, mask_id):
    inputs, labels = ids.tolist(), [[-100] * ids.shape[1] for _ in ids]
    for b, row in enumerate(u.tolist()):
        for t, chance in enumerate(row):
            if chance < 0.15:
                labels[b][t] = int(ids[b, t])
            if chance < 0.12:
                inputs[b][t] = mask_id
            elif chance < 0.135:
                inputs[b][t] = int(drawn[b, t])
    return inputs, labels


def hide_by_assignment(ids, u, drawn, mask_id):
    inputs, labels = ids.clone(), ids.clone()
    inputs[u < 0.135] = drawn[u < 0.135]
    inputs[u < 0.12] = mask_id
    labels[u >= 0.15] = -100
    return inputs, labels


def hide_by_numpy(ids, u, drawn, mask_id):
    ids, u, drawn = ids.numpy(), u.numpy(), drawn.numpy()
    limits = [u < np.float32(0.12), u < np.float32(0.135)]
    return np.select(limits, [np.full_like(ids, mask_id), drawn], ids), np.where(
        u < np.float32(0.15), ids, -100
    )


def hide_by_fill(ids, u, drawn, mask_id):
    chosen = u.lt(0.15)
    inputs = torch.where(chosen & u.ge(0.12) & u.lt(0.135), drawn, ids).masked_fill(u.lt(0.12), mask_id)
    return torch.stack([inputs, ids.masked_fill(~chosen, -100)])


def loss_by_ignoring(logits, ids, selected):
    labels = torch.where(selected, ids, -100)
    return F.cross_entropy(logits.mT, labels)


def loss_by_weights(logits, ids, selected):
    each = F.cross_entropy(logits.flatten(0, 1), ids.flatten(), reduction="none")
    return (each * selected.flatten()).sum() / selected.sum()


def loss_by_hand(logits, ids, selected):
    log_p = logits.log_softmax(-1)
    losses = [-log_p[b, t, ids[b, t]] for b, t in selected.nonzero().tolist()]
    return sum(losses) / len(losses)


def loss_as_float(logits, ids, selected):
    return F.nll_loss(logits[selected].log_softmax(-1), ids[selected]).item()


def masking(ids, special, vocab_size, mask_id):
    may = ~torch.isin(ids, special)
    selected = (torch.rand(ids.shape) < 0.15) & may
    fate = torch.rand(ids.shape)
    allowed = torch.tensor([i for i in range(vocab_size) if i not in special.tolist()])
    drawn = allowed[torch.randint(len(allowed), ids.shape)]
    inputs = ids.clone()
    inputs[selected & (fate < 0.8)] = mask_id
    between = selected & (fate >= 0.8) & (fate < 0.9)
    inputs[between] = drawn[between]
    labels = ids.clone()
    labels[~selected] = -100
    return inputs, labels


def masking_by_one_number(ids, special, vocab_size, mask_id):
    u = torch.rand(ids.shape)
    u = u.masked_fill(torch.isin(ids, special), 1.0)
    weights = torch.ones(vocab_size)
    weights[special] = 0
    drawn = torch.multinomial(weights, ids.numel(), replacement=True).view(ids.shape)
    inputs = torch.where(u < 0.135, drawn, ids)
    return torch.where(u < 0.12, mask_id, inputs), torch.where(u < 0.15, ids, -100)


def masking_by_drawing_again(ids, special, vocab_size, mask_id):
    selected = (torch.rand(ids.shape) < 0.15) & ~torch.isin(ids, special)
    fate = torch.rand(ids.shape)
    drawn = torch.randint(vocab_size, ids.shape)
    while torch.isin(drawn, special).any():
        again = torch.randint(vocab_size, ids.shape)
        drawn = torch.where(torch.isin(drawn, special), again, drawn)
    inputs = torch.where(selected & (fate < 0.9), drawn, ids)
    return torch.where(selected & (fate < 0.8), mask_id, inputs), torch.where(selected, ids, -100)


def masking_by_lists(ids, special, vocab_size, mask_id):
    forbidden = set(special.tolist())
    ordinary = [i for i in range(vocab_size) if i not in forbidden]
    u = torch.rand((2, *ids.shape)).tolist()
    inputs, labels = ids.tolist(), [[-100] * ids.shape[1] for _ in ids]
    for b, row in enumerate(ids.tolist()):
        for t, token in enumerate(row):
            if token in forbidden or u[0][b][t] >= 0.15:
                continue
            labels[b][t] = token
            if u[1][b][t] < 0.8:
                inputs[b][t] = mask_id
            elif u[1][b][t] < 0.9:
                inputs[b][t] = ordinary[int((u[1][b][t] - 0.8) * 10 * len(ordinary)) % len(ordinary)]
    return inputs, labels


def trust_in_words(rate, to_mask, to_random):
    masked, random = rate * to_mask, rate * to_random
    same = rate - masked - random
    return (random + same) / (1 - masked), random / (1 - masked)


def trust_as_list(rate, mask, other):
    return [(rate - rate * mask) / (1 - rate * mask), rate * other / (1 - rate * mask)]


def trust_by_bayes(rate, to_mask, to_random):
    seen_if_selected = 1 - to_mask
    seen = rate * seen_if_selected + (1 - rate)
    selected = rate * seen_if_selected / seen
    return torch.tensor([selected, rate * to_random / seen], dtype=torch.float64)


def trust_by_numpy(rate, to_mask, to_random):
    return np.array([rate * (1 - to_mask), rate * to_random]) / (1 - rate * to_mask)


def fill_while(model, ids, mask_id):
    ids = ids.clone()
    while (ids == mask_id).any():
        t = int((ids[0] == mask_id).nonzero()[0])
        ids[0, t] = model(ids)[0, t].argmax()
    return ids


def fill_by_range(model, ids, mask_id):
    row = ids.clone()
    for t in range(ids.shape[1]):
        if row[0, t] == mask_id:
            row[:, t] = model(row)[:, t].softmax(-1).argmax(-1)
    return row


def fill_by_lists(model, ids, mask_id):
    row = ids[0].tolist()
    for t, token in enumerate(row):
        if token == mask_id:
            row[t] = int(model(torch.tensor([row]))[0, t].argmax())
    return [row]


def fill_by_recursion(model, ids, mask_id):
    gaps = (ids[0] == mask_id).nonzero()
    if len(gaps) == 0:
        return ids
    answer = model(ids).argmax(-1)
    first = torch.arange(ids.shape[1]) == gaps[0]
    return fill_by_recursion(model, torch.where(first, answer, ids), mask_id)


RIGHT = {
    "2.2.1": [hide_by_loops, hide_by_assignment, hide_by_numpy, hide_by_fill],
    "2.2.2": [loss_by_ignoring, loss_by_weights, loss_by_hand, loss_as_float],
    "2.2.3": [masking, masking_by_one_number, masking_by_drawing_again, masking_by_lists],
    "2.2.4": [trust_in_words, trust_as_list, trust_by_bayes, trust_by_numpy],
    "2.2.5": [fill_while, fill_by_range, fill_by_lists, fill_by_recursion],
}
