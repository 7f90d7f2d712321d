"""The face that all tokenizers of files share: functions that each of them takes as its methods.

A tokenizer has `_frame` (what stands around the model), `_model(piece)` -> ids and `_join(tokens)` -> text.
"""

from pathlib import Path

from plmlib import checks
from plmlib.storage import damaged
from plmlib.text import batch, files


def encode(tokenizer, text: str, allow_special: bool = False) -> list[int]:
    """Text -> ids, without the special tokens around it (see `inputs`). Raises TypeError for anything but str."""
    ids, known = [], tokenizer._frame.known
    for part in tokenizer._frame.parts(checks.text("text", text), allow_special):
        ids.extend(known.get(part) or _ids(tokenizer, part))
    return ids


def inputs(
    tokenizer, text: str, pair: str | None = None, allow_special: bool = False
) -> tuple[list[int], list[int]]:
    """What the model of this file reads: ids with special tokens in their places, and the segment of each.

    [CLS] text [SEP] pair [SEP] for BERT, <s> text </s></s> pair </s> for RoBERTa, text </s> for T5: the file says it.
    Without such a rule, text and pair alone.
    """
    parts = {"A": encode(tokenizer, text, allow_special)}
    if pair is not None:
        parts["B"] = encode(tokenizer, pair, allow_special)
    template = tokenizer._frame.single if pair is None else tokenizer._frame.pair
    rows = [(parts[what] if isinstance(what, str) else what, segment) for what, segment in template]
    return [i for row, _ in rows for i in row], [segment for row, segment in rows for _ in row]


def decode(tokenizer, ids) -> str:
    """Ids -> text, special tokens included. Raises ValueError for an id outside the vocabulary."""
    return tokenizer._join(tokens(tokenizer, batch.plain("ids", ids, tokenizer.vocab_size)))


def tokens(tokenizer, text_or_ids) -> list[str]:
    """The tokens of a text, or of a row of ids, as the file spells them."""
    ids = tokenizer.encode(text_or_ids) if isinstance(text_or_ids, str) else text_or_ids
    return [tokenizer._frame.tokens[i] for i in batch.plain("ids", ids, tokenizer.vocab_size)]


def id(tokenizer, token: str) -> int:
    """The id of a token as `tokens` spells it. Raises ValueError if the vocabulary lacks it."""
    if checks.text("token", token) not in tokenizer._frame.ids:
        raise ValueError(
            f"token {token!r} is not in the vocabulary of {tokenizer.vocab_size}. See tokens(text) for the spelling"
        )
    return tokenizer._frame.ids[token]


def from_file(cls, path: str | Path):
    """Read a published tokenizer of this kind: a tokenizer.json, or the folder that holds it or the older files.

    Raises ValueError for another kind, naming what differs, DamagedFile for a file that is not whole.
    """
    return build(cls, files.read(path), path)


def build(cls, content: dict, path: str | Path):
    """The tokenizer of class `cls` of a file's content; `path` is named in errors, which are those of from_file."""
    if (kind := files.kind(content)) != cls.kind:
        raise ValueError(
            f"{path} is no {cls.__name__}: model type is {kind!r}. text.from_pretrained reads every kind"
        )
    try:
        made = cls(content)
        made.decode(
            made.inputs("Try it: 今天.", "Ünï 1")[0]
        )  # here, so that a damaged part does not show later
        return made
    except files.Unsupported as error:
        raise files.Unsupported(f"{path}: {error}") from error
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        why = f"it holds no {error.args[0]}" if isinstance(error, KeyError) else error
        raise damaged(path, f"is no whole tokenizer: {why}") from error


def save(tokenizer, path: str | Path) -> Path:
    """Write tokenizer.json into folder `path`, or to a `path` that ends in .json; `tokenizers` reads it too."""
    return files.write(path, tokenizer._frame.content)


def reduce(tokenizer):
    """How to pickle and copy a tokenizer: make it again from what its file holds."""
    return type(tokenizer), (tokenizer._frame.content,)


vocab_size = property(
    lambda tokenizer: len(tokenizer._frame.tokens), doc="How many tokens there are, special ones included."
)
bos = property(lambda tokenizer: tokenizer._frame.bos, doc="Id of the token that begins a text, or None.")
eos = property(lambda tokenizer: tokenizer._frame.eos, doc="Id of the token that ends a text, or None.")
pad = property(lambda tokenizer: tokenizer._frame.pad, doc="Id of the padding token, or None.")


def _ids(tokenizer, part: int | str) -> list[int]:
    """The ids of a part that is not known; short ones are remembered."""
    ids = [part] if isinstance(part, int) else tokenizer._model(part)
    if isinstance(part, int) or len(part) <= 32:
        if len(tokenizer._frame.known) >= 100_000:
            tokenizer._frame.known.clear()
        tokenizer._frame.known[part] = ids
    return ids
