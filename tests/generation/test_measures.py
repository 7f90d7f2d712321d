"""Measures of generated text: cases counted by hand, and properties that always hold."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from plmlib.generation import measures

ids = st.lists(st.integers(0, 5), min_size=1, max_size=40)


def test_hand_counted():
    text = [1, 2, 3, 1, 2, 3, 1, 2]  # 2-grams: 12 23 31 12 23 31 12
    assert measures.distinct_n(text, 2) == 3 / 7
    assert measures.repeated_ngrams(text, 2) == 1 - 3 / 7
    assert measures.loop_period(text) == 3
    assert measures.loop_period([9, 8, 7] + text) == 0
    assert measures.loop_period([9, 8, 7] + text, tail=6) == 3
    assert measures.zipf(text) == [3, 3, 2]


def test_repetition_is_of_four_words_unless_another_number_is_asked_for():
    text = [1, 2, 3, 4, 5, 1, 2, 3, 4]
    shares = [measures.repeated_ngrams(text, n) for n in (3, 4, 5)]
    assert shares == [1 - 5 / 7, 1 - 5 / 6, 0]
    assert measures.repeated_ngrams(text) == shares[1]


def test_n_grams_never_cross_texts_and_repetition_is_within_one():
    twice = [[1, 2, 3], [1, 2, 3]]
    assert measures.distinct_n(twice, 2) == 0.5
    assert measures.repeated_ngrams(twice, 2) == 0
    assert measures.distinct_n(torch.tensor(twice), 3) == 0.5
    assert measures.distinct_n([[1], [2]], 1) == 1


@given(ids, st.integers(1, 4))
def test_one_text_has_as_much_repetition_as_it_lacks_variety(text, n):
    if len(text) >= n:
        assert measures.repeated_ngrams(text, n) == pytest.approx(1 - measures.distinct_n(text, n))
        assert 0 < measures.distinct_n(text, n) <= 1


@given(st.lists(st.integers(0, 9), min_size=1, max_size=6, unique=True), st.integers(2, 5))
def test_a_loop_is_found_and_is_the_shortest(cycle, times):
    assert measures.loop_period(cycle * times) == len(cycle)


@given(ids)
def test_a_loop_of_period_p_repeats_with_p(text):
    period = measures.loop_period(text)
    if period:
        assert all(a == b for a, b in zip(text, text[period:], strict=False)) and 2 * period <= len(text)


def test_zipf_exponent_of_a_zipf_text():
    text = [rank for rank in range(1, 101) for _ in range(round(10_000 / rank))]
    assert measures.zipf_exponent(text) == pytest.approx(1, abs=0.01)
    assert measures.zipf_exponent(list(range(50))) == pytest.approx(0)


def test_until_removes_the_filling():
    rows = torch.tensor([[7, 1, 2, 0, 0], [7, 3, 4, 5, 6]])
    assert measures.until(rows, 0, start=1) == [[1, 2], [3, 4, 5, 6]]
    assert measures.until(rows, None) == rows.tolist()


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: measures.distinct_n("text", 2), TypeError, "ids must be token ids, got str"),
        (lambda: measures.distinct_n([1, 2], 3), ValueError, "n must be at most 2"),
        (lambda: measures.distinct_n([], 1), ValueError, "n must be at most 0"),
        (lambda: measures.distinct_n([1, 2], 1.5), TypeError, "n must be a whole number"),
        (lambda: measures.repeated_ngrams([1, 2], 0), ValueError, "n must be at least 1"),
        (lambda: measures.loop_period([[1], [2]]), ValueError, "ids must be one text, got 2"),
        (lambda: measures.loop_period([1], tail=1), ValueError, "tail must be at least 2"),
        (lambda: measures.zipf_exponent([1, 1]), ValueError, "two different tokens"),
    ],
)
def test_bad_input_is_named(call, error, words):
    with pytest.raises(error, match=words):
        call()
