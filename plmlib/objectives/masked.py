"""Masked language modelling: some tokens are hidden, and predicted from all the others on both sides."""

from collections.abc import Callable, Sequence

import torch
from torch import Generator, Tensor

from plmlib.checks import integer, real, tensors
from plmlib.dice import uniforms
from plmlib.objectives.loss import IGNORED, cross_entropy, predicted
from plmlib.objectives.objective import Objective, given


def mask_tokens(
    ids: Tensor,
    keep: Tensor | None,
    rng: Generator,
    mask_id: int | None = None,
    vocab_size: int | None = None,
    rate: float | None = 0.15,
    shares: Sequence[float] | None = None,
    special: Sequence[int] | None = None,
    words: Tensor | None = None,
    *,
    tokenizer=None,
    chosen: Tensor | None = None,
) -> tuple[Tensor, Tensor]:
    """Select tokens with probability `rate`: 80 % become [MASK], 10 % a random token, 10 % do not change.

    ids        (B, T) in [0, vocab_size)
    keep       (B, T) bool, True at real tokens, or None; padding is never selected
    rng        gives one number u for each token: u < rate selects it, u / rate says what it becomes
    tokenizer  gives mask_id, vocab_size and special, as in `mask_tokens(ids, keep, rng, tokenizer=words)`.
               Each of these can also be given as a number, with a tokenizer or without one
    special    ids that are never selected and never drawn; without a tokenizer, [MASK] alone. () draws from
               all ids, [MASK] included, as BERT's code does
    rate       None: every text gets a rate of its own, drawn between 0 and 1 (masked diffusion)
    shares     of [MASK], of random tokens, of unchanged tokens; they sum to 1. None: (.8, .1, .1), but [MASK]
               alone where `chosen` is given
    words      (B, T) whole numbers, equal for neighbours of one word: all its pieces are selected together,
               and each is replaced independently; None: every token is a word
    chosen     (B, T) bool, the tokens to select, such as the blank of a cloze test; replaces rate and words

    Returns inputs and labels, new (B, T) int64 tensors: labels hold the original id where selected, -100
    elsewhere. The number of selected tokens is random, so that a short row may have no label.
    Raises ValueError for ids outside the vocabulary, a rate outside [0, 1], shares that do not sum to 1, no
    id left to draw, a chosen token that is padding or special; TypeError without mask_id or vocab_size.

    Source: Devlin et al. 2019, section 3.1 and appendix A.1; google-research/bert, 2019 (whole words);
    Nie et al. 2025, section 2.1 (a rate for each text).
    Chapter: 2.2, a rate for each text 2.6
    """
    mask_id, vocab_size, special = _vocabulary(mask_id, vocab_size, special, tokenizer)
    ids = tensors.batch(ids, keep, vocab_size)
    rate = None if rate is None else real("rate", rate, 0, 1)
    rates = uniforms((len(ids), 1), rng) if rate is None else torch.tensor(rate, dtype=torch.float64)
    shares = ((0.8, 0.1, 0.1) if chosen is None else (1.0, 0.0, 0.0)) if shares is None else shares
    to_mask, to_random, to_same = _three(shares)
    ordinary = torch.ones(vocab_size, dtype=torch.bool)
    ordinary[special] = False
    drawable = ordinary.nonzero()[:, 0]
    if not len(drawable):
        raise ValueError("special must leave at least one id to draw from; it holds the whole vocabulary")
    open_to_selection = ordinary[ids] if keep is None else ordinary[ids] & keep

    u = uniforms(ids.shape, rng)
    if chosen is None:
        first, word = _words(u, words)
        selected = (word < rates) & open_to_selection
        fate = torch.where(
            first, u / rates.clamp(min=1e-12), u
        )  # the first piece has used its u for the selection
    else:
        selected, fate = _chosen(chosen, open_to_selection), u
    place = (fate - to_mask) / max(to_random, 1e-12) * len(drawable)  # in [0, V) where a token is drawn
    drawn = drawable[place.clamp(0, len(drawable) - 1).long()]
    inputs = torch.where(selected & (fate < 1 - to_same), drawn, ids)
    inputs = torch.where(selected & (fate < to_mask), mask_id, inputs)
    return inputs, ids.masked_fill(~selected, IGNORED)


def masking(draw: Callable, *args, **options) -> Callable:
    """Dynamic masking: a draw of ids, keep and more becomes one of inputs, labels, keep and more.

    draw           for example `rows(ids, keep, 64)`
    args, options  those of `mask_tokens` after rng: `masking(rows(ids, keep, 64), tokenizer=words)`

    A text is masked anew each time it is drawn. All random numbers come from the rng of the draw, so that a
    run that is continued sees the same masks.

    Source: Liu et al. 2019, section 4.1.   Chapter: 2.6
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
    orders: Tensor | None = None,
    mask: Callable[[int], Tensor] | None = None,
) -> Tensor:
    """The cross-entropy of the selected tokens, in nats per token; with `pairs` or `orders`, of these too.

    model   has encode(ids, ...) -> (B, T, D), called with those of keep, segments and mask that are given,
            and logits (N, D) -> (N, V); for pairs and orders also pair and order (B, T, D) -> (B, 2)
    labels  (B, T), the original id where it is to be predicted, -100 elsewhere
    pairs   (B,) 0 or 1, from `sentence_pairs` (or `sentence_order`): is b the next sentence? -100: not asked
    orders  (B,) 0 or 1, from `sentence_order`, for a model with a second pair head; -100: not asked
    mask    n -> (n, n) bool, in place of the model's own; None: the model reads both ways

    Returns (), or with pairs or orders the mean of each kind, each 0 where nothing is predicted. The head is
    the expensive part, and works only at selected tokens. Raises ValueError where nothing is predicted.

    Source: Devlin et al. 2019, section 3.1.   Chapter: 2.2; pairs 2.3
    """
    inputs = tensors.batch(inputs, keep, name="inputs")
    labels = tensors.whole_numbers("labels", labels)
    if labels.shape != inputs.shape:
        raise ValueError(
            f"labels must have the shape of inputs, {tuple(inputs.shape)}, got {tuple(labels.shape)}"
        )
    selected = labels != IGNORED
    if pairs is None and orders is None and not selected.any():
        raise ValueError(
            "labels are all -100: no token was selected; use more tokens in a batch, or a higher rate"
        )
    hidden = model.encode(inputs, **given(inputs, mask, keep=keep, segments=segments))  # (B, T, D)
    means = [_mean_or_zero(model.logits, hidden[selected], labels[selected])]
    if pairs is not None:
        means.append(_mean_or_zero(model.pair, hidden, pairs))
    if orders is not None:
        means.append(_mean_or_zero(model.order, hidden, orders))
    return torch.stack(means) if len(means) > 1 else means[0]


def masked_tokens(
    inputs: Tensor,
    labels: Tensor,
    keep: Tensor | None = None,
    segments: Tensor | None = None,
    pairs: Tensor | None = None,
    orders: Tensor | None = None,
) -> int | tuple[int, ...]:
    """How many tokens `mlm` predicts in a batch; with `pairs` or `orders`, how many of each kind."""
    counts = tuple(predicted(part) for part in (labels, pairs, orders) if part is not None)
    return counts if len(counts) > 1 else counts[0]


mlm = Objective(masked_token_loss, masked_tokens)


def pair_loss(
    model,
    ids: Tensor,
    pairs: Tensor,
    keep: Tensor | None = None,
    segments: Tensor | None = None,
    mask: Callable[[int], Tensor] | None = None,
) -> Tensor:
    """The cross-entropy of the pair head alone, in nats per row: next sentence, or sentence order.

    pairs  (B,) 0 or 1, from `sentence_pairs` or `sentence_order`

    Source: Devlin et al. 2019, section 3.1; Lan et al. 2020, section 3.1.   Chapter: 2.3
    """
    hidden = model.encode(ids, **given(ids, mask, keep=keep, segments=segments))
    return cross_entropy(model.pair(hidden), pairs)


def labelled_pairs(
    ids: Tensor, pairs: Tensor, keep: Tensor | None = None, segments: Tensor | None = None
) -> int:
    """How many pairs `nsp` predicts in a batch."""
    return predicted(pairs)


nsp = Objective(pair_loss, labelled_pairs)


def order_loss(
    model, ids: Tensor, orders: Tensor, keep: Tensor | None = None, segments=None, mask=None
) -> Tensor:
    """The cross-entropy of the second pair head alone, in nats per row: are the two sentences in order?

    orders  (B,) 0 or 1, from `sentence_order`

    Source: Lan et al. 2020, section 3.1.   Chapter: 2.3
    """
    hidden = model.encode(ids, **given(ids, mask, keep=keep, segments=segments))
    return cross_entropy(model.order(hidden), orders)


def labelled_orders(ids: Tensor, orders: Tensor, keep: Tensor | None = None, segments=None) -> int:
    """How many pairs `sop` predicts in a batch."""
    return predicted(orders)


sop = Objective(order_loss, labelled_orders)


def _mean_or_zero(head: Callable, hidden: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy of the logits that a head computes from hidden states; 0 where every label is -100."""
    return cross_entropy(head(hidden), labels) if predicted(labels) else hidden.new_zeros(())


def _vocabulary(mask_id, vocab_size, special, tokenizer) -> tuple[int, int, list[int]]:
    """mask_id, vocab_size and special ids: the given ones, else those of the tokenizer."""
    if tokenizer is not None:
        mask_id = tokenizer.mask if mask_id is None else mask_id
        vocab_size = tokenizer.vocab_size if vocab_size is None else vocab_size
        special = tokenizer.special_ids if special is None else special
    hint = "Give tokenizer=..., one that has a mask token, or mask_id and vocab_size as numbers"
    vocab_size = integer("vocab_size", vocab_size, 1, hint=hint)
    mask_id = integer("mask_id", mask_id, 0, vocab_size - 1, hint)
    special = (mask_id,) if special is None else special
    return mask_id, vocab_size, [integer("special", i, 0, vocab_size - 1) for i in special]


def _chosen(chosen: Tensor, open_to_selection: Tensor) -> Tensor:
    """Return chosen; raise TypeError or ValueError unless it selects tokens that may be selected."""
    tensors.real_tokens("chosen", chosen, open_to_selection.shape, marked="tokens to select")
    if (chosen & ~open_to_selection).any():
        row, column = (chosen & ~open_to_selection).nonzero()[0].tolist()
        raise ValueError(
            "chosen must select real tokens that are not special; "
            f"row {row}, token {column} is padding or special"
        )
    return chosen


def _words(u: Tensor, words: Tensor | None) -> tuple[Tensor, Tensor]:
    """Where words begin, and at every token the number that was drawn where its word begins."""
    first = torch.ones_like(u, dtype=torch.bool)
    if words is None:
        return first, u
    words = tensors.batch(words, name="words")
    if words.shape != u.shape:
        raise ValueError(f"words must have the shape of ids, {tuple(u.shape)}, got {tuple(words.shape)}")
    first[:, 1:] = words[:, 1:] != words[:, :-1]
    return first, u.gather(1, (first * torch.arange(u.shape[1])).cummax(1).values)


def _three(shares: Sequence[float]) -> tuple[float, float, float]:
    """Return the shares; raise ValueError unless they are three numbers in [0, 1] whose sum is 1."""
    if len(shares) != 3:
        raise ValueError(f"shares must be three numbers, of [MASK], random and unchanged; got {shares!r}")
    shares = tuple(real("shares", share, 0, 1) for share in shares)
    if abs(sum(shares) - 1) > 1e-9:
        raise ValueError(f"shares must sum to 1, got {shares}")
    return shares
