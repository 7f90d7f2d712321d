"""The n-gram language model: counts, discounts, and a shorter context when the longer one is unknown."""

import numpy as np
import torch
from torch import Tensor

from plmlib.checks import integer, tensors


class NGram:
    """Interpolated Kneser–Ney: P(w | h) = max(c(hw) - D, 0) / c(h) + γ(h) P(w | h without its first token).

    order       n: a token is predicted from the n - 1 before it (order 1 ignores them)
    vocab_size  V

    Three discounts D (for counts 1, 2 and more) are estimated from the counts of counts. Below the highest order
    c(hw) is the number of different tokens seen before hw, so that a word which follows only one other is not thought
    common. γ(h) hands on exactly what the discounts took: every distribution sums to 1. The last resort is uniform.

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
        """Count anew: ids (N, T) documents, keep (N, T) bool or None; or ids (N,), one endless text."""
        rows = ids[None] if isinstance(ids, Tensor) and ids.ndim == 1 else ids
        text, real = self._flat(rows, keep)
        if not real.any():
            raise ValueError("ids hold no token to count: the corpus is empty, or keep is False everywhere")
        base, nodes, path = self.vocab_size + 1, np.zeros(len(text), np.int64), []
        found = []  # per order: codes, and where each first stands
        for _ in range(self.order):
            codes, first, nodes = np.unique(
                _before(nodes) * base + text, return_index=True, return_inverse=True
            )
            path.append(nodes)
            found.append((codes, first))
        counts = np.bincount(nodes[real], minlength=len(found[-1][0]))
        self.levels = []
        for k in range(self.order, 0, -1):
            codes, first = found[k - 1]
            above = (
                counts if k == self.order else _continuations(counts, found[k][1], path[k - 1], len(codes))
            )
            if k < self.order:  # nothing stands before a document: there the count itself is the evidence
                opens = text[np.maximum(first - k + 1, 0)] == self.vocab_size
                raw = np.bincount(path[k - 1][real], minlength=len(codes))
                above = np.where(opens, raw, above)
            contexts = 1 if k == 1 else len(found[k - 2][0])
            self.levels.insert(0, _Level(codes, above, base, contexts))
            counts = above
        return self

    def __call__(self, ids: Tensor, keep: Tensor | None = None) -> Tensor:
        """Log-probabilities of the token after each: ids (B, T), keep (B, T) bool or None -> (B, T, V), in nats."""
        if not self.levels:
            raise ValueError("this model has counted nothing yet; call fit(ids, keep) first")
        text, real = self._flat(ids, keep)
        keep = torch.ones_like(ids, dtype=torch.bool) if keep is None else keep
        p = np.full((int(real.sum()), self.vocab_size), 1 / self.vocab_size)
        contexts = np.zeros(len(text), np.int64)  # the empty context, which all have
        for k, level in enumerate(self.levels):
            level.interpolate(p, contexts[real])
            if k + 1 < self.order:
                contexts = level.find(contexts if k == 0 else _before(contexts), text)
        out = torch.zeros(*ids.shape, self.vocab_size)
        out[keep] = torch.from_numpy(np.log(p)).float()
        return out

    def _flat(self, ids: Tensor, keep: Tensor | None) -> tuple[np.ndarray, np.ndarray]:
        """All rows in one line, order - 1 boundaries (id V) before each; and where the real tokens stand."""
        rows = tensors.batch(ids, keep, self.vocab_size).numpy()
        keep = np.ones(rows.shape, bool) if keep is None else keep.numpy()
        width = self.order - 1
        text = np.full((len(rows), width + rows.shape[1]), self.vocab_size)
        text[:, width:][keep] = rows[keep]
        present = np.ones(text.shape, bool)
        present[:, width:] = keep
        text = text[present]
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
        """Numbers of the n-grams (context, token), -1 for those never seen."""
        wanted = contexts * self.base + tokens
        at = np.minimum(np.searchsorted(self.codes, wanted), len(self.codes) - 1)
        return np.where((contexts >= 0) & (self.codes[at] == wanted), at, -1)

    def interpolate(self, p: np.ndarray, contexts: np.ndarray) -> None:
        """p (R, V) ← share + rest · p, in place, for the rows whose context is known."""
        known = np.flatnonzero(contexts >= 0)
        contexts = contexts[known]
        p[known] *= self.rest[contexts][:, None]
        begin, many = self.start[contexts], self.start[contexts + 1] - self.start[contexts]
        rows = np.repeat(known, many)
        at = np.arange(many.sum()) + np.repeat(begin - (many.cumsum() - many), many)
        tokens = self.codes[at] % self.base
        inside = tokens < p.shape[1]  # the boundary is never predicted
        p[rows[inside], tokens[inside]] += self.share[at[inside]]


def _before(nodes: np.ndarray) -> np.ndarray:
    return np.concatenate([nodes[:1], nodes[:-1]])


def _continuations(counts: np.ndarray, first: np.ndarray, nodes: np.ndarray, size: int) -> np.ndarray:
    """How many different tokens stand before each n-gram: one vote for each longer n-gram that ends in it."""
    return np.bincount(nodes[first[counts > 0]], minlength=size)


def _discounts(counts: np.ndarray) -> np.ndarray:
    """D for counts 0, 1, 2 and 3 or more (Chen and Goodman, equation 17); .75 where counts are of too few kinds."""
    n = np.bincount(np.minimum(counts, 5), minlength=6)[1:5].astype(float)
    if not n.all():
        return np.array([0.0, 0.75, 0.75, 0.75])
    y = n[0] / (n[0] + 2 * n[1])
    d = np.array([k + 1 - (k + 2) * y * n[k + 1] / n[k] for k in range(3)])
    return np.concatenate([[0.0], np.clip(d, 0.05, [0.95, 1.9, 2.9])])
