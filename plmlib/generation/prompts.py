"""Prompts: which texts can be continued, how far, and until which token. All checks run before the model."""

from torch import Tensor

from plmlib import checks
from plmlib.checks import tensors
from plmlib.layers.kv_cache import LayerCache
from plmlib.models.causal import CausalLM
from plmlib.models.inputs import read_ids
from plmlib.models.masked import MaskedLM
from plmlib.models.seq2seq import DecoderWithSource, Seq2SeqLM

LONGEST = 1_000_000  # new tokens, for models that set no limit themselves


def prompt(model, ids, keep) -> Tensor | None:
    """Return keep, or None if every token is real. Raises TypeError or ValueError for bad ids or keep."""
    ids = tensors.batch(ids, keep)
    tensors.not_empty("ids", ids)
    size = _vocab_size(model)
    if size is not None:
        tensors.inside("ids", ids, size)
    elif ids.min() < 0:
        raise ValueError(f"ids must be 0 or more, got {int(ids.min())}. Use the model's own tokenizer")
    if keep is None:
        return None
    if not keep[:, -1].all():
        row = int((~keep[:, -1]).nonzero()[0])
        fix = "Pad on the left: encode_batch(texts, left=True)"
        raise ValueError(f"keep ends with padding in row {row}. {fix}")
    return None if keep.all() else keep


def begin(model, ids, keep, start) -> tuple[Tensor, Tensor | None]:
    """Return the text to continue and its keep: the prompt, or `start` in every row if ids are a source."""
    if isinstance(model, MaskedLM):
        raise ValueError(
            "a MaskedLM scores the token at a position, not the token that comes next; "
            "use a CausalLM to continue texts"
        )
    if not isinstance(model, Seq2SeqLM):
        if start is not None:
            name = type(model).__name__
            raise ValueError(
                f"start is for models that read a source and write a target, got {start} for {name}"
            )
        return ids, prompt(model, ids, keep)
    read_ids("ids", ids, keep, model.config, model.device)
    start = model.config.start_id if start is None else start
    if start is None:
        fix = "An mBART text begins with the id of its language"
        raise ValueError(f"start must be given: this model's config has no start_id. {fix}")
    return ids.new_full((len(ids), 1), checks.integer("start", start, 0, model.config.vocab_size - 1)), None


def reader(model, ids: Tensor, keep: Tensor | None):
    """Return the model that scores the next token; for a Seq2SeqLM, its decoder with the encoded source."""
    return model.with_source(ids, keep) if isinstance(model, Seq2SeqLM) else model


def cache_for(model, batch: int, length: int) -> list[LayerCache] | None:
    """Return a KV cache with room for these texts, or None for models without one."""
    return model.new_cache(batch, length) if isinstance(model, CausalLM | DecoderWithSource) else None


def length(model, ids: Tensor, max_new_tokens) -> int:
    """Return the number of tokens of prompt and continuation. Raises ValueError if the model reads fewer."""
    new = checks.integer("max_new_tokens", max_new_tokens, 1, LONGEST)
    config = getattr(model, "config", None)
    longest = None if getattr(config, "positions", "") == "relative" else getattr(config, "max_len", None)
    T = ids.shape[1]
    if longest is not None and T + new > longest:
        raise ValueError(
            f"max_new_tokens must be in [1, {longest - T}] after a prompt of {T} tokens, got {new}: "
            f"the model reads at most {longest}. Generate fewer tokens, or cut the prompt on its left"
        )
    return T + new


def end(model, stop) -> int | None:
    """Return the id that ends a text, or None. Raises ValueError for an id outside the vocabulary."""
    size = _vocab_size(model)
    return None if stop is None else checks.integer("stop", stop, 0, None if size is None else size - 1)


def _vocab_size(model) -> int | None:
    return getattr(model, "vocab_size", None) or getattr(getattr(model, "config", None), "vocab_size", None)
