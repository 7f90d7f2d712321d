"""The folders that published models ship: whatever kind, ids are those of the compiled library's own loader."""

import json
import os

os.environ["HF_HUB_OFFLINE"] = "1"  # before transformers loads: everything here is built here

import pytest
import tokenizers
from charsmaps import charsmap
from texts import CORPUS, HARD, LONE, strings
from tokenizers import decoders, models, normalizers, pre_tokenizers, processors, trainers

from plmlib.text import ByteBPE, CharBPE, Unigram, WordPiece, from_pretrained
from plmlib.text.files import BERT

TEXTS = [*HARD, *strings(300, seed=2), "日本語テキスト，한국어 텍스트", "word" * 60, "Ünïcödé STRASSE ΑΣ", "``quoted'' text"]
TEXTS += ["ｶﾞ ﬁﬂ ①② Ａ", "e\u0301 ﬁ\u0301 \u212b\u0301 q\u0323\u0307 \r\n\u0301", "각 \u1112\u1161\u11ab", "क्षि ก็ ◌̈"]
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
    trainer = trainers.BpeTrainer(vocab_size=700, special_tokens=special, initial_alphabet=alphabet, show_progress=False)
    return train(models.BPE(), trainer, cut=pre_tokenizers.ByteLevel(add_prefix_space=False), decoder=decoders.ByteLevel())


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
    steps = [normalizers.Replace("``", '"'), normalizers.Replace("''", '"'), normalizers.NFKD(), normalizers.StripAccents()]
    special = ["<pad>", "<unk>", "[CLS]", "[SEP]"]
    mask = tokenizers.AddedToken("[MASK]", lstrip=True, special=True)
    post = processors.TemplateProcessing("[CLS] $A [SEP]", "[CLS] $A [SEP] $B:1 [SEP]:1", [("[CLS]", 2), ("[SEP]", 3)])
    return unigram(special, post, *steps, normalizers.Lowercase(), normalizers.Precompiled(charsmap()), added=[mask])


def mbart():
    codes = [tokenizers.AddedToken(code, special=True) for code in ("en_XX", "ro_RO")]
    mask = tokenizers.AddedToken("<mask>", lstrip=True, special=True)
    library = unigram(FAIRSEQ[:4], None, normalizers.Precompiled(charsmap()), added=[*codes, mask])
    code = library.token_to_id("en_XX")
    library.post_processor = processors.TemplateProcessing("$A </s> en_XX", "$A $B </s> en_XX", [("</s>", 2), ("en_XX", code)])
    return library


def roberta():
    library = byte_bpe(FAIRSEQ[:4])
    library.add_tokens([tokenizers.AddedToken("<mask>", lstrip=True, special=True)])
    library.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 0), add_prefix_space=False)
    return library


def bert():
    library = word_piece(True)
    post = [("[CLS]", 2), ("[SEP]", 3)]
    library.post_processor = processors.TemplateProcessing("[CLS] $A [SEP]", "[CLS] $A [SEP] $B:1 [SEP]:1", post)
    return library


FILES = {
    "bert": (bert, WordPiece), "gpt2": (lambda: byte_bpe(["<|endoftext|>"]), ByteBPE), "roberta": (roberta, ByteBPE),
    "gpt1": (gpt1, CharBPE), "llama": (llama, CharBPE), "t5": (t5, Unigram), "t5-later": (t5_later, Unigram),
    "albert": (albert, Unigram), "mbart": (mbart, Unigram),
}  # fmt: skip


@pytest.fixture(scope="module", params=FILES)
def pair(request, tmp_path_factory):
    """Our reading of a tokenizer.json, and the library's."""
    make, kind = FILES[request.param]
    path = tmp_path_factory.mktemp(request.param)
    make().save(str(path / "tokenizer.json"))
    ours = from_pretrained(path)
    assert type(ours) is kind
    return ours, tokenizers.Tokenizer.from_file(str(path / "tokenizer.json"))


def test_text_gives_the_librarys_ids(pair):
    ours, library = pair
    library.encode_special_tokens = True
    for text in TEXTS:
        if not any(special in text for special in ours._frame.specials):
            assert ours.tokens(text) == [library.id_to_token(i) for i in library.encode(text, add_special_tokens=False).ids], text
    assert ours.vocab_size == library.get_vocab_size()


def test_special_tokens_in_text_are_found_where_the_library_finds_them(pair):
    ours, library = pair
    library.encode_special_tokens = False
    for n, text in enumerate(TEXTS[:60]):
        names = list(ours._frame.specials)
        text = f" {text} {names[n % len(names)]}{names[-1]}  x{text}  {names[-1]}"
        assert ours.encode(text, allow_special=True) == library.encode(text, add_special_tokens=False).ids, text


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


# ---- the older files, against transformers


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
        yield write(folder / name, vocab_json=model["vocab"], merges_txt=merges, tokenizer_config_json=settings)


def test_older_files_give_the_ids_of_transformers(tmp_path):
    from transformers import AutoTokenizer

    seen = 0
    for folder in old_folders(tmp_path):
        ours, theirs = from_pretrained(folder), AutoTokenizer.from_pretrained(folder)
        for text in TEXTS:
            if not any(special in text for special in ours._frame.specials):
                assert ours.encode(text) == theirs.encode(text, add_special_tokens=False), (folder.name, text)
        for rest in [(), ("a dog",)]:
            both = theirs("the cat", *rest, return_token_type_ids=True)
            assert ours.inputs("the cat", *rest) == (both["input_ids"], both["token_type_ids"]), folder.name
        seen += 1
    assert seen == 8
