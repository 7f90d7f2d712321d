"""Byte-level BPE: any text comes back, ids and merges are the library's, and a damaged file is named."""

import json
import pydoc_data.topics
import time

import pytest
import tokenizers
from hypothesis import example, given
from hypothesis import strategies as st
from support.texts import CORPUS, END, HARD, LONE, strings

from plmlib.storage import DamagedFile
from plmlib.text import ByteBPE, from_pretrained
from plmlib.text.published.byte_tokens import alphabet
from plmlib.text.published.pretokens import cut


@pytest.fixture(scope="module")
def bpe():
    return ByteBPE.train(CORPUS, 1024)


@pytest.fixture(scope="module")
def library(bpe, tmp_path_factory):
    return tokenizers.Tokenizer.from_file(str(bpe.save(tmp_path_factory.mktemp("bpe"))))


# ---- byte-level BPE: the round trip


@given(st.text(st.characters(codec=None)))
@example("\ud83d\ude00\udc00")
def test_any_text_comes_back(bpe, text):
    assert bpe.decode(bpe.encode(text)) == text


def test_hard_text_comes_back(bpe):
    for text in HARD + LONE:
        ids = bpe.encode(text)
        assert bpe.decode(ids) == text
        assert all(0 <= i < bpe.vocab_size - 1 for i in ids)  # the last id is the special token


@given(st.text())
def test_pieces_joined_are_the_text(text):
    assert "".join(cut(text)) == text


def test_bytes_that_are_no_utf8_decode_to_replacement_characters(bpe):
    assert bpe.decode([bpe.id(alphabet()[0xE4]), bpe.id("a")]) == "\ufffda"
    assert bpe.decode([]) == ""


# ---- byte-level BPE against the compiled library


def test_encodes_as_the_tokenizers_library(bpe, library):
    for text in [*HARD, *strings(400)]:
        if END not in text:
            assert bpe.encode(text) == library.encode(text).ids, text
            assert bpe.tokens(text) == library.encode(text).tokens


def test_decodes_as_the_tokenizers_library(bpe, library):
    for text in HARD:
        assert bpe.decode(bpe.encode(text)) == library.decode(bpe.encode(text), skip_special_tokens=False)


def test_learns_the_merges_that_the_tokenizers_library_learns(bpe):
    other = tokenizers.Tokenizer(tokenizers.models.BPE())
    other.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = tokenizers.trainers.BpeTrainer(
        vocab_size=1024, special_tokens=[END], min_frequency=2, show_progress=False,
        initial_alphabet=tokenizers.pre_tokenizers.ByteLevel.alphabet(),
    )  # fmt: skip
    other.train_from_iterator(CORPUS, trainer)
    assert [tuple(pair) for pair in json.loads(other.to_str())["model"]["merges"]] == bpe.merges


def test_pieces_are_those_of_gpt2s_rule():
    rule = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    for text in [*HARD, *strings(400, seed=1)]:
        spans = [text[a:b] for _, (a, b) in rule.pre_tokenize_str(text)]
        assert cut(text) == spans


def test_the_alphabet_begins_as_gpt2s_vocabulary_does():
    assert "".join(alphabet().values())[:5] == '!"#$%' and alphabet()[32] == "Ġ" and alphabet()[10] == "Ċ"
    assert len(set(alphabet().values())) == 256


# ---- special tokens


def test_text_that_spells_a_special_token_is_ordinary_text(bpe, library):
    end = bpe.id(END)
    assert bpe.bos == bpe.eos == end == bpe.vocab_size - 1
    assert end not in bpe.encode(f"a{END}b")
    assert bpe.encode(f"a {END}b{END}", allow_special=True) == library.encode(f"a {END}b{END}").ids
    assert bpe.decode([end]) == END


def test_the_longest_special_token_wins():
    bpe = ByteBPE.train(["text"], 300, specials=("<a>", "<a><b>"))
    assert bpe.encode("<a><b><a>", allow_special=True) == [bpe.id("<a><b>"), bpe.id("<a>")]


def test_no_special_tokens_at_all():
    bpe = ByteBPE.train(["text"], 256, specials=())
    assert bpe.bos is None and bpe.vocab_size == 256 and bpe.encode("t", allow_special=True) == [bpe.id("t")]


# ---- files


def test_saved_and_read_again_is_the_same(bpe, tmp_path):
    bpe.save(tmp_path)
    for again in (
        ByteBPE.from_file(tmp_path),
        ByteBPE.from_file(tmp_path / "tokenizer.json"),
        from_pretrained(tmp_path),
    ):
        assert again.merges == bpe.merges and again.encode("It's 今天") == bpe.encode("It's 今天")
    first = (tmp_path / "tokenizer.json").read_bytes()
    assert ByteBPE.from_file(tmp_path).save(tmp_path).read_bytes() == first


def test_reads_gpt2s_two_files(bpe, tmp_path):
    content = json.loads(bpe.save(tmp_path / "full.json").read_text("utf-8"))
    folder = tmp_path / "gpt2"
    folder.mkdir()
    (folder / "vocab.json").write_text(json.dumps(content["model"]["vocab"]), "utf-8")
    lines = ["#version: 0.2", *(" ".join(pair) for pair in bpe.merges), ""]
    (folder / "merges.txt").write_text("\n".join(lines), "utf-8")
    again = from_pretrained(folder)
    assert again.encode(f"the cat{END}", allow_special=True) == bpe.encode(
        f"the cat{END}", allow_special=True
    )


def test_reads_what_the_library_writes(tmp_path):
    other = tokenizers.Tokenizer(tokenizers.models.BPE())
    other.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    other.train_from_iterator(CORPUS, tokenizers.trainers.BpeTrainer(
        vocab_size=600, special_tokens=[END], show_progress=False,
        initial_alphabet=tokenizers.pre_tokenizers.ByteLevel.alphabet()))  # fmt: skip
    other.save(str(tmp_path / "tokenizer.json"))
    ours = from_pretrained(tmp_path)
    assert ours.id(END) == 0
    for text in HARD:
        assert ours.encode(text, allow_special=True) == other.encode(text).ids


@pytest.mark.parametrize(
    ("break_it", "said"),
    [
        (lambda c: c["model"].update(type="Unigram"), "model type is 'Unigram'"),
        (lambda c: c.update(normalizer={"type": "Nmt"}), "normalizer is of type 'Nmt'"),
        (lambda c: c["pre_tokenizer"].update(type="Digits"), "pre_tokenizer is of type 'Digits'"),
        (lambda c: c["model"].update(unk_token="!"), "without unk_token, which is '!' here"),
        (lambda c: c["model"].pop("vocab"), "holds no vocabulary"),
        (lambda c: c["model"].pop("merges"), "holds no merges"),
        (lambda c: c["model"]["vocab"].pop("!"), "ids of the vocabulary must be"),
        (lambda c: c["model"]["merges"].reverse(), "must join two earlier tokens"),
        (lambda c: c["model"]["merges"].append(["a", "b", "c"]), "must join two earlier tokens"),
        (lambda c: c["model"]["merges"].append(3), "is not a whole tokenizer"),
        (lambda c: c["model"]["vocab"].update({"a": "x"}), "is not a whole tokenizer"),
    ],
)
def test_a_file_of_another_kind_is_named(bpe, tmp_path, break_it, said):
    path = bpe.save(tmp_path)
    content = json.loads(path.read_text("utf-8"))
    break_it(content)
    path.write_text(json.dumps(content), "utf-8")
    with pytest.raises(ValueError, match=said) as error:
        ByteBPE.from_file(path)
    assert str(tmp_path) in str(error.value)


def test_files_that_are_not_there_or_not_whole(bpe, tmp_path):
    with pytest.raises(FileNotFoundError, match="does not exist"):
        from_pretrained(tmp_path)
    path = bpe.save(tmp_path)
    for content in (
        b"",
        path.read_bytes()[:-500],
        b"<html>",
        b"[1]",
        b"version https://git-lfs.github.com/spec/v1",
    ):
        path.write_bytes(content)
        with pytest.raises(DamagedFile, match="tokenizer.json"):
            from_pretrained(tmp_path)
    path.write_text('{"model": {"type": "Trigram", "vocab": {}}}')
    with pytest.raises(ValueError, match="type 'Trigram'"):
        from_pretrained(tmp_path)


# ---- time


def test_one_endless_word_takes_linear_time(bpe):
    seconds = []
    for n in (1_000_000, 10_000_000):
        start = time.perf_counter()
        ids = bpe.encode("a" * n)
        seconds.append(time.perf_counter() - start)
        assert len(ids) < n / 8  # merged: the corpus holds 400 times a
    assert seconds[1] < 30 * seconds[0]  # quadratic would be 100 times


def test_training_on_five_megabytes_takes_seconds():
    texts = list(pydoc_data.topics.topics.values())
    texts *= 5_000_000 // sum(map(len, texts)) + 1
    start = time.perf_counter()
    ByteBPE.train(texts, 2000)
    assert time.perf_counter() - start < 30  # a second on a quiet machine
