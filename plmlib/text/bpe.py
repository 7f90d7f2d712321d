"""Byte-level BPE: any text is bytes, and frequent neighbours have been merged into tokens."""

from plmlib import checks
from plmlib.text import batch, face, files
from plmlib.text.counting import count
from plmlib.text.frame import Frame
from plmlib.text.merges import Merger, learn, merge
from plmlib.text.pretokens import alphabet, cut


class ByteBPE:
    """GPT-2's kind of tokenizer, also of RoBERTa, BART and LLaMA 3: no token is ever unknown.

    decode(encode(s)) == s for every str, if the file asks for no normalizer and no space at the beginning. Lone
    surrogates are kept as the three bytes that UTF-8 would give them. Text that spells a special token is ordinary
    text unless `allow_special=True`.

    Source: Radford et al. 2019, section 2.2.   Chapter: 3.3
    """

    kind = "BPE"

    def __init__(self, content: dict):
        """content: what a tokenizer.json holds, tokens and merges in the file's alphabet ("Ġthe"); train makes one.

        Raises ValueError for ids that are not 0 … V-1, a missing byte, or merges that make a token twice or too late;
        Unsupported for more than GPT-2's and LLaMA 3's rules.
        """
        model = content["model"]
        for what in (
            "dropout",
            "unk_token",
            "continuing_subword_prefix",
            "end_of_word_suffix",
            "byte_fallback",
        ):
            if model.get(what):
                raise files.Unsupported(
                    f"byte-level BPE is read without {what}, which is {model[what]!r} here"
                )
        self._frame = Frame(content, model["vocab"])
        self._merges = [tuple(m.split(" ") if isinstance(m, str) else m) for m in model["merges"]]
        vocab = self._frame.ids
        self._alphabet = alphabet()
        self._byte = {char: n for n, char in self._alphabet.items()}
        self._rank = {pair: n for n, pair in enumerate(self._merges)} if model.get("ignore_merges") else None
        _check(vocab, self._merges, self._frame.added, in_order=self._rank is None)
        if self._rank is None:
            self._start = {n: chr(vocab[char]) for n, char in self._alphabet.items()}
            code = {token: chr(n) for token, n in vocab.items()}
            self._merge = Merger([(code[a] + code[b], code[a + b]) for a, b in self._merges])

    @classmethod
    def train(cls, texts, vocab_size: int, specials=("<|endoftext|>",)) -> "ByteBPE":
        """Learn merges from texts: ids are 256 bytes, then merges as learned, then specials.

        A pair must occur twice to be merged, so that a short text may give a smaller vocabulary than asked for.
        Raises ValueError for vocab_size < 256 + specials, TypeError for a single str.
        """
        specials = list(dict.fromkeys(specials))
        checks.integer(
            "vocab_size", vocab_size, low=256 + len(specials), hint="256 bytes and the specials need an id"
        )
        tokens = list(alphabet().values())
        start = {byte: chr(n) for n, byte in enumerate(alphabet())}
        words = {_spell(piece, start): times for piece, times in count(texts, cut).items()}
        merges = []
        for pair in learn(words, first=256, room=vocab_size - 256 - len(specials)):
            merges.append((tokens[ord(pair[0])], tokens[ord(pair[1])]))
            tokens.append("".join(merges[-1]))
        special = {text: len(tokens) + n for n, text in enumerate(specials)}
        vocab = {token: n for n, token in enumerate(tokens)} | special
        return cls(files.byte_level(vocab, merges, special))

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

    @property
    def merges(self) -> list[tuple[str, str]]:
        """The merges in the order learned, as `tokens` spells them."""
        return list(self._merges)

    @property
    def as_gpt2(self) -> bool:
        """Whether text is cut by GPT-2's rule, no space added before it, and merges follow in order: what `train` makes."""
        content = self._frame.content
        cut = content.get("pre_tokenizer") or {}
        plain = (
            cut.get("type") == "ByteLevel" and cut.get("use_regex", True) and not cut.get("add_prefix_space")
        )
        return bool(plain) and not content.get("normalizer") and self._rank is None

    def _model(self, piece: str) -> list[int]:
        if self._rank is None:
            return [ord(char) for char in self._merge(_spell(piece, self._start))]
        spelled = _spell(piece, self._alphabet)  # LLaMA 3: a whole piece first, then merges in any order
        tokens = [spelled] if spelled in self._frame.pieces else merge(list(spelled), self._rank)
        return [self._frame.ids[token] for token in tokens]

    def _join(self, tokens: list[str]) -> str:
        data = b"".join(
            t.encode() if t in self._frame.added else bytes(self._byte[char] for char in t) for t in tokens
        )
        try:
            return data.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:
            return data.decode("utf-8", "replace")

    def __repr__(self):
        return f"ByteBPE(vocab_size={self.vocab_size}, merges={len(self._merges)})"


def _spell(piece: str, start: dict[int, str]) -> str:
    """A piece of text as one character a byte."""
    return piece.encode("utf-8", "surrogatepass").decode("latin-1").translate(start)


def _check(
    vocab: dict[str, int], merges: list[tuple[str, str]], specials: dict[str, int], in_order: bool
) -> None:
    made = set(alphabet().values())
    if missing := made - vocab.keys():
        raise ValueError(
            f"the vocabulary lacks {len(missing)} of the 256 bytes. Train with all bytes as first tokens"
        )
    for pair in merges:
        late = in_order and (not made.issuperset(pair) or "".join(pair) in made)
        if len(pair) != 2 or late or "".join(pair) not in vocab:
            raise ValueError(f"merge {pair!r} must join two earlier tokens to a new one of the vocabulary")
        made.add("".join(pair))
    if odd := [
        token for token in vocab.keys() - specials.keys() if not set(token) <= set(alphabet().values())
    ]:
        raise ValueError(
            f"token {odd[0]!r} has characters that stand for no byte. Name it as a special token"
        )
