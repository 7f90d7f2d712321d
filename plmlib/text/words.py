"""A vocabulary of whole words, for the micro-world: one word, one token."""

from plmlib import checks
from plmlib.text import batch, face, files, pretokens
from plmlib.text.counting import count
from plmlib.text.frame import Frame

SPECIALS = ("[UNK]", "[BOS]", "[EOS]")
_SPACES = {"type": "WhitespaceSplit"}


class Words:
    """Splits at white space; a word that is not in the vocabulary becomes [UNK]. For Chinese, put spaces between words.

    decode joins with single spaces, so decode(encode(text)) is text for known words set apart by single spaces, and
    encode(decode(ids)) is ids whatever was unknown. Words that spell [BOS] or [EOS] are unknown words unless
    `allow_special=True`.

    Chapter: 3.1
    """

    kind = "WordLevel"

    def __init__(self, content: dict):
        """content: what a tokenizer.json holds; train makes one. Raises ValueError for a vocabulary that is not whole."""
        self._frame = Frame(content, content["model"]["vocab"])
        self._unk = self._frame.ids[content["model"]["unk_token"]]

    @classmethod
    def train(cls, texts, vocab_size: int | None = None) -> "Words":
        """The most frequent words of `texts`, at most vocab_size tokens with the three special ones.

        Equally frequent words stand in the order of their characters. Raises ValueError for vocab_size < 4.
        """
        if vocab_size is not None:
            checks.integer("vocab_size", vocab_size, low=len(SPECIALS) + 1)
        cut = pretokens.build(_SPACES)
        times = count(texts, lambda text: cut(text, True))
        ranked = sorted(times.keys() - set(SPECIALS), key=lambda word: (-times[word], word))
        vocab = {token: n for n, token in enumerate([*SPECIALS, *ranked][:vocab_size])}
        model = {"type": "WordLevel", "vocab": vocab, "unk_token": "[UNK]"}
        return cls(files.layout(model, {token: vocab[token] for token in SPECIALS}, _SPACES, None))

    from_file = classmethod(face.from_file)
    encode, inputs, decode, tokens, encode_batch = (
        face.encode,
        face.inputs,
        face.decode,
        face.tokens,
        batch.encode_batch,
    )
    id, save, vocab_size, bos, eos, pad = face.id, face.save, face.vocab_size, face.bos, face.eos, face.pad
    __reduce__ = face.reduce

    def _model(self, word: str) -> list[int]:
        return [self._frame.pieces.get(word, self._unk)]

    def _join(self, tokens: list[str]) -> str:
        return " ".join(tokens)

    def __repr__(self):
        return f"Words(vocab_size={self.vocab_size})"
