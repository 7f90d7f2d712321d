"""Autoregressive generation: a text is continued one token at a time, by sampling or greedy decoding."""

import torch
from torch import Generator, Tensor

from plmlib import checks
from plmlib.dice import Mulberry32
from plmlib.generation import fast_decode, prompts, sampling
from plmlib.layers.kv_cache import LayerCache
from plmlib.models.modes import evaluating


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
    """Continue every row of `ids`: predict the next token, choose one, append it, and repeat.

    model               any function from ids (B, T) to logits (B, T, V). A CausalLM has a KV cache and reads
                        only the new tokens. A Seq2SeqLM reads ids once, as its source, and generates a text
                        that begins with `start`
    ids                 (B, T) prompts; keep (B, T) is False at padding, which must be on the left of a prompt
                        and may be on either side of a source
    max_new_tokens      whole number >= 1; prompt and new tokens together may have at most max_len tokens
    temperature         0 is greedy; top_k, top_p and min_p follow in this order (see plmlib.sampling)
    repetition_penalty  applied before all of them, to the tokens that the row contains so far
    rng                 a generator or its seed; None uses torch's own. Every row takes one random number per
                        step, so that the same seed gives different strategies the same random numbers
    stop                id that ends a row; the rest of the row is filled with it
    cache               False: no KV cache, the whole text is read again at every step
    start               first token of a Seq2SeqLM's text; default: its config's start_id

    Returns (B, T + n), the prompt first; n is max_new_tokens, or less if all rows have ended.
    Raises ValueError or TypeError before the model runs.

    Source: Radford et al. 2018, equation 1.   Chapter: 3.4
    """
    text, keep_text = prompts.begin(model, ids, keep, start)
    total = prompts.length(model, text, max_new_tokens)
    stop = prompts.end(model, stop)
    settings = {"temperature": temperature, "top_k": top_k, "top_p": top_p, "min_p": min_p}
    settings = {name: sampling.checked(name, value) for name, value in settings.items()}
    sampling.checked("repetition_penalty", repetition_penalty)
    rng = _generator(rng)

    def choose(logits: Tensor, text: Tensor, keep: Tensor | None) -> Tensor:
        if repetition_penalty != 1:
            logits = sampling.repetition(logits, text, repetition_penalty, keep)
        if settings["temperature"] == 0:
            return sampling.greedy(logits)
        return sampling.draw(sampling.filtered(logits, **settings), rng)

    with torch.inference_mode(), evaluating(model):
        reader = prompts.reader(model, ids, keep)
        text = _continue(reader, text.long(), keep_text, total, choose, stop, cache)
    return text.clone()  # an ordinary tensor, which can be used in training


def _continue(
    model, ids: Tensor, keep: Tensor | None, total: int, choose, stop: int | None, cache: bool
) -> Tensor:
    B, T = ids.shape
    text = torch.cat([ids, ids.new_full((B, total - T), stop or 0)], 1)
    keep = keep if keep is None else torch.cat([keep, keep.new_ones(B, total - T)], 1)
    score = Scorer(model, prompts.cache_for(model, B, total) if cache else None)
    ended = torch.zeros(B, dtype=torch.bool, device=ids.device)
    for n in range(T, total):
        so_far = text[:, :n], None if keep is None else keep[:, :n]
        token = choose(score(*so_far), *so_far)
        if stop is None:
            text[:, n] = token
        else:
            text[:, n] = token.masked_fill(ended, stop)
            ended |= token == stop
            if ended.all():
                return text[:, : n + 1]
    return text


class Scorer:
    """score(ids, keep) -> logits (B, V) of the token after ids (B, T), which grow by one token per call.

    The first call reads the prompt. After it, `fast_decode` reads every token if it computes the same.
    """

    def __init__(self, model, cache: list[LayerCache] | None):
        self.model, self.cache = model, cache
        self.step, self.rows = None, 0

    def __call__(self, ids: Tensor, keep: Tensor | None = None) -> Tensor:
        prompt_is_read = self.cache is not None and self.cache[0].length > 0
        # self.rows changes at the first step, and when a beam search has more texts than before.
        if prompt_is_read and keep is None and self.rows != len(ids):
            self.step, self.rows = fast_decode.stepper(self.model, self.cache), len(ids)
        if self.step is not None:
            return self.step(ids[:, -1])
        return next_logits(self.model, ids, keep, self.cache)


def next_logits(model, ids: Tensor, keep: Tensor | None = None, cache=None) -> Tensor:
    """Logits (B, V) of the token after ids (B, T); with a KV cache, only tokens that are not in it are read.

    Chapter: 3.4
    """
    if cache is not None:
        return model(ids[:, cache[0].length :], keep, cache)[:, -1]
    return (model(ids) if keep is None else model(ids, keep=keep))[:, -1]


def _generator(rng) -> Generator | Mulberry32:
    if rng is None:
        return torch.default_generator
    if isinstance(rng, (Generator, Mulberry32)):
        return rng
    return Generator().manual_seed(
        checks.integer("rng", rng, 0, 2**64 - 1, "Give a seed or a torch.Generator")
    )
