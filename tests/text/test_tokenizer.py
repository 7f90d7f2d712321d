"""Tokenizer, the base class: the roles of special tokens, and what a kind of tokenizer must add."""

import pytest

from plmlib.text import ByteBPE, Tokenizer, Unigram, WordPiece, Words


def test_special_tokens_have_roles():
    words = WordPiece.train(["a b c"], 20)
    assert (words.pad, words.bos, words.eos, words.mask) == (0, 2, 3, 4)
    assert words.special_ids == (0, 1, 2, 3, 4)
    assert Words.train(["a b"]).mask is None and Words.train(["a b"]).special_ids == (0, 1, 2)
    assert ByteBPE.train(["a b"], 300).special_ids == (256,)
    assert ByteBPE.train(["a b"], 300, specials=()).special_ids == ()
    pieces = Unigram.train(["a b"], 20, specials=("<s>", "</s>", "<unk>", "<mask>"))
    assert (pieces.bos, pieces.eos, pieces.pad, pieces.mask) == (0, 1, None, 3)


def test_no_ordinary_text_gives_a_special_id():
    for tokenizer in (WordPiece.train(["a b"], 20), ByteBPE.train(["a b"], 300), Unigram.train(["a b"], 20)):
        special = {tokenizer.tokens([i])[0] for i in tokenizer.special_ids}
        for name in special:
            found = set(tokenizer.encode(f"a{name}b")) & set(tokenizer.special_ids)
            assert tokenizer.id(name) not in found or name in ("[UNK]", "<unk>")
            assert tokenizer.id(name) in tokenizer.encode(f"a {name}", allow_special=True)


def test_the_base_class_asks_for_encode_piece():
    content = {"model": {"vocab": {"a": 0}}}
    with pytest.raises(NotImplementedError, match="Tokenizer must say how a piece of text becomes ids"):
        Tokenizer(content, {"a": 0}).encode("a")
