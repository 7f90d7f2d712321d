from collections import Counter

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from support import near

from plmlib import world
from plmlib.objectives import pair_rows, sentence_order, sentence_pairs


def rng(seed=0):
    return torch.Generator().manual_seed(seed)


def numbered(sizes):
    """Documents whose sentences say where they stand: (document, sentence)."""
    return [[(d, i) for i in range(size)] for d, size in enumerate(sizes)]


def test_half_of_the_pairs_are_neighbours_and_half_from_another_document():
    pairs, labels = sentence_pairs(numbered([5] * 20_000), rng())
    assert len(pairs) == len(labels) == 80_000 and near(int(labels.sum()) / 80_000, 0.5, 80_000)
    assert [a for a, _ in pairs] == [(d, i) for d in range(20_000) for i in range(4)]
    for ((d, i), (e, j)), label in zip(pairs, labels.tolist()):
        assert e != d if label else (e, j) == (d, i + 1)


@given(
    st.lists(st.integers(0, 4), min_size=2, max_size=8).filter(lambda sizes: sum(map(bool, sizes)) > 1),
    st.integers(0, 10**6),
)
def test_pairs_hold_for_any_documents(sizes, seed):
    documents = numbered(sizes)
    pairs, labels = sentence_pairs(documents, rng(seed))
    assert len(pairs) == sum(max(1, size - 1) for size in sizes if size)
    for ((d, i), (e, j)), label in zip(pairs, labels.tolist()):
        assert e != d and j < sizes[e] if label else (e, j) == (d, i + 1)
    assert (pairs, labels.tolist()) == (lambda p, y: (p, y.tolist()))(*sentence_pairs(documents, rng(seed)))
    assert documents == numbered(sizes)


def test_a_document_of_one_sentence_has_no_next():
    """So that label 1 is more frequent than one half on documents of 1 to 5 sentences, as in BERT's data."""
    pairs, labels = sentence_pairs(numbered([1, 2, 3, 4, 5] * 4000), rng())
    n, lonely = len(labels), 4000
    assert n == 4000 * (1 + 1 + 2 + 3 + 4) and near(
        (int(labels.sum()) - lonely) / (n - lonely), 0.5, n - lonely
    )
    assert labels.float().mean() > 0.53


def test_strangers_are_drawn_by_document_then_by_sentence():
    pairs, labels = sentence_pairs(numbered([50_000, 1, 3]), rng())
    strangers = Counter(b for (a, b), label in zip(pairs[:49_999], labels[:49_999].tolist()) if label)
    n = sum(strangers.values())
    assert set(strangers) == {(1, 0), (2, 0), (2, 1), (2, 2)}
    assert near(strangers[1, 0] / n, 1 / 2, n) and all(near(strangers[2, i] / n, 1 / 6, n) for i in range(3))


def test_half_of_the_neighbours_are_swapped():
    documents = numbered([0, 1, 2, 100_000])
    pairs, labels = sentence_order(documents, rng())
    assert len(pairs) == 100_000 and near(int(labels.sum()) / 100_000, 0.5, 100_000)
    for ((d, i), (e, j)), label in zip(pairs, labels.tolist()):
        assert d == e and j - i == (-1 if label else 1)
    assert documents == numbered([0, 1, 2, 100_000])


@pytest.mark.parametrize("make, documents, error, said", [
    (sentence_pairs, [], ValueError, "at least 2"),
    (sentence_pairs, [["a", "b"], []], ValueError, "got 1"),
    (sentence_pairs, ["one text", "another"], TypeError, "lists of sentences, got str"),
    (sentence_pairs, [["a"], 3], TypeError, "got int"),
    (sentence_order, [["a"], ["b"]], ValueError, "two neighbouring sentences"),
    (sentence_order, [], ValueError, "two neighbouring sentences"),
])  # fmt: skip
def test_documents_that_give_no_pair(make, documents, error, said):
    with pytest.raises(error, match=said):
        make(documents, rng())


def test_the_scripts_of_the_world_make_pairs():
    documents = [d.text.split(" . ") for d in world.documents("scripts", 50)]
    pairs, labels = sentence_pairs(documents, rng())
    assert {0, 1} == set(labels.tolist()) and len(pairs) >= 50
    assert any(a != b for a, b in pairs)


def test_a_row_is_cls_a_sep_b_sep():
    ids, keep, segments = pair_rows([([5, 6], [7]), ([8], [9, 10, 11])], cls=1, sep=2)
    assert ids.tolist() == [[1, 5, 6, 2, 7, 2, 0], [1, 8, 2, 9, 10, 11, 2]]
    assert segments.tolist() == [[0, 0, 0, 0, 1, 1, 0], [0, 0, 0, 1, 1, 1, 1]]
    assert keep.tolist() == [[True] * 6 + [False], [True] * 7]


def truncated(a, b, room):
    """BERT's truncate_seq_pair, removing from the end."""
    a, b = list(a), list(b)
    while len(a) + len(b) > room:
        (a if len(a) > len(b) else b).pop()
    return a, b


@given(st.lists(st.tuples(*[st.lists(st.integers(3, 99), max_size=9)] * 2), max_size=4), st.integers(5, 24))
def test_the_longer_one_is_cut_first(pairs, max_len):
    ids, keep, segments = pair_rows(pairs, 1, 2, max_len, pad=0)
    for (a, b), row, real, segment in zip(pairs, ids, keep, segments):
        a, b = truncated(a, b, max_len - 3)
        assert row[real].tolist() == [1, *a, 2, *b, 2] and segment[real].tolist() == [0] * (len(a) + 2) + [
            1
        ] * (len(b) + 1)
        assert not row[~real].any() and not segment[~real].any()
    assert ids.shape == keep.shape == segments.shape and ids.shape[1] <= max_len


def test_what_makes_no_row():
    with pytest.raises(ValueError, match="max_len must be at least 5"):
        pair_rows([([3], [4])], 1, 2, max_len=4)
    with pytest.raises(TypeError, match="sep must be a whole number"):
        pair_rows([([3], [4])], 1, None)
