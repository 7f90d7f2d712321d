"""Tokenizers: any text comes back, the compiled library agrees id for id, and a damaged file is named."""

import json
import pydoc_data.topics
import time

import pytest
import tokenizers
from hypothesis import example, given
from hypothesis import strategies as st
from support.texts import CORPUS, END, HARD, LONE, strings

from plmlib.storage import DamagedFile
from plmlib.text import ByteBPE, Unigram, WordPiece, Words, from_pretrained
from plmlib.text.merges import Merger, learn
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


# ---- learning and applying merges, against the definition


def slow_merge(word, merges):
    """The definition: as long as any pair has a merge, replace the leftmost pair of the earliest merge."""
    word = list(word)
    rank = {pair: n for n, (pair, _) in enumerate(merges)}
    while found := [
        (rank[a + b], i) for i, (a, b) in enumerate(zip(word, word[1:], strict=False)) if a + b in rank
    ]:
        n, i = min(found)
        word[i : i + 2] = [merges[n][1]]
    return "".join(word)


@given(
    st.text("abc", max_size=12).map(lambda s: s * 3),
    st.lists(st.text("abc", min_size=2, max_size=8), min_size=1),
)
def test_merging_everywhere_at_once_is_merging_one_by_one(word, corpus):
    pairs = learn({text: 2 for text in corpus}, first=200, room=20)
    merges = [(pair, chr(200 + n)) for n, pair in enumerate(pairs)]
    assert Merger(merges)(word) == slow_merge(word, merges)


def test_ties_go_to_the_lower_ids():
    assert learn({"cd": 3, "ab": 3, "ba": 3}, first=200, room=3) == ["ab", "ba", "cd"]


def test_a_pair_seen_once_is_not_merged():
    assert learn({"ab": 1, "cd": 2}, first=200, room=9) == ["cd"]
    assert ByteBPE.train(["abcdef"], 1000).vocab_size == 257


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


# ---- words


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
