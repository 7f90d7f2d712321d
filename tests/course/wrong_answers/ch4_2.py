"""Typical wrong answers to the exercises of notebook 4.2: each must fail, with a hint of its own."""

import torch
import torch.nn.functional as F

from plmlib.layers.positions import relative_buckets


def _losses(logits, target):
    return F.cross_entropy(logits.mT, target, reduction="none")


def all_places(logits, target, keep):
    return F.cross_entropy(logits.flatten(0, 1), target.flatten())


def without_end(logits, target, keep):
    return _losses(logits, target)[keep & (target != 3)].mean()


def end_taken_for_padding(logits, target, keep):
    filler = target[~keep][0] if (~keep).any() else -1
    return _losses(logits, target)[target != filler].mean()


def divided_by_all(logits, target, keep):
    return (_losses(logits, target) * keep).mean()


def the_sum(logits, target, keep):
    return _losses(logits, target)[keep].sum()


def mean_of_rows(logits, target, keep):
    return ((_losses(logits, target) * keep).sum(1) / keep.sum(1)).mean()


def only_padding(logits, target, keep):
    return F.cross_entropy(logits.flatten(0, 1), target.masked_fill(keep, -100).flatten())


def not_a_number(logits, target, keep):
    return _losses(logits, target)[keep]


def _distances(T):
    return torch.arange(T) - torch.arange(T)[:, None]


def of_an_encoder(table, T):
    return table[relative_buckets(_distances(T), len(table))].permute(2, 0, 1)


def wrong_sign(table, T):
    return table[relative_buckets(-_distances(T), len(table), both_sides=False)].permute(2, 0, 1)


def one_bucket_each(table, T):
    return table[_distances(T).abs().clamp(max=len(table) - 1)].permute(2, 0, 1)


def always_32(table, T):
    return table[relative_buckets(_distances(T), both_sides=False) % len(table)].permute(2, 0, 1)


def heads_last(table, T):
    return table[relative_buckets(_distances(T), len(table), both_sides=False)]


def half_of_the_buckets(table, T):
    return table[relative_buckets(_distances(T), len(table) // 2, both_sides=False)].permute(2, 0, 1)


def the_mask(table, T):
    return (_distances(T) <= 0).expand(table.shape[1], T, T)


def post(x, sublayers, norms, last):
    for sublayer, norm in zip(sublayers, norms):
        x = norm(x + sublayer(x))
    return x


def post_and_last(x, sublayers, norms, last):
    return last(post(x, sublayers, norms, last))


def no_last(x, sublayers, norms, last):
    for sublayer, norm in zip(sublayers, norms):
        x = x + sublayer(norm(x))
    return x


def sum_of_the_normed(x, sublayers, norms, last):
    for sublayer, norm in zip(sublayers, norms):
        x = norm(x)
        x = x + sublayer(x)
    return last(x)


def norm_of_the_change(x, sublayers, norms, last):
    for sublayer, norm in zip(sublayers, norms):
        x = x + norm(sublayer(x))
    return last(x)


def no_norms(x, sublayers, norms, last):
    for sublayer in sublayers:
        x = x + sublayer(x)
    return last(x)


def one_norm_for_all(x, sublayers, norms, last):
    for sublayer in sublayers:
        x = x + sublayer(norms[0](x))
    return last(x)


WRONG = {
    "4.2.1": [
        all_places,
        without_end,
        end_taken_for_padding,
        divided_by_all,
        the_sum,
        mean_of_rows,
        only_padding,
        not_a_number,
    ],
    "4.2.2": [
        of_an_encoder,
        wrong_sign,
        one_bucket_each,
        always_32,
        heads_last,
        half_of_the_buckets,
        the_mask,
    ],
    "4.2.3": [
        post,
        post_and_last,
        no_last,
        sum_of_the_normed,
        norm_of_the_change,
        no_norms,
        one_norm_for_all,
    ],
}
