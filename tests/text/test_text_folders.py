"""The folders that published models ship: whatever kind, ids are those of the compiled library's own loader."""

import base64
import json
import os
import pickle
import unicodedata
from functools import cache

os.environ["HF_HUB_OFFLINE"] = "1"  # before transformers loads: everything here is built here

import pytest
import tokenizers
from hypothesis import given
from hypothesis import strategies as st
from support.charsmaps import charsmap
from support.texts import CORPUS, HARD, LONE, strings
from tokenizers import decoders, models, normalizers, pre_tokenizers, processors, trainers

from plmlib.storage import DamagedFile
from plmlib.text import ByteBPE, CharBPE, Unigram, WordPiece, from_pretrained
from plmlib.text.merges import merge
from plmlib.text.published.files import Unsupported
from plmlib.text.published.layouts import BERT
from plmlib.text.published.normalizers import build

TEXTS = [
    *HARD,
    *strings(300, seed=2),
    "日本語テキスト，한국어 텍스트",
    "word" * 60,
    "Ünïcödé STRASSE ΑΣ",
    "``quoted'' text",
]
BLOB = base64.b64encode(charsmap()).decode()
TEXTS += [
    "ｶﾞ ﬁﬂ ①② Ａ",
    "e\u0301 ﬁ\u0301 \u212b\u0301 q\u0323\u0307 \r\n\u0301",
    "각 \u1112\u1161\u11ab",
    "क्षि ก็ ◌̈",
]
SPIECE = ["<pad>", "</s>", "<unk>", "<extra_id_1>", "<extra_id_0>"]
FAIRSEQ = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]


def write(folder, **files):
    """Write settings and old files: a dict as JSON, a list as lines."""
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        name, ending = name.rsplit("_", 1)
        text = "\n".join([*content, ""]) if isinstance(content, list) else json.dumps(content)
        (folder / f"{name}.{ending}").write_text(text, "utf-8")
    return folder


def train(model, trainer, normalizer=None, cut=None, post=None, decoder=None, added=()):
    """A tokenizer of the compiled library, trained on the corpus."""
    library = tokenizers.Tokenizer(model)
    if normalizer:
        library.normalizer = normalizer
    if cut:
        library.pre_tokenizer = cut
    if post:
        library.post_processor = post
    if decoder:
        library.decoder = decoder
    library.train_from_iterator(CORPUS[-15:], trainer)
    library.add_tokens(list(added))
    return library


def word_piece(lower):
    return train(
        models.WordPiece(unk_token="[UNK]"),
        trainers.WordPieceTrainer(vocab_size=900, special_tokens=list(BERT), show_progress=False),
        normalizers.BertNormalizer(lowercase=lower), pre_tokenizers.BertPreTokenizer(), decoder=decoders.WordPiece(),
    )  # fmt: skip


def byte_bpe(special):
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=700, special_tokens=special, initial_alphabet=alphabet, show_progress=False
    )
    return train(
        models.BPE(),
        trainer,
        cut=pre_tokenizers.ByteLevel(add_prefix_space=False),
        decoder=decoders.ByteLevel(),
    )


def gpt1():
    return train(
        models.BPE(unk_token="<unk>", end_of_word_suffix="</w>"),
        trainers.BpeTrainer(vocab_size=700, special_tokens=["<unk>"], end_of_word_suffix="</w>", show_progress=False),
        normalizers.BertNormalizer(lowercase=True), pre_tokenizers.BertPreTokenizer(), decoder=decoders.BPEDecoder(suffix="</w>"),
    )  # fmt: skip


def llama():
    spaces = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    special = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    library = train(
        models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=True),
        trainers.BpeTrainer(vocab_size=900, special_tokens=special, show_progress=False),
        normalizers.Replace(" ", "▁"), pre_tokenizers.Metaspace(),
    )  # fmt: skip
    content = json.loads(library.to_str())
    content["added_tokens"] = content["added_tokens"][:3]
    content["normalizer"] = json.loads(spaces.__getstate__())
    content["pre_tokenizer"] = None
    content["decoder"] = json.loads(
        decoders.Sequence(
            [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
        ).__getstate__()
    )
    library = tokenizers.Tokenizer.from_str(json.dumps(content))
    library.post_processor = processors.TemplateProcessing("<s> $A", "<s> $A <s>:1 $B:1", [("<s>", 1)])
    return library


def unigram(special, post, *steps, split=True, unk="<unk>", added=()):
    cut = pre_tokenizers.Metaspace()
    return train(
        models.Unigram(), trainers.UnigramTrainer(vocab_size=600, special_tokens=special, unk_token=unk, show_progress=False),
        normalizers.Sequence(list(steps)), pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), cut]) if split else cut,
        post, decoders.Metaspace(), added,
    )  # fmt: skip


def t5():
    post = processors.TemplateProcessing("$A </s>", "$A </s> $B </s>", [("</s>", 1)])
    return unigram(SPIECE, post, normalizers.Precompiled(charsmap()))


def t5_later():
    post = processors.TemplateProcessing("$A </s>", "$A </s> $B </s>", [("</s>", 1)])
    steps = [normalizers.Precompiled(charsmap()), normalizers.Strip(left=False, right=True)]
    return unigram(SPIECE, post, *steps, normalizers.Replace(tokenizers.Regex(" {2,}"), "▁"), split=False)


def albert():
    steps = [
        normalizers.Replace("``", '"'),
        normalizers.Replace("''", '"'),
        normalizers.NFKD(),
        normalizers.StripAccents(),
    ]
    special = ["<pad>", "<unk>", "[CLS]", "[SEP]"]
    mask = tokenizers.AddedToken("[MASK]", lstrip=True, special=True)
    post = processors.TemplateProcessing(
        "[CLS] $A [SEP]", "[CLS] $A [SEP] $B:1 [SEP]:1", [("[CLS]", 2), ("[SEP]", 3)]
    )
    return unigram(
        special, post, *steps, normalizers.Lowercase(), normalizers.Precompiled(charsmap()), added=[mask]
    )


def mbart():
    codes = [tokenizers.AddedToken(code, special=True) for code in ("en_XX", "ro_RO")]
    mask = tokenizers.AddedToken("<mask>", lstrip=True, special=True)
    library = unigram(FAIRSEQ[:4], None, normalizers.Precompiled(charsmap()), added=[*codes, mask])
    code = library.token_to_id("en_XX")
    library.post_processor = processors.TemplateProcessing(
        "$A </s> en_XX", "$A $B </s> en_XX", [("</s>", 2), ("en_XX", code)]
    )
    return library


def roberta():
    library = byte_bpe(FAIRSEQ[:4])
    library.add_tokens([tokenizers.AddedToken("<mask>", lstrip=True, special=True)])
    library.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 0), add_prefix_space=False)
    return library


def llama3():
    """LLaMA 3: another pattern, whole pieces before merges, and every way to make a token among the merges."""
    pattern = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+"
               r"|\s+(?!\S)|\s+")  # fmt: skip
    content = json.loads(byte_bpe(["<|begin_of_text|>", "<|end_of_text|>"]).to_str())
    vocab = content["model"]["vocab"]
    ways = [(token[:n], token[n:]) for token in sorted(vocab, key=vocab.get) for n in range(1, len(token))]
    content["model"] |= {
        "ignore_merges": True,
        "merges": [pair for pair in ways if set(pair) <= vocab.keys()],
    }
    cuts = [
        pre_tokenizers.Split(tokenizers.Regex(pattern), "isolated"),
        pre_tokenizers.ByteLevel(False, use_regex=False),
    ]
    library = tokenizers.Tokenizer.from_str(json.dumps(content))
    library.pre_tokenizer = pre_tokenizers.Sequence(cuts)
    begin = [("<|begin_of_text|>", 0)]
    post = processors.TemplateProcessing(
        "<|begin_of_text|> $A", "<|begin_of_text|> $A <|begin_of_text|>:1 $B:1", begin
    )
    library.post_processor = processors.Sequence([processors.ByteLevel(), post])
    return library


def bert():
    library = word_piece(True)
    post = [("[CLS]", 2), ("[SEP]", 3)]
    library.post_processor = processors.TemplateProcessing(
        "[CLS] $A [SEP]", "[CLS] $A [SEP] $B:1 [SEP]:1", post
    )
    return library


FILES = {
    "bert": (bert, WordPiece), "gpt2": (lambda: byte_bpe(["<|endoftext|>"]), ByteBPE), "roberta": (roberta, ByteBPE),
    "gpt1": (gpt1, CharBPE), "llama": (llama, CharBPE), "llama3": (llama3, ByteBPE),
    "t5": (t5, Unigram), "t5-later": (t5_later, Unigram), "albert": (albert, Unigram), "mbart": (mbart, Unigram),
}  # fmt: skip


@cache
def published(name) -> str:
    """What the tokenizer.json of that name holds."""
    return FILES[name][0]().to_str()


@pytest.fixture(scope="module", params=FILES)
def pair(request, tmp_path_factory):
    """Our reading of a tokenizer.json, and the library's."""
    path = tmp_path_factory.mktemp(request.param)
    (path / "tokenizer.json").write_text(published(request.param), "utf-8")
    ours = from_pretrained(path)
    assert type(ours) is FILES[request.param][1]
    return ours, tokenizers.Tokenizer.from_file(str(path / "tokenizer.json"))


def test_text_gives_the_librarys_ids(pair):
    ours, library = pair
    library.encode_special_tokens = True
    for text in TEXTS:
        if not any(special in text for special in ours._specials):
            assert ours.tokens(text) == [
                library.id_to_token(i) for i in library.encode(text, add_special_tokens=False).ids
            ], text
    assert ours.vocab_size == library.get_vocab_size()


def test_special_tokens_in_text_are_found_where_the_library_finds_them(pair):
    ours, library = pair
    library.encode_special_tokens = False
    for n, text in enumerate(TEXTS[:60]):
        names = list(ours._specials)
        text = f" {text} {names[n % len(names)]}{names[-1]}  x{text}  {names[-1]}"
        assert ours.encode(text, allow_special=True) == library.encode(text, add_special_tokens=False).ids, (
            text
        )


def test_one_text_and_two_become_the_models_input(pair):
    ours, library = pair
    library.encode_special_tokens = False
    for a, b in [("the cat", None), ("the cat", "a dog"), ("", None), ("", ""), ("x", "今天 y")]:
        theirs = library.encode(a) if b is None else library.encode(a, b)
        assert ours.inputs(a, b) == (theirs.ids, theirs.type_ids)


def test_decodes_as_the_library(pair):
    ours, library = pair
    for text in ["the cat, sat. on: it's", "ab abc e", "xyz 今天天气 é", "a  b"]:
        ids = ours.encode(text)
        assert ours.decode(ids) == library.decode(ids, skip_special_tokens=False)


def test_no_text_at_all_fails(pair):
    ours, _ = pair
    for text in LONE:
        assert all(0 <= i < ours.vocab_size for i in ours.encode(text))
        ours.decode(ours.encode(text))


def test_saved_again_is_the_same(pair, tmp_path):
    ours, library = pair
    again = from_pretrained(ours.save(tmp_path).parent)
    assert [again.encode(text) for text in TEXTS] == [ours.encode(text) for text in TEXTS]
    tokenizers.Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
    assert pickle.loads(pickle.dumps(ours)).encode(TEXTS[-1]) == ours.encode(TEXTS[-1])


def test_a_charsmap_is_read_as_the_library_reads_it():
    theirs, ours = (
        normalizers.Precompiled(charsmap()),
        build({"type": "Precompiled", "precompiled_charsmap": BLOB}),
    )
    known = [
        chr(code) for code in range(0x30000) if unicodedata.ucd_3_2_0.category(chr(code)) not in ("Cn", "Cs")
    ]
    for text in (" ".join(known), "e\u0301".join(known), "\u0307".join(known), "\xa0".join(known), *TEXTS):
        assert ours(text) == theirs.normalize_str(text)
    assert (
        ours("ﬁ e\u0301 q\u0307 ㍿") == "fi é q\u0307 株式会社" and ours("ﬁ\u0301") == "fi"
    )  # the mark is lost, as it is there


# ---- against transformers

LOADERS = {
    "bert": "BertTokenizer", "gpt2": "GPT2Tokenizer", "roberta": "RobertaTokenizer", "gpt1": "OpenAIGPTTokenizer",
    "t5": "T5Tokenizer", "albert": "AlbertTokenizer",
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_folder_gives_the_ids_of_transformers(tmp_path, name):
    """Other classes than these cut by rules of their own in transformers 5, whatever the file says; we follow the file."""
    from transformers import AutoTokenizer

    (tmp_path / "tokenizer.json").write_text(published(name), "utf-8")
    settings = {"tokenizer_class": LOADERS.get(name, "PreTrainedTokenizerFast")} | (
        {"extra_ids": 2} if name == "t5" else {}
    )
    ours, theirs = (
        from_pretrained(write(tmp_path, tokenizer_config_json=settings)),
        AutoTokenizer.from_pretrained(tmp_path),
    )
    for text in TEXTS:
        assert ours.inputs(text, allow_special=True)[0] == theirs.encode(text), text


def old_folders(folder):
    """Folders as they were published before tokenizer.json, one after the other."""
    for name, lower, more in [("uncased", True, {}), ("cased", False, {}), ("accents", True, {"strip_accents": False}),
                              ("one-word", True, {"tokenize_chinese_chars": False})]:  # fmt: skip
        vocab = word_piece(lower).get_vocab()
        settings = {"tokenizer_class": "BertTokenizer", "do_lower_case": lower, **more}
        yield write(folder / name, vocab_txt=sorted(vocab, key=vocab.get), tokenizer_config_json=settings)
    for name, library, settings in [
        ("gpt2", byte_bpe(["<|endoftext|>"]), {"tokenizer_class": "GPT2Tokenizer"}),
        ("roberta", byte_bpe(FAIRSEQ), {"tokenizer_class": "RobertaTokenizer"}),
        ("spaced", byte_bpe(FAIRSEQ), {"tokenizer_class": "RobertaTokenizer", "add_prefix_space": True}),
        ("gpt1", gpt1(), {"tokenizer_class": "OpenAIGPTTokenizer"}),
    ]:
        model = json.loads(library.to_str())["model"]
        merges = ["#version: 0.2", *(" ".join(pair) for pair in model["merges"])]
        yield write(
            folder / name, vocab_json=model["vocab"], merges_txt=merges, tokenizer_config_json=settings
        )


def test_older_files_give_the_ids_of_transformers(tmp_path):
    from transformers import AutoTokenizer

    seen = 0
    for folder in old_folders(tmp_path):
        ours, theirs = from_pretrained(folder), AutoTokenizer.from_pretrained(folder)
        for text in TEXTS:
            if not any(special in text for special in ours._specials):
                assert ours.encode(text) == theirs.encode(text, add_special_tokens=False), (folder.name, text)
        for name in theirs.all_special_tokens:
            text = f"a {name} the cat{name}"
            assert ours.encode(text, allow_special=True) == theirs.encode(text, add_special_tokens=False), (
                folder.name,
                name,
            )
        for rest in [(), ("a dog",)]:
            both = theirs("the cat", *rest, return_token_type_ids=True)
            assert ours.inputs("the cat", *rest) == (both["input_ids"], both["token_type_ids"]), folder.name
        seen += 1
    assert seen == 8


# ---- BPE over characters, against the definition

PAIRS = st.tuples(st.text("ab", min_size=1, max_size=3), st.text("ab", min_size=1, max_size=3))


@given(st.lists(st.sampled_from("ab"), max_size=12), st.lists(PAIRS, max_size=12, unique=True))
def test_merging_takes_the_lowest_rank_then_the_leftmost_pair(tokens, merges):
    rank, slow = {pair: n for n, pair in enumerate(merges)}, list(tokens)
    while found := [
        (rank[pair], i) for i, pair in enumerate(zip(slow, slow[1:], strict=False)) if pair in rank
    ]:
        _, i = min(found)
        slow[i : i + 2] = [slow[i] + slow[i + 1]]
    assert merge(tokens, rank) == slow


# ---- files that are not whole, or not built here


def change(folder, **changes):
    """A tokenizer.json in folder with fields changed: a__b=value for content["a"]["b"]."""
    content = json.loads((folder / "tokenizer.json").read_text("utf-8"))
    for path, value in changes.items():
        *inner, last = path.split("__")
        place = content
        for name in inner:
            place = place[name]
        place[last] = value
    (folder / "tokenizer.json").write_text(json.dumps(content), "utf-8")


CUT = base64.b64encode((1000).to_bytes(4, "little") + b"1234").decode()
LOOSE = {"type": "Split", "pattern": {"String": "a"}, "behavior": "Isolated"}
ADDED = {
    "id": 0,
    "content": "x",
    "single_word": True,
    "lstrip": False,
    "rstrip": False,
    "normalized": False,
    "special": True,
}


@pytest.mark.parametrize("name, changes, error, said", [
    ("bert", {"model__unk_token": "<unk>"}, DamagedFile, "lacks the unknown token '<unk>'"),
    ("bert", {"model__vocab": {"a": 7}}, DamagedFile, "ids of the vocabulary must be 0 …"),
    ("bert", {"model__vocab": {"a": "7"}}, DamagedFile, "is not a whole tokenizer"),
    ("bert", {"model__vocab": []}, DamagedFile, "is not a whole tokenizer"),
    ("bert", {"model": {}}, DamagedFile, "holds no vocabulary"),
    ("bert", {"normalizer": {"type": "Nmt"}}, Unsupported, "normalizer is of type 'Nmt', known are BertNormalizer"),
    ("bert", {"normalizer": {"kind": "Nmt"}}, DamagedFile, "it holds no type"),
    ("bert", {"normalizer": "NFC"}, DamagedFile, "is not a whole tokenizer"),
    ("bert", {"normalizer": {"type": "Precompiled", "precompiled_charsmap": CUT}}, DamagedFile, "of 8 bytes is not whole"),
    ("bert", {"normalizer": {"type": "Precompiled", "precompiled_charsmap": "?"}}, DamagedFile, "is not a whole tokenizer"),
    ("bert", {"normalizer": {"type": "Replace", "pattern": {"Regex": "("}}}, Unsupported, "is not read by Python's re"),
    ("bert", {"pre_tokenizer": {"type": "Digits"}}, Unsupported, "pre_tokenizer is of type 'Digits'"),
    ("bert", {"post_processor": {"type": "Mine"}}, Unsupported, "post_processor is of type 'Mine'"),
    ("bert", {"post_processor": {"type": "TemplateProcessing"}}, DamagedFile, "it holds no"),
    ("bert", {"added_tokens": [ADDED]}, Unsupported, "added token 'x' is to be found only as a whole word"),
    ("bert", {"added_tokens": [{"id": 7}]}, DamagedFile, "it holds no content"),
    ("bert", {"model__type": "Trigram"}, Unsupported, "type 'Trigram', known are"),
    ("t5", {"model__vocab": [["a", 0.0], ["a", -1.0], ["b", -1.0]]}, DamagedFile, "token 'a' is in the vocabulary twice"),
    ("t5", {"model__vocab": [[name, "x"] for name in SPIECE]}, DamagedFile, "score of '<pad>' must be a number"),
    ("t5", {"model__unk_id": None}, DamagedFile, "unk_id must be a whole number"),
    ("t5", {"model__vocab": [["a"]]}, DamagedFile, "is not a whole tokenizer"),
    ("llama", {"model__ignore_merges": True}, Unsupported, "without ignore_merges, which is True"),
    ("llama", {"model__merges": [["zz", "q"]]}, DamagedFile, "merge 'zz' 'q' has a token that is not in the vocabulary"),
    ("gpt1", {"model__unk_token": None}, DamagedFile, "lacks the unknown token None"),
    ("gpt2", {"model__byte_fallback": True}, Unsupported, "without byte_fallback, which is True here"),
    ("bert", {"pre_tokenizer": LOOSE | {"pattern": {"Regex": r"\p{Lu}+"}}}, Unsupported, "is not read by Python's re"),
    ("llama3", {"model__merges": [["Ġthe", "Ġthe"]]}, DamagedFile, "must join two earlier tokens"),
    ("llama3", {"pre_tokenizer__pretokenizers": [LOOSE]}, Unsupported, "over characters is read without ignore_merges"),
    ("bert", {"pre_tokenizer": LOOSE}, Unsupported, "only one that isolates a Regex"),
])  # fmt: skip
def test_a_file_that_is_not_whole_or_not_built_is_named(tmp_path, name, changes, error, said):
    (tmp_path / "tokenizer.json").write_text(published(name), "utf-8")
    from_pretrained(tmp_path)
    change(tmp_path, **changes)
    with pytest.raises(error, match=said) as caught:
        from_pretrained(tmp_path)
    assert str(tmp_path) in str(caught.value) and (error is Unsupported) == isinstance(
        caught.value, Unsupported
    )


PLAIN = st.none() | st.booleans() | st.integers(-2, 9) | st.text(max_size=3) | st.just("Sequence")
KEYS = st.sampled_from(["type", "id", "a"])
JUNK = st.recursive(PLAIN, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(KEYS, inner))


@pytest.fixture(scope="module", params=["bert", "gpt2", "llama", "t5"])
def file(request, tmp_path_factory):
    """A whole tokenizer.json, and the file whose place a changed one takes."""
    return published(request.param), tmp_path_factory.mktemp("junk") / "tokenizer.json"


@given(st.data())
def test_whatever_stands_in_a_file_nothing_but_a_value_error_comes(file, data):
    content = place = json.loads(file[0])
    while True:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        inner = place[key]
        if not isinstance(inner, (dict, list)) or not inner or key == "vocab" or data.draw(st.booleans()):
            break
        place = inner
    place[key] = data.draw(JUNK)
    file[1].write_text(json.dumps(content), "utf-8")
    try:
        from_pretrained(file[1]).encode("the cat")
    except ValueError:
        pass


@pytest.mark.parametrize("files, error, said", [
    ({}, FileNotFoundError, "Give a tokenizer.json, or a folder with one, with vocab.txt"),
    ({"spiece_model": []}, FileNotFoundError, "spiece.model is not read here"),
    ({"vocab_json": {"a": 0}}, FileNotFoundError, "merges.txt"),
    ({"vocab_json": ["no JSON"], "merges_txt": []}, DamagedFile, "vocab.json is not JSON"),
    ({"vocab_json": {"a</w>": 0}, "merges_txt": []}, DamagedFile, "lacks the unknown token '<unk>'"),
    ({"vocab_json": {"a": [0]}, "merges_txt": ["a"]}, DamagedFile, "is not a whole tokenizer"),
    ({"vocab_json": 3, "merges_txt": []}, DamagedFile, "vocab.json.* holds no whole vocabulary"),
    ({"vocab_json": {"a": 0}, "merges_txt": []}, DamagedFile, "lacks 256 of the 256 bytes|lacks 255 of the 256 bytes"),
    ({"vocab_txt": [*BERT, "a", "b", "a"]}, DamagedFile, "vocab.txt has token 'a' twice, in lines 6 and 8"),
    ({"vocab_txt": ["a", "b"]}, DamagedFile, r"lacks the unknown token '\[UNK\]'"),
    ({"vocab_txt": []}, DamagedFile, r"lacks the unknown token '\[UNK\]'"),
    ({"vocab_txt": [*BERT], "tokenizer_config_json": []}, DamagedFile, "tokenizer_config.json"),
])  # fmt: skip
def test_older_files_that_are_not_whole_are_named(tmp_path, files, error, said):
    with pytest.raises(error, match=said):
        from_pretrained(write(tmp_path / "folder", **files))


def test_a_vocabulary_of_other_names_is_read_with_its_settings(tmp_path):
    settings = {
        "unk_token": {"content": "<unk>"},
        "cls_token": "<s>",
        "sep_token": "</s>",
        "do_lower_case": False,
    }
    words = from_pretrained(
        write(tmp_path / "x", vocab_txt=["<s>", "</s>", "<unk>", "A"], tokenizer_config_json=settings)
    )
    assert WordPiece.from_file(tmp_path / "x" / "vocab.txt").encode("A a") == words.encode("A a") == [3, 2]
    assert words.inputs("A a", "A") == ([0, 3, 2, 1, 3, 1], [0, 0, 0, 0, 1, 1])
