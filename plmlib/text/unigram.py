"""Unigram: every piece has a probability, and text is cut where the product of them is highest."""

import math
from collections import Counter
from itertools import groupby

import numpy as np

from plmlib import checks
from plmlib.text.counting import characters, check_distinct, count, special_names
from plmlib.text.lattice import Lattice, best, table
from plmlib.text.published import layouts, pretokens
from plmlib.text.published.byte_tokens import hex_ids, hex_tokens
from plmlib.text.tokenizer import Tokenizer

SPECIALS = ("<pad>", "</s>", "<unk>")


class Unigram(Tokenizer):
    """SentencePiece's kind of tokenizer, as T5, ALBERT and mBART have it: ▁ begins a word.

    decode(encode(s)) == s for text of known characters without ▁ that does not begin with a space, as long as
    the file asks for no normalizer. Unknown characters side by side are one <unk>, or their bytes if the file
    asks for that and has a token for each of these bytes.

    Source: Kudo 2018, section 3.2; Kudo and Richardson 2018 (▁).   Chapter: 3.3
    """

    kind = "Unigram"

    def __init__(self, content: dict):
        """content: what a tokenizer.json holds; train makes one. Raises ValueError if it is not whole."""
        model = content["model"]
        vocab = {token: n for n, (token, _) in enumerate(model["vocab"])}
        if len(vocab) != len(model["vocab"]):
            twice = next(token for token, n in Counter(token for token, _ in model["vocab"]).items() if n > 1)
            raise ValueError(f"token {twice!r} is in the vocabulary twice. Remove one of them")
        super().__init__(content, vocab)
        scores = {token: checks.real(f"score of {token!r}", score) for token, score in model["vocab"]}
        self._unknown = checks.integer("unk_id", model.get("unk_id"), 0, len(vocab) - 1)
        self._unknown_score = min(scores.values()) - 10
        self._scores = table({token: scores[token] for token in self._pieces})
        self._byte_ids = hex_ids(model, vocab)

    @classmethod
    def train(
        cls, texts, vocab_size: int, coverage: float = 0.9995, longest: int = 16, specials=SPECIALS
    ) -> "Unigram":
        """Learn pieces: start with all frequent substrings, fit their probabilities, drop the least useful.

        coverage  how much of the texts the characters kept make up, most frequent first; others are <unk>
        longest   characters of the longest piece
        specials  the first ids; <unk> must be among them

        Deterministic. Raises ValueError if vocab_size has no room for the specials and characters, or if a
        special token is one of the characters.
        """
        specials = special_names(specials, unknown="<unk>")
        hint = "Specials and characters need an id each; or lower coverage"
        checks.integer("vocab_size", vocab_size, len(specials), hint=hint)
        checks.integer("longest", longest, 1)
        words = count(texts, pretokens.words_with_space_mark)
        letters = characters(words, coverage)
        check_distinct(specials, letters)
        checks.integer("vocab_size", vocab_size, len(specials) + len(letters), hint=hint)
        scores = learn(words, letters, vocab_size - len(specials), longest)
        ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
        return cls(
            layouts.unigram([(piece, score) for piece, score in ranked if piece not in specials], specials)
        )

    def encode_piece(self, piece: str) -> list[int]:
        """The most probable cut; unknown characters in a row are their bytes if all have tokens, or <unk>."""
        ids: list[int] = []
        found = best(piece, self._scores, self._unknown_score)
        for known, run in groupby(found, key=self._pieces.__contains__):
            if known:
                ids.extend(map(self._pieces.get, run))
                continue
            byte_tokens = hex_tokens("".join(run))
            if self._byte_ids.keys() >= set(byte_tokens):
                ids.extend(map(self._byte_ids.get, byte_tokens))
            else:
                ids.append(self._unknown)
        return ids


def learn(words: dict[str, int], letters: list[str], room: int, longest: int) -> dict[str, float]:
    """Piece -> log probability, at most `room` pieces, all letters among them.

    Source: Kudo 2018, section 3.2.   Chapter: 3.3
    """
    if not letters:
        return {}
    words = _known(words, letters)
    found = _substrings(words, longest)
    ranked = sorted(found, key=lambda piece: (-found[piece] * len(piece), piece))[: 10 * room]
    names = [*letters, *ranked]
    lattice = Lattice(words, {piece: n for n, piece in enumerate(names)}, longest)
    times = np.array([1.0] * len(letters) + [float(found[piece] * len(piece)) for piece in ranked])
    while True:
        for _ in range(2):
            times = lattice.expect(_log(times))
        if len(names) <= room:
            return dict(zip(names, np.round(_log(times), 6).tolist(), strict=True))
        kept = _useful(names, _log(times), times, len(letters), max(room, len(names) * 2 // 3))
        names, times = [name for name, keep in zip(names, kept, strict=True) if keep], times[kept]
        lattice.keep(kept)


def _useful(names: list[str], score: np.ndarray, times: np.ndarray, letters: int, room: int) -> np.ndarray:
    """Which pieces to keep: letters, and those whose replacement by the next best cut costs most."""
    scores = table(dict(zip(names, score.tolist(), strict=True)))
    loss = np.full(len(names), math.inf)
    for n in range(letters, len(names)):
        own, scores[names[n]] = scores[names[n]], None
        loss[n] = times[n] * (own - sum(scores[piece] for piece in best(names[n], scores, -math.inf)))
        scores[names[n]] = own
    kept = np.zeros(len(names), bool)
    kept[np.argsort(-np.round(loss, 6), kind="stable")[:room]] = True
    return kept


def _log(times: np.ndarray) -> np.ndarray:
    """Log probabilities; what is hardly ever expected counts as a tenth."""
    times = np.maximum(times, 0.1)
    return np.log(times / times.sum())


def _known(words: dict[str, int], letters: list[str], most: int = 64) -> Counter:
    """The words without other characters: cut there, and every 64 characters, so that no word takes long."""
    parts, known = Counter(), set(letters)
    for word, times in words.items():
        for inside, run in groupby(word, key=known.__contains__):
            run = "".join(run)
            for start in range(0, len(run) if inside else 0, most):
                parts[run[start : start + most]] += times
    return parts


def _substrings(words: dict[str, int], longest: int) -> Counter:
    """Substrings of two characters and more that occur at least twice; a longer one only if its parts do."""
    found, parts = Counter(), None
    for size in range(2, longest + 1):
        times = Counter()
        for word, n in words.items():
            for i in range(len(word) - size + 1):
                if parts is None or word[i : i + size - 1] in parts and word[i + 1 : i + size] in parts:
                    times[word[i : i + size]] += n
        parts = {piece for piece, n in times.items() if n > 1}
        found.update({piece: times[piece] for piece in parts})
    return found
