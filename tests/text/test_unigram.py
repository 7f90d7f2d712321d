"""Unigram: ids are the compiled library's, a wrong rule would be seen, and what training learns."""

import json
import math
import time

import numpy as np
import pytest
import tokenizers
from hypothesis import example, given
from hypothesis import strategies as st
from support.texts import CORPUS, HARD, LONE, differing, loaded, small_vocabularies, strings

from plmlib.text import Unigram, from_pretrained, lattice
from plmlib.text.unigram import SPECIALS, learn

ANY = st.text(st.characters(codec=None))
TEXTS = [*HARD, *strings(400, seed=4), "aaaa" * 9, "abababab" * 20, "The  cat sat. ", "▁x▁", "日本語"]


@pytest.fixture(scope="module")
def ours():
    return Unigram.train(CORPUS, 800, coverage=0.999)


def content(vocab, unk=0, fallback=False):
    model = {
        "type": "Unigram",
        "unk_id": unk,
        "vocab": [list(pair) for pair in vocab],
        "byte_fallback": fallback,
    }
    mark = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}
    decoder = {"type": "Sequence", "decoders": [{"type": "ByteFallback"}, mark]}
    return {
        "model": model,
        "added_tokens": [],
        "normalizer": None,
        "pre_tokenizer": mark,
        "decoder": decoder,
    }


# ---- against the compiled library


def test_encodes_as_the_tokenizers_library(ours, tmp_path):
    library = loaded(ours, tmp_path)
    assert differing(ours, library, TEXTS) == 0
    assert ours.inputs("a", "b") == (library.encode("a", "b").ids, library.encode("a", "b").type_ids)
    assert ours.decode(ours.encode("the cat, 今天")) == library.decode(ours.encode("the cat, 今天"))


@pytest.mark.parametrize("rule", ["greedy", "unknown apart", "no ▁ first", "cheap unknown", "ties"])
def test_a_wrong_rule_would_be_seen(ours, tmp_path, monkeypatch, rule):
    library = loaded(ours, tmp_path)
    if rule == "greedy":
        monkeypatch.setattr("plmlib.text.unigram.best", longest_first)
    elif rule == "unknown apart":
        monkeypatch.setattr(
            Unigram, "encode_piece", lambda self, text: [self._pieces.get(piece, 2) for piece in text]
        )
    elif rule == "no ▁ first":
        monkeypatch.setattr(ours._pipeline, "cut", lambda text, _: [text.replace(" ", "▁")])
    elif rule == "cheap unknown":
        monkeypatch.setattr(ours, "_unknown_score", 0.0)
        monkeypatch.setattr(
            "plmlib.text.unigram.best", lambda text, score, _: lattice.best(text, {**score, "a": None}, 0.0)
        )
    else:
        monkeypatch.setattr("plmlib.text.unigram.best", backwards)
    monkeypatch.setattr(ours, "_remembered", {})
    assert differing(ours, library, TEXTS) > 0


def longest_first(text, score, unknown):
    pieces, start = [], 0
    while start < len(text):
        ends = (end for end in range(len(text), start, -1) if score.get(text[start:end]) is not None)
        end = next(ends, start + 1)
        pieces.append(text[start:end])
        start = end
    return pieces


def backwards(text, score, unknown):
    turned = {piece[::-1]: value for piece, value in score.items() if value is not None}
    return [piece[::-1] for piece in lattice.best(text[::-1], lattice.table(turned), unknown)[::-1]]


# One unknown character costs 10 more than the least probable piece, here 8 + 10 = 18.
@pytest.mark.parametrize("text, cut", [
    ("abcdef", ["a", "<unk>", "cdef"]),  # .1 + 18 + .1 is less than 8 + 8 + 2.3
    ("abcgh", ["abc", "g", "h"]),  # .1 + 18 + .1 is more than 8 + 8 + 2.1
])  # fmt: skip
def test_an_unknown_character_costs_ten_more_than_the_rarest_piece(tmp_path, text, cut):
    vocab = [("<unk>", 0.0), ("▁", -0.1), ("a", -0.1), ("abc", -8.0), ("de", -8.0), ("f", -2.3)]
    vocab += [("cdef", -0.1), ("g", -8.0), ("h", -2.1), ("cgh", -0.1)]
    path = tmp_path / "tokenizer.json"
    path.write_text(json.dumps(content(vocab) | {"version": "1.0"}), "utf-8")
    ours, library = from_pretrained(tmp_path), tokenizers.Tokenizer.from_file(str(path))
    assert ours.tokens(text) == ["▁", *cut]
    assert ours.encode(text) == library.encode(text).ids


@pytest.mark.parametrize("fallback", [False, True])
def test_unknown_characters_are_one_token_or_their_bytes(tmp_path, fallback):
    vocab = [("<unk>", 0.0), ("▁", -2.0), ("a", -1.0), *((f"<0x{byte:02X}>", -9.0) for byte in range(256))]
    (tmp_path / "tokenizer.json").write_text(
        json.dumps(content(vocab, fallback=fallback) | {"version": "1.0"}), "utf-8"
    )
    ours, library = (
        from_pretrained(tmp_path),
        tokenizers.Tokenizer.from_file(str(tmp_path / "tokenizer.json")),
    )
    for text in ["xé今a😀", "a", "\0a", "axa xx"]:
        assert ours.encode(text) == library.encode(text).ids
    assert ours.tokens("éxa") == (
        ["▁", "<0xC3>", "<0xA9>", "<0x78>", "a"] if fallback else ["▁", "<unk>", "a"]
    )
    for text in LONE if fallback else []:
        assert ours.decode(ours.encode(text)) == text
    assert ours.decode([3 + 0xC3, 3 + 0xC3, 2]) == "\ufffd\ufffda"


def test_a_run_is_its_bytes_if_there_are_tokens_for_all_of_them(tmp_path):
    def tokens(known, byte_tokens, text):
        vocab = [("<unk>", 0.0), *((token, -1.0 - n) for n, token in enumerate([*known, *byte_tokens]))]
        library = tokenizers.Tokenizer(tokenizers.models.Unigram(vocab, 0, True))
        library.save(str(tmp_path / "tokenizer.json"))
        return from_pretrained(tmp_path).tokens(text), [
            library.id_to_token(n) for n in library.encode(text).ids
        ]

    ours, theirs = tokens("▁ab", ["<0x0A>"], "▁a\nb")
    assert ours == theirs == ["▁", "a", "<0x0A>", "b"]
    for known, byte_tokens, text in small_vocabularies():
        ours, theirs = tokens(known, byte_tokens, text)
        assert ours == theirs


# ---- training


def test_learns_the_words_of_a_small_text():
    words = Unigram.train(["the cat sat on the mat"] * 9 + ["a cat sat"] * 9, 25, coverage=1)
    assert words.vocab_size <= 25 and {"▁the", "▁cat", "▁sat"} <= set(words._ids)
    assert words.tokens("the cat") == ["▁the", "▁cat"]
    assert words.tokens("act") == ["▁a", "c", "t"] and words.tokens(range(3)) == list(SPECIALS)


def test_expectation_and_maximisation_make_texts_more_likely():
    words = {"▁banana": 4, "▁ban": 3, "▁nab": 2, "▁an": 5}
    names = sorted(
        {word[i:j] for word in words for i in range(len(word)) for j in range(i + 1, len(word) + 1)}
    )
    whole = lattice.Lattice(words, {piece: n for n, piece in enumerate(names)}, longest=7)
    times, seen = np.ones(len(names)), []
    for _ in range(5):
        score = np.log(np.maximum(times, 1e-300) / times.sum())
        table = dict(zip(names, score, strict=True))
        seen.append(
            sum(n * math.log(sum(math.exp(s) for s in every(word, table))) for word, n in words.items())
        )
        times = whole.expect(score)
    assert all(b >= a - 1e-9 for a, b in zip(seen, seen[1:], strict=False)) and seen[-1] > seen[0] + 1


def every(word, table):
    if not word:
        return [0.0]
    return [table[word[:n]] + rest for n in range(1, len(word) + 1) for rest in every(word[n:], table)]


def test_trains_the_same_every_time_and_takes_fewer_tokens_than_the_library(ours, tmp_path):
    assert (
        Unigram.train(CORPUS, 800, coverage=0.999).save(tmp_path / "b").read_bytes()
        == ours.save(tmp_path / "a").read_bytes()
    )
    other = tokenizers.Tokenizer(tokenizers.models.Unigram())
    other.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace()
    trainer = tokenizers.trainers.UnigramTrainer(
        vocab_size=800, unk_token="<unk>", show_progress=False, max_piece_length=16
    )
    other.train_from_iterator(CORPUS[:3], trainer)
    mine = Unigram.train(CORPUS[:3], 800, coverage=1)
    ours, theirs = (
        sum(len(count(text)) for text in CORPUS[:3]) for count in (mine.encode, lambda t: other.encode(t).ids)
    )
    assert ours <= 1.02 * theirs, (ours, theirs)


@given(st.lists(st.text(st.characters(codec=None), max_size=30), max_size=6))
def test_trains_on_any_texts(texts):
    letters = len({char for text in texts for char in text} | {"▁"}) + 3
    words = Unigram.train(texts, letters + 5, coverage=1)
    assert words.vocab_size <= letters + 5
    for text in texts:
        assert words.encode(text) == words.encode(words.decode(words.encode(text))) or text.startswith(
            (" ", "▁")
        )
        if "▁" not in text and not text.startswith(" "):
            assert words.decode(words.encode(text)) == text


@pytest.mark.parametrize("call, error, said", [
    (lambda: Unigram.train("one text", 100), TypeError, "Put it into a list"),
    (lambda: Unigram.train(["abc"], 6), ValueError,
     "vocab_size must be at least 7, got 6. Specials and characters"),
    (lambda: Unigram.train(["abc"], 2), ValueError, "vocab_size must be at least 3"),
    (lambda: Unigram.train(["abc"], 100.0), TypeError, "vocab_size must be a whole number"),
    (lambda: Unigram.train(["abc"], 100, coverage=-1), ValueError, "coverage must be"),
    (lambda: Unigram.train(["abc"], 100, longest=0), ValueError, "longest must be at least 1"),
    (lambda: Unigram.train(["abc"], 100, specials=["<s>"]), ValueError, "specials must hold '<unk>'"),
    (lambda: Unigram(content([("<unk>", 0), ("a", -1), ("a", -2)])), ValueError,
     "token 'a' is in the vocabulary twice"),
    (lambda: Unigram(content([("<unk>", 0), ("a", float("nan"))])), ValueError,
     "score of 'a' must be finite"),
    (lambda: Unigram(content([("<unk>", 0)], unk=1)), ValueError, r"unk_id must be in \[0, 0\], got 1"),
    (lambda: Unigram(content([("<unk>", 0)], unk=None)), TypeError, "unk_id must be a whole number"),
])  # fmt: skip
def test_bad_input_is_named(call, error, said):
    with pytest.raises(error, match=said):
        call()


# ---- any text


@given(ANY)
@example("<unk>")
@example("  a ")
def test_no_text_fails_and_known_text_comes_back(ours, text):
    ids = ours.encode(text)
    assert all(0 <= i < ours.vocab_size for i in ids)
    if ours.id("<unk>") not in ids:
        once = ours.decode(ids)
        assert (
            once == text.replace("▁", " ").removeprefix(" ") and ours.decode(ours.encode(f" {once}")) == once
        )


def test_special_tokens_in_text_are_text(ours):
    for name in SPECIALS:
        assert "".join(ours.tokens(f"a{name}b")).startswith("▁a<") and ours.tokens(f"a{name}b")[1] != name
        assert ours.id(name) in ours.encode(f"a {name}", allow_special=True)
    assert (ours.bos, ours.eos, ours.pad) == (None, 1, 0)
    assert ours.inputs("a")[0][-1] == ours.eos


def test_long_texts_take_linear_time(ours):
    start = time.perf_counter()
    for text in ("a" * 300_000, "ab " * 100_000, " " * 300_000, "今" * 300_000):
        ours.encode(text)
    assert time.perf_counter() - start < 30  # a second on a quiet machine
    assert learn({"a" * 100_000: 3}, ["a"], 10, 16)  # a long word is cut


def test_saved_and_read_again_is_the_same(ours, tmp_path):
    again = Unigram.from_file(ours.save(tmp_path))
    assert [again.encode(text) for text in TEXTS] == [ours.encode(text) for text in TEXTS]
