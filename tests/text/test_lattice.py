"""The lattice: the best cut and the expected counts, against the definition."""

import math

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from plmlib.text import lattice

SHORT = st.text("abc", max_size=8)
SCORES = {"a": -1.0, "b": -2.5, "ab": -3.0, "ba": -2.0, "aa": -2.0, "bab": -4.0, "c": -3.0, "abc": -5.5}


def cuts(text):
    """All cuts of text into pieces of SCORES, and their scores."""
    if not text:
        return [([], 0.0)]
    heads = [text[:n] for n in range(1, len(text) + 1) if text[:n] in SCORES]
    return [
        ([head, *rest], SCORES[head] + score) for head in heads for rest, score in cuts(text[len(head) :])
    ]


@given(SHORT)
@example("aaaa")
def test_the_best_cut_is_the_best_of_all(text):
    found = lattice.best(text, lattice.table(SCORES), -10)
    assert "".join(found) == text
    assert sum(SCORES[piece] for piece in found) == max(score for _, score in cuts(text))


def test_of_equal_cuts_the_last_piece_is_the_longest():
    assert lattice.best("aaa", lattice.table({"a": -1.0, "aa": -2.0}), -9) == ["a", "aa"]
    assert lattice.best("xay", lattice.table({"a": -1.0, "ayz": -1.0}), -9) == ["x", "a", "y"]


@given(st.dictionaries(st.text("abc", min_size=1, max_size=8), st.integers(1, 5), min_size=1, max_size=5))
def test_expected_counts_are_those_over_all_cuts(words):
    names = {piece: n for n, piece in enumerate(SCORES)}
    expected = np.zeros(len(names))
    for word, times in words.items():
        ways = cuts(word)
        whole = sum(math.exp(score) for _, score in ways)
        for pieces, score in ways:
            for piece in pieces:
                expected[names[piece]] += times * math.exp(score) / whole
    found = lattice.Lattice(words, names, longest=3).expect(np.array(list(SCORES.values())))
    np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-12)


def test_dropping_pieces_from_a_lattice_is_building_it_without_them():
    words, kept = {"abcab": 2, "baab": 1}, np.array([piece not in ("ab", "bab") for piece in SCORES])
    score = np.array(list(SCORES.values()))[kept]
    whole = lattice.Lattice(words, {piece: n for n, piece in enumerate(SCORES)}, longest=3)
    whole.keep(kept)
    rest = [piece for piece, keep in zip(SCORES, kept, strict=True) if keep]
    fresh = lattice.Lattice(words, {piece: n for n, piece in enumerate(rest)}, longest=3)
    np.testing.assert_array_equal(whole.expect(score), fresh.expect(score))
