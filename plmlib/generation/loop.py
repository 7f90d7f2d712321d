"""Generation: a text continued one token at a time, sampled or greedy."""

import torch
from torch import Generator, Tensor

from plmlib import checks
from plmlib.dice import Mulberry32
from plmlib.generation import prompts, sampling
from plmlib.generation.fast_decode import newest
from plmlib.models.modes import evaluating

_NEUTRAL = {"temperature": 1, "top_k": 0, "top_p": 1, "min_p": 0}


def generate(
    model,
    ids: Tensor,
    max_new_tokens: int,
    temperature: float = 1.0,
    top_k: int = 0,
    top_p: float = 1.0,
    min_p: float = 0.0,
    repetition_penalty: float = 1.0,
    rng: Generator | Mulberry32 | int | None = None,
    stop: int | None = None,
    keep: Tensor | None = None,
    cache: bool = True,
    start: int | None = None,
) -> Tensor:
    """Continue every row of `ids`: predict, choose a token, append it, again.

    model               anything that maps ids (B, T) to logits (B, T, V); with `new_cache` only new tokens are read.
                        A Seq2SeqLM reads ids once as its source, and writes a text that begins with `start`
    ids                 (B, T) prompts; keep (B, T) is False at padding, which must stand on the left; sources: either side
    max_new_tokens      whole number >= 1; prompt and new tokens together at most the model's max_len
    temperature         0 is greedy; then comes top_k, then top_p, then min_p (plmlib.sampling)
    repetition_penalty  applied before all of them, on the tokens of the row so far
    rng                 generator, or the seed of one; None takes torch's own. One number a row and step, so that
                        the same seed gives different strategies the same luck
    stop                id that ends a row; an ended row is filled up with it
    cache               False reads the whole text again at every step
    start               first token of a Seq2SeqLM's text; default its config's start_id

    Returns (B, T + n), prompt first; n is max_new_tokens, or less when all rows have ended.
    Raises ValueError or TypeError before the model runs.

    Source: Radford et al. 2018, equation 1.   Chapter: 3.4
    """
    text, keep_text = prompts.begin(model, ids, keep, start)
    total = prompts.length(model, text, max_new_tokens)
    stop = prompts.end(model, stop)
    rng = _generator(rng)
    settings = {"temperature": temperature, "top_k": top_k, "top_p": top_p, "min_p": min_p}
    nothing = torch.zeros(1)
    sampling.filter(
        sampling.repetition(nothing, torch.zeros(1, dtype=torch.long), repetition_penalty), **settings
    )
    filters = [
        (getattr(sampling, name), settings[name])
        for name in sampling.ORDER
        if settings[name] != _NEUTRAL[name]
    ]

    def choose(logits: Tensor, text: Tensor, keep: Tensor | None) -> Tensor:
        if repetition_penalty != 1:
            logits = sampling.repetition(logits, text, repetition_penalty, keep)
        if temperature == 0:
            return sampling.greedy(logits)
        for apply, value in filters:
            logits = apply(logits, value)
        return sampling.draw(logits, rng)

    with torch.inference_mode(), evaluating(model):
        text = _continue(_reader(model, ids, keep), text.long(), keep_text, total, choose, stop, cache)
    return text.clone()  # an ordinary tensor, which training may use


def _reader(model, ids: Tensor, keep: Tensor | None):
    """What is asked for the next token: the model, or, where ids are its source, the model that has read them."""
    return model.given(ids, keep) if hasattr(model, "given") else model


def _continue(
    model, ids: Tensor, keep: Tensor | None, total: int, choose, stop: int | None, cache: bool
) -> Tensor:
    B, T = ids.shape
    text = torch.cat([ids, ids.new_full((B, total - T), stop or 0)], 1)
    keep = keep if keep is None else torch.cat([keep, keep.new_ones(B, total - T)], 1)
    store = model.new_cache(B, total) if cache and hasattr(model, "new_cache") else None
    ask, ended = _asker(model, store), torch.zeros(B, dtype=torch.bool, device=ids.device)
    token = None
    for n in range(T, total):
        so_far = text[:, :n], None if keep is None else keep[:, :n]
        token = choose(ask(*so_far, token), *so_far)
        if stop is None:
            text[:, n] = token
        else:
            text[:, n] = token.masked_fill(ended, stop)
            ended |= token == stop
            if ended.all():
                return text[:, : n + 1]
    return text


def _asker(model, store):
    """ask(ids, keep, the newest ids) -> next_logits, the quick way where there is one; before anything is written: None."""
    quick, rows = None, 0

    def ask(ids: Tensor, keep: Tensor | None, newest_ids: Tensor | None) -> Tensor:
        nonlocal quick, rows
        if store is not None and keep is None and newest_ids is not None:
            if rows != len(ids):  # a beam search widens
                quick, rows = newest(model, store), len(ids)
            if quick is not None:
                return quick(newest_ids)
        return next_logits(model, ids, keep, store)

    return ask


def next_logits(model, ids: Tensor, keep: Tensor | None = None, cache=None) -> Tensor:
    """Logits (B, V) of the token after ids (B, T); with a cache, only the tokens not yet in it are read.

    Chapter: 3.4
    """
    if cache is not None:
        return model(ids[:, cache[0].length :], keep, cache)[:, -1]
    return (model(ids) if keep is None else model(ids, keep))[:, -1]


def _generator(rng) -> Generator | Mulberry32:
    if rng is None:
        return torch.default_generator
    if isinstance(rng, (Generator, Mulberry32)):
        return rng
    return Generator().manual_seed(
        checks.integer("rng", rng, 0, 2**64 - 1, "Give a seed or a torch.Generator")
    )
