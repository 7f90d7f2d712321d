"""Tokenizer: text becomes ids and ids become text, one text at a time or as a padded batch."""

from abc import ABC, abstractmethod
from pathlib import Path

from plmlib import checks
from plmlib.storage import damaged
from plmlib.text.published import files
from plmlib.text.published.folder import read
from plmlib.text.published.pipeline import Pipeline

BEGIN = ("[CLS]", "<s>", "[BOS]", "<|begin_of_text|>", "<|endoftext|>")
END = ("[SEP]", "</s>", "[EOS]", "<|end_of_text|>", "<|endoftext|>")
PAD = ("[PAD]", "<pad>")
MASK = ("[MASK]", "<mask>")
REMEMBERED = 100_000  # short pieces whose ids are kept


class Tokenizer(ABC):
    """What all tokenizers share. A kind of tokenizer adds `train` and `encode_piece`.

    The pipeline normalizes a text, finds added tokens in it and cuts the rest into pieces; `encode_piece`
    turns each piece into ids; the pipeline's decoder joins tokens to text again.

    Chapter: 3.3
    """

    kind = ""  # the model's type in a tokenizer.json

    def __init__(self, content: dict, vocab: dict[str, int]):
        """content: what a tokenizer.json holds; vocab: the tokens of its model, with their ids.

        Raises ValueError for ids that are not 0 … V-1, each once, Unsupported for a part not
        built here.
        """
        added = content.get("added_tokens") or []
        self.content = content
        self._pipeline = Pipeline(content)
        self._added = {token["content"]: token["id"] for token in added}
        self._ids = vocab | self._added
        self._tokens = sorted(self._ids, key=self._ids.get)
        if [self._ids[token] for token in self._tokens] != list(range(len(self._ids))):
            raise ValueError(
                f"ids of the vocabulary must be 0 … {len(self._ids) - 1}, each once. Save the tokenizer again"
            )
        self._specials = {token["content"]: token["id"] for token in added if token.get("special", True)}
        self._pieces = {token: n for token, n in vocab.items() if token not in self._specials}
        self._remembered: dict[str, list[int]] = {}

    @abstractmethod
    def encode_piece(self, piece: str) -> list[int]:
        """The ids of one piece of text, as the pipeline cuts it. Each kind of tokenizer has its own rule."""

    @classmethod
    def from_file(cls, path: str | Path):
        """Read a published tokenizer of this kind: a tokenizer.json, or a folder with it or older files.

        Raises ValueError for another kind, naming the difference, DamagedFile for a file that is not whole.
        """
        return cls.from_content(read(path), path)

    @classmethod
    def from_content(cls, content: dict, path: str | Path):
        """The tokenizer of a file's content. Raises what `from_file` raises; errors name `path`."""
        if (kind := files.kind(content)) != cls.kind:
            raise ValueError(
                f"{path} is not for {cls.__name__}: model type is {kind!r}. "
                "text.from_pretrained reads every kind"
            )
        try:
            made = cls(content)
            made.decode(made.inputs("Try it: 今天.", "Ünï 1")[0])  # a damaged part fails now and not later
            return made
        except files.Unsupported as error:
            raise files.Unsupported(f"{path}: {error}") from error
        except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
            why = f"it holds no {error.args[0]}" if isinstance(error, KeyError) else error
            raise damaged(path, f"is not a whole tokenizer: {why}") from error

    def save(self, path: str | Path) -> Path:
        """Write tokenizer.json into folder `path`, or to a `path` ending in .json. `tokenizers` reads it."""
        return files.write(path, self.content)

    def encode(self, text: str, allow_special: bool = False) -> list[int]:
        """Text -> ids, without the special tokens around it (see `inputs`). Raises TypeError if not str.

        Text that spells a special token is ordinary text unless `allow_special=True`.
        """
        ids: list[int] = []
        for part in self._pipeline.split(checks.text("text", text), allow_special):
            if isinstance(part, int):
                ids.append(part)
            else:
                ids.extend(self._remembered.get(part) or self._encode_new(part))
        return ids

    def inputs(
        self, text: str, pair: str | None = None, allow_special: bool = False
    ) -> tuple[list[int], list[int]]:
        """What the model reads: ids with special tokens in their places, and the segment of each.

        The file says how: [CLS] text [SEP] pair [SEP] for BERT, <s> text </s></s> pair </s> for RoBERTa, text
        </s> for T5. Without such a rule, text and pair alone.
        """
        encoded = {"A": self.encode(text, allow_special)}
        if pair is not None:
            encoded["B"] = self.encode(pair, allow_special)
        ids, segments = [], []
        for part, segment in self._pipeline.single if pair is None else self._pipeline.pair:
            part_ids = encoded[part] if isinstance(part, str) else part
            ids.extend(part_ids)
            segments.extend([segment] * len(part_ids))
        return ids, segments

    def decode(self, ids) -> str:
        """Ids -> text, special tokens included. Raises ValueError for an id outside the vocabulary."""
        return self._pipeline.decode(self.tokens(_plain_ids(ids, self.vocab_size)))

    def tokens(self, text_or_ids) -> list[str]:
        """The tokens of a text, or of a row of ids, as the file spells them."""
        ids = self.encode(text_or_ids) if isinstance(text_or_ids, str) else text_or_ids
        return [self._tokens[i] for i in _plain_ids(ids, self.vocab_size)]

    def id(self, token: str) -> int:
        """The id of a token as `tokens` spells it. Raises ValueError if the vocabulary lacks it."""
        if checks.text("token", token) not in self._ids:
            raise ValueError(
                f"token {token!r} is not in the vocabulary of {self.vocab_size}. "
                "See tokens(text) for the spelling"
            )
        return self._ids[token]

    def encode_batch(self, texts, max_len: int | None = None, bos=False, eos=False, left=False):
        """Encode several texts into one batch.

        max_len   longest row in tokens, bos and eos included; longer ones lose their end. None: no limit
        bos, eos  put the tokenizer's begin or end token around every text
        left      pad on the left, as generation needs it, instead of on the right

        Returns ids (N, T) int64 and keep (N, T) bool, True at real tokens; T is the longest row. Padding is
        the padding token, else the end token, else id 0. Raises TypeError for a single str, ValueError for
        max_len < 1.

        Chapter: 3.3
        """
        import torch  # here, because tokenizers are used without torch as well

        if isinstance(texts, (str, bytes)) or texts is None:
            raise TypeError(
                f"texts must be a list of str, got {type(texts).__name__}. Put it into a list: [text]"
            )
        if max_len is not None:
            checks.integer("max_len", max_len, low=1)
        if bos and self.bos is None or eos and self.eos is None:
            raise ValueError(
                "bos and eos need a tokenizer with special tokens, this one has none. Train it with specials"
            )
        begin, end = [self.bos] * bool(bos), [self.eos] * bool(eos)
        rows = [(begin + self.encode(text) + end)[:max_len] for text in texts]
        length = max(map(len, rows), default=0)
        padding = next((i for i in (self.pad, self.eos) if i is not None), 0)
        ids = torch.full((len(rows), length), padding, dtype=torch.long)
        keep = torch.zeros(len(rows), length, dtype=torch.bool)
        for n, row in enumerate(rows):
            place = slice(length - len(row), length) if left else slice(0, len(row))
            ids[n, place] = torch.tensor(row, dtype=torch.long)
            keep[n, place] = True
        return ids, keep

    @property
    def vocab_size(self) -> int:
        """How many tokens there are, special ones included."""
        return len(self._tokens)

    @property
    def special_ids(self) -> tuple[int, ...]:
        """The ids of the special tokens, in rising order: tokens that no ordinary text gives."""
        return tuple(sorted(self._specials.values()))

    @property
    def bos(self) -> int | None:
        """Id of the token that begins a text, or None."""
        return self._begin_and_end()[0]

    @property
    def eos(self) -> int | None:
        """Id of the token that ends a text, or None."""
        return self._begin_and_end()[1]

    @property
    def pad(self) -> int | None:
        """Id of the padding token, or None."""
        return self._special_named(PAD)

    @property
    def mask(self) -> int | None:
        """Id of the mask token, or None."""
        return self._special_named(MASK)

    def _special_named(self, names: tuple[str, ...]) -> int | None:
        return next((self._specials[name] for name in names if name in self._specials), None)

    def _begin_and_end(self) -> tuple[int | None, int | None]:
        """Ids of the tokens that begin and end a text; without usual names, the first special one is both."""
        begin, end = self._special_named(BEGIN), self._special_named(END)
        if begin is None and end is None:
            begin = end = next(iter(self._specials.values()), None)
        return begin, end

    def _encode_new(self, piece: str) -> list[int]:
        """The ids of a piece that is not remembered; a short one is remembered from now on."""
        ids = self.encode_piece(piece)
        if len(piece) <= 32:
            if len(self._remembered) >= REMEMBERED:
                self._remembered.clear()
            self._remembered[piece] = ids
        return ids

    def __reduce__(self):
        return type(self), (self.content,)

    def __repr__(self):
        return f"{type(self).__name__}(vocab_size={self.vocab_size})"


def _plain_ids(ids, size: int) -> list[int]:
    """ids (list, tuple, 1-D tensor or array) as a list of int. Raises for nested or unknown ids."""
    if isinstance(ids, (str, bytes)) or not hasattr(ids, "__iter__"):
        raise TypeError(
            f"ids must be a sequence of token ids, got {type(ids).__name__}. Did you mean encode?"
        )
    if getattr(ids, "ndim", 1) != 1:
        raise ValueError(f"ids must be one row of ids, got shape {tuple(ids.shape)}. Pick a row: ids[0]")
    ids = ids.tolist() if hasattr(ids, "tolist") else list(ids)
    if set(map(type, ids)) <= {int} and (not ids or 0 <= min(ids) and max(ids) < size):
        return ids
    return [checks.integer("ids", i, 0, size - 1, "Ids must be of this vocabulary") for i in ids]
