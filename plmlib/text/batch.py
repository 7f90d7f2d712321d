"""Texts of different lengths as one rectangle of ids."""

from plmlib import checks


def encode_batch(tokenizer, texts, max_len: int | None = None, bos=False, eos=False, left=False):
    """Encode several texts into one batch.

    max_len   longest row in tokens, bos and eos included; longer ones are cut at their end. None: as the texts need
    bos, eos  put the tokenizer's begin or end token around every text
    left      pad on the left, as generation wants it, instead of on the right

    Returns ids (N, T) int64 and keep (N, T) bool, True at real tokens; T is the longest row. Padding is the
    padding token, else the end token, else id 0. Raises TypeError for a single str, ValueError for max_len < 1.

    Chapter: 3.3
    """
    import torch  # here, because tokenizers are used without torch as well

    if isinstance(texts, (str, bytes)) or texts is None:
        raise TypeError(
            f"texts must be a list of str, got {type(texts).__name__}. Put it into a list: [text]"
        )
    if max_len is not None:
        checks.integer("max_len", max_len, low=1)
    if bos and tokenizer.bos is None or eos and tokenizer.eos is None:
        raise ValueError(
            "bos and eos need a tokenizer with special tokens, this one has none. Train it with specials"
        )
    rows = [
        [tokenizer.bos] * bool(bos) + tokenizer.encode(text) + [tokenizer.eos] * bool(eos) for text in texts
    ]
    rows = [row[:max_len] for row in rows]
    length = max(map(len, rows), default=0)
    fill = next((i for i in (tokenizer.pad, tokenizer.eos) if i is not None), 0)
    ids = torch.full((len(rows), length), fill, dtype=torch.long)
    keep = torch.zeros(len(rows), length, dtype=torch.bool)
    for n, row in enumerate(rows):
        place = slice(length - len(row), length) if left else slice(0, len(row))
        ids[n, place] = torch.tensor(row, dtype=torch.long)
        keep[n, place] = True
    return ids, keep


def plain(name: str, ids, size: int) -> list[int]:
    """ids (list, tuple, 1-D tensor or array) as a list of int. Raises for nested, fractional or unknown ids."""
    if isinstance(ids, (str, bytes)) or not hasattr(ids, "__iter__"):
        raise TypeError(
            f"{name} must be a sequence of token ids, got {type(ids).__name__}. Did you mean encode?"
        )
    if getattr(ids, "ndim", 1) != 1:
        raise ValueError(f"{name} must be one row of ids, got shape {tuple(ids.shape)}. Pick a row: ids[0]")
    ids = ids.tolist() if hasattr(ids, "tolist") else list(ids)
    if set(map(type, ids)) <= {int} and (not ids or 0 <= min(ids) and max(ids) < size):
        return ids
    return [checks.integer(name, i, 0, size - 1, "Ids must be of this vocabulary") for i in ids]
