"""Exercises of notebook 4.2."""

import math

import torch

from plmlib.course.exercises import exercise, expect, number, tensor
from plmlib.layers.norms import RMSNorm
from plmlib.layers.positions import relative_buckets
from plmlib.objectives import IGNORED, cross_entropy


@exercise("4.2.1")
def repaired_loss(answer):
    random = torch.Generator().manual_seed(2)
    for B, T, V, filler in ((3, 6, 11, 0), (2, 5, 7, 3), (4, 8, 20, 3)):
        logits = 2 * torch.randn(B, T, V, generator=random)
        lengths = torch.randint(2, T, (B, 1), generator=random)
        lengths[0] = T
        keep = torch.arange(T) < lengths
        target = torch.randint(4, V, (B, T), generator=random).masked_fill(~keep, filler)
        target[torch.arange(B), lengths[:, 0] - 1] = 3  # every text ends with [EOS]
        got = number(answer(logits, target, keep), "Return one number, the mean loss.")
        labels = target.masked_fill(~keep, IGNORED)
        right = cross_entropy(logits, labels).item()
        no_end = labels.masked_fill(target == 3, IGNORED)
        by_row = torch.stack([cross_entropy(row, label) for row, label in zip(logits, labels)]).mean().item()
        expect(
            not _near(got, cross_entropy(logits, target).item()),
            "this is the mean over all places of the table, padding included.",
        )
        expect(
            not _near(got, cross_entropy(logits, no_end).item()),
            "[EOS] is not counted. It is part of the target: the model must learn where to stop. Some "
            "tokenizers pad with [EOS], so the id does not tell padding from text. Use keep.",
        )
        expect(
            not _near(got, right * keep.double().mean().item()),
            "you count real tokens only, but divide by the number of all places.",
        )
        expect(
            not _near(got, right * int(keep.sum())), "this is the sum over the real tokens. Return the mean."
        )
        expect(
            not _near(got, by_row),
            "this is the mean of the means of the rows, so a token of a short answer counts more. "
            "Take one mean over all real tokens.",
        )
        expect(_near(got, right), "this is not the mean of −ln P over the real tokens of the targets.")
    return "padding has no loss, and [EOS] has one. The same text now has the same loss in every batch."


@exercise("4.2.2")
def repaired_bias(answer):
    for T, buckets, H in ((5, 32, 2), (10, 32, 3), (40, 32, 2), (150, 32, 1), (30, 16, 2)):
        table = torch.randn(buckets, H, generator=torch.Generator().manual_seed(T))
        got = tensor(answer(table, T), (H, T, T), "Return one number for each head, query and key.")
        expect(got.dtype != torch.bool, "return the numbers of the table, not truth values.")
        distances = torch.arange(T) - torch.arange(T)[:, None]  # key minus query
        past = distances <= 0

        encoder = _looked_up(table, relative_buckets(distances, buckets), past)
        turned = _looked_up(table, relative_buckets(-distances, buckets, both_sides=False), past)
        one_each = _looked_up(table, distances.abs().clamp(max=buckets - 1), past)
        right = _looked_up(table, relative_buckets(distances, buckets, both_sides=False), past)
        found = got[:, past]
        expect(not _alike(found, encoder) or T < 10, "these are still the buckets of an encoder.")
        expect(
            not _alike(found, turned),
            "the sign of the distance is wrong: all earlier keys are in one bucket. It is key minus query.",
        )
        expect(
            not _alike(found, one_each) or T < 17,
            "every distance has a bucket of its own here. From half of the buckets on, distances share them.",
        )
        expect(
            _alike(found, right) or buckets == 32,
            "this fits a table of 32 rows only. The number of buckets is the number of rows of the table.",
        )
        expect(_alike(found, right), "for some key at or before its query, this is not T5's number.")
    return "a decoder looks at earlier keys only, so all buckets are for them, and half of those are exact."


@exercise("4.2.3")
def pre_norm(answer):
    random = torch.Generator().manual_seed(3)
    x = 3 * torch.randn(2, 4, 8, generator=random)
    matrices = torch.randn(4, 8, 8, generator=random) / 2
    for n in (2, 4, 1):
        sublayers = [_times(matrix) for matrix in matrices[:n]]
        norms, last = [_drawn_norm(random) for _ in range(n)], _drawn_norm(random)
        with torch.no_grad():
            got = tensor(
                answer(x.clone(), sublayers, norms, last), x.shape, "Return one vector for each token."
            )
            pre, post, normed = x, x, x
            for change, norm in zip(sublayers, norms):
                pre = pre + change(norm(pre))
                post = norm(post + change(post))
                normed = norm(normed) + change(norm(normed))
            changes = x
            for change, norm in zip(sublayers, norms):
                changes = changes + norm(change(changes))
        expect(
            not _alike(got, pre),
            "the last norm is missing: the sum that leaves the stack has never been normalised.",
        )
        expect(
            not _alike(got, post) and not _alike(got, last(post)),
            "this is post-norm: the norm comes after the sum, and so the sum itself is changed.",
        )
        expect(
            not _alike(got, last(normed)) and not _alike(got, normed),
            "you add to the normalised vector. The sum must go past the norm: x + F(norm(x)).",
        )
        expect(
            not _alike(got, last(changes)),
            "you normalise what a sub-layer writes. Pre-norm normalises what it reads.",
        )
        expect(
            _alike(got, last(pre)), "this is not x + F(norm(x)) for each sub-layer, and a norm at the end."
        )
    return "the sum goes past every norm, so the input reaches the end of the stack by additions alone."


def _times(matrix):
    return lambda h: torch.tanh(h @ matrix)


def _drawn_norm(random) -> RMSNorm:
    norm = RMSNorm(8)
    norm.weight.data = 0.5 + torch.rand(8, generator=random)
    return norm


def _looked_up(table, buckets, where):
    """The numbers of a table (buckets, H) for the pairs of positions `where`: (H, pairs)."""
    return table[buckets].permute(2, 0, 1).double()[:, where]


def _near(a: float, b: float) -> bool:
    return math.isclose(a, b, rel_tol=1e-4)


def _alike(a, b) -> bool:
    return bool((a.double() - b.double()).abs().max() < 1e-4)
