"""BPE over characters instead of bytes, as GPT-1 and LLaMA have it; read from published files only."""

from plmlib.text import batch, face, files, pieces
from plmlib.text.frame import Frame
from plmlib.text.merges import merge


class CharBPE:
    """GPT-1's tokenizer, where </w> ends a word, and LLaMA's, where ▁ begins one and unknown characters become bytes.

    LLaMA's loses nothing but one space at the beginning; GPT-1's loses what BERT's uncased does (see WordPiece). Text
    that spells a special token is ordinary text unless `allow_special=True`.

    Source: Sennrich, Haddow, Birch 2016, section 3.2; Radford et al. 2018; Touvron et al. 2023.   Chapter: 3.3
    """

    kind = "BPE"

    def __init__(self, content: dict):
        """content: what a tokenizer.json holds. Raises ValueError for a vocabulary or merges that are not whole."""
        model = content["model"]
        for what in ("dropout", "continuing_subword_prefix", "ignore_merges"):
            if model.get(what):
                raise files.Unsupported(
                    f"BPE over characters is read without {what}, which is {model[what]!r} here"
                )
        self._frame = Frame(content, model["vocab"])
        self._end, self._unk = model.get("end_of_word_suffix") or "", model.get("unk_token")
        self._fallback = bool(model.get("byte_fallback")) and pieces.BYTES.keys() <= model["vocab"].keys()
        self._fuse = bool(model.get("fuse_unk"))
        merges = [tuple(m.split(" ") if isinstance(m, str) else m) for m in model["merges"]]
        self._rank = {(a, b): n for n, (a, b) in enumerate(merges)}
        for a, b in merges:
            if not {a, b, a + b} <= model["vocab"].keys():
                raise ValueError(f"merge {a!r} {b!r} has a token that is not in the vocabulary")
        if not self._fallback and self._unk not in self._frame.ids:
            raise ValueError(
                f"the vocabulary lacks the unknown token {self._unk!r}. Add it to the vocabulary"
            )

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
        tokens: list[str] = []
        for char in [*word[:-1], word[-1] + self._end]:
            if char in self._frame.pieces:
                tokens.append(char)
            elif self._fallback:
                tokens.extend(pieces.spell(char))
            elif not (self._fuse and tokens[-1:] == [self._unk]):
                tokens.append(self._unk)
        return [self._frame.ids[token] for token in merge(tokens, self._rank)]

    def _join(self, tokens: list[str]) -> str:
        if self._end:
            return "".join(
                t.removesuffix(self._end) + " " * t.endswith(self._end) for t in tokens
            ).removesuffix(" ")
        return pieces.join(tokens, self._frame.specials).removeprefix(" ")

    def __repr__(self):
        return f"CharBPE(vocab_size={self.vocab_size}, merges={len(self._rank)})"
