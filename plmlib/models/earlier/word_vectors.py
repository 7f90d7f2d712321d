"""Word vectors (词向量): word2vec's skip-gram with negative sampling, and GloVe."""

from collections.abc import Callable, Iterator

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.checks import integer, real
from plmlib.models.earlier.recurrent import read_ids, uniform
from plmlib.objectives import Objective

Draw = Callable[[torch.Generator], tuple[Tensor, Tensor, Tensor]]


class _TwoTables(nn.Module):
    """Two vectors (V, D) for every word: as the centre of a window, and as the context of another word."""

    def __init__(self, vocab_size: int, d_model: int = 64, seed: int = 0):
        super().__init__()
        self.settings = {
            "vocab_size": integer("vocab_size", vocab_size, 2),
            "d_model": integer("d_model", d_model, 1),
        }
        rng = torch.Generator().manual_seed(integer("seed", seed, 0, 2**63 - 1))
        self.centre, self.context = nn.Embedding(vocab_size, d_model), nn.Embedding(vocab_size, d_model)
        for table in (self.centre, self.context):
            uniform(table.weight, 0.5 / d_model, rng)

    @property
    def centre_vectors(self) -> Tensor:
        """The vector of every word as a centre, (V, D)."""
        return self.centre.weight.detach()

    @property
    def context_vectors(self) -> Tensor:
        """The vector of every word as a context, (V, D)."""
        return self.context.weight.detach()

    @property
    def summed_vectors(self) -> Tensor:
        """The sum of both vectors of every word, (V, D)."""
        return self.centre_vectors + self.context_vectors


class SkipGram(_TwoTables):
    """Two vectors for every word: v as the centre of a window, u as its context; model(c, o) = u_o · v_c.

    vocab_size  V;  d_model  D;  seed  of the initial weights

    centre_vectors   v (V, D): words with similar contexts are near each other; "word2vec" usually means these
    context_vectors  u (V, D): u_o is near v_c if o is often beside c
    summed_vectors   v + u (V, D): two words are also near each other if one is often beside the other. On a
                     small corpus an analogy (paris - france + italy) needs them

    Source: Mikolov et al. 2013 (distributed), section 2.2.   Chapter: 1.1
    """

    def __init__(self, vocab_size: int, d_model: int = 64, seed: int = 0):
        super().__init__(vocab_size, d_model, seed)
        nn.init.zeros_(self.context.weight)

    def forward(self, centre: Tensor, other: Tensor) -> Tensor:
        """Scores u_o · v_c: centre (N,) ids, other (N,) or (N, K) ids -> the shape of `other`."""
        u, v = self.context(other), self.centre(centre)
        return (u * v).sum(-1) if other.ndim == 1 else (u @ v[..., None])[..., 0]


def neighbour_loss(model: SkipGram, centre: Tensor, other: Tensor, noise: Tensor) -> Tensor:
    """Mean over pairs of -log σ(u_o · v_c) - Σ_k log σ(-u_k · v_c): tell the neighbour from K random words.

    centre, other (N,), noise (N, K): ids, as `pairs` draws them.

    Source: Mikolov et al. 2013 (distributed), equation 4.   Chapter: 1.1
    """
    return -(F.logsigmoid(model(centre, other)) + F.logsigmoid(-model(centre, noise)).sum(-1)).mean()


def neighbours(centre: Tensor, other: Tensor, noise: Tensor) -> int:
    """How many pairs `sgns` tells from noise in a batch."""
    return len(centre)


sgns = Objective(neighbour_loss, neighbours)


def pairs(
    ids: Tensor,
    keep: Tensor | None,
    vocab_size: int,
    batch_size: int,
    window: int = 5,
    negatives: int = 5,
    threshold: float = 1e-3,
) -> Draw:
    """Make draw(rng) -> centre (N,), other (N,), noise (N, K): all pairs of `batch_size` random documents.

    window     largest distance; each centre draws its own from 1 to `window`, so near words are paired more
    negatives  K, noise words a pair, drawn with probability ∝ f^0.75, f the share of a word in the corpus
    threshold  a word stays with probability √(threshold / f); the others are left out before pairing.
               1 keeps all; a corpus of 10⁹ words needs 1e-5

    Raises ValueError for an empty corpus; draw raises it if no pair of a batch is left.

    Source: Mikolov et al. 2013 (distributed), sections 2.2 and 2.3.   Chapter: 1.1
    """
    ids, keep = _read(ids, keep, vocab_size)
    integer("window", window, 1)
    integer("negatives", negatives, 1)
    integer("batch_size", batch_size, 1)
    count = torch.bincount(ids[keep], minlength=vocab_size).double()
    if not count.any():
        raise ValueError("ids hold no token: the corpus is empty, or keep is False everywhere")
    share = count / count.sum()
    stay = (real("threshold", threshold, 0, 1) / share).sqrt()  # inf where a word never occurs
    noise_up_to = count.pow(0.75).cumsum(0)

    def draw(rng: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
        rows = torch.randint(len(ids), (batch_size,), generator=rng)
        words = ids[rows]
        stays = keep[rows] & (torch.rand(words.shape, generator=rng, dtype=torch.float64) < stay[words])
        reach = torch.randint(1, window + 1, words.shape, generator=rng)
        found = list(_near(words, stays, reach))
        if not any(len(centre) for centre, _, _ in found):
            raise ValueError(
                f"no pair is left of this batch: raise threshold ({threshold}) or batch_size ({batch_size})"
            )
        centre = torch.cat([centre for centre, _, _ in found])
        other = torch.cat([other for _, other, _ in found])
        u = torch.rand((len(centre), negatives), generator=rng, dtype=torch.float64) * noise_up_to[-1]
        return centre, other, torch.searchsorted(noise_up_to, u, right=True)

    return draw


class GloVe(_TwoTables):
    """model(i, j) = w_i · w̃_j + b_i + b̃_j, fitted to the logarithm of how often j occurs near i.

    vocab_size  V;  d_model  D;  seed  of the initial weights

    centre_vectors, context_vectors  w and w̃ (V, D), which play the same part, since counts are symmetric
    summed_vectors                   w + w̃ (V, D), what the paper uses as word vectors

    Source: Pennington et al. 2014, sections 3 and 4.2.   Chapter: 1.1
    """

    def __init__(self, vocab_size: int, d_model: int = 64, seed: int = 0):
        super().__init__(vocab_size, d_model, seed)
        self.centre_bias, self.context_bias = (nn.Parameter(torch.zeros(vocab_size)) for _ in range(2))

    def forward(self, i: Tensor, j: Tensor) -> Tensor:
        """i, j (N,) ids -> (N,)"""
        return (self.centre(i) * self.context(j)).sum(-1) + self.centre_bias[i] + self.context_bias[j]


def log_count_loss(
    model: GloVe, i: Tensor, j: Tensor, count: Tensor, x_max: float = 100, alpha: float = 0.75
) -> Tensor:
    """Mean of f(X) (w_i · w̃_j + b_i + b̃_j - log X)², f(X) = min(1, (X / x_max)^α): rare pairs weigh little.

    i, j (N,) ids, count (N,) their X > 0, as `cells` draws them.

    Source: Pennington et al. 2014, equation 8.   Chapter: 1.1
    """
    return ((count / x_max).clamp(max=1) ** alpha * (model(i, j) - count.log()) ** 2).mean()


def counted_pairs(i: Tensor, j: Tensor, count: Tensor) -> int:
    """How many pairs of words `glove` fits in a batch."""
    return len(count)


glove = Objective(log_count_loss, counted_pairs)


def cooccurrence(ids: Tensor, keep: Tensor | None, vocab_size: int, window: int = 5) -> Tensor:
    """X (V, V), sparse: the sum of 1/distance over all pairs at most `window` words apart in one document.

    Raises ValueError for a corpus without a pair.

    Source: Pennington et al. 2014, section 4.2.   Chapter: 1.1
    """
    ids, keep = _read(ids, keep, vocab_size)
    reach = torch.full_like(ids, integer("window", window, 1))
    X = torch.sparse_coo_tensor(size=(vocab_size, vocab_size), dtype=torch.float64, check_invariants=False)
    for centre, other, distance in _near(ids, keep, reach):
        at, near = torch.stack([centre, other]), torch.full(centre.shape, 1 / distance, dtype=torch.float64)
        X = (X + torch.sparse_coo_tensor(at, near, X.shape, check_invariants=False)).coalesce()
    if not X._nnz():
        raise ValueError(
            "ids hold no two tokens side by side, so that there is nothing to count; give longer documents"
        )
    return X


def cells(X: Tensor, batch_size: int) -> Draw:
    """Make draw(rng) -> i, j, count, each (batch_size,): random cells of X that are not zero.

    Raises ValueError for anything but the sparse X of `cooccurrence`, since 0 has no logarithm.

    Chapter: 1.1
    """
    integer("batch_size", batch_size, 1)
    if not (X.is_sparse and X.is_coalesced() and X._nnz() and X.values().min() > 0):
        raise ValueError(
            "X must be sparse, coalesced and hold counts above 0; use cooccurrence(ids, keep, vocab_size)"
        )
    (i, j), count = X.indices(), X.values().float()

    def draw(rng: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
        at = torch.randint(len(count), (batch_size,), generator=rng)
        return i[at], j[at], count[at]

    return draw


def nearest(vectors: Tensor, query: int | Tensor, n: int = 5) -> tuple[Tensor, Tensor]:
    """The n words whose vectors have the largest cosine with `query`, and these cosines, each (n,).

    vectors  (V, D)
    query    the id of a word, which is left out of the result, or any vector (D,), such as king - man + woman

    Raises ValueError for n outside [1, V - 1], an id outside [0, V) or a vector of another size.

    Chapter: 1.1
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
    """Centres (N,), their neighbours (N,) and the distance, for each distance that `reach` (B, T) allows."""
    order = (~keep).long().argsort(dim=1, stable=True)  # words that are left out do not count as distance
    ids, keep, reach = (x.gather(1, order) for x in (ids, keep, reach))
    reach = reach * keep
    for d in range(1, min(int(reach.max()), ids.shape[1] - 1) + 1):
        first, second = slice(None, -d), slice(d, None)
        for centre, other in ((first, second), (second, first)):
            seen = (reach[:, centre] >= d) & keep[:, other]
            yield ids[:, centre][seen], ids[:, other][seen], d
