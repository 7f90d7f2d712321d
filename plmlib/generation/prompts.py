"""What can be continued: checks of prompts, lengths and end tokens, before any model runs."""

from torch import Tensor

from plmlib import checks
from plmlib.models.inputs import check_ids, check_keep, read_ids

LONGEST = 1_000_000  # new tokens, for models that set no limit themselves


def prompt(model, ids, keep) -> Tensor | None:
    """keep as the model should get it: None where every token is real. Raises for ids and keep of another kind."""
    check_ids("ids", ids)
    size = _vocab_size(model)
    low, high = map(
        int, ids.long().aminmax()
    )  # as numbers: an int8 tensor is compared with 512 as if it were 0
    if low < 0 or size is not None and high >= size:
        limit = "0 or more" if size is None else f"in [0, {size - 1}]"
        raise ValueError(f"ids must be {limit}, got {low} to {high}. Take the model's own tokenizer")
    check_keep("keep", keep, ids.shape, ids.device)
    if keep is None:
        return None
    if not keep[:, -1].all():
        row = int((~keep[:, -1]).nonzero()[0])
        raise ValueError(
            f"keep ends with padding in row {row}. Pad on the left: encode_batch(texts, left=True)"
        )
    return None if keep.all() else keep


def begin(model, ids, keep, start) -> tuple[Tensor, Tensor | None]:
    """What is continued, and its keep: the prompt itself, or, where the model reads ids as its source, `start` in every row."""
    if getattr(getattr(model, "config", None), "skeleton", None) == "masked":
        raise ValueError(
            "a MaskedLM scores what stands at a place, not what comes next: continue texts with a CausalLM"
        )
    if not hasattr(model, "given"):
        if start is not None:
            raise ValueError(
                f"start is for models that read a source and write a target, got {start} for {type(model).__name__}"
            )
        return ids, prompt(model, ids, keep)
    read_ids("ids", ids, keep, model.config, model.device)
    start = model.config.start_id if start is None else start
    if start is None:
        raise ValueError(
            "start must be given: this model's config has no start_id. mBART begins with the id of a language"
        )
    return ids.new_full((len(ids), 1), checks.integer("start", start, 0, model.config.vocab_size - 1)), None


def length(model, ids: Tensor, max_new_tokens) -> int:
    """Tokens in prompt and continuation together. Raises where that is more than the model reads."""
    new = checks.integer("max_new_tokens", max_new_tokens, 1, LONGEST)
    config = getattr(model, "config", None)
    longest = None if getattr(config, "positions", "") == "relative" else getattr(config, "max_len", None)
    if longest is not None and ids.shape[1] + new > longest:
        raise ValueError(
            f"max_new_tokens must be in [1, {longest - ids.shape[1]}] after a prompt of {ids.shape[1]} tokens, got {new}: "
            f"the model reads at most {longest}. Ask for fewer, or cut the prompt on its left"
        )
    return ids.shape[1] + new


def end(model, stop) -> int | None:
    """The id that ends a text, or None. Raises for an id outside the vocabulary."""
    size = _vocab_size(model)
    return None if stop is None else checks.integer("stop", stop, 0, None if size is None else size - 1)


def _vocab_size(model) -> int | None:
    return getattr(model, "vocab_size", None) or getattr(getattr(model, "config", None), "vocab_size", None)
