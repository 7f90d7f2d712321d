"""Exercises of notebook 2.2."""

import math

import torch

from plmlib.course.exercises import exercise, expect, number, tensor
from plmlib.objectives import cross_entropy

IGNORED = -100


@exercise("2.2.1")
def hide(answer):
    random = torch.Generator().manual_seed(0)
    ids = torch.randint(10, 60, (50, 40), generator=random)
    drawn = torch.randint(60, 110, (50, 40), generator=random)  # no drawn token equals an original one
    u = torch.rand(50, 40, generator=random)
    u = (u * 1000).floor() / 1000 + 0.0005  # no number is a limit itself, up to rounding
    inputs, labels = two_tables(answer(ids, u, drawn, 7), ids.shape)
    in_mask, in_drawn, selected = u < 0.12, (u >= 0.12) & (u < 0.135), u < 0.15
    stayed = selected & ~in_mask & ~in_drawn
    where_labelled = labels != IGNORED
    expect(
        not where_labelled.all(),
        "every position has a label. Only selected tokens have one; the others have −100.",
    )
    expect(
        bool(where_labelled[stayed].all()),
        "a token that is selected and stays as it is has no label. All selected tokens have one.",
    )
    expect(
        bool(where_labelled[in_drawn].all()),
        "a token that became a random one has no label. All selected tokens have one.",
    )
    expect(
        torch.equal(where_labelled, selected),
        "the wrong positions have a label: a token is selected where u is below .15.",
    )
    expect(
        not (labels[in_mask] == 7).any() and not (labels[in_drawn] == drawn[in_drawn].double()).any(),
        "a label is the token that the model reads. It must be the original one.",
    )
    expect(torch.equal(labels[selected], ids[selected].double()), "a label is not the original token.")
    expect(
        not (inputs[in_mask] == drawn[in_mask].double()).any(),
        "where u is below .12, the drawn token is written. [MASK] belongs there.",
    )
    expect(bool((inputs[in_mask] == 7).all()), "where u is below .12, the model must read [MASK].")
    expect(
        torch.equal(inputs[in_drawn], drawn[in_drawn].double()),
        "where u is from .12 to .135, the model must read the drawn token.",
    )
    expect(
        torch.equal(inputs[stayed], ids[stayed].double()),
        "where u is from .135 to .15, the token is selected but must stay as it is.",
    )
    expect(
        torch.equal(inputs[~selected], ids[~selected].double()),
        "a token that is not selected changes. It must stay as it is.",
    )
    counts = int(selected.sum()), int(in_mask.sum())
    return f"of {ids.numel():,} tokens, {counts[0]} are selected and {counts[1]} become [MASK]."


def two_tables(got, shape: tuple) -> tuple:
    """Return the inputs and the labels of an answer as tensors; or raise Wrong."""
    expect(
        isinstance(got, (tuple, list, torch.Tensor)) and len(got) == 2,
        "return two tables, the inputs and the labels, separated by a comma.",
    )
    inputs = tensor(got[0], tuple(shape), "The inputs have the shape of ids.")
    return inputs, tensor(got[1], tuple(shape), "The labels have the shape of ids.")


@exercise("2.2.2")
def repaired_loss(answer):
    random = torch.Generator().manual_seed(1)
    for B, T, V in ((3, 7, 11), (1, 5, 6), (4, 9, 20)):
        logits = 2 * torch.randn(B, T, V, generator=random)
        ids = torch.randint(V, (B, T), generator=random)
        selected = torch.rand(B, T, generator=random) < 0.4
        selected[0, 1], selected[0, 2] = True, False
        labels = ids.masked_fill(~selected, IGNORED)
        got = number(answer(logits, ids, selected), "Return one number, the mean loss.")
        right = cross_entropy(logits, labels).item()
        every = cross_entropy(logits, ids).item()
        others = cross_entropy(logits, ids.masked_fill(selected, IGNORED)).item()
        expect(
            not math.isclose(got, every, rel_tol=1e-4),
            "this is the mean over all tokens. Most of them can be copied from the input, so it falls fast.",
        )
        expect(
            not math.isclose(got, others, rel_tol=1e-4),
            "this is the loss of the tokens that are not selected.",
        )
        expect(
            not math.isclose(got, right * selected.float().mean().item(), rel_tol=1e-4),
            "you count selected tokens only, but divide by the number of all tokens.",
        )
        expect(
            not math.isclose(got, right * int(selected.sum()), rel_tol=1e-4),
            "this is the sum over the selected tokens. Return the mean.",
        )
        expect(
            math.isclose(got, right, rel_tol=1e-4),
            "this is not the mean of −ln P over the selected tokens.",
        )
    return "only selected tokens count. The others are in the input, so that a model can copy them."


@exercise("2.2.3")
def repaired_masking(answer):
    special = torch.tensor([0, 1, 2, 3, 9])  # not the first ids only: 9 is [MASK]
    random = torch.Generator().manual_seed(2)
    ids = torch.randint(10, 14, (400, 50), generator=random)
    ids[ids == 13] = 4  # ordinary ids on both sides of the special ones
    ids[:, 0], ids[:, -4], ids[:, -3:] = 1, 2, 0
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        inputs, labels = two_tables(answer(ids, special, 14, 9), ids.shape)
    is_special, selected = torch.isin(ids, special), labels != IGNORED
    expect(
        not (selected & is_special).any(),
        "a special token is selected: the model has to predict [CLS], [SEP] or padding.",
    )
    expect(
        torch.equal(labels[selected], ids[selected].double()),
        "a label is not the original token.",
    )
    unchanged = inputs == ids
    expect(bool(unchanged[~selected].all()), "a token that is not selected changes.")
    became_mask = inputs == 9
    drawn = selected & ~unchanged & ~became_mask
    share = selected[~is_special].double().mean().item()
    expect(
        abs(share - 0.15) < 0.02,
        f"{share:.0%} of the ordinary tokens are selected. It should be 15 %.",
    )
    masked = (became_mask & selected).sum().item() / selected.sum().item()
    expect(
        abs(masked - 0.8) < 0.05,
        f"{masked:.0%} of the selected tokens become [MASK]. It should be 80 %.",
    )
    expect(
        not torch.isin(inputs[drawn].long(), special).any(),
        "a special token is drawn: the model reads [CLS], [SEP] or padding inside a sentence.",
    )
    expect(bool(((inputs >= 0) & (inputs < 14)).all()), "an id is outside the vocabulary.")
    found = set(inputs[drawn].long().tolist())
    ordinary = set(range(14)) - set(special.tolist())
    expect(
        found == ordinary,
        "some ordinary tokens are never drawn. All tokens that are not special must be possible.",
    )
    other = drawn.sum().item() / selected.sum().item()
    expect(
        0.05 < other < 0.14,
        f"{other:.0%} of the selected tokens become another one. It should be nearly 10 %.",
    )
    return "special tokens are neither selected nor drawn."


@exercise("2.2.4")
def trust(answer):
    hint = "Return two probabilities, separated by a comma."
    for rate, to_mask, to_random in ((0.15, 0.8, 0.1), (0.4, 0.5, 0.3), (0.2, 0.0, 1.0), (0.15, 1.0, 0.0)):
        got = answer(rate, to_mask, to_random)
        expect(hasattr(got, "__len__") and len(got) == 2, hint)
        target, wrong = number(got[0], hint), number(got[1], hint)
        visible = 1 - rate * to_mask
        right = rate * (1 - to_mask) / visible, rate * to_random / visible
        close = [math.isclose(a, b, rel_tol=1e-6, abs_tol=1e-12) for a, b in zip((target, wrong), right)]
        case = f"for trust({rate}, {to_mask}, {to_random})"
        expect(
            max(target, wrong) <= 1 or to_mask == 0,
            f"{case} a probability is {max(target, wrong):.2g}. Are these percent? Return numbers up to 1.",
        )
        expect(
            not (math.isclose(target, right[1]) and math.isclose(wrong, right[0])) or right[0] == right[1],
            "the two numbers are exchanged: first selected, then wrong.",
        )
        expect(
            not math.isclose(target, right[0] * visible) or math.isclose(visible, 1) or right[0] == 0,
            f"{case} you count among all tokens. Count among those that are not [MASK].",
        )
        expect(
            not math.isclose(wrong, right[1] * visible) or math.isclose(visible, 1) or right[1] == 0,
            f"{case} you count wrong tokens among all tokens. Count among those that are not [MASK].",
        )
        expect(
            close[0],
            f"{case} the first number is {target:.4f}. Random tokens and those that stay are selected, too.",
        )
        expect(close[1], f"{case} the second number is {wrong:.4f}. Only random tokens are wrong.")
    return "for BERT's recipe these are 3.4 % and 1.7 %."


class Agreeing:
    """A model of the words 1 to 4: after 1 comes 2, after 3 comes 4; without a neighbour, it says 1 or 4."""

    def __call__(self, ids):
        logits = torch.zeros(*ids.shape, 6)
        for t in range(ids.shape[1]):
            before = int(ids[0, t - 1]) if t else 0
            after = int(ids[0, t + 1]) if t + 1 < ids.shape[1] else 0
            best = {1: 2, 3: 4}.get(before) or {2: 1, 4: 3}.get(after) or (1 if t % 2 == 0 else 4)
            logits[0, t, best] = 5.0
        return logits


@exercise("2.2.5")
def fill(answer):
    M = 5
    for row, right in (
        ([0, M, M, 0, 3, M], [0, 4, 1, 0, 3, 4]),
        ([M, M, 0, M, 2], [1, 2, 0, 1, 2]),
        ([M, M, M, M], [1, 2, 1, 2]),
        ([3, 4, 0, 0], [3, 4, 0, 0]),
    ):
        ids, expected = torch.tensor([row]), torch.tensor(right)
        at_once = Agreeing()(ids)[0].argmax(-1)
        at_once = torch.where(ids[0] == M, at_once, ids[0])
        got = tensor(
            answer(Agreeing(), ids, M), tuple(ids.shape), "Return the whole text, with the shape of ids."
        )[0]
        expect(not (got == M).any(), "a gap is left. Fill every [MASK].")
        kept = ids[0] != M
        expect(
            torch.equal(got[kept], ids[0][kept].double()),
            "you change a token that is not [MASK].",
        )
        expect(
            torch.equal(at_once, expected) or not torch.equal(got, at_once.double()),
            "you fill all gaps from one reading, so neighbours do not agree. Read the text again each time.",
        )
        expect(
            torch.equal(got, expected.double()),
            "the text is not the one that is filled from left to right with the most likely tokens.",
        )
    return "each gap is filled with the others before it already known."
