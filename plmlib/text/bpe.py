"""Byte-level BPE: any text is bytes, and frequent neighbours have been merged into tokens."""

from collections import Counter
from pathlib import Path

from plmlib import checks
from plmlib.files import damaged
from plmlib.text import batch, files
from plmlib.text.merges import Merger, learn
from plmlib.text.pretokens import alphabet, cut


class ByteBPE:
    """GPT-2's kind of tokenizer. decode(encode(s)) == s for every str, and no token is ever unknown.

    Lone surrogates are kept as the three bytes that UTF-8 would give them. Text that spells a special token is
    ordinary text unless `allow_special=True`.

    Source: Radford et al. 2019, section 2.2.   Chapter: 3.3
    """

    def __init__(self, vocab: dict[str, int], merges: list[tuple[str, str]], specials: dict[str, int]):
        """vocab: token -> id, merges in the order learned, both in the file's alphabet ("Ġthe"); specials: text -> id.

        Raises ValueError for ids that are not 0 … V-1, a missing byte, or merges that make a token twice or too late.
        """
        self._vocab = {**vocab, **specials}
        self._specials = dict(specials)
        self._merges = [tuple(pair) for pair in merges]
        _check(self._vocab, self._merges, specials)
        byte = {char: bytes([n]) for n, char in alphabet().items()}
        self._tokens = sorted(self._vocab, key=self._vocab.get)
        self._bytes = [t.encode() if t in specials else b"".join(byte[c] for c in t) for t in self._tokens]
        self._start = {n: chr(self._vocab[char]) for n, char in alphabet().items()}
        code = {token: chr(n) for token, n in self._vocab.items()}
        self._merge = Merger([(code[a] + code[b], code[a + b]) for a, b in self._merges])
        self._known: dict[str, list[int]] = {}  # pieces of text that came before

    @classmethod
    def train(cls, texts, vocab_size: int, specials=("<|endoftext|>",)) -> "ByteBPE":
        """Learn merges from texts: ids are 256 bytes, then merges as learned, then specials.

        A pair must occur twice to be merged, so that a short text may give a smaller vocabulary than asked for.
        Raises ValueError for vocab_size < 256 + specials, TypeError for a single str.
        """
        if isinstance(texts, (str, bytes)):
            raise TypeError(f"texts must be a list of str, got {type(texts).__name__}. Put it into a list: [text]")
        specials = list(dict.fromkeys(specials))
        checks.integer("vocab_size", vocab_size, low=256 + len(specials), hint="256 bytes and the specials need an id")
        tokens = list(alphabet().values())
        start = {byte: chr(n) for n, byte in enumerate(alphabet())}
        pieces = Counter(piece for text in texts for piece in cut(checks.text("texts", text)))
        words = {_spell(piece, start): times for piece, times in pieces.items()}
        merges = []
        for pair in learn(words, first=256, room=vocab_size - 256 - len(specials)):
            merges.append((tokens[ord(pair[0])], tokens[ord(pair[1])]))
            tokens.append("".join(merges[-1]))
        vocab = {token: n for n, token in enumerate(tokens)}
        return cls(vocab, merges, {text: len(tokens) + n for n, text in enumerate(specials)})

    @classmethod
    def from_file(cls, path: str | Path) -> "ByteBPE":
        """Read a tokenizer.json of this kind (path or its folder), or a folder with GPT-2's vocab.json and merges.txt.

        Raises ValueError for another kind of tokenizer, naming what differs, DamagedFile for one that is not whole.
        """
        content = files.read(path)
        files.require_byte_level(path, content)
        specials = files.special_tokens(content)
        vocab = {token: n for token, n in content["model"]["vocab"].items() if token not in specials}
        try:
            return cls(vocab, [m.split(" ") if isinstance(m, str) else m for m in content["model"]["merges"]], specials)
        except (ValueError, TypeError) as error:
            raise damaged(path, f"is no whole tokenizer: {error}") from error

    def save(self, path: str | Path) -> Path:
        """Write tokenizer.json into folder `path`, or to a `path` that ends in .json; `tokenizers` reads it too."""
        return files.write(path, files.byte_level(self._vocab, self._merges, self._specials))

    def encode(self, text: str, allow_special: bool = False) -> list[int]:
        """Text -> ids. Raises TypeError for anything but str."""
        checks.text("text", text)
        parts = files.splitter(self._specials).split(text) if allow_special and self._specials else [text]
        ids: list[int] = []
        for n, part in enumerate(parts):
            if n % 2:
                ids.append(self._specials[part])
            else:
                for piece in cut(part):
                    ids.extend(self._known.get(piece) or self._piece(piece))
        return ids

    def decode(self, ids) -> str:
        """Ids -> text. Bytes that are no UTF-8 become U+FFFD. Raises ValueError for an id outside the vocabulary."""
        data = b"".join(self._bytes[i] for i in batch.plain("ids", ids, self.vocab_size))
        try:
            return data.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:
            return data.decode("utf-8", "replace")

    def tokens(self, text_or_ids) -> list[str]:
        """The tokens of a text, or of a row of ids, as files spell them: a visible character a byte, Ġ for a space."""
        ids = self.encode(text_or_ids) if isinstance(text_or_ids, str) else text_or_ids
        return [self._tokens[i] for i in batch.plain("ids", ids, self.vocab_size)]

    def encode_batch(self, texts, max_len: int | None = None, bos=False, eos=False, left=False):
        """Several texts -> ids (N, T), keep (N, T); see plmlib.text.batch.encode_batch. bos and eos are one token."""
        return batch.encode_batch(self, texts, max_len, bos, eos, left)

    def id(self, token: str) -> int:
        """The id of a token as `tokens` spells it. Raises ValueError if the vocabulary lacks it."""
        if checks.text("token", token) not in self._vocab:
            raise ValueError(f"token {token!r} is not in the vocabulary. A space is spelled Ġ; see tokens(text)")
        return self._vocab[token]

    @property
    def merges(self) -> list[tuple[str, str]]:
        """The merges in the order learned, as `tokens` spells them."""
        return list(self._merges)

    @property
    def bos(self) -> int | None:
        """The first special token, which begins and ends documents; None without specials."""
        return next(iter(self._specials.values()), None)

    eos = bos

    @property
    def vocab_size(self) -> int:
        """How many tokens there are, special ones included."""
        return len(self._tokens)

    def _piece(self, piece: str) -> list[int]:
        ids = [ord(char) for char in self._merge(_spell(piece, self._start))]
        if len(piece) <= 32:
            if len(self._known) >= 100_000:
                self._known.clear()
            self._known[piece] = ids
        return ids

    def __repr__(self):
        return f"ByteBPE(vocab_size={self.vocab_size}, merges={len(self._merges)})"


def _spell(piece: str, start: dict[int, str]) -> str:
    """A piece of text as one token a byte, one character a token."""
    return piece.encode("utf-8", "surrogatepass").decode("latin-1").translate(start)


def _check(vocab: dict[str, int], merges: list[tuple[str, str]], specials: dict[str, int]) -> None:
    if sorted(vocab.values()) != list(range(len(vocab))):
        raise ValueError(f"ids of the vocabulary must be 0 … {len(vocab) - 1}, each once. Save the tokenizer again")
    made = set(alphabet().values())
    if missing := made - vocab.keys():
        raise ValueError(f"the vocabulary lacks {len(missing)} of the 256 bytes. Train with all bytes as first tokens")
    for pair in merges:
        if len(pair) != 2 or not made.issuperset(pair) or "".join(pair) in made or "".join(pair) not in vocab:
            raise ValueError(f"merge {pair!r} must join two earlier tokens to a new one of the vocabulary")
        made.add("".join(pair))
    if odd := [token for token in vocab.keys() - specials.keys() if not set(token) <= set(alphabet().values())]:
        raise ValueError(f"token {odd[0]!r} has characters that stand for no byte. Name it as a special token")
