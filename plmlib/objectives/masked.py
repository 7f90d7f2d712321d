"""Both directions: some tokens are hidden, and predicted from all the others."""

from collections.abc import Callable, Sequence

import torch
from torch import Generator, Tensor

from plmlib.checks import integer, real, tensors
from plmlib.dice import uniforms
from plmlib.objectives.loss import IGNORED, cross_entropy, predicted
from plmlib.objectives.objective import Objective


def mask_tokens(
    ids: Tensor,
    keep: Tensor | None,
    rng: Generator,
    mask_id: int,
    vocab_size: int,
    rate: float = 0.15,
    shares: Sequence[float] = (0.8, 0.1, 0.1),
    special: Sequence[int] = (),
    words: Tensor | None = None,
) -> tuple[Tensor, Tensor]:
    """Select tokens with probability `rate`; of these 80 % become [MASK], 10 % a random token, 10 % stay as they are.

    ids      (B, T) in [0, vocab_size);  keep (B, T) bool, True at real tokens, or None; padding is never selected
    rng      one number u a token decides all: u < rate selects it, u / rate in [0, 1) says what becomes of it
    shares   of [MASK], of random tokens, of tokens left as they are; they sum to 1
    special  ids that are never selected and never drawn; () draws from all V, [MASK] included, as BERT's code does
    words    (B, T) whole numbers, equal for neighbours of one word: its pieces are then selected together, each with a
             fate of its own; None: every token is a word

    Returns inputs and labels, new (B, T) tensors: labels hold the original id where selected, -100 elsewhere. The count
    is left to chance, so a short row may have nothing selected; it then has no label, and the others make the loss.
    Raises ValueError for ids outside the vocabulary, a rate outside [0, 1], shares that are none, no id left to draw.

    Source: Devlin et al. 2019, section 3.1 and appendix A.1; whole words: google-research/bert, 2019.   Chapter: 2.3
    """
    vocab_size = integer("vocab_size", vocab_size, 1)
    ids = tensors.batch(ids, keep, vocab_size)
    mask_id, rate = integer("mask_id", mask_id, 0, vocab_size - 1), real("rate", rate, 0, 1)
    to_mask, to_random, to_same = (real("shares", share, 0, 1) for share in _three(shares))
    if abs(to_mask + to_random + to_same - 1) > 1e-9:
        raise ValueError(f"shares must sum to 1, got {tuple(shares)}")
    words = None if words is None else tensors.batch(words, name="words")
    if words is not None and words.shape != ids.shape:
        raise ValueError(f"words must have the shape of ids, {tuple(ids.shape)}, got {tuple(words.shape)}")
    usual = torch.ones(vocab_size, dtype=torch.bool)
    usual[[integer("special", i, 0, vocab_size - 1) for i in special]] = False
    vocabulary = usual.nonzero()[:, 0]
    if not len(vocabulary):
        raise ValueError("special must leave at least one id to draw from; it holds the whole vocabulary")

    u = uniforms(ids.shape, rng)
    first, word = _words(u, words)
    selected = (word < rate) & usual[ids] & (True if keep is None else keep)
    fate = torch.where(first, u / max(rate, 1e-12), u)  # the first piece has spent its u on being selected
    drawn = (
        (fate - to_mask) / max(to_random, 1e-12) * len(vocabulary)
    )  # in [0, V) where the fate is a random token
    drawn = vocabulary[drawn.clamp(0, len(vocabulary) - 1).long()]
    inputs = torch.where(selected & (fate < 1 - to_same), drawn, ids)
    inputs = torch.where(selected & (fate < to_mask), mask_id, inputs)
    return inputs, ids.masked_fill(~selected, IGNORED)


def masking(draw: Callable, *args, **options) -> Callable:
    """A draw of ids and keep (and more) becomes one of inputs, labels and keep (and more), masked anew each time.

    draw           for example `rows(ids, keep, 64)`;  args, options  those of `mask_tokens` from mask_id on

    All chance comes from the rng of the draw, so a resumed run sees the same masks.

    Source: Liu et al. 2019, section 4.1 (dynamic masking).   Chapter: 2.3
    """

    def masked(rng: Generator) -> tuple:
        ids, keep, *more = draw(rng)
        return *mask_tokens(ids, keep, rng, *args, **options), keep, *more

    return masked


def masked_token_loss(
    model,
    inputs: Tensor,
    labels: Tensor,
    keep: Tensor | None = None,
    segments: Tensor | None = None,
    pairs: Tensor | None = None,
) -> Tensor:
    """The cross-entropy of the selected tokens, in nats per token; with `pairs`, that of the pair head too, per row.

    model   offers encode(ids, keep=keep) -> (B, T, D) and logits (N, D) -> (N, V); for segments and pairs also
            encode(ids, keep=keep, segments=segments) and pair (B, T, D) -> (B, 2)
    labels  (B, T), the original id where it is to be predicted, -100 elsewhere
    pairs   (B,) 0 or 1, from `sentence_pairs` or `sentence_order`

    Returns (), or with pairs both means, (2,), each 0 where nothing is predicted. The head is the expensive
    part, and works only at selected tokens. Raises ValueError where nothing is predicted.

    Source: Devlin et al. 2019, section 3.1.   Chapter: 2.2; pairs 2.3
    """
    inputs = tensors.batch(inputs, keep, name="inputs")
    labels = tensors.whole_numbers("labels", labels)
    if labels.shape != inputs.shape:
        raise ValueError(
            f"labels must have the shape of inputs, {tuple(inputs.shape)}, got {tuple(labels.shape)}"
        )
    selected = labels != IGNORED
    if pairs is None and not selected.any():
        raise ValueError(
            "labels are all -100: no token was selected; take more tokens to a batch, or a higher rate"
        )
    hidden = _encode(model, inputs, keep, segments)  # (B, T, D)
    tokens = _mean_or_zero(model.logits, hidden[selected], labels[selected])
    return tokens if pairs is None else torch.stack([tokens, _mean_or_zero(model.pair, hidden, pairs)])


def masked_tokens(
    inputs: Tensor,
    labels: Tensor,
    keep: Tensor | None = None,
    segments: Tensor | None = None,
    pairs: Tensor | None = None,
) -> int | tuple[int, int]:
    """How many tokens `mlm` predicts in a batch; with `pairs`, how many tokens and how many pairs."""
    return predicted(labels) if pairs is None else (predicted(labels), predicted(pairs))


mlm = Objective(masked_token_loss, masked_tokens)


def pair_loss(
    model, ids: Tensor, pairs: Tensor, keep: Tensor | None = None, segments: Tensor | None = None
) -> Tensor:
    """The cross-entropy of the pair head alone, in nats per row: next sentence, or sentence order.

    pairs  (B,) 0 or 1, from `sentence_pairs` or `sentence_order`

    Source: Devlin et al. 2019, section 3.1; Lan et al. 2020, section 3.1.   Chapter: 2.3
    """
    return cross_entropy(model.pair(_encode(model, ids, keep, segments)), pairs)


def labelled_pairs(
    ids: Tensor, pairs: Tensor, keep: Tensor | None = None, segments: Tensor | None = None
) -> int:
    """How many pairs `nsp` predicts in a batch."""
    return predicted(pairs)


nsp = Objective(pair_loss, labelled_pairs)


def _encode(model, ids: Tensor, keep: Tensor | None, segments: Tensor | None) -> Tensor:
    """States (B, T, D); segments are passed only where there are any, for a CausalLM takes none."""
    return (
        model.encode(ids, keep=keep) if segments is None else model.encode(ids, keep=keep, segments=segments)
    )


def _mean_or_zero(head: Callable, hidden: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy of what a head says of hidden states; 0 where every label is -100."""
    return cross_entropy(head(hidden), labels) if predicted(labels) else hidden.new_zeros(())


def _words(u: Tensor, words: Tensor | None) -> tuple[Tensor, Tensor]:
    """Where words begin, and at every token the number that was drawn where its word begins."""
    first = torch.ones_like(u, dtype=torch.bool)
    if words is None:
        return first, u
    first[:, 1:] = words[:, 1:] != words[:, :-1]
    return first, u.gather(1, (first * torch.arange(u.shape[1])).cummax(1).values)


def _three(shares: Sequence[float]) -> Sequence[float]:
    if len(shares) != 3:
        raise ValueError(f"shares must be three numbers, of [MASK], random and unchanged; got {shares!r}")
    return shares
