"""Right answers to the exercises of notebook 5.3, written in different ways: each must pass."""

import math

import torch
import torch.nn.functional as F


def by_count(d, d_ff, gated):
    per_token = 4 * d * d + (3 if gated else 2) * d * d_ff
    return per_token / (2 * d)


def by_formula(d, f, gate):
    return 2 * d + (2 + gate) * f / 2


def by_search(d, d_ff, gated):
    n = 1
    while 4 * n * n * d < 2 * n * (4 * d * d + (2 + bool(gated)) * d * d_ff):
        n += 1
    return n


def as_tensor(d, d_ff, gated):
    return torch.tensor(2.0 * d + d_ff * (1.5 if gated else 1.0))


def merged_by_shrinking(first, second):
    largest = max(first[0], second[0])
    a, b = math.exp(first[0] - largest), math.exp(second[0] - largest)
    return (a * first[2] + b * second[2]) / (a * first[1] + b * second[1])


def merged_by_weights(one, two):
    outputs = torch.stack([one[2] / one[1], two[2] / two[1]])
    logs = torch.tensor([one[0] + math.log(one[1]), two[0] + math.log(two[1])], dtype=torch.float64)
    return logs.softmax(0) @ outputs


def merged_by_sigmoid(one, two):
    share = torch.sigmoid(torch.tensor(one[0] - two[0] + math.log(one[1] / two[1]), dtype=torch.float64))
    return share * one[2] / one[1] + (1 - share) * two[2] / two[1]


def merged_as_list(first, second):
    return merged_by_shrinking(first, second).tolist()


def needed(exponent, factor):
    return factor ** (-1 / exponent)


def needed_by_exp(a, x):
    return math.exp(-math.log(x) / a)


def needed_as_tensor(a, x):
    return torch.tensor(float(x), dtype=torch.float64).pow(-1 / a)


def needed_by_inverse(a, x):
    return (1 / x) ** (1 / a)


def repaired(log_p, reference_log_p, beta):
    moved = log_p - reference_log_p
    return -F.logsigmoid(beta * (moved[:, 0] - moved[:, 1])).mean()


def repaired_by_softplus(log_p, before, beta):
    chosen, refused = (log_p - before).unbind(1)
    return F.softplus(beta * (refused - chosen)).mean()


def repaired_by_softmax(now, before, b):
    return F.cross_entropy(b * (now - before), torch.zeros(len(now), dtype=torch.long))


def repaired_by_loop(log_p, before, beta):
    losses = []
    for now, then in zip(log_p.tolist(), before.tolist()):
        margin = beta * ((now[0] - then[0]) - (now[1] - then[1]))
        losses.append(math.log1p(math.exp(-margin)))
    return sum(losses) / len(losses)


RIGHT = {
    "5.3.1": [by_count, by_formula, by_search, as_tensor],
    "5.3.2": [merged_by_shrinking, merged_by_weights, merged_by_sigmoid, merged_as_list],
    "5.3.3": [needed, needed_by_exp, needed_as_tensor, needed_by_inverse],
    "5.3.4": [repaired, repaired_by_softplus, repaired_by_softmax, repaired_by_loop],
}
