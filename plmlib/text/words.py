"""Whole words as tokens: text is split at white space, and a word outside the vocabulary is unknown."""

from plmlib import checks
from plmlib.text.counting import count, special_names
from plmlib.text.published import layouts, pretokens
from plmlib.text.tokenizer import Tokenizer

SPECIALS = ("[UNK]", "[BOS]", "[EOS]")
BERT_SPECIALS = layouts.BERT


class Words(Tokenizer):
    """Splits at white space; a word that is not in the vocabulary becomes [UNK]. Chinese needs spaces put in.

    decode joins with single spaces, so decode(encode(text)) is text for known words set apart by single
    spaces, and encode(decode(ids)) is ids whatever was unknown. Words that spell [BOS] or [EOS] are unknown
    words unless `allow_special=True`.

    Chapter: 3.1
    """

    kind = "WordLevel"

    def __init__(self, content: dict):
        """content: what a tokenizer.json holds; train makes one. Raises ValueError if it is not whole."""
        super().__init__(content, content["model"]["vocab"])
        self._unknown = self._ids[content["model"]["unk_token"]]

    @classmethod
    def train(cls, texts, vocab_size: int | None = None, specials=SPECIALS) -> "Words":
        """The most frequent words of `texts`, at most vocab_size tokens with the special ones.

        specials  tokens that no text gives, [UNK] among them; BERT_SPECIALS has [CLS], [SEP] and [MASK]

        Equally frequent words are in the order of their characters. Raises ValueError for a vocab_size
        without room for a word, or for specials without [UNK].
        """
        specials = special_names(specials, unknown="[UNK]")
        if vocab_size is not None:
            checks.integer("vocab_size", vocab_size, low=len(specials) + 1)
        times = count(texts, pretokens.split_at_spaces)
        ranked = sorted(times.keys() - set(specials), key=lambda word: (-times[word], word))
        vocab = {token: n for n, token in enumerate([*specials, *ranked][:vocab_size])}
        return cls(layouts.word_level(vocab, specials))

    def encode_piece(self, piece: str) -> list[int]:
        return [self._pieces.get(piece, self._unknown)]
