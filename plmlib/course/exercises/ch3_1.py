"""Exercises of notebook 3.1."""

import torch
from torch import Tensor

from plmlib.course.exercises import exercise, expect, number, tensor


@exercise("3.1.1")
def log_probability(answer):
    rng = torch.Generator().manual_seed(0)
    for T, V in ((5, 7), (2, 3), (9, 12), (6, 6)):
        model = _model(V, rng)
        ids = torch.randint(V, (T,), generator=rng)
        scores = model(ids[None])[0].double()
        log_p = scores.log_softmax(-1)
        places = torch.arange(T)
        coming = log_p[places[:-1], ids[1:]]
        got = number(answer(model, ids), "return one number: the log-probability of the whole text.")
        unnormalised = scores[places[:-1], ids[1:]].sum()
        expect(
            not _near(got, unnormalised),
            "you added the logits. Make each row log-probabilities first.",
        )
        expect(
            not _near(got, log_p[places, ids].sum()) and not _near(got, log_p[places[1:], ids[1:]].sum()),
            "row t scores the token after position t, and you took the score of the token at position t.",
        )
        expect(
            not _near(got, -coming.sum()),
            "that is the cost, −log P. The exercise asks for log P, which is below 0.",
        )
        expect(
            not _near(got, coming.exp().prod()),
            "that is the probability. The exercise asks for its logarithm.",
        )
        expect(
            T == 2 or not _near(got, coming.mean()),
            "that is the mean. The chain rule multiplies probabilities, so their logarithms are added.",
        )
        expect(
            _near(got, coming.sum()), "add log P of each token after the first, each from the row before it."
        )
    return "the chain rule: one prediction for each token, and their logarithms are added."


def _model(V: int, rng: torch.Generator):
    """A causal model with logits far from log-probabilities: each row depends on all tokens up to its own."""
    of_token = 3 * torch.rand(V, V, generator=rng)
    of_place = torch.rand(16, V, generator=rng)

    def model(ids: Tensor) -> Tensor:
        expect(
            isinstance(ids, Tensor) and ids.ndim == 2,
            "the model reads a batch of texts (B, T). Call it with ids[None], which has the shape (1, T).",
        )
        return of_token[ids].cumsum(1) + of_place[: ids.shape[1]]

    return model


@exercise("3.1.2")
def add_one(answer):
    rng = torch.Generator().manual_seed(0)
    tables = [torch.tensor([[0.0, 3, 1], [0, 0, 0], [5, 1, 0]])]
    tables += [torch.randint(6, (V, V), generator=rng).float() for V in (2, 5, 8)]
    for counts in tables:
        V = len(counts)
        raised = counts.double() + 1
        got = tensor(answer(counts), (V, V), "return a table with the shape of counts.")
        rows = got.sum(1)
        expect(
            not (got == 0).any() and not got.isnan().any(),
            "some probability is 0 or not a number. Add one to every count first, also to the zeros.",
        )
        expect(
            not _same(got, raised / raised.sum(0)),
            "your columns sum to 1. Word i comes first, so each row i has to sum to 1.",
        )
        expect(
            not _same(got, raised / raised.sum()),
            "all entries together sum to 1. P(j | i) is a distribution for each i, so each row sums to 1.",
        )
        expect(
            _same(rows, torch.ones(V).double()),
            f"your rows sum to {rows[0]:.2f}, {rows[1]:.2f} …, not to 1. "
            "Adding one to V counts makes the sum of a row V larger.",
        )
        expect(
            _same(got, raised / raised.sum(1, keepdim=True)),
            "your rows sum to 1, but the counts are not raised by exactly one.",
        )
    return "also the word that was never seen has a row: every next word is equally likely there."


@exercise("3.1.3")
def join(answer):
    rng = torch.Generator().manual_seed(0)
    for _ in range(5):
        a1, b1, a2, b2 = (4 * torch.rand(4, generator=rng, dtype=torch.float64) - 2).tolist()
        got = tensor(answer((a1, b1), (a2, b2)), (2,), "return a pair of numbers (a, b).")
        a, b = got.tolist()
        expect(_near(a, a1 * a2), "h is multiplied by both factors: a is a1 · a2.")
        expect(
            not _near(b, b1 + b2),
            "you added b1 and b2. The second step multiplies all that it receives, so b1 is multiplied, too.",
        )
        expect(
            not _near(b, a1 * b2 + b1),
            "that is `second` and then `first`. The order matters.",
        )
        expect(
            _near(b, a2 * b1 + b2),
            f"for a1 = {a1:.2f}, b1 = {b1:.2f}, a2 = {a2:.2f}, b2 = {b2:.2f} the two steps take h = 0 to "
            f"{a2 * b1 + b2:.2f}, and your step takes it to {b:.2f}.",
        )
    return "join pairs, then pairs of pairs, and 1,024 steps take 10 rounds."


def _near(x, y) -> bool:
    return abs(float(x) - float(y)) < 1e-4 * max(1.0, abs(float(y)))


def _same(x: Tensor, y: Tensor) -> bool:
    return torch.allclose(x, y, rtol=1e-4, atol=1e-6)
