"""The n-gram language model with Kneser–Ney smoothing: counts, discounts, and shorter contexts."""

import numpy as np
import torch
from torch import Tensor

from plmlib.checks import integer, tensors


class NGram:
    """Interpolated Kneser–Ney: P(w | h) = max(c(hw) - D, 0) / c(h) + γ(h) P(w | h without its first token).

    order       n: a token is predicted from the n - 1 before it (order 1 ignores them)
    vocab_size  V

    Three discounts D, for the counts 1, 2 and more, are estimated from the counts of counts. Below the
    highest order, c(hw) is the number of different tokens seen before hw: a word that always follows the same
    word gets a small probability. γ(h) gives the shorter context exactly what the discounts took, and every
    distribution sums to 1. Below order 1 the distribution is uniform.

    Source: Chen and Goodman 1999, section 3.   Chapter: 3.1
    """

    def __init__(self, order: int, vocab_size: int):
        self.order = integer("order", order, 1, 12)
        self.vocab_size = integer("vocab_size", vocab_size, 1)
        self.levels: list[_Level] = []

    @property
    def size(self) -> int:
        """How many different n-grams were seen, of all orders."""
        return sum(int((level.share > 0).sum()) for level in self.levels)

    def fit(self, ids: Tensor, keep: Tensor | None = None) -> "NGram":
        """Count a new corpus: ids (B, T) and keep (B, T) bool or None; or ids (T,), one long text."""
        rows = ids[None] if isinstance(ids, Tensor) and ids.ndim == 1 else ids
        text, real = self._flat(rows, keep)
        if not real.any():
            raise ValueError("ids hold no token to count: the corpus is empty, or keep is False everywhere")
        base = self.vocab_size + 1
        grams = np.zeros(len(text), np.int64)  # the number of the n-gram that ends at each token
        orders = []  # for each order: the code of every n-gram, the token it first ends at, and grams
        for _ in range(self.order):
            codes = _before(grams) * base + text
            codes, first, grams = np.unique(codes, return_index=True, return_inverse=True)
            orders.append((codes, first, grams))
        self.levels = []
        for k in reversed(range(self.order)):
            codes, first, grams = orders[k]
            size = len(codes)
            occurrences = np.bincount(grams[real], minlength=size)
            if k == self.order - 1:
                counts = occurrences
            else:  # each n-gram that is one token longer, and has a count, is one vote for its end
                longer_first = orders[k + 1][1]
                votes = np.bincount(grams[longer_first[counts > 0]], minlength=size)
                opens_document = text[np.maximum(first - k, 0)] == self.vocab_size  # no token comes before it
                counts = np.where(opens_document, occurrences, votes)
            self.levels.insert(0, _Level(codes, counts, base, len(orders[k - 1][0]) if k else 1))
        return self

    def __call__(self, ids: Tensor, keep: Tensor | None = None) -> Tensor:
        """Log-probabilities (B, T, V) of the next token, in nats: ids (B, T), keep (B, T) bool or None."""
        if not self.levels:
            raise ValueError("this model has counted nothing yet; call fit(ids, keep) first")
        text, real = self._flat(ids, keep)
        keep = torch.ones_like(ids, dtype=torch.bool) if keep is None else keep
        p = np.full((int(real.sum()), self.vocab_size), 1 / self.vocab_size)
        contexts = np.zeros(len(text), np.int64)  # at first the empty context, which every token has
        for k, level in enumerate(self.levels):
            level.interpolate(p, contexts[real])
            if k + 1 < self.order:
                contexts = level.find(contexts if k == 0 else _before(contexts), text)
        out = torch.zeros(*ids.shape, self.vocab_size)
        out[keep] = torch.from_numpy(np.log(p)).float()
        return out

    def _flat(self, ids: Tensor, keep: Tensor | None) -> tuple[np.ndarray, np.ndarray]:
        """All rows in one line, each after order - 1 boundaries (id V); and which of them are real tokens."""
        rows = tensors.batch(ids, keep, self.vocab_size).numpy()
        keep = np.ones(rows.shape, bool) if keep is None else keep.numpy()
        boundaries = ((0, 0), (self.order - 1, 0))
        text = np.pad(rows, boundaries, constant_values=self.vocab_size)
        text = text[np.pad(keep, boundaries, constant_values=True)]
        return text, text < self.vocab_size


class _Level:
    """The n-grams of one order, sorted by context, with their counts discounted."""

    def __init__(self, codes: np.ndarray, counts: np.ndarray, base: int, contexts: int):
        self.codes, self.base = codes, base
        self.start = np.searchsorted(
            codes, np.arange(contexts + 1) * base
        )  # where the n-grams of each context begin
        context = codes // base
        total = np.bincount(context, counts, contexts)
        taken = _discounts(counts)[np.minimum(counts, 3)]
        with np.errstate(invalid="ignore", divide="ignore"):
            self.share = np.where(counts > 0, (counts - taken) / total[context], 0.0)
            self.rest = np.where(total > 0, np.bincount(context, taken, contexts) / total, 1.0)

    def find(self, contexts: np.ndarray, tokens: np.ndarray) -> np.ndarray:
        """The numbers of the n-grams (context, token), -1 for those that never occurred."""
        wanted = contexts * self.base + tokens
        at = np.minimum(np.searchsorted(self.codes, wanted), len(self.codes) - 1)
        return np.where((contexts >= 0) & (self.codes[at] == wanted), at, -1)

    def interpolate(self, p: np.ndarray, contexts: np.ndarray) -> None:
        """p (R, V) ← share + rest · p, in place, for the rows whose context is known."""
        known = np.flatnonzero(contexts >= 0)
        contexts = contexts[known]
        p[known] *= self.rest[contexts][:, None]
        begin, size = self.start[contexts], self.start[contexts + 1] - self.start[contexts]
        rows = np.repeat(known, size)
        at = np.arange(size.sum()) + np.repeat(begin - (size.cumsum() - size), size)
        tokens = self.codes[at] % self.base
        inside = tokens < p.shape[1]  # the boundary is never predicted
        p[rows[inside], tokens[inside]] += self.share[at[inside]]


def _before(grams: np.ndarray) -> np.ndarray:
    """The entry of the token before each; the first token, before which there is none, keeps its own."""
    return np.concatenate([grams[:1], grams[:-1]])


def _discounts(counts: np.ndarray) -> np.ndarray:
    """D for the counts 0, 1, 2, and 3 or more (Chen and Goodman, equation 17); .75 if too few are known."""
    n = np.bincount(np.minimum(counts, 5), minlength=6)[1:5].astype(float)
    if not n.all():
        return np.array([0.0, 0.75, 0.75, 0.75])
    y = n[0] / (n[0] + 2 * n[1])
    d = np.array([k + 1 - (k + 2) * y * n[k + 1] / n[k] for k in range(3)])
    return np.concatenate([[0.0], np.clip(d, 0.05, [0.95, 1.9, 2.9])])
