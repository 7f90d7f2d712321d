"""WordPiece: BERT's words, longest piece first, ids are the library's; and a wrong rule would be seen."""

import json
import time

import pytest
import tokenizers
from hypothesis import given
from hypothesis import strategies as st
from support.texts import CORPUS, HARD, LONE, differing, loaded, strings

from plmlib.text import WordPiece, from_pretrained
from plmlib.text.published import normalizers, pretokens
from plmlib.text.published.layouts import BERT, bert_normalizer, special_tokens, word_piece

ANY = st.text(st.characters(codec=None))
TEXTS = [
    *HARD,
    *strings(400, seed=3),
    "Don't STOP, naïve Ünïcödé!",
    "今天天气很好walk",
    "a" * 101,
    "$5 + 3 = 8 ^_^ `x`",
]


@pytest.fixture(scope="module", params=[True, False], ids=["uncased", "cased"])
def ours(request):
    return WordPiece.train(CORPUS, 1000, lowercase=request.param)


def small(*tokens):
    vocab = {token: n for n, token in enumerate([*BERT, *tokens])}
    return WordPiece(word_piece(vocab, special_tokens(BERT, vocab), bert_normalizer()))


def test_hand_cut():
    words = small("un", "##aff", "##able", "##ab", "un##", "!", "今")
    assert words.tokens("Unaffable!") == ["un", "##aff", "##able", "!"]
    assert words.tokens("unaffab unaffx ##able 今un") == [
        "un",
        "##aff",
        "##ab",
        "[UNK]",
        "[UNK]",
        "[UNK]",
        "[UNK]",
        "今",
        "un",
    ]
    assert words.decode(words.encode("un ! 今 unaff")) == "un! 今 unaff"
    assert words.inputs("un", "今") == ([2, 5, 3, 11, 3], [0, 0, 0, 1, 1]) and words.inputs("un") == (
        [2, 5, 3],
        [0, 0, 0],
    )


def test_encodes_as_the_tokenizers_library(ours, tmp_path):
    library = loaded(ours, tmp_path)
    assert differing(ours, library, TEXTS) == 0
    for text in TEXTS:
        assert ours.decode(ours.encode(text)) == library.decode(ours.encode(text), skip_special_tokens=False)


@pytest.mark.parametrize(
    "rule", ["shortest first", "case kept", "Chinese in one word", "controls kept", "spaces only"]
)
def test_a_wrong_rule_would_be_seen(ours, tmp_path, monkeypatch, rule):
    library = loaded(ours, tmp_path)
    if rule == "shortest first":
        monkeypatch.setattr(
            WordPiece, "encode_piece", lambda self, word: [self._pieces.get(c, 1) for c in word]
        )
    else:
        wrong = {"case kept": "lower", "Chinese in one word": "chinese", "controls kept": "clean"}.get(rule)
        lower = "lower" if wrong != "lower" or ours._pipeline.normalize("A") == "a" else "accents"
        if wrong:
            change = {lower if wrong == "lower" else wrong: False}
            monkeypatch.setattr(
                ours._pipeline, "normalize", lambda text: normalizers.bert(text, **{"accents": True} | change)
            )
        else:
            monkeypatch.setattr(ours._pipeline, "cut", lambda text, _: text.split())
    monkeypatch.setattr(ours, "_remembered", {})
    assert differing(ours, library, TEXTS) > 0


def test_reads_what_the_library_trains(tmp_path):
    other = tokenizers.BertWordPieceTokenizer()
    other.train_from_iterator(CORPUS, vocab_size=800, show_progress=False)
    other.save(str(tmp_path / "tokenizer.json"))
    ours = from_pretrained(tmp_path)
    library = tokenizers.Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
    library.encode_special_tokens = True
    assert differing(ours, library, TEXTS) == 0


# ---- training


def test_trains_by_frequency():
    words = WordPiece.train(["ab ab ab abc abc cd"], 100, specials=("[UNK]",))
    assert words.tokens(range(words.vocab_size)) == ["[UNK]", "##b", "##c", "##d", "a", "c", "ab", "abc"]


def test_trains_the_same_every_time_and_about_what_the_library_trains(tmp_path):
    first, again = (WordPiece.train(CORPUS, 900).save(tmp_path / name).read_bytes() for name in "ab")
    assert first == again
    other = tokenizers.BertWordPieceTokenizer()
    other.train_from_iterator(CORPUS, vocab_size=900, show_progress=False)
    ours = set(WordPiece.train(CORPUS, 900, coverage=1)._ids)
    assert len(ours & set(other.get_vocab())) > 0.9 * 900


def test_rare_characters_are_unknown():
    words = WordPiece.train(["a" * 50 + " b"] * 20, 20, coverage=0.98)
    assert words.tokens("a b") == ["a", "[UNK]"] or words.tokens("aa b")[-1] == "[UNK]"
    assert WordPiece.train(["ab"], 20, coverage=1).tokens("ab") == ["a", "##b"]
    assert WordPiece.train([], 5).vocab_size == 5


@pytest.mark.parametrize("call, error, said", [
    (lambda: WordPiece.train("one text", 100), TypeError, "Put it into a list"),
    (lambda: WordPiece.train(["abc"], 7), ValueError,
     "vocab_size must be at least 8, got 7. Specials and characters"),
    (lambda: WordPiece.train(["abc"], 100.0), TypeError, "vocab_size must be a whole number"),
    (lambda: WordPiece.train(["abc"], 100, coverage=1.5), ValueError, "coverage must be"),
    (lambda: WordPiece.train(["abc"], 100, specials=("[CLS]",)), ValueError,
     r"specials must hold '\[UNK\]', got \['\[CLS\]'\]"),
    (lambda: WordPiece.train([b"abc"], 100), TypeError, "texts must be text"),
    (lambda: small("a").encode(b"a"), TypeError, "text must be text"),
    (lambda: small("a").inputs("a", 3), TypeError, "text must be text"),
    (lambda: small("a").id("b"), ValueError, "is not in the vocabulary of 6"),
    (lambda: small("a").decode([6]), ValueError, r"ids must be in \[0, 5\]"),
])  # fmt: skip
def test_bad_input_is_named(call, error, said):
    with pytest.raises(error, match=said):
        call()


# ---- any text


@given(ANY)
def test_no_text_fails_and_the_second_round_changes_nothing(ours, text):
    ids = ours.encode(text)
    assert all(0 <= i < ours.vocab_size for i in ids)
    assert ours.encode(ours.decode(ids), allow_special=True) == ids


def test_lone_surrogates_are_dropped_and_special_tokens_in_text_are_text(ours):
    assert [ours.decode(ours.encode(text)) for text in LONE] == ["", "ab", "", ""]
    for name in BERT:
        assert ours.id(name) not in ours.encode(f"a {name}") or name == "[UNK]"
        assert ours.encode(f"a {name}", allow_special=True)[-1] == ours.id(name)
    assert (ours.bos, ours.eos, ours.pad) == (2, 3, 0)


@given(ANY)
def test_words_hold_all_but_white_space(text):
    assert "".join(pretokens.words(text)) == "".join(
        c for c in text if not c.isspace() or c in "\x1c\x1d\x1e\x1f"
    )


def test_a_batch_is_padded_with_the_padding_token(ours):
    ids, keep = ours.encode_batch(["a b", "a"], bos=True, eos=True)
    assert ids[:, 0].tolist() == [2, 2] and ids[1].tolist()[-1] == 0 and keep.sum(1).tolist() == [4, 3]


def test_long_texts_take_linear_time(ours):
    start = time.perf_counter()
    for text in ("a" * 300_000, "ab " * 100_000, " " * 300_000, "\u0301" * 300_000):
        ours.encode(text)
    assert time.perf_counter() - start < 30  # a second on a quiet machine


def test_saved_and_read_again_is_the_same(ours, tmp_path):
    path = ours.save(tmp_path)
    again = WordPiece.from_file(path)
    assert json.loads(path.read_text("utf-8")) == json.loads(
        again.save(tmp_path / "again").read_text("utf-8")
    )
    assert [again.encode(text) for text in TEXTS] == [ours.encode(text) for text in TEXTS]
