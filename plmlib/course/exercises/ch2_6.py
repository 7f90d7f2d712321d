"""Exercises of notebook 2.6."""

import torch

from plmlib.course.exercises import exercise, expect, tensor, whole


@exercise("2.6.1")
def to_fill(answer):
    rng = torch.Generator().manual_seed(0)
    for B, T, k in ((3, 6, 2), (1, 4, 1), (5, 5, 3), (2, 7, 9)):
        confidence = torch.rand(B, T, generator=rng)
        hidden = torch.rand(B, T, generator=rng) < 0.6
        hidden[0] = True
        confidence[~hidden] = confidence[~hidden] / 2 + 0.5  # places that are filled already look confident
        got = tensor(answer(confidence.clone(), hidden.clone(), k), (B, T), "Return a mask of shape (B, T).")
        expect(
            got.dtype == torch.bool or bool(((got == 0) | (got == 1)).all()),
            "return True where a token is filled in now, and False elsewhere.",
        )
        got = got.bool()
        expect(
            not (got & ~hidden).any(),
            "you choose a place that is not hidden. Its token is known already: only hidden places compete.",
        )
        counts, wanted = got.sum(1), hidden.sum(1).clamp(max=k)
        over_all = bool((counts.sum() <= k) & (wanted.sum() > k))
        expect(
            not over_all,
            f"you choose {int(counts.sum())} places in the whole batch. Choose k places in each text.",
        )
        expect(
            bool((counts == wanted).all()),
            f"with k = {k} and {hidden.sum(1).tolist()} hidden places you choose {counts.tolist()}. "
            f"It should be {wanted.tolist()}: k, or all hidden places where there are fewer than k.",
        )
        for row in range(B):
            chosen, left = confidence[row][got[row]], confidence[row][hidden[row] & ~got[row]]
            expect(
                not len(left) or not len(chosen) or bool(chosen.min() > left.max()),
                "a hidden place that you leave out has a higher confidence than one that you choose.",
            )
    return "in each text the k hidden places with the highest confidence are filled first."


@exercise("2.6.2")
def hide(answer):
    rng = torch.Generator().manual_seed(1)
    mask_id = 4
    for B, T in ((5, 5), (3, 6), (1, 8), (4, 9)):  # (5, 5) first: there a wrong axis raises no error
        ids = torch.randint(5, 50, (B, T), generator=rng)
        ordinary = torch.ones(B, T, dtype=torch.bool)
        ordinary[:, 0] = ordinary[:, -1] = False
        rates, u = torch.rand(B, generator=rng), torch.rand(B, T, generator=rng)
        before = ids.clone()
        got = answer(ids, ordinary, rates, u, mask_id)
        expect(torch.equal(ids, before), "do not change ids: make a new tensor, for example by torch.where.")
        expect(
            isinstance(got, (tuple, list, torch.Tensor)) and len(got) == 2,
            "return two tensors, the inputs and the labels, separated by a comma.",
        )
        inputs = tensor(got[0], (B, T), "The inputs have the shape of ids.")
        labels = tensor(got[1], (B, T), "The labels have the shape of ids.")
        hidden = (u < rates[:, None]) & ordinary
        by_column = (u < rates) & ordinary if B in (1, T) else None
        expect(
            by_column is None
            or torch.equal(by_column, hidden)
            or not torch.equal(inputs == mask_id, by_column),
            "you compare u with the rate of the column. A text is a row: give rates the shape (B, 1).",
        )
        expect(
            not ((inputs == mask_id) & ~ordinary).any(),
            "a special token is hidden. Hide a token only where ordinary is True.",
        )
        expect(
            torch.equal(inputs == mask_id, hidden),
            "other tokens should be hidden: those with u below the rate of their text.",
        )
        expect(
            torch.equal(inputs, torch.where(hidden, mask_id, ids).double()),
            "a token that is not hidden has changed in the inputs.",
        )
        expect(
            not torch.equal(labels, ids.double()) or bool(hidden.all()),
            "the labels are −100 where nothing is hidden; otherwise the model also learns to copy.",
        )
        expect(
            torch.equal(labels, ids.masked_fill(~hidden, -100).double()),
            "the labels hold the original id at hidden places, and −100 elsewhere.",
        )
    return "one line more than BERT's noise: the rate belongs to the text."


@exercise("2.6.3")
def mean_vector(answer):
    rng = torch.Generator().manual_seed(2)
    for lengths in ([3, 7], [5], [1, 4, 2]):
        longest = max(lengths)
        hidden = torch.randn(len(lengths), longest, 8, generator=rng)
        keep = torch.arange(longest) < torch.tensor(lengths)[:, None]
        got = tensor(answer(hidden, keep), (len(lengths), 8), "Return one vector for each text: (B, D).")
        right = torch.stack([hidden[row, :n].double().mean(0) for row, n in enumerate(lengths)])
        over_all = hidden.double().mean(1)
        zeroed = hidden.double().masked_fill(~keep[..., None], 0)
        expect(
            len(set(lengths)) == 1 or not _close(got, over_all),
            "you average over all positions, and padding is among them.",
        )
        expect(
            longest == 1 or len(set(lengths)) == 1 or not _close(got, zeroed.mean(1)),
            "you divide by T. Divide by the number of real tokens of each text.",
        )
        expect(
            not _close(got, zeroed.sum(1)) or _close(got, right),
            "that is the sum of the states. Divide it by the number of real tokens.",
        )
        expect(_close(got, right), "the vector should be the mean of the states where keep is True.")
    return "now the vector of a text does not depend on the other texts of its batch."


def _close(a, b) -> bool:
    return bool((a - b).abs().max() < 1e-4)


@exercise("2.6.4")
def count_albert(answer):
    got = whole(answer(30_000, 128, 768, 12, 512), "A number of parameters is a whole number.")
    right = _albert(30_000, 128, 768, 512)
    block = 12 * 768**2 + 13 * 768
    expect(
        got != right + 11 * block,
        "all twelve layers are counted. ALBERT has the weights of one layer, and applies it twelve times.",
    )
    near = {
        768: "the bias of the layer from E to D, or of another layer of width D, is missing.",
        256: "2E parameters are missing: those of the norm of the embedding, or two rows for segments.",
        768**2 + 768: "the pooler is missing: a layer D → D with its bias.",
        128 * 768 + 768: "the layer from E to D is missing.",
        128 * 768: "the weights from E to D are missing: the states need vectors of width D.",
        512 * 128: "the table of positions is missing; its rows have the width E, like those of tokens.",
        4 * 768: "the two norms of the layer are missing: each has a scale and a shift.",
    }
    for difference, hint in near.items():
        expect(right - got != difference, hint)
    expect(
        got - right != 512 * (768 - 128),
        "the rows of the position table have the width E, because they are added to those of the tokens.",
    )
    expect(
        got < 30_000 * 768,
        "a token's row has E = 128 numbers, not 768: the table has V · E numbers.",
    )
    expect(got == right, f"ALBERT-base has {right:,} parameters; your answer is {got:,}.")
    for vocab, e, d, layers, max_len in (
        (30_000, 128, 4096, 12, 512),
        (100, 8, 32, 3, 20),
        (50, 4, 16, 6, 9),
    ):
        got = whole(answer(vocab, e, d, layers, max_len), "A number of parameters is a whole number.")
        right = _albert(vocab, e, d, max_len)
        expect(
            got == right,
            f"with V = {vocab:,}, E = {e}, D = {d:,}, {layers} layers and {max_len} positions there are "
            f"{right:,} parameters; your answer is {got:,}.",
        )
    return "the number of layers does not matter: ALBERT-xxlarge, of width 4,096, has 222,595,584 parameters."


def _albert(vocab: int, e: int, d: int, max_len: int) -> int:
    tables = (vocab + max_len + 2) * e + 2 * e + e * d + d
    return tables + 12 * d * d + 13 * d + d * d + d
