"""A vocabulary of whole words, for the micro-world: one word, one token."""

import re
from pathlib import Path

from plmlib import checks
from plmlib.text import batch, files
from plmlib.text.counting import count
from plmlib.text.pretokens import SPACES

SPECIALS = ("[UNK]", "[BOS]", "[EOS]")
_WORD = re.compile(f"[^{SPACES}]+")


class Words:
    """Splits at white space; a word that is not in the vocabulary becomes [UNK]. For Chinese, put spaces between words.

    decode joins with single spaces, so decode(encode(text)) is text for known words set apart by single spaces, and
    encode(decode(ids)) is ids whatever was unknown. Words that spell [BOS] or [EOS] are unknown words unless
    `allow_special=True`.

    Chapter: 3.1
    """

    unk, bos, eos, pad = 0, 1, 2, None

    def __init__(self, words):
        """words: the vocabulary without the three special tokens, most frequent first; ids follow this order."""
        self._tokens = [*SPECIALS, *words]
        self._ids = {token: n for n, token in enumerate(self._tokens)}
        if len(self._ids) != len(self._tokens):
            raise ValueError("words must be distinct, and none of [UNK], [BOS], [EOS]. Remove the repeated ones")

    @classmethod
    def train(cls, texts, vocab_size: int | None = None) -> "Words":
        """The most frequent words of `texts`, at most vocab_size tokens with the three special ones.

        Equally frequent words stand in the order of their characters. Raises ValueError for vocab_size < 4.
        """
        if vocab_size is not None:
            checks.integer("vocab_size", vocab_size, low=len(SPECIALS) + 1)
        times = count(texts, _WORD.findall)
        ranked = sorted(times.keys() - set(SPECIALS), key=lambda word: (-times[word], word))
        return cls(ranked[: None if vocab_size is None else vocab_size - len(SPECIALS)])

    @classmethod
    def from_file(cls, path: str | Path) -> "Words":
        """Read what `save` wrote: the file or its folder. Raises ValueError for another kind of tokenizer."""
        content = files.read(path)
        vocab = content["model"]["vocab"]
        ordered = sorted(vocab, key=vocab.get)
        if content["model"].get("type") != "WordLevel" or tuple(ordered[:3]) != SPECIALS:
            raise ValueError(f"{path} holds no Words tokenizer. Use text.from_pretrained(folder), which reads every kind")
        return cls(ordered[3:])

    def save(self, path: str | Path) -> Path:
        """Write tokenizer.json into folder `path`, or to a `path` that ends in .json; `tokenizers` reads it too."""
        model = {"type": "WordLevel", "vocab": self._ids, "unk_token": "[UNK]"}
        specials = {token: self._ids[token] for token in SPECIALS}
        return files.write(path, files.layout(model, specials, {"type": "WhitespaceSplit"}, None))

    def encode(self, text: str, allow_special: bool = False) -> list[int]:
        """Text -> ids. Raises TypeError for anything but str."""
        words = _WORD.findall(checks.text("text", text))
        if not allow_special:
            words = ["[UNK]" if word in SPECIALS else word for word in words]
        return [self._ids.get(word, self.unk) for word in words]

    def decode(self, ids) -> str:
        """Ids -> text, words joined with spaces. Raises ValueError for an id outside the vocabulary."""
        return " ".join(self._tokens[i] for i in batch.plain("ids", ids, self.vocab_size))

    def tokens(self, text_or_ids) -> list[str]:
        """The tokens of a text, or of a row of ids, as str."""
        ids = self.encode(text_or_ids) if isinstance(text_or_ids, str) else text_or_ids
        return [self._tokens[i] for i in batch.plain("ids", ids, self.vocab_size)]

    def encode_batch(self, texts, max_len: int | None = None, bos=False, eos=False, left=False):
        """Several texts -> ids (N, T), keep (N, T); see plmlib.text.batch.encode_batch."""
        return batch.encode_batch(self, texts, max_len, bos, eos, left)

    def id(self, token: str) -> int:
        """The id of a token. Raises ValueError if the vocabulary lacks it."""
        if checks.text("token", token) not in self._ids:
            raise ValueError(f"token {token!r} is not in the vocabulary of {self.vocab_size} tokens. encode() makes it [UNK]")
        return self._ids[token]

    @property
    def vocab_size(self) -> int:
        """How many tokens there are, special ones included."""
        return len(self._tokens)

    def __repr__(self):
        return f"Words(vocab_size={self.vocab_size})"
