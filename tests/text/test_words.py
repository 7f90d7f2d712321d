"""Whole words as tokens."""

import pytest
import tokenizers
from hypothesis import given
from hypothesis import strategies as st
from support.texts import HARD, strings

from plmlib.text import BERT_SPECIALS, Words, from_pretrained


def test_words_hand_counted():
    words = Words.train(["the cat sat on the mat", "a cat"], vocab_size=6)
    assert words.tokens([0, 1, 2, 3, 4, 5]) == ["[UNK]", "[BOS]", "[EOS]", "cat", "the", "a"]
    assert words.encode("the cat  flew\n") == [4, 3, 0]
    assert words.decode([1, 4, 3, 2]) == "[BOS] the cat [EOS]"
    assert words.encode("[BOS] cat") == [0, 3] and words.encode("[BOS] cat", allow_special=True) == [1, 3]
    assert words.vocab_size == 6 and words.id("cat") == 3
    assert Words.train(["b a"]).vocab_size == 5


@given(st.text())
def test_words_are_idempotent(text):
    words = Words.train(["今天 天气 很 好", "the cat [UNK]"])
    ids = words.encode(text)
    assert words.encode(words.decode(ids)) == ids


def test_words_split_where_the_library_splits(tmp_path):
    words = Words.train([" ".join(HARD), "今天 天气 很 好"])
    library = tokenizers.Tokenizer.from_file(str(words.save(tmp_path)))
    for text in [*HARD, *strings(200)]:
        assert words.encode(text, allow_special=True) == library.encode(text).ids
    assert from_pretrained(tmp_path).encode("今天 好") == words.encode("今天 好")


def test_words_with_the_special_tokens_of_bert(tmp_path):
    words = Words.train(["the cat sat"], specials=BERT_SPECIALS)
    assert words.tokens(range(5)) == list(BERT_SPECIALS)
    assert (words.pad, words.bos, words.eos, words.mask) == (0, 2, 3, 4)
    assert words.inputs("the cat", "sat") == ([2, 7, 5, 3, 6, 3], [0, 0, 0, 0, 1, 1])
    library = tokenizers.Tokenizer.from_file(str(words.save(tmp_path)))
    for pair in ((), ("sat",)):
        assert words.inputs("the cat", *pair)[0] == library.encode("the cat", *pair).ids
    with pytest.raises(ValueError, match=r"must hold '\[UNK\]'"):
        Words.train(["a"], specials=["[MASK]"])
