"""Word vectors: skip-gram with negative sampling, which predicts neighbours, and GloVe, which fits their counts."""

from collections.abc import Callable, Iterator

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.checks import integer, real
from plmlib.models.earlier.recurrent import read_ids, uniform
from plmlib.objectives import Objective

Draw = Callable[[torch.Generator], tuple[Tensor, Tensor, Tensor]]


class SkipGram(nn.Module):
    """Two vectors for every word: v as the centre of a window, u as its context; model(c, o) = u_o · v_c.

    vocab_size  V;  d_model  D;  seed  of the initial weights

    centre_vectors   v (V, D): words with similar contexts are near each other. These are usually called word2vec
    context_vectors  u (V, D): u_o is near v_c where o is often beside c
    summed_vectors   v + u (V, D): two words are near each other also where one is often beside the other. An analogy
                     (paris - france + italy) needs them on a small corpus

    Source: Mikolov et al. 2013 (distributed), section 2.2.   Chapter: 1.1
    """

    def __init__(self, vocab_size: int, d_model: int = 64, seed: int = 0):
        super().__init__()
        self.settings = _settings(vocab_size, d_model)
        rng = torch.Generator().manual_seed(integer("seed", seed, 0, 2**63 - 1))
        self.centre, self.context = (_table(vocab_size, d_model, rng) for _ in range(2))
        nn.init.zeros_(self.context.weight)

    def forward(self, centre: Tensor, other: Tensor) -> Tensor:
        """Scores u_o · v_c: centre (N,) ids, other (N,) or (N, K) ids -> the shape of `other`."""
        u, v = self.context(other), self.centre(centre)
        return (u * v).sum(-1) if other.ndim == 1 else (u @ v[..., None])[..., 0]

    @property
    def centre_vectors(self) -> Tensor:
        """v of every word, (V, D)."""
        return self.centre.weight.detach()

    @property
    def context_vectors(self) -> Tensor:
        """u of every word, (V, D)."""
        return self.context.weight.detach()

    @property
    def summed_vectors(self) -> Tensor:
        """v + u of every word, (V, D)."""
        return self.centre_vectors + self.context_vectors


def neighbour_loss(model: SkipGram, centre: Tensor, other: Tensor, noise: Tensor) -> Tensor:
    """Mean over pairs of -log σ(u_o · v_c) - Σ_k log σ(-u_k · v_c): the neighbour is told from K drawn words.

    centre, other (N,), noise (N, K): ids, as `pairs` deals them.

    Source: Mikolov et al. 2013 (distributed), equation 4.   Chapter: 1.3
    """
    return -(F.logsigmoid(model(centre, other)) + F.logsigmoid(-model(centre, noise)).sum(-1)).mean()


def neighbours(centre: Tensor, other: Tensor, noise: Tensor) -> int:
    """How many pairs `sgns` tells from noise in a batch."""
    return len(centre)


sgns = Objective(neighbour_loss, neighbours)


def pairs(ids: Tensor, keep: Tensor | None, vocab_size: int, batch_size: int, window: int = 5, negatives: int = 5,
          threshold: float = 1e-3) -> Draw:  # fmt: skip
    """Make draw(rng) -> centre (N,), other (N,), noise (N, K): all pairs of `batch_size` documents drawn at random.

    window     every centre looks 1 to `window` words to each side, equally likely: near words come more often
    negatives  K, noise words a pair, drawn with probability ∝ f^0.75, f the share of a word in the corpus
    threshold  a word stays with probability √(threshold / f), before windows are laid; 1 keeps all. A corpus of 10⁹
               words takes 1e-5

    Raises ValueError for an empty corpus; the draw does when sub-sampling leaves no pair of a batch.

    Source: Mikolov et al. 2013 (distributed), sections 2.2 and 2.3.   Chapter: 1.3
    """
    ids, keep = _read(ids, keep, vocab_size)
    integer("window", window, 1)
    integer("negatives", negatives, 1)
    integer("batch_size", batch_size, 1)
    count = torch.bincount(ids[keep], minlength=vocab_size).double()
    if not count.any():
        raise ValueError("ids hold no token: the corpus is empty, or keep is False everywhere")
    stay = (
        real("threshold", threshold, 0, 1) / (count / count.sum())
    ).sqrt()  # inf where a word never occurs
    reached = count.pow(0.75).cumsum(0)

    def draw(rng: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
        rows = torch.randint(len(ids), (batch_size,), generator=rng)
        words = ids[rows]
        left = keep[rows] & (torch.rand(words.shape, generator=rng, dtype=torch.float64) < stay[words])
        reach = torch.randint(1, window + 1, words.shape, generator=rng)
        found = list(_near(words, left, reach))
        centre, other = (
            torch.cat([pair[i] for pair in found]) if found else words.new_empty(0) for i in (0, 1)
        )
        if not len(centre):
            raise ValueError(
                f"no pair is left of this batch: raise threshold ({threshold}) or batch_size ({batch_size})"
            )
        u = torch.rand((len(centre), negatives), generator=rng, dtype=torch.float64) * reached[-1]
        return centre, other, torch.searchsorted(reached, u, right=True)

    return draw


class GloVe(nn.Module):
    """model(i, j) = w_i · w̃_j + b_i + b̃_j, fitted to the logarithm of how often i and j occur near each other.

    vocab_size  V;  d_model  D;  seed  of the initial weights

    centre_vectors, context_vectors  w and w̃ (V, D), which play the same part, since counts are symmetric
    summed_vectors                   w + w̃ (V, D), what the paper uses as word vectors

    Source: Pennington et al. 2014, sections 3 and 4.2.   Chapter: 1.1
    """

    def __init__(self, vocab_size: int, d_model: int = 64, seed: int = 0):
        super().__init__()
        self.settings = _settings(vocab_size, d_model)
        rng = torch.Generator().manual_seed(integer("seed", seed, 0, 2**63 - 1))
        self.centre, self.context = (_table(vocab_size, d_model, rng) for _ in range(2))
        self.centre_bias, self.context_bias = (nn.Parameter(torch.zeros(vocab_size)) for _ in range(2))

    def forward(self, i: Tensor, j: Tensor) -> Tensor:
        """i, j (N,) ids -> (N,)"""
        return (self.centre(i) * self.context(j)).sum(-1) + self.centre_bias[i] + self.context_bias[j]

    @property
    def centre_vectors(self) -> Tensor:
        """w of every word, (V, D)."""
        return self.centre.weight.detach()

    @property
    def context_vectors(self) -> Tensor:
        """w̃ of every word, (V, D)."""
        return self.context.weight.detach()

    @property
    def summed_vectors(self) -> Tensor:
        """w + w̃ of every word, (V, D)."""
        return self.centre_vectors + self.context_vectors


def log_count_loss(
    model: GloVe, i: Tensor, j: Tensor, count: Tensor, x_max: float = 100, alpha: float = 0.75
) -> Tensor:
    """Mean of f(X) (w_i · w̃_j + b_i + b̃_j - log X)², f(X) = min(1, (X / x_max)^α): rare pairs weigh little.

    i, j (N,) ids, count (N,) their X > 0, as `cells` deals them.   Source: Pennington et al. 2014, equation 8.   Chapter: 1.3
    """
    return ((count / x_max).clamp(max=1) ** alpha * (model(i, j) - count.log()) ** 2).mean()


def counted_pairs(i: Tensor, j: Tensor, count: Tensor) -> int:
    """How many pairs of words `glove` fits in a batch."""
    return len(count)


glove = Objective(log_count_loss, counted_pairs)


def cooccurrence(ids: Tensor, keep: Tensor | None, vocab_size: int, window: int = 5) -> Tensor:
    """X (V, V), sparse: the sum of 1/distance over all pairs at most `window` words apart in one document.

    Raises ValueError for a corpus without a pair.   Source: Pennington et al. 2014, section 4.2.   Chapter: 1.3
    """
    ids, keep = _read(ids, keep, vocab_size)
    reach = torch.full_like(ids, integer("window", window, 1))
    X = torch.sparse_coo_tensor(size=(vocab_size, vocab_size), dtype=torch.float64, check_invariants=False)
    for centre, other, distance in _near(ids, keep, reach):
        near = torch.full(centre.shape, 1 / distance, dtype=torch.float64)
        X = (
            X + torch.sparse_coo_tensor(torch.stack([centre, other]), near, X.shape, check_invariants=False)
        ).coalesce()
    if not X._nnz():
        raise ValueError(
            "ids hold no two tokens side by side: nothing to count. Give documents of two tokens at least"
        )
    return X


def cells(X: Tensor, batch_size: int) -> Draw:
    """Make draw(rng) -> i, j, count, each (batch_size,): cells of X that are not zero, drawn at random.

    Raises ValueError for anything but the sparse X of `cooccurrence`: the logarithm of 0 would be asked for.   Chapter: 1.3
    """
    integer("batch_size", batch_size, 1)
    if not (X.is_sparse and X.is_coalesced() and X._nnz() and X.values().min() > 0):
        raise ValueError(
            "X must be sparse, coalesced and hold counts above 0 only; use cooccurrence(ids, keep, vocab_size)"
        )
    (i, j), count = X.indices(), X.values().float()

    def draw(rng: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
        at = torch.randint(len(count), (batch_size,), generator=rng)
        return i[at], j[at], count[at]

    return draw


def nearest(vectors: Tensor, query: int | Tensor, n: int = 5) -> tuple[Tensor, Tensor]:
    """The n words of largest cosine to `query` and these cosines, each (n,), nearest first.

    vectors  (V, D)
    query    the id of a word, which is left out of the answer, or any vector (D,), such as king - man + woman

    Raises ValueError for n outside [1, V - 1], an id outside [0, V) or a vector of another size.   Chapter: 1.3
    """
    V, D = vectors.shape
    integer("n", n, 1, V - 1)
    word = None if isinstance(query, Tensor) and query.ndim else integer("query", query, 0, V - 1)
    query = query if word is None else vectors[word]
    if query.shape != (D,):
        raise ValueError(f"query must be the id of a word or a vector ({D},), got shape {tuple(query.shape)}")
    cosines = F.normalize(vectors, dim=1) @ F.normalize(query, dim=0)
    if word is not None:
        cosines[word] = -torch.inf
    return cosines.topk(n)[::-1]


def _read(ids: Tensor, keep: Tensor | None, vocab_size: int) -> tuple[Tensor, Tensor]:
    ids = read_ids(ids, keep, vocab_size)
    return ids, torch.ones_like(ids, dtype=torch.bool) if keep is None else keep


def _near(ids: Tensor, keep: Tensor, reach: Tensor) -> Iterator[tuple[Tensor, Tensor, int]]:
    """Centres (N,), their neighbours (N,) and the distance, for every distance that a centre's `reach` (B, T) allows."""
    order = (~keep).long().argsort(dim=1, stable=True)  # words that are left out stand in nobody's way
    ids, keep, reach = (x.gather(1, order) for x in (ids, keep, reach))
    reach = reach * keep
    for d in range(1, min(int(reach.max()), ids.shape[1] - 1) + 1):
        first, second = slice(None, -d), slice(d, None)
        for centre, other in ((first, second), (second, first)):
            seen = (reach[:, centre] >= d) & keep[:, other]
            yield ids[:, centre][seen], ids[:, other][seen], d


def _settings(vocab_size: int, d_model: int) -> dict[str, int]:
    return {"vocab_size": integer("vocab_size", vocab_size, 2), "d_model": integer("d_model", d_model, 1)}


def _table(vocab_size: int, d_model: int, rng: torch.Generator) -> nn.Embedding:
    table = nn.Embedding(vocab_size, d_model)
    uniform(table.weight, 0.5 / d_model, rng)
    return table
