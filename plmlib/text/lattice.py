"""All ways to cut text into pieces at once: the best of them, and how often each piece is expected."""

import numpy as np


def table(score: dict[str, float]) -> dict[str, float | None]:
    """The pieces with their scores, and None for a beginning of a piece that is not a piece itself."""
    return {piece[:n]: None for piece in score for n in range(1, len(piece))} | score


def best(text: str, score: dict[str, float | None], unknown: float) -> list[str]:
    """The cut of text with the highest sum of scores (Viterbi). A character without a piece scores `unknown`.

    score  as `table` makes it. Of equal cuts the one whose last piece is longer wins, as in SentencePiece

    Source: Kudo 2018, section 3.2.   Chapter: 3.3
    """
    total, start = [0.0] + [-float("inf")] * len(text), [0] * (len(text) + 1)
    for i, char in enumerate(text):
        if score.get(char) is None and total[i] + unknown > total[i + 1]:
            total[i + 1], start[i + 1] = total[i] + unknown, i
        for j in range(i + 1, len(text) + 1):
            piece = text[i:j]
            if piece not in score:
                break
            value = score[piece]
            if value is not None and total[i] + value > total[j]:
                total[j], start[j] = total[i] + value, i
    pieces, end = [], len(text)
    while end:
        pieces.append(text[start[end] : end])
        end = start[end]
    return pieces[::-1]


class Lattice:
    """Every place of every piece in all words, as arrays, so that forward-backward runs over all at once."""

    def __init__(self, words: dict[str, int], pieces: dict[str, int], longest: int):
        """words: word -> how often; pieces: piece -> id, every single character among them."""
        arcs, offset = [], 0
        for word in words:
            for i in range(len(word)):
                for j in range(i + 1, min(i + longest, len(word)) + 1):
                    if (n := pieces.get(word[i:j])) is not None:
                        arcs.append((offset + i, offset + j, n, i, j))
            offset += len(word) + 1
        self.nodes = offset
        self.times = np.array(list(words.values()), float)
        self.lengths = np.array([len(word) for word in words])
        self.arcs = np.array(arcs).T

    def keep(self, kept: np.ndarray) -> None:
        """Drop the pieces where kept (bool, one a piece) is False, and number the others anew."""
        self.arcs = self.arcs[:, kept[self.arcs[2]]]
        self.arcs[2] = (np.cumsum(kept) - 1)[self.arcs[2]]

    def expect(self, score: np.ndarray) -> np.ndarray:
        """How often each piece is expected over all cuts of all words, weighed by exp(sum of scores).

        Forward-backward: alpha is the log weight of all cuts up to a place, beta of all from it on.

        Source: Kudo 2018, section 3.2 (the E-step of EM).   Chapter: 3.3
        """
        start, end, piece, from_, to = self.arcs
        first = np.cumsum(self.lengths + 1) - self.lengths - 1
        alpha, beta = np.zeros(self.nodes), np.zeros(self.nodes)
        _sweep(alpha, start, end, to, score[piece])
        length = np.repeat(self.lengths, self.lengths + 1)
        _sweep(beta, end, start, length[start] - from_, score[piece])
        whole = np.repeat(alpha[first + self.lengths], self.lengths + 1)
        times = np.repeat(self.times, self.lengths + 1)
        share = np.exp(alpha[start] + score[piece] + beta[end] - whole[start]) * times[start]
        return np.bincount(piece, share, len(score))


def _sweep(
    total: np.ndarray, tail: np.ndarray, head: np.ndarray, step: np.ndarray, score: np.ndarray
) -> None:
    """total[head] = log sum over its arcs of exp(total[tail] + score), for steps 1, 2, … in turn."""
    order = np.lexsort((head, step))
    tail, head, step, score = tail[order], head[order], step[order], score[order]
    for here in np.split(np.arange(len(step)), np.flatnonzero(np.diff(step)) + 1):
        begins = np.flatnonzero(np.diff(head[here], prepend=-1))
        total[head[here][begins]] = np.logaddexp.reduceat(total[tail[here]] + score[here], begins)
