"""Byte-level BPE: any text is bytes, and frequent neighbours have been merged into tokens."""

from plmlib import checks
from plmlib.text.counting import check_distinct, count, special_names
from plmlib.text.merges import Merger, learn, merge
from plmlib.text.published import layouts
from plmlib.text.published.byte_tokens import alphabet
from plmlib.text.published.pretokens import cut
from plmlib.text.tokenizer import Tokenizer


class ByteBPE(Tokenizer):
    """GPT-2's kind of tokenizer, also of RoBERTa, BART and LLaMA 3: no token is ever unknown.

    decode(encode(s)) == s for every str, if the file asks for no normalizer and no space at the beginning.
    Lone surrogates are kept as the three bytes that UTF-8 would give them.

    Source: Radford et al. 2019, section 2.2.   Chapter: 3.3
    """

    kind = "BPE"

    def __init__(self, content: dict):
        """content: what a tokenizer.json holds, tokens in the file's alphabet ("Ġthe"); train makes one.

        Raises ValueError for ids that are not 0 … V-1, a missing byte, or merges that make a token twice or
        too late; Unsupported for more than GPT-2's and LLaMA 3's rules.
        """
        model = content["model"]
        layouts.refuse(
            "byte-level BPE",
            model,
            "dropout unk_token continuing_subword_prefix end_of_word_suffix byte_fallback",
        )
        super().__init__(content, model["vocab"])
        self.merges = layouts.merges(model)  # in the order learned, as `tokens` spells them
        self._whole_first = bool(
            model.get("ignore_merges")
        )  # LLaMA 3: a whole piece first, merges in any order
        self._check_vocabulary(in_order=not self._whole_first)
        if self._whole_first:
            self._rank = {pair: n for n, pair in enumerate(self.merges)}
        else:
            code = {token: chr(n) for token, n in self._ids.items()}
            self._byte_code = {byte: code[char] for byte, char in alphabet().items()}
            self._merge = Merger([(code[a] + code[b], code[a + b]) for a, b in self.merges])

    @classmethod
    def train(cls, texts, vocab_size: int, specials=("<|endoftext|>",)) -> "ByteBPE":
        """Learn merges from texts: ids are 256 bytes, then merges as learned, then specials.

        A pair must occur twice to be merged, so that a short text may give a smaller vocabulary than asked
        for. Raises ValueError for vocab_size < 256 + specials, or if a special token is part of a piece of
        the texts and could be learned as well; TypeError for a single str.
        """
        specials = special_names(specials)
        checks.integer(
            "vocab_size", vocab_size, low=256 + len(specials), hint="256 bytes and the specials need an id"
        )
        tokens = list(alphabet().values())
        pieces = count(texts, cut)
        ordinary = [*tokens, *(_spell(piece, alphabet()) for piece in pieces)]
        check_distinct(specials, {name for name in specials if any(name in text for text in ordinary)})
        byte_code = {byte: chr(n) for n, byte in enumerate(alphabet())}
        words = {_spell(piece, byte_code): times for piece, times in pieces.items()}
        merges = []
        for a, b in learn(words, first=256, room=vocab_size - 256 - len(specials)):
            merges.append((tokens[ord(a)], tokens[ord(b)]))
            tokens.append("".join(merges[-1]))
        vocab = {token: n for n, token in enumerate([*tokens, *specials])}
        return cls(layouts.byte_level(vocab, merges, layouts.special_tokens(specials, vocab)))

    def encode_piece(self, piece: str) -> list[int]:
        if not self._whole_first:
            return [ord(char) for char in self._merge(_spell(piece, self._byte_code))]
        spelled = _spell(piece, alphabet())
        tokens = [spelled] if spelled in self._pieces else merge(list(spelled), self._rank)
        return [self._ids[token] for token in tokens]

    @property
    def as_gpt2(self) -> bool:
        """Whether text is cut by GPT-2's rule, without a space added, and merges follow in order."""
        cut = self.content.get("pre_tokenizer") or {}
        plain = (
            cut.get("type") == "ByteLevel" and cut.get("use_regex", True) and not cut.get("add_prefix_space")
        )
        return bool(plain) and not self.content.get("normalizer") and not self._whole_first

    def _check_vocabulary(self, in_order: bool) -> None:
        made = set(alphabet().values())
        if missing := made - self._ids.keys():
            raise ValueError(
                f"the vocabulary lacks {len(missing)} of the 256 bytes. Train with all bytes as first tokens"
            )
        for pair in self.merges:
            late = in_order and (not made.issuperset(pair) or "".join(pair) in made)
            if len(pair) != 2 or late or "".join(pair) not in self._ids:
                raise ValueError(
                    f"merge {pair!r} must join two earlier tokens to a new one of the vocabulary"
                )
            made.add("".join(pair))
        visible = set(alphabet().values())
        for token in self._ids.keys() - self._added:
            if not visible.issuperset(token):
                raise ValueError(
                    f"token {token!r} has characters that stand for no byte. Name it as a special token"
                )


def _spell(piece: str, byte_code: dict[int, str]) -> str:
    """A piece of text as one character for each of its bytes."""
    return piece.encode("utf-8", "surrogatepass").decode("latin-1").translate(byte_code)
