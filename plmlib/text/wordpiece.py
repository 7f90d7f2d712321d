"""WordPiece: words are cut into the longest pieces that the vocabulary has, from left to right."""

import re

from plmlib import checks
from plmlib.text import batch, face, files, normalizers, pretokens
from plmlib.text.counting import characters, count
from plmlib.text.frame import Frame
from plmlib.text.merges import learn

MARK = "##"


class WordPiece:
    """BERT's kind of tokenizer: a piece that does not begin its word is spelled ##piece.

    What is lost: white space (decode puts single spaces), control characters, and in the uncased kind case and
    accents; a word with a character that the vocabulary lacks, or of more than 100 characters, is one [UNK]. Text that
    spells a special token is ordinary text unless `allow_special=True`.

    Source: Schuster and Nakajima 2012 (pieces); Devlin et al. 2019, released tokenization.py (cutting).   Chapter: 3.3
    """

    kind = "WordPiece"

    def __init__(self, content: dict):
        """content: what a tokenizer.json holds; train makes one. Raises ValueError for a vocabulary that is not whole."""
        model = content["model"]
        self._frame = Frame(content, model["vocab"])
        self._mark, self._unk = model.get("continuing_subword_prefix", MARK), model["unk_token"]
        self._most = model.get("max_input_chars_per_word", 100)
        if self._unk not in self._frame.ids:
            raise ValueError(
                f"the vocabulary lacks the unknown token {self._unk!r}. Add it to the vocabulary"
            )

    @classmethod
    def train(
        cls, texts, vocab_size: int, lowercase: bool = True, coverage: float = 0.9995, specials=files.BERT
    ) -> "WordPiece":
        """Learn pieces from texts: specials, then characters, then the most frequent pair joined again and again.

        lowercase  lower case and no accents, as BERT uncased
        coverage   the most frequent characters that make up this share of the texts are kept; others become [UNK]

        Pairs are taken by count(ab), as the `tokenizers` library does. WordPiece is usually described with the score
        count(ab) / (count(a) · count(b)); Google's trainer is unpublished, and on small corpora the score joins rare
        characters first. Ties go to the lower ids. A pair must occur twice, so a short text may give fewer tokens.
        Raises ValueError if vocab_size has no room for the specials and characters.
        """
        specials, hint = (
            list(dict.fromkeys(specials)),
            "Specials and characters need an id each; or lower coverage",
        )
        checks.integer("vocab_size", vocab_size, len(specials), hint=hint)
        content = files.word_piece({name: n for n, name in enumerate(specials)}, {"do_lower_case": lowercase})
        clean, cut = normalizers.build(content["normalizer"]), pretokens.words
        words = count(texts, lambda text: cut(clean(text)))
        known = set(characters(words, coverage))
        words = {word: times for word, times in words.items() if known.issuperset(word)}
        spelled = {word: [word[0], *(MARK + char for char in word[1:])] for word in words}
        tokens = [*specials, *sorted({token for spelling in spelled.values() for token in spelling})]
        checks.integer("vocab_size", vocab_size, len(tokens), hint=hint)
        code = {token: chr(n) for n, token in enumerate(tokens)}
        coded = {"".join(map(code.get, spelled[word])): times for word, times in words.items()}
        for a, b in learn(coded, first=len(tokens), room=vocab_size - len(tokens)):
            tokens.append(tokens[ord(a)] + tokens[ord(b)].removeprefix(MARK))
        vocab = {token: n for n, token in enumerate(dict.fromkeys(tokens))}
        return cls(files.word_piece(vocab, {"do_lower_case": lowercase}))

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
        """The longest piece first; if at any place none fits, the whole word is unknown."""
        unknown = [self._frame.ids[self._unk]]
        if len(word) > self._most:
            return unknown
        ids, start = [], 0
        while start < len(word):
            mark = self._mark if start else ""
            ends = (
                end for end in range(len(word), start, -1) if mark + word[start:end] in self._frame.pieces
            )
            end = next(ends, None)
            if end is None:
                return unknown
            ids.append(self._frame.pieces[mark + word[start:end]])
            start = end
        return ids

    def _join(self, tokens: list[str]) -> str:
        text = "".join(
            t.removeprefix(self._mark) if n and t.startswith(self._mark) else f" {t}"
            for n, t in enumerate(tokens)
        )
        return re.sub(" (?=[.,?!])", "", text[1:])

    def __repr__(self):
        return f"WordPiece(vocab_size={self.vocab_size})"
