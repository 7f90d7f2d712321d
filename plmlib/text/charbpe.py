"""BPE over characters instead of bytes, as GPT-1 and LLaMA have it; read from published files only."""

from plmlib.text.merges import merge
from plmlib.text.published import layouts
from plmlib.text.published.byte_tokens import HEX_TOKENS, hex_ids, hex_tokens
from plmlib.text.tokenizer import Tokenizer


class CharBPE(Tokenizer):
    """GPT-1's tokenizer, where </w> ends a word, and LLaMA's: ▁ begins one, unknown characters become bytes.

    LLaMA's loses nothing but one space at the beginning; GPT-1's loses what BERT's uncased does (see
    WordPiece).

    Source: Sennrich, Haddow, Birch 2016, section 3.2; Radford et al. 2018; Touvron et al. 2023.
    Chapter: 3.3
    """

    kind = "BPE"

    def __init__(self, content: dict):
        """content: what a tokenizer.json holds. Raises ValueError for a vocabulary that is not whole."""
        model = content["model"]
        layouts.refuse("BPE over characters", model, "dropout continuing_subword_prefix ignore_merges")
        super().__init__(content, model["vocab"])
        self._end, self._unknown = model.get("end_of_word_suffix") or "", model.get("unk_token")
        self._byte_ids = hex_ids(model, model["vocab"])
        self._fuse = bool(model.get("fuse_unk"))
        self._rank = {pair: n for n, pair in enumerate(layouts.merges(model))}
        for a, b in self._rank:
            if not {a, b, a + b} <= model["vocab"].keys():
                raise ValueError(f"merge {a!r} {b!r} has a token that is not in the vocabulary")
        if len(self._byte_ids) < len(HEX_TOKENS) and self._unknown not in model["vocab"]:
            raise ValueError(
                f"the vocabulary lacks the unknown token {self._unknown!r}. Add it to the vocabulary"
            )

    def encode_piece(self, piece: str) -> list[int]:
        """Its characters, merged; an unknown character is its bytes if all have tokens, or else <unk>.

        Tokens keep the order of the text. (The `tokenizers` library writes bytes before an <unk> that
        precedes them.)
        """
        tokens: list[str] = []
        for char in [*piece[:-1], piece[-1] + self._end]:
            if char in self._pieces:
                tokens.append(char)
            elif self._byte_ids.keys() >= set(hex_tokens(char)):
                tokens.extend(hex_tokens(char))
            elif not (self._fuse and tokens[-1:] == [self._unknown]):
                tokens.append(self._unknown)
        return [self._ids[token] for token in merge(tokens, self._rank)]
