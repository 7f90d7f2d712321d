"""Tokenizer, the base class: roles of special tokens, batches, bad input, and what a kind must add."""

import pytest
from support.texts import CORPUS, HARD

from plmlib.text import ByteBPE, Tokenizer, Unigram, WordPiece, Words


@pytest.fixture(scope="module")
def bpe():
    return ByteBPE.train(CORPUS, 1024)


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


def test_the_base_class_is_no_tokenizer_by_itself(tmp_path):
    with pytest.raises(TypeError, match="encode_piece"):
        Tokenizer({"model": {"vocab": {"a": 0}}}, {"a": 0})
    path = Words.train(["a b"]).save(tmp_path)
    with pytest.raises(
        ValueError, match="is not for Tokenizer: model type is 'WordLevel'. text.from_pretrained"
    ):
        Tokenizer.from_file(path)


# ---- batches


def test_a_batch_pads_on_either_side_and_cuts_at_the_end():
    words = Words.train(["a b c d"])
    ids, keep = words.encode_batch(["a b c d", "b"], max_len=3, bos=True)
    assert words.decode(ids[0]) == "[BOS] a b" and words.decode(ids[1]) == "[BOS] b [EOS]"
    assert keep.tolist() == [[True, True, True], [True, True, False]]
    ids, keep = words.encode_batch(["a b", "b"], eos=True, left=True)
    assert words.decode(ids[1]) == "[EOS] b [EOS]" and keep.tolist() == [[True] * 3, [False, True, True]]
    assert [t.shape for t in words.encode_batch([])] == [(0, 0)] * 2
    assert [t.shape for t in words.encode_batch(["", ""])] == [(2, 0)] * 2


def test_a_batch_holds_what_encode_gives(bpe):
    ids, keep = bpe.encode_batch(HARD)
    for text, row, real in zip(HARD, ids, keep, strict=True):
        assert row[real].tolist() == bpe.encode(text)


# ---- bad input


@pytest.mark.parametrize(
    ("call", "error", "said"),
    [
        (lambda t: t.encode(b"bytes"), TypeError, r"text must be text \(str\), got bytes: decode it first"),
        (lambda t: t.encode(None), TypeError, "got NoneType"),
        (lambda t: t.encode_batch("one text"), TypeError, "Put it into a list"),
        (lambda t: t.encode_batch([b"x"]), TypeError, "text must be text"),
        (lambda t: t.encode_batch(["x"], max_len=0), ValueError, "max_len must be at least 1"),
        (lambda t: t.encode_batch(["x"], max_len=1.5), TypeError, "max_len must be a whole number"),
        (lambda t: t.decode("text"), TypeError, "Did you mean encode"),
        (lambda t: t.decode(3), TypeError, "ids must be a sequence"),
        (lambda t: t.decode([10**6]), ValueError, r"ids must be in \[0, "),
        (lambda t: t.decode([-1]), ValueError, r"ids must be in \[0, "),
        (lambda t: t.decode([1.0]), TypeError, "ids must be a whole number"),
        (lambda t: t.decode([True]), TypeError, "ids must be a whole number"),
        (lambda t: t.decode([[1, 2]]), TypeError, "ids must be a whole number"),
        (lambda t: t.id("no such token"), ValueError, "is not in the vocabulary"),
        (lambda t: type(t).train("one text", 300), TypeError, "Put it into a list"),
        (lambda t: type(t).train([b"x"], 300), TypeError, "texts must be text"),
        (lambda t: type(t).train(["x"], 2), ValueError, "vocab_size must be at least"),
        (lambda t: type(t).train(["x"], 300.5), TypeError, "vocab_size must be a whole number"),
    ],
)
def test_bad_input_is_named(bpe, call, error, said):
    for tokenizer in (bpe, Words.train(["a b"]), WordPiece.train(["a b"], 9), Unigram.train(["a b"], 9)):
        with pytest.raises(error, match=said):
            call(tokenizer)


def test_tensors_of_ids_decode(bpe):
    ids, _ = bpe.encode_batch(["two words"])
    assert bpe.decode(ids[0]) == "two words" == "".join(bpe.tokens(ids[0])).replace("Ġ", " ")
    with pytest.raises(ValueError, match="one row of ids"):
        bpe.decode(ids)
    with pytest.raises(ValueError, match="this one has none"):
        ByteBPE.train(["x"], 256, specials=()).encode_batch(["x"], bos=True)


# ---- special tokens that training is given

ALL = {"[UNK]": WordPiece, "<unk>": Unigram, "<|endoftext|>": ByteBPE}


@pytest.mark.parametrize("kind, name", [
    (ByteBPE, "user"), (ByteBPE, "u"), (ByteBPE, "ser"), (ByteBPE, "Ġhello"), (ByteBPE, "é"), (ByteBPE, "x"),
    (WordPiece, "u"), (WordPiece, "##s"), (Unigram, "u"), (Unigram, "▁"),
])  # fmt: skip
def test_a_special_token_that_training_could_learn_is_refused_before_it(kind, name, monkeypatch):
    module = {ByteBPE: "bpe", WordPiece: "wordpiece", Unigram: "unigram"}[kind]
    monkeypatch.setattr(f"plmlib.text.{module}.learn", lambda *_, **__: pytest.fail("this is training"))
    specials = [token for token, owner in ALL.items() if owner is kind] + [name]
    with pytest.raises(ValueError, match=f"'{name}' could also be learned as an ordinary token"):
        kind.train(["user user hello user"] * 10, 300, specials=specials)


@pytest.mark.parametrize("kind, name", [
    (ByteBPE, "<user>"), (ByteBPE, "you"), (ByteBPE, "今"), (WordPiece, "user"), (WordPiece, "<user>"),
    (Unigram, "▁user"), (Unigram, "<user>"),
])  # fmt: skip
def test_any_other_special_token_has_one_id_and_is_found_where_allowed(kind, name):
    specials = [token for token, owner in ALL.items() if owner is kind] + [name]
    made = kind.train(["user user hello <user> user"] * 10, 300, specials=specials)
    assert len(set(made.tokens(range(made.vocab_size)))) == made.vocab_size
    assert made.id(name) in made.special_ids
    assert made.id(name) in made.encode(f"hello {name}", allow_special=True)
    assert made.id(name) not in made.encode(f"hello {name}")


@pytest.mark.parametrize("kind", [ByteBPE, WordPiece, Unigram])
@pytest.mark.parametrize("specials, error, said", [
    ("[UNK]", TypeError, r"specials must be a list of str, got the text '\[UNK\]'"),
    (["<unk>", "[UNK]", ""], ValueError, "specials must not be empty texts"),
    (["<unk>", "[UNK]", 3], TypeError, "specials must be text"),
])  # fmt: skip
def test_specials_are_a_list_of_texts(kind, specials, error, said):
    with pytest.raises(error, match=said):
        kind.train(["user"] * 10, 300, specials=specials)


def test_words_keep_one_id_for_a_text_that_spells_a_special_token():
    words = Words.train(["[BOS] the cat [UNK]"])
    assert words.tokens(range(words.vocab_size)) == ["[UNK]", "[BOS]", "[EOS]", "cat", "the"]
