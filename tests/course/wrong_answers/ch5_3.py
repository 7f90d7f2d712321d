"""Typical wrong answers to the exercises of notebook 5.3: each must fail, with a hint of its own."""

import math

import torch
import torch.nn.functional as F


def always_six(d, d_ff, gated):
    return 6 * d


def no_gate(d, d_ff, gated):
    return 2 * d + d_ff


def one_product(d, d_ff, gated):
    return (4 * d * d + (2 + gated) * d * d_ff) / d


def feed_forward_only(d, d_ff, gated):
    return (2 + gated) * d_ff / 2


def three_projections(d, d_ff, gated):
    return (3 * d + (2 + gated) * d_ff) / 2


def half(d, d_ff, gated):
    return d + (2 + gated) * d_ff / 4


def as_words(d, d_ff, gated):
    return f"{6 * d} tokens"


def sums(first, second):
    return (first[2] + second[2]) / (first[1] + second[1])


def mean_of_outputs(first, second):
    return (first[2] / first[1] + second[2] / second[1]) / 2


def not_divided(first, second):
    largest = max(first[0], second[0])
    return sum(part[2] * math.exp(part[0] - largest) for part in (first, second))


def totals_as_they_were(first, second):
    return not_divided(first, second) / (first[1] + second[1])


def overflow(first, second):
    a, b = (torch.tensor(part[0]).float().exp() for part in (first, second))
    return (a * first[2] + b * second[2]) / (a * first[1] + b * second[1])


def only_the_first(first, second):
    return first[2] / first[1]


def two_numbers(first, second):
    return first[0], second[0]


def too_few(exponent, factor):
    return factor ** (1 / exponent)


def wrong_direction(exponent, factor):
    return factor**-exponent


def half_only(exponent, factor):
    return 2 ** (1 / exponent)


def straight(exponent, factor):
    return 1 - math.log(factor) / exponent


def in_words(exponent, factor):
    return "many"


def _margin(log_p, before, beta):
    moved = log_p - before
    return beta * (moved[:, 0] - moved[:, 1])


def still_broken(log_p, before, beta):
    return -F.logsigmoid(_margin(before, log_p, beta)).mean()


def no_reference(log_p, before, beta):
    return -F.logsigmoid(beta * (log_p[:, 0] - log_p[:, 1])).mean()


def no_beta(log_p, before, beta):
    return -F.logsigmoid(_margin(log_p, before, 1.0)).mean()


def the_sum(log_p, before, beta):
    return -F.logsigmoid(_margin(log_p, before, beta)).sum()


def wrong_sign(log_p, before, beta):
    return F.logsigmoid(_margin(log_p, before, beta)).mean()


def no_logarithm(log_p, before, beta):
    return -torch.sigmoid(_margin(log_p, before, beta)).mean()


def chosen_only(log_p, before, beta):
    return -F.logsigmoid(beta * (log_p - before)[:, 0]).mean()


WRONG = {
    "5.3.1": [
        always_six,
        no_gate,
        one_product,
        feed_forward_only,
        three_projections,
        half,
        as_words,
    ],
    "5.3.2": [
        sums,
        mean_of_outputs,
        not_divided,
        totals_as_they_were,
        overflow,
        only_the_first,
        two_numbers,
    ],
    "5.3.3": [too_few, wrong_direction, half_only, straight, in_words],
    "5.3.4": [
        still_broken,
        no_reference,
        no_beta,
        the_sum,
        wrong_sign,
        no_logarithm,
        chosen_only,
    ],
}
